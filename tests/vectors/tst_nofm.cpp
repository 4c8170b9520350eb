#include "crypto/password_key.h"
#include "dkek/dkek_share.h"
#include "sharing/prime_sharing.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** The shares of a vector as points; the tool's own sets have x = the number that it prints. */
std::vector<Point> pointsOf(const QJsonObject& vector)
{
    std::vector<Point> points;
    for (const QJsonValue& value : vector[QStringLiteral("shares")].toArray()) {
        const QJsonObject share = value.toObject();
        const int x = share[QStringLiteral("id_hex_as_typed")].toString().toInt(nullptr, 16);
        points.push_back(
            Point{.x = x, .value = SecretBytes::copyOf(hexMember(share, QStringLiteral("value_hex")))});
    }
    return points;
}

/** As the tool shows a value: leading zero bytes dropped. */
SecretBytes displayedValue(const QJsonObject& share)
{
    QString digits = share[QStringLiteral("value_displayed")].toString();
    return SecretBytes::copyOf(hexBytes(digits.remove(u':').toStdString()));
}

std::vector<Point> chosen(std::span<const Point> points, std::span<const std::size_t> positions)
{
    std::vector<Point> subset;
    for (const std::size_t position : positions)
        subset.push_back(Point{.x = points[position].x, .value = points[position].value.clone()});
    return subset;
}

QJsonObject vectorNamed(const char* name)
{
    for (const QJsonValue& value : vectorCases(QStringLiteral("nofm.json"))) {
        if (value[QStringLiteral("name")].toString() == QString::fromLatin1(name))
            return value.toObject();
    }
    return {};
}

} // namespace

/** nofm.json: share sets, some printed by sc-hsm-tool 0.23.0 itself. */
class TestNofm : public QObject
{
    Q_OBJECT

private:
    static void addVectors()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue& value : vectorCases(QStringLiteral("nofm.json"))) {
            const QJsonObject vector = value.toObject();
            QTest::newRow(qPrintable(vector[QStringLiteral("name")].toString())) << vector;
        }
    }

private Q_SLOTS:
    void everyQuorumGivesTheSecret_data() { addVectors(); }

    void everyQuorumGivesTheSecret()
    {
        QFETCH(QJsonObject, vector);
        const Bytes prime = hexMember(vector, QStringLiteral("prime_hex"));
        const Bytes secret = hexMember(vector, QStringLiteral("secret_hex"));
        const auto needed = static_cast<std::size_t>(vector[QStringLiteral("threshold")].toInt());
        const std::vector<Point> points = pointsOf(vector);
        QCOMPARE(static_cast<int>(points.size()), vector[QStringLiteral("total")].toInt());
        for (std::size_t size = needed; size <= points.size(); ++size) {
            for (const auto& positions : subsets(points.size(), size)) {
                const auto combined = combine(prime, chosen(points, positions));
                QCOMPARE(hexText(combined->reveal()), hexText(secret));
            }
        }
    }

    void oneShareLessGivesSomethingElse_data() { addVectors(); }

    void oneShareLessGivesSomethingElse()
    {
        QFETCH(QJsonObject, vector);
        const Bytes prime = hexMember(vector, QStringLiteral("prime_hex"));
        const Bytes secret = hexMember(vector, QStringLiteral("secret_hex"));
        const auto needed = static_cast<std::size_t>(vector[QStringLiteral("threshold")].toInt());
        const std::vector<Point> points = pointsOf(vector);
        for (const auto& positions : subsets(points.size(), needed - 1))
            QVERIFY(!combine(prime, chosen(points, positions))->equals(secret));
    }

    void valuesAsDisplayedAreEnough_data() { addVectors(); }

    void valuesAsDisplayedAreEnough()
    {
        QFETCH(QJsonObject, vector);
        std::vector<Point> points = pointsOf(vector);
        const QJsonArray shares = vector[QStringLiteral("shares")].toArray();
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i].value = displayedValue(shares[static_cast<qsizetype>(i)].toObject());
        const auto combined = combine(hexMember(vector, QStringLiteral("prime_hex")), points);
        QCOMPARE(hexText(combined->reveal()), hexText(hexMember(vector, QStringLiteral("secret_hex"))));
    }

    void filesOfTheToolOpen_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const char* name : {"tool-2-of-3-leading-zero-secret", "tool-2-of-11-share-id-above-nine"})
            QTest::newRow(name) << vectorNamed(name);
    }

    void filesOfTheToolOpen()
    {
        QFETCH(QJsonObject, vector);
        const std::vector<Point> points = pointsOf(vector);
        const std::array<std::size_t, 2> firstAndLast{0, points.size() - 1};
        const auto password =
            combine(hexMember(vector, QStringLiteral("prime_hex")), chosen(points, firstAndLast));
        NoProgress progress;
        const auto share = DkekShare::open(hexMember(vector, QStringLiteral("pbe_file_hex")), password->reveal(),
                                           shareFileRounds, progress);
        QCOMPARE(outcomeOf(share), QStringLiteral("success"));
        QVERIFY(share->key().equals(hexMember(vector, QStringLiteral("share_hex"))));
    }

    void numberTenOfTheToolIsNotOurs()
    {
        // Read as our own sets do it, its number 10 is another point and gives the secret that the vector names.
        const QJsonObject vector = vectorNamed("tool-2-of-11-share-id-above-nine");
        const std::vector<Point> points = pointsOf(vector);
        std::vector<Share> shares;
        shares.push_back(Share{.number = 1, .value = points[0].value.clone()});
        shares.push_back(Share{.number = 10, .value = points[9].value.clone()});
        const auto combined = combineShares(hexMember(vector, QStringLiteral("prime_hex")), shares);
        QCOMPARE(hexText(combined->reveal()),
                 hexText(hexMember(vector, QStringLiteral("secret_obtained_if_id_ten_is_read_as_hex_10"))));
    }
};

QUORATE_TEST(TestNofm)
#include "tst_nofm.moc"
