#include "ceremony/resume.h"
#include "record/journal_file.h"
#include "support/canaries.h"
#include "support/card_stage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <filesystem>
#include <functional>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 300'000; // milliseconds
const QByteArray soPin = "5731264809375124";
const QByteArray otherSoPin = "9046172583640917";
const QByteArray userPin = "482917";
const QByteArray otherUserPin = "730264";
const QByteArray password = "ada keeps this one to herself";

/** What a token says, over a connection of its own. Who was killed may hold it a moment longer. */
TokenReading readingOf(int reader)
{
    PcscSource cards;
    std::optional<TokenReading> seen;
    const auto look = [&] {
        auto connection = cards.connect(virtualReader(reader).toStdString(), Access::Exclusive);
        const auto token = connection ? openToken(*std::move(connection)) : fail(connection.error());
        const auto reading = token ? readToken(**token) : fail(token.error());
        if (reading)
            seen = *reading;
        return seen.has_value();
    };
    if (!QTest::qWaitFor(look, patience))
        qFatal("a token cannot be read");
    return *std::move(seen);
}

/** A ceremony, its answers, and what must be said when it was killed: from the token itself. */
struct Scenario {
    QByteArray script{};
    int reader = 0; // of the token that it changes
    std::function<std::string(const TokenReading& before, const TokenReading& now, const Journal&)> sentence{};
};

std::string keysRestored(const TokenReading& now)
{
    return now.keys.size() == 1 ? "1 of 1 keys is restored."
                                : std::to_string(now.keys.size()) + " of 1 keys are restored.";
}

std::string nothingChanged(const TokenReading&, const TokenReading&, const Journal&)
{
    return "Nothing was changed.";
}

} // namespace

/**
 * The real program, killed with SIGKILL as soon as it has told its first step, its second, and so on; its tokens
 * are programs of their own behind a real card service, so they outlive it. Started again it says what is true of
 * them.
 */
class PlayKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_tokens.clear(); }
    void create() { killAtEachStep(u"create"_s, 8); }
    void initialise() { killAtEachStep(u"init"_s, 8); }
    void import() { killAtEachStep(u"import"_s, 8); }
    void key() { killAtEachStep(u"key"_s, 6); }
    void backup() { killAtEachStep(u"backup"_s, 6); }
    void restore() { killAtEachStep(u"restore"_s, 7); }
    void drill() { killAtEachStep(u"drill"_s, 6); }
    void replace() { killAtEachStep(u"replace"_s, 18); }

private:
    struct Played {
        int exitCode = -1;
        bool killed = false;
        QList<QJsonObject> lines{};
        QString errors{};
    };

    /** Kills it when it has told so many steps; 0: never. */
    [[nodiscard]] Played run(const QStringList& arguments, int killAt = 0) const;
    [[nodiscard]] Played play(const QByteArray& script, int killAt = 0) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString home() const { return path(u"world"_s); }
    [[nodiscard]] std::string notes() const { return (home() + u"/.local/state/quorate"_s).toStdString(); }
    /** {"file": ...} for a script. */
    [[nodiscard]] QByteArray secret(const QByteArray& value) const;
    [[nodiscard]] QByteArray out() const { return (home() + u"/out"_s).toUtf8(); }
    /** Of the only file with this ending that was made. */
    [[nodiscard]] QByteArray made(const QString& ending) const;

    /** The tokens and files as they are now, to come back to. */
    void keepWorld(const QString& name);
    void goTo(const QString& world);
    void takeTokensOut();
    void insertTokens();
    /** `least`: so many steps it has, so it is killed so often. */
    void killAtEachStep(const QString& name, int least);
    /** False if the ceremony was over before it had told so many steps. */
    [[nodiscard]] bool killAndLook(const Scenario& scenario, int step);
    [[nodiscard]] QStringList secretsInFiles() const;
    [[nodiscard]] Scenario scenarioNamed(const QString& name) const;

    [[nodiscard]] QByteArray createScript() const;
    [[nodiscard]] QByteArray initScript(int token) const;
    [[nodiscard]] QByteArray importScript(int token) const;
    [[nodiscard]] QByteArray keyScript() const;
    [[nodiscard]] QByteArray backupScript() const;
    [[nodiscard]] QByteArray restoreScript() const;
    [[nodiscard]] QByteArray drillScript() const;
    [[nodiscard]] QByteArray replaceScript() const;

    QTemporaryDir m_folder{};
    QStringList m_serials{};
    std::vector<std::unique_ptr<SimcardProcess>> m_tokens{};
};

