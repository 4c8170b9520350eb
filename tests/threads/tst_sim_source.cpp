#include "sim/sim_source.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QDeadlineTimer>
#include <QTest>
#include <algorithm>
#include <thread>

using namespace quorate;
using namespace quorate::sim;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Readers with simulated tokens behave as the card service's do. */
class SimSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneToFourReaders();
    void tokensComeAsTheyAreMade();
    void whatConnectRefuses();
    void sharedAndExclusive();
    void anExclusiveConnectionWaitsForALook();
    void anExclusiveConnectionLeavesTheTokenReset();
    void aSharedConnectionLeavesTheTokenAsItWas();
    void pulledOutIsPulledOut();
    void aDeadConnectionDoesNotTouchTheNextToken();
    void failOnTheNthCommand();
    void pullOutBeforeTheCommand();
    void pullOutAfterTheCommand();
    void theLogHasHeadersOnly();
    void delayedCommands();
    void pullingOutEndsADelay();
    void changesAreSeen();
    void stopEndsTheWait();
    void aConnectionOutlivesItsSource();
    void manyThreads();

private:
    [[nodiscard]] std::unique_ptr<Transport> connect(int reader = 0, Access access = Access::Exclusive);
    [[nodiscard]] QString send(Transport& connection, std::string_view command);

    SeededRandom m_random{1};
    std::unique_ptr<SimSource> m_cards{};
};

namespace
{

constexpr std::string_view selectApplication = "00A404000BE82B0601040181C31F020100";
constexpr std::string_view initialiseWithoutShares =
    "805000001980020001810636343832313982083537363231383830910103";
constexpr std::string_view logIn = "0020008106363438323139";
constexpr std::string_view getChallenge = "0084000008"; // from the random numbers that all tokens share
constexpr std::string_view queryPin = "00200081";

} // namespace

void SimSourceTest::init()
{
    m_random.restart(testSeed());
    auto cards = SimSource::withFreshTokens(2, m_random);
    QCOMPARE(outcomeOf(cards), u"success"_s);
    m_cards = *std::move(cards);
}

std::unique_ptr<Transport> SimSourceTest::connect(int reader, Access access)
{
    auto connection = m_cards->connect(SimSource::readerName(reader), access);
    return connection ? *std::move(connection) : nullptr;
}

/** The answer's last four digits, or the name of the error. */
QString SimSourceTest::send(Transport& connection, std::string_view command)
{
    const auto answer = connection.transmit(*decodeCommand(hexBytes(command)));
    return answer ? hexText(encode(*answer)).right(4) : outcomeOf(answer);
}

void SimSourceTest::oneToFourReaders()
{
    QCOMPARE(outcomeOf(SimSource::withFreshTokens(0, m_random)), u"NotAccepted"_s);
    QCOMPARE(outcomeOf(SimSource::withFreshTokens(5, m_random)), u"NotAccepted"_s);
    const auto four = SimSource::withFreshTokens(4, m_random);
    const auto readers = (*four)->readers();
    QCOMPARE(readers->size(), std::size_t{4});
    QCOMPARE(readers->front().name, std::string("Simulated reader A"));
    QCOMPARE(readers->back().name, std::string("Simulated reader D"));
    QVERIFY(readers->back().cardPresent && !readers->back().inUse);
    QCOMPARE(hexText(readers->back().atr), hexText(answerToReset()));

    std::vector<std::unique_ptr<SimHsm>> oneOfTwo(2);
    oneOfTwo[1] = *SimHsm::fresh(m_random);
    SimSource halfEmpty(std::move(oneOfTwo));
    QVERIFY(!halfEmpty.readers()->front().cardPresent);
    QVERIFY(halfEmpty.readers()->back().cardPresent);
}

