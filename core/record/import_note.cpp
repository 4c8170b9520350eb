#include "record/import_note.h"

#include "crypto/digest.h"
#include "record/json_members.h"

#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace quorate
{

namespace
{

constexpr int importNoteVersion = 1;
constexpr int mostShareFiles = 255;
constexpr qsizetype longestText = 300;
constexpr QLatin1StringView importNoteFormat("quorate-import-note");
constexpr QLatin1StringView realMode("real");
constexpr QLatin1StringView testMode("test");

/** Reads members and remembers whether one of them was wrong. */
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool right() const { return m_right; }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isString() && value.toString().size() <= longestText);
        return value.toString();
    }

    int number(QLatin1StringView key, int most)
    {
        const double value = m_object.value(key).toDouble(0);
        require(value >= 1 && value <= most && std::floor(value) == value);
        return m_right ? static_cast<int>(value) : 0;
    }

    Bytes hex(QLatin1StringView key, std::size_t size)
    {
        const auto bytes = fromHex(text(key).toStdString());
        require(bytes && bytes->size() == size);
        return bytes ? *bytes : Bytes{};
    }

private:
    void require(bool right) { m_right = m_right && right; }

    QJsonObject m_object;
    bool m_right = true;
};

} // namespace

Result<ImportNote> parseImportNote(ByteView json)
{
    if (json.size() > largestImportNote)
        return fail(ErrorCode::NotAccepted);
    const auto document = QJsonDocument::fromJson(
        QByteArray(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())));
    Members members(document.object());
    if (members.text(QLatin1StringView("format")) != importNoteFormat)
        return fail(ErrorCode::NotAccepted);
    if (members.number(QLatin1StringView("version"), 1'000'000) > importNoteVersion)
        return fail(ErrorCode::NewerVersion);
    const QString mode = members.text(QLatin1StringView("mode"));
    ImportNote note{.test = mode == testMode,
                    .serial = members.text(QLatin1StringView("serial")).toStdString(),
                    .place = members.number(QLatin1StringView("place"), mostShareFiles),
                    .of = members.number(QLatin1StringView("of"), mostShareFiles),
                    .fileSha256 = members.hex(QLatin1StringView("file_sha256"), sha256Size),
                    .file = members.text(QLatin1StringView("file")).toStdString(),
                    .notedUtc = members.text(QLatin1StringView("noted_utc")).toStdString()};
    const Bytes value = members.hex(QLatin1StringView("share_check_value"), note.shareCheckValue.size());
    if (!members.right() || (mode != testMode && mode != realMode) || note.place > note.of)
        return fail(ErrorCode::NotAccepted);
    std::ranges::copy(value, note.shareCheckValue.begin());
    return note;
}

Bytes encodeImportNote(const ImportNote& note)
{
    const QJsonObject object{{QStringLiteral("format"), importNoteFormat},
                             {QStringLiteral("version"), importNoteVersion},
                             {QStringLiteral("mode"), note.test ? testMode : realMode},
                             {QStringLiteral("serial"), qt(note.serial)},
                             {QStringLiteral("place"), note.place},
                             {QStringLiteral("of"), note.of},
                             {QStringLiteral("share_check_value"), qt(toHex(note.shareCheckValue))},
                             {QStringLiteral("file_sha256"), qt(toHex(note.fileSha256))},
                             {QStringLiteral("file"), qt(note.file)},
                             {QStringLiteral("noted_utc"), qt(note.notedUtc)}};
    const QByteArray json = QJsonDocument(object).toJson();
    return {json.begin(), json.end()};
}

} // namespace quorate
