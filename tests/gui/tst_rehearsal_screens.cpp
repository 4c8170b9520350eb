#include "ceremony/rehearsal.h"
#include "support/keyboard_job.h"
#include "support/main_job.h"
#include "support/pin_job.h"
#include "support/test_program.h"
#include "ui/platform/palette.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/rehearsal_banner.h"
#include "ui/text/translator.h"

#include <QDir>
#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <map>
#include <set>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int aboveTheWords = 3; // pixels from the banner's edge: there are no letters there

/** Different screens that wait for somebody: with fewer, a ceremony was not played as a whole. */
const std::map<std::string, std::size_t> leastScreens{
    {"create", 11}, {"init", 8},     {"import", 8}, {"pin", 11},   {"key", 5},    {"backup", 6},
    {"restore", 6}, {"replace", 20}, {"drill", 8},  {"status", 4}, {"record", 5}, {"plan", 3}};

/** What is wrong with the banner as it is on the screen; empty if nothing is. */
QString faultOfBanner(QWidget& window)
{
    auto* banner = window.findChild<ui::RehearsalBanner*>();
    if (banner == nullptr || !banner->isVisible())
        return u"there is no banner"_s;
    const auto* words = banner->findChild<QLabel*>();
    if (words == nullptr || !words->isVisible() || !words->text().startsWith(u"REHEARSAL"_s))
        return u"it does not say the word"_s;
    const QRect place(banner->mapTo(&window, QPoint()), banner->size());
    const QImage shown =
        window.screen()->grabWindow(window.winId(), place.x(), place.y(), place.width(), place.height()).toImage();
    const auto has = [&shown](int from, int to, const QColor& color) {
        for (int x = from; x < to; ++x) {
            if (shown.pixelColor(x, aboveTheWords) == color)
                return true;
        }
        return false;
    };
    const QRect middle = words->geometry();
    for (int x = middle.left(); x < middle.right(); ++x) {
        if (shown.pixelColor(x, aboveTheWords) != ui::colors().rehearsalGround)
            return u"something lies over its ground"_s;
    }
    const QColor stripe = ui::colors().rehearsal;
    return has(0, middle.left(), stripe) && has(middle.right(), shown.width(), stripe) ? QString()
                                                                                       : u"it has no stripes"_s;
}

/** The first token's only key vanishes, by nobody's ceremony. */
bool loseTheKey(WizardStage& stage)
{
    const auto token = stage.firstToken();
    if (!token || !token->verifyUserPin(secretText(testUserPin)))
        return false;
    const auto keys = token->keys();
    return keys && keys->size() == 1 && token->deleteKey(keys->front().reference).has_value();
}

/** It comes back from its backup. */
bool restoreTheKey(KeyboardJob& job)
{
    if (!loseTheKey(job.stage()))
        return false;
    job.stage().look();
    job.people().give("files", job.backup).give("token", job.first);
    return job.play(u"Restore keys"_s);
}

/** The user PIN, and the SO-PIN by one that is offered and typed from the officer's note. */
bool changeBothPins(KeyboardJob& job)
{
    KeyboardPerson& people = job.people();
    const QString title = u"Change or unblock a PIN"_s;
    people.give("token", job.first).give("old_pin", QString::fromStdString(testUserPin));
    people.give("new_pin", QString::fromStdString(newTestUserPin));
    people.fill("task", {{"task", u"change_user_pin"_s}});
    if (!job.play(title))
        return false;
    people.fill("task", {{"task", u"change_so_pin"_s}}).fill("so_pin_source", {{"source", u"offered"_s}});
    people.give("so_pin", QString::fromStdString(testSoPin));
    people.onEvery("new_so_pin",
                   [&people] { people.give("new_so_pin", QString::fromStdString(people.paper.at("Sophie"))); });
    return job.play(title);
}

/** Of the set that was made first, with its pages and a copy without names. */
bool openTheRecord(KeyboardJob& job)
{
    job.people().give("file", job.stage().folder() + u"/create.record.jsonl"_s);
    job.people().fill("copy", {{"copy", u"redact"_s}});
    return job.play(u"Open a ceremony record"_s);
}

