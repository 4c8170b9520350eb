#include "card/token.h"
#include "sim/sim_authentication.h"
#include "sim/sim_hsm.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <algorithm>

using namespace quorate;

/** What a token says it is, against what it can prove. */
class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachModelIsWhatItIs_data();
    void eachModelIsWhatItIs();
    void aCopiedGenuineChainIsNotGenuine();
    void aModelSurvivesItsStateFile();
    void anImpostorSurvivesItsStateFile();
    void tripleDesWhereAesIsRefused();
    void anAlteredAnswerProvesNothing_data();
    void anAlteredAnswerProvesNothing();
    void theProofIsMadeOnceAConnection();
    void thePinIsGivenAfterTheProof();
    void aTokenPulledOutInTheProofIsAnError();
    void answersOfAnIndependentImplementation_data();
    void answersOfAnIndependentImplementation();
};

namespace
{

constexpr std::uint8_t setAlgorithm = 0x22;
constexpr std::uint8_t generalAuthenticate = 0x86;

/** A connection to one simulated token, with somebody in the middle. */
class Wire final : public Transport
{
public:
    using Meddler = std::function<std::optional<Result<ResponseApdu>>(const CommandApdu&)>;

    Wire(sim::SimHsm& token, Meddler meddler, std::vector<std::uint8_t>& instructions)
        : m_token(token), m_meddler(std::move(meddler)), m_instructions(instructions)
    {
    }

    Result<ResponseApdu> transmit(const CommandApdu& command) override
    {
        m_instructions.push_back(command.ins);
        auto instead = m_meddler ? m_meddler(command) : std::nullopt;
        return instead ? *std::move(instead) : m_token.process(command);
    }

private:
    sim::SimHsm& m_token;
    Meddler m_meddler;
    std::vector<std::uint8_t>& m_instructions;
};

struct Desk {
    explicit Desk(std::string_view model = "4k", Wire::Meddler meddler = {})
    {
        use(*sim::SimHsm::fresh(random, {}, *sim::simModelNamed(model)), std::move(meddler));
    }
    void use(std::unique_ptr<sim::SimHsm> hsm, Wire::Meddler meddler = {})
    {
        simulated = std::move(hsm);
        simulated->reset();
        token = *openToken(std::make_unique<Wire>(*simulated, std::move(meddler), instructions));
    }
    /** What info() says after the proof, the same as the proof. */
    [[nodiscard]] Origin origin()
    {
        const auto proved = token->proveOrigin();
        const auto info = token->info();
        return proved && info && *proved == info->origin ? *proved : Origin{-1};
    }
    [[nodiscard]] auto count(std::uint8_t instruction) { return std::ranges::count(instructions, instruction); }

    SeededRandom random{testSeed()};
    std::unique_ptr<sim::SimHsm> simulated{};
    std::vector<std::uint8_t> instructions{};
    std::unique_ptr<Token> token{};
};

ResponseApdu refused(std::uint16_t statusWord)
{
    return {.statusWord = statusWord};
}

} // namespace

void OriginTest::eachModelIsWhatItIs_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::newRow("4k") << Origin::Simulated;
    QTest::newRow("first-generation") << Origin::Simulated;
    QTest::newRow("work-alike") << Origin::WorkAlike;
    QTest::newRow("unproven") << Origin::NotProven;
    QTest::newRow("altered") << Origin::AlteredCertificate;
    QTest::newRow("late-check-value") << Origin::Simulated;
}

void OriginTest::eachModelIsWhatItIs()
{
    QFETCH(const Origin, origin);
    QCOMPARE(Desk(QTest::currentDataTag()).origin(), origin);
}

void OriginTest::aCopiedGenuineChainIsNotGenuine()
{
    Desk desk;
    desk.use(*sim::SimHsm::impostor(deviceCertificates(QStringLiteral("devaut_genuine.json")), desk.random));
    QCOMPARE(desk.origin(), Origin::NotProven);
    QCOMPARE(desk.token->info()->serial, std::string("DENK0404144"));
    QCOMPARE(desk.count(generalAuthenticate), 1); // it was asked, and failed
}

void OriginTest::aModelSurvivesItsStateFile()
{
    for (const sim::SimModel& model : sim::simModels()) {
        Desk desk(model.name);
        const Origin before = desk.origin();
        const auto info = desk.token->info();
        desk.use(*sim::SimHsm::restored(desk.simulated->state(), desk.random));
        QCOMPARE(desk.origin(), before);
        QVERIFY(*desk.token->info() == *info);
    }
}

void OriginTest::anImpostorSurvivesItsStateFile()
{
    Desk desk;
    desk.use(*sim::SimHsm::impostor(deviceCertificates(QStringLiteral("devaut_genuine.json")), desk.random));
    desk.use(*sim::SimHsm::restored(desk.simulated->state(), desk.random));
    QCOMPARE(desk.origin(), Origin::NotProven);
    QCOMPARE(desk.token->info()->serial, std::string("DENK0404144"));
}

