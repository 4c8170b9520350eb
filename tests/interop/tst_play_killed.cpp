#include "ceremony/resume.h"
#include "record/journal_file.h"
#include "support/canaries.h"
#include "support/card_stage.h"
#include "support/main_job.h"
#include "support/pin_job.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

namespace fs = std::filesystem;

constexpr int playPatience = 300'000; // milliseconds
const std::string adasPassword = "ada keeps this one to herself";

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
    if (!QTest::qWaitFor(look, playPatience))
        qFatal("a token cannot be read");
    return *std::move(seen);
}

/** What became of the token, and what the journal says. */
struct Aftermath {
    TokenReading before{};
    TokenReading now{};
    Journal journal{};
};

/** A ceremony, its answers, and what must be said when it was killed: from the token itself. */
struct Scenario {
    QByteArray script{};
    int reader = 0; // of the token that it changes
    std::function<std::string(const Aftermath&)> sentence{};
    /** Killed at these steps it is gone on with to its good end; at the others it is closed. */
    QStringList goesOnAt{};
    /** The script for that, without the pages about the crash; where there is none, the same one. */
    std::function<QByteArray(const Aftermath&)> rest{};
};

QByteArray contentOf(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/** A step that was told. */
struct ToldStep {
    QString id{};
    bool works = false; // it asks nothing: something is being done
};

/**
 * Where to kill it: at every work, at the page after it, and at the first and the last of pages that only ask.
 * Those between differ in nothing but the answers, which the last one has, too.
 */
QList<int> placesToKill(const QList<ToldStep>& steps)
{
    QList<int> places;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool first = i == 0 || steps[i - 1].works;
        const bool last = i + 1 == steps.size() || steps[i + 1].works;
        if (steps[i].works || first || last)
            places += static_cast<int>(i) + 1;
    }
    return places;
}

std::string keysRestored(const TokenReading& now)
{
    return now.keys.size() == 1 ? "1 of 1 keys is restored."
                                : std::to_string(now.keys.size()) + " of 1 keys are restored.";
}

bool sharesAreIn(const TokenReading& token)
{
    return token.dkek.outstanding < token.dkek.expected;
}

/** Of a ceremony all of whose changes are done: the state of the token is shown. */
QByteArray statusAfter(const QByteArray& ceremony)
{
    return R"({"ceremony":")" + ceremony + R"(","steps":[
        {"step":"token","pick":{"none":true}}]})";
}

} // namespace

/**
 * The real program, killed with SIGKILL as soon as it has told one of its steps; its tokens are programs of their
 * own behind a real card service, so they outlive it. Started again it says what is true of them, and is closed or
 * gone on with to its good end.
 */
class PlayKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_tokens = {}; }
    void create() { killInEachState(u"create"_s, 7, 1); }
    void initialise() { killInEachState(u"init"_s, 6, 2); }
    void import() { killInEachState(u"import"_s, 6, 2); }
    void key() { killInEachState(u"key"_s, 5, 1); }
    void backup() { killInEachState(u"backup"_s, 5, 1); }
    void restore() { killInEachState(u"restore"_s, 5, 2); }
    void drill() { killInEachState(u"drill"_s, 5, 1); }
    void replace() { killInEachState(u"replace"_s, 10, 2); }

