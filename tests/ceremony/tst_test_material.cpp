#include "dkek/dkek_share.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

/** Everything that the medium holds under names that say nothing, and without the lists beside it. */
void rename(TwoTokens& job)
{
    std::map<std::string, Bytes> renamed;
    int number = 0;
    for (const auto& [path, content] : job.bench.files.content) {
        const std::string ending = path.substr(path.rfind('.'));
        if (ending == ".pbe" || ending == ".bin")
            renamed["/usb/" + std::to_string(++number) + ending] = content;
    }
    job.bench.files.content = std::move(renamed);
}

std::string onlyFile(const TwoTokens& job, std::string_view ending)
{
    for (const auto& [path, content] : job.bench.files.content) {
        if (path.ends_with(ending))
            return path;
    }
    return {};
}

} // namespace

/** What a rehearsal made does not get into a real ceremony, whatever it is called (E-20). */
class TestMaterialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenamedShareFile_data();
    void aRenamedShareFile();
    void everyRealFileIsUnmarked();
    void backupsOfTheOtherMode_data();
    void backupsOfTheOtherMode();
    void backupsWithoutTheirListFitNoRealToken();
};

void TestMaterialTest::aRenamedShareFile_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("made");
    QTest::addColumn<bool>("refused");
    QTest::newRow("password, rehearsal") << QByteArray("password") << true << true;
    QTest::newRow("shares, rehearsal") << QByteArray("shares") << true << true;
    QTest::newRow("password, real") << QByteArray("password") << false << false;
    QTest::newRow("shares, real") << QByteArray("shares") << false << false;
}

/** Without its set file, under another name: the salt in the file itself says where it comes from. */
void TestMaterialTest::aRenamedShareFile()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, made);
    QFETCH(const bool, refused);
    TwoTokens job;
    job.bench.options.rehearsal = made;
    Robot maker = createRobot("Ada\nGrace", {{"kind", kind.toStdString()}});
    maker.secret("password.choose", "four quiet horses run");
    const auto creating = job.bench.start("create");
    QVERIFY(maker.play(*creating));
    rename(job);
    job.bench.options.rehearsal = false;
    Robot init = initRobot(job.a);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot importer = importRobot(job.a, "Ada\nGrace", onlyFile(job, ".pbe"), maker.sheets);
    const auto runner = job.bench.start("import");
    if (!refused) {
        while (runner->step().id != "facts")
            QVERIFY(importer.advance(*runner));
        return;
    }
    QVERIFY(playToProblem(importer, *runner));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QCOMPARE(problemOf(*runner), QStringLiteral("TestShare"));
    QCOMPARE(runner->step().id, std::string_view("files"));
}

/** A salt that happens to look like the mark is drawn again. */
void TestMaterialTest::everyRealFileIsUnmarked()
{
    class Marked final : public RandomSource
    {
    public:
        [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override
        {
            ++draws;
            SecretBytes drawn = SecretBytes(count);
            std::ranges::fill(drawn.writable(), std::uint8_t{7});
            if (draws < 3)
                std::ranges::copy(bytesOf("TEST"), drawn.writable().begin());
            return drawn;
        }
        int draws = 0;
    };
    Marked random;
    const auto real = drawSalt(random, false);
    QVERIFY(real && !real->equals(bytesOf("TEST\7\7\7\7")));
    QCOMPARE(random.draws, 3);
    const auto test = drawSalt(random, true);
    QVERIFY(test && test->equals(bytesOf("TEST\7\7\7\7")));
}

void TestMaterialTest::backupsOfTheOtherMode_data()
{
    QTest::addColumn<QByteArray>("ceremony");
    QTest::addColumn<bool>("folder");
    for (const char* ceremony : {"restore", "drill"}) {
        QTest::addRow("%s, a file", ceremony) << QByteArray(ceremony) << false;
        QTest::addRow("%s, a folder", ceremony) << QByteArray(ceremony) << true;
    }
}

void TestMaterialTest::backupsOfTheOtherMode()
{
    QFETCH(const QByteArray, ceremony);
    QFETCH(const bool, folder);
    TwoTokens job;
    QVERIFY(!saveTwoKeys(job).empty());
    job.bench.options.rehearsal = false;
    const std::string chosen = folder ? "/usb" : onlyFile(job, ".bin");
    Robot robot = restoreRobot(job.b, chosen);
    robot.pick("backups", chosen)
        .fill("task", {{"task", "drill"}})
        .fill("people", {{"leader", "Lea"}, {"custodians", "Grace\nMary"}, {"pin_holder", "Pia"}});
    if (ceremony == "drill")
        robot.fill("people", {{"leader", "Lea"}, {"custodians", "Grace\nMary"}});
    else
        robot.fill("people", {{"leader", "Lea"}, {"pin_holder", "Pia"}});
    const auto runner = job.bench.start(ceremony.toStdString());
    QVERIFY(playToProblem(robot, *runner));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QCOMPARE(problemOf(*runner), QStringLiteral("TestShare"));
    QVERIFY(!robot.met("token"));
}

/**
 * The file of a key backup is sc-hsm-tool's and has no room for a mark. It is bound to the check value of its
 * shares: a token of a real ceremony never has that, because it takes no share file of a rehearsal.
 */
void TestMaterialTest::backupsWithoutTheirListFitNoRealToken()
{
    TwoTokens job;
    QVERIFY(!saveTwoKeys(job).empty());
    rename(job);
    const std::string backup = onlyFile(job, ".bin");
    job.bench.options.rehearsal = false;
    const std::string real = job.makeSet();
    Robot init = initRobot(job.b);
    const auto initialised = job.bench.start("init");
    QVERIFY(init.play(*initialised));
    Robot importer = importRobot(job.b, "Grace\nMary", real, job.sheets);
    const auto importing = job.bench.start("import");
    QVERIFY(importer.play(*importing));
    QVERIFY(std::get<Outcome>(importing->step().kind).good);
    Robot restore = restoreRobot(job.b, backup);
    const auto runner = job.bench.start("restore");
    QVERIFY(playToProblem(restore, *runner));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QCOMPARE(problemOf(*runner), QStringLiteral("CheckValueDiffers"));
    QVERIFY(!restore.met("pin"));
}

QUORATE_TEST(TestMaterialTest)
#include "tst_test_material.moc"
