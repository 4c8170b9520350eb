#include "card/token.h"
#include "pcsc/pcsc_source.h"
#include "support/measured_operations.h"
#include "support/private_pcscd.h"
#include "support/test_values.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** OpenSC's own tools on simulated tokens, through the real card service: they print what they print for real
 * ones. */
class OpenscOnSimcardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aFreshToken();
    void statusTakesTheToolsMoreCommands();
    void initialise_data();
    void initialise();
    void aWrongSoPinErasesNothing();
    void aShareFileGoesIn();
    void aWrongPasswordForAShareFile();
    void wrongPinUntilBlockedThenUnblocked();
    void changePin();
    void initToken();
    void everythingIsListed();
    void ecKeySigns_data();
    void ecKeySigns();
    void rsaKeySignsAndDecrypts();
    void dataObjects();
    void certificateObject();
    void keysMoveToASecondToken_data();
    void keysMoveToASecondToken();
    void anotherDomainIsRefused();
    void aDeletedKeyIsGone();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString& name) const;
    void write(const QString& name, const QByteArray& content) const;

    [[nodiscard]] static ToolRun scHsmTool(const QStringList& arguments, int reader = 0);
    [[nodiscard]] static ToolRun pkcs11Tool(const QStringList& arguments, int reader = 0);
    [[nodiscard]] static ToolRun loggedIn(const QStringList& arguments, int reader = 0);

    static void setUp(int reader, const QStringList& shares = {u"--dkek-shares"_s, u"1"_s});
    static void importShare(int reader, std::uint8_t byte);
    void verifyWithOpenssl(const QString& keyId, int reader, const QStringList& extra = {});

    QTemporaryDir m_folder{};
};

void OpenscOnSimcardTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(waitForTokens(2));
}

/** A failed row must not leave the next one without a token that answers. */
void OpenscOnSimcardTest::cleanup()
{
    QVERIFY(waitForTokens(2));
}

QByteArray OpenscOnSimcardTest::contentOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OpenscOnSimcardTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

ToolRun OpenscOnSimcardTest::scHsmTool(const QStringList& arguments, int reader)
{
    return runTool(u"sc-hsm-tool"_s, QStringList{u"--reader"_s, QString::number(reader)} + arguments);
}

ToolRun OpenscOnSimcardTest::pkcs11Tool(const QStringList& arguments, int reader)
{
    return runTool(u"pkcs11-tool"_s, QStringList{u"--slot-index"_s, QString::number(reader)} + arguments);
}

ToolRun OpenscOnSimcardTest::loggedIn(const QStringList& arguments, int reader)
{
    return pkcs11Tool(QStringList{u"--login"_s, u"--pin"_s, knownUserPin} + arguments, reader);
}

void OpenscOnSimcardTest::setUp(int reader, const QStringList& shares)
{
    const QStringList words{u"--initialize"_s, u"--so-pin"_s, knownSoPinDigits, u"--pin"_s,
                            knownUserPin,      u"--label"_s,  u"interop"_s};
    const ToolRun run = scHsmTool(words + shares, reader);
    QCOMPARE(run.exitCode, 0);
    const ToolRun status = scHsmTool({}, reader); // the tool ends with 0 even when the token refused
    QVERIFY(status.says(u"User PIN tries left  : 3"_s));
}

/** One share through the product's driver: sc-hsm-tool would take ten seconds for it. */
void OpenscOnSimcardTest::importShare(int reader, std::uint8_t byte)
{
    PcscSource source;
    auto connection = source.connect(virtualReader(reader).toStdString(), Access::Exclusive);
    QCOMPARE(outcomeOf(connection), u"success"_s);
    const auto token = openToken(*std::move(connection));
    QCOMPARE(outcomeOf(token), u"success"_s);
    const auto status = (*token)->importDkekShare(SecretBytes::copyOf(Bytes(32, byte)));
    QCOMPARE(outcomeOf(status), u"success"_s);
    QCOMPARE(status->outstanding, 0);
}

void OpenscOnSimcardTest::aFreshToken()
{
    const ToolRun status = scHsmTool({});
    QCOMPARE(status.exitCode, 0);
    QVERIFY(status.says(u"Version              : 3.4"_s));
    QVERIFY(status.says(u"SmartCard-HSM has never been initialized."_s));
    QVERIFY(!status.says(u"DKEK"_s));
    const ToolRun name = runTool(u"opensc-tool"_s, {u"--name"_s});
    QVERIFY(name.says(u"SmartCard-HSM Applet for JCOP version 3.4"_s));
}

