#include "sharing/notation.h"
#include "support/patience.h"
#include "support/secret_forms.h"
#include "support/test_program.h"
#include "support/wizard_process.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <unistd.h>

using namespace quorate;

namespace
{

constexpr int mostThatIsPrinted = 800; // Qt Test cuts a message after a thousand characters
constexpr int msToRest = 60;
constexpr std::size_t digitsInRow = 20;

using Found = std::vector<std::string>;

QString listed(const Found& found)
{
    QStringList names;
    for (const std::string& name : found)
        names += QString::fromStdString(name);
    return names.join(u'\n');
}

/** Is there one that begins so, seen in this form? */
bool holds(const Found& found, const std::string& beginning, const std::string& form)
{
    return std::ranges::any_of(found, [&](const std::string& name) {
        return name.starts_with(beginning) && name.find(form + " in ") != std::string::npos;
    });
}

/** The wizard on an invisible screen, with looks into its memory wherever one is wanted. */
class SearchedWizard
{
public:
    /**
     * Each of these: false if the screen, the keyboard or the memory did not do what it should; why() says what.
     */
    bool start(const QString& keep = {});
    /** To the next person, or to what comes after the turns. */
    bool handOver() { return m_wizard.goOn() || fail("the next one does not begin"); }
    /** From the last turn to the proof. */
    bool saveAndProve();
    bool finish() { return m_wizard.finish() || fail("it did not end well"); }
    /** The share file is the expected one: so the secrets are the same. */
    bool madeTheExpectedFile();

    Found inWizard() { return foundIn(m_wizardMemory); }
    Found onDisplay() { return foundIn(m_displayMemory); }
    Found inFiles();
    /** From before it starts. */
    void watchWrites() { m_wizard.watchWrites(); }
    /** In all that it ever wrote, after it ended; what was written must have this in it, too. */
    Found inWhatItWrote(const std::string& publicWord);
    void kill() { m_wizard.kill(); }

    [[nodiscard]] pid_t wizardPid() const { return m_wizard.pid(); }
    [[nodiscard]] QString why() const { return m_why; }

protected:
    SearchedWizard(InvisibleScreen& screen, const Bytes& shareFile, std::uint64_t itsSeed = wizardSeed)
        : m_screen(screen), m_shareFile(shareFile), m_seed(itsSeed), m_wizard(screen, m_folder.path())
    {
    }

    bool fail(const QString& why)
    {
        if (m_why.isEmpty()) // the first reason says most
            m_why = QStringLiteral("%1, at step %2; the last that the wizard said:\n%3")
                        .arg(why, m_wizard.step(), QString::fromUtf8(m_wizard.output().right(mostThatIsPrinted)));
        return false;
    }
    bool fail(const char* why) { return fail(QString::fromUtf8(why)); }
    /** The display draws a little later than the wizard does. */
    bool screenRests();
    /** Adds what is drawn to what is looked for, as soon as it is on the screen. */
    bool lookAt(const std::string& digits, const std::string& name);
    /** In the folder of this run; empty if it cannot be written. */
    QString write(const QString& name, const Bytes& content);

    InvisibleScreen& m_screen;
    MemorySearch m_search{};

private:
    Found foundIn(ProcessMemory& memory);

    const Bytes& m_shareFile;
    std::uint64_t m_seed;
    QTemporaryDir m_folder{};
    ProcessMemory m_wizardMemory{};
    ProcessMemory m_displayMemory{};
    QString m_why{};

protected:
    WizardProcess m_wizard; // after the folder it works in
};

/** The ceremony `create`, played by all of its people. */
class SearchedPlay final : public SearchedWizard
{
public:
    SearchedPlay(InvisibleScreen& screen, const ExpectedSet& set)
        : SearchedWizard(screen, set.shareFile), m_set(set)
    {
        lookForSecrets(m_search, set);
    }