bool printAPlan(KeyboardJob& job)
{
    job.people().fill("plan", {{"ceremony", u"init"_s}}).give("save", job.stage().folder());
    return job.play(u"Print the plan of a ceremony"_s);
}

} // namespace

/** "REHEARSAL" stands on every screen of the ceremonies, as the pixels show, and what is made is marked TEST. */
class RehearsalScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsFound();
    void everyScreenOfEachCeremony();

private:
    /** From now on each new screen of the job's window is looked at. */
    void watch(KeyboardJob& job);

    std::map<QString, std::set<std::string>> m_seen{}; // steps that wait for somebody, by ceremony's title
    QStringList m_faults{};
};

void RehearsalScreensTest::watch(KeyboardJob& job)
{
    ui::MainWindow& window = job.stage().window();
    const auto look = [this, &window] {
        if (window.ceremony() == nullptr)
            return;
        const Step& step = window.ceremony()->step();
        const std::string id(step.id);
        const QString ceremony = window.windowTitle().section(u" - "_s, -1);
        if (!std::holds_alternative<Work>(step.kind)) // it may be over before anybody looks
            m_seen[ceremony].insert(id);
        if (const QString fault = faultOfBanner(window); !fault.isEmpty())
            m_faults += u"%1, %2: %3"_s.arg(ceremony, QString::fromStdString(id), fault);
    };
    job.people().onEachPage(look);
    // Pages of work are left by themselves.
    connect(&window, &QWidget::windowTitleChanged, this, [this, look] { QTimer::singleShot(0, this, look); });
}

/** The measure itself: no banner, and one that is covered. */
void RehearsalScreensTest::whatIsMissingIsFound()
{
    WizardStage stage;
    QVERIFY(stage.show());
    QTest::qWait(50);
    QCOMPARE(faultOfBanner(stage.window()), QString());
    auto* banner = stage.window().findChild<ui::RehearsalBanner*>();
    QWidget cover(banner);
    cover.setAutoFillBackground(true);
    cover.resize(banner->size());
    cover.show();
    QTest::qWait(50);
    QVERIFY(!faultOfBanner(stage.window()).isEmpty());
    cover.hide();
    banner->hide();
    QVERIFY(!faultOfBanner(stage.window()).isEmpty());
}

void RehearsalScreensTest::everyScreenOfEachCeremony()
{
    KeyboardJob job;
    QVERIFY(job.begin());
    watch(job);
    QVERIFY2(job.untilTheBackup(), qPrintable(job.why()));
    QVERIFY(QFileInfo(job.shareFile).fileName().startsWith(u"TEST-"_s));

    QVERIFY2(job.drill(), qPrintable(job.why()));
    QVERIFY2(job.replace(), qPrintable(job.why()));
    job.people().fill("people", job.roles).give("files", job.backup).give("token", job.first);
    QVERIFY2(job.play(u"Token status"_s), qPrintable(job.why()));

    QVERIFY2(restoreTheKey(job), qPrintable(job.why()));
    QVERIFY(m_seen[u"Restore keys"_s].contains("places")); // it was not there any more
    QVERIFY2(changeBothPins(job), qPrintable(job.why()));
    QVERIFY(m_seen[u"Change or unblock a PIN"_s].contains("so_pin_note.show"));
    QVERIFY2(openTheRecord(job), qPrintable(job.why()));
    QVERIFY2(printAPlan(job), qPrintable(job.why()));

    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    for (const CeremonySpec& spec : ceremonies()) {
        if (spec.id == rehearseId)
            continue; // it only leads into a rehearsal: gui/rehearse_by_keyboard
        const std::string id(spec.id);
        const std::size_t screens = m_seen[ui::translated(spec.title)].size();
        qInfo("%s: %zu screens", id.c_str(), screens);
        QVERIFY2(leastScreens.contains(id), id.c_str()); // a new ceremony is played here too
        QVERIFY2(screens >= leastScreens.at(id), id.c_str());
    }
    QCOMPARE(m_seen.size(), leastScreens.size());
}

QUORATE_GUI_TEST(RehearsalScreensTest)
#include "tst_rehearsal_screens.moc"
