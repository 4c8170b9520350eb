#include "support/keyboard_job.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/pages/page.h"
#include "ui/secret/group_field.h"
#include "ui/secret/secret_grid.h"
#include "ui/shell/step_rail.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace quorate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

void press(const QString& button)
{
    QVERIFY2(tabTo(button), qPrintable(button));
    typeKey(Qt::Key_Space);
}

Step pausedStep(int askAfter, int answerWithin)
{
    const Actor ada{1, "Ada"};
    return {.id = "turn.paused",
            .heading = {"Paused during Ada's turn"},
            .primary = {"Go on"},
            .actor = ada,
            .kind =
                Paused{.who = ada, .triesLeft = 5, .askAfterSeconds = askAfter, .answerSeconds = answerWithin}};
}

QImage blackAndWhite(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

/** Points that differ, of all that are inked in either. */
double difference(const QImage& one, const QImage& other)
{
    int inked = 0;
    int different = 0;
    const auto isInk = [](const QImage& image, int x, int y) { return qGray(image.pixel(x, y)) < 128; };
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool first = isInk(one, x, y);
            const bool second = isInk(other, x, y);
            inked += first || second ? 1 : 0;
            different += first != second ? 1 : 0;
        }
    }
    return inked == 0 ? 0 : static_cast<double>(different) / inked;
}

} // namespace

/** Pause, practice, private reading, time limits and badges on the screens of a turn. */
class TurnScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void init() { m_secret.show(sampleShare()); }
    void aTurnIsPausedByKeyboard();
    void aPracticeIsMarked();
    void aPracticeComesFirst();
    void aPeekLastsAsLongAsItIsHeld_data();
    void aPeekLastsAsLongAsItIsHeld();
    void aPeekByMouse();
    void aPeekEndsForOtherReasonsToo();
    void nothingHeldNothingShown();
    void letGoBeforeItIsShown();
    void isNotShownBehindAnotherWindow();
    void awayBeforeItIsShown();
    void enterHeldDownDoesNotUnpause();
    void theQuestionComesAndCanBeAnswered();
    void withoutAnAnswerItIsOver();
    void everyTimerWarnsLongBefore();
    void showingIsExtendedByOneKey();
    void itHidesOnlyWhenAsked();
    void nothingIsReadUnasked();
    void oneGroupIsRead();
    void typedKeysAreEchoedOnlyThen();
    void sixteenBadgesDiffer();
    void groupsDifferWithoutColor();
    void wrongGroupsAreNamed();
    void theRailShowsWhoseTurnItIs();
    void allIsReachedByKeyboard();
    void groupsStandAsOnPaperInEveryLanguage();
    void theGridGrows();

private:
    [[nodiscard]] Step sample(const char* name) const;

    SecretSlot m_secret{};
};

Step TurnScreensTest::sample(const char* name) const
{
    for (SampleStep& each : sampleSteps(m_secret)) {
        if (QByteArray(each.name) == name)
            return std::move(each.step);
    }
    qFatal("no sample step %s", name);
}

