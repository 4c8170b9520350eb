#include "record/set_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace quorate
{

namespace
{

constexpr int currentVersion = 1;
constexpr int mostCustodians = 16;
constexpr std::size_t sha256Size = 32;

/** Length of the prime in bytes, for every profile that a set file may name. */
struct ProfileLength {
    std::string_view id;
    std::size_t primeBytes;
};
constexpr std::array<ProfileLength, 4> profileLengths{{{"C64", 8}, {"S160", 20}, {"S240", 30}, {"S256", 32}}};

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView formatName("quorate-set");
constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView modeKey("mode");
constexpr QLatin1StringView modeReal("real");
constexpr QLatin1StringView modeTest("test");
constexpr QLatin1StringView profileKey("profile");
constexpr QLatin1StringView neededKey("t");
constexpr QLatin1StringView totalKey("n");
constexpr QLatin1StringView primeKey("prime");
constexpr QLatin1StringView setCodeKey("set_code");
constexpr QLatin1StringView sha256Key("file_sha256");
constexpr QLatin1StringView checkValueKey("share_check_value");
constexpr QLatin1StringView createdKey("created_utc");

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

tl::unexpected<Error> notASetFile(QLatin1StringView where)
{
    return fail(ErrorCode::NotASetFile, std::string(where.data(), static_cast<std::size_t>(where.size())));
}

/** Takes members out of the object, so that what is left in it is what nobody knows. */
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] const QJsonObject& left() const { return m_object; }

    [[nodiscard]] Result<std::string> text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isString())
            return notASetFile(key);
        return value.toString().toStdString();
    }

    [[nodiscard]] Result<int> integer(QLatin1StringView key)
    {
        const QJsonValue value = m_object.take(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > 1e9 || std::floor(number) != number)
            return notASetFile(key);
        return static_cast<int>(number);
    }

    /** Hex of either case with exactly this many bytes. */
    [[nodiscard]] Result<Bytes> hex(QLatin1StringView key, std::size_t size)
    {
        QUORATE_TRY(const std::string digits, text(key));
        auto bytes = fromHex(digits);
        if (!bytes || bytes->size() != size)
            return notASetFile(key);
        return *std::move(bytes);
    }

private:
    QJsonObject m_object;
};

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

Result<void> checkFormat(Members& members)
{
    QUORATE_TRY(const std::string format, members.text(formatKey));
    if (qt(format) != formatName)
        return notASetFile(formatKey);
    QUORATE_TRY(const int version, members.integer(versionKey));
    if (version > currentVersion)
        return fail(ErrorCode::NewerVersion, "set file", version);
    if (version < 1)
        return notASetFile(versionKey);
    return {};
}

Result<bool> readMode(Members& members)
{
    QUORATE_TRY(const std::string mode, members.text(modeKey));
    if (qt(mode) != modeReal && qt(mode) != modeTest)
        return notASetFile(modeKey);
    return qt(mode) == modeTest;
}

Result<void> readSharing(Members& members, SetFile& set)
{
    if (set.isPassword()) {
        for (QLatin1StringView key : {neededKey, totalKey, primeKey}) {
            if (members.has(key))
                return notASetFile(key);
        }
        return {};
    }
    const auto* const profile =
        std::ranges::find(profileLengths, std::string_view(set.profile), &ProfileLength::id);
    if (profile == profileLengths.end())
        return notASetFile(profileKey);
    QUORATE_TRY(set.needed, members.integer(neededKey));
    QUORATE_TRY(set.total, members.integer(totalKey));
    if (set.needed < 2 || set.needed > set.total || set.total > mostCustodians)
        return notASetFile(neededKey);
    QUORATE_TRY(set.prime, members.hex(primeKey, profile->primeBytes));
    return {};
}

Result<void> readIdentity(Members& members, SetFile& set)
{
    QUORATE_TRY(set.setCode, members.text(setCodeKey));
    if (!hasShape(set.setCode, "XXXX-XXXX"))
        return notASetFile(setCodeKey);
    QUORATE_TRY(set.fileSha256, members.hex(sha256Key, sha256Size));
    if (members.has(checkValueKey)) {
        CheckValue checkValue{};
        QUORATE_TRY(const Bytes bytes, members.hex(checkValueKey, checkValue.size()));
        std::ranges::copy(bytes, checkValue.begin());
        set.shareCheckValue = checkValue;
    }
    QUORATE_TRY(set.createdUtc, members.text(createdKey));
    if (!hasShape(set.createdUtc, "0000-00-00T00:00:00Z"))
        return notASetFile(createdKey);
    return {};
}

} // namespace

Result<SetFile> parseSetFile(ByteView json)
{
    if (json.size() > largestSetFile)
        return fail(ErrorCode::NotASetFile, "too large");
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return fail(ErrorCode::NotASetFile, "no JSON object");
    Members members(document.object());
    // First: in a newer version everything else may mean something else.
    QUORATE_CHECK(checkFormat(members));
    SetFile set;
    QUORATE_TRY(set.test, readMode(members));
    QUORATE_TRY(set.profile, members.text(profileKey));
    QUORATE_CHECK(readSharing(members, set));
    QUORATE_CHECK(readIdentity(members, set));
    if (!members.left().isEmpty())
        set.unknownMembers = QJsonDocument(members.left()).toJson(QJsonDocument::Compact).toStdString();
    // What is read must also be lawful when it is written back, with indentation and numbers spelled out.
    if (encodeSetFile(set).size() > largestSetFile)
        return fail(ErrorCode::NotASetFile, "too large to be written back");
    return set;
}

Bytes encodeSetFile(const SetFile& set)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(set.unknownMembers)).object();
    object[formatKey] = QString(formatName);
    object[versionKey] = currentVersion;
    object[modeKey] = QString(set.test ? modeTest : modeReal);
    object[profileKey] = qt(set.profile);
    if (!set.isPassword()) {
        object[neededKey] = set.needed;
        object[totalKey] = set.total;
        object[primeKey] = qt(toHex(set.prime));
    }
    object[setCodeKey] = qt(set.setCode);
    object[sha256Key] = qt(toHex(set.fileSha256));
    if (set.shareCheckValue)
        object[checkValueKey] = qt(toHex(*set.shareCheckValue));
    object[createdKey] = qt(set.createdUtc);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return {json.begin(), json.end()};
}

} // namespace quorate
