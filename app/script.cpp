#include "app/script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <set>

namespace quorate
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int scriptVersion = 1;

tl::unexpected<Error> wrong(const std::string& place, const std::string& what)
{
    return fail(ErrorCode::NotAccepted, place.empty() ? what : place + ": " + what);
}

std::string quoted(const QString& name)
{
    return "\"" + name.toStdString() + "\"";
}

/** An object whose every member must be asked for: what is left over is an error. */
class Members
{
public:
    [[nodiscard]] static Result<Members> of(const QJsonValue& value, std::string place)
    {
        if (!value.isObject())
            return wrong(place, "must be an object");
        return Members(value.toObject(), std::move(place));
    }

    [[nodiscard]] const std::string& place() const { return m_place; }
    void setPlace(std::string place) { m_place = std::move(place); }
    [[nodiscard]] std::string placeOf(QLatin1StringView name) const
    {
        return m_place + (m_place.empty() ? "" : ", ") + "field " + quoted(name);
    }

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }

    [[nodiscard]] QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }

    [[nodiscard]] QJsonValue take(QLatin1StringView name) { return m_object.take(name); }

    [[nodiscard]] Result<std::string> text(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isString())
            return wrong(placeOf(name), value.isUndefined() ? "is missing" : "must be a text");
        return value.toString().toStdString();
    }

    [[nodiscard]] Result<int> wholeNumber(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > 1e6 || std::floor(number) != number)
            return wrong(placeOf(name), value.isUndefined() ? "is missing" : "must be a whole number");
        return static_cast<int>(number);
    }

    [[nodiscard]] Result<bool> flag(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isBool() && !value.isUndefined())
            return wrong(placeOf(name), "must be true or false");
        return value.toBool();
    }

    [[nodiscard]] Result<QJsonArray> list(QLatin1StringView name)
    {
        const QJsonValue value = take(name);
        if (!value.isArray())
            return wrong(placeOf(name), value.isUndefined() ? "is missing" : "must be a list");
        return value.toArray();
    }

    [[nodiscard]] Result<void> nothingElse() const
    {
        if (!m_object.isEmpty())
            return wrong(m_place, "unknown field " + quoted(m_object.begin().key()));
        return {};
    }

private:
    Members(QJsonObject object, std::string place) : m_object(std::move(object)), m_place(std::move(place)) {}

    QJsonObject m_object;
    std::string m_place;
};

/** Form values as the engine has them: a tick is "yes" or "no", names stand in lines. */
Result<std::string> formValue(const QJsonValue& value, const std::string& place)
{
    if (value.isString())
        return value.toString().toStdString();
    if (value.isBool())
        return std::string(value.toBool() ? "yes" : "no");
    if (value.isDouble() && std::floor(value.toDouble()) == value.toDouble())
        return QString::number(value.toInteger()).toStdString();
    if (!value.isArray())
        return wrong(place, "must be a text, a whole number, true, false or a list of texts");
    std::string lines;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            return wrong(place, "must be a list of texts");
        lines += (lines.empty() ? "" : "\n") + item.toString().toStdString();
    }
    return lines;
}

Result<std::map<std::string, std::string>> formValues(Members& members)
{
    const std::string place = members.placeOf("fill"_L1);
    const QJsonValue fill = members.take("fill"_L1);
    if (!fill.isObject())
        return wrong(place, "must be an object");
    std::map<std::string, std::string> values;
    const QJsonObject object = fill.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QUORATE_TRY(values[it.key().toStdString()], formValue(it.value(), place + ", " + quoted(it.key())));
    }
    return values;
}

Result<SecretOrigin> secretOrigin(const QJsonValue& value, const std::string& place, ScriptUse use)
{
    QUORATE_TRY(auto members, Members::of(value, place));
    SecretOrigin origin;
    if (members.has("literal"_L1)) {
        if (use != ScriptUse::Rehearsal)
            return wrong(place,
                         "a secret may stand in a script only for a rehearsal: name a \"file\" or an \"fd\"");
        QUORATE_TRY(auto text, members.text("literal"_L1));
        origin = LiteralSecret{std::move(text)};
    } else if (members.has("file"_L1)) {
        QUORATE_TRY(auto path, members.text("file"_L1));
        origin = SecretFile{std::move(path)};
    } else {
        QUORATE_TRY(const int number, members.wholeNumber("fd"_L1));
        origin = SecretDescriptor{number};
    }
    QUORATE_CHECK(members.nothingElse());
    return origin;
}

Result<SecretAnswer> secretAnswer(Members& members, ScriptUse use)
{
    SecretAnswer answer;
    QUORATE_TRY(answer.value, secretOrigin(members.take("secret"_L1), members.placeOf("secret"_L1), use));
    if (members.has("again"_L1)) {
        QUORATE_TRY(answer.again, secretOrigin(members.take("again"_L1), members.placeOf("again"_L1), use));
    }
    return answer;
}

