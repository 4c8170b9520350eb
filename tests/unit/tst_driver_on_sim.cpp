#include "card/token.h"
#include "crypto/private_key.h"
#include "sim/sim_source.h"
#include "support/measured_operations.h"
#include "support/seeded_random.h"
#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <map>

using namespace quorate;
using namespace quorate::sim;

namespace
{

constexpr int readerA = 0;
constexpr int readerB = 1;
const Bytes messageBytes = hexBytes("4D657373616765");

InitRequest initRequest(std::optional<int> shareFiles = 1)
{
    return {.soPin = knownSoPin(), .userPin = secretText("648219"), .shareFiles = shareFiles};
}

KeyRequest keyRequest(std::uint8_t reference, const QString& kind)
{
    KeyRequest request{
        .reference = reference, .label = "key of " + kind.toStdString(), .id = Bytes{0x42, reference}};
    const int bits = kind.section(QLatin1Char(' '), 1).toInt();
    if (const Curve* curve = curveNamed(kind.toStdString()))
        request.algorithm = EcRequest{curve};
    else if (kind.startsWith(QLatin1String("AES")))
        request.algorithm = AesRequest{bits};
    else
        request.algorithm = RsaRequest{bits};
    return request;
}

const QString success = QStringLiteral("success");

} // namespace

/** The whole driver against the simulated token, in process. */
class DriverOnSimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void userPinIsBlockedAndUnblocked();
    void soPinOnlyUnblocksWhereItMayNotSet();
    void pinsAreChanged();
    void transportPinMustBeChangedFirst();
    void wrongSoPinErasesNothing();
    void sharesAreJoined();
    void tokenMakesItsOwnKeyEncryptionKey();
    void withoutShareFilesNothingIsWrapped();
    void keyLivesOnAnotherToken_data();
    void keyLivesOnAnotherToken();
    void firstGenerationRefusesNewerKeys();
    void nothingIsOverwritten();
    void secretsAreDerived_data();
    void secretsAreDerived();
    void aKeyThatNeverLeavesSaysSo_data();
    void aKeyThatNeverLeavesSaysSo();
    void everythingNeedsThePin();
    void endOfSessionEndsThePin();
    void longFilesComeBack();
    void commandsAreFewerThanOfTheTools();
    void pulledOutAtEveryCommand();
    void refusedAtEveryCommand_data();
    void refusedAtEveryCommand();

private:
    static void worksAsTheOriginal(Token& from, const KeyEntry& original, Token& to, const KeyEntry& copy);
    [[nodiscard]] std::unique_ptr<Token> open(int reader);
    /** Initialised, with the one share file that is filled with `shareByte`, and the user PIN given. */
    [[nodiscard]] std::unique_ptr<Token> ready(int reader, std::uint8_t shareByte = 7);

    SeededRandom m_random{1};
    std::unique_ptr<SimSource> m_cards{};
};

void DriverOnSimTest::init()
{
    m_random.restart(testSeed());
    auto cards = SimSource::withFreshTokens(2, m_random);
    QVERIFY(cards.has_value());
    m_cards = *std::move(cards);
}

std::unique_ptr<Token> DriverOnSimTest::open(int reader)
{
    auto connection = m_cards->connect(SimSource::readerName(reader), Access::Exclusive);
    auto token = connection ? openToken(*std::move(connection)) : fail(connection.error());
    if (!token)
        qFatal("no token: %s", name(token.error().code));
    return *std::move(token);
}

std::unique_ptr<Token> DriverOnSimTest::ready(int reader, std::uint8_t shareByte)
{
    auto token = open(reader);
    const bool done = token->initialise(initRequest()) &&
                      token->importDkekShare(SecretBytes::copyOf(Bytes(32, shareByte))) &&
                      token->verifyUserPin(secretText("648219"));
    if (!done)
        qFatal("token could not be made ready");
    return token;
}

