#include "support/keyboard_job.h"
#include "support/offscreen_screens.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_covers.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/pages/page.h"
#include "ui/platform/screen_report.h"
#include "ui/secret/secret_grid.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/public_window.h"

#include <QApplication>
#include <QLabel>
#include <QLoggingCategory>
#include <QScreen>
#include <QTest>
#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <random>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 1000;
constexpr int runsPerStage = 50;
constexpr int mostDeeds = 4;       // of people in one run
constexpr int wholeCeremonies = 1; // each is a good part of the thousand runs
constexpr int mostPages = 400;     // of a ceremony
constexpr std::array sizes{QSize(900, 640), QSize(1024, 700), QSize(1180, 820)};
constexpr auto seedVariable = "QUORATE_SEED";

/** What the deeds are done to: a turn, and the window for everybody beside it. */
struct Scene {
    ui::CeremonyView& view;
    std::function<const QWidget*()> everybody;
    std::function<void()> togglePublic;

    [[nodiscard]] QWidget& window() const { return *view.window(); }
    [[nodiscard]] bool isPublicOn(const QScreen* screen) const
    {
        const QWidget* open = everybody();
        return open != nullptr && open->isVisible() && open->screen() == screen;
    }
};

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
    void inWholeCeremonies();
    void nobodyElseSeesIt();

private:
    [[nodiscard]] static Trace traceOf(ui::CeremonyView& view);
    [[nodiscard]] QString faultOf(const Scene& scene);
    [[nodiscard]] QString after(int deeds, const Scene& scene, const std::function<int()>& next);
    [[nodiscard]] QString playTurns(KeyboardJob& job);
    [[nodiscard]] int upTo(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    [[nodiscard]] QString deed(int which, const Scene& scene);

    SecretSlot m_secret{};
    std::mt19937 m_random{};
    std::vector<Trace> m_traces{}; // of all shares and rows that were shown, in each size
    int m_seen = 0;                // frames in which a share was on the screen
    int m_frames = 0;
    int m_runs = 0;
};

void RandomTurnsTest::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 3);
    const QByteArray wanted = qgetenv(seedVariable);
    const unsigned seed = wanted.isEmpty() ? std::random_device{}() : wanted.toUInt();
    qInfo("seed %u (set $%s to have it again)", seed, seedVariable);
    m_random.seed(seed);
    m_secret.show(sampleShare());
    for (const QSize size : sizes) {
        PageStage stage(sampleStep("reveal", m_secret));
        QVERIFY(stage.show(size));
        m_traces.push_back(traceOf(stage.view()));
        QVERIFY(!m_traces.back().isEmpty());
    }
}

/** Of the share as it is drawn now; it stays shown. */
Trace RandomTurnsTest::traceOf(ui::CeremonyView& view)
{
    auto* grid = view.page()->findChild<ui::SecretGrid*>();
    const QRect place(grid->mapTo(view.window(), QPoint()), grid->size());
    const auto look = [&] {
        QApplication::processEvents();
        return pictureOnScreen(*view.window()).copy(place);
    };
    const QImage open = look();
    view.curtain().close();
    const QImage covered = look();
    view.curtain().open();
    return traceIn(open, covered);
}

