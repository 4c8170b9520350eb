#include "crypto/digest.h"
#include "sharing/notation.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

/** The samples of the written format: anybody who builds it anew must come to the same letters. */
class TestNotationVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("prime");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("writtenDown");
        QTest::newRow("C64") << "C64"
                             << "F55646C9A5A10187" << 1 << "99646865D88DC05F"
                             << "QQ5V-4N1G"
                             << "9964T6865HD88DNC05FMZRNS";
        QTest::newRow("S160") << "S160"
                              << "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD1" << 3
                              << "7C3F91A20B54E8D60013AF7744C95E2B81D06F3A"
                              << "8491-YCN7"
                              << "7C3FJ91A2X0B54TE8D6J0013SAF77Z44C9Z5E2BX81D0X6F3ATXPVS";
    }

    void samples()
    {
        QFETCH(QString, profile);
        QFETCH(QString, prime);
        QFETCH(int, number);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QFETCH(QString, writtenDown);
        const Threshold threshold{.needed = 2, .total = 4};
        SetIdentity set{.profile = profile.toStdString(),
                        .needed = threshold.needed,
                        .total = threshold.total,
                        .prime = hexBytes(prime.toStdString())};
        set.setCode = setCode(set.profile, threshold, set.prime, sha256(bytesOf("example")));
        QCOMPARE(QString::fromStdString(set.setCode), code);

        const Share share{.number = number, .value = SecretBytes::copyOf(hexBytes(value.toStdString()))};
        const SecretBytes text = written(set, share);
        QCOMPARE(QString::fromLatin1(reinterpret_cast<const char*>(text.reveal().data()),
                                     static_cast<qsizetype>(text.size())),
                 writtenDown);

        // And back, group by group.
        const std::size_t groups = 2 * share.value.size() / groupDigits;
        for (std::size_t group = 0; group < groups; ++group) {
            const ByteView typed = text.reveal().subspan(group * groupCharacters, groupCharacters);
            QVERIFY(readGroup(group, typed, true)->equals(typed));
        }
        const ByteView typedSeal = text.reveal().last(sealCharacters);
        QVERIFY(seal(set, number, share.value.reveal()).equals(readSeal(typedSeal)->reveal()));
    }
};

QUORATE_TEST(TestNotationVectors)
#include "tst_notation.moc"
