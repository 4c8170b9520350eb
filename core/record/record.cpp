#include "record/record.h"

#include "base/check.h"
#include "crypto/digest.h"
#include "record/json_members.h"

#include <QJsonDocument>
#include <algorithm>

namespace quorate
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto hashKey = "hash"_L1;
constexpr auto prevKey = "prev"_L1;
constexpr auto seqKey = "seq"_L1;
constexpr auto typeKey = "type"_L1;
constexpr auto dataKey = "data"_L1;
constexpr auto placeKey = "place"_L1;
constexpr std::int64_t largestInteger = (std::int64_t{1} << 53) - 1; // what every JSON reader keeps exactly

/** QJson sorts members by their UTF-16 code units and escapes as RFC 8785 asks; with integers and texts that is
 * all. */
Bytes canonical(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {json.begin(), json.end()};
}

QJsonValue jsonOf(const RecordValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        QUORATE_ASSERT(*number >= -largestInteger && *number <= largestInteger);
        return QJsonValue(static_cast<qint64>(*number));
    }
    if (const auto* text = std::get_if<std::string>(&value))
        return qt(*text);
    QJsonArray list;
    for (const std::string& text : std::get<std::vector<std::string>>(value))
        list.append(qt(text));
    return list;
}

QJsonObject jsonOf(const RecordEntry& entry)
{
    QJsonObject data;
    for (const auto& [name, value] : entry.data)
        data[qt(name)] = jsonOf(value);
    QJsonObject object{{"ceremony"_L1, qt(entry.ceremony)},
                       {"step"_L1, qt(entry.step)},
                       {typeKey, qt(entry.type)},
                       {"actor"_L1, QJsonObject{{"role"_L1, qt(entry.role)}, {"name"_L1, qt(entry.name)}}},
                       {"utc"_L1, qt(entry.utc)},
                       {"mono_ms"_L1, static_cast<qint64>(entry.monoMs)},
                       {dataKey, data}};
    if (entry.place > 0) // records from before the numbers have none; left out, their bytes stay what they were
        object[placeKey] = entry.place;
    return object;
}

tl::unexpected<Error> broken(int line)
{
    return fail(ErrorCode::RecordBroken, "line " + std::to_string(line), line);
}

/** The object in this line if it stands there as we would write it, and its hash is right. */
std::optional<QJsonObject> intact(ByteView line)
{
    auto object = jsonObject(line, largestRecord, ErrorCode::NotARecord);
    if (!object || !equal(canonical(*object), line))
        return std::nullopt;
    const QString hash = object->value(hashKey).toString();
    QJsonObject hashed = *object;
    hashed.remove(hashKey);
    if (hash != qt(toHex(sha256(canonical(hashed)))))
        return std::nullopt;
    return *object;
}

/** The hash of the record that this one is a copy of; empty for a record. */
Result<std::string> redactedFromIn(const QJsonObject& start)
{
    constexpr std::size_t hashSize = 32;
    constexpr QLatin1StringView key(redactedFromMember.data(), static_cast<qsizetype>(redactedFromMember.size()));
    JsonMembers data(start.value(dataKey).toObject(), ErrorCode::NotARecord);
    if (!data.has(key))
        return std::string();
    QUORATE_TRY(const Bytes hash, data.hex(key, hashSize));
    return toHex(hash);
}

/** Reads the first line's own words on what it is. */
Result<void> readStart(const QJsonObject& entry, RecordSummary& summary)
{
    JsonMembers data(entry.value(dataKey).toObject(), ErrorCode::NotARecord);
    if (entry.value(typeKey).toString() != "start"_L1)
        return data.wrong(typeKey);
    QUORATE_CHECK(data.format(QLatin1StringView(recordFormat.data(), static_cast<qsizetype>(recordFormat.size())),
                              recordVersion));
    QUORATE_TRY(summary.test, data.mode());
    QUORATE_TRY(summary.redactedFrom, redactedFromIn(entry));
    summary.ceremony = entry.value("ceremony"_L1).toString().toStdString();
    summary.startedUtc = entry.value("utc"_L1).toString().toStdString();
    return {};
}

