#include "pcsc/pcsc_source.h"
#include "support/card_stage.h"
#include "support/test_values.h"

#include <QFile>
#include <QTest>
#include <QThread>
#include <csignal>
#include <thread>

using namespace quorate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** The readers of this computer through the real card service, and what goes wrong with them. */
class PcscTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readersAndTheirCards();
    void whatConnectRefuses();
    void inUseIsSeenAndRefused_data();
    void inUseIsSeenAndRefused();
    void aShortLookIsWaitedFor();
    void exclusiveLeavesTheTokenReset();
    void sharedLeavesTheTokenAsItWas();
    void changesAreSeen();
    void stopEndsTheWait();
    void aCeremonyWaitsForTheOtherProgram();
    void aCeremonyGoesOnWhenTheTokenIsPutBack();
    void theServiceEnds(); // the last one

private:
    [[nodiscard]] static std::string reader(int number) { return virtualReader(number).toStdString(); }
    /** The status word, or the name of the error. */
    [[nodiscard]] static QString send(Transport& connection, std::string_view command);
    [[nodiscard]] std::unique_ptr<SimcardProcess> insert(int number) const;

    CardStage m_stage{};
    std::unique_ptr<SimcardProcess> m_token{}; // in reader 0; reader 1 is empty
    PcscSource m_cards{};
};

namespace
{

constexpr std::string_view selectApplication = "00A404000BE82B0601040181C31F020100";
constexpr std::string_view queryPin = "00200081";

} // namespace

void PcscTest::initTestCase()
{
    m_token = insert(0);
    QVERIFY(waitForTokens(1));
    m_stage.initialise(0);
}

void PcscTest::cleanup()
{
    if (QByteArray(QTest::currentTestFunction()) != "theServiceEnds")
        QVERIFY(waitForTokens(1));
}

QString PcscTest::send(Transport& connection, std::string_view command)
{
    const auto answer = connection.transmit(*decodeCommand(hexBytes(command)));
    return answer ? hexText(encode(*answer)).right(4) : outcomeOf(answer);
}

std::unique_ptr<SimcardProcess> PcscTest::insert(int number) const
{
    return std::make_unique<SimcardProcess>(number,
                                            QStringList{u"--state"_s, m_stage.path(u"%1.token"_s.arg(number))});
}

void PcscTest::readersAndTheirCards()
{
    const auto readers = m_cards.readers();
    QCOMPARE(outcomeOf(readers), u"success"_s);
    QCOMPARE(readers->size(), std::size_t{2});
    QCOMPARE(readers->at(0).name, reader(0));
    QVERIFY(readers->at(0).cardPresent && !readers->at(0).inUse);
    QCOMPARE(hexText(readers->at(0).atr), u"3BDE18FF8191FE1FC38031815448534D317380214081071C"_s);
    QVERIFY(!readers->at(1).cardPresent && readers->at(1).atr.empty());
}

void PcscTest::whatConnectRefuses()
{
    for (const Access access : {Access::Shared, Access::Exclusive}) {
        QCOMPARE(outcomeOf(m_cards.connect("Reader of another computer", access)), u"NoReader"_s);
        QCOMPARE(outcomeOf(m_cards.connect(reader(1), access)), u"NoCard"_s);
    }
}

void PcscTest::inUseIsSeenAndRefused_data()
{
    QTest::addColumn<int>("other");
    QTest::newRow("exclusively") << static_cast<int>(Access::Exclusive);
    QTest::newRow("shared") << static_cast<int>(Access::Shared);
}

void PcscTest::inUseIsSeenAndRefused()
{
    QFETCH(const int, other);
    PcscSource otherProgram;
    const auto held = otherProgram.connect(reader(0), static_cast<Access>(other));
    QCOMPARE(outcomeOf(held), u"success"_s);
    QVERIFY(m_cards.readers()->front().inUse);
    QCOMPARE(outcomeOf(m_cards.connect(reader(0), Access::Shared)), u"CardInUse"_s);
    QCOMPARE(outcomeOf(m_cards.connect(reader(0), Access::Exclusive)), u"CardInUse"_s);
    QCOMPARE(send(**held, selectApplication), u"9000"_s); // it was not disturbed
}

void PcscTest::aShortLookIsWaitedFor()
{
    PcscSource otherProgram;
    auto held = otherProgram.connect(reader(0), Access::Shared);
    QCOMPARE(outcomeOf(held), u"success"_s);
    std::jthread ends([&held] {
        std::this_thread::sleep_for(200ms);
        held->reset();
    });
    QCOMPARE(outcomeOf(m_cards.connect(reader(0), Access::Exclusive)), u"success"_s);
}

