#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/secret/secret_grid.h"
#include "ui/secret/secret_input.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace quorate;

namespace
{

/** Counts the keys that reach listeners on the application, such as Qt's bridge to assistive technology. */
class Eavesdropper final : public QObject
{
public:
    Eavesdropper() { qApp->installEventFilter(this); }
    int keys = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
            ++keys;
        return false;
    }
};

QImage rendered(QWidget& widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

} // namespace

/** A secret is on the screen of its holder's turn, and nowhere else. */
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_secret.show(sampleShare()); }
    void onlyTheScreenShowsIt();
    void anotherWindowDoesNotMoveIt();
    void noObjectHoldsIt();
    void aRevokedViewShowsNothing();
    void theCoverComesBeforeTheAnswer();
    void whatHidesIt_data();
    void whatHidesIt();
    void timeHidesIt();
    void idlenessHidesWhatIsTyped();
    void stoppingHidesIt();
    void enterHeldDownRevealsNothing();
    void nothingIsPressedTooSoon();
    void aScreenIsQuietForSixHundredMilliseconds_data();
    void aScreenIsQuietForSixHundredMilliseconds();
    void enterErasesNothing();
    void keysReachNobodyElse();
    void typedCharactersAreNowhere();
    void nothingCanBePasted();
    void charactersAreTakenWhole();
    void holdingShowsWhatIsTyped();
    void wordsAreOnTheScreenOnly();

private:
    [[nodiscard]] Step sample(const char* name) const;

    SecretSlot m_secret{};
};

Step SecretsTest::sample(const char* name) const
{
    for (SampleStep& each : sampleSteps(m_secret)) {
        if (QByteArray(each.name) == name)
            return std::move(each.step);
    }
    qFatal("no sample step %s", name);
}

void SecretsTest::onlyTheScreenShowsIt()
{
    PageStage stage(sample("reveal"));
    QVERIFY(stage.show());
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    const QImage open = pictureOf(stage.view());
    const QImage grabbedOpen = grid->grab().toImage();
    const QImage renderedOpen = rendered(*grid);
    const QImage windowOpen = stage.view().grab().toImage();
    QVERIFY(stage.view().curtain().isOpen());
    stage.view().curtain().close();
    const QImage closed = pictureOf(stage.view());
    QVERIFY(open != closed);
    QCOMPARE(grabbedOpen, grid->grab().toImage());
    QCOMPARE(renderedOpen, rendered(*grid));
    // The picture of the whole window shows the cover where the grid is.
    const QRect place(grid->mapTo(&stage.view(), QPoint()), grid->size());
    QCOMPARE(windowOpen.convertToFormat(QImage::Format_RGB32).copy(place),
             closed.convertToFormat(QImage::Format_RGB32).copy(place));
}

/** Two curtains, two windows: opening one shows nothing in the other. */
void SecretsTest::anotherWindowDoesNotMoveIt()
{
    PageStage one(sample("ready"));
    PageStage other(sample("reveal"));
    QVERIFY(one.show());
    const QImage before = pictureOf(one.view());
    QVERIFY(other.show());
    QVERIFY(other.view().curtain().isOpen());
    QVERIFY(!one.view().curtain().isOpen());
    QCOMPARE(pictureOf(one.view()), before);
}

void SecretsTest::noObjectHoldsIt()
{
    PageStage stage(sample("reveal"));
    QVERIFY(stage.show());
    const QString readable = everythingReadable(stage.view());
    QVERIFY(readable.contains(QLatin1String("hidden, 5 groups")));
    for (const char* group : {"7C3F", "91A2", "0B54", "E8D6", "0013"})
        QVERIFY2(!readable.contains(QLatin1String(group)), group);
}

void SecretsTest::aRevokedViewShowsNothing()
{
    PageStage stage(sample("reveal"));
    QVERIFY(stage.show());
    const QImage open = pictureOf(stage.view());
    m_secret.revoke();
    stage.view().findChild<ui::SecretGrid*>()->repaint();
    QVERIFY(pictureOf(stage.view()) != open);
}

