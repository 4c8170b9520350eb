#include "app/play_output.h"

#include "app/step_json.h"

#include <QJsonArray>
#include <unistd.h>

namespace quorate
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int barWidth = 40;

void print(std::FILE* stream, const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

QLatin1StringView name(PlayResult::End end)
{
    switch (end) {
    case PlayResult::End::Good:
        return "good"_L1;
    case PlayResult::End::NotGood:
        return "not good"_L1;
    case PlayResult::End::BadScript:
        return "bad script"_L1;
    }
    return ""_L1;
}

QJsonObject toJson(const PlayedCeremony& played)
{
    return {{"ceremony"_L1, QString::fromStdString(played.ceremony)},
            {"name"_L1, QString::fromStdString(played.name)},
            {"outcome"_L1, played.good ? "good"_L1 : "not good"_L1},
            {"facts"_L1, quorate::toJson(played.facts)}};
}

} // namespace

// ---- JSON lines -----------------------------------------------------------------------------------------------

void JsonOutput::ceremony(const CeremonyScript&, const CeremonySpec&)
{
    m_last.clear();
}

void JsonOutput::step(const CeremonyScript& script, const Step& step)
{
    QJsonObject json = quorate::toJson(step);
    json["ceremony"_L1] = QString::fromStdString(script.name);
    const QByteArray line = lineOf(json);
    if (line != m_last)
        print(m_stream, line);
    m_last = line;
}

void JsonOutput::result(const PlayResult& result)
{
    QJsonArray ceremonies;
    for (const PlayedCeremony& played : result.ceremonies)
        ceremonies.append(toJson(played));
    QJsonObject json{{"outcome"_L1, name(result.end)}, {"ceremonies"_L1, ceremonies}};
    if (!result.why.empty())
        json["why"_L1] = QString::fromStdString(result.why);
    print(m_stream, lineOf(json));
}

// ---- words ----------------------------------------------------------------------------------------------------

Narration::Narration(std::FILE* stream) : m_stream(stream), m_terminal(::isatty(::fileno(stream)) == 1) {}

void Narration::ceremony(const CeremonyScript&, const CeremonySpec& spec)
{
    endProgress();
    m_last.clear();
    std::fprintf(m_stream, "\n%s\n", inEnglish(spec.title).c_str());
}

void Narration::step(const CeremonyScript&, const Step& step)
{
    endProgress();
    std::string words = "  " + inEnglish(step.heading);
    if (step.actor.number != 0)
        words = "  [" + step.actor.name + "]" + words.substr(1);
    if (step.problem)
        words += "\n    ! " + inEnglish(step.problem->happened) + ". " + inEnglish(step.problem->safe) + " " +
                 inEnglish(step.problem->todo);
    if (words != m_last)
        std::fprintf(m_stream, "%s\n", words.c_str());
    m_last = words;
    if (std::holds_alternative<Outcome>(step.kind)) {
        for (const Text& line : step.lines)
            std::fprintf(m_stream, "    %s\n", inEnglish(line).c_str());
    }
    std::fflush(m_stream);
}

void Narration::result(const PlayResult& result)
{
    endProgress();
    if (result.end == PlayResult::End::Good)
        std::fprintf(m_stream, "\nEverything went well.\n");
    else
        std::fprintf(m_stream, "\nIt did not go well: %s\n", result.why.c_str());
}

void Narration::progress(std::uint64_t done, std::uint64_t of)
{
    const int percent = of == 0 ? 0 : static_cast<int>(100 * done / of);
    if (!m_terminal || percent == m_percent)
        return;
    m_percent = percent;
    const int filled = barWidth * percent / 100;
    std::fprintf(m_stream, "\r    [%s%s] %3d %%", std::string(static_cast<std::size_t>(filled), '#').c_str(),
                 std::string(static_cast<std::size_t>(barWidth - filled), '.').c_str(), percent);
    std::fflush(m_stream);
}

void Narration::endProgress()
{
    if (m_percent >= 0)
        std::fprintf(m_stream, "\n");
    m_percent = -1;
}

} // namespace quorate