/** For version, tries, DKEK, serial number and label; ours takes 6 (unit/driver_on_sim). */
void OpenscOnSimcardTest::statusTakesTheToolsMoreCommands()
{
    qputenv("OPENSC_DEBUG", "9");
    const ToolRun status = scHsmTool({});
    const ToolRun info = runTool(u"pkcs15-tool"_s, {u"--list-info"_s});
    qunsetenv("OPENSC_DEBUG");
    QVERIFY(info.says(u"Serial number"_s));
    for (const MeasuredOperation& operation : measuredOperations()) {
        if (operation.furtherTool == 0)
            continue;
        QVERIFY(info.output.count(u"Outgoing APDU"_s) >= operation.furtherTool);
        QVERIFY(status.output.count(u"Outgoing APDU"_s) + operation.furtherTool > operation.ours);
    }
}

void OpenscOnSimcardTest::initialise_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("mentionsDkek");
    const QString pending = u"DKEK import pending, %1 share(s) still missing"_s;
    QTest::newRow("no DKEK") << QStringList() << QStringList() << false;
    QTest::newRow("a key of its own") << QStringList{u"--dkek-shares"_s, u"0"_s}
                                      << QStringList{u"DKEK shares          : 0"_s, u"DKEK key check value : "_s}
                                      << true;
    QTest::newRow("one share") << QStringList{u"--dkek-shares"_s, u"1"_s}
                               << QStringList{u"DKEK shares          : 1"_s, pending.arg(1)} << true;
    QTest::newRow("three shares") << QStringList{u"--dkek-shares"_s, u"3"_s}
                                  << QStringList{u"DKEK shares          : 3"_s, pending.arg(3)} << true;
}

void OpenscOnSimcardTest::initialise()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, expected);
    QFETCH(const bool, mentionsDkek);
    setUp(0, arguments);
    const ToolRun status = scHsmTool({});
    QVERIFY(status.says(u"User PIN reset with SO-PIN enabled"_s));
    QVERIFY(status.says(u"SO-PIN tries left    : 15"_s));
    QCOMPARE(status.says(u"DKEK"_s), mentionsDkek);
    for (const QString& line : expected)
        QVERIFY2(status.says(line), qPrintable(line));
    QVERIFY(!status.says(u"0000000000000000"_s));
}

void OpenscOnSimcardTest::aWrongSoPinErasesNothing()
{
    setUp(0);
    importShare(0, 1);
    const ToolRun run = scHsmTool({u"--initialize"_s, u"--so-pin"_s, u"1111111111111111"_s, u"--pin"_s,
                                   knownUserPin, u"--dkek-shares"_s, u"1"_s});
    QVERIFY(run.says(u"PIN code or key incorrect"_s));
    const ToolRun status = scHsmTool({});
    QVERIFY(status.says(u"SO-PIN tries left    : 14"_s));
    QVERIFY(status.says(u"DKEK key check value : 72CD6E8422C407FB"_s)); // SHA-256 of 32 bytes 01
}

void OpenscOnSimcardTest::aShareFileGoesIn()
{
    const QJsonObject share = vectorCases(u"pbe.json"_s).first().toObject();
    const Bytes file = hexMember(share, u"file_hex"_s);
    write(u"share.pbe"_s, QByteArray(reinterpret_cast<const char*>(file.data()), qsizetype(file.size())));
    setUp(0);
    const ToolRun import = scHsmTool({u"--import-dkek-share"_s, path(u"share.pbe"_s), u"--password"_s,
                                      share.value(u"password_ascii"_s).toString()});
    QCOMPARE(import.exitCode, 0);
    QVERIFY(import.says(u"DKEK share imported"_s));
    QVERIFY(import.says(u"DKEK key check value : 72DBB7336C767800"_s));
    QVERIFY(scHsmTool({}).says(u"DKEK key check value : 72DBB7336C767800"_s));
}

void OpenscOnSimcardTest::aWrongPasswordForAShareFile()
{
    const QJsonObject share = vectorCases(u"pbe.json"_s).first().toObject();
    const Bytes file = hexMember(share, u"file_hex"_s);
    write(u"share.pbe"_s, QByteArray(reinterpret_cast<const char*>(file.data()), qsizetype(file.size())));
    setUp(0);
    const ToolRun import =
        scHsmTool({u"--import-dkek-share"_s, path(u"share.pbe"_s), u"--password"_s, u"battery staple"_s});
    QCOMPARE(import.exitCode, 1);
    QVERIFY(scHsmTool({}).says(u"DKEK import pending, 1 share(s) still missing"_s));
}