PlayKilledTest::Played PlayKilledTest::run(const QStringList& arguments, int killAt) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home());
    for (const auto& variable : {u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.remove(variable);
    environment.insert(u"TMPDIR"_s, home());
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(home());
    program.start(QStringLiteral(QUORATE_BUILD_DIR) + u"/app/quorate-play"_s,
                  QStringList{u"--cards"_s, u"pcsc"_s} + arguments);
    Played played;
    const auto take = [&] {
        while (program.canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
            played.lines.append(line);
            if (killAt > 0 && played.lines.size() == killAt && line.contains("step"_L1))
                program.kill();
        }
    };
    while (program.state() != QProcess::NotRunning && program.waitForReadyRead(patience))
        take();
    program.waitForFinished(patience);
    take();
    played.killed = program.exitStatus() == QProcess::CrashExit;
    played.exitCode = program.exitCode();
    played.errors = QString::fromUtf8(program.readAllStandardError());
    return played;
}

PlayKilledTest::Played PlayKilledTest::play(const QByteArray& script, int killAt) const
{
    QFile file(path(u"script.json"_s));
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        return {};
    file.write(R"({"format":"quorate-script","version":1,"ceremonies":[)" + script + "]}");
    file.close();
    return run({u"--out"_s, QString::fromUtf8(out()), file.fileName()}, killAt);
}

QByteArray PlayKilledTest::secret(const QByteArray& value) const
{
    QFile file(path(u"secret-"_s + QString::fromLatin1(value.toHex())));
    if (file.open(QFile::WriteOnly | QFile::Truncate)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(value);
    }
    return R"({"file":")" + file.fileName().toUtf8() + R"("})";
}

QByteArray PlayKilledTest::made(const QString& ending) const
{
    const QDir folder(QString::fromUtf8(out()));
    const QStringList files = folder.entryList({u'*' + ending}, QDir::Files, QDir::Name);
    return files.isEmpty() ? QByteArray() : folder.filePath(files.front()).toUtf8();
}

// ---- scripts ---------------------------------------------------------------------------------------------------

QByteArray PlayKilledTest::createScript() const
{
    return R"({"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Lea","custodians":["Ada"]}},
        {"step":"scheme","fill":{"kind":"password"}},
        {"step":"random","pick":{"none":true}},
        {"step":"review","continue":true},
        {"step":"password","custodian":"Ada","secret":)" +
           secret(password) + R"(},{"step":"save","pick":["${out}"]}]})";
}

QByteArray PlayKilledTest::initScript(int token) const
{
    return R"({"ceremony":"init","steps":[
        {"step":"people","fill":{"leader":"Lea","security_officer":"Sol","pin_holder":"Pia"}},
        {"step":"token","pick":{"serial":")" +
           m_serials[token].toUtf8() + R"("}},
        {"step":"so_pin_source","fill":{"source":"own"}},
        {"step":"new_so_pin","secret":)" +
           secret(soPin) + R"(},{"step":"user_pin","secret":)" + secret(userPin) + R"(},
        {"step":"settings","fill":{"encryption":"shares","share_files":1,"label":"Killed"}},
        {"step":"erase","erase":")" +
           m_serials[token].toUtf8() + R"("}]})";
}