void DriverOnSimTest::userPinIsBlockedAndUnblocked()
{
    const auto token = ready(readerA);
    for (const int left : {2, 1}) {
        const auto wrong = token->verifyUserPin(secretText("111111"));
        QCOMPARE(outcomeOf(wrong), QStringLiteral("PinWrong"));
        QCOMPARE(wrong.error().detail, left);
        QCOMPARE(token->info()->userPin, (PinStatus{.state = PinStatus::State::Ready, .triesLeft = left}));
    }
    QCOMPARE(outcomeOf(token->verifyUserPin(secretText("111111"))), QStringLiteral("PinBlocked"));
    QCOMPARE(outcomeOf(token->verifyUserPin(secretText("648219"))), QStringLiteral("PinBlocked"));
    QCOMPARE(token->info()->userPin.state, PinStatus::State::Blocked);
    const auto wrong =
        token->unblockUserPin(SecretBytes::copyOf(hexBytes("1111111111111111")), secretText("222222"));
    QCOMPARE(outcomeOf(wrong), QStringLiteral("SoPinWrong"));
    QCOMPARE(wrong.error().detail, 14);
    QCOMPARE(outcomeOf(token->unblockUserPin(knownSoPin(), secretText("222222"))), success);
    QCOMPARE(outcomeOf(token->verifyUserPin(secretText("222222"))), success);
    QCOMPARE(token->info()->soPin.triesLeft, 15);
}

void DriverOnSimTest::soPinOnlyUnblocksWhereItMayNotSet()
{
    const auto token = open(readerA);
    InitRequest request = initRequest();
    request.options = init_option::soPinOnlyUnblocks;
    QCOMPARE(outcomeOf(token->initialise(request)), success);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!token->verifyUserPin(secretText("111111")));
    const auto refused = token->unblockUserPin(knownSoPin(), secretText("222222"));
    QCOMPARE(outcomeOf(refused), QStringLiteral("CommandRefused"));
    QCOMPARE(token->info()->soPin.triesLeft, 15);
    QCOMPARE(outcomeOf(token->unblockUserPin(knownSoPin(), SecretBytes())), success);
    QCOMPARE(outcomeOf(token->verifyUserPin(secretText("648219"))), success);
    QCOMPARE(token->info()->options, std::optional<std::uint16_t>(init_option::soPinOnlyUnblocks));
}

void DriverOnSimTest::pinsAreChanged()
{
    const auto token = ready(readerA);
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("6482190"), secretText("12345678"))),
             QStringLiteral("PinWrong"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("648219"), secretText("12345678"))), success);
    QCOMPARE(outcomeOf(token->verifyUserPin(secretText("12345678"))), success);
    const SecretBytes newSoPin = SecretBytes::copyOf(hexBytes("1122334455667788"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::So, newSoPin, knownSoPin())), QStringLiteral("SoPinWrong"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::So, knownSoPin(), newSoPin)), success);
    QCOMPARE(outcomeOf(token->unblockUserPin(newSoPin, SecretBytes())), success);
}

void DriverOnSimTest::transportPinMustBeChangedFirst()
{
    const auto token = open(readerA);
    InitRequest request = initRequest();
    request.options = init_option::soPinResetsUserPin | init_option::transportPin;
    QCOMPARE(outcomeOf(token->initialise(request)), success);
    QCOMPARE(token->info()->userPin.state, PinStatus::State::Transport);
    const auto early = token->verifyUserPin(secretText("648219"));
    QCOMPARE(outcomeOf(early), QStringLiteral("CommandRefused"));
    QCOMPARE(early.error().statusWord, std::uint16_t{0x6984});
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("648219"), secretText("111222"))), success);
    QCOMPARE(token->info()->userPin.state, PinStatus::State::Verified);
}

void DriverOnSimTest::wrongSoPinErasesNothing()
{
    const auto token = ready(readerA);
    QCOMPARE(outcomeOf(token->generateKey(keyRequest(1, QStringLiteral("secp256r1")))), success);
    InitRequest wrong = initRequest();
    wrong.soPin = SecretBytes::copyOf(hexBytes("1111111111111111"));
    const auto initialised = token->initialise(wrong);
    QCOMPARE(outcomeOf(initialised), QStringLiteral("SoPinWrong"));
    QCOMPARE(initialised.error().detail, 14);
    QCOMPARE(token->keys()->size(), std::size_t{1});
    InitRequest right = initRequest();
    right.label = "again";
    QCOMPARE(outcomeOf(token->initialise(right)), success);
    QCOMPARE(token->keys()->size(), std::size_t{0});
    QCOMPARE(token->info()->label, std::string("again"));
    QCOMPARE(token->info()->soPin.triesLeft, 15);
}