void TurnScreensTest::aTurnIsPausedByKeyboard()
{
    KeyboardJob job;
    bool seen = false;
    job.people().once("turn.reveal", [&] {
        auto* view = job.people().view();
        QVERIFY(view->curtain().isOpen());
        typeKey(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!view->curtain().isOpen());
        QCOMPARE(view->step().id, std::string_view("turn.pause"));
        photograph(job.stage().window(), u"pause"_s);
        for (int i = 0; i < 2; ++i) {
            typeText(u"271828"_s);
            typeKey(Qt::Key_Return);
        }
        QTRY_COMPARE(view->step().id, std::string_view("turn.paused"));
        typeText(u"999999"_s);
        typeKey(Qt::Key_Return);
        QTRY_VERIFY(view->step().problem.has_value());
        photograph(job.stage().window(), u"paused"_s);
        QVERIFY(tabTo(u"Return code"_s));
        typeText(u"271828"_s);
        typeKey(Qt::Key_Return);
        QTRY_COMPARE(view->step().id, std::string_view("turn.handover"));
        QVERIFY(!view->curtain().isOpen());
        seen = true;
    });
    QVERIFY(job.begin());
    QVERIFY2(job.untilTheBackup(), qPrintable(job.why()));
    QVERIFY(seen);
    QFile file(job.stage().folder() + u"/create.record.jsonl"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray record = file.readAll();
    QVERIFY(record.contains(R"("type":"pause")"));
    QVERIFY(record.contains(R"("type":"resume")"));
    QVERIFY(record.contains(R"("tries_left":4)"));
    QVERIFY(!record.contains("271828") && !record.contains("999999"));
}

void TurnScreensTest::aPracticeIsMarked()
{
    for (const char* name : {"ready", "reveal", "confirm", "hidden"}) {
        Step step = sample(name);
        PageStage real(step);
        QVERIFY(real.show());
        QVERIFY(real.view().findChild<ui::Label*>(u"practice"_s) == nullptr);
        step.practice = true;
        PageStage practice(step);
        QVERIFY(practice.show());
        const auto* mark = practice.view().findChild<ui::Label*>(u"practice"_s);
        QVERIFY2(mark != nullptr && mark->isVisible(), name);
        QVERIFY(mark->text().contains(u"PRACTICE"_s));
        photograph(practice.view(), u"practice-"_s + QLatin1String(name));
    }
}

/** Its made-up value is shown and typed back as a share is; then the real turn comes. */
void TurnScreensTest::aPracticeComesFirst()
{
    KeyboardJob job;
    KeyboardPerson& people = job.people();
    people.once("turn.handover", [&people] { QVERIFY(people.press(u"Practise first"_s)); });
    std::string practised;
    people.onEvery("turn.practice_confirm", [&] {
        practised = people.paper.at("Ada");
        QVERIFY(people.view()->findChild<ui::Label*>(u"practice"_s) != nullptr);
    });
    QVERIFY(job.begin());
    people.fill("people", job.roles).fill("scheme", {{"needed", u"2"_s}});
    people.give("random", job.first).give("save", job.stage().folder());
    QVERIFY2(job.play(u"Create a set of shares"_s), qPrintable(job.why()));
    for (const char* step : {"turn.practice_reveal", "turn.practice_confirm", "turn.reveal", "turn.confirm"})
        QVERIFY2(std::ranges::count(people.visited(), std::string(step)) > 0, step);
    QVERIFY(!practised.empty() && people.paper.at("Ada") != practised);
    QFile file(job.stage().folder() + u"/create.record.jsonl"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count(R"("practised":"yes")"), 1);
}

void TurnScreensTest::aPeekLastsAsLongAsItIsHeld_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
}

