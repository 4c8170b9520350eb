#include "sim/sim_dkek.h"
#include "support/sim_card.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** The simulated token's key encryption key against the reference's numbers. */
class SimDkekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesGiveTheKnownKeys_data();
    void sharesGiveTheKnownKeys();
    void conversation_data();
    void conversation();
    void aKeyOfItsOwnDiffersEachTime();
};

namespace
{

QString initialiseForShares(const QString& sharesElement)
{
    return shortCommand(u"80500000"_s,
                        u"80020001 8106363438323139 82083537363231383830 910103"_s + sharesElement) +
           u" -> 9000"_s;
}

QString import(std::uint8_t byte, const QString& answer)
{
    return shortCommand(u"80520000"_s, hexText(Bytes(32, byte)), u"00"_s) + u" -> "_s + answer;
}

} // namespace

void SimDkekTest::sharesGiveTheKnownKeys_data()
{
    QTest::addColumn<QJsonObject>("known");
    for (const QJsonValue& value : vectorCases(u"dkek.json"_s)) {
        const QJsonObject known = value.toObject();
        QTest::newRow(qPrintable(known.value(u"name"_s).toString())) << known;
    }
}

void SimDkekTest::sharesGiveTheKnownKeys()
{
    QFETCH(const QJsonObject, known);
    const QJsonArray shares = known.value(u"shares_hex"_s).toArray();
    SeededRandom random(1);
    auto dkek = sim::SimDkek::configured(static_cast<int>(shares.size()), random);
    QVERIFY(dkek.has_value());
    for (const QJsonValue& share : shares) {
        QVERIFY(!dkek->blobKeys().has_value());
        QCOMPARE(outcomeOf(dkek->importShare(hexBytes(share.toString().toStdString()))), u"success"_s);
    }
    const auto keys = dkek->blobKeys();
    QCOMPARE(outcomeOf(keys), u"success"_s);
    QCOMPARE(hexText(keys->checkValue), hexText(hexMember(known, u"kcv_hex"_s)));
    QCOMPARE(hexText(keys->encryption.reveal()), hexText(hexMember(known, u"kenc_hex"_s)));
    QCOMPARE(hexText(keys->mac.reveal()), hexText(hexMember(known, u"kmac_hex"_s)));
}

void SimDkekTest::conversation_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("never initialised") << QStringList{u"8052000000 -> 6D00"_s, import(1, u"6D00"_s)};
    QTest::newRow("none") << QStringList{initialiseForShares({}), u"8052000000 -> 6D00"_s, import(1, u"6D00"_s)};
    QTest::newRow("two shares") << QStringList{
        initialiseForShares(u"920102"_s),
        u"8052000000 -> 0202 0000000000000000 9000"_s,
        import(1, u"0201 0000000000000000 9000"_s),
        import(2, u"0200 648AA5C579FB30F3 9000"_s),
        import(3, u"6986"_s),
        u"8052000000 -> 0200 648AA5C579FB30F3 9000"_s,
    };
    QTest::newRow("the same share twice is taken") << QStringList{
        initialiseForShares(u"920102"_s),
        import(1, u"0201 0000000000000000 9000"_s),
        import(1, u"0200 66687AADF862BD77 9000"_s),
    };
    QTest::newRow("127 shares") << QStringList{initialiseForShares(u"92017F"_s),
                                               u"8052000000 -> 7F7F 0000000000000000 9000"_s};
    QTest::newRow("a share of another length") << QStringList{
        initialiseForShares(u"920101"_s),
        shortCommand(u"80520000"_s, hexText(Bytes(31, 1)), u"00"_s) + u" -> 6700"_s,
        shortCommand(u"80520000"_s, hexText(Bytes(33, 1)), u"00"_s) + u" -> 6700"_s,
        u"8052000000 -> 0101 0000000000000000 9000"_s,
    };
    QTest::newRow("no key domains") << QStringList{
        initialiseForShares(u"920101"_s), u"8052000100 -> 6A86"_s, u"805201000101 -> 6A86"_s,
        u"8052030000 -> 6A86"_s,          u"8052040000 -> 6A86"_s,
    };
    QTest::newRow("initialising again forgets the shares") << QStringList{
        initialiseForShares(u"920101"_s),
        import(1, u"9000"_s),
        initialiseForShares(u"920101"_s),
        u"8052000000 -> 0101 0000000000000000 9000"_s,
    };
}

void SimDkekTest::conversation()
{
    QFETCH(const QStringList, lines);
    SimCard card;
    QCOMPARE(card.converse(lines), QString());
}

void SimDkekTest::aKeyOfItsOwnDiffersEachTime()
{
    SimCard card;
    QCOMPARE(card.converse({initialiseForShares(u"920100"_s)}), QString());
    const QString first = card.send(u"8052000000"_s);
    QVERIFY(first.startsWith(u"0000"_s) && first.endsWith(u"9000"_s) && first.size() == 24);
    QCOMPARE(card.converse({import(1, u"6986"_s), initialiseForShares(u"920100"_s)}), QString());
    QVERIFY(card.send(u"8052000000"_s) != first);
}

QUORATE_TEST(SimDkekTest)
#include "tst_sim_dkek.moc"
