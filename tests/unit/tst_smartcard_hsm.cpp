#include "card/cvc.h"
#include "card/drivers/smartcard_hsm/driver.h"
#include "card/drivers/smartcard_hsm/prkd.h"
#include "card/tlv.h"
#include "support/scripted_transport.h"
#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::smartcard_hsm;

namespace
{

constexpr const char* querySoPin = "00200088";
constexpr const char* queryUserPin = "00200081";
constexpr const char* enumerate = "80580000000000";

InitRequest bareInitRequest()
{
    return {.soPin = knownSoPin(), .userPin = secretText("648219")};
}

/** The answer to a command, with success behind it. */
Bytes ok(ByteView data)
{
    Bytes answer(data.begin(), data.end());
    append(answer, hexBytes("9000"));
    return answer;
}

Bytes readCommand(std::uint16_t file)
{
    Bytes command = hexBytes("00B1");
    appendBigEndian(command, file, 2);
    append(command, hexBytes("000004540200000000"));
    return command;
}

/** A device with its certificate chain, which signs the requests of new keys. */
struct Device {
    TestKey issuerKey = TestKey::ec(*curveNamed("brainpoolP256r1"));
    TestKey key = TestKey::ec(*curveNamed("brainpoolP256r1"));

    [[nodiscard]] Bytes certificateFile() const
    {
        const Bytes issuer = cvcBody("XXRCA00001", issuerKey.publicKey(), "XXDICA00001", Bytes{0x80});
        const Bytes device = cvcBody("XXDICA00001", key.publicKey(), "XXCC123456700000", Bytes{0x00});
        Bytes file = cvcWith(device, issuerKey.sign(device));
        append(file, cvcWith(issuer, TestKey::ec(*curveNamed("brainpoolP256r1")).sign(issuer)));
        return file;
    }

    [[nodiscard]] Bytes requestOf(const TestKey& newKey) const
    {
        const Bytes body = cvcBody("UTCA00001", newKey.publicKey(), "XXCC123456700001", {});
        Bytes content = cvcWith(body, newKey.sign(body));
        appendTlv(content, 0x42, bytesOf("XXCC123456700000"));
        appendTlv(content, 0x5F37, key.sign(content));
        return tlv(0x67, content);
    }
};

} // namespace

class SmartCardHsmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionAndOptionsComeFromSelect_data();
    void versionAndOptionsComeFromSelect();
    void infoReadsAllWithoutAPin();
    void infoCopesWithAnEmptyToken();
    void pinStates_data();
    void pinStates();
    void endOfSessionChecksTheSerial();

    void pinsOfImpossibleLengthSpendNoTry_data();
    void pinsOfImpossibleLengthSpendNoTry();
    void wrongPins_data();
    void wrongPins();
    void oldPinIsVerifiedBeforeTheChange();
    void transportPinIsChangedAndThenVerified();
    void soPinIsChanged();
    void hiddenWrongSoPinShowsInItsTries_data();
    void hiddenWrongSoPinShowsInItsTries();

    void initialiseRefusesWhatCannotBe_data();
    void initialiseRefusesWhatCannotBe();
    void initialiseSendsEveryOption();
    void initialiseTellsAWrongSoPin();
    void blockedSoPinIsNotTried();

    void dkekStatus_data();
    void dkekStatus();
    void importNeedsASlot_data();
    void importNeedsASlot();

    void listsKeys();
    void certificateOfAnOlderKeyIsNotShown();
    void listsUsedReferences();
    void deletesEverythingOfAKey();

    void generatesAndProves();
    void writesTheRequestWhereTheTokenDidNot();
    void takesBackAKeyWithAWrongProof_data();
    void takesBackAKeyWithAWrongProof();
    void generatesAes();
    void generatesNoAesHalf();
    void usesAes();
    void generatesNothingOverAnything();
    void signsWithEc();
    void signsWithRsa();
    void deciphers();
    void keysOfUnknownKindAreNotUsed();

    void wrapTellsWhatIsMissing_data();
    void wrapTellsWhatIsMissing();
    void unwrapNeverOverwritesAKey();
    void longBlobsAreStaged();
    void withoutStagingOneCommandMustDo();
    void shortReadersStageEveryBlob();
    void refusedBlobs_data();
    void refusedBlobs();
    void descriptionsAreNeverOverwritten();
    void randomBytesInPieces();
    void referenceZeroIsTheDeviceKey();

private:
    CardScript m_script{};

    /** A token behind the script, after its SELECT. */
    [[nodiscard]] std::unique_ptr<Token> open(CardScript script)
    {
        m_script = std::move(script);
        auto token = SmartCardHsm::probe(m_script.connect());
        return token ? *std::move(token) : nullptr;
    }
};

void SmartCardHsmTest::versionAndOptionsComeFromSelect_data()
{
    QTest::addColumn<QString>("proprietary");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("options"); // -1 for none
    QTest::newRow("firmware 3.4") << "85050001000304"
                                  << "SmartCard-HSM 3.4" << 1;
    QTest::newRow("firmware 1.2") << "85020102"
                                  << "SmartCard-HSM 1.2" << -1;
    QTest::newRow("both option bytes") << "85050125FF0600"
                                       << "SmartCard-HSM 6.0" << 0x0125;
    QTest::newRow("longer than known") << "8506AA0001000304"
                                       << "SmartCard-HSM 3.4" << 1;
}