void TurnScreensTest::aPeekLastsAsLongAsItIsHeld()
{
    QFETCH(int, key);
    const auto held = static_cast<Qt::Key>(key);
    PageStage stage({sample("ready"), sample("reveal"), sample("ready"), sample("notice")});
    QVERIFY(stage.show());
    QVERIFY(tabTo(u"Hold to peek"_s));
    QVERIFY(!QAccessible::queryAccessibleInterface(QApplication::focusWidget())
                 ->text(QAccessible::Description)
                 .isEmpty());
    photograph(stage.view(), u"ready"_s);
    const QSignalSpy curtain(&stage.view().curtain(), &ui::Curtain::changed);
    QTest::keyPress(QApplication::focusWidget(), held);
    QVERIFY(stage.view().curtain().isOpen());
    QVERIFY(stage.view().page()->buttons().empty()); // nothing goes on from here
    photograph(stage.view(), u"peek"_s);
    for (int i = 0; i < 30; ++i) {
        QKeyEvent up(QEvent::KeyRelease, held, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(QApplication::focusWidget(), &up);
        QKeyEvent down(QEvent::KeyPress, held, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(QApplication::focusWidget(), &down);
    }
    QVERIFY(stage.view().curtain().isOpen());
    QCOMPARE(curtain.count(), 1); // no flicker
    QTest::keyRelease(QApplication::focusWidget(), held);
    QVERIFY(!stage.view().curtain().isOpen());
    QCOMPARE(stage.count<Continue>(), 1);
    QCOMPARE(stage.count<Hide>(), 1);
    QVERIFY(std::get<Hide>(stage.log().inputs.back()).why == HideReason::LetGo);
    QVERIFY(std::holds_alternative<Ready>(stage.view().step().kind));
    press(QString::fromUtf8(stage.view().step().primary.source)); // as if nobody had peeked
    QCOMPARE(stage.count<Continue>(), 2);
    QCOMPARE(stage.count<Hide>(), 1);
}

void TurnScreensTest::aPeekByMouse()
{
    PageStage stage({sample("ready"), sample("reveal"), sample("ready")});
    QVERIFY(stage.show());
    QVERIFY(tabTo(u"Hold to peek"_s));
    auto* button = QApplication::focusWidget();
    QWindow* window = stage.view().windowHandle();
    const QPoint place = button->mapTo(&stage.view(), button->rect().center());
    stage.guard().setPause(600ms);
    stage.guard().screenChanged();
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    QVERIFY(!stage.view().curtain().isOpen()); // the page has just come
    QTest::mouseRelease(window, Qt::LeftButton, {}, place);
    QTest::qWait(650);
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    QVERIFY(stage.view().curtain().isOpen());
    QTest::mouseMove(window, QPoint(5, 5));
    QVERIFY(stage.view().curtain().isOpen());
    QTest::mouseRelease(window, Qt::LeftButton, {}, QPoint(5, 5)); // at once, whatever the guard holds back
    QVERIFY(!stage.view().curtain().isOpen());
    QCOMPARE(stage.count<Continue>(), 1);
    QCOMPARE(stage.count<Hide>(), 1);
    QVERIFY(std::holds_alternative<Ready>(stage.view().step().kind));
}

void TurnScreensTest::aPeekEndsForOtherReasonsToo()
{
    Step brief = sample("reveal");
    std::get<Reveal>(brief.kind).hideAfterSeconds = 1;
    const std::vector<std::pair<HideReason, std::function<void(PageStage&)>>> causes{
        {HideReason::Asked, [](PageStage&) { typeKey(Qt::Key_Escape); }},
        {HideReason::TimeUp, [](PageStage&) {}},
        {HideReason::OtherWindow,
         [](PageStage& stage) {
             QEvent away(QEvent::WindowDeactivate);
             QApplication::sendEvent(stage.view().window(), &away);
         }},
        {HideReason::Locked,
         [](PageStage& stage) { Q_EMIT stage.view().screenGuard().mustHide(HideReason::Locked); }},
    };
    for (const auto& [why, cause] : causes) {
        PageStage stage({sample("ready"), brief, sample("hidden")});
        QVERIFY(stage.show());
        QVERIFY(tabTo(u"Hold to peek"_s));
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(stage.view().curtain().isOpen());
        cause(stage);
        QTRY_VERIFY(!stage.view().curtain().isOpen());
        QCOMPARE(static_cast<int>(std::get<Hide>(stage.log().inputs.back()).why), static_cast<int>(why));
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.count<Hide>(), 1);
        QCOMPARE(stage.count<Continue>(), 1);
    }
}

/** An assistive program presses the button and holds nothing: nothing would tell when to hide. */
void TurnScreensTest::nothingHeldNothingShown()
{
    PageStage stage({sample("ready"), sample("reveal")});
    QVERIFY(stage.show());
    QVERIFY(tabTo(u"Hold to peek"_s));
    QAccessible::queryAccessibleInterface(QApplication::focusWidget())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(stage.log().inputs.empty());
    QVERIFY(!stage.view().curtain().isOpen());
}

/** In a whole ceremony the screens are looked at first; the record counts what was really asked for. */
void TurnScreensTest::letGoBeforeItIsShown()
{
    KeyboardJob job;
    job.stage().setRoom([] { return RoomFacts{.screens = 1}; });
    KeyboardPerson& people = job.people();
    people.fill("room", {{"reason", u"a test"_s}});
    bool peeked = false;
    people.once("turn.ready", [&] {
        auto& curtain = people.view()->curtain();
        QSignalSpy changes(&curtain, &ui::Curtain::changed);
        QVERIFY(people.tabTo(u"Hold to peek"_s));
        typeKey(Qt::Key_Space); // down and up before the worker has looked
        QTRY_VERIFY(std::holds_alternative<Ready>(people.step().kind));
        QCOMPARE(changes.count(), 0);
        QVERIFY(people.tabTo(u"Hold to peek"_s));
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_Space);
        QEvent elsewhere(QEvent::ApplicationStateChange); // where the key is let go, nobody knows
        QApplication::sendEvent(qApp, &elsewhere);
        QTRY_VERIFY(std::holds_alternative<Ready>(people.step().kind));
        QCOMPARE(changes.count(), 0);
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(people.tabTo(u"Hold to peek"_s));
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(people.step().id, std::string_view("turn.reveal"));
        QVERIFY(curtain.isOpen());
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!curtain.isOpen());
        QCOMPARE(changes.count(), 2);
        QCOMPARE(people.step().id, std::string_view("turn.ready"));
        QVERIFY(people.press(u"Show my share"_s));
        peeked = true;
    });
    QVERIFY(job.begin());
    people.fill("people", job.roles).fill("scheme", {{"needed", u"2"_s}});
    people.give("random", job.first).give("save", job.stage().folder());
    QVERIFY2(job.play(u"Create a set of shares"_s), qPrintable(job.why()));
    QVERIFY(peeked);
    QFile file(job.stage().folder() + u"/create.record.jsonl"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray record = file.readAll();
    QCOMPARE(record.count("\"times_shown\":4"), 1); // twice let go too early, peeked, written down
    QCOMPARE(record.count("\"times_shown\":1"), 3);
}