QByteArray PlayKilledTest::importScript(int token) const
{
    return R"({"ceremony":"import","steps":[
        {"step":"people","fill":{"leader":"Lea","custodians":["Ada"],"pin_holder":"Pia"}},
        {"step":"token","pick":{"serial":")" +
           m_serials[token].toUtf8() + R"("}},
        {"step":"origin","fill":{"decision":"go_on"}},
        {"step":"files","pick":[")" +
           made(u".pbe"_s) + R"("]},
        {"step":"entry","custodian":"Ada","secret":)" +
           secret(password) + R"(},{"step":"compare","pick":"same"}]})";
}

QByteArray PlayKilledTest::keyScript() const
{
    return R"({"ceremony":"key","steps":[
        {"step":"people","fill":{"leader":"Lea","pin_holder":"Pia"}},
        {"step":"token","pick":{"token":1}},
        {"step":"key","fill":{"label":"signing","type":"secp256r1"}},
        {"step":"pin","secret":)" +
           secret(userPin) + "}]}";
}

QByteArray PlayKilledTest::backupScript() const
{
    return R"({"ceremony":"backup","steps":[
        {"step":"people","fill":{"leader":"Lea","pin_holder":"Pia"}},
        {"step":"token","pick":{"token":1}},
        {"step":"keys","fill":{}},
        {"step":"save","pick":["${out}"]},
        {"step":"pin","secret":)" +
           secret(userPin) + "}]}";
}

QByteArray PlayKilledTest::restoreScript() const
{
    return R"({"ceremony":"restore","steps":[
        {"step":"people","fill":{"leader":"Lea","pin_holder":"Pia"}},
        {"step":"files","pick":[")" +
           made(u".bin"_s) + R"("]},
        {"step":"token","pick":{"token":2}},
        {"step":"places","fill":{}},
        {"step":"pin","secret":)" +
           secret(userPin) + "}]}";
}

QByteArray PlayKilledTest::drillScript() const
{
    return R"({"ceremony":"drill","steps":[
        {"step":"task","fill":{"task":"drill"}},
        {"step":"people","fill":{"leader":"Lea","custodians":["Ada"],"witness":"Wim"}},
        {"step":"backups","pick":["${out}"]},
        {"step":"files","pick":[")" +
           made(u".pbe"_s) + R"("]},
        {"step":"entry","custodian":"Ada","secret":)" +
           secret(password) + "}]}";
}

QByteArray PlayKilledTest::replaceScript() const
{
    return R"({"ceremony":"replace","steps":[
        {"step":"people","fill":{"leader":"Lea","custodians":["Ada"],"witness":"Wim","security_officer":"Sol",
                                 "pin_holder":"Pia"}},
        {"step":"purpose","fill":{"purpose":"service"}},
        {"step":"materials","fill":{"token":"yes","so_pin":"yes","user_pin":"yes","backups":"yes",
                                    "share_files":"yes","sheets":"yes"}},
        {"step":"backups","pick":["${out}"]},
        {"step":"files","pick":[")" +
           made(u".pbe"_s) + R"("]},
        {"step":"fit","continue":true},
        {"step":"entry","custodian":"Ada","secret":)" +
           secret(password) + R"(},
        {"step":"checked","continue":true},
        {"step":"token","pick":{"token":2}},
        {"step":"origin","fill":{"decision":"go_on"}},
        {"step":"so_pin_source","fill":{"source":"own"}},
        {"step":"new_so_pin","secret":)" +
           secret(otherSoPin) + R"(},{"step":"user_pin","secret":)" + secret(otherUserPin) + R"(},
        {"step":"settings","fill":{"label":"Second token"}},
        {"step":"erase","erase":")" +
           m_serials[1].toUtf8() + R"("},
        {"step":"compare","pick":"same"},
        {"step":"old_token","fill":{"fate":"destroyed","serial":")" +
           m_serials[0].toUtf8() + R"("}},
        {"step":"put_away","fill":{"label":"Second token","envelopes":"17"}}]})";
}

// ---- worlds ----------------------------------------------------------------------------------------------------

