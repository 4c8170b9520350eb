#include "record/backup_manifest.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quorate;

namespace
{

QJsonObject lawfulManifest()
{
    return QJsonDocument::fromJson(R"({
        "format": "quorate-backup", "version": 1, "mode": "real", "serial": "DENK0301234",
        "model": "SmartCard-HSM 3.4", "origin": "genuine", "check_value": "F6EE8EDFB06C5B08",
        "created_utc": "2031-05-04T09:30:00Z", "device_certificate": "7F2100",
        "keys": [
            {"file": "DENK0301234-ca-1.bin", "label": "ca", "reference": 1, "id": "01", "type": "EC secp256r1",
             "sha256": "50D858E0985ECC7F60418AAF0CC5AB587F42C2570A884095A9E8CCACD0F6545C",
             "public_key_sha256": "60D858E0985ECC7F60418AAF0CC5AB587F42C2570A884095A9E8CCACD0F6545C",
             "saved_utc": "2031-05-04T09:30:00Z"},
            {"file": "DENK0301234-aes-2.bin", "label": "aes", "reference": 2, "id": "02", "type": "AES 256",
             "sha256": "70D858E0985ECC7F60418AAF0CC5AB587F42C2570A884095A9E8CCACD0F6545C",
             "key_check": "00112233445566778899AABBCCDDEEFF", "saved_utc": "2030-01-01T00:00:00Z"}],
        "not_saved": [{"label": "bound", "reference": 3, "reason": "never_leaves"}]
    })")
        .object();
}

Result<BackupManifest> parsedManifest(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson();
    return parseManifest(bytesOf(std::string_view(json.constData(), static_cast<std::size_t>(json.size()))));
}

QJsonObject written(const BackupManifest& manifest)
{
    const Bytes json = encodeManifest(manifest);
    return QJsonDocument::fromJson(
               QByteArray(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())))
        .object();
}

QJsonObject withFirstKey(const QString& member, const QJsonValue& value)
{
    QJsonObject object = lawfulManifest();
    QJsonArray keys = object[QStringLiteral("keys")].toArray();
    QJsonObject key = keys[0].toObject();
    if (value.isUndefined())
        key.remove(member);
    else
        key[member] = value;
    keys[0] = key;
    object[QStringLiteral("keys")] = keys;
    return object;
}

} // namespace

class TestBackupManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead()
    {
        const auto manifest = parsedManifest(lawfulManifest());
        QCOMPARE(outcomeOf(manifest), QStringLiteral("success"));
        QVERIFY(!manifest->test);
        QCOMPARE(manifest->serial, std::string("DENK0301234"));
        QCOMPARE(toHex(manifest->checkValue), std::string("F6EE8EDFB06C5B08"));
        QCOMPARE(manifest->keys.size(), std::size_t{2});
        QCOMPARE(manifest->keys[0].label, std::string("ca"));
        QCOMPARE(manifest->keys[0].reference, 1);
        QCOMPARE(manifest->keys[0].publicKeySha256.size(), std::size_t{32});
        QVERIFY(manifest->keys[0].keyCheck.empty());
        QCOMPARE(toHex(manifest->keys[1].keyCheck), std::string("00112233445566778899AABBCCDDEEFF"));
        QCOMPARE(manifest->notSaved[0].reason, std::string("never_leaves"));
    }

    void whatIsWrittenIsWhatWasRead()
    {
        QJsonObject object = lawfulManifest();
        QCOMPARE(written(*parsedManifest(object)), object);
        object[QStringLiteral("later")] = QJsonArray{1, QStringLiteral("two")};
        QCOMPARE(written(*parsedManifest(object)), object);
        const QJsonObject more = withFirstKey(QStringLiteral("later"), true);
        QCOMPARE(written(*parsedManifest(more)), more);
    }

    void everyMemberIsNeeded()
    {
        const QJsonObject object = lawfulManifest();
        for (const QString& member : object.keys()) {
            QJsonObject lacking = object;
            lacking.remove(member);
            QCOMPARE(outcomeOf(parsedManifest(lacking)), QStringLiteral("NotAManifest"));
        }
        for (const char* member : {"file", "sha256", "label", "reference", "id", "type", "saved_utc"})
            QCOMPARE(outcomeOf(parsedManifest(withFirstKey(QString::fromLatin1(member), QJsonValue::Undefined))),
                     QStringLiteral("NotAManifest"));
    }

    void namesStayInTheirFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"", ".", "..", "../x.bin", "/etc/x.bin", "a/b.bin", "a\\b.bin", ".hidden", "a\nb"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("long") << QString(300, QLatin1Char('a'));
    }

    void namesStayInTheirFolder()
    {
        QFETCH(const QString, name);
        QCOMPARE(outcomeOf(parsedManifest(withFirstKey(QStringLiteral("file"), name))),
                 QStringLiteral("NotAManifest"));
    }

    void valuesThatCannotBe()
    {
        for (const QJsonValue& reference : {QJsonValue(0), QJsonValue(256), QJsonValue(1.5), QJsonValue(true)})
            QCOMPARE(outcomeOf(parsedManifest(withFirstKey(QStringLiteral("reference"), reference))),
                     QStringLiteral("NotAManifest"));
        QCOMPARE(outcomeOf(parsedManifest(withFirstKey(QStringLiteral("sha256"), QStringLiteral("50D8")))),
                 QStringLiteral("NotAManifest"));
        QCOMPARE(outcomeOf(parseManifest(bytesOf("[]"))), QStringLiteral("NotAManifest"));
        QCOMPARE(outcomeOf(parseManifest(Bytes(largestManifest + 1, ' '))), QStringLiteral("NotAManifest"));
    }

    void aNewerVersionIsRefused()
    {
        QJsonObject object = lawfulManifest();
        object[QStringLiteral("version")] = 2;
        QCOMPARE(outcomeOf(parsedManifest(object)), QStringLiteral("NewerVersion"));
    }

    void itsNameTellsTokenAndMoment()
    {
        QCOMPARE(manifestName(*parsedManifest(lawfulManifest())),
                 std::string("DENK0301234-20310504T093000Z.backup.json"));
    }
};

QUORATE_TEST(TestBackupManifest)
#include "tst_backup_manifest.moc"