/** Whoever presses the button need not have the keyboard: an assistive program does not. */
void TurnScreensTest::isNotShownBehindAnotherWindow()
{
    KeyboardJob job;
    KeyboardPerson& people = job.people();
    bool behind = false;
    people.once("turn.ready", [&] {
        auto& curtain = people.view()->curtain();
        QSignalSpy changes(&curtain, &ui::Curtain::changed);
        {
            QWidget other;
            other.show();
            QVERIFY(QTest::qWaitForWindowActive(&other));
            QVERIFY(!people.view()->window()->isActiveWindow());
            const auto buttons = people.view()->findChildren<QAbstractButton*>();
            const auto show = std::ranges::find_if(
                buttons, [](const auto* button) { return button->text() == u"Show my share"_s; });
            QVERIFY(show != buttons.end());
            QAccessible::queryAccessibleInterface(*show)->actionInterface()->doAction(
                QAccessibleActionInterface::pressAction());
            QTRY_VERIFY(std::holds_alternative<Hidden>(people.step().kind));
        }
        QCOMPARE(changes.count(), 0);
        people.view()->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(people.view()->window()));
        behind = true;
    });
    QVERIFY(job.begin());
    people.fill("people", job.roles).fill("scheme", {{"needed", u"2"_s}});
    people.give("random", job.first).give("save", job.stage().folder());
    QVERIFY2(job.play(u"Create a set of shares"_s), qPrintable(job.why()));
    QVERIFY(behind);
}

/** Another window comes to the front, or Escape is pressed, while the screens are looked at for the share. */
void TurnScreensTest::awayBeforeItIsShown()
{
    KeyboardJob job;
    job.stage().setRoom([] { return RoomFacts{.screens = 1}; });
    KeyboardPerson& people = job.people();
    people.fill("room", {{"reason", u"a test"_s}});
    bool away = false;
    people.once("turn.ready", [&] {
        auto& curtain = people.view()->curtain();
        QSignalSpy changes(&curtain, &ui::Curtain::changed);
        QVERIFY(people.press(u"Show my share"_s));
        QVERIFY(std::holds_alternative<Work>(people.step().kind));
        QEvent elsewhere(QEvent::WindowDeactivate);
        QApplication::sendEvent(people.view()->window(), &elsewhere);
        QTRY_VERIFY(std::holds_alternative<Hidden>(people.step().kind));
        QCOMPARE(changes.count(), 0);
        QVERIFY(people.press(u"I am Ada - continue"_s));
        QTRY_COMPARE(people.step().id, std::string_view("turn.ready"));
        QVERIFY(people.press(u"Show my share"_s)); // nothing is left of what came between
        QTRY_COMPARE(people.step().id, std::string_view("turn.reveal"));
        QVERIFY(curtain.isOpen());
        away = true;
    });
    QVERIFY(job.begin());
    people.fill("people", job.roles).fill("scheme", {{"needed", u"2"_s}});
    people.give("random", job.first).give("save", job.stage().folder());
    QVERIFY2(job.play(u"Create a set of shares"_s), qPrintable(job.why()));
    QVERIFY(away);
}

