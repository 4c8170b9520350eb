#include "app/step_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quorate
{

namespace
{

using namespace Qt::StringLiterals;

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

QString words(const Text& text)
{
    return words(inEnglish(text));
}

template <class Items>
QJsonArray listOf(const Items& items)
{
    QJsonArray list;
    for (const auto& item : items)
        list.append(words(item));
    return list;
}

QLatin1StringView name(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Line:
        return "line"_L1;
    case FieldKind::Names:
        return "names"_L1;
    case FieldKind::Number:
        return "number"_L1;
    case FieldKind::Choice:
        return "choice"_L1;
    case FieldKind::Tick:
        return "tick"_L1;
    }
    return ""_L1;
}

QLatin1StringView name(SecretKind kind)
{
    switch (kind) {
    case SecretKind::UserPin:
        return "user-pin"_L1;
    case SecretKind::SoPin:
        return "so-pin"_L1;
    case SecretKind::SharePassword:
        return "share-password"_L1;
    case SecretKind::ReturnCode:
        return "return-code"_L1;
    }
    return ""_L1;
}

QJsonObject toJson(const Field& field)
{
    QJsonObject json{{"id"_L1, words(field.id)},
                     {"label"_L1, words(field.label)},
                     {"kind"_L1, name(field.kind)},
                     {"value"_L1, words(field.value)}};
    if (!field.wrong.empty())
        json["wrong"_L1] = words(field.wrong);
    if (field.options.empty())
        return json;
    QJsonArray options;
    for (const Option& option : field.options)
        options.append(words(option.id));
    json["options"_L1] = options;
    return json;
}

QJsonArray toJson(const std::vector<Field>& fields)
{
    QJsonArray list;
    for (const Field& field : fields)
        list.append(toJson(field));
    return list;
}

QJsonObject toJson(const TimelineEntry& entry)
{
    QJsonArray values;
    for (const TimelineValue& value : entry.values)
        values.append(QJsonObject{{"name"_L1, words(value.name)}, {"value"_L1, words(value.value)}});
    QJsonObject json{{"number"_L1, entry.number},      {"utc"_L1, words(entry.utc)},
                     {"role"_L1, words(entry.role)},   {"name"_L1, words(entry.name)},
                     {"words"_L1, words(entry.words)}, {"values"_L1, values}};
    if (entry.place > 0)
        json["place"_L1] = entry.place;
    for (const auto& [name, is] : {std::pair{"deviation"_L1, entry.deviation}, std::pair{"files"_L1, entry.files},
                                   std::pair{"unreliable"_L1, entry.unreliable}}) {
        if (is)
            json[name] = true;
    }
    return json;
}

/** One overload for each kind of step: the name of the question, and what belongs to it. */
struct Asked {
    QJsonObject operator()(const Form& form) const
    {
        return {{"asks"_L1, "form"_L1}, {"fields"_L1, toJson(form.fields)}};
    }
    QJsonObject operator()(const Notice&) const { return {{"asks"_L1, "continue"_L1}}; }
    QJsonObject operator()(const Timeline& timeline) const
    {
        QJsonArray entries;
        for (const TimelineEntry& entry : timeline.entries)
            entries.append(toJson(entry));
        return {{"asks"_L1, "continue"_L1}, {"entries"_L1, entries}};
    }
    QJsonObject operator()(const Compare& compare) const
    {
        return {{"asks"_L1, "compare"_L1},
                {"left"_L1, words(compare.left)},
                {"right"_L1, words(compare.right)},
                {"left_label"_L1, words(compare.leftLabel)},
                {"right_label"_L1, words(compare.rightLabel)}};
    }
    QJsonObject operator()(const Handover&) const { return {{"asks"_L1, "handover"_L1}}; }
    QJsonObject operator()(const Ready& ready) const
    {
        return {{"asks"_L1, ready.prints ? "print-share"_L1 : "show-share"_L1}};
    }
    QJsonObject operator()(const Reveal&) const { return {{"asks"_L1, "write-down"_L1}}; }
    QJsonObject operator()(const EnterShare& entry) const
    {
        return {{"asks"_L1, "type-share"_L1},
                {"groups"_L1, entry.layout.groups()},
                {"letters"_L1, entry.layout.letters},
                {"may_scan"_L1, entry.mayScan},
                {"fields"_L1, toJson(entry.fields)}};
    }
    QJsonObject operator()(const Hidden&) const { return {{"asks"_L1, "come-back"_L1}}; }
    QJsonObject operator()(const Paused& paused) const
    {
        return {{"asks"_L1, "return-code"_L1}, {"tries_left"_L1, paused.triesLeft}};
    }
    QJsonObject operator()(const Cleared& cleared) const
    {
        return {{"asks"_L1, "hand-over"_L1}, {"next"_L1, words(cleared.next.name)}};
    }
    QJsonObject operator()(const NewSecret& secret) const
    {
        return {{"asks"_L1, "new-secret"_L1},
                {"secret"_L1, name(secret.kind)},
                {"min"_L1, secret.min},
                {"max"_L1, secret.max}};
    }
    QJsonObject operator()(const GiveSecret& secret) const
    {
        QJsonObject json{{"asks"_L1, "secret"_L1}, {"secret"_L1, name(secret.kind)}};
        if (secret.triesLeft >= 0)
            json["tries_left"_L1] = secret.triesLeft;
        return json;
    }
    QJsonObject operator()(const ChooseToken& token) const
    {
        return {{"asks"_L1, "token"_L1},
                {"role"_L1, QString(QLatin1Char(token.role))},
                {"none_allowed"_L1, token.noneAllowed}};
    }
    QJsonObject operator()(const ChooseFile& file) const
    {
        return {{"asks"_L1, "files"_L1}, {"pattern"_L1, words(file.pattern)}, {"several"_L1, file.several}};
    }
    QJsonObject operator()(const SaveFile& save) const
    {
        return {{"asks"_L1, "folders"_L1}, {"files"_L1, listOf(save.names)}, {"up_to"_L1, save.folders}};
    }
    QJsonObject operator()(const Erase& erase) const
    {
        return {
            {"asks"_L1, "erase"_L1}, {"serial"_L1, words(erase.serial)}, {"keys_lost"_L1, listOf(erase.keysLost)}};
    }
    QJsonObject operator()(const Work&) const { return {{"asks"_L1, "wait"_L1}}; }
    QJsonObject operator()(const Outcome& outcome) const
    {
        return {{"asks"_L1, "nothing"_L1},
                {"outcome"_L1, outcome.good ? "good"_L1 : "not good"_L1},
                {"facts"_L1, quorate::toJson(outcome.facts)},
                {"open_items"_L1, listOf(outcome.openItems)}};
    }
};

QJsonObject toJson(const Problem& problem)
{
    return {{"code"_L1, QLatin1StringView(name(problem.error.code))},
            {"happened"_L1, words(problem.happened)},
            {"safe"_L1, words(problem.safe)},
            {"todo"_L1, words(problem.todo)}};
}

QJsonValue toJson(const Fact& fact)
{
    if (const auto* text = std::get_if<std::string>(&fact.value))
        return words(*text);
    return static_cast<qint64>(std::get<std::int64_t>(fact.value));
}

/** A second value of the same name makes a list of it. */
void add(QJsonObject& json, const QString& name, const QJsonValue& value)
{
    if (!json.contains(name)) {
        json[name] = value;
        return;
    }
    const QJsonValue before = json.value(name);
    QJsonArray values = before.isArray() ? before.toArray() : QJsonArray{before};
    values.append(value);
    json[name] = values;
}

} // namespace