void OpenscOnSimcardTest::wrongPinUntilBlockedThenUnblocked()
{
    setUp(0);
    const QStringList wrongPin{u"--login"_s, u"--pin"_s, u"000000"_s, u"--list-objects"_s};
    for (const QString& left : {u"2"_s, u"1"_s}) {
        QVERIFY(pkcs11Tool(wrongPin).says(u"CKR_PIN_INCORRECT"_s));
        QVERIFY(scHsmTool({}).says(u"User PIN tries left  : "_s + left));
    }
    static_cast<void>(pkcs11Tool(wrongPin));
    QVERIFY(scHsmTool({}).says(u"User PIN locked"_s));
    QVERIFY(loggedIn({u"--list-objects"_s}).says(u"CKR_PIN_LOCKED"_s));

    const QStringList unblock{u"--login"_s,   u"--login-type"_s, u"so"_s,      u"--init-pin"_s,
                              u"--new-pin"_s, u"135791"_s,       u"--so-pin"_s};
    static_cast<void>(pkcs11Tool(unblock + QStringList{u"1111111111111111"_s}));
    QVERIFY(scHsmTool({}).says(u"SO-PIN tries left    : 14"_s));
    QVERIFY(scHsmTool({}).says(u"User PIN locked"_s));

    QVERIFY(pkcs11Tool(unblock + QStringList{knownSoPinDigits}).says(u"User PIN successfully initialized"_s));
    const ToolRun status = scHsmTool({});
    QVERIFY(status.says(u"User PIN tries left  : 3"_s));
    QVERIFY(status.says(u"SO-PIN tries left    : 15"_s));
    QCOMPARE(pkcs11Tool({u"--login"_s, u"--pin"_s, u"135791"_s, u"--list-objects"_s}).exitCode, 0);
}

void OpenscOnSimcardTest::changePin()
{
    setUp(0);
    const ToolRun changed = loggedIn({u"--change-pin"_s, u"--new-pin"_s, u"9182736455"_s});
    QCOMPARE(changed.exitCode, 0);
    QVERIFY(changed.says(u"PIN successfully changed"_s));
    QVERIFY(loggedIn({u"--list-objects"_s}).says(u"CKR_PIN_INCORRECT"_s));
    QCOMPARE(pkcs11Tool({u"--login"_s, u"--pin"_s, u"9182736455"_s, u"--list-objects"_s}).exitCode, 0);
}

void OpenscOnSimcardTest::initToken()
{
    setUp(0);
    const ToolRun run = pkcs11Tool({u"--init-token"_s, u"--label"_s, u"again"_s, u"--so-pin"_s, knownSoPinDigits});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.says(u"Token successfully initialized"_s));
    QVERIFY(runTool(u"pkcs15-tool"_s, {u"-D"_s}).says(u"PKCS#15 Card [again]:"_s));
    QVERIFY(!scHsmTool({}).says(u"DKEK"_s));
}

void OpenscOnSimcardTest::everythingIsListed()
{
    setUp(0);
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, u"EC:prime256v1"_s, u"--id"_s, u"10"_s, u"--label"_s,
                       u"ectest"_s})
                 .exitCode,
             0);
    const ToolRun dump = runTool(u"pkcs15-tool"_s, {u"-D"_s});
    QCOMPARE(dump.exitCode, 0);
    for (const QString& line :
         {u"PKCS#15 Card [interop]:"_s, u"Serial number  : QRSM0000001"_s, u"PIN [UserPIN]"_s, u"PIN [SOPIN]"_s,
          u"Tries left     : 15"_s, u"Private EC Key [ectest]"_s, u"Key ref        : 1 (0x01)"_s,
          u"Public EC Key [ectest]"_s, u"DirectValue    : <present>"_s})
        QVERIFY2(dump.says(line), qPrintable(line));
}

