#include "app/live_overview.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "support/bench.h"
#include "support/left_on_stack.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <stdexcept>

using namespace quorate;

namespace
{

/** Holds the work until the test lets it run. */
class LateExecutor final : public Executor
{
public:
    void run(std::function<Result<Box>(Progress&)> task, std::function<void(Result<Box>)> done) override
    {
        m_task = std::move(task);
        m_done = std::move(done);
    }
    void requestStop() override { stopRequested = true; }

    void finish()
    {
        NoProgress progress;
        auto done = std::move(m_done);
        auto result = m_task(progress);
        if (afterTask)
            afterTask();
        done(std::move(result));
    }
    void finishStopped() { m_done(fail(ErrorCode::Stopped)); }

    bool stopRequested = false;
    std::function<void()> afterTask{};

private:
    std::function<Result<Box>(Progress&)> m_task{};
    std::function<void(Result<Box>)> m_done{};
};

class WorkingCeremony final : public Sequence
{
public:
    explicit WorkingCeremony(
        bool mayStop, std::function<Result<Box>(Services&, Progress&)> work,
        std::function<void()> answered = [] {})
    {
        chapter({"Work"});
        add(workPart({.id = "work",
                      .mayStop = mayStop,
                      .make = [work = std::move(work)] { return work; },
                      .done = [](Box) { return Move::next(); }}));
        add(formPart({.id = "after",
                      .fields = [] { return std::vector<Field>{}; },
                      .accept =
                          [answered = std::move(answered)](const FormValues&) {
                              answered();
                              return std::optional<WrongAnswer>{};
                          }}));
    }

private:
    StopLines stopLines() const override { return {}; }
    Outcome stoppedOutcome() const override { return {}; }
};

/** Keeps the reason for a stop, as the record does. */
class ReasonObserver final : public RunObserver
{
public:
    void answering(const Step&, const Input& input) override
    {
        if (const auto* stop = std::get_if<Stop>(&input))
            reason = stop->reason;
    }
    Result<void> entered(const Step&, std::span<const Fact>) override { return {}; }

    std::string reason{};
};

class FailingObserver final : public RunObserver
{
public:
    Result<void> entered(const Step& step, std::span<const Fact>) override
    {
        seen.emplace_back(step.id);
        return step.id == "after" ? fail(ErrorCode::DiskFull) : Result<void>{};
    }
    std::vector<std::string> seen{};
};

struct Bed {
    NoCards cards{};
    MemoryFiles files{};
    SeededRandom random{1};
    StoppedClock clock{};
    LiveOverview overview{cards};
    TokenSessions tokens{cards};
    Services services{.tokens = tokens, .overview = overview, .random = random, .files = files, .clock = clock};
    LateExecutor executor{};
};

Result<Box> nothing(Services&, Progress&)
{
    return Box{};
}

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workBringsTheCeremonyOn()
    {
        Bed bed;
        Runner runner(std::make_unique<WorkingCeremony>(false, nothing), bed.services, bed.executor);
        int steps = 0;
        runner.onStep = [&] { ++steps; };
        runner.start();
        QVERIFY(runner.working());
        QCOMPARE(outcomeOf(runner.feed(Continue{})), QStringLiteral("InputNotExpected"));
        QCOMPARE(outcomeOf(runner.feed(Stop{"no"})), QStringLiteral("InputNotExpected"));
        bed.executor.finish();
        QVERIFY(!runner.working());
        QCOMPARE(runner.step().id, std::string_view("after"));
        QCOMPARE(steps, 2);
    }

    void stopDuringWorkStopsTheCeremony()
    {
        Bed bed;
        ReasonObserver observer;
        Runner runner(std::make_unique<WorkingCeremony>(true, nothing), bed.services, bed.executor, {&observer});
        runner.start();
        QVERIFY(runner.feed(Stop{"fire alarm"}));
        QVERIFY(bed.executor.stopRequested);
        QVERIFY(runner.working()); // until the work says so
        bed.executor.finishStopped();
        QVERIFY(runner.finished());
        QCOMPARE(observer.reason, std::string("fire alarm")); // it belongs into the record
    }

    void whatIsThrownIsAnError()
    {
        Bed bed;
        Runner runner(std::make_unique<WorkingCeremony>(
                          false, [](Services&, Progress&) -> Result<Box> { throw std::runtime_error("oops"); }),
                      bed.services, bed.executor);
        runner.start();
        bed.executor.finish();
        QCOMPARE(static_cast<int>(runner.step().problem->error.code), static_cast<int>(ErrorCode::Internal));
        QVERIFY(runner.feed(Continue{})); // try again
        QVERIFY(runner.working());
    }

    /** Work and answers compute with secrets; what they leave behind lies below the frames of the runner. */
    void nothingIsLeftOnTheStack()
    {
#ifdef QUORATE_NO_SECURE_HEAP
        QSKIP("sanitisers lay out the stack in their own way");
#endif
        Bed bed;
        LeftOnStack left;
        Runner runner(std::make_unique<WorkingCeremony>(
                          false,
                          [&](Services&, Progress&) -> Result<Box> {
                              left.leave();
                              return Box{};
                          },
                          [&] { left.leave(); }),
                      bed.services, bed.executor);
        runner.start();
        std::size_t afterWork = 1;
        bed.executor.afterTask = [&] { afterWork = left.bytesThere(); };
        bed.executor.finish();
        QCOMPARE(afterWork, std::size_t{0});
        QVERIFY(runner.feed(Filled{}));
        QCOMPARE(left.bytesThere(), std::size_t{0});
    }

    void lateWorkFindsNobody()
    {
        Bed bed;
        auto runner = std::make_unique<Runner>(std::make_unique<WorkingCeremony>(false, nothing), bed.services,
                                               bed.executor);
        runner->start();
        runner.reset();
        bed.executor.finish();
    }

    void aRecordThatFailsStopsTheCeremony()
    {
        Bed bed;
        FailingObserver observer;
        Runner runner(std::make_unique<WorkingCeremony>(false, nothing), bed.services, bed.executor, {&observer});
        runner.start();
        bed.executor.finish();
        QVERIFY(runner.finished());
        QVERIFY(!std::get<Outcome>(runner.step().kind).good);
        QCOMPARE(observer.seen, (std::vector<std::string>{"work", "after"}));
    }
};

QUORATE_TEST(TestRunner)
#include "tst_runner.moc"
