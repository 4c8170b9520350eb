#include "dkek/dkek_share.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** quorate-play as a stranger calls it: what it prints, and its exit codes. */
class PlayProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheCeremonies();
    void printsOneLineAStep();
    void refusesBadScripts_data();
    void refusesBadScripts();
    void refusesBadCommandLines_data();
    void refusesBadCommandLines();
    void endsWith1WhenACeremonyEndsOtherwise();
    void saysThatTheCardServiceDoesNotRun_data();
    void saysThatTheCardServiceDoesNotRun();
    void playsTheWholeRehearsal();
    void playsTheReplacement();
    void shareFilesHaveAllTheirRounds();
    void printsThePlanOfACeremony_data();
    void printsThePlanOfACeremony();
    void whatWasKilledIsListedAndClosed();
    void whatWasKilledIsGoneOnWith();
    void aChangedRecordIsFound();

private:
    struct Played {
        int exitCode = -1;
        QList<QJsonObject> lines{};
        QString errors{};
        QString told{}; // on standard output, in JSON or not
    };

    [[nodiscard]] Played run(const QStringList& arguments, const QString& cardService = {});
    /** A rehearsal of "create", killed when one of two people was through; false if it was faster. */
    [[nodiscard]] bool killCreate();
    [[nodiscard]] Played play(const QByteArray& script, const QStringList& arguments = {});

    QTemporaryDir m_folder{};
};

