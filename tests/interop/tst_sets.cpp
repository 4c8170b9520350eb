#include "crypto/digest.h"
#include "crypto/password_key.h"
#include "sharing/notation.h"
#include "support/card_stage.h"
#include "support/test_values.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto sixteenPeople = "P1\nP2\nP3\nP4\nP5\nP6\nP7\nP8\nP9\nP10\nP11\nP12\nP13\nP14\nP15\nP16";

/** The hex digits on a sheet of ours, without check letters and seal. */
std::string digitsOn(const PaperSheet& sheet)
{
    std::string digits;
    for (std::size_t at = 0; at + groupCharacters <= sheet.characters.size(); at += groupCharacters)
        digits += sheet.characters.substr(at, groupDigits);
    return digits;
}

/** A sheet as sc-hsm-tool prints it: "a1:b2:.." with leading zero bytes dropped, as the person pads it. */
std::string paddedValue(const QString& printed, int digits)
{
    std::string value = QString(printed).remove(u':').toUpper().toStdString();
    return std::string(static_cast<std::size_t>(digits) - value.size(), '0') + value;
}

/** A set that sc-hsm-tool made earlier, with all that it printed then. */
QJsonObject setNamed(const QString& name)
{
    for (const QJsonValue& value : vectorCases(u"nofm.json"_s)) {
        if (value["name"_L1].toString() == name)
            return value.toObject();
    }
    qFatal("no such set");
}

} // namespace

