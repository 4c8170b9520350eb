#include "ceremony/acts/share_passwords.h"
#include "crypto/password_key.h"
#include "sharing/profile.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** What a custodian of a set that sc-hsm-tool made reads aloud. */
struct OldSet {
    ExpectedSet set{};
    Bytes file{};
    std::vector<TypedShare> shares{};
};

QJsonObject caseNamed(const QString& name)
{
    for (const auto& value : vectorCases(QStringLiteral("nofm.json"))) {
        if (value.toObject()[QStringLiteral("name")].toString() == name)
            return value.toObject();
    }
    qFatal("no such case");
}

OldSet oldSet(const QString& name, const std::vector<int>& numbers)
{
    const QJsonObject object = caseNamed(name);
    OldSet old;
    old.file = hexMember(object, QStringLiteral("pbe_file_hex"));
    old.set.profile = profileNamed("C64");
    old.set.identity = {.profile = "C64",
                        .needed = object[QStringLiteral("threshold")].toInt(),
                        .total = object[QStringLiteral("total")].toInt(),
                        .prime = hexMember(object, QStringLiteral("prime_hex"))};
    for (const int number : numbers) {
        for (const auto& value : object[QStringLiteral("shares")].toArray()) {
            const QJsonObject share = value.toObject();
            if (share[QStringLiteral("id_decimal_as_displayed")].toString().toInt() == number)
                old.shares.push_back({number, SecretBytes::copyOf(hexMember(share, QStringLiteral("value_hex")))});
        }
    }
    return old;
}

} // namespace

/** Sets that sc-hsm-tool made itself, with all of its rounds; also those that it cannot open again. */
class TestOldSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("numbers");
        const QString zero = QStringLiteral("tool-2-of-3-leading-zero-secret");
        const QString eleven = QStringLiteral("tool-2-of-11-share-id-above-nine");
        QTest::newRow("leading zero byte") << zero << QList<int>{1, 3};
        QTest::newRow("numbers below ten") << eleven << QList<int>{2, 9};
        QTest::newRow("numbers ten and eleven, printed in decimal") << eleven << QList<int>{10, 11};
        QTest::newRow("one and eleven") << eleven << QList<int>{1, 11};
    }

    void open()
    {
        QFETCH(const QString, name);
        QFETCH(const QList<int>, numbers);
        const OldSet old = oldSet(name, {numbers.begin(), numbers.end()});
        NoProgress progress;
        const auto opened = openWithShares(old.file, old.set, old.shares, shareFileRounds, progress);
        QCOMPARE(outcomeOf(opened), QStringLiteral("success"));
        const Bytes expected = hexMember(caseNamed(name), QStringLiteral("share_hex"));
        QVERIFY(opened->share.key().equals(expected));
    }

    void wrongShareIsRefused()
    {
        OldSet old = oldSet(QStringLiteral("tool-2-of-3-leading-zero-secret"), {1, 3});
        old.shares[1].value.writable()[7] ^= 1;
        NoProgress progress;
        QCOMPARE(outcomeOf(openWithShares(old.file, old.set, old.shares, shareFileRounds, progress)),
                 QStringLiteral("SharesDoNotFit"));
    }

    /** With one person more than needed the share that does not fit is found (S4). */
    void oddShareIsNamed()
    {
        OldSet old = oldSet(QStringLiteral("tool-2-of-11-share-id-above-nine"), {2, 5, 9});
        old.shares[1].value.writable()[0] ^= 0x40;
        NoProgress progress;
        const auto opened = openWithShares(old.file, old.set, old.shares, shareFileRounds, progress);
        QCOMPARE(outcomeOf(opened), QStringLiteral("success"));
        QCOMPARE(opened->odd.value_or(99), std::size_t{1});
    }
};

QUORATE_TEST(TestOldSets)
#include "tst_old_sets.moc"