void SmartCardHsmTest::versionAndOptionsComeFromSelect()
{
    QFETCH(QString, proprietary);
    QFETCH(QString, model);
    QFETCH(int, options);
    const Bytes content = hexBytes(proprietary.toStdString());
    const auto token = open(CardScript()
                                .expect(hexBytes("00A404000BE82B0601040181C31F020100"), ok(tlv(0x6F, content)))
                                .expect(readCommand(0x2F02), hexBytes("6A82"))
                                .expect(querySoPin, "63CF")
                                .expect(queryUserPin, "63C3")
                                .expect(readCommand(0x2F03), hexBytes("6A82")));
    const auto info = token->info();
    QCOMPARE(outcomeOf(info), QStringLiteral("success"));
    QCOMPARE(QString::fromStdString(info->model), model);
    QCOMPARE(info->options.has_value(), options >= 0);
    if (info->options)
        QCOMPARE(int{*info->options}, options);
}

void SmartCardHsmTest::infoReadsAllWithoutAPin()
{
    const Device device;
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(readCommand(0x2F02), ok(device.certificateFile()))
                                .expect(querySoPin, "63CF")
                                .expect(queryUserPin, "63C2")
                                .expect(readCommand(0x2F03), hexBytes("301002010080076D79746F6B656E030205209000"))
                                .expect(querySoPin, "63CF")
                                .expect(queryUserPin, "9000")
                                .expect(readCommand(0x2F03), hexBytes("6A82")));
    const auto info = token->info();
    QCOMPARE(outcomeOf(info), QStringLiteral("success"));
    QCOMPARE(info->serial, std::string("XXCC1234567"));
    QCOMPARE(info->deviceCertificateHolder, std::string("XXCC123456700000"));
    QCOMPARE(info->label, std::string("mytoken"));
    QCOMPARE(info->versionMajor, 3);
    QCOMPARE(info->versionMinor, 4);
    QCOMPARE(*info->options, init_option::soPinResetsUserPin);
    QCOMPARE(info->origin, Origin::NotProven);
    QCOMPARE(info->soPin, (PinStatus{.state = PinStatus::State::Ready, .triesLeft = 15}));
    QCOMPARE(info->userPin, (PinStatus{.state = PinStatus::State::Ready, .triesLeft = 2}));
    // The certificate is not read again, what can change is.
    const auto again = token->info();
    QCOMPARE(again->serial, info->serial);
    QCOMPARE(again->userPin.state, PinStatus::State::Verified);
    QCOMPARE(again->label, std::string());
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::infoCopesWithAnEmptyToken()
{
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(readCommand(0x2F02), hexBytes("6A82"))
                                .expect(querySoPin, "6A88")
                                .expect(queryUserPin, "6A88")
                                .expect(readCommand(0x2F03), hexBytes("6A82"))
                                .expectFailure(querySoPin, ErrorCode::CardRemoved));
    const auto info = token->info();
    QCOMPARE(outcomeOf(info), QStringLiteral("success"));
    QCOMPARE(info->serial, std::string());
    QCOMPARE(info->origin, Origin::NotProven);
    QCOMPARE(info->soPin.state, PinStatus::State::NeverSet);
    QCOMPARE(outcomeOf(token->info()), QStringLiteral("CardRemoved"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::pinStates_data()
{
    using State = PinStatus::State;
    QTest::addColumn<QString>("statusWord");
    QTest::addColumn<bool>("firmware1");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("tries");
    const auto row = [](const char* name, const char* statusWord, bool firmware1, State state, int tries) {
        QTest::newRow(name) << QString::fromLatin1(statusWord) << firmware1 << static_cast<int>(state) << tries;
    };
    row("verified", "9000", false, State::Verified, -1);
    row("three tries", "63C3", false, State::Ready, 3);
    row("ten tries", "63CA", false, State::Ready, 10);
    row("no tries", "63C0", false, State::Blocked, 0);
    row("blocked", "6983", false, State::Blocked, 0);
    row("transport PIN", "6984", false, State::Transport, -1);
    row("never initialised, 1.x", "6984", true, State::NeverSet, -1);
    row("never initialised", "6A88", false, State::NeverSet, -1);
    row("public-key login", "6300", false, State::PublicKeyLogin, -1);
    row("anything else", "6D00", false, State::Unknown, -1);
}

void SmartCardHsmTest::pinStates()
{
    QFETCH(QString, statusWord);
    QFETCH(bool, firmware1);
    QFETCH(int, state);
    QFETCH(int, tries);
    const Bytes version = hexBytes(firmware1 ? "85020102" : "85050001000304");
    const auto token = open(CardScript()
                                .expect(hexBytes("00A404000BE82B0601040181C31F020100"), ok(tlv(0x62, version)))
                                .expect(readCommand(0x2F02), hexBytes("6A82"))
                                .expect(querySoPin, "63CF")
                                .expect(queryUserPin, statusWord.toStdString())
                                .expect(readCommand(0x2F03), hexBytes("6A82")));
    const auto info = token->info();
    QCOMPARE(static_cast<int>(info->userPin.state), state);
    QCOMPARE(info->userPin.triesLeft, tries);
}

void SmartCardHsmTest::endOfSessionChecksTheSerial()
{
    const Device device;
    const Device other;
    const auto token = open(CardScript()
                                .expectSelect()
                                .expectSelect()
                                .expect(readCommand(0x2F02), ok(device.certificateFile()))
                                .expect(querySoPin, "63CF")
                                .expect(queryUserPin, "63C3")
                                .expect(readCommand(0x2F03), hexBytes("6A82"))
                                .expectSelect()
                                .expect(readCommand(0x2F02), ok(other.certificateFile())));
    QCOMPARE(outcomeOf(token->endSession()), QStringLiteral("success"));
    QCOMPARE(outcomeOf(token->info()), QStringLiteral("success"));
    QCOMPARE(outcomeOf(token->endSession()), QStringLiteral("WrongCard"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::pinsOfImpossibleLengthSpendNoTry_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("empty") << "";
    QTest::newRow("five") << "12345";
    QTest::newRow("seventeen") << "12345678901234567";
}

void SmartCardHsmTest::pinsOfImpossibleLengthSpendNoTry()
{
    QFETCH(QString, pin);
    const SecretBytes value = secretText(pin.toStdString());
    const auto token = open(CardScript().expectSelect());
    const QString refused = QStringLiteral("NotAccepted");
    QCOMPARE(outcomeOf(token->verifyUserPin(value)), refused);
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, value, secretText("123456"))), refused);
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("123456"), value)), refused);
    QCOMPARE(outcomeOf(token->changePin(PinKind::So, knownSoPin(), value)), refused);
    QCOMPARE(outcomeOf(token->changePin(PinKind::So, value, knownSoPin())), refused);
    QCOMPARE(outcomeOf(token->unblockUserPin(value, secretText("123456"))), refused);
    if (!value.empty())
        QCOMPARE(outcomeOf(token->unblockUserPin(knownSoPin(), value)), refused);
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::wrongPins_data()
{
    QTest::addColumn<QString>("statusWord");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("tries");
    QTest::newRow("two left") << "63C2"
                              << "PinWrong" << 2;
    QTest::newRow("ten left") << "63CA"
                              << "PinWrong" << 10;
    QTest::newRow("that was the last") << "63C0"
                                       << "PinBlocked" << 0;
    QTest::newRow("blocked before") << "6983"
                                    << "PinBlocked" << 0;
    QTest::newRow("transport PIN") << "6984"
                                   << "CommandRefused" << 0;
}

