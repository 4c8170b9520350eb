#include "support/played_steps.h"

#include "ceremony/paper.h"
#include "support/main_job.h"

#include <set>
#include <utility>

namespace quorate
{

namespace
{

class Collector
{
public:
    explicit Collector(const SecretSlot& secret) : m_secret(secret) {}

    /** Plays the ceremony; its last step. */
    Step play(Bench& bench, const std::string& ceremony, Robot& robot, const std::string& variant = {})
    {
        const auto runner = bench.start(ceremony);
        const std::string name = ceremony + variant;
        keep(name, runner->step());
        runner->onStep = [&] { keep(name, runner->step()); };
        if (!robot.play(*runner))
            qWarning("%s stopped at %s", ceremony.c_str(), std::string(runner->step().id).c_str());
        runner->onStep = {};
        return runner->step();
    }

    std::vector<PlayedStep> steps{};

private:
    void keep(const std::string& ceremony, const Step& step)
    {
        const QString name = QString::fromStdString(ceremony + "." + std::string(step.id));
        const QString which = name + u'/' + QString::number(step.kind.index()) + u'/' +
                              QString::fromUtf8(step.heading.source) + (step.problem ? u'!' : u'.');
        if (!m_known.insert(which).second)
            return;
        steps.push_back({name, step});
        if (auto* reveal = std::get_if<Reveal>(&steps.back().step.kind))
            reveal->characters = m_secret.view();
        if (auto* work = std::get_if<Work>(&steps.back().step.kind))
            work->run = {};
    }

    const SecretSlot& m_secret;
    std::set<QString> m_known{};
};

/** Prints nothing: what would be on a sheet is what its holder has. Its first sheet fails. */
class StillPress final : public PaperPress
{
public:
    explicit StillPress(Robot& people) : m_people(people) {}

    std::vector<PrinterSeen> printers() override
    {
        return {{.name = "Laser_im_B\u00FCro", .local = true}, {.name = "Third-floor_copier_beside_the_kitchen"}};
    }
    Result<Bytes> pdf(const Paper&) override { return Bytes(1); }
    Result<void> print(const Paper&, const std::string&) override { return {}; }
    Result<WipedBytes> secretPdf(const SecretSheet& sheet) override
    {
        if (!std::exchange(m_failed, true))
            return fail(ErrorCode::FolderSynchronised);
        const ByteView all = sheet.characters.reveal();
        m_people.sheets[sheet.holder] = {.number = sheet.page.sheets.front().number,
                                         .characters = std::string(all.begin(), all.end())};
        return WipedBytes(1);
    }
    Result<void> printSecret(const SecretSheet& sheet, const std::string&) override
    {
        QUORATE_TRY(const WipedBytes made, secretPdf(sheet));
        return {};
    }

private:
    Robot& m_people;
    bool m_failed = false;
};

/** With sheets, printed with their shares: the pages that this has more than the others. */
void playPrinted(Collector& collector, Bench& bench)
{
    Robot people = createRobot(sixteenNames(), {{"needed", "3"}, {"sheets", "printer"}, {"share", "printed"}});
    people.fill("printer", {{"printer", "pdf"}})
        .pick("turn.sheet_folder", "/stick")
        .pick("save", "/safe")
        .accept("turn.sheet_check")
        .accept("turn.sheet_file")
        .accept("envelopes");
    StillPress press(people);
    bench.options.press = &press;
    static_cast<void>(collector.play(bench, "create", people, "_printed"));
    bench.options.press = nullptr;
}

} // namespace

std::vector<PlayedStep> playedSteps(const SecretSlot& secret)
{
    Collector collector(secret);
    TwoTokens job;
    Robot sixteen = createRobot(sixteenNames(), {{"needed", "3"}});
    static_cast<void>(collector.play(job.bench, "create", sixteen));
    playPrinted(collector, job.bench);
    Robot four = createRobot("Ada\nGrace\nLinus\nMary", {});
    const std::string file = factOf(collector.play(job.bench, "create", four), "share_file");
    job.sheets = four.sheets;
    Robot init = initRobot(job.a);
    static_cast<void>(collector.play(job.bench, "init", init));
    Robot import = importRobot(job.a, "Grace\nMary", file, job.sheets);
    static_cast<void>(collector.play(job.bench, "import", import));
    Robot key = keyRobot(job.a, "root ca", "secp256r1");
    static_cast<void>(collector.play(job.bench, "key", key));
    Robot backup = backupRobot(job.a, "/usb");
    static_cast<void>(collector.play(job.bench, "backup", backup));
    Robot replace = replaceRobot(job, file, "drill");
    static_cast<void>(collector.play(job.bench, "replace", replace));
    return std::move(collector.steps);
}

} // namespace quorate