void TurnScreensTest::enterHeldDownDoesNotUnpause()
{
    Step handover = sample("handover");
    std::get<Handover>(handover.kind).mayPractise = true;
    handover.mayPause = true;
    PageStage stage({pausedStep(3600, 600), handover});
    QVERIFY(stage.show());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        for (int i = 0; i < 20; ++i) {
            QTest::keyPress(QApplication::focusWidget(), key);
            QKeyEvent repeated(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(QApplication::focusWidget(), &repeated);
        }
        QTest::keyRelease(QApplication::focusWidget(), key);
        if (key == Qt::Key_Return)
            QVERIFY(stage.log().inputs.empty());
    }
    QCOMPARE(stage.count<Continue>(), 0);
    QCOMPARE(stage.count<Practise>(), 0);
}

void TurnScreensTest::theQuestionComesAndCanBeAnswered()
{
    PageStage stage(pausedStep(1, 600));
    QVERIFY(stage.show());
    const auto asks = [&] {
        const auto labels = stage.view().findChildren<ui::Label*>();
        return std::ranges::any_of(labels, [](const ui::Label* label) {
            return label->isVisible() && label->text().startsWith(u"Keep waiting?"_s);
        });
    };
    QVERIFY(!asks());
    for (int i = 0; i < 3; ++i) { // as often as somebody says yes
        QTRY_VERIFY(asks());
        press(u"Keep waiting"_s);
        QVERIFY(!asks());
    }
    QCOMPARE(stage.count<TimeOver>(), 0);
}

void TurnScreensTest::withoutAnAnswerItIsOver()
{
    PageStage stage({pausedStep(1, 1), sample("notice")});
    QVERIFY(stage.show());
    QTRY_COMPARE(stage.count<TimeOver>(), 1);
}

/** Check 17: what people get is at least 20 s of warning; the tests of each timer shorten only their steps. */
void TurnScreensTest::everyTimerWarnsLongBefore()
{
    QCOMPARE(Reveal{}.hideAfterSeconds, 60); // what ships: a share stays open for a minute
    QVERIFY(Reveal{}.warnSeconds >= 20 && Reveal{}.warnSeconds < Reveal{}.hideAfterSeconds);
    QVERIFY(Paused{}.answerSeconds >= 20 && Paused{}.askAfterSeconds == 3600);
    Step typing = sample("confirm");
    std::get<EnterShare>(typing.kind).idleSeconds = 21;
    PageStage stage(typing);
    QVERIFY(stage.show());
    const auto warns = [&] {
        const auto labels = stage.view().findChildren<ui::Label*>();
        return std::ranges::any_of(labels, [](const ui::Label* label) {
            return label->isVisible() && label->text().contains(u"if no key is pressed"_s);
        });
    };
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(warns());
        typeText(u"1"_s);
        QVERIFY(!warns());
        QCOMPARE(stage.count<Hide>(), 0);
    }
}

void TurnScreensTest::showingIsExtendedByOneKey()
{
    Step step = sample("reveal");
    std::get<Reveal>(step.kind).hideAfterSeconds = 3;
    PageStage stage({step, sample("hidden")});
    QVERIFY(stage.show());
    for (int i = 0; i < extensions; ++i) {
        QTest::qWait(500);
        typeKey(Qt::Key_K);
    }
    QCOMPARE(stage.count<Hide>(), 0);
    QVERIFY(stage.view().curtain().isOpen());
    QTRY_COMPARE(stage.count<Hide>(), 1);
}

void TurnScreensTest::itHidesOnlyWhenAsked()
{
    Step step = sample("reveal");
    std::get<Reveal>(step.kind).hideAfterSeconds = 1;
    PageStage stage({step, sample("hidden"), sample("handover")});
    QVERIFY(stage.show());
    press(u"Only hide when I say so"_s);
    QTest::qWait(1500);
    QVERIFY(stage.view().curtain().isOpen());
    typeKey(Qt::Key_Escape);
    QVERIFY(!stage.view().curtain().isOpen());
    QVERIFY(!stage.view().curtain().hidesInTime());
    stage.view().answer(Continue{}); // the next person's hand-over
    QVERIFY(stage.view().curtain().hidesInTime());
}

void TurnScreensTest::nothingIsReadUnasked()
{
    PageStage stage(sample("reveal"));
    QVERIFY(stage.show());
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    QCOMPARE(spokenName(grid), u"Share"_s);
    press(u"Read to me privately"_s); // asked, but headphones are not confirmed
    QVERIFY(!stage.view().curtain().readsPrivately());
    grid->setFocus();
    QCOMPARE(spokenName(grid), u"Share"_s);
}