private:
    struct Played {
        int exitCode = -1;
        bool killed = false;
        QList<QJsonObject> lines{};
        QString errors{};

        [[nodiscard]] QList<ToldStep> steps() const;
    };

    /** Kills it when it has told so many steps; 0: never. */
    [[nodiscard]] Played run(const QStringList& arguments, int killAt = 0) const;
    [[nodiscard]] Played play(const QByteArray& script, int killAt = 0, const QStringList& options = {}) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString home() const { return path(u"world"_s); }
    [[nodiscard]] std::string notes() const { return (home() + u"/.local/state/quorate"_s).toStdString(); }
    /** {"file": ...} for a script. */
    [[nodiscard]] QByteArray secret(const std::string& value) const;
    [[nodiscard]] QByteArray out() const { return (home() + u"/out"_s).toUtf8(); }
    /** Of the only file with this ending that was made. */
    [[nodiscard]] QByteArray made(const QString& ending) const;

    /** The worlds in which ceremonies begin, one after another, as far as this one. */
    void makeWorlds(const QString& last);
    /** The tokens and files as they are now, to come back to. */
    void keepWorld(const QString& name);
    void goTo(const QString& world);
    [[nodiscard]] std::string stateOf(int reader) const
    {
        return path(u"token%1.state"_s.arg(reader)).toStdString();
    }
    /** Takes these tokens out, lets something be done to their files, and puts them in again. */
    void whileOut(const QList<int>& readers, const std::function<void()>& deed);
    /** At least so many kills and, among them, ceremonies that are gone on with. */
    void killInEachState(const QString& name, int leastKills, int leastGoneOn);
    /** Kills the ceremony when it has told so many steps, and looks at what is left. */
    void killAndLook(const Scenario& scenario, int steps);
    void close(const Scenario& scenario, const Aftermath& after, const QString& at);
    void goOn(const Scenario& scenario, const Aftermath& after, const QString& at);
    /** That what was said of the token is true. */
    void checkSaid(const Played& played, const Scenario& scenario, const Aftermath& after,
                   const QString& at) const;
    [[nodiscard]] QStringList secretsInFiles() const;
    [[nodiscard]] Scenario scenarioNamed(const QString& name) const;

    [[nodiscard]] QByteArray createScript() const;
    [[nodiscard]] QByteArray initScript(int token) const;
    [[nodiscard]] QByteArray importScript(int token) const;
    [[nodiscard]] QByteArray keyScript() const;
    [[nodiscard]] QByteArray backupScript() const;
    [[nodiscard]] QByteArray restoreScript() const;
    [[nodiscard]] QByteArray drillScript() const;
    /** `underWay`: its token was erased before the crash. */
    [[nodiscard]] QByteArray replaceScript(bool underWay = false) const;

    QTemporaryDir m_folder{};
    QStringList m_serials{};
    std::array<std::unique_ptr<SimcardProcess>, 2> m_tokens{};
    QStringList m_worlds{}; // that were made
    int m_goneOn = 0;
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
    while (program.state() != QProcess::NotRunning && program.waitForReadyRead(playPatience))
        take();
    program.waitForFinished(playPatience);
    take();
    played.killed = program.exitStatus() == QProcess::CrashExit;
    played.exitCode = program.exitCode();
    played.errors = QString::fromUtf8(program.readAllStandardError());
    return played;
}

PlayKilledTest::Played PlayKilledTest::play(const QByteArray& script, int killAt, const QStringList& options) const
{
    QFile file(path(u"script.json"_s));
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        return {};
    file.write(R"({"format":"quorate-script","version":1,"ceremonies":[)" + script + "]}");
    file.close();
    return run(options + QStringList{u"--out"_s, QString::fromUtf8(out()), file.fileName()}, killAt);
}

QByteArray PlayKilledTest::secret(const std::string& value) const
{
    const auto bytes = QByteArray::fromStdString(value);
    QFile file(path(u"secret-"_s + QString::fromLatin1(bytes.toHex())));
    if (file.open(QFile::WriteOnly | QFile::Truncate)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(bytes);
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
           secret(adasPassword) + R"(},{"step":"save","pick":["${out}"]}]})";
}

QByteArray PlayKilledTest::initScript(int token) const
{
    return R"({"ceremony":"init","steps":[
        {"step":"people","fill":{"leader":"Lea","security_officer":"Sol","pin_holder":"Pia"}},
        {"step":"token","pick":{"serial":")" +
           m_serials[token].toUtf8() + R"("}},
        {"step":"so_pin_source","fill":{"source":"own"}},
        {"step":"new_so_pin","secret":)" +
           secret(testSoPin) + R"(},{"step":"user_pin","secret":)" + secret(testUserPin) + R"(},
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
           secret(adasPassword) + R"(},{"step":"compare","pick":"same"}]})";
}

QByteArray PlayKilledTest::keyScript() const
{
    return R"({"ceremony":"key","steps":[
        {"step":"people","fill":{"leader":"Lea","pin_holder":"Pia"}},
        {"step":"token","pick":{"token":1}},
        {"step":"key","fill":{"label":"signing","type":"secp256r1"}},
        {"step":"pin","secret":)" +
           secret(testUserPin) + "}]}";
}

QByteArray PlayKilledTest::backupScript() const
{
    return R"({"ceremony":"backup","steps":[
        {"step":"people","fill":{"leader":"Lea","pin_holder":"Pia"}},
        {"step":"token","pick":{"token":1}},
        {"step":"keys","fill":{}},
        {"step":"save","pick":["${out}"]},
        {"step":"pin","secret":)" +
           secret(testUserPin) + "}]}";
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
           secret(testUserPin) + "}]}";
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
           secret(adasPassword) + "}]}";
}

QByteArray PlayKilledTest::replaceScript(bool underWay) const
{
    const QByteArray toTheCompare =
        underWay ? R"({"step":"go_on","continue":true},{"step":"pin","secret":)" + secret(newTestUserPin) + "},"
                 : R"({"step":"so_pin_source","fill":{"source":"own"}},{"step":"new_so_pin","secret":)" +
                       secret(newTestSoPin) + R"(},{"step":"user_pin","secret":)" + secret(newTestUserPin) +
                       R"(},{"step":"settings","fill":{"label":"Second token"}},{"step":"erase","erase":")" +
                       m_serials[1].toUtf8() + R"("},)";
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
           secret(adasPassword) + R"(},
        {"step":"checked","continue":true},
        {"step":"token","pick":{"token":2}},
        {"step":"origin","fill":{"decision":"go_on"}},
)" + toTheCompare +
           R"(
        {"step":"compare","pick":"same"},
        {"step":"old_token","fill":{"fate":"destroyed","serial":")" +
           m_serials[0].toUtf8() + R"("}},
        {"step":"put_away","fill":{"label":"Second token","envelope_1":"17"}}]})";
}