void DriverOnSimTest::sharesAreJoined()
{
    const auto token = open(readerA);
    QCOMPARE(outcomeOf(token->importDkekShare(SecretBytes::copyOf(Bytes(32, 1)))),
             QStringLiteral("NoKeyEncryptionKey"));
    QCOMPARE(outcomeOf(token->initialise(initRequest(3))), success);
    QCOMPARE(*token->dkekStatus(), (DkekStatus{.configured = true, .expected = 3, .outstanding = 3}));
    for (const std::uint8_t byte : Bytes{0x11, 0x22})
        QVERIFY(!token->importDkekShare(SecretBytes::copyOf(Bytes(32, byte)))->checkValue);
    const auto status = token->importDkekShare(SecretBytes::copyOf(Bytes(32, 0x44)));
    QCOMPARE(outcomeOf(status), success);
    const Bytes hash = sha256(Bytes(32, 0x11 ^ 0x22 ^ 0x44));
    QCOMPARE(QString::fromStdString(toHex(*status->checkValue)), hexText(ByteView(hash).first(8)));
    QCOMPARE(*token->dkekStatus(), *status);
    QCOMPARE(outcomeOf(token->importDkekShare(SecretBytes::copyOf(Bytes(32, 1)))),
             QStringLiteral("NoKeyEncryptionKey"));
}

void DriverOnSimTest::tokenMakesItsOwnKeyEncryptionKey()
{
    const auto token = open(readerA);
    QCOMPARE(outcomeOf(token->initialise(initRequest(0))), success);
    const auto status = token->dkekStatus();
    QVERIFY(status->configured && status->expected == 0 && status->outstanding == 0 && status->checkValue);
}

void DriverOnSimTest::withoutShareFilesNothingIsWrapped()
{
    const auto token = open(readerA);
    QCOMPARE(outcomeOf(token->initialise(initRequest(std::nullopt))), success);
    QCOMPARE(*token->dkekStatus(), DkekStatus{});
    QCOMPARE(outcomeOf(token->verifyUserPin(secretText("648219"))), success);
    QCOMPARE(outcomeOf(token->generateKey(keyRequest(1, QStringLiteral("secp256r1")))), success);
    QCOMPARE(outcomeOf(token->wrapKey(1)), QStringLiteral("NoKeyEncryptionKey"));
    QCOMPARE(outcomeOf(token->wrapKey(2)), QStringLiteral("NotFound"));
}

void DriverOnSimTest::keyLivesOnAnotherToken_data()
{
    QTest::addColumn<QString>("kind");
    for (const Curve& curve : curves())
        QTest::newRow(std::string(curve.name).c_str()) << QString::fromStdString(std::string(curve.name));
    for (const char* other : {"RSA 2048", "RSA 3072", "RSA 4096", "AES 128", "AES 192", "AES 256"})
        QTest::newRow(other) << QString::fromLatin1(other);
}

/** Both keys do the same for everybody, and of a key pair what its public key says. */
void DriverOnSimTest::worksAsTheOriginal(Token& from, const KeyEntry& original, Token& to, const KeyEntry& copy)
{
    if (original.aesBits != 0) {
        const Bytes block(32, 0x5A);
        const auto encrypted = from.useAesKey(original, AesUse::EncryptCbc, block);
        QCOMPARE(outcomeOf(encrypted), success);
        const auto plain = to.useAesKey(copy, AesUse::DecryptCbc, encrypted->reveal());
        QCOMPARE(outcomeOf(plain), success);
        QVERIFY(plain->equals(block));
        const auto mac = from.useAesKey(original, AesUse::Cmac, messageBytes);
        QCOMPARE(outcomeOf(mac), success);
        QVERIFY(to.useAesKey(copy, AesUse::Cmac, messageBytes)->equals(mac->reveal()));
        return;
    }
    const auto signature = to.sign(copy, messageBytes);
    QCOMPARE(outcomeOf(signature), success);
    QVERIFY(verifySignature(*original.publicKey, Hash::Sha256, messageBytes, *signature));
    if (std::holds_alternative<RsaPublicKey>(*original.publicKey)) {
        const auto plain = to.decipher(copy, encryptedFor(*original.publicKey, messageBytes));
        QCOMPARE(outcomeOf(plain), success);
        QVERIFY(plain->equals(messageBytes));
    }
}

