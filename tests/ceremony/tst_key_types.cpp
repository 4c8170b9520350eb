#include "ceremony/acts/key_proof.h"
#include "record/backup_manifest.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_keys.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** What the ceremony "key" offers as types. */
std::vector<std::string> offeredTypes(std::string_view model = "4k")
{
    TwoTokens job;
    job.cards->insert(0, *sim::SimHsm::fresh(job.random, {}, *sim::simModelNamed(model)));
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
        for (const char* type : {"rsa2048", "rsa3072", "rsa4096", "aes128", "aes192", "aes256"})
            expected.emplace_back(type);
        QVERIFY(offeredTypes() == expected);
        QCOMPARE(expected.size(), std::size_t{18});
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
        QVERIFY(made.publicKey.has_value() != (made.aesBits != 0));

        Robot backup = backupRobot(job.a, "/usb");
        const auto saving = job.bench.start("backup");
        QVERIFY(backup.play(*saving));
        QVERIFY(endedWell(*saving));
        Robot restore = restoreRobot(job.b, factOf(saving->step(), "key_backup"));
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(endedWell(*restoring));
        QCOMPARE(factOf(restoring->step(), "proven"), std::string("yes"));

        const KeyEntry restored = job.reading(job.b).keys.at(0);
        QVERIFY(restored.publicKey == made.publicKey);
        QCOMPARE(restored.label, made.label);
        QCOMPARE(restored.type, made.type);
        if (made.publicKey)
            works(job, restored, *made.publicKey);
        else
            enciphersTheSame(job, made, restored);
    }

    /** The list beside a backup names what the saved AES key does; a key that does otherwise has failed. */
    void anotherAesKeyIsNotTakenForTheSavedOne()
    {
        TwoTokens job;
        const std::string backup = savedAesKey(job);
        QVERIFY(!backup.empty());
        alterKeyChecks(job, [](Bytes& check) { check.front() ^= 1; });
        Robot restore = restoreRobot(job.b, backup);
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(!endedWell(*restoring));
        QCOMPARE(factOf(restoring->step(), "proven"), std::string("failed"));
    }

    void withoutAListAnAesKeyCannotProveItself()
    {
        TwoTokens job;
        const std::string backup = savedAesKey(job);
        QVERIFY(!backup.empty());
        alterKeyChecks(job, [](Bytes& check) { check.clear(); });
        Robot restore = restoreRobot(job.b, backup);
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(endedWell(*restoring));
        QCOMPARE(factOf(restoring->step(), "proven"), std::string("no"));
        QCOMPARE(std::get<Outcome>(restoring->step().kind).openItems.size(), std::size_t{1});
    }

    /** A second backup knows it again by what it does, and writes nothing. */
    void aSavedAesKeyIsNotSavedTwice()
    {
        TwoTokens job;
        QVERIFY(!savedAesKey(job).empty());
        const auto before = job.bench.files.content;
        Robot backup = backupRobot(job.a, "/usb");
        const auto saving = job.bench.start("backup");
        QVERIFY(backup.play(*saving));
        QVERIFY(endedWell(*saving));
        QVERIFY(job.bench.files.content == before);
    }

    void firstGenerationOffersNoNewerKinds()
    {
        const auto types = offeredTypes("first-generation");
        QCOMPARE(types.size(), std::size_t{12});
        for (const char* type : {"secp521r1", "rsa3072", "rsa4096", "aes128", "aes192", "aes256"})
            QVERIFY(std::ranges::find(types, type) == types.end());
    }

private:
    static bool plays(TwoTokens& job, std::string_view ceremony, Robot robot)
    {
        const auto runner = job.bench.start(ceremony);
        return robot.play(*runner) && endedWell(*runner);
    }

    /** Two tokens in service; an AES key of the first is saved: its file, empty if something failed. */
    static std::string savedAesKey(TwoTokens& job)
    {
        const std::string shareFile = job.makeSet();
        const bool made = job.putIntoService(job.a, shareFile) && job.putIntoService(job.b, shareFile) &&
                          plays(job, "key", keyRobot(job.a, "vault", "aes256"));
        Robot backup = backupRobot(job.a, "/usb");
        const auto saving = job.bench.start("backup");
        return made && backup.play(*saving) && endedWell(*saving) ? factOf(saving->step(), "key_backup")
                                                                  : std::string();
    }

    static void alterKeyChecks(TwoTokens& job, const std::function<void(Bytes&)>& alter)
    {
        for (auto& [path, content] : job.bench.files.content) {
            if (!path.ends_with(manifestEnding))
                continue;
            auto manifest = parseManifest(content);
            QVERIFY(manifest && manifest->keys.size() == 1 && manifest->keys[0].keyCheck.size() == 16);
            alter(manifest->keys[0].keyCheck);
            content = encodeManifest(*manifest);
        }
    }

    static std::unique_ptr<Token> loggedIn(TwoTokens& job, const std::string& reader)
    {
        auto connection = job.cards->connect(reader, Access::Exclusive);
        auto token = connection ? openToken(*std::move(connection)) : fail(connection.error());
        return token && (*token)->verifyUserPin(secretText(testUserPin)) ? *std::move(token) : nullptr;
    }

    /** Made by one, known by the other; and another key is not taken for it. */
    static void enciphersTheSame(TwoTokens& job, const KeyEntry& made, const KeyEntry& restored)
    {
        const auto from = loggedIn(job, job.a);
        const auto to = loggedIn(job, job.b);
        QVERIFY(from && to);
        const auto check = keyCheckOf(*from, made);
        QCOMPARE(outcomeOf(check), QStringLiteral("success"));
        QCOMPARE(check->size(), std::size_t{16});
        QCOMPARE(outcomeOf(proveAesKey(*to, restored, *check)), QStringLiteral("success"));
        QCOMPARE(outcomeOf(tryAesKey(*to, restored, Bytes(32, 0x5A))), QStringLiteral("success"));

        const auto other = to->generateKey({.reference = 9, .algorithm = AesRequest{.bits = made.aesBits}});
        QCOMPARE(outcomeOf(other), QStringLiteral("success"));
        QCOMPARE(outcomeOf(proveAesKey(*to, *other, *check)), QStringLiteral("KeyDoesNotMatch"));
    }

    /** Signs, and an RSA key deciphers, for the public key of the key that it was saved from. */
    static void works(TwoTokens& job, const KeyEntry& key, const PublicKey& original)
    {
        const auto token = loggedIn(job, job.b);
        QVERIFY(token != nullptr);
        const Bytes message = hexBytes("0123456789ABCDEF");
        const auto signature = token->sign(key, message);
        QCOMPARE(outcomeOf(signature), QStringLiteral("success"));
        QVERIFY(verifySignature(original, Hash::Sha256, message, *signature));
        QVERIFY(!verifySignature(original, Hash::Sha256, hexBytes("0123456789ABCDEE"), *signature));

        if (std::holds_alternative<RsaPublicKey>(original)) {
            const auto deciphered = token->decipher(key, encryptedFor(original, message));
            QCOMPARE(outcomeOf(deciphered), QStringLiteral("success"));
            QCOMPARE(hexText(deciphered->reveal()), hexText(message));
        }
    }
};

QUORATE_TEST(TestKeyTypes)
#include "tst_key_types.moc"