    /** From the home page to the first hand-over. */
    bool answerQuestions();
    /** From the hand-over until the share is shown. */
    bool showShare(const std::string& person);
    /** From a share that is shown. */
    bool hide(bool byKey);
    /** On to the first four digits typed, which are still on the screen. */
    bool beginTyping(const std::string& person);
    /** To the end of the turn. */
    bool endTyping(const std::string& person);

private:
    const ExpectedSet& m_set;
};

/**
 * The ceremony `import` of two people of that set. The wizard's own random numbers are others than those that made
 * the set: what is found came in with the sheets.
 */
class SearchedImport final : public SearchedWizard
{
public:
    SearchedImport(InvisibleScreen& screen, const ExpectedSet& set)
        : SearchedWizard(screen, set.shareFile, wizardSeed + 1), m_set(set)
    {
        lookForSecrets(m_search, set);
        m_wizard.setVariable(QStringLiteral("QUORATE_TOKEN_WAITS"), QStringLiteral("1"));
    }

    /** From the home page to the first hand-over. */
    bool answerQuestions(const std::vector<std::string>& people);
    /** From the hand-over to the first four digits typed, which are still on the screen. */
    bool beginTyping(const std::string& person);
    /** To the end of the turn. */
    bool endTyping(const std::string& person);
    /** From the last turn until the token has the share. */
    bool send();

private:
    const ExpectedSet& m_set;
};

/** The ceremony `create` of one person who takes six words as a password. */
class SearchedWords final : public SearchedWizard
{
public:
    SearchedWords(InvisibleScreen& screen, const ExpectedWords& expected)
        : SearchedWizard(screen, expected.shareFile), m_expected(expected)
    {
        lookForSecrets(m_search, expected);
    }

    /** From the home page until the words are shown. */
    bool showWords();
    /** On to words that are typed in this form, and not taken yet. */
    bool typeBack(const std::string& typed);
    /** To the end of the turn. */
    bool endTurn();

private:
    const ExpectedWords& m_expected;
};

bool SearchedWizard::start(const QString& keep)
{
    return (m_displayMemory.open(static_cast<pid_t>(m_screen.serverPid())) &&
            m_wizard.start(m_seed, keep, m_wizardMemory)) ||
           fail(QStringLiteral("the wizard did not start, or its memory may not be read: ") +
                QString::fromUtf8(m_wizard.output()));
}

bool SearchedPlay::answerQuestions()
{
    return m_wizard.beginSet(m_set.people) || fail("the questions could not be answered");
}

bool SearchedWizard::lookAt(const std::string& digits, const std::string& name)
{
    std::vector<DrawnPattern> drawn;
    const bool seen = QTest::qWaitFor(
        [&] {
            drawn = drawnPairs(m_screen.picture(), digits, name);
            return !drawn.empty();
        },
        patience);
    for (const DrawnPattern& pair : drawn)
        m_search.lookFor(pair);
    if (!seen && qEnvironmentVariableIsSet("QUORATE_PICTURES"))
        m_screen.picture().save(qEnvironmentVariable("QUORATE_PICTURES") + QStringLiteral("/not-drawn.png"));
    return seen || fail(QStringLiteral("the digits of ") + QString::fromStdString(name) +
                        QStringLiteral(" are not on the screen"));
}

bool SearchedWizard::screenRests()
{
    QImage before;
    QImage now = m_screen.picture();
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(msToRest);
            before = std::exchange(now, m_screen.picture());
            return now == before;
        },
        patience);
}

bool SearchedPlay::showShare(const std::string& person)
{
    return (m_wizard.goOn() && m_wizard.goOn() && m_wizard.waitForStep(QStringLiteral("turn.reveal")) &&
            lookAt(digitsOf(m_set.sheets.at(person).characters).substr(0, digitsInRow), person + "'s row 1")) ||
           fail("the share is not shown");
}

bool SearchedPlay::hide(bool byKey)
{
    const bool asked = byKey ? m_wizard.key(QStringLiteral("Escape")) : m_screen.minimize();
    return (asked && m_wizard.waitForStep(QStringLiteral("turn.hidden")) && screenRests()) ||
           fail("it was not hidden");
}

bool SearchedPlay::beginTyping(const std::string& person)
{
    const std::string& characters = m_set.sheets.at(person).characters;
    const std::string first = characters.substr(0, groupDigits);
    return (m_wizard.goOn() && lookAt(digitsOf(characters).substr(digitsInRow), person + "'s row 2") &&
            m_wizard.goOn() && m_wizard.waitForStep(QStringLiteral("turn.confirm")) &&
            m_wizard.type(QString::fromStdString(first)) && lookAt(first, person + "'s typing")) ||
           fail("what is typed is not shown");
}

