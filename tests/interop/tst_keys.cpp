#include "ceremony/acts/key_proof.h"
#include "support/card_stage.h"
#include "support/test_values.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Keys of every type that both sides know, saved on one side and restored on the other, by real pcscd. */
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(waitForTokens(2)); }

    void ourKeysIntoTheirsAndBack_data()
    {
        QTest::addColumn<QString>("type");
        for (const Curve& curve : curves())
            QTest::newRow(std::string(curve.name).c_str()) << QString::fromStdString(std::string(curve.name));
        // Of AES keys OpenSC 0.23 knows nothing but how to wrap and unwrap them.
        for (const char* type : {"rsa2048", "rsa3072", "rsa4096", "aes128", "aes192", "aes256"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    /** A key of ours: backed up by us and restored by sc-hsm-tool, wrapped by sc-hsm-tool and restored by us. */
    void ourKeysIntoTheirsAndBack()
    {
        QFETCH(const QString, type);
        tokensOfOneDomain();
        Robot key = keyRobot(virtualReader(0).toStdString(), "travelling", type.toStdString());
        const auto making = m_stage.bench().start("key");
        QVERIFY(key.play(*making));
        QVERIFY(endedWell(*making));
        const KeyEntry original = m_stage.onlyKey(0);
        noteKeyCheck(original);

        Robot backup = backupRobot(virtualReader(0).toStdString(), "/usb" + type.toStdString());
        const auto saving = m_stage.bench().start("backup");
        QVERIFY(backup.play(*saving));
        const QString ours = m_stage.onDisk(factOf(saving->step(), "key_backup"));
        QCOMPARE(scHsmTool(1, {u"--unwrap-key"_s, ours, u"--key-reference"_s, u"3"_s, u"--pin"_s, pin()}).exitCode,
                 0);
        proves(1, original, 3);

        const QString theirs = wrappedByTool(1, 3, type);
        m_stage.initialise(0);
        m_stage.giveDkek(0);
        restoredByUs(0, theirs);
        proves(0, original, 1);
    }

    void theirKeysIntoOurs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("mechanism");
        const QStringList ecdsa{u"-m"_s, u"ECDSA-SHA256"_s, u"--signature-format"_s, u"openssl"_s};
        for (const Curve& curve : curves()) {
            const QString name = QString::fromStdString(std::string(curve.name));
            QTest::newRow(qPrintable(name)) << u"EC:"_s + name << ecdsa;
        }
        for (const char* type : {"rsa:2048", "rsa:3072", "rsa:4096"})
            QTest::newRow(type) << QString::fromLatin1(type) << QStringList{u"-m"_s, u"SHA256-RSA-PKCS"_s};
    }

    /** A key of theirs: made by pkcs11-tool, wrapped by sc-hsm-tool, restored by us, used by pkcs11-tool. */
    void theirKeysIntoOurs()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, mechanism);
        m_keyCheck.clear();
        tokensOfOneDomain();
        QCOMPARE(pkcs11Tool(
                     0, {u"--keypairgen"_s, u"--key-type"_s, type, u"--id"_s, u"2A"_s, u"--label"_s, u"theirs"_s})
                     .exitCode,
                 0);
        const KeyEntry original = m_stage.onlyKey(0);
        const QByteArray publicKey = publicKeyOn(0);
        restoredByUs(1, wrappedByTool(0, original.reference, QString(type).remove(u':')));
        proves(1, original, 1);
        QCOMPARE(publicKeyOn(1), publicKey);
        signsForOpenssl(1, mechanism);
    }

    void certificatesTravelToo_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : {"rsa:2048", "EC:secp256r1", "EC:brainpoolP384r1"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    /**
     * A key and its certificate as OpenSC writes them, backed up by us, the token erased, and restored to the same
     * reference by us, then by sc-hsm-tool from the same file: OpenSC's tools list the very same each time.
     */
    void certificatesTravelToo()
    {
        QFETCH(const QString, type);
        m_stage.initialise(0);
        m_stage.giveDkek(0);
        QCOMPARE(pkcs11Tool(
                     0, {u"--keypairgen"_s, u"--key-type"_s, type, u"--id"_s, u"2A"_s, u"--label"_s, u"theirs"_s})
                     .exitCode,
                 0);
        QVERIFY(!publicKeyOn(0).isEmpty());
        QCOMPARE(pkcs11Tool(0, {u"--write-object"_s, certificateFor(m_stage.path(u"public.pem"_s)), u"--type"_s,
                                u"cert"_s, u"--id"_s, u"2A"_s, u"--label"_s, u"theirs"_s})
                     .exitCode,
                 0);
        const QString listed = listedByTools(0);
        QVERIFY(listed.contains(u"X.509 Certificate"_s) && listed.contains(u"Certificate Object"_s));
        Robot backup = backupRobot(virtualReader(0).toStdString(), "/certified" + type.toStdString());
        const auto saving = m_stage.bench().start("backup");
        QVERIFY(backup.play(*saving));
        const std::string saved = factOf(saving->step(), "key_backup");
        const std::string reference = std::to_string(m_stage.onlyKey(0).reference);

        m_stage.initialise(0);
        m_stage.giveDkek(0);
        QVERIFY(listedByTools(0) != listed);
        Robot restore = restoreRobot(virtualReader(0).toStdString(), saved);
        restore.fill("places", {{"reference_1", reference}});
        const auto restoring = m_stage.bench().start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(endedWell(*restoring));
        QCOMPARE(listedByTools(0), listed);

        m_stage.initialise(0);
        m_stage.giveDkek(0);
        QCOMPARE(scHsmTool(0, {u"--unwrap-key"_s, m_stage.onDisk(saved), u"--key-reference"_s,
                               QString::fromStdString(reference), u"--pin"_s, pin()})
                     .exitCode,
                 0);
        QCOMPARE(listedByTools(0), listed);
    }

private:
    static QString pin() { return QString::fromStdString(testUserPin); }

    void tokensOfOneDomain()
    {
        for (const int reader : {0, 1}) {
            m_stage.initialise(reader);
            m_stage.giveDkek(reader);
        }
    }

    /** All that OpenSC's tools tell of a token. */
    static QString listedByTools(int reader)
    {
        const QString cardView =
            runTool(u"pkcs15-tool"_s, {u"--reader"_s, QString::number(reader), u"-D"_s}).output;
        QString objects = pkcs11Tool(reader, {u"-O"_s}).output;
        static const QRegularExpression handle(u"Profile object \\d+"_s); // another number every time
        return cardView + objects.replace(handle, u"Profile object"_s);
    }

    /** A certificate over the public key in this file, signed by nobody in particular; its path. */
    [[nodiscard]] QString certificateFor(const QString& publicKey)
    {
        const QString issuer = m_stage.path(u"issuer.pem"_s);
        const QString file = m_stage.path(u"certificate.der"_s);
        const bool made =
            runTool(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                                   u"ec_paramgen_curve:prime256v1"_s, u"-out"_s, issuer})
                    .exitCode == 0 &&
            runTool(u"openssl"_s,
                    {u"x509"_s, u"-new"_s, u"-subj"_s, u"/O=Acme/CN=A travelling key"_s, u"-key"_s, issuer,
                     u"-force_pubkey"_s, publicKey, u"-outform"_s, u"DER"_s, u"-out"_s, file})
                    .exitCode == 0;
        return made ? file : QString();
    }

    void noteKeyCheck(const KeyEntry& key)
    {
        m_keyCheck.clear();
        if (key.aesBits == 0)
            return;
        const auto opened = m_stage.token(0);
        QVERIFY(opened != nullptr);
        QVERIFY(opened->verifyUserPin(secretText(testUserPin)));
        const auto check = keyCheckOf(*opened, key);
        QCOMPARE(outcomeOf(check), u"success"_s);
        m_keyCheck = *check;
    }

    static ToolRun pkcs11Tool(int reader, const QStringList& arguments)
    {
        return runTool(u"pkcs11-tool"_s,
                       QStringList{u"--slot-index"_s, QString::number(reader), u"--login"_s, u"--pin"_s, pin()} +
                           arguments);
    }

    [[nodiscard]] QString wrappedByTool(int reader, int reference, const QString& name)
    {
        const QString file = m_stage.path(u"wrapped-"_s + name);
        QFile::remove(file);
        const ToolRun run = scHsmTool(
            reader, {u"--wrap-key"_s, file, u"--key-reference"_s, QString::number(reference), u"--pin"_s, pin()});
        m_stage.fromDisk(file);
        return run.exitCode == 0 ? file : QString();
    }

    void restoredByUs(int reader, const QString& file)
    {
        Robot restore = restoreRobot(virtualReader(reader).toStdString(), file.toStdString());
        const auto restoring = m_stage.bench().start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(endedWell(*restoring));
        if (m_keyCheck.empty()) // sc-hsm-tool records nothing of an AES key that it could be proven by
            QCOMPARE(factOf(restoring->step(), "proven"), std::string("yes"));
    }

    /** The key at this reference has the original's label and does what only that key does. */
    void proves(int reader, const KeyEntry& original, std::uint8_t reference)
    {
        const KeyEntry key = m_stage.onlyKey(reader);
        QCOMPARE(key.reference, reference);
        QCOMPARE(key.label, original.label);
        QCOMPARE(key.type, original.type);
        const auto opened = m_stage.token(reader);
        QVERIFY(opened != nullptr);
        QVERIFY(opened->verifyUserPin(secretText(testUserPin)));
        if (original.aesBits != 0) {
            QCOMPARE(outcomeOf(proveAesKey(*opened, key, m_keyCheck)), u"success"_s);
            return;
        }
        QVERIFY(original.publicKey.has_value());
        QCOMPARE(outcomeOf(proveKey(*opened, key, *original.publicKey, bytesOf("a challenge"))), u"success"_s);
    }

    QByteArray publicKeyOn(int reader)
    {
        // Not pkcs11-tool: its version 0.23 cannot write the public keys of 192 and 384 bits.
        const ToolRun run =
            runTool(u"pkcs15-tool"_s, {u"--reader"_s, QString::number(reader), u"--read-public-key"_s, u"2A"_s,
                                       u"--output"_s, m_stage.path(u"public.pem"_s)});
        QFile file(m_stage.path(u"public.pem"_s));
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void signsForOpenssl(int reader, const QStringList& mechanism)
    {
        QFile message(m_stage.path(u"message"_s));
        QVERIFY(message.open(QIODevice::WriteOnly));
        QVERIFY(message.write("what everybody agreed on") > 0);
        message.close();
        const ToolRun signing =
            pkcs11Tool(reader, QStringList{u"--sign"_s, u"--id"_s, u"2A"_s, u"--input-file"_s, message.fileName(),
                                           u"--output-file"_s, m_stage.path(u"signature"_s)} +
                                   mechanism);
        QCOMPARE(signing.exitCode, 0);
        QVERIFY(runTool(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-verify"_s, m_stage.path(u"public.pem"_s),
                                       u"-signature"_s, m_stage.path(u"signature"_s), message.fileName()})
                    .says(u"Verified OK"_s));
    }

    CardStage m_stage{};
    Bytes m_keyCheck{}; // of the original, if it is an AES key
};

QUORATE_INTEROP_TEST(TestKeys, 2)
#include "tst_keys.moc"