void DriverOnSimTest::keyLivesOnAnotherToken()
{
    QFETCH(QString, kind);
    const auto from = ready(readerA);
    const auto to = ready(readerB);
    const auto made = from->generateKey(keyRequest(5, kind));
    QCOMPARE(outcomeOf(made), success);
    QCOMPARE(QString::fromStdString(made->type).section(QLatin1Char(' '), -1), kind.section(QLatin1Char(' '), -1));
    QVERIFY(from->keys()->front() == *made);

    const auto blob = from->wrapKey(5);
    QCOMPARE(outcomeOf(to->unwrapKey(200, *blob)), success);
    QCOMPARE(outcomeOf(to->writeDescription(200, *from->description(5))), success);
    if (made->publicKey)
        QCOMPARE(outcomeOf(to->writeCertificate(200, *from->certificate(5))), success);

    const auto keys = to->keys();
    QCOMPARE(keys->size(), std::size_t{1});
    KeyEntry expected = *made;
    expected.reference = 200;
    QVERIFY(keys->front() == expected);
    worksAsTheOriginal(*from, *made, *to, keys->front());
    // What came back can be backed up and restored once more.
    QCOMPARE(outcomeOf(to->wrapKey(200)), success);
    QCOMPARE(outcomeOf(to->deleteKey(200)), success);
    QCOMPARE(to->usedReferences()->size(), std::size_t{0});
    QCOMPARE(outcomeOf(to->deleteKey(200)), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(to->sign(keys->front(), messageBytes)), QStringLiteral("NotFound"));
}

/** Nothing is sent for a key that the firmware cannot have; what others send is refused and nothing stays. */
void DriverOnSimTest::firstGenerationRefusesNewerKeys()
{
    const auto from = ready(readerA);
    m_cards->insert(readerB, *SimHsm::fresh(m_random, {}, *simModelNamed("first-generation")));
    const auto to = ready(readerB);
    QVERIFY(from->info()->keyKinds == (KeyKinds{.aes = true, .p521 = true, .longestRsa = 4096}));
    QVERIFY(to->info()->keyKinds == KeyKinds{});
    m_cards->clearCommands(readerB);
    for (const char* kind : {"AES 128", "RSA 3072", "RSA 4096", "secp521r1"})
        QCOMPARE(outcomeOf(to->generateKey(keyRequest(1, QString::fromLatin1(kind)))),
                 QStringLiteral("NoSuchKeyKind"));
    std::uint8_t reference = 0;
    for (const char* kind : {"AES 256", "RSA 3072"}) {
        QVERIFY(from->generateKey(keyRequest(++reference, QString::fromLatin1(kind))));
        QCOMPARE(outcomeOf(to->unwrapKey(1, *from->wrapKey(reference))), QStringLiteral("NoSuchKeyKind"));
    }
    QVERIFY(m_cards->commands(readerB).empty());

    QVERIFY(from->generateKey(keyRequest(3, QStringLiteral("secp521r1"))));
    QCOMPARE(outcomeOf(to->unwrapKey(1, *from->wrapKey(3))), QStringLiteral("NotABackup"));
    QCOMPARE(to->usedReferences()->size(), std::size_t{0});
    QVERIFY(to->generateKey(keyRequest(1, QStringLiteral("RSA 2048"))));
    QCOMPARE(outcomeOf(from->unwrapKey(4, *to->wrapKey(1))), success);
}

void DriverOnSimTest::secretsAreDerived_data()
{
    QTest::addColumn<QString>("curve");
    for (const Curve& curve : curves())
        QTest::newRow(std::string(curve.name).c_str()) << QString::fromStdString(std::string(curve.name));
}

/** Token and computer come to the same x coordinate; OpenSSL computes ours. */
void DriverOnSimTest::secretsAreDerived()
{
    QFETCH(const QString, curve);
    const auto token = ready(readerA);
    const auto key = token->generateKey(keyRequest(1, curve));
    QCOMPARE(outcomeOf(key), success);
    SystemRandom random;
    const auto& theirs = std::get<EcPublicKey>(*key->publicKey);
    const auto ours = generateEcKey(*theirs.curve, random);
    const auto point = ecdhPoint(*ours, theirs.point);
    const Bytes peer = std::get<EcPublicKey>(publicKeyOf(*ours)).point;
    const auto derived = token->deriveSecret(*key, peer);
    QCOMPARE(outcomeOf(derived), success);
    QVERIFY(derived->equals(ByteView(*point).subspan(1, theirs.curve->fieldBytes)));
    QCOMPARE(outcomeOf(token->deriveSecret(*key, ByteView(peer).first(3))), QStringLiteral("NotAccepted"));
}

