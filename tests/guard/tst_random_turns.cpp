#include "support/keyboard_person.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/wizard_stage.h"
#include "ui/pages/page.h"
#include "ui/secret/secret_grid.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/public_window.h"

#include <QApplication>
#include <QLabel>
#include <QLoggingCategory>
#include <QScreen>
#include <QTemporaryFile>
#include <QTest>
#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <random>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 1000;
constexpr int runsPerStage = 50;
constexpr int mostDeeds = 4; // of people in one run
constexpr std::array sizes{QSize(900, 640), QSize(1024, 700), QSize(1180, 820)};
constexpr auto seedVariable = "QUORATE_SEED";

QImage pictureOnScreen(QWidget& window)
{
    return window.screen()
        ->grabWindow(window.winId(), 0, 0, window.width(), window.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/** One line of points through the first group of a share: nothing else looks so. */
using Trace = QByteArray;

Trace traceIn(const QImage& open, const QImage& covered)
{
    constexpr int points = 90;
    constexpr int leastEdges = 12;
    Trace best;
    int most = leastEdges;
    for (int y = 0; y < open.height(); ++y) {
        int first = 0;
        while (first < open.width() && open.pixel(first, y) == covered.pixel(first, y))
            ++first;
        if (first + points > open.width())
            continue;
        int edges = 0;
        for (int x = first + 1; x < first + points; ++x)
            edges += open.pixel(x, y) != open.pixel(x - 1, y) ? 1 : 0;
        if (edges > most) {
            most = edges;
            best = Trace(reinterpret_cast<const char*>(open.constScanLine(y)) + first * 4, points * 4);
        }
    }
    return best;
}

bool isIn(const Trace& trace, const QImage& picture)
{
    return memmem(picture.constBits(), static_cast<std::size_t>(picture.sizeInBytes()), trace.constData(),
                  static_cast<std::size_t>(trace.size())) != nullptr;
}

QList<QWidget*> visibleWindows()
{
    QList<QWidget*> windows;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowHandle() != nullptr)
            windows += window;
    }
    return windows;
}

/** Ready, shown, hidden, ready, shown ... as often as somebody likes. */
std::vector<Step> longTurn(const SecretSlot& secret)
{
    constexpr int rounds = 4 * runsPerStage * mostDeeds;
    std::vector<Step> steps{sampleStep("handover", secret)};
    for (int i = 0; i < rounds; ++i) {
        for (const char* name : {"ready", "reveal", "hidden"})
            steps.push_back(sampleStep(name, secret));
    }
    return steps;
}

} // namespace

/**
 * Check 1 of the ceremony UX: whatever people do during a turn, a share is in one widget on one screen at most,
 * and all other screens are covered. After each deed every window on every screen is looked at, point by point.
 */
class RandomTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLookCanFail();
    void nobodyElseSeesIt();

private:
    [[nodiscard]] Trace traceOf(PageStage& stage);
    [[nodiscard]] QString faultOf(PageStage& stage, const ui::PublicWindow& everybody);
    [[nodiscard]] QString deed(PageStage& stage, ui::PublicWindow& everybody, std::mt19937& random);

    SecretSlot m_secret{};
    std::map<int, Trace> m_traces{}; // by the width of the grid
    int m_seen = 0;                  // frames in which the share was on the screen
};

void RandomTurnsTest::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 3);
    m_secret.show(sampleShare());
    for (const QSize size : sizes) {
        PageStage stage(sampleStep("reveal", m_secret));
        QVERIFY(stage.show(size));
        QVERIFY(!traceOf(stage).isEmpty());
    }
}

/** Of the share as this stage draws it now; once a width, for a window that was just laid out. */
Trace RandomTurnsTest::traceOf(PageStage& stage)
{
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    auto& known = m_traces[grid->width()];
    if (!known.isEmpty())
        return known;
    const QRect place(grid->mapTo(&stage.view(), QPoint()), grid->size());
    const auto look = [&] {
        QApplication::processEvents();
        return pictureOnScreen(stage.view()).copy(place);
    };
    const QImage open = look();
    stage.view().curtain().close();
    known = traceIn(open, look());
    return known;
}

/** What is wrong with what stands on the screens now; empty if nothing is. */
QString RandomTurnsTest::faultOf(PageStage& stage, const ui::PublicWindow& everybody)
{
    int showing = 0;
    const QWidget* where = nullptr;
    for (QWidget* window : visibleWindows()) {
        const QImage picture = pictureOnScreen(*window);
        const bool shows =
            std::ranges::any_of(m_traces, [&](const auto& trace) { return isIn(trace.second, picture); });
        showing += shows ? 1 : 0;
        where = shows ? window : where;
    }
    if (showing > 1)
        return u"the share is in %1 windows"_s.arg(showing);
    if (showing == 1 && where != &stage.view())
        return u"the share is in the wrong window"_s;
    if (showing == 1 && !stage.view().curtain().isOpen())
        return u"the share is seen through the closed curtain"_s;
    m_seen += showing;
    if (showing == 0)
        return {};
    for (const QScreen* screen : QGuiApplication::screens()) {
        const auto windows = visibleWindows();
        const bool covered = std::ranges::any_of(windows, [&](const QWidget* window) {
            return window->objectName() == u"screenCover"_s && window->geometry() == screen->geometry();
        });
        const bool taken =
            screen == stage.view().screen() || (everybody.isVisible() && everybody.screen() == screen);
        if (covered == taken)
            return u"screen %1 %2"_s.arg(screen->name(), covered ? u"is covered"_s : u"is not covered"_s);
    }
    return {};
}