void readEnd(const QJsonObject& entry, RecordSummary& summary)
{
    summary.finished = true;
    summary.good = entry.value(dataKey).toObject().value("good"_L1).toString() == "yes"_L1;
    summary.endedUtc = entry.value("utc"_L1).toString().toStdString();
}

/** Two marks, so that a first line with one wrong byte is still one of ours. */
bool looksLikeOurs(ByteView lines)
{
    const auto holds = [lines](std::string_view mark) {
        return std::search(lines.begin(), lines.end(), mark.begin(), mark.end()) != lines.end();
    };
    return holds(recordFormat) || holds("\"prev\":\"");
}

/** The bytes up to the next line feed, which is taken off `rest` too; none if there is no line feed. */
std::optional<ByteView> takeLine(ByteView& rest)
{
    const auto end = std::ranges::find(rest, std::uint8_t{'\n'});
    if (end == rest.end())
        return std::nullopt;
    const auto size = static_cast<std::size_t>(end - rest.begin());
    const ByteView line = rest.first(size);
    rest = rest.subspan(size + 1);
    return line;
}

RecordValue valueOf(const QJsonValue& json)
{
    if (json.isDouble())
        return static_cast<std::int64_t>(json.toInteger());
    if (json.isString())
        return json.toString().toStdString();
    std::vector<std::string> texts;
    for (const QJsonValue text : json.toArray())
        texts.push_back(text.toString().toStdString());
    return texts;
}

RecordEntry entryOf(const QJsonObject& object)
{
    const auto text = [](const QJsonValue& value) { return value.toString().toStdString(); };
    const QJsonObject actor = object.value("actor"_L1).toObject();
    RecordEntry entry{.ceremony = text(object.value("ceremony"_L1)),
                      .step = text(object.value("step"_L1)),
                      .place = object.value(placeKey).toInt(),
                      .type = text(object.value(typeKey)),
                      .role = text(actor.value("role"_L1)),
                      .name = text(actor.value("name"_L1)),
                      .utc = text(object.value("utc"_L1)),
                      .monoMs = object.value("mono_ms"_L1).toInteger()};
    const QJsonObject data = object.value(dataKey).toObject();
    for (auto member = data.begin(); member != data.end(); ++member)
        entry.data[member.key().toStdString()] = valueOf(member.value());
    return entry;
}

} // namespace

std::vector<RecordEntry> entriesOf(ByteView lines)
{
    std::vector<RecordEntry> entries;
    for (ByteView rest = lines; !rest.empty();) {
        const auto line = takeLine(rest);
        const auto object =
            line ? jsonObject(*line, largestRecord, ErrorCode::NotARecord) : fail(ErrorCode::NotARecord);
        if (!object)
            break;
        entries.push_back(entryOf(*object));
    }
    return entries;
}

Bytes RecordChain::next(const RecordEntry& entry)
{
    QUORATE_ASSERT((m_length == 0) == (entry.type == "start"));
    QJsonObject object = jsonOf(entry);
    object[seqKey] = ++m_length;
    object[prevKey] = qt(toHex(m_head));
    m_head = sha256(canonical(object));
    object[hashKey] = qt(toHex(m_head));
    Bytes line = canonical(object);
    line.push_back('\n');
    return line;
}

Result<RecordSummary> verifyRecord(ByteView lines)
{
    RecordSummary summary{.head = Bytes(32, 0)};
    if (lines.empty() || lines.size() > largestRecord)
        return fail(ErrorCode::NotARecord);
    for (ByteView rest = lines; !rest.empty();) {
        const int number = ++summary.entries;
        const auto line = takeLine(rest);
        const auto entry = line ? intact(*line) : std::nullopt;
        if (!entry && number == 1 && !looksLikeOurs(lines))
            return fail(ErrorCode::NotARecord);
        const bool follows = entry && entry->value(seqKey) == number &&
                             entry->value(prevKey) == qt(toHex(summary.head)) && !summary.finished;
        if (!follows)
            return broken(number);
        if (number == 1)
            QUORATE_CHECK(readStart(*entry, summary));
        summary.deviations += entry->value(typeKey) == "deviation"_L1 ? 1 : 0;
        if (entry->value(typeKey) == "end"_L1)
            readEnd(*entry, summary);
        summary.head = *fromHex(entry->value(hashKey).toString().toStdString());
    }
    return summary;
}

} // namespace quorate
