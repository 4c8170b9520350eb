#include "support/played_steps.h"

#include "support/main_job.h"

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
    Step play(Bench& bench, const std::string& ceremony, Robot& robot)
    {
        const auto runner = bench.start(ceremony);
        keep(ceremony, runner->step());
        runner->onStep = [&] { keep(ceremony, runner->step()); };
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

} // namespace

std::vector<PlayedStep> playedSteps(const SecretSlot& secret)
{
    Collector collector(secret);
    TwoTokens job;
    Robot sixteen = createRobot(sixteenNames(), {{"needed", "3"}});
    static_cast<void>(collector.play(job.bench, "create", sixteen));
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