/** What is wrong with what stands on the screens now; empty if nothing is. */
QString RandomTurnsTest::faultOf(const Scene& scene)
{
    int showing = 0;
    const QWidget* where = nullptr;
    for (QWidget* window : visibleWindows()) {
        const QImage picture = pictureOnScreen(*window);
        const bool shows = std::ranges::any_of(m_traces, [&](const Trace& trace) { return isIn(trace, picture); });
        showing += shows ? 1 : 0;
        where = shows ? window : where;
    }
    if (showing > 1)
        return u"the share is in %1 windows"_s.arg(showing);
    if (showing == 1 && where != &scene.window())
        return u"the share is in the wrong window"_s;
    if (showing == 1 && !scene.view.curtain().isOpen())
        return u"the share is seen through the closed curtain"_s;
    m_seen += showing;
    if (showing == 0)
        return {};
    for (const QScreen* screen : QGuiApplication::screens()) {
        const auto covers = visibleScreenCovers();
        const bool covered = std::ranges::any_of(
            covers, [&](const QWidget* cover) { return cover->geometry().contains(screen->geometry()); });
        const bool taken = screen == scene.window().screen() || scene.isPublicOn(screen);
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

/** This window system takes a window that was hidden for the active one, and does not make it active again. */
bool comesBack(QWidget& window)
{
    if (QApplication::activeWindow() != &window) {
        QWidget other;
        other.show();
        other.activateWindow();
        QApplication::processEvents();
        window.activateWindow();
    }
    return QTest::qWaitFor(
        [&] { return QApplication::activeWindow() == &window && QApplication::focusWidget() != nullptr; });
}

/** Something that a person does; what it was. */
QString RandomTurnsTest::deed(int which, const Scene& scene)
{
    ui::CeremonyView& view = scene.view;
    switch (which) {
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
        scene.window().resize(sizes[static_cast<std::size_t>(upTo(sizes.size()))]);
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
        scene.window().move(QGuiApplication::screens().at(upTo(3))->geometry().topLeft() + QPoint(10, 10));
        return u"moved to a screen"_s;
    case 9:
        scene.togglePublic();
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
        scene.window().hide();
        QApplication::processEvents();
        scene.window().show();
        return u"taken away and back"_s;
    }
}

/** A second picture of the share is found, and a screen that lost its cover, too. */
void RandomTurnsTest::theLookCanFail()
{
    PageStage stage(sampleStep("reveal", m_secret));
    const Scene scene{stage.view(), [] { return nullptr; }, [] {}};
    QVERIFY(stage.show(sizes[0]));
    QApplication::processEvents();
    QCOMPARE(faultOf(scene), QString());
    QCOMPARE(m_seen, 1);
    QLabel copy(nullptr, Qt::ToolTip); // which takes no focus, so that the share stays
    copy.setPixmap(QPixmap::fromImage(pictureOnScreen(stage.view())));
    copy.show();
    QApplication::processEvents();
    QVERIFY(faultOf(scene).contains(u"2 windows"_s));
    copy.hide();
    QCOMPARE(faultOf(scene), QString());
    for (QWidget* cover : visibleScreenCovers())
        cover->hide();
    QVERIFY(faultOf(scene).contains(u"is not covered"_s));
}

/** One run: some deeds, and a look at everything after each. What went wrong; empty if nothing did. */
QString RandomTurnsTest::after(int deeds, const Scene& scene, const std::function<int()>& next)
{
    ++m_runs;
    QStringList done;
    for (int i = 0; i < deeds; ++i) {
        done += deed(next(), scene);
        QApplication::processEvents();
        ++m_frames;
        const QString fault = faultOf(scene);
        if (!fault.isEmpty())
            return u"run %1: %2, after %3"_s.arg(m_runs).arg(fault, done.join(u", "_s));
    }
    return {};
}

/**
 * A ceremony from its first page to its last. At each page of somebody's turn, things happen that people do not
 * mean; then they go on. Each share is known from the moment when its holder sees it, and looked for until the
 * end.
 */
QString RandomTurnsTest::playTurns(KeyboardJob& job)
{
    KeyboardPerson& people = job.people();
    ui::MainWindow& window = job.stage().window();
    constexpr std::array harmless{3, 6, 7, 8, 9, 10, 11, 12, 12, 12, 13}; // nothing that only its holder means
    for (int page = 0; page < mostPages; ++page) {
        if (std::holds_alternative<Outcome>(people.step().kind))
            return {};
        ui::CeremonyView& view = *people.view();
        const Scene scene{view, [&] { return window.publicWindow(); }, [] { pressIfSomebodyListens(Qt::Key_F8); }};
        if (std::holds_alternative<Reveal>(people.step().kind))
            m_traces.push_back(traceOf(view));
        if (people.step().actor.number > 0) {
            const QString fault = after(1 + upTo(mostDeeds), scene,
                                        [&] { return harmless[static_cast<std::size_t>(upTo(harmless.size()))]; });
            if (!fault.isEmpty())
                return fault;
            if (!comesBack(window))
                return u"run %1: the window does not come back"_s.arg(m_runs);
            if (QWidget* focus = QApplication::focusWidget())
                QTest::keyRelease(focus, Qt::Key_Space); // what is still held
            const bool settled =
                QTest::qWaitFor([&] { return !std::holds_alternative<Work>(people.step().kind); });
            if (!settled)
                return u"the work never ends"_s;
        }
        if (!people.answerPage())
            return u"run %1: %2"_s.arg(m_runs).arg(people.why());
        const QString fault = faultOf(scene);
        if (!fault.isEmpty())
            return fault;
    }
    return u"it never ends"_s;
}

void RandomTurnsTest::inWholeCeremonies()
{
    const ui::ScreenReport report;
    for (int i = 0; i < wholeCeremonies; ++i) {
        m_traces.resize(sizes.size());
        const int before = m_seen;
        KeyboardJob job;
        job.stage().setRoom([&report] {
            RoomFacts facts;
            report.addTo(facts);
            return facts;
        });
        QVERIFY(job.begin());
        KeyboardPerson& people = job.people();
        people.fill("room", {{"reason", u"a test"_s}})
            .fill("people", job.roles)
            .fill("scheme", {{"needed", u"2"_s}});
        people.give("random", job.first).give("save", job.stage().folder());
        QVERIFY2(people.open(u"Create a set of shares"_s), qPrintable(people.why()));
        const QString fault = playTurns(job);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(std::get<Outcome>(people.step().kind).good);
        constexpr std::size_t rows = 2;
        QVERIFY(m_traces.size() >= sizes.size() + people.paper.size() * rows);
        QCOMPARE(people.paper.size(), 4U);
        QVERIFY(std::ranges::none_of(m_traces, [](const Trace& trace) { return trace.isEmpty(); }));
        QVERIFY(m_seen > before);
    }
    qInfo("%d runs, %d frames, a share was on the screen in %d", m_runs, m_frames, m_seen);
    m_traces.resize(sizes.size());
}

void RandomTurnsTest::nobodyElseSeesIt()
{
    m_seen = 0;
    m_frames = 0;
    while (m_runs < runs) {
        PageStage stage(longTurn(m_secret));
        ui::PublicWindow everybody(stage.view(), true);
        stage.view().covers().spare(&everybody);
        const Scene scene{stage.view(), [&] { return &everybody; },
                          [&] { everybody.isVisible() ? everybody.hide() : everybody.open(); }};
        QVERIFY(stage.show(sizes[0]));
        for (int i = 0; i < runsPerStage && m_runs < runs; ++i) {
            const QString fault = after(1 + upTo(mostDeeds), scene, [this] { return upTo(14); });
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            stage.view().activateWindow();
            QApplication::processEvents();
        }
    }
    qInfo("%d runs in all, %d frames, the share was on the screen in %d", m_runs, m_frames, m_seen);
    QVERIFY(m_seen > m_frames / 10);
}

QUORATE_TEST_MAIN(RandomTurnsTest)
{
    const OffscreenScreens screens({{0, 0, 1280, 900}, {1280, 0, 800, 600}, {2080, 0, 800, 600}});
    const QApplication application(argc, argv);
    dressApplication();
    QLoggingCategory::setFilterRules(u"default.warning=false"_s); // for each window: it has no size hints
    RandomTurnsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_random_turns.moc"