QJsonObject toJson(const Step& step)
{
    QJsonObject json = std::visit(Asked{}, step.kind);
    json["step"_L1] = QLatin1StringView(step.id.data(), static_cast<qsizetype>(step.id.size()));
    json["heading"_L1] = words(step.heading);
    json["actor"_L1] = step.actor.number == 0 ? u"leader"_s : words(step.actor.name);
    if (step.practice)
        json["practice"_L1] = true;
    if (!step.lines.empty())
        json["lines"_L1] = listOf(step.lines);
    if (!step.consentWords.empty())
        json["consent_words"_L1] = listOf(step.consentWords);
    if (step.problem)
        json["problem"_L1] = toJson(*step.problem);
    return json;
}

QJsonObject toJson(std::span<const Fact> facts)
{
    QJsonObject json;
    QJsonObject hashes;
    QString file; // the value of the fact before
    for (const Fact& fact : facts) {
        const QJsonValue value = toJson(fact);
        if (fact.name == "sha256")
            hashes[file] = value;
        else
            add(json, words(fact.name), value);
        file = value.toString();
    }
    if (!hashes.isEmpty())
        json["sha256"_L1] = hashes;
    return json;
}

QJsonObject toJson(const UnfinishedCeremony& unfinished)
{
    const JournalStep& last = unfinished.journal.last;
    QJsonObject json{{"ceremony"_L1, words(unfinished.journal.ceremony)},
                     {"started"_L1, words(unfinished.journal.startedUtc)},
                     {"step"_L1, words(last.step)},
                     {"place"_L1, last.place},
                     {"of"_L1, last.of},
                     {"journal"_L1, words(unfinished.path)}};
    if (!last.serial.empty())
        json["serial"_L1] = words(last.serial);
    if (!last.record.empty())
        json["record"_L1] = words(last.record);
    return json;
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace quorate
