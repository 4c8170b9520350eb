#include "support/player_stage.h"

#include "app/step_json.h"

#include <QFile>
#include <algorithm>

namespace quorate
{

PlayerStage::PlayerStage(CardSource& cards)
    : m_sheets(m_folder.filePath(QStringLiteral("paper")).toStdString()), m_tokens(cards), m_overview(cards)
{
}

PlayResult PlayerStage::play(const std::string& json)
{
    const auto script = parseScript(bytesOf(json), rehearsal ? ScriptUse::Rehearsal : ScriptUse::Real);
    if (!script)
        return {.end = PlayResult::End::BadScript, .why = script.error().where};
    Services services{m_tokens, m_overview, m_random, m_files, m_clock};
    InlineExecutor executor;
    Player player({.services = services,
                   .executor = executor,
                   .options = {.rehearsal = rehearsal,
                               .folder = m_folder.path().toStdString(),
                               .room = room,
                               .rounds = rounds,
                               .press = press,
                               .documents = documents},
                   .sheets = withSheets ? &m_sheets : nullptr,
                   .output = m_output,
                   .keepsRecords = keepsRecords,
                   .find = find});
    return player.play(*script);
}

QStringList PlayerStage::ids() const
{
    QStringList ids;
    for (const QJsonObject& step : m_output.steps) {
        const QString id = step[QLatin1StringView("step")].toString();
        if (ids.isEmpty() || ids.back() != id)
            ids.append(id);
    }
    return ids;
}

void PlayerStage::Lines::step(const CeremonyScript&, const Step& step)
{
    steps.push_back(toJson(step));
}

std::string exampleNamed(const QString& name)
{
    QFile example(QStringLiteral(QUORATE_SOURCE_DIR "/app/examples/") + name + QStringLiteral(".json"));
    return example.open(QFile::ReadOnly) ? example.readAll().toStdString() : std::string();
}

std::string factOf(const PlayResult& result, std::string_view name)
{
    if (result.ceremonies.empty())
        return {};
    const auto& facts = result.ceremonies.back().facts;
    const auto fact = std::ranges::find(facts, name, &Fact::name);
    if (fact == facts.end())
        return {};
    const auto* text = std::get_if<std::string>(&fact->value);
    return text != nullptr ? *text : std::to_string(std::get<std::int64_t>(fact->value));
}

} // namespace quorate
