#include "base/clock.h"
#include "base/file_store.h"
#include "record/journal_file.h"
#include "record/record.h"
#include "record/record_file.h"
#include "sharing/notation.h"
#include "support/canaries.h"
#include "support/card_stage.h"
#include "support/invisible_screen.h"
#include "support/main_job.h"
#include "support/process_memory.h"
#include "support/test_program.h"
#include "ui/platform/palette.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <set>
#include <unistd.h>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int wizardPatience = 30'000; // milliseconds
constexpr int quietPause = 700;        // on a new screen nothing can be pressed for 600 ms
constexpr int leastOfBanner = 10'000;  // pixels
constexpr std::size_t groupsInRow = 5;
const QString typedSoPin = QString::fromStdString(testSoPin);
const QString typedUserPin = QString::fromStdString(testUserPin);

/** What the program wrote into this file so far. */
Bytes writtenIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return {all.begin(), all.end()};
}

/** The characters of a row of a share: five times four digits and the letter that belongs to them there. */
bool isRow(ByteView characters)
{
    for (std::size_t group = 0; group < groupsInRow; ++group) {
        const ByteView digits = characters.subspan(group * groupCharacters, groupDigits);
        const bool hex = std::ranges::all_of(
            digits, [](std::uint8_t c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
        const char letter = static_cast<char>(characters[group * groupCharacters + groupDigits]);
        if (!hex || letter != checkLetter(group, digits))
            return false;
    }
    return true;
}

/** The real program on an invisible screen, and a person before it who has a keyboard only. */
class Wizard
{
public:
    Wizard(InvisibleScreen& screen, const QString& home) : m_screen(screen), m_home(home) {}
    ~Wizard() { kill(); }

    /** For its environment, before it starts. */
    void setVariable(const QString& name, const QString& value) { m_variables.insert(name, value); }
    [[nodiscard]] bool start();
    /** SIGKILL: nothing of it may tidy up. */
    void kill();
    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }

    /** Waits for the page with this heading and until it can be answered. */
    [[nodiscard]] bool sees(const QString& heading);
    /** The same for the step with this id, as the journal has it. */
    [[nodiscard]] bool isAt(const std::string& step);
    /** Waits for the work with this id, which is going on then. */
    [[nodiscard]] bool worksAt(const std::string& step);
    /** Keys one after another, as xdotool names them: "3*Tab" is three times. Anything in quotes is typed. */
    [[nodiscard]] bool keys(const QStringList& keys);
    /** The question about the room, which every ceremony asks first. */
    [[nodiscard]] bool answersRoom();

    [[nodiscard]] bool seesBanner() const;
    [[nodiscard]] std::string notes() const { return (m_home + u"/.local/state/quorate"_s).toStdString(); }
    /** Of the ceremony that runs; empty if there is none. */
    [[nodiscard]] Journal journal() const;
    [[nodiscard]] QString where() const;

private:
    InvisibleScreen& m_screen;
    QString m_home;
    QProcessEnvironment m_variables{};
    QProcess m_process{};
};

bool Wizard::start()
{
    QProcessEnvironment environment;
    const QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, here.value(u"PATH"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DISPLAY"_s, m_screen.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    for (const auto& name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_home);
    environment.insert(m_variables);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_home);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_home + u"/printed"_s, QIODevice::Append); // it is searched, too
    m_process.start(QStringLiteral(QUORATE_BUILD_DIR) + u"/app/quorate"_s,
                    {u"--cards"_s, u"pcsc"_s, u"--theme"_s, u"light"_s, u"--language"_s, u"en"_s});
    return m_process.waitForStarted() && sees(u"Quorate"_s);
}

void Wizard::kill()
{
    m_process.kill();
    m_process.waitForFinished(wizardPatience);
}

bool Wizard::sees(const QString& heading)
{
    const bool there = QTest::qWaitFor([&] { return m_screen.activeTitle().startsWith(heading); }, wizardPatience);
    QTest::qWait(quietPause);
    return there;
}

