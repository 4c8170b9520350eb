#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <utility>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** Looks at token A and saves its passport in these folders. */
Robot passportRobot(TwoTokens& job, const std::string& folders)
{
    Robot robot;
    robot.pick("token", job.a).fill("passport", {{"passport", "save"}}).pick("save", folders);
    return robot;
}

/** The content of the only file whose name ends so. */
QByteArray fileEnding(TwoTokens& job, const std::string& ending)
{
    QByteArray found;
    for (const auto& [path, content] : job.bench.files.content) {
        if (!path.ends_with(ending))
            continue;
        if (!found.isNull())
            return {};
        found = QByteArray(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
    }
    return found;
}

/** Token A in service with a key of this name. */
void withKey(TwoTokens& job, const std::string& label)
{
    QVERIFY(job.putIntoService(job.a, job.makeSet()));
    Robot key = keyRobot(job.a, label, "secp256r1");
    const auto making = job.bench.start("key");
    QVERIFY(key.play(*making));
    job.bench.files.content.clear();
}

} // namespace

/** The ceremony "status": all tokens at once, and the passport of one. */
class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsPluggedInAtTheEnd()
    {
        TwoTokens job;
        Robot robot;
        robot.pick("token", "");
        const auto runner = job.bench.start("status");
        QCOMPARE(runner->step().id, std::string_view("token"));
        QVERIFY(std::get<ChooseToken>(runner->step().kind).noneAllowed);
        job.cards->pullOut(1); // after the first look
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(inEnglish(runner->step().heading), std::string("1 token"));
        job.cards->insert(1);

        const auto again = job.bench.start("status");
        QVERIFY(robot.play(*again));
        QCOMPARE(inEnglish(again->step().heading), std::string("2 tokens"));
        QVERIFY(job.bench.files.content.empty());
    }

    void passportForPrograms()
    {
        TwoTokens job;
        withKey(job, "signing");
        Robot robot = passportRobot(job, "/usb");
        const auto runner = job.bench.start("status");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(job.bench.files.content.size(), std::size_t{2});

        const TokenReading reading = job.reading(job.a);
        const QJsonObject json = QJsonDocument::fromJson(fileEnding(job, ".json")).object();
        QCOMPARE(json["format"_L1].toString(), u"quorate-token-passport"_s);
        QCOMPARE(json["version"_L1].toInt(), 1);
        QCOMPARE(json["mode"_L1].toString(), u"test"_s);
        QCOMPARE(json["made_utc"_L1].toString(), u"2030-03-17T17:46:40Z"_s);
        QCOMPARE(json["serial"_L1].toString(), QString::fromStdString(reading.info.serial));
        QCOMPARE(json["firmware"_L1].toString(), u"3.4"_s);
        QCOMPARE(json["origin"_L1].toString(), u"simulated"_s);
        QCOMPARE(json["user_pin_tries"_L1].toInt(), 3);
        QCOMPARE(json["so_pin_tries"_L1].toInt(), 15);
        QCOMPARE(json["options"_L1]["bits"_L1].toString(), u"0001"_s);
        const QJsonArray path = json["certificate_path"_L1].toArray();
        QCOMPARE(path.size(), 3);
        QVERIFY(path[0].toString().startsWith(QString::fromStdString(reading.info.serial)));
        QCOMPARE(path[2].toString(), u"FKSRCA00001"_s);
        const QJsonArray domains = json["key_domains"_L1].toArray();
        QCOMPARE(domains.size(), 1);
        QCOMPARE(domains[0]["check_value"_L1].toString(), QString::fromStdString(toHex(*reading.dkek.checkValue)));
        const QJsonArray keys = json["keys"_L1].toArray();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys[0]["reference"_L1].toInt(), int{reading.keys[0].reference});
        QCOMPARE(keys[0]["label"_L1].toString(), u"signing"_s);
        QCOMPARE(keys[0]["type"_L1].toString(), u"EC secp256r1"_s);
        QCOMPARE(keys[0]["public_key_sha256"_L1].toString(),
                 QString::fromStdString(toHex(*fingerprint(*reading.keys[0].publicKey))));
    }

    void passportForPeople()
    {
        TwoTokens job;
        withKey(job, "two\nlines");
        Robot robot = passportRobot(job, "/usb1\n/usb2");
        const auto runner = job.bench.start("status");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(job.bench.files.content.size(), std::size_t{4});
        const std::string path = factOf(runner->step(), "passport");
        QVERIFY(path.starts_with("/usb1/" + job.reading(job.a).info.serial + "-passport-2030"));
        const Bytes& content = job.bench.files.content.at(path);
        const QString text = QString::fromUtf8(reinterpret_cast<const char*>(content.data()),
                                               static_cast<qsizetype>(content.size()));
        QVERIFY2(text.contains(u"ready, 1 key, check value "_s), qPrintable(text));
        QVERIFY2(text.contains(u"The security officer may unblock the user PIN"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Key 1: two?lines, EC secp256r1, public key SHA-256 "_s), qPrintable(text));
    }

    void onlyLooking()
    {
        TwoTokens job;
        Robot robot = passportRobot(job, "/usb");
        robot.fill("passport", {{"passport", "leave"}});
        const auto runner = job.bench.start("status");
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(factOf(runner->step(), "state"), std::string("never initialised"));
        QCOMPARE(factOf(runner->step(), "passport"), std::string());
        QVERIFY(job.bench.files.content.empty());
    }

    /** Who changes their mind about the token has not asked to save anything. */
    void backToAllTokens()
    {
        TwoTokens job;
        Robot robot = passportRobot(job, "/usb");
        const auto runner = job.bench.start("status");
        QVERIFY(playTo(robot, *runner, "save"));
        QVERIFY(runner->feed(Back{}) && runner->feed(Back{}));
        QCOMPARE(runner->step().id, std::string_view("token"));
        robot.pick("token", "");
        QVERIFY(robot.play(*runner));
        QCOMPARE(inEnglish(runner->step().heading), std::string("2 tokens"));
        QVERIFY(job.bench.files.content.empty());
    }

    void noHalfPassport_data()
    {
        QTest::addColumn<int>("write");
        for (const int write : {1, 2, 3, 4})
            QTest::addRow("write %d", write) << write;
    }

    void noHalfPassport()
    {
        QFETCH(const int, write);
        TwoTokens job;
        Robot robot = passportRobot(job, "/usb1\n/usb2");
        const auto runner = job.bench.start("status");
        QVERIFY(playTo(robot, *runner, "save"));
        job.bench.files.failWrite(write, ErrorCode::DiskFull);
        QVERIFY(robot.advance(*runner));
        QCOMPARE(runner->step().id, std::string_view("save"));
        QVERIFY(runner->step().problem && hasThreeParts(*runner->step().problem));
        QVERIFY(job.bench.files.content.empty());
        QVERIFY(robot.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(job.bench.files.content.size(), std::size_t{4});
    }

    void pulledOutAtEveryCommand()
    {
        TwoTokens counted;
        Robot counting = passportRobot(counted, "/usb");
        const auto all = counted.bench.start("status");
        QVERIFY(counting.play(*all));
        const auto commands = static_cast<int>(counted.cards->commandCount(0));
        QVERIFY(commands > 5);
        for (int nth = 1; nth <= commands; ++nth) {
            TwoTokens job;
            Robot robot = passportRobot(job, "/usb");
            bool isBackIn = false;
            robot.onProblem = [&](const Problem&) {
                if (!std::exchange(isBackIn, true))
                    job.cards->insert(0);
            };
            job.cards->pullOutOn(0, nth);
            const auto runner = job.bench.start("status");
            QVERIFY2(robot.play(*runner), qPrintable(QString::number(nth)));
            QVERIFY(endedWell(*runner));
        }
    }
};

QUORATE_TEST(TestStatus)
#include "tst_status.moc"