/** Signs with pkcs11-tool and lets the openssl program judge with the public key that the token tells. */
void OpenscOnSimcardTest::verifyWithOpenssl(const QString& keyId, int reader, const QStringList& extra)
{
    write(u"message"_s, "what everybody agreed on");
    QCOMPARE(loggedIn(QStringList{u"--sign"_s, u"--id"_s, keyId, u"--input-file"_s, path(u"message"_s),
                                  u"--output-file"_s, path(u"signature"_s)} +
                          extra,
                      reader)
                 .exitCode,
             0);
    // Not pkcs11-tool: its version 0.23 cannot write the public keys of 192 and 384 bits.
    QCOMPARE(runTool(u"pkcs15-tool"_s, {u"--reader"_s, QString::number(reader), u"--read-public-key"_s, keyId,
                                        u"--output"_s, path(u"public.pem"_s)})
                 .exitCode,
             0);
    const QStringList verify{u"dgst"_s,       u"-sha256"_s,        u"-verify"_s, path(u"public.pem"_s),
                             u"-signature"_s, path(u"signature"_s)};
    QVERIFY(runTool(u"openssl"_s, verify + QStringList{path(u"message"_s)}).says(u"Verified OK"_s));
    write(u"other"_s, "what nobody agreed on");
    QVERIFY(!runTool(u"openssl"_s, verify + QStringList{path(u"other"_s)}).says(u"Verified OK"_s));
}

void OpenscOnSimcardTest::ecKeySigns_data()
{
    QTest::addColumn<QString>("curve");
    for (const Curve& curve : curves()) {
        const QByteArray name(curve.name.data(), static_cast<qsizetype>(curve.name.size()));
        QTest::newRow(name.constData()) << QString::fromLatin1(name);
    }
}

void OpenscOnSimcardTest::ecKeySigns()
{
    QFETCH(const QString, curve);
    setUp(0);
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, u"EC:"_s + curve, u"--id"_s, u"20"_s}).exitCode, 0);
    verifyWithOpenssl(u"20"_s, 0, {u"-m"_s, u"ECDSA-SHA256"_s, u"--signature-format"_s, u"openssl"_s});
}

void OpenscOnSimcardTest::rsaKeySignsAndDecrypts()
{
    setUp(0);
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, u"rsa:2048"_s, u"--id"_s, u"21"_s}).exitCode, 0);
    verifyWithOpenssl(u"21"_s, 0, {u"-m"_s, u"SHA256-RSA-PKCS"_s});

    write(u"plain"_s, "for the token only");
    QCOMPARE(runTool(u"openssl"_s, {u"pkeyutl"_s, u"-encrypt"_s, u"-pubin"_s, u"-inkey"_s, path(u"public.pem"_s),
                                    u"-in"_s, path(u"plain"_s), u"-out"_s, path(u"cryptogram"_s)})
                 .exitCode,
             0);
    QCOMPARE(loggedIn({u"--decrypt"_s, u"--id"_s, u"21"_s, u"-m"_s, u"RSA-PKCS"_s, u"--input-file"_s,
                       path(u"cryptogram"_s), u"--output-file"_s, path(u"deciphered"_s)})
                 .exitCode,
             0);
    QCOMPARE(contentOf(u"deciphered"_s), contentOf(u"plain"_s));
}

void OpenscOnSimcardTest::dataObjects()
{
    setUp(0);
    write(u"note"_s, "hello");
    const QStringList store{u"--write-object"_s, path(u"note"_s), u"--type"_s, u"data"_s, u"--label"_s};
    QCOMPARE(loggedIn(store + QStringList{u"open"_s}).exitCode, 0);
    QCOMPARE(loggedIn(store + QStringList{u"closed"_s, u"--private"_s}).exitCode, 0);
    const auto read = [this](const QString& label, const QString& file) {
        return QStringList{u"--read-object"_s, u"--type"_s, u"data"_s, u"--label"_s, label,
                           u"--output-file"_s, path(file)};
    };
    QCOMPARE(pkcs11Tool(read(u"open"_s, u"read.open"_s)).exitCode, 0);
    QCOMPARE(contentOf(u"read.open"_s), QByteArray("hello"));
    static_cast<void>(pkcs11Tool(read(u"closed"_s, u"read.stranger"_s)));
    QCOMPARE(contentOf(u"read.stranger"_s), QByteArray());
    QCOMPARE(loggedIn(read(u"closed"_s, u"read.closed"_s)).exitCode, 0);
    QCOMPARE(contentOf(u"read.closed"_s), QByteArray("hello"));
}

