#include "dkek/key_blob.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** wrapfile.json: files that sc-hsm-tool 0.23.0 restored and wrote again, or refused. */
class TestWrapFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfTheTool_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue& value : vectorCases(QStringLiteral("wrapfile.json"))) {
            const QJsonObject vector = value.toObject();
            QTest::newRow(qPrintable(vector[QStringLiteral("name")].toString())) << vector;
        }
    }

    void filesOfTheTool()
    {
        QFETCH(QJsonObject, vector);
        const QString name = vector[QStringLiteral("name")].toString();
        const Bytes file = hexMember(vector, QStringLiteral("file_hex"));
        const auto backup = parseKeyBackup(file);
        if (name == QStringLiteral("truncated-by-three-bytes")) {
            QCOMPARE(outcomeOf(backup), QStringLiteral("NotABackup"));
            return;
        }
        QCOMPARE(outcomeOf(backup), QStringLiteral("success"));
        const QString prkd = QStringLiteral("prkd_hex");
        const QString certificate = QStringLiteral("certificate_hex");
        if (vector.contains(prkd))
            QCOMPARE(hexText(backup->description), hexText(hexMember(vector, prkd)));
        if (vector.contains(certificate))
            QCOMPARE(hexText(backup->certificate), hexText(hexMember(vector, certificate)));

        const Bytes again = encodeKeyBackup(backup->blob.whole, backup->description, backup->certificate);
        const bool followed = name == QStringLiteral("trailing-bytes-after-sequence");
        QCOMPARE(hexText(again), hexText(ByteView(file).first(file.size() - (followed ? 4 : 0))));

        const Bytes key = hexBytes("202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F");
        const std::array shares{*DkekShare::of(SecretBytes::copyOf(key))};
        const auto verdict = verifyKeyBlob(backup->blob, *Dkek::join(shares));
        const bool altered = name == QStringLiteral("mac-flipped");
        QCOMPARE(outcomeOf(verdict), altered ? QStringLiteral("NotABackup") : QStringLiteral("success"));
    }

    void everyPartIsFound()
    {
        const QJsonArray cases = vectorCases(QStringLiteral("wrapfile.json"));
        const auto partsOf = [&](qsizetype index) {
            const auto backup = parseKeyBackup(hexMember(cases[index].toObject(), QStringLiteral("file_hex")));
            return 1 + (backup->description.empty() ? 0 : 1) + (backup->certificate.empty() ? 0 : 1);
        };
        for (qsizetype index = 0; index < 3; ++index)
            QCOMPARE(partsOf(index), static_cast<int>(cases[index][QStringLiteral("parts")].toArray().size()));
    }
};

QUORATE_TEST(TestWrapFile)
#include "tst_wrapfile.moc"
