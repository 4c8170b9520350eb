#include "card/token.h"
#include "sim/sim_source.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::sim;

/** The main job on two simulated tokens, through the product's own driver. */
class SimLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshTokenSaysSo();
    void aKeyMovesToASecondToken_data();
    void aKeyMovesToASecondToken();
    void aBlobOfAnotherDomainIsRefused();
    void aTokenIsErasedByItsSoPinOnly();

private:
    [[nodiscard]] std::unique_ptr<Token> open(int reader);
    void setUp(Token& token, std::uint8_t shareByte);

    SeededRandom m_random{1};
    std::unique_ptr<SimSource> m_cards{};
};

void SimLifeTest::init()
{
    m_random.restart(testSeed());
    auto cards = SimSource::withFreshTokens(2, m_random);
    QVERIFY(cards.has_value());
    m_cards = *std::move(cards);
}

std::unique_ptr<Token> SimLifeTest::open(int reader)
{
    auto connection = m_cards->connect(SimSource::readerName(reader), Access::Exclusive);
    if (!connection)
        return nullptr;
    auto token = openToken(*std::move(connection));
    return token ? *std::move(token) : nullptr;
}

void SimLifeTest::setUp(Token& token, std::uint8_t shareByte)
{
    InitRequest request;
    request.soPin = knownSoPin();
    request.userPin = secretText("648219");
    request.label = "rehearsal";
    QCOMPARE(outcomeOf(token.initialise(request)), QStringLiteral("success"));
    const auto status = token.importDkekShare(SecretBytes::copyOf(Bytes(32, shareByte)));
    QCOMPARE(outcomeOf(status), QStringLiteral("success"));
    QCOMPARE(status->outstanding, 0);
    QVERIFY(status->checkValue.has_value());
    QCOMPARE(outcomeOf(token.verifyUserPin(secretText("648219"))), QStringLiteral("success"));
}

void SimLifeTest::aFreshTokenSaysSo()
{
    const auto token = open(0);
    QVERIFY(token != nullptr);
    const auto info = token->info();
    QCOMPARE(outcomeOf(info), QStringLiteral("success"));
    QVERIFY(info->origin == Origin::NotProven); // nobody asked for the proof
    QCOMPARE(info->serial.size(), std::size_t{11});
    QVERIFY(info->userPin.state == PinStatus::State::NeverSet);
    QVERIFY(info->soPin.state == PinStatus::State::NeverSet);
    QCOMPARE(info->model, std::string("SmartCard-HSM 3.4"));
    QCOMPARE(token->dkekStatus()->configured, false);
}

void SimLifeTest::aKeyMovesToASecondToken_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const Curve& curve : curves()) {
        const QByteArray name(curve.name.data(), static_cast<qsizetype>(curve.name.size()));
        QTest::newRow(name.constData()) << name;
    }
    for (const char* bits : {"1024", "1536", "2048", "3072", "4096"})
        QTest::newRow(bits) << QByteArray(bits);
}

void SimLifeTest::aKeyMovesToASecondToken()
{
    QFETCH(const QByteArray, kind);
    const auto from = open(0);
    const auto to = open(1);
    setUp(*from, 7);
    setUp(*to, 7);

    KeyRequest request{.reference = 5, .label = "root"};
    if (const Curve* curve = curveNamed(kind.toStdString()))
        request.algorithm = EcRequest{.curve = curve};
    else
        request.algorithm = RsaRequest{.bits = kind.toInt()};
    const auto key = from->generateKey(request);
    QCOMPARE(outcomeOf(key), QStringLiteral("success"));
    const auto blob = from->wrapKey(5);
    QCOMPARE(outcomeOf(blob), QStringLiteral("success"));

    QCOMPARE(outcomeOf(to->unwrapKey(9, *blob)), QStringLiteral("success"));
    KeyEntry restored = *key;
    restored.reference = 9;
    const Bytes message{1, 2, 3};
    const auto signature = to->sign(restored, message);
    QCOMPARE(outcomeOf(signature), QStringLiteral("success"));
    QVERIFY(verifySignature(*key->publicKey, Hash::Sha256, message, *signature));
    QCOMPARE(outcomeOf(to->unwrapKey(9, *blob)), QStringLiteral("SlotInUse"));
}

void SimLifeTest::aBlobOfAnotherDomainIsRefused()
{
    const auto from = open(0);
    const auto to = open(1);
    setUp(*from, 7);
    setUp(*to, 8);
    const KeyRequest request{.reference = 1, .algorithm = EcRequest{.curve = curveNamed("secp256r1")}};
    QCOMPARE(outcomeOf(from->generateKey(request)), QStringLiteral("success"));
    const auto blob = from->wrapKey(1);
    QCOMPARE(outcomeOf(to->unwrapKey(1, *blob)), QStringLiteral("CheckValueDiffers"));
    Bytes altered = *blob;
    altered.back() ^= 1;
    QCOMPARE(outcomeOf(from->unwrapKey(2, altered)), QStringLiteral("NotABackup"));
    QCOMPARE(to->usedReferences()->size(), std::size_t{0});
}

void SimLifeTest::aTokenIsErasedByItsSoPinOnly()
{
    const auto token = open(0);
    setUp(*token, 7);
    const KeyRequest key{.reference = 1, .algorithm = EcRequest{.curve = curveNamed("secp256r1")}};
    QVERIFY(token->generateKey(key).has_value());

    InitRequest request;
    request.soPin = SecretBytes::copyOf(Bytes(8, 0x11));
    request.userPin = secretText("648219");
    const auto wrong = token->initialise(request);
    QCOMPARE(outcomeOf(wrong), QStringLiteral("SoPinWrong"));
    QCOMPARE(wrong.error().detail, 14);
    QCOMPARE(token->keys()->size(), std::size_t{1});

    request.soPin = knownSoPin();
    request.shareFiles.reset();
    QCOMPARE(outcomeOf(token->initialise(request)), QStringLiteral("success"));
    QCOMPARE(token->keys()->size(), std::size_t{0});
    QCOMPARE(token->dkekStatus()->configured, false);
    QCOMPARE(token->info()->soPin.triesLeft, 15);
}

QUORATE_TEST(SimLifeTest)
#include "tst_sim_life.moc"