// ---- worlds ----------------------------------------------------------------------------------------------------

void PlayKilledTest::whileOut(const QList<int>& readers, const std::function<void()>& deed)
{
    if (readers.isEmpty())
        return;
    for (const int reader : readers)
        m_tokens.at(static_cast<std::size_t>(reader)).reset();
    const auto in = [&] {
        return static_cast<int>(
            std::ranges::count_if(m_tokens, [](const auto& token) { return token != nullptr; }));
    };
    QVERIFY(waitForTokens(in())); // otherwise those that left would be taken for those that come
    deed();
    for (const int reader : readers)
        m_tokens.at(static_cast<std::size_t>(reader)) = std::make_unique<SimcardProcess>(
            reader, QStringList{u"--state"_s, QString::fromStdString(stateOf(reader))});
    QVERIFY(waitForTokens(in()));
}

void PlayKilledTest::keepWorld(const QString& name)
{
    const fs::path to = path(u"kept-"_s + name).toStdString();
    fs::create_directories(to);
    fs::copy(home().toStdString(), to / "world", fs::copy_options::recursive);
    for (const int reader : {0, 1}) // a token's file is whole at any moment
        fs::copy(stateOf(reader), to);
    m_worlds += name;
}

/** A token whose file is as it was kept stays where it is: putting one in takes longer than most ceremonies. */
void PlayKilledTest::goTo(const QString& world)
{
    const fs::path from = path(u"kept-"_s + world).toStdString();
    const auto kept = [&](int reader) { return from / fs::path(stateOf(reader)).filename(); };
    QList<int> changed;
    for (const int reader : {0, 1}) {
        if (contentOf(stateOf(reader)) != contentOf(kept(reader)))
            changed += reader;
    }
    whileOut(changed, [&] {
        for (const int reader : changed)
            fs::copy(kept(reader), stateOf(reader), fs::copy_options::overwrite_existing);
    });
    fs::remove_all(home().toStdString());
    fs::copy(from / "world", home().toStdString(), fs::copy_options::recursive);
}

void PlayKilledTest::initTestCase()
{
    QVERIFY(QDir().mkpath(home()));
    whileOut({0, 1}, [] {});
    for (const int reader : {0, 1})
        m_serials += QString::fromStdString(readingOf(reader).info.serial);
    keepWorld(u"create"_s);
}

/** Made by the program itself. */
void PlayKilledTest::makeWorlds(const QString& last)
{
    struct World {
        QString name{};
        std::function<QList<QByteArray>()> scripts{}; // what is played in the one before
    };
    const std::array<World, 6> worlds{{
        {u"init"_s, [this] { return QList{createScript()}; }},
        {u"import"_s, [this] { return QList{initScript(0)}; }},
        {u"key"_s, [this] { return QList{importScript(0)}; }},
        {u"backup"_s, [this] { return QList{keyScript()}; }},
        {u"replace"_s, [this] { return QList{backupScript()}; }}, // and the drill
        {u"restore"_s,
         [this] {
             return QList{initScript(1), importScript(1)};
         }},
    }};
    for (const World& world : worlds) {
        if (m_worlds.contains(last))
            return;
        if (m_worlds.contains(world.name))
            continue;
        goTo(m_worlds.back());
        for (const QByteArray& script : world.scripts()) {
            const Played played = play(script);
            QVERIFY2(played.exitCode == 0, qPrintable(played.errors));
        }
        keepWorld(world.name);
    }
    QVERIFY(m_worlds.contains(last));
}