void SimSourceTest::tokensComeAsTheyAreMade()
{
    QCOMPARE(outcomeOf(SimSource::withTokensToCome({}, m_random)), u"NotAccepted"_s);
    const auto cards = SimSource::withTokensToCome({&simModels()[0], &simModels()[1]}, m_random);
    QCOMPARE((*cards)->readers()->size(), std::size_t{2}); // at once
    const auto allThere = [&cards] {
        return std::ranges::count((*cards)->readers().value(), true, &Reader::cardPresent) == 2;
    };
    const QDeadlineTimer deadline(10'000);
    while (!allThere() && !deadline.hasExpired())
        QCOMPARE(outcomeOf((*cards)->waitForChange({}, std::chrono::milliseconds(100))), u"success"_s);
    QVERIFY(allThere());
    QCOMPARE(outcomeOf((*cards)->connect(SimSource::readerName(1), Access::Exclusive)), u"success"_s);
    for (std::size_t reader = 0; reader < 2; ++reader) {
        (*cards)->withToken(static_cast<int>(reader), [reader](SimHsm& token) {
            QCOMPARE(decodeState(token.state())->model, &simModels()[reader]);
        });
    }
}

void SimSourceTest::whatConnectRefuses()
{
    QCOMPARE(outcomeOf(m_cards->connect("Simulated reader C", Access::Shared)), u"NoReader"_s);
    m_cards->pullOut(1);
    QCOMPARE(outcomeOf(m_cards->connect(SimSource::readerName(1), Access::Exclusive)), u"NoCard"_s);
}

void SimSourceTest::sharedAndExclusive()
{
    const std::string name = SimSource::readerName(0);
    auto exclusive = connect();
    QVERIFY(exclusive != nullptr);
    QVERIFY(m_cards->readers()->front().inUse);
    QVERIFY(!m_cards->readers()->back().inUse);
    QCOMPARE(outcomeOf(m_cards->connect(name, Access::Shared)), u"CardInUse"_s);
    QCOMPARE(outcomeOf(m_cards->connect(name, Access::Exclusive)), u"CardInUse"_s);
    exclusive.reset();
    QVERIFY(!m_cards->readers()->front().inUse);
    const auto shared = connect(0, Access::Shared);
    QVERIFY(shared != nullptr);
    QCOMPARE(outcomeOf(m_cards->connect(name, Access::Shared)), u"CardInUse"_s);
    QVERIFY(connect(1) != nullptr);
}

void SimSourceTest::anExclusiveConnectionWaitsForALook()
{
    auto look = connect(0, Access::Shared);
    std::thread end([&look] {
        std::this_thread::sleep_for(50ms);
        look.reset();
    });
    const auto connection = connect();
    end.join();
    QVERIFY(connection != nullptr);
}

void SimSourceTest::anExclusiveConnectionLeavesTheTokenReset()
{
    auto connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    QCOMPARE(send(*connection, initialiseWithoutShares), u"9000"_s);
    QCOMPARE(send(*connection, logIn), u"9000"_s);
    connection.reset();
    connection = connect();
    QCOMPARE(send(*connection, queryPin), u"6E00"_s); // nothing selected
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    QCOMPARE(send(*connection, queryPin), u"63C3"_s);
}

void SimSourceTest::aSharedConnectionLeavesTheTokenAsItWas()
{
    auto connection = connect(0, Access::Shared);
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    connection.reset();
    connection = connect(0, Access::Shared);
    QCOMPARE(send(*connection, queryPin), u"6A88"_s); // still selected
}

void SimSourceTest::pulledOutIsPulledOut()
{
    auto connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    m_cards->pullOut(0);
    QVERIFY(!m_cards->readers()->front().cardPresent);
    QVERIFY(m_cards->readers()->front().atr.empty());
    QCOMPARE(send(*connection, queryPin), u"CardRemoved"_s);
    m_cards->insert(0);
    QCOMPARE(send(*connection, queryPin), u"CardRemoved"_s);
    const auto next = connect(); // the dead connection does not stand in the way
    QVERIFY(next != nullptr);
    QCOMPARE(send(*next, queryPin), u"6E00"_s);
}

void SimSourceTest::aDeadConnectionDoesNotTouchTheNextToken()
{
    auto dead = connect();
    m_cards->pullOut(0);
    m_cards->insert(0, *SimHsm::fresh(m_random));
    const auto next = connect();
    QCOMPARE(send(*next, selectApplication), u"9000"_s);
    dead.reset(); // would reset the token if it were alive
    QCOMPARE(send(*next, queryPin), u"6A88"_s);
    QVERIFY(m_cards->readers()->front().inUse);
}

void SimSourceTest::failOnTheNthCommand()
{
    const auto connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    m_cards->failOn(0, 2, 0x6F00);
    m_cards->failOn(0, 3, 0x6581);
    QCOMPARE(send(*connection, queryPin), u"6A88"_s);
    QCOMPARE(send(*connection, initialiseWithoutShares), u"6F00"_s);
    QCOMPARE(send(*connection, initialiseWithoutShares), u"6581"_s);
    QCOMPARE(send(*connection, queryPin), u"6A88"_s); // neither was carried out
    QCOMPARE(send(*connection, initialiseWithoutShares), u"9000"_s);
}

void SimSourceTest::pullOutBeforeTheCommand()
{
    auto connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    m_cards->pullOutOn(0, 1);
    QCOMPARE(send(*connection, initialiseWithoutShares), u"CardRemoved"_s);
    QVERIFY(!m_cards->readers()->front().cardPresent);
    m_cards->insert(0);
    connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    QCOMPARE(send(*connection, queryPin), u"6A88"_s); // never initialised
}

void SimSourceTest::pullOutAfterTheCommand()
{
    auto connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    m_cards->pullOutOn(0, 1, PullOut::AfterCommand);
    QCOMPARE(send(*connection, initialiseWithoutShares), u"CardRemoved"_s);
    m_cards->insert(0);
    connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    QCOMPARE(send(*connection, queryPin), u"63C3"_s); // initialised, though nobody heard it
}

void SimSourceTest::theLogHasHeadersOnly()
{
    const auto connection = connect();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    QCOMPARE(send(*connection, initialiseWithoutShares), u"9000"_s);
    m_cards->pullOutOn(0, 1);
    QCOMPARE(send(*connection, queryPin), u"CardRemoved"_s);
    const std::vector<LoggedCommand> expected{
        {.cla = 0x00, .ins = 0xA4, .p1 = 0x04, .dataSize = 11, .le = 256, .statusWord = 0x9000},
        {.cla = 0x80, .ins = 0x50, .dataSize = 25, .statusWord = 0x9000},
        {.cla = 0x00, .ins = 0x20, .p2 = 0x81, .statusWord = 0},
    };
    QVERIFY(m_cards->commands(0) == expected);
    QVERIFY(m_cards->commands(1).empty());
    QCOMPARE(m_cards->commandCount(0), 3);
    m_cards->clearCommands(0);
    QVERIFY(m_cards->commands(0).empty());
}

void SimSourceTest::delayedCommands()
{
    m_cards->setDelay(0, 40ms);
    const auto connection = connect();
    const auto start = std::chrono::steady_clock::now();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
    QVERIFY(std::chrono::steady_clock::now() - start >= 40ms);
}

void SimSourceTest::pullingOutEndsADelay()
{
    m_cards->setDelay(0, 60s);
    const auto connection = connect();
    std::thread person([this] {
        std::this_thread::sleep_for(50ms);
        m_cards->pullOut(0);
    });
    QCOMPARE(send(*connection, selectApplication), u"CardRemoved"_s);
    person.join();
}

void SimSourceTest::changesAreSeen()
{
    const auto waited = [this](std::chrono::milliseconds limit) {
        const auto start = std::chrono::steady_clock::now();
        [[maybe_unused]] const auto done = m_cards->waitForChange({}, limit);
        return std::chrono::steady_clock::now() - start;
    };
    static_cast<void>(m_cards->readers());
    QVERIFY(waited(50ms) >= 50ms); // nothing happens
    m_cards->pullOut(0);
    QVERIFY(waited(60s) < 30s); // it happened before the wait
    static_cast<void>(m_cards->readers());
    std::thread person([this] {
        std::this_thread::sleep_for(50ms);
        m_cards->insert(0);
    });
    QVERIFY(waited(60s) < 30s);
    person.join();
    // Out and in again between two looks is a change too: it may be another token.
    static_cast<void>(m_cards->readers());
    m_cards->pullOut(0);
    m_cards->insert(0);
    QVERIFY(waited(60s) < 30s);
}

void SimSourceTest::stopEndsTheWait()
{
    static_cast<void>(m_cards->readers());
    std::stop_source stop;
    std::thread person([&stop] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    QCOMPARE(outcomeOf(m_cards->waitForChange(stop.get_token(), 60s)), u"success"_s);
    QVERIFY(std::chrono::steady_clock::now() - start < 30s);
    person.join();
}

void SimSourceTest::aConnectionOutlivesItsSource()
{
    const auto connection = connect();
    m_cards.reset();
    QCOMPARE(send(*connection, selectApplication), u"9000"_s);
}

void SimSourceTest::manyThreads()
{
    std::atomic<int> answered = 0;
    const auto work = [this, &answered](int reader) {
        for (int round = 0; round < 50; ++round) {
            auto connection = m_cards->connect(SimSource::readerName(reader), Access::Exclusive);
            if (!connection || !(*connection)->transmit(*decodeCommand(hexBytes(selectApplication))))
                continue;
            ++answered;
            static_cast<void>((*connection)->transmit(*decodeCommand(hexBytes(getChallenge))));
        }
    };
    {
        const std::jthread a(work, 0);
        const std::jthread b(work, 0);
        const std::jthread c(work, 1);
        const std::jthread person([this] {
            for (int round = 0; round < 50; ++round) {
                m_cards->pullOut(1);
                static_cast<void>(m_cards->readers());
                m_cards->insert(1);
            }
        });
    }
    QVERIFY(answered > 50); // reader A at least answers both that wait for each other
}

QUORATE_TEST(SimSourceTest)
#include "tst_sim_source.moc"