/** Sets made on one side and used on the other: our ceremonies and sc-hsm-tool, by real pcscd. */
class TestSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(waitForTokens(2));
        m_stage.bench().options.rounds = shareFileRounds;
    }

    void ourSetIntoTheirs_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("needed");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("S160, 1 and 10") << u"S160"_s << 2 << QList<int>{1, 10};
        QTest::newRow("S240, 9, 10 and 16") << u"S240"_s << 3 << QList<int>{9, 10, 16};
        QTest::newRow("C64, 16 and 9") << u"C64"_s << 2 << QList<int>{16, 9};
    }

    /** sc-hsm-tool opens our file with what our sheets say, typed as they say it. */
    void ourSetIntoTheirs()
    {
        QFETCH(const QString, profile);
        QFETCH(const int, needed);
        QFETCH(const QList<int>, numbers);
        Robot robot =
            createRobot(sixteenPeople, {{"profile", profile.toStdString()}, {"needed", std::to_string(needed)}});
        const auto runner = m_stage.bench().start("create");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        const Bytes set = m_stage.bench().files.content.at(factOf(runner->step(), "set_file"));
        const QString prime = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(set.data()),
                                                                 static_cast<qsizetype>(set.size())))
                                  .object()[u"prime"_s]
                                  .toString();
        QByteArray typed = prime.toLatin1() + '\n';
        for (const int number : numbers) {
            const PaperSheet& sheet = robot.sheets.at("P" + std::to_string(number));
            typed += '\n' + QByteArray::number(number) + '\n' + QByteArray(digitsOn(sheet).c_str()) + '\n';
        }
        theyInitialise(0);
        const ToolRun importing =
            scHsmTool(0,
                      {u"--import-dkek-share"_s, m_stage.onDisk(factOf(runner->step(), "share_file")),
                       u"--pwd-shares-total"_s, QString::number(needed)},
                      typed);
        QVERIFY(importing.says(u"DKEK share imported"_s));
        const QString value = QString::fromStdString(factOf(runner->step(), "share_check_value"));
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
    }

    void ourPasswordFileIntoTheirs()
    {
        Robot robot = createRobot("Ada", {});
        robot.secret("password.choose", "four quiet horses run");
        const auto runner = m_stage.bench().start("create");
        QVERIFY(robot.play(*runner));
        theyInitialise(0);
        const ToolRun importing =
            scHsmTool(0, {u"--import-dkek-share"_s, m_stage.onDisk(factOf(runner->step(), "share_file")),
                          u"--password"_s, u"four quiet horses run"_s});
        QCOMPARE(importing.exitCode, 0);
        const QString value = QString::fromStdString(factOf(runner->step(), "share_check_value"));
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
    }

    /** Six words as a person noted them, small letters and blanks, are what sc-hsm-tool takes; hyphens are not. */
    void offeredWordsIntoTheirs()
    {
        Robot robot = createRobot("Ada", {{"kind", "password"}});
        robot.on("password.choose", [](const Step&) -> Input { return Offer{}; });
        std::string words;
        robot.on("password.show", [&words](const Step& step) -> Input {
            const ByteView shown = std::get<Reveal>(step.kind).characters.reveal();
            words = QString::fromLatin1(reinterpret_cast<const char*>(shown.data()), std::ssize(shown))
                        .simplified()
                        .toStdString();
            return Continue{};
        });
        robot.on("password.typed", [&words](const Step&) -> Input {
            return SecretGiven{secretText(QString::fromStdString(words).toUpper().toStdString()), SecretBytes()};
        });
        const auto runner = m_stage.bench().start("create");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(std::ranges::count(words, ' '), 5);
        theyInitialise(0);
        const QString file = m_stage.onDisk(factOf(runner->step(), "share_file"));
        const QString noted = QString::fromStdString(words);
        const QString hyphens = QString(noted).replace(u' ', u'-');
        QVERIFY(scHsmTool(0, {u"--import-dkek-share"_s, file, u"--password"_s, hyphens}).exitCode != 0);
        QCOMPARE(scHsmTool(0, {u"--import-dkek-share"_s, file, u"--password"_s, noted}).exitCode, 0);
        const QString value = QString::fromStdString(factOf(runner->step(), "share_check_value"));
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
    }

    /**
     * Two files, one after the other: into one token by us and into another by sc-hsm-tool, in the other order.
     */
    void twoFilesIntoBoth()
    {
        const QString passwords[] = {u"four quiet horses run"_s, u"two loud horses sleep"_s};
        std::vector<std::string> files;
        for (const QString& password : passwords) {
            Robot robot = createRobot("Ada", {});
            robot.secret("password.choose", password.toStdString());
            const auto runner = m_stage.bench().start("create");
            QVERIFY(robot.play(*runner));
            files.push_back(factOf(runner->step(), "share_file"));
        }
        theyInitialise(0, 2);
        for (const int file : {1, 0}) {
            const QString path = m_stage.onDisk(files[static_cast<std::size_t>(file)]);
            QCOMPARE(scHsmTool(0, {u"--import-dkek-share"_s, path, u"--password"_s, passwords[file]}).exitCode, 0);
        }

        Robot init = initRobot(virtualReader(1).toStdString(), {{"share_files", "2"}});
        const auto initialising = m_stage.bench().start("init");
        QVERIFY(init.play(*initialising) && endedWell(*initialising));
        Robot robot = importRobot(virtualReader(1).toStdString(), "Ada", {}, {});
        std::size_t file = 0;
        robot.on("files", [&](const Step&) -> Input { return Picked{files[file++]}; });
        robot.on("entry.password", [&](const Step&) -> Input {
            return SecretGiven{secretText(passwords[file - 1].toStdString()), SecretBytes{}};
        });
        robot.accept("more");
        const auto runner = m_stage.bench().start("import");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(robot.met("more"));
        const QString value = QString::fromStdString(factOf(runner->step(), "check_value"));
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
        QVERIFY(scHsmTool(1, {}).says(u"DKEK key check value : "_s + value));
    }

    void theirPasswordFileIntoOurs()
    {
        const QString file = m_stage.path(u"theirs.pbe"_s);
        QCOMPARE(scHsmTool(0, {u"--create-dkek-share"_s, file, u"--password"_s, u"geheim"_s}).exitCode, 0);
        m_stage.fromDisk(file);
        m_stage.initialise(0);
        Robot robot = importRobot(virtualReader(0).toStdString(), "Ada", file.toStdString(), {});
        robot.fill("facts", {{"kind", "password"}}).secret("entry.password", "geheim");
        const auto runner = m_stage.bench().start("import");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        const QString value = QString::fromStdString(factOf(runner->step(), "check_value"));
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
    }

    void theirSetIntoOurs()
    {
        const QString file = m_stage.path(u"theirs-2-of-4.pbe"_s);
        const ToolRun making = scHsmTool(
            0,
            {u"--create-dkek-share"_s, file, u"--pwd-shares-threshold"_s, u"2"_s, u"--pwd-shares-total"_s, u"4"_s},
            QByteArray(12, '\n'));
        QCOMPARE(making.exitCode, 0);
        m_stage.fromDisk(file);
        const auto prime = QRegularExpression(u"Prime\\s*: ([0-9a-f:]+)"_s).match(making.output);
        QVERIFY(prime.hasMatch());
        std::map<std::string, PaperSheet> sheets;
        auto shares =
            QRegularExpression(u"Share ID\\s*: (\\d+)\\s+Share value : ([0-9a-f:]+)"_s).globalMatch(making.output);
        while (shares.hasNext()) {
            const auto share = shares.next();
            sheets["P" + share.captured(1).toStdString()] = {share.captured(1).toInt(),
                                                             paddedValue(share.captured(2), 16)};
        }
        QCOMPARE(sheets.size(), std::size_t{4});
        m_stage.initialise(0);
        Robot robot = importRobot(virtualReader(0).toStdString(), "P2\nP4", file.toStdString(), sheets);
        robot.fill(
            "facts",
            {{"kind", "shares"}, {"prime", prime.captured(1).toStdString()}, {"needed", "2"}, {"total", "4"}});
        robot.on("entry.enter", [&robot](const Step& step) { return typeWithoutLetters(step, robot); });
        const auto runner = m_stage.bench().start("import");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        const QString value = QString::fromStdString(factOf(runner->step(), "check_value"));
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
    }

    /** Sets from before Quorate, with what sc-hsm-tool printed then; one of them it cannot open again itself. */
    void preparedSetIntoOurs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("a secret with a leading zero") << u"tool-2-of-3-leading-zero-secret"_s << QList<int>{1, 3};
        QTest::newRow("numbers above nine") << u"tool-2-of-11-share-id-above-nine"_s << QList<int>{10, 11};
    }

    void preparedSetIntoOurs()
    {
        QFETCH(const QString, name);
        QFETCH(const QList<int>, numbers);
        const QJsonObject set = setNamed(name);
        const std::string file = "/medium/" + name.toStdString() + ".pbe";
        m_stage.bench().files.content[file] = hexMember(set, u"pbe_file_hex"_s);
        std::map<std::string, PaperSheet> sheets;
        for (const QJsonValue& share : set["shares"_L1].toArray()) {
            const int number = share["id_decimal_as_displayed"_L1].toString().toInt();
            if (numbers.contains(number))
                sheets["P" + std::to_string(number)] = {number,
                                                        paddedValue(share["value_displayed"_L1].toString(), 16)};
        }
        QCOMPARE(std::ssize(sheets), numbers.size());
        m_stage.initialise(0);
        const std::string people = "P" + std::to_string(numbers[0]) + "\nP" + std::to_string(numbers[1]);
        Robot robot = importRobot(virtualReader(0).toStdString(), people, file, sheets);
        robot.fill("facts", {{"kind", "shares"},
                             {"prime", set["prime_displayed"_L1].toString().toStdString()},
                             {"needed", std::to_string(set["threshold"_L1].toInt())},
                             {"total", std::to_string(set["total"_L1].toInt())}});
        robot.on("entry.enter", [&robot](const Step& step) { return typeWithoutLetters(step, robot); });
        const auto runner = m_stage.bench().start("import");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        // The token's key encryption key is the one share: its check value is the start of that one's SHA-256.
        const Bytes digest = sha256(hexMember(set, u"share_hex"_s));
        const QString value = hexText(ByteView(digest).first(sizeof(CheckValue)));
        QCOMPARE(QString::fromStdString(factOf(runner->step(), "check_value")), value);
        QVERIFY(scHsmTool(0, {}).says(u"DKEK key check value : "_s + value));
    }

private:
    static QString pin() { return QString::fromStdString(testUserPin); }

    static void theyInitialise(int reader, int shareFiles = 1)
    {
        const ToolRun run =
            scHsmTool(reader, {u"--initialize"_s, u"--so-pin"_s, QString::fromStdString(testSoPin), u"--pin"_s,
                               pin(), u"--dkek-shares"_s, QString::number(shareFiles)});
        QCOMPARE(run.exitCode, 0);
    }

    static Input typeWithoutLetters(const Step& step, Robot& robot)
    {
        const auto& grid = std::get<EnterShare>(step.kind);
        if (grid.layout.letters)
            return ToggleLetters{};
        const PaperSheet& sheet = robot.sheets.at(step.actor.name);
        for (int group = 0; group < grid.layout.groups(); ++group) {
            const std::uint64_t bit = std::uint64_t{1} << group;
            if ((grid.done & bit) == 0)
                return TypedGroup{group, secretText(sheet.characters.substr(
                                             static_cast<std::size_t>(group) * groupDigits, groupDigits))};
        }
        return Filled{{{"number", std::to_string(sheet.number)}}};
    }

    CardStage m_stage{};
};

QUORATE_INTEROP_TEST(TestSets, 2)
#include "tst_sets.moc"