namespace
{

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

QByteArray script(const QByteArray& ceremonies)
{
    return R"({"format":"quorate-script","version":1,"ceremonies":[)" + ceremonies + "]}";
}

QFileDevice::Permissions ownersPart(QFileDevice::Permissions permissions)
{
    return permissions & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

} // namespace

PlayProgramTest::Played PlayProgramTest::run(const QStringList& arguments, const QString& cardService)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.remove(u"XDG_STATE_HOME"_s);
    if (!cardService.isEmpty())
        environment.insert(u"PCSCLITE_CSOCK_NAME"_s, cardService);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(QUORATE_BUILD_DIR) + u"/app/quorate-play"_s, arguments);
    if (!program.waitForFinished(300'000) || program.exitStatus() != QProcess::NormalExit)
        return {.errors = program.errorString()};
    Played played{.exitCode = program.exitCode(), .errors = QString::fromUtf8(program.readAllStandardError())};
    const QByteArray told = program.readAllStandardOutput();
    played.told = QString::fromUtf8(told);
    for (const QByteArray& line : told.split('\n')) {
        if (!line.isEmpty())
            played.lines.append(QJsonDocument::fromJson(line).object());
    }
    return played;
}

PlayProgramTest::Played PlayProgramTest::play(const QByteArray& script, const QStringList& arguments)
{
    QFile file(m_folder.filePath(u"script.json"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(script);
    file.close();
    return run(QStringList{u"--cards"_s, u"sim:1"_s} + arguments + QStringList{file.fileName()});
}

void PlayProgramTest::listsTheCeremonies()
{
    const Played played = run({u"--list"_s});
    QCOMPARE(played.exitCode, 0);
    QStringList ids;
    for (const QJsonObject& line : played.lines)
        ids.append(line["ceremony"_L1].toString());
    for (const auto& id : {u"create"_s, u"init"_s, u"import"_s, u"key"_s, u"backup"_s, u"restore"_s, u"pin"_s,
                           u"status"_s, u"rehearse"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void PlayProgramTest::printsOneLineAStep()
{
    const Played played = play(script(R"({"ceremony":"status","steps":[{"step":"token","pick":{"none":true}}]})"));
    QVERIFY2(played.exitCode == 0, qPrintable(played.errors));
    QCOMPARE(played.lines.size(), 5); // reading, the question, reading, outcome, and the end of the whole
    QCOMPARE(played.lines[0]["asks"_L1].toString(), u"wait"_s);
    QCOMPARE(played.lines[1]["asks"_L1].toString(), u"token"_s);
    QCOMPARE(played.lines[3]["step"_L1].toString(), u"outcome"_s);
    QCOMPARE(played.lines[4]["outcome"_L1].toString(), u"good"_s);
    QCOMPARE(played.lines[4]["ceremonies"_L1].toArray().size(), 1);
    QVERIFY(played.errors.isEmpty());
    // Nothing was made, so nothing is left behind.
    QCOMPARE(QDir(m_folder.filePath(u"Quorate"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
}

void PlayProgramTest::refusesBadScripts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    QTest::newRow("syntax") << QByteArray("{\n\"format\":\n") << u"line "_s;
    QTest::newRow("unknown field") << script(
                                          R"({"ceremony":"status","steps":[{"step":"x","continue":true,"y":1}]})")
                                   << u"ceremony 1 (status), step 1 (x): unknown field \"y\""_s;
    QTest::newRow("unknown ceremony") << script(R"({"ceremony":"dance","steps":[]})")
                                      << u"there is no ceremony \"dance\""_s;
    QTest::newRow("wrong step") << script(R"({"ceremony":"key","steps":[{"step":"pin","continue":true}]})")
                                << u"step 1, field \"step\": is \"pin\""_s;
    QTest::newRow("step too many") << script(R"({"ceremony":"status","steps":[
        {"step":"token","pick":{"none":true}},{"step":"more","continue":true}]})")
                                   << u"step 2: the ceremony was over"_s;
    QTest::newRow("literal secret")
        << script(R"({"ceremony":"key","steps":[{"step":"pin","secret":{"literal":"1"}}]})")
        << u"only for a rehearsal"_s;
}

void PlayProgramTest::refusesBadScripts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, why);
    const Played played = play(json);
    QCOMPARE(played.exitCode, 2);
    QVERIFY2(played.errors.contains(why), qPrintable(played.errors));
    QCOMPARE(played.lines.back()["outcome"_L1].toString(), u"bad script"_s);
    QVERIFY(played.lines.back()["why"_L1].toString().contains(why));
}

void PlayProgramTest::refusesBadCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no script") << QStringList{};
    QTest::newRow("script that is not there") << QStringList{u"/none/at/all.json"_s};
    QTest::newRow("unknown option") << QStringList{u"--force"_s, u"x.json"_s};
    QTest::newRow("paper of a real ceremony") << QStringList{u"--sheets"_s, u"paper"_s, u"x.json"_s};
    QTest::newRow("policy of a real ceremony") << QStringList{u"--allow-published-pins"_s, u"x.json"_s};
    QTest::newRow("two scripts") << QStringList{u"x.json"_s, u"y.json"_s};
    QTest::newRow("plan of no ceremony") << QStringList{u"--plan"_s, u"nonsense"_s};
    QTest::newRow("plan on no paper") << QStringList{u"--plan"_s, u"create"_s, u"--paper"_s, u"a5"_s};
    QTest::newRow("plan in no language") << QStringList{u"--plan"_s, u"create"_s, u"--language"_s, u"xx"_s};
}

void PlayProgramTest::refusesBadCommandLines()
{
    QFETCH(const QStringList, arguments);
    const Played played = run(arguments);
    QCOMPARE(played.exitCode, 2);
    QVERIFY(played.lines.isEmpty());
    QVERIFY(!played.errors.isEmpty());
}

void PlayProgramTest::endsWith1WhenACeremonyEndsOtherwise()
{
    // The simulated token was never initialised, so there is no key to back up.
    const Played played = play(script(R"({"ceremony":"backup","steps":[
        {"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},{"step":"token","pick":{"token":1}}]})"));
    QCOMPARE(played.exitCode, 1);
    QCOMPARE(played.lines.back()["outcome"_L1].toString(), u"not good"_s);
    QVERIFY(!played.lines.back()["why"_L1].toString().isEmpty());
}

void PlayProgramTest::saysThatTheCardServiceDoesNotRun_data()
{
    QTest::addColumn<QByteArray>("ceremony");
    QTest::newRow("status") << QByteArray(R"({"ceremony":"status","steps":[]})");
    QTest::newRow("a token is asked for") << QByteArray(R"({"ceremony":"init","steps":[
        {"step":"people","fill":{"leader":"Lea","security_officer":"Sol","pin_holder":"Pia"}},
        {"step":"token","pick":{"token":1}}]})");
}

void PlayProgramTest::saysThatTheCardServiceDoesNotRun()
{
    QFETCH(const QByteArray, ceremony);
    QFile file(m_folder.filePath(u"script.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(script(ceremony));
    file.close();
    const Played played = run({u"--cards"_s, u"pcsc"_s, file.fileName()}, m_folder.filePath(u"no-service"_s));
    QCOMPARE(played.exitCode, 1);
    const QString told = played.lines.back()["why"_L1].toString();
    QVERIFY2(told.contains(u"The smart card service of this computer does not run"_s), qPrintable(told));
}

void PlayProgramTest::playsTheReplacement()
{
    const QString out = m_folder.filePath(u"replaced"_s);
    const Played played = run({u"--rehearsal"_s, u"--sheets"_s, m_folder.filePath(u"sheets"_s), u"--out"_s, out,
                               QStringLiteral(QUORATE_SOURCE_DIR) + u"/app/examples/replace.json"_s});
    QVERIFY2(played.exitCode == 0, qPrintable(played.errors));

    const QJsonArray ceremonies = played.lines.back()["ceremonies"_L1].toArray();
    QMap<QString, QJsonObject> facts;
    for (const auto& ceremony : ceremonies)
        facts[ceremony.toObject()["name"_L1].toString()] = ceremony.toObject()["facts"_L1].toObject();
    QCOMPARE(facts[u"map"_s]["opens_on"_L1], facts[u"backup"_s]["serial"_L1]);
    QCOMPARE(facts[u"sheet"_s]["sheet_good"_L1].toString(), u"yes"_s);
    QCOMPARE(facts[u"drill"_s]["backups_good"_L1].toInt(), 1);
    QCOMPARE(facts[u"replace"_s]["proven"_L1].toString(), u"yes"_s);
    QCOMPARE(facts[u"replace"_s]["check_value"_L1], facts[u"backup"_s]["check_value"_L1]);
    QVERIFY(facts[u"replace"_s]["serial"_L1] != facts[u"backup"_s]["serial"_L1]);
    QCOMPARE(QDir(out).entryList({u"*.backup.json"_s}, QDir::Files).size(), 1);
}

void PlayProgramTest::playsTheWholeRehearsal()
{
    const QString paper = m_folder.filePath(u"paper"_s);
    const QString out = m_folder.filePath(u"out"_s);
    const Played played = run({u"--rehearsal"_s, u"--sheets"_s, paper, u"--out"_s, out,
                               QStringLiteral(QUORATE_SOURCE_DIR) + u"/app/examples/rehearsal.json"_s});
    QVERIFY2(played.exitCode == 0, qPrintable(played.errors));

    const QJsonArray ceremonies = played.lines.back()["ceremonies"_L1].toArray();
    QCOMPARE(ceremonies.size(), 8);
    const auto facts = [&ceremonies](int i) { return ceremonies[i].toObject()["facts"_L1].toObject(); };
    QCOMPARE(facts(2)["check_value"_L1], facts(6)["check_value"_L1]); // both imports
    QCOMPARE(facts(4)["check_value"_L1], facts(2)["check_value"_L1]); // the backup
    QVERIFY(facts(1)["serial"_L1] != facts(5)["serial"_L1]);

    QCOMPARE(QDir(out).entryList({u"TEST-*.pbe"_s}, QDir::Files).size(), 1);
    QCOMPARE(QDir(out).entryList({u"TEST-*.set.json"_s}, QDir::Files).size(), 1);
    QCOMPARE(QDir(out).entryList({u"*-signing-*.bin"_s}, QDir::Files).size(), 1);
    const auto sheets = QDir(paper).entryInfoList(QDir::Files);
    QCOMPARE(sheets.size(), 5); // four custodians, and the security officer's note
    for (const QFileInfo& sheet : sheets)
        QCOMPARE(ownersPart(sheet.permissions()), QFile::ReadOwner | QFile::WriteOwner);
}

/** The program takes no fewer than other programs expect, whatever tests take. */
void PlayProgramTest::shareFilesHaveAllTheirRounds()
{
    constexpr std::uint64_t rounds = 10'000'000;
    const QString out = m_folder.filePath(u"rounds"_s);
    const Played played = play(script(R"({"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Lea","custodians":["Ada"]}},
        {"step":"scheme","fill":{"kind":"password"}},
        {"step":"random","pick":{"none":true}},
        {"step":"review","continue":true},
        {"step":"password","custodian":"Ada","secret":{"literal":"four quiet horses run"}},
        {"step":"save","pick":["${out}"]}]})"),
                               {u"--rehearsal"_s, u"--out"_s, out});
    QVERIFY2(played.exitCode == 0, qPrintable(played.errors));
    const QStringList files = QDir(out).entryList({u"*.pbe"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(QDir(out).filePath(files.front()));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    NoProgress progress;
    const auto share =
        DkekShare::open(Bytes(content.begin(), content.end()), bytesOf("four quiet horses run"), rounds, progress);
    QVERIFY(share.has_value());
    const QJsonObject facts = played.lines.back()["ceremonies"_L1][0]["facts"_L1].toObject();
    QCOMPARE(QString::fromStdString(toHex(share->checkValue())), facts["share_check_value"_L1].toString());
}

bool PlayProgramTest::killCreate()
{
    const QString path = m_folder.filePath(u"killed.json"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        return false;
    file.write(script(R"({"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Lea","custodians":["Ada","Grace"]}},
        {"step":"scheme","fill":{"needed":2}},
        {"step":"random","pick":{"none":true}},
        {"step":"review","continue":true},
        {"step":"turn","custodian":"Ada"},
        {"step":"turn","custodian":"Grace"},
        {"step":"save","pick":["${out}"]}]})"));
    file.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.remove(u"XDG_STATE_HOME"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(QUORATE_BUILD_DIR) + u"/app/quorate-play"_s,
                  {u"--rehearsal"_s, u"--sheets"_s, m_folder.filePath(u"killed-paper"_s), path});
    QByteArray told;
    while (!told.contains("turn.cleared") && program.waitForReadyRead(300'000))
        told += program.readAllStandardOutput();
    program.kill();
    return program.waitForFinished() && program.exitStatus() == QProcess::CrashExit;
}

void PlayProgramTest::printsThePlanOfACeremony_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QStringList>("words"); // in this order
    QTest::newRow("English, A4") << u"en"_s << u"a4"_s << u"(A4)"_s
                                 << QStringList{u"Create a set of shares"_s,
                                                u"all custodians"_s,
                                                u"Bring these"_s,
                                                u" 1 "_s,
                                                u"Room"_s,
                                                u" 2 "_s,
                                                u"People"_s,
                                                u" 6 "_s,
                                                u"Turns"_s};
    QTest::newRow("German, Letter") << u"de"_s << u"letter"_s << u"(letter)"_s
                                    << QStringList{u"Einen Satz von Anteilen erstellen"_s,
                                                   u"alle Verwahrer:innen"_s,
                                                   u"Bringen Sie mit"_s,
                                                   u" 1 "_s,
                                                   u"Raum"_s,
                                                   u" 2 "_s,
                                                   u"Personen"_s,
                                                   u" 7 "_s,
                                                   u"Speichern"_s};
}

void PlayProgramTest::printsThePlanOfACeremony()
{
    QFETCH(const QString, language);
    QFETCH(const QString, paper);
    QFETCH(const QString, size);
    QFETCH(const QStringList, words);
    const QString folder = m_folder.filePath(u"plan-"_s + language);
    const QStringList arguments{u"--plan"_s,     u"create"_s, u"--paper"_s, paper,
                                u"--language"_s, language,    u"--out"_s,   folder};
    const Played printed = run(arguments);
    QVERIFY2(printed.exitCode == 0, qPrintable(printed.errors));
    const QString file = folder + u"/plan-create.pdf"_s;
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    qsizetype place = 0;
    for (const QString& word : words) {
        place = text.indexOf(word, place);
        QVERIFY2(place >= 0, qPrintable(word + u" in "_s + text));
    }
    QVERIFY(outputOf(u"pdfinfo"_s, {file}).contains(size));
    QCOMPARE(run(arguments).exitCode, 0); // beside the first, never over it
    QVERIFY(QFile::exists(folder + u"/plan-create-2.pdf"_s));
}

/** The real program, killed while people take their turns; and what it offers when it is started again. */
void PlayProgramTest::whatWasKilledIsListedAndClosed()
{
    if (!killCreate())
        QSKIP("it was through before it could be killed");
    const Played listed = run({u"--unfinished"_s, u"--rehearsal"_s});
    QCOMPARE(listed.lines.size(), 1);
    QCOMPARE(listed.lines.front()[u"ceremony"_s].toString(), u"create"_s);
    QVERIFY(run({u"--unfinished"_s}).lines.isEmpty()); // of real ceremonies there is none
    const QString record = listed.lines.front()[u"record"_s].toString();
    QCOMPARE(run({u"--verify-record"_s, record}).exitCode, 1);

    const Played refused = run({u"--close-unfinished"_s, u"7C3FJ 91A2X 0B54T E8D6J"_s, u"--rehearsal"_s});
    QCOMPARE(refused.exitCode, 2);
    const Played closed = run({u"--close-unfinished"_s, u"the disk failed"_s, u"--rehearsal"_s});
    QVERIFY2(closed.exitCode == 0, qPrintable(closed.errors));
    QVERIFY(run({u"--unfinished"_s, u"--rehearsal"_s}).lines.isEmpty());
    QCOMPARE(run({u"--verify-record"_s, record}).exitCode, 0);
    QFile ended(record);
    QVERIFY(ended.open(QFile::ReadOnly));
    QVERIFY(ended.readAll().contains("the disk failed"));
    for (const QString& ending : {u".pdf"_s, u"-2.pdf"_s}) { // never over a file that exists
        const Played printed =
            run({u"--print-record"_s, record, u"--paper"_s, u"letter"_s, u"--language"_s, u"de"_s});
        QVERIFY2(printed.exitCode == 0, qPrintable(printed.errors));
        QVERIFY(QFile::exists(QString(record).replace(u".jsonl"_s, ending)));
    }
    const QString told =
        outputOf(u"pdftotext"_s, {QString(record).replace(u".jsonl"_s, u".pdf"_s), u"-"_s}).simplified();
    QVERIFY2(told.contains(u"the disk failed"_s), qPrintable(told));
    for (const QString& english : {u"ended unexpectedly"_s, u"No new set exists"_s})
        QVERIFY2(!told.contains(english), qPrintable(told));
    QCOMPARE(run({u"--print-record"_s, record, u"--paper"_s, u"a5"_s}).exitCode, 2);
    QCOMPARE(run({u"--close-unfinished"_s, u"again"_s, u"--rehearsal"_s}).exitCode, 2);
}

void PlayProgramTest::whatWasKilledIsGoneOnWith()
{
    if (!killCreate())
        QSKIP("it was through before it could be killed");
    const Played resumed =
        play(script(R"({"ceremony":"create","steps":[
        {"step":"unfinished","continue":true},
        {"step":"unfinished.state","continue":true},
        {"step":"unfinished.void","continue":true},
        {"step":"people","fill":{}},
        {"step":"scheme","fill":{}},
        {"step":"random","pick":{"none":true}},
        {"step":"review","continue":true},
        {"step":"turn","custodian":"Ada"},
        {"step":"turn","custodian":"Grace"},
        {"step":"save","pick":["${out}"]}]})"),
             {u"--resume"_s, u"--rehearsal"_s, u"--sheets"_s, m_folder.filePath(u"resumed-paper"_s)});
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.errors));
    QVERIFY(run({u"--unfinished"_s, u"--rehearsal"_s}).lines.isEmpty());
}

/** One letter in one line of a record that was whole. */
void PlayProgramTest::aChangedRecordIsFound()
{
    const QString out = m_folder.filePath(u"changed"_s);
    const Played played = play(script(R"({"ceremony":"backup","steps":[
        {"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},{"step":"token","pick":{"token":1}}]})"),
                               {u"--out"_s, out});
    QCOMPARE(played.exitCode, 1); // there is no key to back up; its record is whole
    const QString path = out + u"/backup.record.jsonl"_s;
    QCOMPARE(run({u"--verify-record"_s, path}).exitCode, 0);

    QFile record(path);
    QVERIFY(record.open(QFile::ReadWrite));
    QByteArray lines = record.readAll();
    const qsizetype name = lines.indexOf("Peter");
    QVERIFY(name > 0);
    lines[name] = 'p';
    QVERIFY(record.seek(0) && record.write(lines) == lines.size());
    record.close();
    const Played found = run({u"--verify-record"_s, path});
    QCOMPARE(found.exitCode, 1);
    const qsizetype line = lines.first(name).count('\n') + 1;
    QVERIFY2(found.told.contains(u"line %1 is the first"_s.arg(line)), qPrintable(found.told));

    const Played none = run({u"--verify-record"_s, m_folder.filePath(u"script.json"_s)});
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.errors.contains(u"script.json"_s), qPrintable(none.errors));
}

QUORATE_TEST(PlayProgramTest)
#include "tst_play_program.moc"
