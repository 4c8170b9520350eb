// Our bytes on the wire against those that the OpenSC 0.23 tools sent, where both must be the same
// (tests/vectors/data: initialize.json, apdu_traces.json, encodings.json).

#include "card/cvc.h"
#include "card/drivers/smartcard_hsm/driver.h"
#include "card/drivers/smartcard_hsm/key_template.h"
#include "card/drivers/smartcard_hsm/prkd.h"
#include "card/tlv.h"
#include "dkek/key_blob.h"
#include "support/scripted_transport.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace quorate::smartcard_hsm;

namespace
{

const QString wrapRun = QStringLiteral("sc-hsm-tool --wrap-key");
const QString unwrapRun = QStringLiteral("sc-hsm-tool --unwrap-key out.wrap --key-reference 7");
const QString ecRun = QStringLiteral("pkcs11-tool --login --pin 648219 --keypairgen --key-type EC:prime256v1");
const QString rsaRun = QStringLiteral("pkcs11-tool --login --pin 648219 --keypairgen --key-type rsa:2048");

Bytes vector(const QString& name)
{
    for (const QJsonValue one : vectorCases(QStringLiteral("encodings.json"))) {
        if (one[QStringLiteral("name")] == name)
            return hexMember(one.toObject(), QStringLiteral("hex"));
    }
    qFatal("no vector %s", qPrintable(name));
}

ByteView withoutStatus(const Bytes& answer)
{
    return ByteView(answer).first(answer.size() - 2);
}

PublicKey keyIn(const TracedExchange& generation)
{
    return parseAuthenticatedRequest(withoutStatus(generation.answer))->request.publicKey;
}

} // namespace

class OpenScCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialise_data();
    void initialise();
    void labelIsWrittenAsByTheTool();
    void importOfAShare();
    void wrap();
    void unwrap();
    void restoredFiles();
    void keyGenerationData_data();
    void keyGenerationData();
    void descriptions_data();
    void descriptions();
    void pinsOfTheTools();

private:
    CardScript m_script{};
    [[nodiscard]] std::unique_ptr<Token> open(CardScript script)
    {
        m_script = std::move(script);
        return *SmartCardHsm::probe(m_script.connect());
    }
};

void OpenScCommandsTest::initialise_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("shares"); // -1: no tag 92
    QTest::addColumn<bool>("publicKeyLogin");
    QTest::newRow("one DKEK share") << "648219" << 3 << 1 << false;
    QTest::newRow("no DKEK") << "648219" << 3 << -1 << false;
    QTest::newRow("random internal DKEK") << "648219" << 3 << 0 << false;
    QTest::newRow("seven digit PIN, five tries") << "6482190" << 5 << -1 << false;
    QTest::newRow("public key authentication 1 of 1") << "648219" << 3 << 1 << true;
    QTest::newRow("C_InitToken") << "576218" << 3 << -1 << false;
}