void PlayKilledTest::takeTokensOut()
{
    m_tokens.clear();
    QVERIFY(waitForTokens(0)); // otherwise those that left would be taken for those that come
}

void PlayKilledTest::insertTokens()
{
    for (int reader = 0; reader < 2; ++reader)
        m_tokens.push_back(std::make_unique<SimcardProcess>(
            reader, QStringList{u"--state"_s, path(u"token%1.state"_s.arg(reader))}));
    QVERIFY(waitForTokens(2));
}

void PlayKilledTest::keepWorld(const QString& name)
{
    takeTokensOut();
    const std::filesystem::path to = path(u"kept-"_s + name).toStdString();
    std::filesystem::remove_all(to);
    std::filesystem::create_directories(to);
    for (const char* what : {"token0.state", "token1.state", "world"})
        std::filesystem::copy(path(QLatin1String(what)).toStdString(), to / what,
                              std::filesystem::copy_options::recursive);
    insertTokens();
}

void PlayKilledTest::goTo(const QString& world)
{
    takeTokensOut();
    const std::filesystem::path from = path(u"kept-"_s + world).toStdString();
    for (const char* what : {"token0.state", "token1.state", "world"}) {
        const std::filesystem::path to = path(QLatin1String(what)).toStdString();
        std::filesystem::remove_all(to);
        std::filesystem::copy(from / what, to, std::filesystem::copy_options::recursive);
    }
    insertTokens();
}

#define PLAY(script)                                                                                              \
    do {                                                                                                          \
        const Played played = play(script);                                                                       \
        QVERIFY2(played.exitCode == 0, qPrintable(played.errors));                                                \
    } while (false)

/** The worlds in which each ceremony begins, made by the program itself; the reader's folder keeps its place. */
void PlayKilledTest::initTestCase()
{
    QVERIFY(QDir().mkpath(home()));
    insertTokens();
    for (const int reader : {0, 1})
        m_serials += QString::fromStdString(readingOf(reader).info.serial);
    keepWorld(u"create"_s);
    PLAY(createScript());
    keepWorld(u"init"_s);
    PLAY(initScript(0));
    keepWorld(u"import"_s);
    PLAY(importScript(0));
    keepWorld(u"key"_s);
    PLAY(keyScript());
    keepWorld(u"backup"_s);
    PLAY(backupScript());
    keepWorld(u"drill"_s);
    keepWorld(u"replace"_s);
    PLAY(initScript(1));
    PLAY(importScript(1));
    keepWorld(u"restore"_s);
}

// ---- killed ----------------------------------------------------------------------------------------------------

Scenario PlayKilledTest::scenarioNamed(const QString& name) const
{
    const auto unchanged = [](const TokenReading&, const TokenReading&, const Journal&) {
        return std::string("The token has not been changed.");
    };
    if (name == u"create"_s)
        return {createScript(), 0, [](const TokenReading&, const TokenReading&, const Journal&) {
                    return std::string("No new set exists. The old sheets still work.");
                }};
    if (name == u"init"_s)
        return {initScript(0), 0, [](const TokenReading& before, const TokenReading& now, const Journal&) {
                    return now.state() == before.state()
                               ? std::string("The token has not been changed.")
                               : std::string("The token is empty and waits for 1 share file.");
                }};
    if (name == u"import"_s)
        return {importScript(0), 0, [](const TokenReading&, const TokenReading& now, const Journal&) {
                    return now.dkek.outstanding == now.dkek.expected
                               ? std::string("Nothing was sent to the token.")
                               : std::string("1 of 1 share files is in the token.");
                }};
    if (name == u"key"_s)
        return {keyScript(), 0, [](const TokenReading& before, const TokenReading& now, const Journal&) {
                    return now.keys.size() > before.keys.size() ? std::string("The key is on the token.")
                                                                : std::string("No key was made.");
                }};
    if (name == u"backup"_s)
        return {backupScript(), 0, unchanged};
    if (name == u"restore"_s)
        return {restoreScript(), 1,
                [](const TokenReading& before, const TokenReading& now, const Journal& journal) {
                    // Before the backups were chosen for this token nobody can count them.
                    return journal.last.wanted == 0 && now.keys.size() == before.keys.size()
                               ? std::string("The token has not been changed.")
                               : keysRestored(now);
                }};
    if (name == u"drill"_s)
        return {drillScript(), 0, nothingChanged};
    return {replaceScript(), 1, [](const TokenReading& before, const TokenReading& now, const Journal& journal) {
                if (journal.last.serial.empty()) // no token was chosen yet
                    return std::string("Nothing was changed.");
                if (now.state() == before.state())
                    return std::string("The token has not been changed.");
                return now.state() == TokenState::WaitingForShareFiles
                           ? std::string("The token is empty and waits for 1 share file.")
                           : keysRestored(now);
            }};
}

