#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/sequence.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

/** A token was chosen; the warning; the end. */
class WarnedCeremony final : public Sequence
{
public:
    WarnedCeremony(Origin origin, bool rehearsal)
    {
        m_token.reader = "Reader";
        m_token.reading.info.origin = origin;
        chapter({QUORATE_TR("Token")});
        add(noticePart({.id = "token", .heading = {QUORATE_TR("A token")}}));
        add(originParts({.token = m_token, .rehearsal = rehearsal, .choice = "token"}));
        add(noticePart({.id = "shares", .heading = {QUORATE_TR("Shares")}}));
    }

private:
    StopLines stopLines() const override { return {}; }
    Outcome stoppedOutcome() const override { return {}; }
    HeldToken m_token{};
};

std::string_view idOf(const Ceremony& ceremony)
{
    return ceremony.step().id;
}

std::string proposal(const Ceremony& ceremony)
{
    return std::get<Form>(ceremony.step().kind).fields.front().value;
}

Filled decision(const std::string& value)
{
    return Filled{{{"decision", value}}};
}

} // namespace

/** Before a share goes into a token that is not known to be genuine, a person decides. */
class TestOriginWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItIsNeeded_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<bool>("rehearsal");
        QTest::addColumn<bool>("stands");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char* name, Origin origin, bool rehearsal, bool stands, const char* proposed) {
            QTest::newRow(name) << static_cast<int>(origin) << rehearsal << stands
                                << QString::fromLatin1(proposed);
        };
        row("genuine", Origin::Genuine, false, false, "");
        row("work-alike", Origin::WorkAlike, false, true, "");
        row("not proven", Origin::NotProven, false, true, "");
        row("altered", Origin::AlteredCertificate, false, true, "another");
        row("simulated", Origin::Simulated, false, true, "");
        row("simulated in a rehearsal", Origin::Simulated, true, false, "");
        row("work-alike in a rehearsal", Origin::WorkAlike, true, true, "");
    }

    void standsWhereItIsNeeded()
    {
        QFETCH(const int, origin);
        QFETCH(const bool, rehearsal);
        QFETCH(const bool, stands);
        QFETCH(const QString, proposal);
        WarnedCeremony ceremony(static_cast<Origin>(origin), rehearsal);
        QVERIFY(ceremony.feed(Continue{}));
        QCOMPARE(idOf(ceremony), stands ? std::string_view("origin") : std::string_view("shares"));
        if (!stands)
            return;
        QCOMPARE(::proposal(ceremony), proposal.toStdString());
        QVERIFY(!ceremony.step().heading.empty());
        QVERIFY(ceremony.feed(decision("")));
        QCOMPARE(idOf(ceremony), std::string_view("origin"));
        QVERIFY(!std::get<Form>(ceremony.step().kind).fields.front().wrong.empty());
        QVERIFY(!ceremony.feed(Continue{}));
        QVERIFY(ceremony.feed(decision("another")));
        QCOMPARE(idOf(ceremony), std::string_view("token"));
        QVERIFY(ceremony.feed(Continue{}));
        QVERIFY(ceremony.feed(Drafted{{{"decision", "go_on"}}}));
        QCOMPARE(::proposal(ceremony), std::string("go_on"));
        QVERIFY(ceremony.feed(decision("go_on")));
        QCOMPARE(idOf(ceremony), std::string_view("shares"));
    }

    void importWarns_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("work-alike") << QByteArray("work-alike") << QByteArray("work-alike with its own root");
        QTest::newRow("unproven") << QByteArray("unproven") << QByteArray("certificate not proven");
        QTest::newRow("altered") << QByteArray("altered") << QByteArray("altered certificate");
    }

    void importWarns()
    {
        QFETCH(const QByteArray, model);
        QFETCH(const QByteArray, origin);
        TwoTokens job;
        const std::string file = job.makeSet();
        job.cards->insert(0,
                          *sim::SimHsm::fresh(job.random, "QRSM0000077", *sim::simModelNamed(model.constData())));
        Robot init = initRobot(job.a);
        const auto initialising = job.bench.start("init");
        QVERIFY(init.play(*initialising));
        QCOMPARE(factOf(initialising->step(), "origin"), origin.toStdString());

        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        importer.fill("origin", {{"decision", "go_on"}});
        const auto runner = job.bench.start("import");
        QVERIFY(playTo(importer, *runner, "origin"));
        QVERIFY(runner->feed(decision("another")));
        QCOMPARE(runner->step().id, std::string_view("token"));
        QVERIFY(importer.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
        QCOMPARE(factOf(runner->step(), "origin"), origin.toStdString());
    }

    void simulatedTokensInEarnest()
    {
        TwoTokens job;
        Robot init = initRobot(job.a);
        const auto initialising = job.bench.start("init");
        QVERIFY(init.play(*initialising));
        for (const bool rehearsal : {true, false}) {
            job.bench.options.rehearsal = rehearsal;
            Robot importer = importRobot(job.a, "Grace\nMary", "/none", {});
            importer.fill("origin", {{"decision", "go_on"}});
            const auto runner = job.bench.start("import");
            QVERIFY(playTo(importer, *runner, "files"));
            QCOMPARE(importer.met("origin"), !rehearsal);
        }
    }

    /** In earnest, on simulated tokens: each outcome tells what the token is, and replace warns as import does. */
    void outcomesTellTheOrigin()
    {
        TwoTokens job;
        job.bench.options.rehearsal = false;
        const std::string shareFile = saveTwoKeys(job);
        QVERIFY(!shareFile.empty());
        const auto originIn = [&job](const char* ceremony, Robot robot) {
            const auto runner = job.bench.start(ceremony);
            return robot.play(*runner) ? QString::fromStdString(factOf(runner->step(), "origin")) : QString();
        };
        const auto simulated = QStringLiteral("simulated");
        QCOMPARE(originIn("key", keyRobot(job.a, "k", "secp256r1")), simulated);
        QCOMPARE(originIn("backup", backupRobot(job.a, "/usb2")), simulated);
        Robot replacing = replaceRobot(job, shareFile, "service");
        replacing.fill("origin", {{"decision", "go_on"}});
        const auto runner = job.bench.start("replace");
        QVERIFY(replacing.play(*runner));
        QVERIFY(replacing.met("origin"));
        QCOMPARE(QString::fromStdString(factOf(runner->step(), "origin")), simulated);
    }
};

QUORATE_TEST(TestOriginWarning)
#include "tst_origin_warning.moc"