void TurnScreensTest::oneGroupIsRead()
{
    PageStage stage({sample("reveal"), sample("hidden")});
    QVERIFY(stage.show());
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    press(u"Read to me privately"_s);
    press(u"I use headphones"_s);
    QVERIFY(grid->hasFocus());
    photograph(stage.view(), u"reading"_s);
    const ByteView characters = std::get<Reveal>(stage.view().step().kind).characters.reveal();
    const auto spelled = [&](std::size_t group) {
        QString text;
        for (const std::uint8_t c : characters.subspan(group * 5, 5))
            text += u' ' + QString(QLatin1Char(static_cast<char>(c)));
        return text;
    };
    QCOMPARE(spokenName(grid), u"Row A, group 1 of 5, four digits and check letter:"_s + spelled(0));
    typeKey(Qt::Key_Right);
    QCOMPARE(spokenName(grid), u"Row A, group 2 of 5, four digits and check letter:"_s + spelled(1));
    typeKey(Qt::Key_Home);
    QVERIFY(spokenName(grid).endsWith(spelled(0)));
    typeKey(Qt::Key_Tab); // left: nothing is there any more
    QCOMPARE(spokenName(grid), u"Share"_s);
    QVERIFY(tabTo(u"Row A, group 1"_s));
    stage.view().curtain().close();
    QCOMPARE(spokenName(grid), u"Share"_s);
}

void TurnScreensTest::typedKeysAreEchoedOnlyThen()
{
    PageStage stage(sample("enter"));
    QVERIFY(stage.show());
    QVERIFY(tabTo(u"Row A, group 2"_s));
    typeText(u"7"_s);
    QVERIFY(!spokenName(QApplication::focusWidget()).contains(u'7'));
    press(u"Read to me privately"_s);
    press(u"I use headphones"_s);
    QVERIFY(tabTo(u"Row A, group 3"_s));
    QWidget* field = QApplication::focusWidget();
    typeText(u"7"_s);
    QVERIFY(spokenName(field).endsWith(u": 7"_s));
    typeText(u"C"_s);
    QVERIFY(spokenName(field).endsWith(u": C"_s));
    typeKey(Qt::Key_Tab);
    QVERIFY(!spokenName(field).contains(u": "_s));
}

/** In black and white and at the size of the rail's badges, and in words. */
void TurnScreensTest::sixteenBadgesDiffer()
{
    constexpr int people = 16;
    constexpr double leastDifference = 0.05;
    std::vector<QImage> pictures;
    QStringList names;
    for (int number = 1; number <= people; ++number) {
        ui::Badge badge(number, 20);
        pictures.push_back(blackAndWhite(badge));
        names += spokenName(&badge);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    for (std::size_t one = 0; one < pictures.size(); ++one) {
        for (std::size_t other = one + 1; other < pictures.size(); ++other)
            QVERIFY2(difference(pictures[one], pictures[other]) > leastDifference,
                     qPrintable(names[static_cast<int>(one)] + u" / "_s + names[static_cast<int>(other)]));
    }
}

/** Open, done and wrong: in black and white, and in words. */
void TurnScreensTest::groupsDifferWithoutColor()
{
    constexpr double leastDifference = 0.05;
    ui::Curtain curtain;
    std::vector<QImage> pictures;
    QStringList told;
    for (const auto state :
         {ui::GroupField::State::Open, ui::GroupField::State::Done, ui::GroupField::State::Wrong}) {
        ui::GroupField field({.rows = 2, .groupsPerRow = 5}, 2, curtain);
        field.setState(state);
        field.resize(field.sizeHint());
        pictures.push_back(blackAndWhite(field));
        told += QAccessible::queryAccessibleInterface(&field)->text(QAccessible::Description);
    }
    QVERIFY(told[0].startsWith(u"hidden"_s));
    QCOMPARE(told[1], u"done"_s);
    QVERIFY(told[2].startsWith(u"does not match"_s));
    for (std::size_t one = 0; one < pictures.size(); ++one) {
        for (std::size_t other = one + 1; other < pictures.size(); ++other) {
            const double found = difference(pictures[one], pictures[other]);
            QVERIFY2(found > leastDifference, qPrintable(u"%1 / %2: %3"_s.arg(one).arg(other).arg(found)));
        }
    }
}

void TurnScreensTest::wrongGroupsAreNamed()
{
    PageStage stage(sample("confirm"));
    QVERIFY(stage.show());
    const auto labels = stage.view().page()->findChildren<ui::Label*>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::Label* label) {
        return label->isVisible() && label->text() == u"Type again: A3"_s;
    }));
}