bool SearchedPlay::endTyping(const std::string& person)
{
    const std::string rest = m_set.sheets.at(person).characters.substr(groupDigits);
    return (m_wizard.type(QString::fromStdString(rest)) && m_wizard.waitForStep(QStringLiteral("turn.cleared")) &&
            screenRests()) ||
           fail("what was typed does not match");
}

QString SearchedWizard::write(const QString& name, const Bytes& content)
{
    QFile file(m_folder.filePath(name));
    const auto size = static_cast<qint64>(content.size());
    const bool written =
        file.open(QFile::WriteOnly) && file.write(reinterpret_cast<const char*>(content.data()), size) == size;
    return written ? file.fileName() : QString();
}

bool SearchedImport::answerQuestions(const std::vector<std::string>& people)
{
    const QString file = write(QStringLiteral("set.pbe"), m_set.shareFile);
    const QString setFile = write(QStringLiteral("set.set.json"), m_set.setFile);
    return (!file.isEmpty() && !setFile.isEmpty() && m_wizard.beginImport(people, file)) ||
           fail("the questions could not be answered");
}

bool SearchedImport::beginTyping(const std::string& person)
{
    const PaperSheet& sheet = m_set.sheets.at(person);
    const std::string first = sheet.characters.substr(0, groupDigits);
    return (m_wizard.goOn() && m_wizard.waitForStep(QStringLiteral("entry.enter")) &&
            m_wizard.tabTo(QStringLiteral("Share number")) && m_wizard.type(QString::number(sheet.number)) &&
            m_wizard.key(QStringLiteral("Return")) && m_wizard.type(QString::fromStdString(first)) &&
            lookAt(first, person + "'s typing")) ||
           fail("what is typed is not shown");
}

bool SearchedImport::endTyping(const std::string& person)
{
    const std::string rest = m_set.sheets.at(person).characters.substr(groupDigits);
    return (m_wizard.type(QString::fromStdString(rest)) && m_wizard.waitForButton() && m_wizard.goOn() &&
            m_wizard.waitForStep(QStringLiteral("entry.cleared")) && screenRests()) ||
           fail("the share was not taken");
}

bool SearchedImport::send()
{
    return (m_wizard.waitForStep(QStringLiteral("outcome")) && screenRests()) || fail("it was not sent");
}

bool SearchedWizard::saveAndProve()
{
    return (m_wizard.waitForStep(QStringLiteral("save")) && m_wizard.goOn() &&
            m_wizard.waitForStep(QStringLiteral("outcome")) && screenRests()) ||
           fail("it was not proved");
}

bool SearchedWizard::madeTheExpectedFile()
{
    QDirIterator files(m_wizard.folder(), {QStringLiteral("*.pbe")}, QDir::Files);
    if (!files.hasNext())
        return fail("there is no share file");
    QFile file(files.next());
    return (file.open(QFile::ReadOnly) && equal(bytesOf(file.readAll().toStdString()), m_shareFile)) ||
           fail("another file was made than the one that is looked for");
}

Found SearchedWizard::foundIn(ProcessMemory& memory)
{
    const bool all = memory.readAll(
        m_search.overlap(), [this](ByteView piece, const std::string& region) { m_search.search(piece, region); });
    Found found = m_search.takeFound();
    if (!all)
        found.emplace_back("not all of the memory could be read");
    return found;
}

Found SearchedWizard::inFiles()
{
    Found unread;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const std::string name = file.fileName().toStdString();
        if (!file.open(QFile::ReadOnly))
            unread.push_back(name + " could not be read");
        m_search.search(bytesOf(file.readAll().toStdString()), name);
    }
    m_search.search(bytesOf(m_wizard.output().toStdString()), "what it printed");
    Found found = m_search.takeFound();
    std::ranges::move(unread, std::back_inserter(found));
    return found;
}

