#include "app/live_overview.h"
#include "ceremony/acts/secret_part.h"
#include "support/main_job.h"
#include "support/sent_commands.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr std::uint8_t userPinReference = 0x81;

SecretBytes soPin()
{
    return *soPinBytes(secretText(testSoPin));
}

/** Simulated tokens behind whose backs one answer is another: what no simulated token does is seen, too. */
class AlteredCards final : public CardSource
{
public:
    using Alter = std::function<std::optional<ResponseApdu>(const CommandApdu&)>;

    AlteredCards(CardSource& cards, Alter alter) : m_cards(cards), m_alter(std::move(alter)) {}

    [[nodiscard]] Result<std::vector<Reader>> readers() override { return m_cards.readers(); }
    [[nodiscard]] Result<std::unique_ptr<Transport>> connect(const std::string& reader, Access access) override
    {
        QUORATE_TRY(auto connection, m_cards.connect(reader, access));
        return std::make_unique<Wire>(std::move(connection), m_alter);
    }
    [[nodiscard]] Result<void> waitForChange(std::stop_token stop, std::chrono::milliseconds limit) override
    {
        return m_cards.waitForChange(stop, limit);
    }

private:
    class Wire final : public Transport
    {
    public:
        Wire(std::unique_ptr<Transport> to, Alter alter) : m_to(std::move(to)), m_alter(std::move(alter)) {}
        [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override
        {
            if (auto answer = m_alter(command))
                return *std::move(answer);
            return m_to->transmit(command);
        }

    private:
        std::unique_ptr<Transport> m_to;
        Alter m_alter;
    };

    CardSource& m_cards;
    Alter m_alter;
};

/** Public-key login shows by an answer of its own to the question for the user PIN's tries. */
std::optional<ResponseApdu> withPublicKeyLogin(const CommandApdu& command)
{
    if (command.ins == insVerify && command.p2 == userPinReference && command.data.empty())
        return ResponseApdu{.statusWord = 0x6300};
    return std::nullopt;
}

/** A token on its way: each deed returns the object. */
class Prepared
{
public:
    explicit Prepared(const char* model) : m_cards(tokens(model)) {}

    void initialise(std::uint16_t options, std::optional<int> shareFiles)
    {
        QVERIFY(open()->initialise(
            {.soPin = soPin(), .userPin = secretText(testUserPin), .options = options, .shareFiles = shareFiles}));
    }
    void importShares(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(open()->importDkekShare(SecretBytes::copyOf(Bytes(32, static_cast<std::uint8_t>(i + 1)))));
    }
    void makeKeys(int count)
    {
        const auto token = open();
        QVERIFY(token->verifyUserPin(secretText(testUserPin)));
        for (int i = 1; i <= count; ++i)
            QVERIFY(token->generateKey({.reference = static_cast<std::uint8_t>(i),
                                        .label = "k",
                                        .algorithm = EcRequest{.curve = curveNamed("secp256r1")}}));
    }
    void spendUserTries()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(!open()->verifyUserPin(secretText("000000")));
    }
    void spendSoTries()
    {
        const auto token = open();
        for (int i = 0; i < 15; ++i)
            QVERIFY(!token->unblockUserPin(*soPinBytes(secretText("0000000000000000")), SecretBytes()));
    }

    [[nodiscard]] TokenReading reading(bool publicKeyLogin) const
    {
        AlteredCards altered(*m_cards, withPublicKeyLogin);
        const auto seen = LiveOverview(publicKeyLogin ? static_cast<CardSource&>(altered) : *m_cards).tokens();
        return seen.size() == 1 && seen.front().reading ? *seen.front().reading : TokenReading{};
    }

private:
    std::unique_ptr<sim::SimSource> tokens(const char* model)
    {
        std::vector<std::unique_ptr<sim::SimHsm>> one;
        one.push_back(*sim::SimHsm::fresh(m_random, "QRSM0000042", *sim::simModelNamed(model)));
        return std::make_unique<sim::SimSource>(std::move(one));
    }
    [[nodiscard]] std::unique_ptr<Token> open() const
    {
        return *openToken(*m_cards->connect(sim::SimSource::readerName(0), Access::Exclusive));
    }