/** In every file of the run: journal, record, notes, settings and what was made. */
QStringList PlayKilledTest::secretsInFiles() const
{
    Canaries canaries;
    for (const QByteArray& value : {soPin, otherSoPin, userPin, otherUserPin, password})
        canaries.add("secret " + value.toStdString(), value.toStdString());
    QStringList found;
    for (const std::string& place : canaries.search(home().toStdString(), {}))
        found += QString::fromStdString(place);
    return found;
}

bool PlayKilledTest::killAndLook(const Scenario& scenario, int step)
{
    const TokenReading before = readingOf(scenario.reader);
    const Played killed = play(scenario.script, step);
    if (!killed.killed) {
        [&] { QVERIFY2(killed.exitCode == 0, qPrintable(killed.errors)); }();
        return false;
    }
    const QString last = killed.lines.back()["step"_L1].toString();
    const TokenReading now = readingOf(scenario.reader);
    const auto left = unfinishedCeremonies(notes(), false);
    const QStringList secrets = secretsInFiles();
    const auto look = [&] {
        QVERIFY2(secrets.isEmpty(), qPrintable(last + u": "_s + secrets.join(u'\n')));
        if (left.empty()) { // nobody had answered anything, or all was done
            QVERIFY2(step <= 2 || last == u"outcome"_s, qPrintable(last));
            return;
        }
        QCOMPARE(left.size(), std::size_t{1});
        const Played closed = run({u"--close-unfinished"_s, u"the power failed"_s});
        QVERIFY2(closed.exitCode == 0, qPrintable(last + u": "_s + closed.errors));
        QStringList told;
        for (const QJsonObject& line : closed.lines) {
            if (line["step"_L1].toString() == u"unfinished.state"_s)
                for (const auto& sentence : line["lines"_L1].toArray())
                    told += sentence.toString();
        }
        const auto right = scenario.sentence(before, now, left.front().journal);
        QVERIFY2(!told.isEmpty() && told.front().toStdString() == right,
                 qPrintable(u"killed at %1, it says \"%2\" and not \"%3\""_s.arg(last, told.join(u' '),
                                                                                 QString::fromStdString(right))));
        const qsizetype says =
            told.indexOf(u"Token %1 was read just now and says:"_s.arg(QString::fromStdString(now.info.serial)));
        const bool chosen = left.front().journal.last.serial == now.info.serial;
        if (says >= 0)
            QCOMPARE(told.value(says + 1).toStdString(), inEnglish(stateInWords(now)));
        else
            QVERIFY2(!chosen || !needsToken(left.front().journal),
                     qPrintable(last + u": the token was not read"_s));
        QVERIFY(unfinishedCeremonies(notes(), false).empty());
    };
    look();
    return true;
}

void PlayKilledTest::killAtEachStep(const QString& name, int least)
{
    int kills = 0;
    for (bool more = true; more; ++kills) {
        goTo(name);
        more = killAndLook(scenarioNamed(name), kills + 1);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("killed %d times", --kills);
    QVERIFY(kills >= least);
}

QUORATE_INTEROP_MAIN(PlayKilledTest, 0)
#include "tst_play_killed.moc"
