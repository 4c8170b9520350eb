#include "record/json_members.h"

#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace quorate
{

namespace
{

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView modeKey("mode");
constexpr QLatin1StringView modeReal("real");
constexpr QLatin1StringView modeTest("test");

} // namespace

tl::unexpected<Error> JsonMembers::wrong(QLatin1StringView key) const
{
    return fail(m_wrong, std::string(key.data(), static_cast<std::size_t>(key.size())));
}

Result<void> JsonMembers::format(QLatin1StringView format, int current)
{
    QUORATE_TRY(const std::string name, text(formatKey));
    if (qt(name) != format)
        return wrong(formatKey);
    QUORATE_TRY(const int version, integer(versionKey));
    if (version > current)
        return fail(ErrorCode::NewerVersion, name, version);
    if (version < 1)
        return wrong(versionKey);
    return {};
}

Result<std::string> JsonMembers::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.take(key);
    if (!value.isString())
        return wrong(key);
    return value.toString().toStdString();
}

Result<int> JsonMembers::integer(QLatin1StringView key)
{
    const QJsonValue value = m_object.take(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > 1e9 || std::floor(number) != number)
        return wrong(key);
    return static_cast<int>(number);
}

Result<Bytes> JsonMembers::hex(QLatin1StringView key, std::size_t size)
{
    QUORATE_TRY(const std::string digits, text(key));
    auto bytes = fromHex(digits);
    if (!bytes || (size != 0 && bytes->size() != size))
        return wrong(key);
    return *std::move(bytes);
}

Result<QJsonArray> JsonMembers::array(QLatin1StringView key)
{
    const QJsonValue value = m_object.take(key);
    if (!value.isArray())
        return wrong(key);
    return value.toArray();
}

Result<bool> JsonMembers::mode()
{
    QUORATE_TRY(const std::string mode, text(modeKey));
    if (qt(mode) != modeReal && qt(mode) != modeTest)
        return wrong(modeKey);
    return qt(mode) == modeTest;
}

Result<std::string> JsonMembers::time(QLatin1StringView key)
{
    QUORATE_TRY(std::string time, text(key));
    if (!hasShape(time, "0000-00-00T00:00:00Z"))
        return wrong(key);
    return time;
}

/** True if `text` has the shape of `pattern`, in which 0 stands for a digit and X for an upper-case letter or
 * digit. */
bool hasShape(std::string_view text, std::string_view pattern)
{
    return std::ranges::equal(text, pattern, [](char c, char shape) {
        const bool digit = c >= '0' && c <= '9';
        if (shape == '0')
            return digit;
        if (shape == 'X')
            return digit || (c >= 'A' && c <= 'Z');
        return c == shape;
    });
}

void writeHead(QJsonObject& object, QLatin1StringView format, int version, bool test)
{
    object[formatKey] = QString(format);
    object[versionKey] = version;
    object[modeKey] = QString(test ? modeTest : modeReal);
}

Result<QJsonObject> jsonObject(ByteView json, std::size_t limit, ErrorCode wrong)
{
    if (json.size() > limit)
        return fail(wrong, "too large");
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return fail(wrong, "no JSON object");
    return document.object();
}

Bytes jsonBytes(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return {json.begin(), json.end()};
}

} // namespace quorate