void DriverOnSimTest::aKeyThatNeverLeavesSaysSo_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"secp256r1", "RSA 2048", "AES 256"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DriverOnSimTest::aKeyThatNeverLeavesSaysSo()
{
    QFETCH(const QString, kind);
    const auto token = ready(readerA);
    QCOMPARE(outcomeOf(token->generateKey(keyRequest(1, kind))), success);
    KeyRequest bound = keyRequest(2, kind);
    bound.mayBeBackedUp = false;
    QCOMPARE(outcomeOf(token->generateKey(bound)), success);
    QVERIFY(token->conditions(1)->mayBeBackedUp());
    QVERIFY(!token->conditions(2)->mayBeBackedUp());
    QCOMPARE(outcomeOf(token->wrapKey(1)), success);
    QVERIFY(!token->wrapKey(2).has_value());
    QCOMPARE(outcomeOf(token->conditions(3)), QStringLiteral("NotFound"));
    const std::vector<std::uint8_t> both{1, 2};
    QCOMPARE(*token->keyReferences(), both);
}

void DriverOnSimTest::nothingIsOverwritten()
{
    const auto token = ready(readerA);
    const auto key = token->generateKey(keyRequest(1, QStringLiteral("secp256r1")));
    const auto blob = token->wrapKey(1);
    const QString inUse = QStringLiteral("SlotInUse");
    QCOMPARE(outcomeOf(token->generateKey(keyRequest(1, QStringLiteral("secp384r1")))), inUse);
    QCOMPARE(outcomeOf(token->unwrapKey(1, *blob)), inUse);
    QCOMPARE(outcomeOf(token->writeDescription(1, Bytes{0x30, 0})), inUse);
    QCOMPARE(outcomeOf(token->writeCertificate(1, Bytes{0x30, 0})), inUse);
    QCOMPARE(outcomeOf(token->writeDescription(2, *token->description(1))), success);
    QCOMPARE(outcomeOf(token->writeDescription(2, *token->description(1))), inUse);
    QVERIFY(token->keys()->front() == *key);
    const std::vector<std::uint8_t> used{1, 2};
    QCOMPARE(*token->usedReferences(), used);
}

void DriverOnSimTest::everythingNeedsThePin()
{
    const auto token = ready(readerA);
    const auto key = token->generateKey(keyRequest(1, QStringLiteral("secp256r1")));
    const auto blob = token->wrapKey(1);
    QCOMPARE(outcomeOf(token->endSession()), success);
    const QString needed = QStringLiteral("LoginNeeded");
    QCOMPARE(outcomeOf(token->generateKey(keyRequest(2, QStringLiteral("secp256r1")))), needed);
    QCOMPARE(outcomeOf(token->sign(*key, messageBytes)), needed);
    QCOMPARE(outcomeOf(token->wrapKey(1)), needed);
    QCOMPARE(outcomeOf(token->unwrapKey(2, *blob)), needed);
    QCOMPARE(outcomeOf(token->unwrapKey(2, Bytes(1099, 1))), needed);
    QCOMPARE(outcomeOf(token->writeBinary(0xCF01, messageBytes)), needed);
    QCOMPARE(outcomeOf(token->deleteKey(1)), needed);
    QVERIFY(token->keys()->front() == *key);
}

void DriverOnSimTest::endOfSessionEndsThePin()
{
    const auto token = ready(readerA);
    QCOMPARE(token->info()->userPin.state, PinStatus::State::Verified);
    QCOMPARE(outcomeOf(token->endSession()), success);
    QCOMPARE(token->info()->userPin.state, PinStatus::State::Ready);
}

void DriverOnSimTest::longFilesComeBack()
{
    const auto token = ready(readerA);
    for (const std::size_t size : {0UL, 1UL, 248UL, 1207UL, 1208UL, 5000UL}) {
        const Bytes content = m_random.publicBytes(size);
        QCOMPARE(outcomeOf(token->writeBinary(0xCF01, content)), success);
        QCOMPARE(hexText(*token->readBinary(0xCF01)), hexText(content));
    }
    QCOMPARE(outcomeOf(token->readBinary(0xCF02)), QStringLiteral("NotFound"));
}