/** To whatever has the focus, if anything of ours has. */
void pressIfSomebodyListens(Qt::Key key)
{
    if (QApplication::focusWidget() != nullptr || QApplication::activeWindow() != nullptr)
        typeKey(key);
}

/** With the key down from one deed to the next, whatever comes between. */
void peekOrLetGo(ui::CeremonyView& view)
{
    for (const auto& button : view.page()->buttons()) {
        if (button->words() == u"Hold to peek"_s)
            button->setFocus(Qt::TabFocusReason);
    }
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        return;
    if (std::holds_alternative<Reveal>(view.step().kind))
        QTest::keyRelease(focus, Qt::Key_Space);
    else
        QTest::keyPress(focus, Qt::Key_Space);
}

/** Something that a person does; what it was. */
QString RandomTurnsTest::deed(PageStage& stage, ui::PublicWindow& everybody, std::mt19937& random)
{
    ui::CeremonyView& view = stage.view();
    const auto upTo = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    switch (upTo(14)) {
    case 0:
    case 1:
    case 2: // to go on is what people do most
        view.answer(Continue{});
        return u"goes on"_s;
    case 3:
        pressIfSomebodyListens(Qt::Key_Escape);
        return u"Esc"_s;
    case 4:
        pressIfSomebodyListens(Qt::Key_Tab);
        pressIfSomebodyListens(Qt::Key_Space);
        return u"Tab and Space"_s;
    case 5:
        view.resize(sizes[static_cast<std::size_t>(upTo(sizes.size()))]);
        return u"another size"_s;
    case 6: {
        QWidget other;
        other.show();
        other.activateWindow();
        QApplication::processEvents();
        return u"another window"_s;
    }
    case 7: {
        QScreen* screen = QGuiApplication::screens().at(upTo(3));
        Q_EMIT screen->geometryChanged(screen->geometry());
        return u"a screen changed"_s;
    }
    case 8:
        view.move(QGuiApplication::screens().at(upTo(3))->geometry().topLeft() + QPoint(10, 10));
        return u"moved to a screen"_s;
    case 9:
        if (everybody.isVisible())
            everybody.hide();
        else
            everybody.open();
        return u"the public window"_s;
    case 10:
        pressIfSomebodyListens(Qt::Key_K);
        return u"keeps showing"_s;
    case 11:
        peekOrLetGo(view);
        return u"peeks or lets go"_s;
    case 12:
        if (std::holds_alternative<Ready>(view.step().kind))
            peekOrLetGo(view);
        return u"peeks if it is hidden"_s;
    default:
        view.hide();
        QApplication::processEvents();
        view.show();
        return u"taken away and back"_s;
    }
}

/** A second picture of the share is found, and a screen that lost its cover, too. */
void RandomTurnsTest::theLookCanFail()
{
    PageStage stage(sampleStep("reveal", m_secret));
    ui::PublicWindow everybody(stage.view(), true);
    QVERIFY(stage.show(sizes[0]));
    QApplication::processEvents();
    QCOMPARE(faultOf(stage, everybody), QString());
    QCOMPARE(m_seen, 1);
    QLabel copy(nullptr, Qt::ToolTip); // which takes no focus, so that the share stays
    copy.setPixmap(QPixmap::fromImage(pictureOnScreen(stage.view())));
    copy.show();
    QApplication::processEvents();
    QVERIFY(faultOf(stage, everybody).contains(u"2 windows"_s));
    copy.hide();
    QCOMPARE(faultOf(stage, everybody), QString());
    for (QWidget* window : visibleWindows()) {
        if (window->objectName() == u"screenCover"_s)
            window->hide();
    }
    QVERIFY(faultOf(stage, everybody).contains(u"is not covered"_s));
}

void RandomTurnsTest::nobodyElseSeesIt()
{
    const QByteArray wanted = qgetenv(seedVariable);
    const unsigned seed = wanted.isEmpty() ? std::random_device{}() : wanted.toUInt();
    qInfo("seed %u (set $%s to have it again)", seed, seedVariable);
    std::mt19937 random(seed);
    m_seen = 0;
    int frames = 0;
    for (int run = 0; run < runs; run += runsPerStage) {
        PageStage stage(longTurn(m_secret));
        ui::PublicWindow everybody(stage.view(), true);
        stage.view().covers().spare(&everybody);
        QVERIFY(stage.show(sizes[0]));
        for (int i = 0; i < runsPerStage; ++i) {
            QStringList deeds;
            const int count = 1 + static_cast<int>(random() % mostDeeds);
            for (int k = 0; k < count; ++k) {
                deeds += deed(stage, everybody, random);
                QApplication::processEvents();
                ++frames;
                const QString fault = faultOf(stage, everybody);
                QVERIFY2(fault.isEmpty(),
                         qPrintable(u"run %1: %2, after %3"_s.arg(run + i).arg(fault, deeds.join(u", "_s))));
            }
            stage.view().activateWindow();
            QApplication::processEvents();
        }
    }
    qInfo("%d frames, the share was on the screen in %d", frames, m_seen);
    QVERIFY(m_seen > frames / 10);
}

int main(int argc, char** argv)
{
    QTemporaryFile config;
    if (!config.open())
        return 1;
    config.write(
        R"({"screens":[{"name":"first","x":0,"y":0,"width":1280,"height":900,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
      {"name":"beside","x":1280,"y":0,"width":800,"height":600,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
      {"name":"third","x":2080,"y":0,"width":800,"height":600,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toUtf8());
    const QApplication application(argc, argv);
    dressApplication();
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // for each window: it has no size hints
    RandomTurnsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_random_turns.moc"
