#include "crypto/aes.h"
#include "crypto/password_key.h"
#include "dkek/dkek_share.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** Gives bytes that were laid out beforehand, in order. */
class PreparedRandom final : public RandomSource
{
public:
    explicit PreparedRandom(Bytes bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] Result<SecretBytes> bytes(std::size_t count) override
    {
        if (count > m_bytes.size())
            return fail(ErrorCode::RandomFailed, "used up");
        auto taken = SecretBytes::copyOf(ByteView(m_bytes).first(count));
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(count));
        return taken;
    }

private:
    Bytes m_bytes;
};

} // namespace

/** pbe.json: share files of sc-hsm-tool 0.23.0, at full strength, and the same with fewer rounds. */
class TestPbe : public QObject
{
    Q_OBJECT

private:
    NoProgress m_progress{};

private Q_SLOTS:
    void filesOfTheTool_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonValue& value : vectorCases(QStringLiteral("pbe.json"))) {
            const QJsonObject vector = value.toObject();
            if (vector.contains(QStringLiteral("password_hex")))
                QTest::newRow(qPrintable(vector[QStringLiteral("name")].toString())) << vector;
        }
    }

    void filesOfTheTool()
    {
        QFETCH(QJsonObject, vector);
        const Bytes password = hexMember(vector, QStringLiteral("password_hex"));
        const Bytes salt = hexMember(vector, QStringLiteral("salt_hex"));
        const Bytes share = hexMember(vector, QStringLiteral("share_hex"));
        const Bytes file = hexMember(vector, QStringLiteral("file_hex"));
        const auto rounds = static_cast<std::uint64_t>(vector[QStringLiteral("iterations")].toInteger());

        const auto derived = derivePasswordKey(password, salt, rounds, m_progress);
        QCOMPARE(hexText(derived->key.reveal()), hexText(hexMember(vector, QStringLiteral("key_hex"))));
        QCOMPARE(hexText(derived->iv.reveal()), hexText(hexMember(vector, QStringLiteral("iv_hex"))));

        const auto opened = DkekShare::open(file, password, rounds, m_progress);
        QCOMPARE(outcomeOf(opened), QStringLiteral("success"));
        QVERIFY(opened->key().equals(share));

        PreparedRandom random(salt);
        const auto written = DkekShare::of(SecretBytes::copyOf(share))->seal(password, rounds, random, m_progress);
        QCOMPARE(hexText(*written), hexText(file));
    }

    void aPasswordThatALenientReaderTakesIsRefused()
    {
        const QJsonObject vector = vectorCases(QStringLiteral("pbe.json")).last().toObject();
        const Bytes file = hexMember(vector, QStringLiteral("file_hex"));
        const std::string wrong = vector[QStringLiteral("wrong_password_ascii")].toString().toStdString();
        const std::string right = vector[QStringLiteral("right_password_ascii")].toString().toStdString();

        // What makes it dangerous: under the wrong key the last plaintext byte looks like lawful padding.
        const WipedBytes plain =
            aesCbcDecrypt(hexMember(vector, QStringLiteral("wrong_key_hex")),
                          hexMember(vector, QStringLiteral("wrong_iv_hex")), ByteView(file).subspan(16));
        QCOMPARE(plain.back(), std::uint8_t{1});

        const auto refused = DkekShare::open(file, bytesOf(wrong), shareFileRounds, m_progress);
        QCOMPARE(outcomeOf(refused), QStringLiteral("WrongPassword"));
        const auto opened = DkekShare::open(file, bytesOf(right), shareFileRounds, m_progress);
        QVERIFY(opened->key().equals(hexMember(vector, QStringLiteral("share_hex"))));
    }
};

QUORATE_TEST(TestPbe)
#include "tst_pbe.moc"
