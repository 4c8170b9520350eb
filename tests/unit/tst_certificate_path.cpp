#include "card/certificate_path.h"
#include "card/tlv.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

Bytes certificate(std::string_view issuer, std::string_view holder)
{
    Bytes body = tlv(0x42, bytesOf(issuer));
    append(body, tlv(0x5F20, bytesOf(holder)));
    return tlv(0x7F21, tlv(0x7F4E, body));
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list.append(QString::fromStdString(name));
    return list.join(u' ');
}

} // namespace

/** The names on the way from a token up to its root. */
class TestCertificatePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAGenuineToken()
    {
        QCOMPARE(joined(certificatePath(deviceCertificates(QStringLiteral("devaut_genuine.json")))),
                 QStringLiteral("DENK040414400000 DEDINK0400001 DESRCACC100001"));
    }

    void ofOddFiles()
    {
        QVERIFY(certificatePath({}).empty());
        QVERIFY(certificatePath(bytesOf("not a certificate")).empty());
        QCOMPARE(joined(certificatePath(certificate("ROOT", "ROOT"))), QStringLiteral("ROOT"));
        QCOMPARE(joined(certificatePath(certificate("ROOT", "A\x1B[2JB"))), QStringLiteral("A?[2JB ROOT"));
        Bytes cut = certificate("ISSUER", "TOKEN");
        append(cut, ByteView(certificate("ROOT", "ISSUER")).first(6));
        QCOMPARE(joined(certificatePath(cut)), QStringLiteral("TOKEN ISSUER"));
        QVERIFY(certificatePath(tlv(0x7F21, tlv(0x7F4E, tlv(0x42, bytesOf("ROOT"))))).empty());
    }
};

QUORATE_TEST(TestCertificatePath)
#include "tst_certificate_path.moc"
