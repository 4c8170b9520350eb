#include "support/keyboard_person.h"
#include "support/measured_application.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/print/print_target.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <mutex>
#include <thread>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** Who did which work, and how often. */
class Witness
{
public:
    void saw(const std::string& work)
    {
        const std::lock_guard lock(m_mutex);
        ++m_seen[work][std::this_thread::get_id()];
    }

    [[nodiscard]] int times(const std::string& work) const
    {
        int times = 0;
        for (const auto& [thread, count] : threadsOf(work))
            times += count;
        return times;
    }
    [[nodiscard]] bool sawHere(const std::string& work) const
    {
        return threadsOf(work).contains(std::this_thread::get_id());
    }

private:
    [[nodiscard]] std::map<std::thread::id, int> threadsOf(const std::string& work) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_seen.find(work);
        return found != m_seen.end() ? found->second : std::map<std::thread::id, int>();
    }

    mutable std::mutex m_mutex{};
    std::map<std::string, std::map<std::thread::id, int>> m_seen{};
};

/** The press of the programs, watched. */
class WatchedPress final : public PaperPress
{
public:
    explicit WatchedPress(Witness& witness) : m_witness(witness) {}

    std::vector<PrinterSeen> printers() override { return {}; }
    Result<Bytes> pdf(const Paper& paper) override
    {
        m_witness.saw("paper");
        return m_press.pdf(paper);
    }
    Result<void> print(const Paper&, const std::string&) override { return fail(ErrorCode::FileFailed); }
    Result<WipedBytes> secretPdf(const SecretSheet&) override { return fail(ErrorCode::FileFailed); }
    Result<void> printSecret(const SecretSheet&, const std::string&) override
    {
        return fail(ErrorCode::FileFailed);
    }

private:
    Witness& m_witness;
    ui::PrintTarget m_press{};
};

} // namespace

/**
 * What takes long is done beside the thread that draws. How long that thread was busy at a stretch is printed and
 * not judged: another program on this computer is measured too.
 */
class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneOnAnotherThread()
    {
        Witness witness; // outlives the stage, whose worker uses it
        WatchedPress press(witness);
        WizardStage stage;
        stage.usePress(press);
        stage.watchFiles([&witness] { witness.saw("files"); });
        stage.setRoom([&witness] {
            witness.saw("room");
            return RoomFacts{.screens = 1};
        });
        QVERIFY(stage.show());
        auto* application = static_cast<MeasuredApplication*>(qApp);
        application->measure(stage.window());
        KeyboardPerson people(stage.window());
        people.fill("room", {{"reason", u"a test"_s}})
            .fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}})
            .fill("scheme", {{"needed", u"2"_s}})
            .give("save", stage.folder());
        const bool played = people.play(u"Create a set of shares"_s);
        application->stop();
        QVERIFY2(played, qPrintable(people.why()));
        QVERIFY(std::get<Outcome>(people.step().kind).good);
        QVERIFY(people.finish());

        for (const char* work : {"room", "paper", "files"}) {
            QVERIFY2(witness.times(work) > 0, work);
            QVERIFY2(!witness.sawHere(work), work);
        }
        const auto longest = application->longest(1);
        QVERIFY(!longest.empty());
        qInfo("longest of %zu stalls of the drawing thread: %.1f ms at \"%s\", %s", application->count(),
              1000 * longest.front().seconds, qPrintable(longest.front().where),
              qPrintable(longest.front().longestEvent));
    }
};

QUORATE_TEST_MAIN(TestStalls)
{
    MeasuredApplication application(argc, argv);
    TestStalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stalls.moc"