void OpenscOnSimcardTest::certificateObject()
{
    setUp(0);
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, u"EC:prime256v1"_s, u"--id"_s, u"30"_s}).exitCode, 0);
    QCOMPARE(runTool(u"openssl"_s,
                     {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                      u"-nodes"_s, u"-keyout"_s, path(u"any.key"_s), u"-subj"_s, u"/CN=interop"_s, u"-outform"_s,
                      u"DER"_s, u"-out"_s, path(u"cert.der"_s)})
                 .exitCode,
             0);
    QCOMPARE(
        loggedIn({u"--write-object"_s, path(u"cert.der"_s), u"--type"_s, u"cert"_s, u"--id"_s, u"30"_s}).exitCode,
        0);
    QCOMPARE(pkcs11Tool({u"--read-object"_s, u"--type"_s, u"cert"_s, u"--id"_s, u"30"_s, u"--output-file"_s,
                         path(u"read.der"_s)})
                 .exitCode,
             0);
    QCOMPARE(contentOf(u"read.der"_s), contentOf(u"cert.der"_s));
}

void OpenscOnSimcardTest::keysMoveToASecondToken_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("mechanism");
    const QStringList ecdsa{u"-m"_s, u"ECDSA-SHA256"_s, u"--signature-format"_s, u"openssl"_s};
    QTest::newRow("EC P-256") << u"EC:prime256v1"_s << ecdsa;
    QTest::newRow("EC brainpoolP512r1") << u"EC:brainpoolP512r1"_s << ecdsa;
    QTest::newRow("RSA 2048") << u"rsa:2048"_s << QStringList{u"-m"_s, u"SHA256-RSA-PKCS"_s};
    QTest::newRow("RSA 4096") << u"rsa:4096"_s << QStringList{u"-m"_s, u"SHA256-RSA-PKCS"_s};
}

void OpenscOnSimcardTest::keysMoveToASecondToken()
{
    QFETCH(const QString, type);
    QFETCH(const QStringList, mechanism);
    for (const int reader : {0, 1}) {
        setUp(reader);
        importShare(reader, 7);
    }
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, type, u"--id"_s, u"40"_s, u"--label"_s, u"mover"_s})
                 .exitCode,
             0);
    verifyWithOpenssl(u"40"_s, 0, mechanism);
    const QByteArray publicKey = contentOf(u"public.pem"_s);

    const QString file = path(u"wrapped"_s);
    QFile::remove(file);
    QCOMPARE(scHsmTool({u"--wrap-key"_s, file, u"--key-reference"_s, u"1"_s, u"--pin"_s, knownUserPin}).exitCode,
             0);
    const QStringList unwrap{u"--unwrap-key"_s, file, u"--key-reference"_s, u"5"_s, u"--pin"_s, knownUserPin};
    const ToolRun restored = scHsmTool(unwrap, 1);
    QCOMPARE(restored.exitCode, 0);
    QVERIFY(restored.says(u"Key successfully imported"_s));
    verifyWithOpenssl(u"40"_s, 1, mechanism);
    QCOMPARE(contentOf(u"public.pem"_s), publicKey);

    const ToolRun again = scHsmTool(unwrap, 1);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(scHsmTool(unwrap + QStringList{u"--force"_s}, 1).exitCode, 0);
    verifyWithOpenssl(u"40"_s, 1, mechanism);
}

void OpenscOnSimcardTest::anotherDomainIsRefused()
{
    for (const int reader : {0, 1}) {
        setUp(reader);
        importShare(reader, static_cast<std::uint8_t>(8 + reader));
    }
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, u"EC:prime256v1"_s, u"--id"_s, u"50"_s}).exitCode, 0);
    const QString file = path(u"foreign"_s);
    QCOMPARE(scHsmTool({u"--wrap-key"_s, file, u"--key-reference"_s, u"1"_s, u"--pin"_s, knownUserPin}).exitCode,
             0);
    const ToolRun refused =
        scHsmTool({u"--unwrap-key"_s, file, u"--key-reference"_s, u"1"_s, u"--pin"_s, knownUserPin}, 1);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.says(u"DKEK"_s));
    QVERIFY(!runTool(u"pkcs15-tool"_s, {u"--reader"_s, u"1"_s, u"-D"_s}).says(u"Private EC Key"_s));
}

void OpenscOnSimcardTest::aDeletedKeyIsGone()
{
    setUp(0);
    QCOMPARE(loggedIn({u"--keypairgen"_s, u"--key-type"_s, u"EC:prime256v1"_s, u"--id"_s, u"60"_s}).exitCode, 0);
    QCOMPARE(loggedIn({u"--delete-object"_s, u"--type"_s, u"privkey"_s, u"--id"_s, u"60"_s}).exitCode, 0);
    QVERIFY(!runTool(u"pkcs15-tool"_s, {u"-D"_s}).says(u"Private EC Key"_s));
}

QUORATE_INTEROP_TEST(OpenscOnSimcardTest, 2)
#include "tst_opensc_on_simcard.moc"