bool Wizard::isAt(const std::string& step)
{
    const bool there = QTest::qWaitFor([&] { return journal().last.step == step; }, wizardPatience);
    QTest::qWait(quietPause);
    return there;
}

bool Wizard::worksAt(const std::string& step)
{
    return QTest::qWaitFor(
        [&] {
            const Journal now = journal();
            return now.last.step == step && now.last.work;
        },
        wizardPatience);
}

bool Wizard::keys(const QStringList& keys)
{
    for (const QString& key : keys) {
        const int times = key.contains(u'*') ? key.section(u'*', 0, 0).toInt() : 1;
        for (int i = 0; i < times; ++i) {
            if (!(key.startsWith(u'"') ? m_screen.type(key.mid(1, key.size() - 2))
                                       : m_screen.press(key.section(u'*', -1))))
                return false;
        }
    }
    return true;
}

bool Wizard::answersRoom()
{
    return sees(u"Is the room ready?"_s) &&
           keys({u"6*Tab"_s, u"\"a test\""_s, u"2*Return"_s, u"Tab"_s, u"space"_s}) && isAt("people");
}

bool Wizard::seesBanner() const
{
    const QImage picture = m_screen.picture();
    const QRgb ground = ui::colorsOf(ui::Theme::Light).warningGround.rgb() & RGB_MASK;
    int pixels = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            pixels += (picture.pixel(x, y) & RGB_MASK) == ground ? 1 : 0;
    }
    return pixels > leastOfBanner;
}

Journal Wizard::journal() const
{
    QDirIterator files(QString::fromStdString(notes()), {u"*.journal.jsonl"_s}, QDir::Files);
    if (!files.hasNext())
        return {};
    return parseJournal(writtenIn(files.next())).value_or(Journal());
}

QString Wizard::where() const
{
    const QString folder = qEnvironmentVariable("QUORATE_PICTURES");
    if (!folder.isEmpty())
        m_screen.picture().save(folder + u"/wizard-killed.png"_s);
    return u"on the screen: \"%1\"; in the journal: %2"_s.arg(m_screen.activeTitle(),
                                                              QString::fromStdString(journal().last.step));
}

} // namespace

#define DO(wizard, deed) QVERIFY2((wizard).deed, qPrintable((wizard).where()))

/**
 * The real program with its window, killed with SIGKILL while a share is on its screen, and while it is at work on
 * a token: nothing secret is in any file that it left, and started again it says what was left unfinished. Where
 * its screen can be seen from elsewhere, it begins nothing.
 */
class WizardKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileAShareIsShown();
    void whileATokenIsInitialised();
    void overARemoteDesktop();

private:
    [[nodiscard]] QString home() const { return m_home->path(); }
    /** The row on the screen, out of the memory of the program: nobody else knows it. */
    [[nodiscard]] std::string shownRow(pid_t wizard) const;
    [[nodiscard]] QStringList found(Canaries& canaries) const;

    InvisibleScreen m_screen{};
    std::unique_ptr<QTemporaryDir> m_home{};
};

void WizardKilledTest::initTestCase()
{
    const QString missing = InvisibleScreen::missingProgram();
    if (!missing.isEmpty() && qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") != "1"_L1)
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_screen.start());
}

std::string WizardKilledTest::shownRow(pid_t wizard) const
{
    constexpr std::size_t length = groupsInRow * groupCharacters;
    std::set<std::string> rows;
    ProcessMemory memory;
    const auto look = [&rows](ByteView piece, const std::string&) {
        for (std::size_t at = 0; at + length <= piece.size(); ++at) {
            if (const ByteView here = piece.subspan(at, length); isRow(here))
                rows.emplace(here.begin(), here.end());
        }
    };
    const bool read = memory.open(wizard) && memory.readAll(length, look);
    return read && rows.size() == 1 ? *rows.begin() : std::string();
}