// ---- killed ----------------------------------------------------------------------------------------------------

Scenario PlayKilledTest::scenarioNamed(const QString& name) const
{
    const auto unchanged = [](const Aftermath&) { return std::string("The token has not been changed."); };
    const auto nothing = [](const Aftermath&) { return std::string("Nothing was changed."); };
    if (name == u"create"_s)
        return {.script = createScript(),
                .sentence =
                    [](const Aftermath&) { return std::string("No new set exists. The old sheets still work."); },
                .goesOnAt = {u"write"_s}};
    if (name == u"init"_s)
        return {.script = initScript(0),
                .sentence =
                    [](const Aftermath& after) {
                        return after.now.state() == after.before.state()
                                   ? std::string("The token has not been changed.")
                                   : std::string("The token is empty and waits for 1 share file.");
                    },
                .goesOnAt = {u"erase"_s, u"initialise"_s},
                .rest =
                    [this](const Aftermath& after) {
                        return after.now.state() == after.before.state()
                                   ? initScript(0)
                                   : importScript(0).replace(R"("ceremony":"import")", R"("ceremony":"init")");
                    }};
    if (name == u"import"_s)
        return {.script = importScript(0),
                .sentence =
                    [](const Aftermath& after) {
                        return std::string(sharesAreIn(after.now) ? "1 of 1 share files is in the token."
                                                                  : "Nothing was sent to the token.");
                    },
                .goesOnAt = {u"send"_s, u"compare"_s},
                .rest =
                    [this](const Aftermath& after) {
                        return sharesAreIn(after.now) ? statusAfter("import") : importScript(0);
                    }};
    if (name == u"key"_s)
        return {.script = keyScript(),
                .sentence =
                    [](const Aftermath& after) {
                        return std::string(after.now.keys.size() > after.before.keys.size()
                                               ? "The key is on the token."
                                               : "No key was made.");
                    },
                .goesOnAt = {u"pin"_s}};
    if (name == u"backup"_s)
        return {.script = backupScript(), .sentence = unchanged, .goesOnAt = {u"pin"_s, u"save_keys"_s}};
    if (name == u"restore"_s)
        return {.script = restoreScript(),
                .reader = 1,
                .sentence =
                    [](const Aftermath& after) {
                        // Before the backups were chosen for this token nobody can count them.
                        return after.journal.last.wanted == 0 && after.now.keys.size() == after.before.keys.size()
                                   ? std::string("The token has not been changed.")
                                   : keysRestored(after.now);
                    },
                .goesOnAt = {u"pin"_s, u"restore"_s}};
    if (name == u"drill"_s)
        return {.script = drillScript(), .sentence = nothing, .goesOnAt = {u"entry.cleared"_s, u"join"_s}};
    return {
        .script = replaceScript(),
        .reader = 1,
        .sentence =
            [](const Aftermath& after) {
                if (after.journal.last.serial.empty()) // no token was chosen yet
                    return std::string("Nothing was changed.");
                if (after.now.state() == after.before.state())
                    return std::string("The token has not been changed.");
                return after.now.state() == TokenState::WaitingForShareFiles
                           ? std::string("The token is empty and waits for 1 share file.")
                           : keysRestored(after.now);
            },
        .goesOnAt = {u"erase"_s, u"send"_s},
        .rest =
            [this](const Aftermath& after) { return replaceScript(after.now.state() != after.before.state()); }};
}

/** In every file of the run: journal, record, notes, settings and what was made. */
QStringList PlayKilledTest::secretsInFiles() const
{
    Canaries canaries;
    for (const std::string& value : {testSoPin, newTestSoPin, testUserPin, newTestUserPin, adasPassword})
        canaries.add("secret " + value, value);
    QStringList found;
    for (const std::string& place : canaries.search(home().toStdString(), {}))
        found += QString::fromStdString(place);
    return found;
}

QList<ToldStep> PlayKilledTest::Played::steps() const
{
    QList<ToldStep> steps;
    for (const QJsonObject& line : lines) {
        if (line.contains("step"_L1))
            steps += {line["step"_L1].toString(), line["asks"_L1].toString() == u"wait"_s};
    }
    return steps;
}