bool SearchedWords::showWords()
{
    return (m_wizard.beginSet({m_expected.person}, QStringLiteral("password.handover")) && m_wizard.goOn() &&
            m_wizard.press(QStringLiteral("Offer me six words")) &&
            m_wizard.waitForStep(QStringLiteral("password.ready")) && m_wizard.goOn() &&
            m_wizard.waitForStep(QStringLiteral("password.show")) && screenRests()) ||
           fail("the words are not shown");
}

bool SearchedWords::typeBack(const std::string& typed)
{
    return (m_wizard.goOn() && m_wizard.waitForStep(QStringLiteral("password.typed")) && screenRests() &&
            m_wizard.type(QString::fromStdString(typed)) && screenRests()) ||
           fail("the words cannot be typed");
}

bool SearchedWords::endTurn()
{
    return (m_wizard.key(QStringLiteral("Return")) && m_wizard.waitForStep(QStringLiteral("password.cleared")) &&
            screenRests()) ||
           fail("the words that were typed are not taken");
}

/** Why its writes cannot be watched here; empty if they can. */
QString whyNotWatched()
{
    if (geteuid() != 0)
        return QStringLiteral("only root sees what a hardened program writes");
    const bool missing = QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty();
    return missing && qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") != QLatin1String("1")
               ? QStringLiteral("strace is not installed")
               : QString();
}

Found SearchedWizard::inWhatItWrote(const std::string& publicWord)
{
    const Bytes written = m_wizard.written();
    m_search.search(written, "what it wrote");
    Found found = m_search.takeFound();
    const ByteView word = bytesOf(publicWord);
    if (std::search(written.begin(), written.end(), word.begin(), word.end()) == written.end())
        found.push_back("what it wrote was not seen: " + publicWord + " is missing");
    return found;
}

} // namespace

#define DO(play, deed) QVERIFY2((play).deed, qPrintable((play).why()))
#define QVERIFY_NOTHING(found)                                                                                    \
    do {                                                                                                          \
        const Found left = found;                                                                                 \
        QVERIFY2(left.empty(), qPrintable(listed(left)));                                                         \
    } while (false)
#define QVERIFY_HOLDS(found, ...)                                                                                 \
    do {                                                                                                          \
        const Found seen = found;                                                                                 \
        QVERIFY2(holds(seen, __VA_ARGS__), qPrintable(listed(seen)));                                             \
    } while (false)

/**
 * A share is in memory while its holder's turn lasts, and nowhere after it: another process, which alone knows
 * what to look for, searches the whole memory of the wizard, of the display it is shown on, and the files of the
 * run.
 */
class WizardMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsThereIsFound();
    void whatIsHiddenIsGone_data();
    void whatIsHiddenIsGone();
    void nothingIsLeft();
    void nothingIsLeftOfAnImport();
    void noWordIsLeft_data();
    void noWordIsLeft();
    void nobodyElseMayRead();
    void whatIsKeptIsFound_data();
    void whatIsKeptIsFound();
    void keptWordsAreFound_data();
    void keptWordsAreFound();
    void nothingIsWrittenAnywhere();
    void noWordIsWrittenAnywhere();
    void whatIsWrittenAndDeletedIsFound();

private:
    const ExpectedSet m_set{wizardSeed};
    const ExpectedWords m_words{wizardSeed};
    InvisibleScreen m_screen{};
};

void WizardMemoryTest::initTestCase()
{
#ifdef QUORATE_NO_SECURE_HEAP
    QSKIP("sanitisers keep freed memory as it was");
#endif
    const QString missing = InvisibleScreen::missingProgram();
    if (!missing.isEmpty() && qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") != QLatin1String("1"))
        QSKIP(qPrintable(missing + QStringLiteral(" is not installed")));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_screen.start());
}