Result<TokenAnswer> tokenAnswer(const QJsonValue& value, const std::string& place)
{
    QUORATE_TRY(auto members, Members::of(value, place));
    TokenAnswer answer;
    if (members.has("serial"_L1)) {
        QUORATE_TRY(auto serial, members.text("serial"_L1));
        answer = TokenSerial{std::move(serial)};
    } else if (members.has("reader"_L1)) {
        QUORATE_TRY(auto reader, members.text("reader"_L1));
        answer = TokenReader{std::move(reader)};
    } else if (members.has("token"_L1)) {
        QUORATE_TRY(const int number, members.wholeNumber("token"_L1));
        answer = TokenPlace{number};
    } else if (members.take("none"_L1) != QJsonValue(true)) {
        return wrong(place, "must have one of \"serial\", \"reader\", \"token\" or \"none\": true");
    }
    QUORATE_CHECK(members.nothingElse());
    return answer;
}

Result<Answer> pickAnswer(Members& members)
{
    const std::string place = members.placeOf("pick"_L1);
    const QJsonValue pick = members.take("pick"_L1);
    if (pick.isObject()) {
        QUORATE_TRY(auto token, tokenAnswer(pick, place));
        return token;
    }
    PickAnswer answer;
    if (pick.isString())
        answer.values.push_back(pick.toString().toStdString());
    else if (!pick.isArray())
        return wrong(place, "must be a text, a list of texts or a token");
    for (const QJsonValue item : pick.toArray()) {
        if (!item.isString())
            return wrong(place, "must be a list of texts");
        answer.values.push_back(item.toString().toStdString());
    }
    return answer;
}

Result<std::vector<Slip>> slips(Members& members, ScriptUse use)
{
    std::vector<Slip> slips;
    if (!members.has("slips"_L1))
        return slips;
    const std::string place = members.placeOf("slips"_L1);
    if (use != ScriptUse::Rehearsal)
        return wrong(place, "is for rehearsals only");
    QUORATE_TRY(const QJsonArray list, members.list("slips"_L1));
    for (const QJsonValue item : list) {
        QUORATE_TRY(auto slip, Members::of(item, place));
        QUORATE_TRY(auto group, slip.text("group"_L1));
        QUORATE_TRY(auto typed, slip.text("typed"_L1));
        QUORATE_CHECK(slip.nothingElse());
        slips.push_back({.group = std::move(group), .typed = std::move(typed)});
    }
    return slips;
}

Result<Answer> turnAnswer(Members& members, ScriptUse use)
{
    TurnAnswer turn;
    QUORATE_TRY(turn.custodian, members.text("custodian"_L1));
    if (members.has("secret"_L1)) {
        QUORATE_TRY(turn.secret, secretAnswer(members, use));
    } else if (members.has("sheet"_L1)) {
        const QJsonValue sheet = members.take("sheet"_L1);
        if (sheet.isString()) {
            turn.page = sheet.toString().toStdString();
        } else if (sheet.isObject()) {
            QUORATE_TRY(turn.sheet, secretOrigin(sheet, members.placeOf("sheet"_L1), use));
        } else if (sheet != QJsonValue(true)) {
            return wrong(members.placeOf("sheet"_L1), "must be true, the name of a page, a \"file\" or an \"fd\"");
        }
    }
    if (members.has("fill"_L1)) {
        QUORATE_TRY(turn.values, formValues(members));
    }
    QUORATE_TRY(turn.slips, slips(members, use));
    QUORATE_TRY(turn.hide, members.flag("hide"_L1));
    const std::string offerPlace = members.placeOf("offer"_L1);
    QUORATE_TRY(turn.offer, members.flag("offer"_L1));
    if (turn.offer && use != ScriptUse::Rehearsal)
        return wrong(offerPlace, "is for rehearsals only: words are shown to their holder alone");
    QUORATE_TRY(turn.practise, members.flag("practise"_L1));
    if (members.has("pdf"_L1)) {
        QUORATE_TRY(turn.pdf, members.text("pdf"_L1));
    }
    QUORATE_TRY(turn.deletePdf, members.flag("delete_pdf"_L1));
    const std::string newSheetPlace = members.placeOf("new_sheet"_L1);
    QUORATE_TRY(turn.newSheet, members.flag("new_sheet"_L1));
    if (turn.newSheet && use != ScriptUse::Rehearsal)
        return wrong(newSheetPlace, "is for rehearsals only: a share is shown to its holder alone");
    if (members.has("pause"_L1)) {
        QUORATE_TRY(turn.pause, secretOrigin(members.take("pause"_L1), members.placeOf("pause"_L1), use));
    }
    return turn;
}

Result<Answer> eraseAnswer(Members& members, ScriptUse use)
{
    if (use == ScriptUse::Rehearsal && members.value("erase"_L1) == QJsonValue(true)) {
        (void)members.take("erase"_L1);
        return EraseAnswer{};
    }
    QUORATE_TRY(auto serial, members.text("erase"_L1));
    return EraseAnswer{std::move(serial)};
}