void PlayKilledTest::killAndLook(const Scenario& scenario, int steps)
{
    Aftermath after{.before = readingOf(scenario.reader)};
    const Played killed = play(scenario.script, steps);
    QVERIFY2(killed.steps().size() >= steps, qPrintable(killed.errors));
    const QString at = killed.steps().at(steps - 1).id; // more may have been told before it was dead
    QVERIFY2(killed.killed || at == u"outcome"_s, qPrintable(at + u": it ended before it was killed"_s));
    after.now = readingOf(scenario.reader);
    const QStringList secrets = secretsInFiles();
    QVERIFY2(secrets.isEmpty(), qPrintable(at + u": "_s + secrets.join(u'\n')));
    const auto left = unfinishedCeremonies(notes(), false);
    if (left.empty()) { // nobody had answered anything, or all was done
        QVERIFY2(steps <= 2 || at == u"outcome"_s, qPrintable(at));
        return;
    }
    QCOMPARE(left.size(), std::size_t{1});
    after.journal = left.front().journal;
    if (scenario.goesOnAt.contains(at))
        goOn(scenario, after, at);
    else
        close(scenario, after, at);
    QVERIFY(unfinishedCeremonies(notes(), false).empty());
}

void PlayKilledTest::checkSaid(const Played& played, const Scenario& scenario, const Aftermath& after,
                               const QString& at) const
{
    QStringList told;
    for (const QJsonObject& line : played.lines) {
        if (line["step"_L1].toString() == u"unfinished.state"_s)
            for (const auto& sentence : line["lines"_L1].toArray())
                told += sentence.toString();
    }
    const auto right = scenario.sentence(after);
    QVERIFY2(!told.isEmpty() && told.front().toStdString() == right,
             qPrintable(u"killed at %1, it says \"%2\" and not \"%3\""_s.arg(at, told.join(u' '),
                                                                             QString::fromStdString(right))));
    const std::string& serial = after.now.info.serial;
    const qsizetype says =
        told.indexOf(u"Token %1 was read just now and says:"_s.arg(QString::fromStdString(serial)));
    if (says >= 0)
        QCOMPARE(told.value(says + 1).toStdString(), inEnglish(stateInWords(after.now)));
    else
        QVERIFY2(after.journal.last.serial != serial || !needsToken(after.journal),
                 qPrintable(at + u": the token was not read"_s));
}

void PlayKilledTest::close(const Scenario& scenario, const Aftermath& after, const QString& at)
{
    const Played closed = run({u"--close-unfinished"_s, u"the power failed"_s});
    QVERIFY2(closed.exitCode == 0, qPrintable(at + u": "_s + closed.errors));
    checkSaid(closed, scenario, after, at);
}

void PlayKilledTest::goOn(const Scenario& scenario, const Aftermath& after, const QString& at)
{
    QByteArray script = scenario.rest ? scenario.rest(after) : scenario.script;
    script.replace(R"("steps":[)", R"("steps":[{"step":"unfinished","continue":true},
                                               {"step":"unfinished.state","continue":true},)");
    const Played resumed = play(script, 0, {u"--resume"_s});
    QVERIFY2(resumed.exitCode == 0,
             qPrintable(u"killed at %1, it does not go on well: %2"_s.arg(at, resumed.errors)));
    checkSaid(resumed, scenario, after, at);
    const QStringList secrets = secretsInFiles();
    QVERIFY2(secrets.isEmpty(), qPrintable(at + u", gone on with: "_s + secrets.join(u'\n')));
    ++m_goneOn;
}

void PlayKilledTest::killInEachState(const QString& name, int leastKills, int leastGoneOn)
{
    const QString world = name == u"drill"_s ? u"replace"_s : name;
    makeWorlds(world);
    if (QTest::currentTestFailed())
        return;
    goTo(world);
    const Played whole = play(scenarioNamed(name).script);
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.errors));
    m_goneOn = 0;
    const QList<int> places = placesToKill(whole.steps());
    QStringList names;
    for (const int steps : places) {
        names += whole.steps().at(steps - 1).id;
        goTo(world);
        killAndLook(scenarioNamed(name), steps);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("gone on with %d times, killed %lld times: %s", m_goneOn, static_cast<long long>(places.size()),
          qPrintable(names.join(u", "_s)));
    QVERIFY(places.size() >= leastKills);
    QVERIFY(m_goneOn >= leastGoneOn);
}

QUORATE_INTEROP_TEST(PlayKilledTest, 0)
#include "tst_play_killed.moc"