void PcscTest::exclusiveLeavesTheTokenReset()
{
    {
        const auto connection = m_cards.connect(reader(0), Access::Exclusive);
        QCOMPARE(outcomeOf(connection), u"success"_s);
        QCOMPARE(send(**connection, selectApplication), u"9000"_s);
        QCOMPARE(send(**connection, queryPin), u"63C3"_s);
    }
    const auto next = m_cards.connect(reader(0), Access::Shared);
    QCOMPARE(outcomeOf(next), u"success"_s);
    QCOMPARE(send(**next, queryPin), u"6E00"_s); // no application is selected
}

void PcscTest::sharedLeavesTheTokenAsItWas()
{
    {
        const auto connection = m_cards.connect(reader(0), Access::Shared);
        QCOMPARE(outcomeOf(connection), u"success"_s);
        QCOMPARE(send(**connection, selectApplication), u"9000"_s);
    }
    const auto next = m_cards.connect(reader(0), Access::Shared);
    QCOMPARE(outcomeOf(next), u"success"_s);
    QCOMPARE(send(**next, queryPin), u"63C3"_s);
}

void PcscTest::changesAreSeen()
{
    QVERIFY(m_cards.readers().has_value());
    std::unique_ptr<SimcardProcess> second;
    std::jthread person([this, &second] {
        std::this_thread::sleep_for(100ms);
        second = insert(1);
    });
    for (int look = 0; look < 10 && !m_cards.readers()->back().cardPresent; ++look)
        QCOMPARE(outcomeOf(m_cards.waitForChange({}, 10s)), u"success"_s);
    QVERIFY(m_cards.readers()->back().cardPresent);
    person.join();
    second.reset();
}

void PcscTest::stopEndsTheWait()
{
    QVERIFY(m_cards.readers().has_value());
    bool ended = false;
    {
        std::jthread waiting(
            [this, &ended](const std::stop_token& stop) { ended = m_cards.waitForChange(stop, 24h).has_value(); });
        std::this_thread::sleep_for(100ms);
    } // asks it to stop and waits for it
    QVERIFY(ended);
}

void PcscTest::aCeremonyWaitsForTheOtherProgram()
{
    PcscSource otherProgram;
    auto held = otherProgram.connect(reader(0), Access::Exclusive);
    Robot robot = initRobot(reader(0));
    const auto runner = m_stage.bench().start("init");
    while (!runner->step().problem)
        QVERIFY(robot.advance(*runner));
    QCOMPARE(runner->step().problem->error.code, ErrorCode::CardInUse);
    QCOMPARE(inEnglish(runner->step().problem->happened), std::string("Another program uses this token"));
    QCOMPARE(QByteArray(runner->step().id.data()), QByteArray("token"));
    held->reset();
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
}

/** Between two steps the token is pulled out and put back: the ceremony finds it again. */
void PcscTest::aCeremonyGoesOnWhenTheTokenIsPutBack()
{
    m_stage.giveDkek(0);
    Robot robot = keyRobot(reader(0), "put back", "secp256r1");
    const auto runner = m_stage.bench().start("key");
    while (runner->step().id != "pin")
        QVERIFY(robot.advance(*runner));
    QVERIFY(m_token->stop());
    QVERIFY(waitForTokens(0));
    QVERIFY(robot.advance(*runner));
    QVERIFY(runner->step().problem.has_value());
    QCOMPARE(runner->step().problem->error.code, ErrorCode::CardRemoved);
    robot.onProblem = [](const Problem&) {}; // "Try again"
    QThread::msleep(500);                    // the service looks into an empty reader every 400 ms
    m_token = insert(0);
    QVERIFY(waitForTokens(1));
    QVERIFY(robot.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(m_stage.onlyKey(0).label, std::string("put back"));
}

/** The service of this test's own namespace. */
void PcscTest::theServiceEnds()
{
    const auto connection = m_cards.connect(reader(0), Access::Exclusive);
    QCOMPARE(outcomeOf(connection), u"success"_s);
    QCOMPARE(send(**connection, selectApplication), u"9000"_s);
    QFile number(u"/run/pcscd/pcscd.pid"_s);
    QVERIFY(number.open(QIODevice::ReadOnly));
    QCOMPARE(::kill(number.readAll().trimmed().toInt(), SIGTERM), 0);
    QTRY_VERIFY(!number.exists()); // the last thing that it does
    QTRY_COMPARE(outcomeOf(m_cards.readers()), u"ServiceDown"_s);
    QTRY_COMPARE(send(**connection, queryPin), u"ServiceDown"_s); // its process ends a little later
    QCOMPARE(outcomeOf(m_cards.connect(reader(0), Access::Exclusive)), u"ServiceDown"_s);
    QCOMPARE(outcomeOf(m_cards.waitForChange({}, 50ms)), u"ServiceDown"_s);
}

QUORATE_INTEROP_TEST(PcscTest, 0)
#include "tst_pcsc.moc"