void SmartCardHsmTest::wrongPins()
{
    QFETCH(QString, statusWord);
    QFETCH(QString, error);
    QFETCH(int, tries);
    const auto token =
        open(CardScript().expectSelect().expect("0020008106363438323139", statusWord.toStdString()));
    const auto verified = token->verifyUserPin(secretText("648219"));
    QCOMPARE(outcomeOf(verified), error);
    QCOMPARE(verified.error().detail, tries);
    QCOMPARE(m_script.difference(), QString());
}

/** The card cuts old||new where its own PIN ends: "6482190" as the old PIN would put a zero into the new one. */
void SmartCardHsmTest::oldPinIsVerifiedBeforeTheChange()
{
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("002000810736343832313930", "63C2")
                                .expect("0020008106363438323139", "9000")
                                .expect("002400810C363438323139313131323232", "9000"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("6482190"), secretText("111222"))),
             QStringLiteral("PinWrong"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("648219"), secretText("111222"))),
             QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::transportPinIsChangedAndThenVerified()
{
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("0020008106363438323139", "6984")
                                .expect("002400810C363438323139313131323232", "9000")
                                .expect("0020008106313131323232", "9000"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, secretText("648219"), secretText("111222"))),
             QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::soPinIsChanged()
{
    const SecretBytes newPin = SecretBytes::copyOf(hexBytes("1122334455667788"));
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(querySoPin, "63CF")
                                .expect("002400881035373632313838301122334455667788", "9000")
                                .expect(querySoPin, "63CF")
                                .expect("002400881035373632313838301122334455667788", "63CE")
                                .expect(querySoPin, "63CE")
                                .expect("002400881035373632313838301122334455667788", "6A80"));
    QCOMPARE(outcomeOf(token->changePin(PinKind::So, knownSoPin(), newPin)), QStringLiteral("success"));
    const auto wrong = token->changePin(PinKind::So, knownSoPin(), newPin);
    QCOMPARE(outcomeOf(wrong), QStringLiteral("SoPinWrong"));
    QCOMPARE(wrong.error().detail, 14);
    QCOMPARE(outcomeOf(token->changePin(PinKind::So, knownSoPin(), newPin)), QStringLiteral("PinRefused"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::hiddenWrongSoPinShowsInItsTries_data()
{
    QTest::addColumn<QString>("triesAfter");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("detail");
    QTest::newRow("they fell") << "63C9"
                               << "SoPinWrong" << 9;
    QTest::newRow("they did not") << "63CA"
                                  << "CommandRefused" << 0;
    QTest::newRow("that was the last") << "6983"
                                       << "SoPinBlocked" << 0;
}

void SmartCardHsmTest::hiddenWrongSoPinShowsInItsTries()
{
    QFETCH(QString, triesAfter);
    QFETCH(QString, error);
    QFETCH(int, detail);
    for (const char* statusWord : {"6985", "6986"}) {
        const auto token = open(CardScript()
                                    .expectSelect()
                                    .expect(querySoPin, "63CA")
                                    .expect("002C00810E3537363231383830313131323232", statusWord)
                                    .expect(querySoPin, triesAfter.toStdString()));
        const auto unblocked = token->unblockUserPin(knownSoPin(), secretText("111222"));
        QCOMPARE(outcomeOf(unblocked), error);
        QCOMPARE(unblocked.error().detail, detail);
        QCOMPARE(m_script.difference(), QString());
    }
}

void SmartCardHsmTest::initialiseRefusesWhatCannotBe_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 16; ++i)
        QTest::addRow("request %d", i) << i;
}

