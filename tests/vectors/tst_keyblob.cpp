#include "dkek/key_blob.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

Dkek vectorDkek()
{
    const Bytes key = hexBytes("202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F");
    const std::array shares{*DkekShare::of(SecretBytes::copyOf(key))};
    return *Dkek::join(shares);
}

/** What reading and then verifying a blob comes to. */
QString verdictOn(ByteView bytes)
{
    const auto blob = parseKeyBlob(bytes);
    return blob ? outcomeOf(verifyKeyBlob(*blob, vectorDkek())) : outcomeOf(blob);
}

} // namespace

/** keyblob_*.json: blobs that a pico-hsm accepted or refused. */
class TestKeyBlobVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawfulBlobs_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const char* file : {"keyblob_aes.json", "keyblob_ec.json", "keyblob_rsa.json"}) {
            for (const QJsonValue& value : vectorCases(QString::fromLatin1(file))) {
                const QJsonObject vector = value.toObject();
                QTest::newRow(qPrintable(vector[QStringLiteral("name")].toString())) << vector;
            }
        }
    }

    void lawfulBlobs()
    {
        QFETCH(QJsonObject, vector);
        const Bytes bytes = hexMember(vector, QStringLiteral("blob_hex"));
        const auto blob = parseKeyBlob(bytes);
        QCOMPARE(outcomeOf(blob), QStringLiteral("success"));
        QCOMPARE(static_cast<int>(blob->type), vector[QStringLiteral("key_type")].toInt());
        QCOMPARE(hexText(blob->defaultAlgorithm),
                 hexText(hexMember(vector, QStringLiteral("default_algorithm_oid_hex"))));
        QCOMPARE(hexText(blob->allowedAlgorithms),
                 hexText(hexMember(vector, QStringLiteral("allowed_algorithms_hex"))));
        QVERIFY(blob->whole == bytes);
        QCOMPARE(outcomeOf(verifyKeyBlob(*blob, vectorDkek())), QStringLiteral("success"));
    }

    void blobsToRefuse_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const char* verdict) {
            QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(verdict);
        };
        row("mac-bit-flipped", "NotABackup");
        row("kcv-bit-flipped", "CheckValueDiffers");
        row("ciphertext-bit-flipped", "NotABackup");
        row("key-type-14", "NotABackup");
        row("one-byte-short", "NotABackup");
        row("valid-mac-aes-type-with-ec-oid", "NotABackup");
        // Made by somebody who holds the DKEK, and wrong only inside the encrypted part: that part is the token's
        // to judge, since the private key is never decrypted here.
        row("valid-mac-no-80-in-padding", "success");
        row("valid-mac-size-field-larger-than-data", "success");
    }

    void blobsToRefuse()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, verdict);
        const QJsonArray cases = vectorCases(QStringLiteral("keyblob_negative.json"));
        QCOMPARE(cases.size(), qsizetype{8});
        const auto found = std::find_if(cases.begin(), cases.end(), [&](const QJsonValue& value) {
            return value[QStringLiteral("name")].toString() == QString::fromLatin1(name);
        });
        QVERIFY(found != cases.end());
        QCOMPARE(verdictOn(hexMember((*found).toObject(), QStringLiteral("blob_hex"))), verdict);
    }
};

QUORATE_TEST(TestKeyBlobVectors)
#include "tst_keyblob.moc"