void TurnScreensTest::theRailShowsWhoseTurnItIs()
{
    constexpr int people = 16;
    for (const int now : {1, 9, people}) {
        Step step = sample("handover");
        const auto named = [](int number) {
            return "Wolfeschlegelsteinhausenbergerdorff-Montgomery the " + std::to_string(number) + ".";
        };
        step.rail = {{.name = {"People"}, .state = RailItem::State::Done},
                     {.name = {"Turns"}, .state = RailItem::State::Now}};
        for (int number = 1; number <= people; ++number)
            step.rail.push_back({.name = {QUORATE_TR("%1"), {named(number)}},
                                 .state = number < now    ? RailItem::State::Done
                                          : number == now ? RailItem::State::Now
                                                          : RailItem::State::Later,
                                 .level = 1,
                                 .badge = {number, named(number)}});
        step.rail.push_back({.name = {"Save"}});
        std::get<Handover>(step.kind).to = {now, named(now)};
        PageStage stage(step);
        QVERIFY(stage.show({1024, 700}));
        auto* rail = stage.view().findChild<ui::StepRail*>();
        const QStringList clipped = clippedWidgets(stage.view());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QApplication::processEvents();
        bool seen = false;
        for (const ui::Label* label : rail->findChildren<ui::Label*>()) {
            const QRect place(label->mapTo(rail->viewport(), QPoint()), label->size());
            const QString spoken =
                spokenName(const_cast<ui::Label*>(label)).remove(QChar(0x200B)); // may break there
            if (spoken == QString::fromStdString(named(now)) + u", now"_s)
                seen = rail->viewport()->rect().contains(place);
        }
        photograph(stage.view(), u"sixteen-%1"_s.arg(now));
        QVERIFY2(seen, qPrintable(QString::number(now)));
    }
}

void TurnScreensTest::allIsReachedByKeyboard()
{
    Step paused = pausedStep(3600, 600);
    Step reveal = sample("reveal");
    reveal.mayPause = true;
    for (const Step& step : {paused, reveal, sample("enter")}) {
        PageStage stage(step);
        QVERIFY(stage.show());
        QCOMPARE(unreachableControls(stage.view()), QStringList());
        QCOMPARE(namelessControls(stage.view()), QStringList());
    }
}

/** A1 stands first and is read from left to right also where everything else is mirrored. */
void TurnScreensTest::groupsStandAsOnPaperInEveryLanguage()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    PageStage stage(sample("enter"));
    QVERIFY(stage.show());
    photograph(stage.view(), u"enter-mirrored"_s);
    const auto fields = stage.view().findChildren<ui::GroupField*>();
    QVERIFY(fields.size() > 6);
    const auto left = [&](int group) { return fields[group]->mapTo(&stage.view(), QPoint()).x(); };
    QVERIFY(left(0) < left(1) && left(1) < left(2));
    QCOMPARE(left(5), left(0)); // B1 under A1
    PageStage shown(sample("reveal"));
    QVERIFY(shown.show());
    photograph(shown.view(), u"reveal-mirrored"_s);
    auto* grid = shown.view().findChild<ui::SecretGrid*>();
    QCOMPARE(grid->layoutDirection(), Qt::LeftToRight);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

/** 100 to 400 %: it wraps, and the page scrolls in one direction only. */
void TurnScreensTest::theGridGrows()
{
    PageStage stage(sample("reveal"));
    QVERIFY(stage.show({1024, 700}));
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    int height = grid->height();
    for (int i = 0; i < 6; ++i)
        press(u"Larger"_s);
    QCOMPARE(grid->zoom(), 400);
    press(u"Larger"_s);
    QCOMPARE(grid->zoom(), 400);
    QTRY_VERIFY(grid->height() > 3 * height);
    photograph(stage.view(), u"zoom-400"_s);
    QVERIFY(grid->minimumSizeHint().width() <= grid->width());
    QCOMPARE(clippedWidgets(stage.view()), QStringList());
    QVERIFY(stage.view().curtain().isOpen());
}

QUORATE_GUI_TEST(TurnScreensTest)
#include "tst_turn_screens.moc"