    SeededRandom m_random{1};
    std::unique_ptr<sim::SimSource> m_cards;
};

struct Way {
    const char* name = "";
    TokenState state = TokenState::NeverInitialised;
    const char* words = "";
    std::function<void(Prepared&)> prepare{};
    const char* model = "4k";
    bool publicKeyLogin = false;
};

constexpr std::uint16_t soResets = init_option::soPinResetsUserPin;

std::vector<Way> ways()
{
    using enum TokenState;
    return {
        {.name = "T0", .state = NeverInitialised, .words = "never initialised", .prepare = [](Prepared&) {}},
        {.name = "T1, none",
         .state = KeysStayHere,
         .words = "ready, 0 keys, which cannot be backed up elsewhere",
         .prepare = [](Prepared& token) { token.initialise(soResets, std::nullopt); }},
        {.name = "T1, internal",
         .state = KeysStayHere,
         .words = "ready, 2 keys, which cannot be backed up elsewhere",
         .prepare =
             [](Prepared& token) {
                 token.initialise(soResets, 0);
                 token.makeKeys(2);
             }},
        {.name = "T2",
         .state = WaitingForShareFiles,
         .words = "empty, waiting for 2 of 3 share files",
         .prepare =
             [](Prepared& token) {
                 token.initialise(soResets, 3);
                 token.importShares(1);
             }},
        {.name = "T3",
         .state = ReadyEmpty,
         .words = "ready, no keys, check value ",
         .prepare =
             [](Prepared& token) {
                 token.initialise(soResets, 1);
                 token.importShares(1);
             }},
        {.name = "T3, value after login",
         .state = ReadyEmpty,
         .words = "ready, no keys, check value not readable yet: it needs the user PIN",
         .prepare =
             [](Prepared& token) {
                 token.initialise(soResets, 1);
                 token.importShares(1);
             },
         .model = "late-check-value"},
        {.name = "T4",
         .state = ReadyWithKeys,
         .words = "ready, 1 key, check value ",
         .prepare =
             [](Prepared& token) {
                 token.initialise(soResets, 1);
                 token.importShares(1);
                 token.makeKeys(1);
             }},
        {.name = "T5",
         .state = UserPinBlocked,
         .words = "user PIN blocked: the security officer can unblock it",
         .prepare =
             [](Prepared& token) {
                 token.initialise(init_option::soPinOnlyUnblocks, 1);
                 token.spendUserTries();
             }},
        {.name = "T5, for good",
         .state = UserPinBlocked,
         .words = "user PIN blocked: the token was set up so that nobody can unblock it",
         .prepare =
             [](Prepared& token) {
                 token.initialise(0, 1);
                 token.spendUserTries();
             }},
        {.name = "T6",
         .state = SoPinBlocked,
         .words = "SO-PIN blocked: it can never be initialised again, its keys still work with the user PIN",
         .prepare =
             [](Prepared& token) {
                 token.initialise(soResets, 1);
                 token.spendSoTries();
             }},
        {.name = "T7",
         .state = TransportPin,
         .words = "the transport PIN must be changed first",
         .prepare = [](Prepared& token) { token.initialise(soResets | init_option::transportPin, 1); }},
        {.name = "T8",
         .state = PublicKeyLogin,
         .words = "public-key login is active: other tokens open this one",
         .prepare = [](Prepared& token) { token.initialise(soResets, 1); },
         .publicKeyLogin = true},
    };
}

} // namespace

/** The nine states of a token, told from what a token answers, in the words that everybody reads. */
class TestTokenStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toldFromReadings_data()
    {
        QTest::addColumn<int>("index");
        const auto all = ways();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void toldFromReadings()
    {
        QFETCH(const int, index);
        const Way way = ways()[static_cast<std::size_t>(index)];
        Prepared token(way.model);
        way.prepare(token);
        const TokenReading reading = token.reading(way.publicKeyLogin);
        QCOMPARE(static_cast<int>(reading.state()), static_cast<int>(way.state));
        const std::string words = inEnglish(stateInWords(reading));
        QVERIFY2(words.starts_with(way.words), words.c_str());
    }
};

QUORATE_TEST(TestTokenStates)
#include "tst_token_states.moc"