QStringList WizardKilledTest::found(Canaries& canaries) const
{
    QStringList places;
    for (const std::string& place : canaries.search(home().toStdString(), {}))
        places += QString::fromStdString(place);
    return places;
}

void WizardKilledTest::whileAShareIsShown()
{
#ifdef QUORATE_NO_SECURE_HEAP
    QSKIP("sanitisers keep freed memory as it was: more than one row is in it");
#endif
    if (geteuid() != 0)
        QSKIP("only root sees the share that is shown");
    m_home = std::make_unique<QTemporaryDir>();
    Wizard wizard(m_screen, home());
    DO(wizard, start());
    QVERIFY(!wizard.seesBanner());
    DO(wizard, keys({u"Tab"_s, u"Home"_s, u"Return"_s}));
    DO(wizard, answersRoom());
    DO(wizard,
       keys({u"Tab"_s, u"\"Lea\""_s, u"Return"_s, u"\"Ada\""_s, u"Return"_s, u"\"Grace\""_s, u"5*Return"_s}));
    DO(wizard, isAt("scheme"));
    DO(wizard, keys({u"12*Tab"_s, u"space"_s}));
    DO(wizard, isAt("random"));
    DO(wizard, keys({u"2*Tab"_s, u"space"_s})); // past the tokens: go on without one
    DO(wizard, isAt("review"));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, isAt("sheets"));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, isAt("turn.handover"));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, isAt("turn.ready"));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, isAt("turn.reveal"));
    if (!ProcessMemory().open(wizard.pid()))
        QSKIP("the program is hardened: only the root of this computer, not of a namespace, reads its memory");
    const std::string row = shownRow(wizard.pid());
    QVERIFY2(!row.empty(), qPrintable(wizard.where()));
    const std::string setCode = wizard.journal().last.setCode;
    QVERIFY(!setCode.empty());
    wizard.kill();

    Canaries canaries;
    canaries.addSheet("Ada's share", row);
    const QStringList left = found(canaries);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(canaries.filesSearched() >= 3);         // journal, record, forms
    const QString planted = home() + u"/planted"_s; // the search itself
    QFile plant(planted);
    QVERIFY(plant.open(QFile::WriteOnly) && plant.write(row.data(), std::ssize(row)) > 0);
    plant.close();
    QVERIFY(!found(canaries).isEmpty());
    QVERIFY(plant.remove());
    const auto unfinished = unfinishedCeremonies(wizard.notes(), false);
    QCOMPARE(unfinished.size(), std::size_t{1});
    const std::string record = unfinished.front().journal.last.record;

    DO(wizard, start());
    QTRY_VERIFY(wizard.seesBanner());
    DO(wizard, keys({u"2*Tab"_s, u"space"_s})); // close it in the record
    DO(wizard, sees(u"Why is this ceremony not gone on with?"_s));
    DO(wizard, keys({u"Tab"_s, u"\"the power failed\""_s, u"Return"_s}));
    DO(wizard, sees(u"The ceremony ended unexpectedly at step"_s));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, sees(u"What is true now"_s));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, sees(u"These sheets are void"_s)); // one was begun
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, sees(u"The unfinished ceremony is closed"_s));
    QVERIFY(unfinishedCeremonies(wizard.notes(), false).empty());
    const auto summary = verifyRecord(writtenIn(QString::fromStdString(record)));
    QVERIFY(summary && summary->finished && !summary->good);
    QVERIFY2(found(canaries).isEmpty(), qPrintable(found(canaries).join(u'\n')));
    wizard.kill();
    DO(wizard, start());
    QVERIFY(!wizard.seesBanner());
}

