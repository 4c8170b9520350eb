#pragma once

#include "app/live_overview.h"
#include "app/player.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace quorate
{

/** The player with everything around it, on real files in a folder of its own. */
class PlayerStage
{
public:
    explicit PlayerStage(CardSource& cards);

    [[nodiscard]] PlayResult play(const std::string& json);

    [[nodiscard]] std::string path(const QString& name) const { return m_folder.filePath(name).toStdString(); }
    [[nodiscard]] Sheets& sheets() { return m_sheets; }

    /** The steps that were told, as JSON, and their ids without repetitions in a row. */
    [[nodiscard]] const std::vector<QJsonObject>& steps() const { return m_output.steps; }
    [[nodiscard]] QStringList ids() const;

    bool rehearsal = true;
    bool withSheets = true;
    bool keepsRecords = false;
    RoomSource room{};
    std::uint64_t rounds = 1000;
    PaperPress* press = nullptr;
    DocumentPress* documents = nullptr;
    std::function<const CeremonySpec*(std::string_view id)> find = ceremonyNamed;

private:
    class Lines final : public PlayerOutput
    {
    public:
        void ceremony(const CeremonyScript&, const CeremonySpec&) override {}
        void step(const CeremonyScript& script, const Step& step) override;
        std::vector<QJsonObject> steps{};
    };

    QTemporaryDir m_folder{};
    Sheets m_sheets;
    TokenSessions m_tokens;
    LiveOverview m_overview;
    SystemRandom m_random{};
    DiskFiles m_files{};
    SystemClock m_clock{};
    Lines m_output{};
};

/** Text of app/examples/NAME.json; empty if it cannot be read. */
[[nodiscard]] std::string exampleNamed(const QString& name);

/** The value of a public fact of the last ceremony, as text; empty if there is none. */
[[nodiscard]] std::string factOf(const PlayResult& result, std::string_view name);

} // namespace quorate