void SmartCardHsmTest::initialiseRefusesWhatCannotBe()
{
    QFETCH(int, which);
    using Change = void (*)(InitRequest&);
    const std::array<Change, 16> changes{
        [](InitRequest& r) { r.soPin = secretText("1234567"); },
        [](InitRequest& r) { r.userPin = secretText("12345"); },
        [](InitRequest& r) { r.userPin = secretText("12345678901234567"); },
        [](InitRequest& r) { r.userPinTries = 0; },
        [](InitRequest& r) { r.userPinTries = 4; },
        [](InitRequest& r) {
            r.userPin = secretText("1234567");
            r.userPinTries = 6;
        },
        [](InitRequest& r) {
            r.userPin = secretText("12345678");
            r.userPinTries = 11;
        },
        [](InitRequest& r) { r.shareFiles = -1; },
        [](InitRequest& r) { r.shareFiles = 128; },
        [](InitRequest& r) { r.options = 0x0101; },
        [](InitRequest& r) { r.options = 0x0040; },
        [](InitRequest& r) { r.options = init_option::pinAndPublicKey; },
        [](InitRequest& r) { r.publicKeyLogin = {.registered = 1, .required = 2}; },
        [](InitRequest& r) {
            r.options |= init_option::transportPin;
            r.label = "x";
        },
        [](InitRequest& r) { r.label = std::string(65, 'x'); },
        [](InitRequest& r) {
            r.biometricServers = {Bytes{1}, Bytes{2}, Bytes{3}};
        },
    };
    InitRequest request = bareInitRequest();
    changes[static_cast<std::size_t>(which)](request);
    const auto token = open(CardScript().expectSelect());
    QCOMPARE(outcomeOf(token->initialise(request)), QStringLiteral("NotAccepted"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::initialiseSendsEveryOption()
{
    InitRequest request = bareInitRequest();
    request.userPin = secretText("12345678");
    request.userPinTries = 10;
    request.options = 0x003D;
    request.shareFiles = 127;
    request.publicKeyLogin = {.registered = 3, .required = 2};
    request.biometricServers = {hexBytes("AABB"), hexBytes("CC")};
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(querySoPin, "63CF")
                                .expect("80500000298002003D81083132333435363738"
                                        "8208353736323138383091010A92017F930203029502AABB9601CC",
                                        "9000"));
    QCOMPARE(outcomeOf(token->initialise(request)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::initialiseTellsAWrongSoPin()
{
    const char* command = "805000001C80020001810636343832313982083537363231383830910103920101";
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(querySoPin, "63CF")
                                .expect(command, "63CE")
                                .expect(querySoPin, "63CE")
                                .expect(command, "6985")
                                .expect(querySoPin, "63CD")
                                .expect(querySoPin, "63CD")
                                .expect(command, "6A80"));
    for (const int left : {14, 13}) {
        const auto initialised = token->initialise(bareInitRequest());
        QCOMPARE(outcomeOf(initialised), QStringLiteral("SoPinWrong"));
        QCOMPARE(initialised.error().detail, left);
    }
    QCOMPARE(outcomeOf(token->initialise(bareInitRequest())), QStringLiteral("CommandRefused"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::blockedSoPinIsNotTried()
{
    const auto token = open(CardScript().expectSelect().expect(querySoPin, "6983"));
    QCOMPARE(outcomeOf(token->initialise(bareInitRequest())), QStringLiteral("SoPinBlocked"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::dkekStatus_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("status"); // configured, expected, outstanding, check value
    QTest::newRow("not configured") << "6D00"
                                    << "success"
                                    << "0 0 0 -";
    QTest::newRow("empty key domain") << "6A88"
                                      << "success"
                                      << "0 0 0 -";
    QTest::newRow("waiting") << "020100000000000000009000"
                             << "success"
                             << "1 2 1 -";
    QTest::newRow("waiting, with a value that means nothing") << "0201AABBCCDDEEFF00119000"
                                                              << "success"
                                                              << "1 2 1 -";
    QTest::newRow("complete") << "010072DBB7336C7678009000"
                              << "success"
                              << "1 1 0 72DBB7336C767800";
    QTest::newRow("internal") << "000072DBB7336C7678009000"
                              << "success"
                              << "1 0 0 72DBB7336C767800";
    QTest::newRow("complete, value not told yet") << "010000000000000000009000"
                                                  << "success"
                                                  << "1 1 0 -";
    QTest::newRow("with a domain identifier") << "010072DBB7336C767800AABBCC9000"
                                              << "success"
                                              << "1 1 0 72DBB7336C767800";
    QTest::newRow("too short") << "010072DBB7336C76789000"
                               << "CardSilent"
                               << "";
    QTest::newRow("refused") << "6985"
                             << "CommandRefused"
                             << "";
}

void SmartCardHsmTest::dkekStatus()
{
    QFETCH(QString, answer);
    QFETCH(QString, outcome);
    QFETCH(QString, status);
    const auto token = open(CardScript().expectSelect().expect("8052000000", answer.toStdString()));
    const auto read = token->dkekStatus();
    QCOMPARE(outcomeOf(read), outcome);
    if (read)
        QCOMPARE(QStringLiteral("%1 %2 %3 ").arg(read->configured).arg(read->expected).arg(read->outstanding) +
                     (read->checkValue ? hexText(*read->checkValue) : QStringLiteral("-")),
                 status);
}

void SmartCardHsmTest::importNeedsASlot_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("taken") << "010072DBB7336C7678009000"
                           << "success";
    QTest::newRow("not configured") << "6D00"
                                    << "NoKeyEncryptionKey";
    QTest::newRow("all there") << "6986"
                               << "NoKeyEncryptionKey";
    QTest::newRow("PIN missing") << "6982"
                                 << "LoginNeeded";
    QTest::newRow("wrong length") << "6700"
                                  << "CommandRefused";
}

void SmartCardHsmTest::importNeedsASlot()
{
    QFETCH(QString, answer);
    QFETCH(QString, outcome);
    const std::string share = "202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F";
    const auto token = open(CardScript().expectSelect().expect("8052000020" + share + "00", answer.toStdString()));
    QCOMPARE(outcomeOf(token->importDkekShare(SecretBytes::copyOf(hexBytes(share)))), outcome);
    QCOMPARE(outcomeOf(token->importDkekShare(SecretBytes(31))), QStringLiteral("NotAccepted"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::listsKeys()
{
    const Device device;
    const TestKey ec = TestKey::ec(*curveNamed("secp256r1"));
    const TestKey rsa = TestKey::rsa(1024);
    const Bytes request = device.requestOf(ec);
    const Bytes certificate = rsa.x509();
    const Bytes ecPrkd = encodePrkd("one", Bytes{0x10}, ec.publicKey(), 1);
    const Bytes rsaPrkd = encodePrkd("two", Bytes{0x11}, rsa.publicKey(), 2);
    const Bytes aes = hexBytes("A81A30060C04616573313008040120030307C010A006300402020080");
    const auto token =
        open(CardScript()
                 .expectSelect()
                 .expect(hexBytes(enumerate), ok(hexBytes("2F02CC07CC00CC01CC02CC03CE01CE02C401C402C4072F03CC01")))
                 .expect(readCommand(0xC401), ok(ecPrkd))
                 .expect(readCommand(0xCE01), ok(request))
                 .expect(readCommand(0xC402), ok(rsaPrkd))
                 .expect(readCommand(0xCE02), ok(certificate))
                 .expect(readCommand(0xC407), ok(aes)));
    const auto keys = token->keys();
    QCOMPARE(outcomeOf(keys), QStringLiteral("success"));
    const std::vector<KeyEntry> expected{
        {.reference = 1,
         .label = "one",
         .id = Bytes{0x10},
         .publicKey = ec.publicKey(),
         .type = "EC secp256r1",
         .described = true,
         .description = ecPrkd,
         .certificate = request},
        {.reference = 2,
         .label = "two",
         .id = Bytes{0x11},
         .publicKey = rsa.publicKey(),
         .type = "RSA 1024",
         .described = true,
         .description = rsaPrkd,
         .certificate = certificate},
        {.reference = 3},
        {.reference = 7,
         .label = "aes1",
         .id = Bytes{0x20},
         .aesBits = 128,
         .type = "AES 128",
         .described = true,
         .description = aes},
    };
    QVERIFY(*keys == expected);
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::certificateOfAnOlderKeyIsNotShown()
{
    const TestKey rsa = TestKey::rsa(1024);
    const EcPublicKey ec{.curve = curveNamed("secp256r1")};
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(enumerate, "CC00CC01C401CE019000")
                                .expect(readCommand(0xC401), ok(encodePrkd("new", Bytes{1}, ec, 1)))
                                .expect(readCommand(0xCE01), ok(rsa.x509())));
    const auto keys = token->keys();
    QVERIFY(!keys->front().publicKey.has_value());
    QCOMPARE(keys->front().type, std::string("EC 256"));
}

void SmartCardHsmTest::listsUsedReferences()
{
    const auto token =
        open(CardScript().expectSelect().expect(enumerate, "2F02CC00C400CC02C403CE09C901CF01CD049000"));
    const std::vector<std::uint8_t> expected{2, 3, 9};
    QCOMPARE(*token->usedReferences(), expected);
}

void SmartCardHsmTest::deletesEverythingOfAKey()
{
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("00E4020002CC05", "9000")
                                .expect("00E4020002C405", "6A82")
                                .expect("00E4020002CE05", "9000")
                                .expect("00E4020002CC05", "6A82")
                                .expect("00E4020002C405", "6A82")
                                .expect("00E4020002CE05", "6A82")
                                .expect("00E4020002CC05", "6982"));
    QCOMPARE(outcomeOf(token->deleteKey(5)), QStringLiteral("success"));
    QCOMPARE(outcomeOf(token->deleteKey(5)), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(token->deleteKey(5)), QStringLiteral("LoginNeeded"));
    QCOMPARE(m_script.difference(), QString());
}

namespace
{

KeyRequest p256Request()
{
    return {.reference = 1, .label = "ectest", .id = Bytes{0x10}, .algorithm = EcRequest{curveNamed("secp256r1")}};
}

/** The command that OpenSC sends, for the serial number of our device. */
Bytes generateCommand()
{
    Bytes command =
        tracedExchange(QStringLiteral("pkcs11-tool --login --pin 648219 --keypairgen --key-type EC"), "004601")
            .command;
    const Bytes holder = hexBytes(toHex(bytesOf("XXCC123456700001")));
    std::copy(holder.begin(), holder.end(), command.end() - 2 - static_cast<std::ptrdiff_t>(holder.size()));
    return command;
}

Bytes writeCommand(std::uint16_t file, ByteView data)
{
    Bytes content = hexBytes("54020000");
    appendTlv(content, 0x53, data);
    Bytes command = hexBytes("00D7");
    appendBigEndian(command, file, 2);
    if (content.size() > 255)
        command.push_back(0);
    appendBigEndian(command, content.size(), content.size() > 255 ? 2 : 1);
    append(command, content);
    return command;
}

} // namespace

void SmartCardHsmTest::generatesAndProves()
{
    const Device device;
    const TestKey key = TestKey::ec(*curveNamed("secp256r1"));
    const Bytes request = device.requestOf(key);
    const auto token =
        open(CardScript()
                 .expectSelect()
                 .expect(readCommand(0x2F02), ok(device.certificateFile()))
                 .expect(enumerate, "CC002F029000")
                 .expect(generateCommand(), ok(request))
                 .expect(readCommand(0xCE01), ok(request))
                 .expect(writeCommand(0xC401, encodePrkd("ectest", Bytes{0x10}, key.publicKey(), 1)),
                         hexBytes("9000")));
    const auto entry = token->generateKey(p256Request());
    QCOMPARE(outcomeOf(entry), QStringLiteral("success"));
    QVERIFY(*entry == (KeyEntry{.reference = 1,
                                .label = "ectest",
                                .id = Bytes{0x10},
                                .publicKey = key.publicKey(),
                                .type = "EC secp256r1",
                                .described = true,
                                .description = encodePrkd("ectest", Bytes{0x10}, key.publicKey(), 1),
                                .certificate = request}));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::writesTheRequestWhereTheTokenDidNot()
{
    const Device device;
    const TestKey key = TestKey::ec(*curveNamed("secp256r1"));
    const Bytes request = device.requestOf(key);
    const auto token =
        open(CardScript()
                 .expectSelect()
                 .expect(readCommand(0x2F02), ok(device.certificateFile()))
                 .expect(enumerate, "CC009000")
                 .expect(generateCommand(), ok(request))
                 .expect(readCommand(0xCE01), hexBytes("6A82"))
                 .expect("00E4020002CE01", "6A82")
                 .expect(writeCommand(0xCE01, request), hexBytes("9000"))
                 .expect(writeCommand(0xC401, encodePrkd("ectest", Bytes{0x10}, key.publicKey(), 1)),
                         hexBytes("9000")));
    QCOMPARE(outcomeOf(token->generateKey(p256Request())), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::takesBackAKeyWithAWrongProof_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("foreign device signature") << 0;
    QTest::newRow("another curve") << 1;
    QTest::newRow("wrong own signature") << 2;
    QTest::newRow("not a request") << 3;
}

void SmartCardHsmTest::takesBackAKeyWithAWrongProof()
{
    QFETCH(int, which);
    const Device device;
    const TestKey key = TestKey::ec(*curveNamed("secp256r1"));
    Bytes wrongSelf = device.requestOf(key);
    const Bytes holder = hexBytes(toHex(bytesOf("XXCC123456700001")));
    *std::search(wrongSelf.begin(), wrongSelf.end(), holder.begin(), holder.end()) ^= 1;
    const std::array<Bytes, 4> answers{Device().requestOf(key),
                                       device.requestOf(TestKey::ec(*curveNamed("secp384r1"))), wrongSelf,
                                       tlv(0x30, Bytes{1})};
    const Bytes& answer = answers[static_cast<std::size_t>(which)];
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(readCommand(0x2F02), ok(device.certificateFile()))
                                .expect(enumerate, "CC009000")
                                .expect(generateCommand(), ok(answer))
                                .expect(readCommand(0xCE01), ok(answer))
                                .expect("00E4020002CC01", "9000")
                                .expect("00E4020002C401", "6A82")
                                .expect("00E4020002CE01", "9000"));
    QCOMPARE(outcomeOf(token->generateKey(p256Request())), QStringLiteral("KeyDoesNotMatch"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::generatesAes()
{
    const KeyRequest request{
        .reference = 1, .label = "aes1", .id = Bytes{0x20}, .algorithm = AesRequest{.bits = 192}};
    const auto token =
        open(CardScript()
                 .expectSelect()
                 .expect(enumerate, "CC009000")
                 .expect("004801B1079105101118"
                         "9992",
                         "9000")
                 .expect(writeCommand(0xC401, encodeAesPrkd("aes1", Bytes{0x20}, 192, 1)), hexBytes("9000")));
    const auto entry = token->generateKey(request);
    QCOMPARE(outcomeOf(entry), QStringLiteral("success"));
    QVERIFY(*entry == (KeyEntry{.reference = 1,
                                .label = "aes1",
                                .id = Bytes{0x20},
                                .aesBits = 192,
                                .type = "AES 192",
                                .described = true,
                                .description = encodeAesPrkd("aes1", Bytes{0x20}, 192, 1)}));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::generatesNoAesHalf()
{
    const KeyRequest request{.reference = 1, .algorithm = AesRequest{.bits = 128}};
    const std::string command = "004801B0079105101118"
                                "9992";
    for (const auto& [statusWord, outcome] :
         {std::pair{"6D00", "NoSuchKeyKind"}, {"6A81", "NoSuchKeyKind"}, {"6982", "LoginNeeded"}}) {
        const auto token =
            open(CardScript().expectSelect().expect(enumerate, "CC009000").expect(command, statusWord));
        QCOMPARE(outcomeOf(token->generateKey(request)), QString::fromLatin1(outcome));
        QCOMPARE(m_script.difference(), QString());
    }
    const auto token =
        open(CardScript()
                 .expectSelect()
                 .expect(enumerate, "CC009000")
                 .expect(command, "9000")
                 .expect(writeCommand(0xC401, encodeAesPrkd("", Bytes{1}, 128, 1)), hexBytes("6A84"))
                 .expect("00E4020002CC01", "9000")
                 .expect("00E4020002C401", "6A82")
                 .expect("00E4020002CE01", "6A82"));
    QCOMPARE(outcomeOf(token->generateKey(request)), QStringLiteral("TokenFull"));
    QCOMPARE(m_script.difference(), QString());
    QCOMPARE(outcomeOf(token->generateKey({.reference = 1, .algorithm = AesRequest{.bits = 129}})),
             QStringLiteral("NotAccepted"));
}

void SmartCardHsmTest::usesAes()
{
    const KeyEntry key{.reference = 3, .aesBits = 128};
    const std::string block(32, 'A');
    const std::string mac(32, 'B');
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("8078031010" + block + "00", mac + "9000")
                                .expect("8078031110" + mac + "00", block + "9000")
                                .expect("80780318014100", mac + "9000")
                                .expect("80780318014100", "AABB9000")
                                .expect("80780318014100", "6A81"));
    QCOMPARE(hexText(token->useAesKey(key, AesUse::EncryptCbc, hexBytes(block))->reveal()),
             QString::fromStdString(mac));
    QCOMPARE(hexText(token->useAesKey(key, AesUse::DecryptCbc, hexBytes(mac))->reveal()),
             QString::fromStdString(block));
    QCOMPARE(hexText(token->useAesKey(key, AesUse::Cmac, bytesOf("A"))->reveal()), QString::fromStdString(mac));
    QCOMPARE(outcomeOf(token->useAesKey(key, AesUse::Cmac, bytesOf("A"))), QStringLiteral("CardSilent"));
    QCOMPARE(outcomeOf(token->useAesKey(key, AesUse::Cmac, bytesOf("A"))), QStringLiteral("CommandRefused"));
    QCOMPARE(outcomeOf(token->useAesKey(key, AesUse::Cmac, {})), QStringLiteral("NotAccepted"));
    QCOMPARE(outcomeOf(token->useAesKey(key, AesUse::EncryptCbc, Bytes(15))), QStringLiteral("NotAccepted"));
    QCOMPARE(outcomeOf(token->useAesKey(key, AesUse::EncryptCbc, Bytes(2048))), QStringLiteral("NotAccepted"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::generatesNothingOverAnything()
{
    for (const char* list : {"CC00CC019000", "CC00C4019000", "CC00CE019000"}) {
        const auto token = open(
            CardScript().expectSelect().expect(readCommand(0x2F02), hexBytes("6A82")).expect(enumerate, list));
        const auto entry = token->generateKey(p256Request());
        QCOMPARE(outcomeOf(entry), QStringLiteral("SlotInUse"));
        QCOMPARE(entry.error().detail, 1);
        QCOMPARE(m_script.difference(), QString());
    }
    const auto token = open(CardScript().expectSelect());
    KeyRequest odd = p256Request();
    odd.algorithm = RsaRequest{2000};
    QCOMPARE(outcomeOf(token->generateKey(odd)), QStringLiteral("NotAccepted"));
    odd.algorithm = EcRequest{};
    QCOMPARE(outcomeOf(token->generateKey(odd)), QStringLiteral("NotAccepted"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::signsWithEc()
{
    const KeyEntry key{.reference = 1, .publicKey = TestKey::ec(*curveNamed("secp192r1")).publicKey()};
    const Bytes hash = sha256(bytesOf("message"));
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("8068017020" + toHex(hash) + "00", "30060201010201029000")
                                .expect("8068017020" + toHex(hash) + "00", "30030201019000")
                                .expect("8068017020" + toHex(hash) + "00", "6A88"));
    QCOMPARE(hexText(*token->sign(key, bytesOf("message"))),
             QStringLiteral("%1%2").arg(1, 48, 16, QLatin1Char('0')).arg(2, 48, 16, QLatin1Char('0')));
    QCOMPARE(outcomeOf(token->sign(key, bytesOf("message"))), QStringLiteral("CardSilent"));
    QCOMPARE(outcomeOf(token->sign(key, bytesOf("message"))), QStringLiteral("NotFound"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::signsWithRsa()
{
    const KeyEntry key{.reference = 2,
                       .publicKey = RsaPublicKey{.modulus = Bytes(128, 0xFF), .exponent = Bytes{3}}};
    const std::string block = "0001" + std::string(2 * (128 - 54), 'F') +
                              "003031300D060960864801650304020105000420" + toHex(sha256(bytesOf("message")));
    const auto token = open(CardScript().expectSelect().expect("8068022080" + block + "00", "AABB9000"));
    QCOMPARE(hexText(*token->sign(key, bytesOf("message"))), QStringLiteral("AABB"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::deciphers()
{
    const KeyEntry key{.reference = 2,
                       .publicKey = RsaPublicKey{.modulus = Bytes(128, 0xFF), .exponent = Bytes{3}}};
    const std::string cryptogram(256, 'A');
    const std::string block = "0002" + std::string(2 * 120, '1') + "00CAFE000102";
    const auto token = open(CardScript().expectSelect().expect("8062022180" + cryptogram + "00", block + "9000"));
    QCOMPARE(hexText(token->decipher(key, hexBytes(cryptogram))->reveal()), QStringLiteral("CAFE000102"));
    QCOMPARE(outcomeOf(token->decipher(key, Bytes(127, 1))), QStringLiteral("NotAccepted"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::keysOfUnknownKindAreNotUsed()
{
    const auto token = open(CardScript().expectSelect());
    QCOMPARE(outcomeOf(token->sign({.reference = 1}, bytesOf("message"))), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(token->decipher({.reference = 1}, Bytes(256, 1))), QStringLiteral("NotFound"));
    const KeyEntry ec{.reference = 1, .publicKey = TestKey::ec(*curveNamed("secp192r1")).publicKey()};
    QCOMPARE(outcomeOf(token->decipher(ec, Bytes(256, 1))), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(token->useAesKey(ec, AesUse::Cmac, bytesOf("A"))), QStringLiteral("NotFound"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::wrapTellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("statusWord");
    QTest::addColumn<QString>("list"); // empty: not asked for
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no key") << "6A88"
                            << "CC009000"
                            << "NotFound";
    QTest::newRow("no key encryption key") << "6A88"
                                           << "CC00CC019000"
                                           << "NoKeyEncryptionKey";
    QTest::newRow("incomplete") << "6985"
                                << "CC00CC019000"
                                << "NoKeyEncryptionKey";
    QTest::newRow("no key, plainly") << "6A82"
                                     << ""
                                     << "NotFound";
    QTest::newRow("PIN missing") << "6982"
                                 << ""
                                 << "LoginNeeded";
}

void SmartCardHsmTest::wrapTellsWhatIsMissing()
{
    QFETCH(QString, statusWord);
    QFETCH(QString, list);
    QFETCH(QString, outcome);
    CardScript script;
    script.expectSelect().expect("80720192000000", statusWord.toStdString());
    if (!list.isEmpty())
        script.expect(enumerate, list.toStdString());
    const auto token = open(std::move(script));
    QCOMPARE(outcomeOf(token->wrapKey(1)), outcome);
    QCOMPARE(m_script.difference(), QString());
}

/** A description may be there before its key: an interrupted restore leaves it. */
void SmartCardHsmTest::unwrapNeverOverwritesAKey()
{
    const auto token = open(CardScript().expectSelect().expect(enumerate, "CC00CC079000"));
    const auto unwrapped = token->unwrapKey(7, Bytes(100, 0xA5));
    QCOMPARE(outcomeOf(unwrapped), QStringLiteral("SlotInUse"));
    QCOMPARE(unwrapped.error().detail, 7);
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::longBlobsAreStaged()
{
    const Bytes blob(1099, 0xA5);
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(enumerate, "CC009000")
                                .expect(writeCommand(0x2F10, blob), hexBytes("9000"))
                                .expect("80740793", "9000"));
    QCOMPARE(outcomeOf(token->unwrapKey(7, blob)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::withoutStagingOneCommandMustDo()
{
    const Bytes blob(1099, 0xA5);
    const Bytes inOne = hexBytes("8074079300044B" + toHex(blob));
    const auto refusedWrite = open(CardScript()
                                       .expectSelect()
                                       .expect(enumerate, "CC009000")
                                       .expect(writeCommand(0x2F10, blob), hexBytes("6A82"))
                                       .expect(inOne, hexBytes("9000")));
    QCOMPARE(outcomeOf(refusedWrite->unwrapKey(7, blob)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
    const auto refusedUnwrap = open(CardScript()
                                        .expectSelect()
                                        .expect(enumerate, "CC009000")
                                        .expect(writeCommand(0x2F10, blob), hexBytes("9000"))
                                        .expect("80740793", "6700")
                                        .expect(inOne, hexBytes("9000")));
    QCOMPARE(outcomeOf(refusedUnwrap->unwrapKey(7, blob)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
    const auto loggedOut = open(CardScript()
                                    .expectSelect()
                                    .expect(enumerate, "CC009000")
                                    .expect(writeCommand(0x2F10, blob), hexBytes("6982")));
    QCOMPARE(outcomeOf(loggedOut->unwrapKey(7, blob)), QStringLiteral("LoginNeeded"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::shortReadersStageEveryBlob()
{
    const Bytes blob(100, 0xA5);
    const auto token = open(CardScript()
                                .expectSelect()
                                .expectFailure(enumerate, ErrorCode::CardSilent)
                                .expect("8058000000", "CC009000")
                                .expect(writeCommand(0x2F10, blob), hexBytes("9000"))
                                .expect("80740793", "9000"));
    QCOMPARE(outcomeOf(token->unwrapKey(7, blob)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::refusedBlobs_data()
{
    QTest::addColumn<QString>("statusWord");
    QTest::addColumn<QString>("status"); // answer to the status query; empty: not asked
    QTest::addColumn<QString>("outcome");
    QTest::newRow("another key encryption key") << "6A80"
                                                << "010072DBB7336C7678009000"
                                                << "CheckValueDiffers";
    QTest::newRow("another one, work-alike") << "6400"
                                             << "010072DBB7336C7678009000"
                                             << "CheckValueDiffers";
    QTest::newRow("the right one, yet refused") << "6A80"
                                                << "0100A5A5A5A5A5A5A5A59000"
                                                << "NotABackup";
    QTest::newRow("none") << "6985"
                          << ""
                          << "NoKeyEncryptionKey";
    QTest::newRow("full") << "6A84"
                          << ""
                          << "TokenFull";
    QTest::newRow("PIN missing") << "6982"
                                 << ""
                                 << "LoginNeeded";
}

void SmartCardHsmTest::refusedBlobs()
{
    QFETCH(QString, statusWord);
    QFETCH(QString, status);
    QFETCH(QString, outcome);
    const Bytes blob(100, 0xA5);
    CardScript script;
    script.expectSelect()
        .expect(enumerate, "CC009000")
        .expect("8074079364" + toHex(blob), statusWord.toStdString());
    if (!status.isEmpty())
        script.expect("8052000000", status.toStdString());
    const auto token = open(std::move(script));
    QCOMPARE(outcomeOf(token->unwrapKey(7, blob)), outcome);
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::descriptionsAreNeverOverwritten()
{
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect(enumerate, "CC00C4069000")
                                .expect("00D7C407085402000053023000", "9000")
                                .expect("00D7CE07085402000053026700", "9000"));
    QCOMPARE(outcomeOf(token->writeDescription(6, hexBytes("3000"))), QStringLiteral("SlotInUse"));
    QCOMPARE(outcomeOf(token->writeDescription(7, hexBytes("3000"))), QStringLiteral("success"));
    QCOMPARE(outcomeOf(token->writeCertificate(7, hexBytes("6700"))), QStringLiteral("success"));
    QCOMPARE(outcomeOf(token->writeDescription(7, hexBytes("3000"))), QStringLiteral("SlotInUse"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::randomBytesInPieces()
{
    const std::string first(512, 'A');
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("0084000000", first + "9000")
                                .expect("0084000004", "BBBBBBBB9000")
                                .expect("0084000008", "AABB9000"));
    const auto random = token->randomBytes(260);
    QCOMPARE(outcomeOf(random), QStringLiteral("success"));
    QCOMPARE(hexText(random->reveal()), QString::fromStdString(first + "BBBBBBBB"));
    QCOMPARE(outcomeOf(token->randomBytes(8)), QStringLiteral("CardSilent"));
    QCOMPARE(m_script.difference(), QString());
}

void SmartCardHsmTest::referenceZeroIsTheDeviceKey()
{
    const Device device;
    const auto token = open(CardScript().expectSelect().expect(readCommand(0x2F02), ok(device.certificateFile())));
    KeyRequest request = p256Request();
    request.reference = 0;
    QCOMPARE(outcomeOf(token->generateKey(request)), QStringLiteral("SlotInUse"));
    QCOMPARE(outcomeOf(token->deleteKey(0)), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(token->wrapKey(0)), QStringLiteral("NotFound"));
    QCOMPARE(outcomeOf(token->unwrapKey(0, Bytes(100, 1))), QStringLiteral("SlotInUse"));
    QCOMPARE(outcomeOf(token->writeDescription(0, Bytes{0x30, 0})), QStringLiteral("SlotInUse"));
    QCOMPARE(m_script.difference(), QString());
}

QUORATE_TEST(SmartCardHsmTest)
#include "tst_smartcard_hsm.moc"
