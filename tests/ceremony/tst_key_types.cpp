#include "support/main_job.h"
#include "support/test_keys.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

bool good(const Runner& runner)
{
    const auto* outcome = std::get_if<Outcome>(&runner.step().kind);
    return outcome != nullptr && outcome->good;
}

/** What the ceremony "key" offers as types. */
std::vector<std::string> offeredTypes()
{
    TwoTokens job;
    std::vector<std::string> types;
    if (!job.putIntoService(job.a, job.makeSet()))
        return types;
    Robot robot = keyRobot(job.a, "k", "secp256r1");
    const auto runner = job.bench.start("key");
    while (runner->step().id != "key") {
        if (!robot.advance(*runner))
            return types;
    }
    for (const Field& field : std::get<Form>(runner->step().kind).fields) {
        for (const Option& option : field.options)
            types.push_back(option.id);
    }
    return types;
}

} // namespace

/** Every type of key that can be made: saved from one token, brought back on another, and there it works. */
class TestKeyTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsOffered()
    {
        std::vector<std::string> expected;
        for (const Curve& curve : curves())
            expected.emplace_back(curve.name);
        for (const char* type : {"rsa2048", "rsa3072", "rsa4096"})
            expected.emplace_back(type);
        QVERIFY(offeredTypes() == expected);
        QCOMPARE(expected.size(), std::size_t{15});
    }

    void comesBackAndWorks_data()
    {
        QTest::addColumn<QString>("type");
        for (const std::string& type : offeredTypes())
            QTest::newRow(type.c_str()) << QString::fromStdString(type);
    }

    void comesBackAndWorks()
    {
        QFETCH(const QString, type);
        TwoTokens job;
        const std::string shareFile = job.makeSet();
        QVERIFY(job.putIntoService(job.a, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        QVERIFY(plays(job, "key", keyRobot(job.a, "root ca", type.toStdString())));
        const KeyEntry made = job.reading(job.a).keys.at(0);
        QVERIFY(made.publicKey.has_value());

        Robot backup = backupRobot(job.a, "/usb");
        const auto saving = job.bench.start("backup");
        QVERIFY(backup.play(*saving));
        QVERIFY(good(*saving));
        Robot restore = restoreRobot(job.b, factOf(saving->step(), "key_backup"));
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(good(*restoring));
        QCOMPARE(factOf(restoring->step(), "proven"), std::string("yes"));

        const KeyEntry restored = job.reading(job.b).keys.at(0);
        QVERIFY(restored.publicKey == made.publicKey);
        QCOMPARE(restored.label, made.label);
        QCOMPARE(restored.type, made.type);
        works(job, restored, *made.publicKey);
    }

private:
    static bool plays(TwoTokens& job, std::string_view ceremony, Robot robot)
    {
        const auto runner = job.bench.start(ceremony);
        return robot.play(*runner) && good(*runner);
    }

    /** Signs, and an RSA key deciphers, for the public key of the key that it was saved from. */
    static void works(TwoTokens& job, const KeyEntry& key, const PublicKey& original)
    {
        auto connection = job.cards->connect(job.b, Access::Exclusive);
        QVERIFY(connection.has_value());
        const auto token = openToken(*std::move(connection));
        QVERIFY(token.has_value());
        QVERIFY((*token)->verifyUserPin(secretText(testUserPin)));

        const Bytes message = hexBytes("0123456789ABCDEF");
        const auto signature = (*token)->sign(key, message);
        QCOMPARE(outcomeOf(signature), QStringLiteral("success"));
        QVERIFY(verifySignature(original, Hash::Sha256, message, *signature));
        QVERIFY(!verifySignature(original, Hash::Sha256, hexBytes("0123456789ABCDEE"), *signature));

        if (std::holds_alternative<RsaPublicKey>(original)) {
            const auto deciphered = (*token)->decipher(key, encryptedFor(original, message));
            QCOMPARE(outcomeOf(deciphered), QStringLiteral("success"));
            QCOMPARE(hexText(deciphered->reveal()), hexText(message));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyTypes)
#include "tst_key_types.moc"