void SecretsTest::theCoverComesBeforeTheAnswer()
{
    PageStage stage({sample("reveal"), sample("cleared")});
    QVERIFY(stage.show());
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    const QRect place(grid->mapTo(&stage.view(), QPoint()), grid->size());
    const QImage open = pictureOf(stage.view()).copy(place);
    stage.view().curtain().close();
    const QImage cover = pictureOf(stage.view()).copy(place);
    stage.view().curtain().open();
    QImage atFeed;
    bool curtainOpen = true;
    stage.log().onFeed = [&] {
        curtainOpen = stage.view().curtain().isOpen();
        atFeed = stage.view().screen()->grabWindow(stage.view().winId()).toImage().copy(place);
    };
    QVERIFY(tabTo(QStringLiteral("Go on")));
    typeKey(Qt::Key_Return);
    QCOMPARE(stage.count<Continue>(), 1);
    QVERIFY(!curtainOpen);
    QVERIFY(cover != open);
    QCOMPARE(atFeed, cover);
}

void SecretsTest::whatHidesIt_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("reason");
    for (const char* page : {"reveal", "confirm", "enter"}) {
        const auto row = [page](const char* cause, HideReason why) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(page), QLatin1String(cause))))
                << QString::fromLatin1(page) << QString::fromLatin1(cause) << static_cast<int>(why);
        };
        row("escape", HideReason::Asked);
        row("button", HideReason::Asked);
        row("other window", HideReason::OtherWindow);
        row("window hidden", HideReason::OtherWindow);
    }
}

void SecretsTest::whatHidesIt()
{
    QFETCH(QString, page);
    QFETCH(QString, cause);
    QFETCH(int, reason);
    PageStage stage({sample(qPrintable(page)), sample("hidden")});
    QVERIFY(stage.show());
    QVERIFY(stage.view().curtain().isOpen());
    QElapsedTimer clock;
    QWidget otherWindow;
    if (cause == QLatin1String("button"))
        QVERIFY(tabTo(QStringLiteral("Hide")));
    clock.start();
    if (cause == QLatin1String("escape"))
        typeKey(Qt::Key_Escape);
    else if (cause == QLatin1String("button"))
        typeKey(Qt::Key_Space);
    else if (cause == QLatin1String("window hidden"))
        stage.view().hide();
    else {
        otherWindow.show();
        otherWindow.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&otherWindow));
    }
    QVERIFY2(clock.elapsed() <= 200, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!stage.view().curtain().isOpen());
    QCOMPARE(stage.count<Hide>(), 1);
    QCOMPARE(static_cast<int>(std::get<Hide>(stage.log().inputs.back()).why), reason);
}

void SecretsTest::timeHidesIt()
{
    Step step = sample("reveal");
    std::get<Reveal>(step.kind).hideAfterSeconds = 1;
    PageStage stage({std::move(step), sample("hidden")});
    QVERIFY(stage.show());
    QVERIFY(tabTo(QStringLiteral("Keep showing")));
    QTest::qWait(700);
    typeKey(Qt::Key_Space);
    QTest::qWait(700);
    QVERIFY(stage.view().curtain().isOpen()); // the time began again
    QTRY_VERIFY_WITH_TIMEOUT(!stage.view().curtain().isOpen(), 2000);
    QCOMPARE(static_cast<int>(std::get<Hide>(stage.log().inputs.back()).why),
             static_cast<int>(HideReason::TimeUp));
}

void SecretsTest::idlenessHidesWhatIsTyped()
{
    Step step = sample("confirm");
    std::get<EnterShare>(step.kind).idleSeconds = 1;
    PageStage stage(std::move(step));
    QVERIFY(stage.show());
    QTest::qWait(700);
    typeText(QStringLiteral("1"));
    QTest::qWait(700);
    QCOMPARE(stage.count<Hide>(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count<Hide>(), 1, 2000);
    QCOMPARE(static_cast<int>(std::get<Hide>(stage.log().inputs.back()).why), static_cast<int>(HideReason::Idle));
}

void SecretsTest::stoppingHidesIt()
{
    PageStage stage({sample("reveal"), sample("hidden")});
    QVERIFY(stage.show());
    typeKey(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!stage.view().curtain().isOpen());
    QCOMPARE(stage.count<Hide>(), 1);
    QVERIFY(QApplication::activeModalWidget() != nullptr);
    QApplication::activeModalWidget()->close();
}

void SecretsTest::enterHeldDownRevealsNothing()
{
    PageStage stage({sample("handover"), sample("ready"), sample("reveal")});
    QVERIFY(stage.show());
    QVERIFY(tabTo(QStringLiteral("Go on")));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        const int before = stage.count<Continue>();
        for (int i = 0; i < 20; ++i) {
            // Some systems mark repeated presses, others do not.
            QTest::keyPress(QApplication::focusWidget(), key);
            QKeyEvent repeated(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(QApplication::focusWidget(), &repeated);
            QTest::qWait(1);
            if (stage.count<Continue>() > before) // the worst case: the next button gets the focus
                (void)tabTo(QStringLiteral("Go on"));
        }
        QVERIFY2(stage.count<Continue>() <= before + 1, qPrintable(QString::number(stage.count<Continue>())));
        QTest::keyRelease(QApplication::focusWidget(), key);
        QVERIFY(stage.count<Continue>() <= before + 1);
    }
    QVERIFY(!stage.view().curtain().isOpen() || stage.count<Continue>() == 2);
}

void SecretsTest::nothingIsPressedTooSoon()
{
    PageStage stage({sample("handover"), sample("ready"), sample("reveal")});
    stage.guard().setPause(std::chrono::milliseconds(600));
    QVERIFY(stage.show());
    QVERIFY(tabTo(QStringLiteral("Go on")));
    auto* button = QApplication::focusWidget();
    typeKey(Qt::Key_Return);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QCOMPARE(stage.count<Continue>(), 0);
    QTest::qWait(650);
    typeKey(Qt::Key_Return);
    QCOMPARE(stage.count<Continue>(), 1);
    QVERIFY(tabTo(QStringLiteral("Go on")));
    typeKey(Qt::Key_Return);
    QCOMPARE(stage.count<Continue>(), 1);
}

void SecretsTest::aScreenIsQuietForSixHundredMilliseconds_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("key") << false;
    QTest::newRow("mouse") << true;
}