/** Zero hits, and each search for a person's share is shown to find it while it is there. */
void WizardMemoryTest::nothingIsLeft()
{
    SearchedPlay play(m_screen, m_set);
    DO(play, start());
    DO(play, answerQuestions());
    for (const std::string& person : m_set.people) {
        QVERIFY_NOTHING(play.inWizard());
        DO(play, showShare(person));
        const Found shown = play.inWizard();
        QVERIFY2(holds(shown, person + "'s group", ", text"), qPrintable(listed(shown)));
        QVERIFY2(holds(shown, person + "'s row 1", ", drawn"), qPrintable(listed(shown)));
        DO(play, beginTyping(person));
        DO(play, endTyping(person));
        QVERIFY_NOTHING(play.inWizard());
        QVERIFY_NOTHING(play.onDisplay());
        QVERIFY_NOTHING(play.inFiles());
        DO(play, handOver());
    }
    DO(play, saveAndProve());
    DO(play, madeTheExpectedFile());
    QVERIFY_NOTHING(play.inWizard());
    QVERIFY_NOTHING(play.onDisplay());
    QVERIFY_NOTHING(play.inFiles());
    DO(play, finish());
    QVERIFY_NOTHING(play.inFiles());
}

/** A share that is typed into a token: gone with the turn, and the share of the file with the last work. */
void WizardMemoryTest::nothingIsLeftOfAnImport()
{
    const std::vector<std::string> people{m_set.people[3], m_set.people[0]};
    SearchedImport play(m_screen, m_set);
    DO(play, start());
    DO(play, answerQuestions(people));
    for (const std::string& person : people) {
        QVERIFY_NOTHING(play.inWizard());
        DO(play, beginTyping(person));
        QVERIFY_HOLDS(play.inWizard(), person + "'s typing", ", drawn");
        DO(play, endTyping(person));
        QVERIFY_NOTHING(play.inWizard());
        QVERIFY_NOTHING(play.onDisplay());
        QVERIFY_NOTHING(play.inFiles());
        DO(play, handOver());
    }
    DO(play, send());
    QVERIFY_NOTHING(play.inWizard());
    QVERIFY_NOTHING(play.onDisplay());
    QVERIFY_NOTHING(play.inFiles());
    DO(play, finish());
    QVERIFY_NOTHING(play.inFiles());
}

void WizardMemoryTest::noWordIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as shown") << QString::fromStdString(m_words.words);
    QTest::newRow("in capitals, with hyphens")
        << QString::fromStdString(m_words.words).toUpper().replace(u' ', u'-');
}

/** The same of six words that are a password: there while they are shown and typed, and gone with the turn. */
void WizardMemoryTest::noWordIsLeft()
{
    QFETCH(const QString, typed);
    const std::string words = m_words.person + "'s words";
    SearchedWords play(m_screen, m_words);
    DO(play, start());
    DO(play, showWords());
    QVERIFY_HOLDS(play.inWizard(), words, ", text");
    DO(play, typeBack(typed.toStdString()));
    QVERIFY_HOLDS(play.inWizard(), words, ", text");
    DO(play, endTurn());
    QVERIFY_NOTHING(play.inWizard());
    QVERIFY_NOTHING(play.onDisplay());
    QVERIFY_NOTHING(play.inFiles());
    DO(play, handOver());
    DO(play, saveAndProve());
    DO(play, madeTheExpectedFile());
    QVERIFY_NOTHING(play.inWizard());
    QVERIFY_NOTHING(play.onDisplay());
    DO(play, finish());
    QVERIFY_NOTHING(play.inFiles());
}

/** The display, and what is typed, are searched by the same means: what is there is found. */
void WizardMemoryTest::whatIsThereIsFound()
{
    SearchedPlay play(m_screen, m_set);
    const std::string person = m_set.people.front();
    DO(play, start());
    DO(play, answerQuestions());
    DO(play, showShare(person));
    QVERIFY_HOLDS(play.onDisplay(), person + "'s row 1", ", drawn");
    DO(play, beginTyping(person));
    QVERIFY_HOLDS(play.inWizard(), person + "'s typing", ", drawn");
    QVERIFY_HOLDS(play.onDisplay(), person + "'s typing", ", drawn");
}

void WizardMemoryTest::whatIsHiddenIsGone_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("minimised") << false;
}

/**
 * Its holder may be called away: a share that is hidden is no more there than one that is over, even if the window
 * is not on the screen any more, and so not painted.
 */