void OpenScCommandsTest::initialise()
{
    QFETCH(QString, pin);
    QFETCH(int, tries);
    QFETCH(int, shares);
    QFETCH(bool, publicKeyLogin);
    Bytes command;
    for (const QJsonValue one : vectorCases(QStringLiteral("initialize.json"))) {
        if (one[QStringLiteral("name")] == QString::fromLatin1(QTest::currentDataTag()))
            command = hexMember(one.toObject(), QStringLiteral("apdu_hex"));
    }
    InitRequest request{.soPin = SecretBytes::copyOf(hexBytes("3537363231383830")),
                        .userPin = SecretBytes::copyOf(bytesOf(pin.toStdString())),
                        .userPinTries = tries,
                        .shareFiles = shares >= 0 ? std::optional(shares) : std::nullopt};
    if (publicKeyLogin)
        request.publicKeyLogin = {.registered = 1, .required = 1};
    const auto token =
        open(CardScript().expectSelect().expect("00200088", "63CF").expect(command, hexBytes("9000")));
    QCOMPARE(outcomeOf(token->initialise(request)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void OpenScCommandsTest::labelIsWrittenAsByTheTool()
{
    const QString run = QStringLiteral("sc-hsm-tool --initialize --so-pin 3537363231383830 --pin 648219 --dkek");
    CardScript script;
    script.expectSelect().expect("00200088", "63CF");
    for (const char* start : {"8050", "0020008106", "00D72F03"}) {
        const TracedExchange exchange = tracedExchange(run, start);
        script.expect(exchange.command, exchange.answer);
    }
    const InitRequest request{.soPin = SecretBytes::copyOf(hexBytes("3537363231383830")),
                              .userPin = SecretBytes::copyOf(bytesOf("648219")),
                              .label = "mytoken"};
    const auto token = open(std::move(script));
    QCOMPARE(outcomeOf(token->initialise(request)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void OpenScCommandsTest::importOfAShare()
{
    const TracedExchange exchange = tracedExchange(QStringLiteral("sc-hsm-tool --import-dkek-share"), "8052");
    const auto token = open(CardScript().expectSelect().expect(exchange.command, exchange.answer));
    const auto status =
        token->importDkekShare(SecretBytes::copyOf(ByteView(exchange.command).subspan(5, dkekShareSize)));
    QCOMPARE(outcomeOf(status), QStringLiteral("success"));
    QCOMPARE(status->outstanding, 0);
    QCOMPARE(QString::fromStdString(toHex(*status->checkValue)), QStringLiteral("72DBB7336C767800"));
    QCOMPARE(m_script.difference(), QString());
}

void OpenScCommandsTest::wrap()
{
    const TracedExchange exchange = tracedExchange(wrapRun, "8072");
    const auto token = open(CardScript().expectSelect().expect(exchange.command, exchange.answer));
    const auto blob = token->wrapKey(1);
    QCOMPARE(outcomeOf(blob), QStringLiteral("success"));
    QCOMPARE(hexText(*blob), hexText(withoutStatus(exchange.answer)));
    QCOMPARE(outcomeOf(parseKeyBlob(*blob)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void OpenScCommandsTest::unwrap()
{
    const Bytes blob = *open(CardScript().expectSelect().expect(tracedExchange(wrapRun, "8072").command,
                                                                tracedExchange(wrapRun, "8072").answer))
                            ->wrapKey(1);
    const TracedExchange exchange = tracedExchange(unwrapRun, "8074");
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("80580000000000", "CC00CC019000")
                                .expect(exchange.command, exchange.answer));
    QCOMPARE(outcomeOf(token->unwrapKey(7, blob)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

/** The tool makes the file and then writes at its start; ours does both in one command, with the same content. */
void OpenScCommandsTest::restoredFiles()
{
    const Bytes prkd = vector(QStringLiteral("prkd-ec-p256-written-by-opensc"));
    const Bytes toolWrite = tracedExchange(unwrapRun, "00D7000032").command;
    Bytes ours = toolWrite;
    ours[2] = 0xC4; // the file in place of "the selected one"
    ours[3] = 0x07;
    const auto token =
        open(CardScript().expectSelect().expect("80580000000000", "CC009000").expect(ours, hexBytes("9000")));
    QCOMPARE(outcomeOf(token->writeDescription(7, prkd)), QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

void OpenScCommandsTest::keyGenerationData_data()
{
    QTest::addColumn<QString>("vectorName");
    QTest::addColumn<int>("headSize"); // header and length before the data
    QTest::newRow("EC P-256") << "keygen-ec-p256-command" << 7;
    QTest::newRow("RSA 2048") << "keygen-rsa-2048-command" << 7;
}

void OpenScCommandsTest::keyGenerationData()
{
    QFETCH(QString, vectorName);
    QFETCH(int, headSize);
    const Bytes command = vector(vectorName);
    const bool ec = vectorName.contains(QStringLiteral("ec-p256"));
    const auto algorithm = ec ? smartcard_hsm::KeyPairAlgorithm(EcRequest{curveNamed("secp256r1")})
                              : smartcard_hsm::KeyPairAlgorithm(RsaRequest{2048});
    const ByteView expected = ByteView(command).subspan(static_cast<std::size_t>(headSize));
    QCOMPARE(hexText(smartcard_hsm::keyPairData(algorithm, "FKCC000000100001", true)) + QStringLiteral("0000"),
             hexText(expected));
}

void OpenScCommandsTest::descriptions_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("vectorName");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("reference");
    QTest::newRow("EC") << ecRun << "prkd-ec-p256-written-by-opensc"
                        << "ectest" << 0x10 << 1;
    QTest::newRow("RSA") << rsaRun << "prkd-rsa-2048-written-by-opensc"
                         << "rsatest" << 0x11 << 2;
}

void OpenScCommandsTest::descriptions()
{
    QFETCH(QString, run);
    QFETCH(QString, vectorName);
    QFETCH(QString, label);
    QFETCH(int, id);
    QFETCH(int, reference);
    const Bytes idBytes{static_cast<std::uint8_t>(id)};
    const PublicKey key = keyIn(tracedExchange(run, "0046"));
    QCOMPARE(hexText(encodePrkd(label.toStdString(), idBytes, key, static_cast<std::uint8_t>(reference))),
             hexText(vector(vectorName)));
}

void OpenScCommandsTest::pinsOfTheTools()
{
    const auto change = tracedExchange(QStringLiteral("pkcs11-tool --login --pin 648219 --change-pin"), "002400");
    const auto unblock = tracedExchange(
        QStringLiteral("pkcs11-tool --login --login-type so --so-pin 3537363231383830 --init-pin"), "002C00");
    const SecretBytes pin = SecretBytes::copyOf(bytesOf("648219"));
    const auto token = open(CardScript()
                                .expectSelect()
                                .expect("0020008106363438323139", "9000")
                                .expect(change.command, change.answer)
                                .expect("00200088", "63CF")
                                .expect(unblock.command, unblock.answer));
    QCOMPARE(outcomeOf(token->changePin(PinKind::User, pin, SecretBytes::copyOf(bytesOf("111222")))),
             QStringLiteral("success"));
    QCOMPARE(outcomeOf(token->unblockUserPin(SecretBytes::copyOf(hexBytes("3537363231383830")), pin)),
             QStringLiteral("success"));
    QCOMPARE(m_script.difference(), QString());
}

QUORATE_TEST(OpenScCommandsTest)
#include "tst_opensc_commands.moc"