Result<Answer> deviationAnswer(Members& members)
{
    const std::string place = members.placeOf("deviation"_L1);
    QUORATE_TRY(auto texts, Members::of(members.take("deviation"_L1), place));
    Deviation deviation;
    QUORATE_TRY(deviation.expected, texts.text("expected"_L1));
    QUORATE_TRY(deviation.happened, texts.text("happened"_L1));
    QUORATE_TRY(deviation.decidedBy, texts.text("decided_by"_L1));
    QUORATE_TRY(deviation.decision, texts.text("decision"_L1));
    QUORATE_CHECK(texts.nothingElse());
    return DeviationAnswer{std::move(deviation)};
}

Result<Answer> oneAnswer(Members& members, ScriptUse use)
{
    if (members.has("custodian"_L1))
        return turnAnswer(members, use);
    if (members.has("fill"_L1)) {
        QUORATE_TRY(auto values, formValues(members));
        return FillAnswer{std::move(values)};
    }
    if (members.has("pick"_L1))
        return pickAnswer(members);
    if (members.has("erase"_L1))
        return eraseAnswer(members, use);
    if (members.has("secret"_L1)) {
        QUORATE_TRY(auto secret, secretAnswer(members, use));
        return secret;
    }
    if (members.has("stop"_L1)) {
        QUORATE_TRY(auto reason, members.text("stop"_L1));
        return StopAnswer{std::move(reason)};
    }
    if (members.has("deviation"_L1))
        return deviationAnswer(members);
    if (members.take("continue"_L1) == QJsonValue(true))
        return ContinueAnswer{};
    return wrong(members.place(),
                 "has no answer: one of \"fill\", \"pick\", \"secret\", \"erase\", \"custodian\", "
                 "\"continue\": true, \"deviation\" or \"stop\"");
}

Result<ScriptStep> scriptStep(const QJsonValue& value, const std::string& place, ScriptUse use)
{
    QUORATE_TRY(auto members, Members::of(value, place));
    ScriptStep step;
    const bool answersNoStep = members.has("stop"_L1) || members.has("deviation"_L1);
    if (members.has("step"_L1) || !answersNoStep) {
        QUORATE_TRY(step.step, members.text("step"_L1));
        members.setPlace(place + " (" + step.step + ")");
    }
    QUORATE_TRY(step.answer, oneAnswer(members, use));
    QUORATE_CHECK(members.nothingElse());
    return step;
}

Result<CeremonyScript> ceremonyScript(const QJsonValue& value, const std::string& place, ScriptUse use)
{
    QUORATE_TRY(auto members, Members::of(value, place));
    CeremonyScript script;
    QUORATE_TRY(script.ceremony, members.text("ceremony"_L1));
    members.setPlace(place + " (" + script.ceremony + ")");
    script.name = script.ceremony;
    if (members.has("name"_L1)) {
        QUORATE_TRY(script.name, members.text("name"_L1));
    }
    QUORATE_TRY(const QJsonArray steps, members.list("steps"_L1));
    QUORATE_CHECK(members.nothingElse());
    for (const QJsonValue item : steps) {
        const std::string number = std::to_string(script.steps.size() + 1);
        QUORATE_TRY(auto step, scriptStep(item, members.place() + ", step " + number, use));
        script.steps.push_back(std::move(step));
    }
    return script;
}

Result<void> checkFormat(Members& members)
{
    QUORATE_TRY(const std::string format, members.text("format"_L1));
    if (format != "quorate-script")
        return wrong(members.placeOf("format"_L1), "must be \"quorate-script\"");
    QUORATE_TRY(const int version, members.wholeNumber("version"_L1));
    if (version > scriptVersion)
        return fail(ErrorCode::NewerVersion, "this script was written for a newer version of Quorate", version);
    if (version != scriptVersion)
        return wrong(members.placeOf("version"_L1), "must be 1");
    return {};
}

Result<QJsonDocument> parseJson(ByteView json)
{
    const auto text =
        QByteArray::fromRawData(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size()));
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + text.left(error.offset).count('\n');
        return fail(ErrorCode::NotAccepted,
                    "line " + std::to_string(line) + ": " + error.errorString().toStdString(),
                    static_cast<int>(line));
    }
    return document;
}

} // namespace

Result<Script> parseScript(ByteView json, ScriptUse use)
{
    QUORATE_TRY(const QJsonDocument document, parseJson(json));
    if (!document.isObject())
        return wrong("", "a script is an object");
    QUORATE_TRY(auto members, Members::of(document.object(), ""));
    QUORATE_CHECK(checkFormat(members));
    Script script;
    if (members.has("title"_L1)) {
        QUORATE_TRY(script.title, members.text("title"_L1));
    }
    QUORATE_TRY(const QJsonArray list, members.list("ceremonies"_L1));
    QUORATE_CHECK(members.nothingElse());
    std::set<std::string> names;
    for (const QJsonValue item : list) {
        const std::string place = "ceremony " + std::to_string(script.ceremonies.size() + 1);
        QUORATE_TRY(auto ceremony, ceremonyScript(item, place, use));
        if (!names.insert(ceremony.name).second)
            return wrong(place, "field \"name\": another ceremony of this script has this name");
        script.ceremonies.push_back(std::move(ceremony));
    }
    if (script.ceremonies.empty())
        return wrong("field \"ceremonies\"", "is empty");
    return script;
}

} // namespace quorate