void WizardMemoryTest::whatIsHiddenIsGone()
{
    QFETCH(bool, byKey);
    SearchedPlay play(m_screen, m_set);
    DO(play, start());
    DO(play, answerQuestions());
    DO(play, showShare(m_set.people.front()));
    DO(play, hide(byKey));
    QVERIFY_NOTHING(play.inWizard());
    QVERIFY_NOTHING(play.onDisplay());
}

/** What was opened before the wizard hardened itself can still be read; nothing can be opened after that. */
void WizardMemoryTest::nobodyElseMayRead()
{
    if (geteuid() == 0)
        QSKIP("root may read every process");
    SearchedPlay play(m_screen, m_set);
    DO(play, start());
    ProcessMemory later;
    QVERIFY(!later.open(play.wizardPid()));
}

void WizardMemoryTest::whatIsKeptIsFound_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("text") << QStringLiteral(", text");
    QTest::newRow("utf16") << QStringLiteral(", UTF-16");
    QTest::newRow("bytes") << QStringLiteral(", bytes");
    QTest::newRow("picture") << QStringLiteral(", drawn");
}

/** Nothing found means something only where the same search finds what is there. */
void WizardMemoryTest::whatIsKeptIsFound()
{
    QFETCH(QString, form);
    SearchedPlay play(m_screen, m_set);
    DO(play, start(QString::fromLatin1(QTest::currentDataTag())));
    DO(play, answerQuestions());
    const std::string person = m_set.people.front();
    DO(play, showShare(person));
    DO(play, beginTyping(person));
    DO(play, endTyping(person));
    QVERIFY_HOLDS(play.inWizard(), person, form.toStdString());
}

void WizardMemoryTest::keptWordsAreFound_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("text") << QStringLiteral(", text");
    QTest::newRow("utf16") << QStringLiteral(", UTF-16");
}

void WizardMemoryTest::keptWordsAreFound()
{
    QFETCH(QString, form);
    SearchedWords play(m_screen, m_words);
    DO(play, start(QString::fromLatin1(QTest::currentDataTag())));
    DO(play, showWords());
    DO(play, typeBack(m_words.words));
    DO(play, endTurn());
    QVERIFY_HOLDS(play.inWizard(), m_words.person + "'s words", form.toStdString());
}

/**
 * What was in a file for a moment only, and what went to another program: every byte that was ever written, to
 * files (settings, record, temporary ones), sockets and pipes.
 */
void WizardMemoryTest::nothingIsWrittenAnywhere()
{
    if (const QString why = whyNotWatched(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SearchedPlay play(m_screen, m_set);
    play.watchWrites();
    DO(play, start());
    DO(play, answerQuestions());
    for (const std::string& person : m_set.people) {
        DO(play, showShare(person));
        DO(play, beginTyping(person));
        DO(play, endTyping(person));
        DO(play, handOver());
    }
    DO(play, saveAndProve());
    DO(play, madeTheExpectedFile());
    DO(play, finish());
    QVERIFY_NOTHING(play.inWhatItWrote("quorate-record"));
}

void WizardMemoryTest::noWordIsWrittenAnywhere()
{
    if (const QString why = whyNotWatched(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SearchedWords play(m_screen, m_words);
    play.watchWrites();
    DO(play, start());
    DO(play, showWords());
    DO(play, typeBack(m_words.words));
    DO(play, endTurn());
    DO(play, handOver());
    DO(play, saveAndProve());
    DO(play, madeTheExpectedFile());
    DO(play, finish());
    QVERIFY_NOTHING(play.inWhatItWrote("quorate-record"));
}

void WizardMemoryTest::whatIsWrittenAndDeletedIsFound()
{
    if (const QString why = whyNotWatched(); !why.isEmpty())
        QSKIP(qPrintable(why));
    SearchedPlay play(m_screen, m_set);
    play.watchWrites();
    DO(play, start(QStringLiteral("file")));
    DO(play, answerQuestions());
    DO(play, showShare(m_set.people.front()));
    QVERIFY_NOTHING(play.inFiles());
    play.kill();
    QVERIFY_HOLDS(play.inWhatItWrote("quorate-record"), m_set.people.front(), ", text");
}

QUORATE_GUI_TEST(WizardMemoryTest)
#include "tst_wizard.moc"
