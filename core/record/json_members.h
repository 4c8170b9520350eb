#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quorate
{

[[nodiscard]] inline QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/**
 * Takes members out of a JSON object, each tested for its type, so that what is left in it is what nobody knows.
 * What is missing or of another type answers `wrong` with the member's name.
 */
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, ErrorCode wrong) : m_object(std::move(object)), m_wrong(wrong) {}

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] const QJsonObject& left() const { return m_object; }

    /** "format" must be `format`, "version" from 1 to `current`. Error besides: NewerVersion (detail: version). */
    [[nodiscard]] Result<void> format(QLatin1StringView format, int current);

    [[nodiscard]] Result<std::string> text(QLatin1StringView key);
    /** 0 to 1,000,000,000. */
    [[nodiscard]] Result<int> integer(QLatin1StringView key);
    /** Hex of either case with exactly this many bytes; any number of them for 0. */
    [[nodiscard]] Result<Bytes> hex(QLatin1StringView key, std::size_t size);
    [[nodiscard]] Result<QJsonArray> array(QLatin1StringView key);
    /** "real" or "test"; true for the latter. */
    [[nodiscard]] Result<bool> mode();
    /** "2031-05-04T09:30:00Z". */
    [[nodiscard]] Result<std::string> time(QLatin1StringView key);

    [[nodiscard]] tl::unexpected<Error> wrong(QLatin1StringView key) const;

private:
    QJsonObject m_object;
    ErrorCode m_wrong;
};

/** True if `text` has the shape of `pattern`, in which 0 stands for a digit and X for an upper-case letter or
 * digit. */
[[nodiscard]] bool hasShape(std::string_view text, std::string_view pattern);

/** "format", "version" and "mode" of a file of ours. */
void writeHead(QJsonObject& object, QLatin1StringView format, int version, bool test);

/** The object in these bytes. Error: `wrong`. */
[[nodiscard]] Result<QJsonObject> jsonObject(ByteView json, std::size_t limit, ErrorCode wrong);

/** As it is written: indented, members in the order of their names. */
[[nodiscard]] Bytes jsonBytes(const QJsonObject& object);

} // namespace quorate