void OriginTest::tripleDesWhereAesIsRefused()
{
    const Wire::Meddler noAes = [](const CommandApdu& command) -> std::optional<Result<ResponseApdu>> {
        constexpr std::uint8_t aesArc = 2;
        if (command.ins == setAlgorithm && command.data.back() == aesArc)
            return refused(0x6A80);
        return std::nullopt;
    };
    Desk desk("4k", noAes);
    QCOMPARE(desk.origin(), Origin::Simulated);
    QCOMPARE(desk.count(setAlgorithm), 2);
    QCOMPARE(desk.count(generalAuthenticate), 1);
}

void OriginTest::anAlteredAnswerProvesNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another token") << QByteArray("7C14810800000000000000008208FFFFFFFFFFFFFFFF");
    QTest::newRow("no token") << QByteArray("7C0A81080000000000000000");
    QTest::newRow("short token") << QByteArray("7C13810800000000000000008207FFFFFFFFFFFFFF");
    QTest::newRow("no nonce") << QByteArray("7C0A8208FFFFFFFFFFFFFFFF");
    QTest::newRow("cut") << QByteArray("7C14810800000000");
    QTest::newRow("nothing") << QByteArray("");
}

void OriginTest::anAlteredAnswerProvesNothing()
{
    QFETCH(const QByteArray, answer);
    const Wire::Meddler liar = [&](const CommandApdu& command) -> std::optional<Result<ResponseApdu>> {
        if (command.ins != generalAuthenticate)
            return std::nullopt;
        ResponseApdu response{.statusWord = 0x9000};
        append(response.data, hexBytes(answer.constData()));
        return response;
    };
    QCOMPARE(Desk("4k", liar).origin(), Origin::NotProven);
}

void OriginTest::theProofIsMadeOnceAConnection()
{
    Desk desk;
    QCOMPARE(desk.origin(), Origin::Simulated);
    QCOMPARE(desk.origin(), Origin::Simulated);
    QVERIFY(desk.token->endSession().has_value());
    QCOMPARE(desk.origin(), Origin::Simulated);
    QCOMPARE(desk.count(generalAuthenticate), 1);
}

void OriginTest::thePinIsGivenAfterTheProof()
{
    Desk desk;
    QVERIFY(desk.token->proveOrigin().has_value());
    InitRequest request;
    request.soPin = knownSoPin();
    request.userPin = secretText("648219");
    QCOMPARE(outcomeOf(desk.token->initialise(request)), QStringLiteral("success"));
    QCOMPARE(outcomeOf(desk.token->verifyUserPin(request.userPin)), QStringLiteral("success"));
    QVERIFY(desk.token->proveOrigin().has_value()); // known already: nothing is asked again
    QCOMPARE(desk.token->info()->userPin.state, PinStatus::State::Verified);
}

void OriginTest::aTokenPulledOutInTheProofIsAnError()
{
    for (const std::uint8_t at : {setAlgorithm, generalAuthenticate}) {
        const Wire::Meddler hand = [at](const CommandApdu& command) -> std::optional<Result<ResponseApdu>> {
            if (command.ins == at)
                return fail(ErrorCode::CardRemoved);
            return std::nullopt;
        };
        Desk desk("4k", hand);
        QCOMPARE(outcomeOf(desk.token->proveOrigin()), QStringLiteral("CardRemoved"));
    }
}

// Made by a script in another language with its own curve arithmetic and the openssl program's CMAC and DES:
// device key SHA-256("dev") modulo n, ephemeral key SHA-256("ephemeral") modulo n, brainpoolP256r1.
void OriginTest::answersOfAnIndependentImplementation_data()
{
    QTest::addColumn<sim::ChipProtocol>("protocol");
    QTest::addColumn<QString>("token");
    QTest::newRow("AES") << sim::ChipProtocol::Aes128 << QStringLiteral("97D638E5D7139353");
    QTest::newRow("3DES") << sim::ChipProtocol::TripleDes << QStringLiteral("ABF58ABC42AA6738");
}

void OriginTest::answersOfAnIndependentImplementation()
{
    QFETCH(const sim::ChipProtocol, protocol);
    QFETCH(const QString, token);
    const auto device =
        ecKeyFromScalar(*curveNamed("brainpoolP256r1"),
                        hexBytes("452AB6BF01D7C9F2E5A70D11C880F2C48E548D796A9D2332CEB2D49F08792EC0"));
    QVERIFY(device.has_value());
    const Bytes point = hexBytes("041569B9E49F0D6547C16640121F60A468C019E21C82B0B3006AFF02EBF4EA6323"
                                 "4331C60CDB8430F31086FDE0AC6234410B5FA95E98692E9EDBA9245CECCBEC6E");
    Bytes data = hexBytes("7C438041");
    append(data, point);
    const auto answer = sim::authenticate(*device, protocol, data, hexBytes("0001020304050607"));
    QVERIFY(answer.has_value());
    QCOMPARE(hexText(*answer), QStringLiteral("7C14810800010203040506078208") + token);
}

QUORATE_TEST(OriginTest)
#include "tst_origin.moc"
