#include "base/clock.h"
#include "record/journal_file.h"
#include "record/record.h"
#include "record/record_file.h"
#include "support/keyboard_person.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/home_page.h"
#include "ui/shell/unfinished_banner.h"

#include <QFile>
#include <QLabel>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** A create that was killed when two people had seen their shares; its record has no end. */
struct Crash {
    explicit Crash(const std::string& folder)
    {
        auto record = RecordFile::create(folder + "/create");
        RecordChain chain;
        const RecordData start{{"format", std::string(recordFormat)},
                               {"version", std::int64_t{recordVersion}},
                               {"mode", std::string("test")}};
        (void)(*record)->append(chain.next({.ceremony = "create",
                                            .type = "start",
                                            .role = "leader",
                                            .utc = "2031-05-04T09:30:00Z",
                                            .data = start}));
        recordPath = (*record)->path();
        auto journal = JournalFileWriter::create(
            folder, {.test = true, .ceremony = "create", .startedUtc = "2031-05-04T09:30:00Z"});
        (void)(*journal)->append(journalAnswer("people", {{"leader", "Lea"}, {"custodians", "Ada\nGrace"}}));
        (void)(*journal)->append(journalLine(
            {.step = "turn.reveal", .place = 5, .of = 7, .setCode = "7F3A", .sheets = 2, .record = recordPath}));
    }

    [[nodiscard]] RecordSummary summary() const
    {
        return verifyRecord(DiskFiles().read(recordPath, largestRecord).value()).value();
    }

    std::string recordPath{};
};

QString idOf(const WizardStage& stage, ui::MainWindow& window)
{
    Q_UNUSED(stage)
    return window.ceremony() != nullptr
               ? QString::fromUtf8(window.ceremony()->step().id.data(),
                                   static_cast<qsizetype>(window.ceremony()->step().id.size()))
               : u"home"_s;
}

bool bannerIsThere(ui::MainWindow& window)
{
    const auto* banner = window.findChild<ui::UnfinishedBanner*>();
    return banner != nullptr && banner->isVisible();
}

} // namespace

/** What was interrupted is offered above everything else on the home page. */
class TestUnfinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingUnfinishedNoBanner()
    {
        WizardStage stage;
        QVERIFY(stage.show());
        stage.window().lookForUnfinished();
        QVERIFY(!bannerIsThere(stage.window()));
    }

    void continueLeadsToTheCeremony()
    {
        WizardStage stage;
        const Crash crash(stage.folder().toStdString());
        QVERIFY(stage.show());
        stage.window().lookForUnfinished();
        QVERIFY(bannerIsThere(stage.window()));
        const auto* banner = stage.window().findChild<ui::UnfinishedBanner*>();
        QCOMPARE(banner->findChild<QLabel*>()->text(),
                 u"Unfinished: Create a set of shares, stopped at step 5 of 7"_s);
        photograph(stage.window(), u"unfinished-home"_s);
        KeyboardPerson person(stage.window());
        QVERIFY2(person.press(u"Continue"_s), qPrintable(person.why()));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished"_s);
        photograph(stage.window(), u"unfinished-1"_s);
        QVERIFY(person.press(u"Next"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished.state"_s);
        QCOMPARE(inEnglish(person.step().lines.front()),
                 std::string("No new set exists. Shred sheets 1 and 2. The old sheets still work."));
        photograph(stage.window(), u"unfinished-2"_s);
        QVERIFY(person.press(u"Next"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished.void"_s);
        photograph(stage.window(), u"unfinished-3"_s);
        QVERIFY(person.press(u"The sheets are destroyed"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"people"_s);
        const Form form = std::get<Form>(person.step().kind);
        QCOMPARE(form.fields.front().value, std::string("Lea"));
        QVERIFY(crash.summary().finished && !crash.summary().good);
        photograph(stage.window(), u"unfinished-4"_s);
    }

    void closingAsksWhy()
    {
        WizardStage stage;
        const Crash crash(stage.folder().toStdString());
        QVERIFY(stage.show());
        stage.window().lookForUnfinished();
        KeyboardPerson person(stage.window());
        QVERIFY2(person.press(u"Close it in the record"_s), qPrintable(person.why()));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished.reason"_s);
        photograph(stage.window(), u"unfinished-close"_s);
        QVERIFY(person.press(u"Next"_s)); // without a reason
        QCOMPARE(idOf(stage, stage.window()), u"unfinished.reason"_s);
        QVERIFY(!std::get<Form>(person.step().kind).fields.front().wrong.empty());
        QVERIFY(!crash.summary().finished);
        QVERIFY(person.tabTo(u"Reason"_s));
        typeText(u"the disk failed"_s);
        QVERIFY(person.press(u"Next"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished"_s);
        QVERIFY(person.press(u"Next"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished.state"_s);
        QVERIFY(person.press(u"Next"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"unfinished.void"_s);
        QVERIFY(person.press(u"The sheets are destroyed"_s));
        QTRY_COMPARE(idOf(stage, stage.window()), u"outcome"_s);
        QVERIFY(crash.summary().finished);
        QVERIFY(DiskFiles().read(crash.recordPath, largestRecord)->size() > 0);
        QVERIFY(QString::fromUtf8([&] {
                    QFile file(QString::fromStdString(crash.recordPath));
                    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
                }())
                    .contains(u"the disk failed"_s));
        QVERIFY(person.finish());
        QVERIFY(!bannerIsThere(stage.window()));
    }
};

QUORATE_GUI_TEST(TestUnfinished)
#include "tst_unfinished_by_keyboard.moc"