/** The pause that ships: this guard was told no other. */
void SecretsTest::aScreenIsQuietForSixHundredMilliseconds()
{
    QFETCH(const bool, byMouse);
    ui::InputGuard guard;
    QPushButton button(QStringLiteral("Go on"));
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    button.show();
    button.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.setFocus();
    QElapsedTimer since;
    since.start();
    guard.screenChanged();
    int tries = 0;
    while (pressed.isEmpty() && since.elapsed() < 10'000) {
        if (byMouse)
            QTest::mouseClick(&button, Qt::LeftButton);
        else
            typeKey(Qt::Key_Space);
        ++tries;
        QTest::qWait(10);
    }
    QVERIFY2(since.elapsed() >= 600, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(pressed.size(), 1);
    QVERIFY(tries > 1);
}

void SecretsTest::enterErasesNothing()
{
    PageStage stage(sample("erase"));
    QVERIFY(stage.show());
    typeKey(Qt::Key_Tab);
    typeText(QStringLiteral("1234"));
    typeKey(Qt::Key_Return);
    QVERIFY(tabTo(QStringLiteral("Go on")));
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(QApplication::focusWidget(), &repeated);
    }
    QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(stage.count<Picked>(), 0);
    typeKey(Qt::Key_Space);
    QCOMPARE(stage.count<Picked>(), 1);
    QCOMPARE(std::get<Picked>(stage.log().inputs.back()).value, std::string("1234"));
}

void SecretsTest::keysReachNobodyElse()
{
    PageStage stage({sample("notice"), sample("pin")});
    QVERIFY(stage.show());
    const Eavesdropper listener; // later than the curtain, so in front of it until the next screen
    QVERIFY(tabTo(QStringLiteral("Go on")));
    typeKey(Qt::Key_Return);
    QVERIFY(qobject_cast<ui::SecretInput*>(QApplication::focusWidget()) != nullptr);
    QTest::qWait(20);
    const int before = listener.keys;
    // As the window system delivers them: to the window.
    for (const char key : {'6', '4', '8', '2', '1', '9'})
        QTest::keyClick(stage.view().windowHandle(), key);
    typeText(QStringLiteral("73"));
    QCOMPARE(qobject_cast<ui::SecretInput*>(QApplication::focusWidget())->length(), 8);
    QCOMPARE(listener.keys, before);
}

void SecretsTest::typedCharactersAreNowhere()
{
    for (const char* page : {"new_pin", "password", "confirm"}) {
        PageStage stage(sample(page));
        QVERIFY(stage.show());
        typeText(QStringLiteral("92A7"));
        const QString readable = everythingReadable(stage.view());
        QVERIFY2(!readable.contains(QLatin1String("92A7")), page);
        QVERIFY2(!readable.contains(QLatin1String("92A")), page);
        QVERIFY2(readable.contains(QLatin1String("hidden, 4 characters")), page);
        QVERIFY(!rendered(stage.view()).isNull());
    }
}

