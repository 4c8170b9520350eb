#include "support/display_watch.h"
#include "support/wayland_screens.h"
#include "support/wizard_process.h"

#include <QApplication>
#include <QTest>
#include <memory>
#include <optional>

using namespace quorate;
using namespace Qt::StringLiterals;
using Screen = WaylandScreens::Screen;

namespace
{

constexpr std::uint64_t seed = 2718;
constexpr int patience = 30'000; // milliseconds; after twice as long a share hides itself
constexpr int msToRest = 300;
constexpr std::size_t leastOfShare = 300; // edges; a word or two have fewer
constexpr auto colourVariable = "QUORATE_COLOUR_OF_WINDOW";
// Colours that nothing of ours has.
constexpr QRgb before = 0xFFFF00FF;
constexpr QRgb later = 0xFF00FFFF;

/** Another program of these screens: this one, started again, as a window of one colour. */
class OtherProgram
{
public:
    OtherProgram(const WaylandScreens& screens, QRgb colour)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(screens.variables());
        environment.insert(QString::fromLatin1(colourVariable), QString::number(colour));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QCoreApplication::applicationFilePath(), {});
    }
    ~OtherProgram()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

private:
    QProcess m_process{};
};

} // namespace

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)
#define DO(deed) QVERIFY2(m_wizard->deed, m_wizard->output().constData())
#define SHOW_SHARE()                                                                                              \
    showShare();                                                                                                  \
    if (QTest::currentTestFailed())                                                                               \
    return

/**
 * The wizard under Wayland, on two screens, before a person with a keyboard: where windows lie and who has the
 * keyboard is there the compositor's affair alone. What counts is what the screens show.
 */
class WaylandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void escHidesAndUncovers();
    void anotherProgramHides();
    void thePublicWindow();

private:
    /** Its person clicks on the wizard, which is not in front any more. */
    [[nodiscard]] bool comesBack();
    /** From the hand-over; the share is what `m_watch` looks for from then on. */
    void showShare();

    WaylandScreens m_screens{};
    QTemporaryDir m_home{};
    std::unique_ptr<OtherProgram> m_before{};
    std::unique_ptr<WizardProcess> m_wizard{};
    std::unique_ptr<DisplayWatch> m_watch{};
};

/** On the second screen stands something of another program. */
void WaylandTest::initTestCase()
{
    const QString missing = WaylandScreens::missingProgram();
    if (!missing.isEmpty() && qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") != u"1"_s)
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_screens.start());
    QVERIFY(m_screens.point(Screen::Second));
    m_before = std::make_unique<OtherProgram>(m_screens, before);
    WAIT_FOR(m_screens.isFilled(Screen::Second, before));
}

void WaylandTest::init()
{
    QVERIFY(m_screens.point(Screen::First));
    m_wizard = std::make_unique<WizardProcess>(m_screens.display(), m_home.path());
    const QProcessEnvironment variables = m_screens.variables();
    for (const QString& name : variables.keys())
        m_wizard->setVariable(name, variables.value(name));
    DO(start(seed));
    DO(beginSet({"Ada", "Grace"}));
    WAIT_FOR(m_screens.isFilled(Screen::Second, before));
}

void WaylandTest::cleanup()
{
    const QString folder = qEnvironmentVariable("QUORATE_PICTURES");
    if (!folder.isEmpty())
        m_screens.display().picture().save(
            u"%1/wayland-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentTestFunction())));
    m_wizard.reset();
}

bool WaylandTest::comesBack()
{
    return m_screens.click(Screen::First) && m_wizard->waitForFocus();
}

void WaylandTest::showShare()
{
    DO(goOn());
    DO(waitForStep(u"turn.ready"_s));
    const QImage ready = m_screens.picture(Screen::First);
    DO(goOn());
    DO(waitForStep(u"turn.reveal"_s));
    DO(waitForShare());
    const QRect place = m_wizard->share();
    const auto look = [this, place] { return m_screens.picture(Screen::First).copy(place); };
    QImage now;
    const auto rests = [&] {
        const QImage last = std::exchange(now, look());
        QTest::qWait(msToRest);
        return now == last && now != ready.copy(place);
    };
    WAIT_FOR(rests());
    m_watch = std::make_unique<DisplayWatch>(look, now, QImage());
    QVERIFY(m_watch->edges() > leastOfShare);
    QVERIFY(m_watch->shows());
}

void WaylandTest::escHidesAndUncovers()
{
    SHOW_SHARE();
    WAIT_FOR(m_screens.count(Screen::Second, before) == 0);
    QVERIFY(m_watch->shows()); // the cover lies elsewhere and did not take the keyboard
    QCOMPARE(m_wizard->step(), u"turn.reveal"_s);
    DO(key(u"Escape"_s));
    WAIT_FOR(!m_watch->shows());
    DO(waitForStep(u"turn.hidden"_s));
    WAIT_FOR(m_screens.isFilled(Screen::Second, before));
}

/** It opens on the second screen, so that only the wizard itself can hide what is on the first. */
void WaylandTest::anotherProgramHides()
{
    SHOW_SHARE();
    QVERIFY(m_screens.point(Screen::Second));
    {
        const OtherProgram program(m_screens, later);
        WAIT_FOR(m_screens.isFilled(Screen::Second, later));
        WAIT_FOR(!m_watch->shows());
        DO(waitForStep(u"turn.hidden"_s));
        QCOMPARE(m_screens.count(Screen::First, later), 0);
    }
    WAIT_FOR(m_screens.isFilled(Screen::Second, before));
    QVERIFY(comesBack());
    DO(goOn());
    DO(goOn());
    WAIT_FOR(m_watch->shows());
}

/** The compositor gives it the keyboard, whatever it asks for: its key works from there, and a share is hidden. */
void WaylandTest::thePublicWindow()
{
    DO(key(u"F8"_s));
    WAIT_FOR(m_screens.count(Screen::Second, before) == 0);
    DO(key(u"F8"_s));
    WAIT_FOR(m_screens.isFilled(Screen::Second, before));
    QVERIFY(comesBack());
    SHOW_SHARE();
    DO(key(u"F8"_s));
    WAIT_FOR(!m_watch->shows());
    DO(waitForStep(u"turn.hidden"_s));
    QVERIFY(comesBack());
    DO(goOn());
    DO(goOn());
    WAIT_FOR(m_watch->shows());
    QCOMPARE(m_screens.count(Screen::Second, before), 0);
}

namespace
{

int showWindow(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    QPalette colours;
    colours.setColor(QPalette::Window, QColor::fromRgb(qEnvironmentVariable(colourVariable).toUInt()));
    window.setPalette(colours);
    window.resize(WaylandScreens::size);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(colourVariable))
        return showWindow(argc, argv);
    const QGuiApplication application(argc, argv);
    WaylandTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wayland.moc"
