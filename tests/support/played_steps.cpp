#include "support/played_steps.h"

#include "ceremony/unfinished.h"
#include "support/main_job.h"
#include "support/pin_job.h"
#include "support/still_press.h"

#include <functional>
#include <set>

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
        return play(*runner, name, robot, [&](const Step& step) { return !known(name + '.', step); });
    }

    /** Keeps only pages of which no ceremony before had one of this kind with this heading. */
    Step playForMore(Runner& runner, const std::string& name, Robot& robot)
    {
        return play(runner, name, robot, [&](const Step& step) { return !m_headings.contains(headingOf(step)); });
    }

    std::vector<PlayedStep> steps{};

private:
    Step play(Runner& runner, const std::string& name, Robot& robot,
              const std::function<bool(const Step& step)>& isNew)
    {
        const auto look = [&] {
            const Step step = runner.step();
            if (isNew(step))
                keep(name, step);
            m_headings.insert(headingOf(step));
        };
        look();
        runner.onStep = look;
        if (!robot.play(runner))
            qWarning("%s stopped at %s", name.c_str(), std::string(runner.step().id).c_str());
        runner.onStep = {};
        return runner.step();
    }

    bool known(const std::string& where, const Step& step)
    {
        return !m_known.insert(where + std::string(step.id) + '/' + headingOf(step)).second;
    }

    static std::string headingOf(const Step& step)
    {
        return std::to_string(step.kind.index()) + '/' + step.heading.source + (step.problem ? '!' : '.');
    }

    void keep(const std::string& ceremony, const Step& step)
    {
        steps.push_back({QString::fromStdString(ceremony + "." + std::string(step.id)), step});
        if (auto* reveal = std::get_if<Reveal>(&steps.back().step.kind))
            reveal->characters = m_secret.view();
        if (auto* work = std::get_if<Work>(&steps.back().step.kind))
            work->run = {};
    }

    const SecretSlot& m_secret;
    std::set<std::string> m_known{};
    std::set<std::string> m_headings{};
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
    StillPress press(&people);
    bench.options.press = &press;
    static_cast<void>(collector.play(bench, "create", people, "_printed"));
    bench.options.press = nullptr;
}

/** A recovery drill, keys for a second token, a new PIN, and what a token says: what these have of their own. */
void playTheRest(Collector& collector, TwoTokens& job, const std::string& file)
{
    const auto play = [&](const std::string& ceremony, Robot robot) {
        const auto runner = job.bench.start(ceremony);
        static_cast<void>(collector.playForMore(*runner, ceremony, robot));
    };
    Robot drill;
    drill.fill("task", {{"task", "drill"}})
        .fill("people", {{"leader", "Lea"}, {"custodians", "Grace\nMary"}})
        .pick("backups", "/usb")
        .pick("files", file);
    drill.sheets = job.sheets;
    play("drill", drill);
    if (!job.putIntoService(job.b, file))
        qWarning("the second token is not in service");
    play("restore", restoreRobot(job.b, "/usb").accept("keys"));
    play("pin", pinRobot(job.a, "change_user_pin"));
    Robot status;
    status.pick("token", job.a).fill("passport", {{"passport", "save"}}).pick("save", "/usb");
    play("status", status);
}

/** What was left is looked at, and given up: sheets that are void, and a token that is read. */
void playUnfinished(Collector& collector, TwoTokens& job)
{
    const JournalStep turns{.step = "turn.reveal", .place = 5, .of = 7, .setCode = "8491-YCN7", .sheets = 16};
    const JournalStep erased{
        .step = "initialise", .work = true, .place = 5, .of = 12, .serial = job.reading(job.b).info.serial};
    for (const auto& [ceremony, last] : {std::pair{"create", turns}, std::pair{"replace", erased}}) {
        Robot people;
        people.fill("unfinished.reason", {{"reason", "the disk failed"}});
        const auto runner = job.bench.begin(
            closeUnfinished({.path = "/left", .journal = {.test = true, .ceremony = ceremony, .last = last}}));
        static_cast<void>(collector.playForMore(*runner, ceremony, people));
    }
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
    playTheRest(collector, job, file);
    playUnfinished(collector, job);
    return std::move(collector.steps);
}

} // namespace quorate