void SecretsTest::nothingCanBePasted()
{
    PageStage stage(sample("pin"));
    QVERIFY(stage.show());
    QApplication::clipboard()->setText(QStringLiteral("clip"));
    auto* field = qobject_cast<ui::SecretInput*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    typeKey(Qt::Key_V, Qt::ControlModifier);
    typeKey(Qt::Key_Insert, Qt::ShiftModifier);
    QCOMPARE(field->length(), 0);
    typeText(QStringLiteral("secret"));
    typeKey(Qt::Key_A, Qt::ControlModifier);
    typeKey(Qt::Key_C, Qt::ControlModifier);
    typeKey(Qt::Key_X, Qt::ControlModifier);
    typeKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->length(), 6);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("clip"));
    QVERIFY(!field->acceptDrops());
    QVERIFY(!field->testAttribute(Qt::WA_InputMethodEnabled));
    QCOMPARE(field->contextMenuPolicy(), Qt::NoContextMenu);
}

void SecretsTest::charactersAreTakenWhole()
{
    ui::Curtain curtain;
    ui::SecretInput field({.capacity = 4}, curtain);
    const auto type = [&field](const QString& text) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        return field.takeKey(key);
    };
    QVERIFY(type(QStringLiteral("a")));
    QVERIFY(type(QStringLiteral("\u00E9")));
    QVERIFY(type(QStringLiteral("\u20AC")));
    QVERIFY(type(QString::fromUcs4(U"\U0001F511", 1)));
    QVERIFY(type(QStringLiteral("b"))); // full: taken and dropped
    QCOMPARE(field.length(), 4);
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, QStringLiteral("\b"));
    QVERIFY(field.takeKey(back));
    QCOMPARE(field.length(), 3);
    QVERIFY(field.takeKey(back));
    QCOMPARE(field.length(), 2);
    QVERIFY(field.take().equals(bytesOf("a\xC3\xA9")));
    QCOMPARE(field.length(), 0);
    QVERIFY(field.take().empty());
}

/** By Space and by mouse; releasing, Escape and another window hide it at once. */
void SecretsTest::holdingShowsWhatIsTyped()
{
    PageStage stage(sample("new_password"));
    QVERIFY(stage.show());
    typeText(QStringLiteral("four quiet horses"));
    ui::Curtain& curtain = stage.view().curtain();
    QVERIFY(!curtain.isOpen());
    QVERIFY(tabTo(QStringLiteral("Show while I hold")));
    QWidget* button = QApplication::focusWidget();
    QVERIFY(!curtain.isOpen()); // passing the switch did not open it
    const auto press = [&] {
        QTest::keyPress(button, Qt::Key_Space);
        return curtain.isOpen();
    };
    QVERIFY(press());
    QTest::keyRelease(button, Qt::Key_Space);
    QVERIFY(!curtain.isOpen());
    QTest::mousePress(button, Qt::LeftButton);
    QVERIFY(curtain.isOpen());
    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(!curtain.isOpen());
    QVERIFY(press());
    typeKey(Qt::Key_Escape);
    QVERIFY(!curtain.isOpen());
    QTest::keyRelease(button, Qt::Key_Space);
    QVERIFY(press());
    typeKey(Qt::Key_Tab);
    QVERIFY(!curtain.isOpen());
    QTest::keyRelease(button, Qt::Key_Space);
    button->setFocus();
    QVERIFY(press());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!curtain.isOpen());
}

/** As a share: painted while the curtain is open, told to nobody, private on the window for everybody. */
void SecretsTest::wordsAreOnTheScreenOnly()
{
    m_secret.show(SecretBytes::copyOf(bytesOf("pick    unbiaseditself  salt    impact  debit   ")));
    PageStage stage({sample("words"), sample("hidden")});
    QVERIFY(stage.show());
    const QString readable = everythingReadable(stage.view());
    QVERIFY(readable.contains(QLatin1String("hidden, 6 groups")));
    for (const char* word : {"pick", "unbiased", "itself", "salt", "impact", "debit"})
        QVERIFY2(!readable.contains(QLatin1String(word)), word);
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    const QImage open = pictureOf(*grid->window());
    const QImage grabbed = grid->grab().toImage();
    stage.view().curtain().close();
    QVERIFY(pictureOf(*grid->window()) != open);
    QCOMPARE(grid->grab().toImage(), grabbed); // the cover, then and now
    stage.view().curtain().open();
    typeKey(Qt::Key_Escape);
    QVERIFY(!stage.view().curtain().isOpen());
    QCOMPARE(stage.count<Hide>(), 1);
}

QUORATE_GUI_TEST(SecretsTest)
#include "tst_secrets.moc"