/** The token is a program of its own, behind a real card service. It says whether it was erased. */
void WizardKilledTest::whileATokenIsInitialised()
{
    m_home = std::make_unique<QTemporaryDir>();
    const QTemporaryDir tokens;
    const SimcardProcess token(
        0, {u"--state"_s, tokens.filePath(u"token"_s), u"--delay"_s, u"20"_s}); // so that the work lasts
    QVERIFY(waitForTokens(1));
    Wizard wizard(m_screen, home());
    DO(wizard, start());
    DO(wizard, keys({u"Tab"_s, u"Home"_s, u"Down"_s, u"Return"_s}));
    DO(wizard, answersRoom());
    DO(wizard,
       keys({u"Tab"_s, u"\"Lea\""_s, u"Return"_s, u"\"Sol\""_s, u"Return"_s, u"\"Pia\""_s, u"3*Return"_s}));
    DO(wizard, isAt("token"));
    DO(wizard, keys({u"Tab"_s, u"Home"_s, u"Return"_s}));
    DO(wizard, isAt("so_pin_source"));
    DO(wizard, keys({u"Tab"_s, u"Down"_s, u"Tab"_s, u"space"_s}));
    DO(wizard, isAt("new_so_pin"));
    DO(wizard, keys({u'"' + typedSoPin + u'"', u'"' + typedSoPin + u'"', u"Return"_s}));
    DO(wizard, isAt("user_pin"));
    DO(wizard, keys({u'"' + typedUserPin + u'"', u"Return"_s, u'"' + typedUserPin + u'"', u"Return"_s}));
    DO(wizard, isAt("settings"));
    DO(wizard, keys({u"10*Tab"_s, u"\"Killed\""_s, u"Return"_s}));
    DO(wizard, isAt("erase"));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, worksAt("initialise"));
    wizard.kill();

    Canaries canaries;
    canaries.add("SO-PIN", testSoPin);
    canaries.add("user PIN", testUserPin);
    const QStringList left = found(canaries);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QCOMPARE(unfinishedCeremonies(wizard.notes(), false).size(), std::size_t{1});

    DO(wizard, start());
    QTRY_VERIFY(wizard.seesBanner());
    DO(wizard, keys({u"Tab"_s, u"space"_s})); // continue
    DO(wizard, sees(u"The ceremony ended unexpectedly at step"_s));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, sees(u"What is true now"_s));
    DO(wizard, keys({u"Tab"_s, u"space"_s}));
    DO(wizard, answersRoom());
    PcscSource cards;
    const auto reading = [&]() -> std::optional<TokenReading> {
        auto connection = cards.connect(virtualReader(0).toStdString(), Access::Shared);
        const auto opened = connection ? openToken(*std::move(connection)) : fail(connection.error());
        const auto read = opened ? readToken(**opened) : fail(opened.error());
        return read ? std::optional(*read) : std::nullopt;
    };
    std::optional<TokenReading> now;
    QVERIFY(QTest::qWaitFor([&] { return (now = reading()).has_value(); }, wizardPatience));
    const bool erased = now->state() == TokenState::WaitingForShareFiles;
    qInfo("the token was %s", erased ? "erased" : "not erased");
    QCOMPARE(wizard.journal().ceremony, std::string(erased ? "import" : "init"));
    QCOMPARE(wizard.journal().last.step, std::string("people"));
    QVERIFY2(found(canaries).isEmpty(), qPrintable(found(canaries).join(u'\n')));
}

/** What a VNC server leaves in the environment reaches the room check of the real program. */
void WizardKilledTest::overARemoteDesktop()
{
    m_home = std::make_unique<QTemporaryDir>();
    Wizard wizard(m_screen, home());
    wizard.setVariable(u"VNCDESKTOP"_s, u"x:1"_s);
    DO(wizard, start());
    DO(wizard, keys({u"Tab"_s, u"Home"_s, u"Return"_s}));
    DO(wizard, sees(u"Error: The room is not safe yet"_s));
}

QUORATE_TEST_MAIN(WizardKilledTest)
{
    if (!insidePrivatePcscd())
        return enterPrivatePcscd(0, argv);
    const QGuiApplication application(argc, argv);
    WizardKilledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wizard_killed.moc"