void DriverOnSimTest::commandsAreFewerThanOfTheTools()
{
    const std::map<QString, int> expected{
        {QStringLiteral("status"), 6},         {QStringLiteral("initialise with a label"), 5},
        {QStringLiteral("list one key"), 4},   {QStringLiteral("make a key"), 7},
        {QStringLiteral("sign"), 3},           {QStringLiteral("back a key up"), 5},
        {QStringLiteral("restore a key"), 6},  {QStringLiteral("delete a key"), 5},
        {QStringLiteral("change the PIN"), 3}, {QStringLiteral("unblock the PIN"), 3},
        {QStringLiteral("import a share"), 2},
    };
    const std::vector<MeasuredOperation> measured = measuredOperations();
    QCOMPARE(measured.size(), expected.size());
    for (const MeasuredOperation& operation : measured) {
        QVERIFY2(operation.ours == expected.at(operation.name),
                 qPrintable(QStringLiteral("%1: %2").arg(operation.name).arg(operation.ours)));
        QVERIFY2(operation.ours < operation.theirs, qPrintable(operation.name));
    }
}

/** Whatever is lost, the token answers again afterwards, and no key is there without having been proven. */
void DriverOnSimTest::pulledOutAtEveryCommand()
{
    static_cast<void>(ready(readerA));
    for (const PullOut when : {PullOut::BeforeCommand, PullOut::AfterCommand}) {
        bool through = false;
        for (int nth = 1; !through; ++nth) {
            QVERIFY(nth < 40);
            m_cards->pullOutOn(readerA, nth, when);
            auto connection = m_cards->connect(SimSource::readerName(readerA), Access::Exclusive);
            QCOMPARE(outcomeOf(connection), success);
            auto token = openToken(*std::move(connection));
            Result<void> done = token ? (*token)->verifyUserPin(secretText("648219")) : fail(token.error());
            if (done) {
                const auto made = (*token)->generateKey(keyRequest(9, QStringLiteral("secp256r1")));
                done = made ? (*token)->deleteKey(9) : fail(made.error());
            }
            through = done.has_value();
            QVERIFY2(through || done.error().code == ErrorCode::CardRemoved,
                     name(done ? ErrorCode::Internal : done.error().code));
            while (through && (*token)->randomBytes(1)) {
                // the order of this round is still open: spend it
            }
            if (token)
                token->reset();
            m_cards->insert(readerA);
            const auto again = open(readerA);
            QCOMPARE(outcomeOf(again->verifyUserPin(secretText("648219"))), success);
            const auto removed = again->deleteKey(9);
            QVERIFY(removed || removed.error().code == ErrorCode::NotFound);
            QCOMPARE(again->usedReferences()->size(), std::size_t{0});
        }
    }
}

void DriverOnSimTest::refusedAtEveryCommand_data()
{
    QTest::addColumn<int>("statusWord");
    for (const int statusWord : {0x6F00, 0x6700, 0x6982, 0x6A84, 0x6985, 0x6A80, 0x63C1, 0x0000})
        QTest::addRow("%04X", statusWord) << statusWord;
}

/** A refusal of the n-th command leaves no key half made. */
void DriverOnSimTest::refusedAtEveryCommand()
{
    QFETCH(int, statusWord);
    const auto token = ready(readerA);
    bool through = false;
    for (int nth = 1; !through; ++nth) {
        QVERIFY(nth < 40);
        m_cards->failOn(readerA, nth, static_cast<std::uint16_t>(statusWord));
        const auto before = m_cards->commandCount(readerA);
        const auto made = token->generateKey(keyRequest(9, QStringLiteral("secp256r1")));
        through = m_cards->commandCount(readerA) - before < nth;
        QVERIFY(through ? made.has_value() : true);
        QVERIFY(made || made.error().code != ErrorCode::Internal);
        if (through) // spends the open order
            QCOMPARE(token->readBinary(0xCF77).error().statusWord, static_cast<std::uint16_t>(statusWord));
        const auto used = token->usedReferences();
        QCOMPARE(outcomeOf(used), success);
        QCOMPARE(used->size(), made ? std::size_t{1} : std::size_t{0});
        if (made)
            QCOMPARE(outcomeOf(token->deleteKey(9)), success);
    }
}

QUORATE_TEST(DriverOnSimTest)
#include "tst_driver_on_sim.moc"
