#include "card/drivers/smartcard_hsm/key_template.h"
#include "card/tlv.h"
#include "dkek/key_blob.h"
#include "record/backup_manifest.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

std::vector<std::string> factsOf(const Step& step, const std::string& name)
{
    std::vector<std::string> values;
    for (const Fact& fact : std::get<Outcome>(step.kind).facts) {
        if (fact.name == name)
            values.push_back(std::get<std::string>(fact.value));
    }
    return values;
}

/** Two tokens with the same key encryption key, the first with three keys. */
struct ThreeKeys : TwoTokens {
    ThreeKeys()
    {
        shareFile = makeSet();
        ready = putIntoService(a, shareFile) && putIntoService(b, shareFile) && makeKey("root ca", "secp256r1") &&
                makeKey("sign", "secp384r1") && makeKey("tls", "brainpoolP256r1");
    }

    bool makeKey(const std::string& label, const std::string& type, Robot::Values more = {})
    {
        Robot key = keyRobot(a, label, type);
        more.insert({{"label", label}, {"type", type}});
        key.fill("key", more);
        const auto making = bench.start("key");
        return key.play(*making) && endedWell(*making);
    }

    /** A key that may be used only so, as another program makes it. */
    void makeKeyWith(std::uint8_t reference, const Bytes& algorithms)
    {
        const auto transport = cards->connect(a, Access::Exclusive);
        CommandApdu select{.cla = 0x00, .ins = 0xA4, .p1 = 0x04, .le = leShortAll};
        append(select.data, *fromHex("E82B0601040181C31F0201"));
        CommandApdu verify{.cla = 0x00, .ins = 0x20, .p2 = 0x81};
        append(verify.data, bytesOf(testUserPin));
        CommandApdu generate{.cla = 0x00, .ins = 0x46, .p1 = reference};
        append(generate.data,
               smartcard_hsm::keyPairData(EcRequest{.curve = curveNamed("secp256r1")}, "QRSM000000100001", true));
        appendTlv(generate.data, 0x91, algorithms);
        generate.le = leExtendedAll;
        for (const CommandApdu* command : {&select, &verify, &generate})
            QVERIFY((*transport)->transmit(*command)->ok());
    }

    std::unique_ptr<Runner> backUp(Robot robot)
    {
        auto runner = bench.start("backup");
        played = robot.play(*runner);
        return runner;
    }

    [[nodiscard]] std::vector<std::uint8_t> usedReferences(const std::string& reader) const
    {
        const auto token = openToken(*cards->connect(reader, Access::Shared));
        return *(*token)->usedReferences();
    }

    [[nodiscard]] BackupManifest manifest(const std::string& path)
    {
        return *parseManifest(bench.files.content.at(path));
    }

    std::string shareFile{};
    bool ready = false;
    bool played = false;
};

} // namespace

/** Whole tokens saved onto two media, again, and brought back in any selection. */
class TestWholeBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOnTwoMediaAndAList()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        const auto saving = job.backUp(backupRobot(job.a, "/usb1\n/usb2"));
        QVERIFY(job.played && endedWell(*saving));
        QCOMPARE(factsOf(saving->step(), "key_backup").size(), std::size_t{6});
        const auto lists = factsOf(saving->step(), "backup_list");
        QCOMPARE(lists.size(), std::size_t{2});

        const TokenReading reading = job.reading(job.a);
        const BackupManifest list = job.manifest(lists[0]);
        QVERIFY(list.test);
        QCOMPARE(list.serial, reading.info.serial);
        QVERIFY(list.checkValue == *reading.dkek.checkValue);
        QCOMPARE(list.origin, std::string("simulated"));
        QVERIFY(!list.deviceCertificate.empty());
        QCOMPARE(list.keys.size(), std::size_t{3});
        for (std::size_t i = 0; i < list.keys.size(); ++i) {
            const BackupManifest::Key& key = list.keys[i];
            QCOMPARE(key.label, reading.keys[i].label);
            QCOMPARE(key.reference, int{reading.keys[i].reference});
            QCOMPARE(key.type, reading.keys[i].type);
            QVERIFY(key.publicKeySha256 == *fingerprint(*reading.keys[i].publicKey));
            for (const char* folder : {"/usb1/", "/usb2/"})
                QVERIFY(sha256(job.bench.files.content.at(folder + key.file)) == key.sha256);
        }
        QVERIFY(job.bench.files.content.at(lists[0]) == job.bench.files.content.at(lists[1]));
    }

    void secondBackupWritesOnlyWhatChanged()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(endedWell(*job.backUp(backupRobot(job.a, "/usb1\n/usb2"))));
        const auto before = job.bench.files.content;

        const auto nothing = job.backUp(backupRobot(job.a, "/usb1\n/usb2"));
        QVERIFY(job.played && endedWell(*nothing));
        QCOMPARE(numberOf(nothing->step(), "keys_unchanged"), 3);
        QVERIFY(job.bench.files.content == before);

        QVERIFY(job.makeKey("new", "secp256r1"));
        const auto one = job.backUp(backupRobot(job.a, "/usb1\n/usb2"));
        QVERIFY(job.played && endedWell(*one));
        QCOMPARE(numberOf(one->step(), "keys_unchanged"), 3);
        QCOMPARE(factsOf(one->step(), "key_backup").size(), std::size_t{2});
        QCOMPARE(job.manifest(factsOf(one->step(), "backup_list")[0]).keys.size(), std::size_t{4});
        for (const auto& [path, content] : before)
            QVERIFY2(job.bench.files.content.at(path) == content, path.c_str()); // nothing was overwritten
    }

    void aMediumThatMissedABackupGetsTheSameFiles()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(endedWell(*job.backUp(backupRobot(job.a, "/usb1"))));
        const auto both = job.backUp(backupRobot(job.a, "/usb1\n/usb2"));
        QVERIFY(job.played && endedWell(*both));
        const auto files = factsOf(both->step(), "key_backup");
        QCOMPARE(files.size(), std::size_t{3});
        for (const std::string& path : files) {
            QVERIFY(path.starts_with("/usb2/"));
            QVERIFY(job.bench.files.content.at(path) == job.bench.files.content.at("/usb1" + path.substr(5)));
        }
    }

    /** What was altered on the medium is saved again, under a new name. */
    void anAlteredFileIsSavedAgain()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        const auto first = job.backUp(backupRobot(job.a, "/usb1"));
        const std::string path = factsOf(first->step(), "key_backup")[0];
        job.bench.files.content.at(path)[40] ^= 1;
        const Bytes altered = job.bench.files.content.at(path);
        const auto again = job.backUp(backupRobot(job.a, "/usb1"));
        QVERIFY(job.played && endedWell(*again));
        const auto files = factsOf(again->step(), "key_backup");
        QCOMPARE(files.size(), std::size_t{1});
        QVERIFY(files[0].ends_with("-2.bin"));
        QVERIFY(job.bench.files.content.at(path) == altered);
    }

    /** Keys that nobody chose today stay on the list while their backup is good. */
    void aPartialBackupKeepsTheRestListed()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(endedWell(*job.backUp(backupRobot(job.a, "/usb1"))));
        QVERIFY(job.makeKey("new", "secp256r1"));
        Robot onlyNew = backupRobot(job.a, "/usb1");
        onlyNew.fill("keys", {{"key_1", "no"}, {"key_2", "no"}, {"key_3", "no"}});
        const auto saving = job.backUp(onlyNew);
        QVERIFY(job.played && endedWell(*saving));
        const BackupManifest list = job.manifest(factsOf(saving->step(), "backup_list")[0]);
        QCOMPARE(list.keys.size(), std::size_t{4});
        QVERIFY(list.notSaved.empty());
    }

    void keyThatNeverLeavesIsNamedBeforeAnythingStarts()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(job.makeKey("bound", "secp256r1", {{"backup", "no"}}));
        Robot robot = backupRobot(job.a, "/usb1");
        const auto runner = job.bench.start("backup");
        while (runner->step().id != "keys")
            QVERIFY(robot.advance(*runner));
        bool named = false;
        for (const Text& line : runner->step().lines)
            named = named || inEnglish(line).find("\"bound\"") != std::string::npos;
        QVERIFY(named);
        QCOMPARE(std::get<Form>(runner->step().kind).fields.size(), std::size_t{3});
        QVERIFY(robot.play(*runner) && endedWell(*runner));
        QCOMPARE(factsOf(runner->step(), "not_saved"), std::vector<std::string>{"bound"});
        const BackupManifest list = job.manifest(factsOf(runner->step(), "backup_list")[0]);
        QCOMPARE(list.notSaved.size(), std::size_t{1});
        QCOMPARE(list.notSaved[0].reason, std::string("never_leaves"));
    }

    void aSelectionComesBackFromAFolder()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(endedWell(*job.backUp(backupRobot(job.a, "/usb1\n/usb2"))));
        Robot restore = restoreRobot(job.b, "/usb1");
        restore.fill("keys", {{"key_2", "no"}});
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring) && endedWell(*restoring));
        const auto keys = job.reading(job.b).keys;
        const auto original = job.reading(job.a).keys;
        QCOMPARE(keys.size(), std::size_t{2});
        for (const KeyEntry& key : keys) {
            const auto same = std::ranges::find(original, key.label, &KeyEntry::label);
            QVERIFY(same != original.end());
            QVERIFY(key == *same); // the same reference, name, description and certificate
        }
    }

    /** A second restore finds what is there, and brings the rest. */
    void goingOnCompletesTheJob()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(endedWell(*job.backUp(backupRobot(job.a, "/usb1"))));
        Robot first = restoreRobot(job.b, "/usb1");
        first.fill("keys", {{"key_1", "no"}, {"key_3", "no"}});
        const auto one = job.bench.start("restore");
        QVERIFY(first.play(*one) && endedWell(*one));
        Robot second = restoreRobot(job.b, "/usb1");
        second.accept("keys");
        const auto all = job.bench.start("restore");
        QVERIFY(second.play(*all) && endedWell(*all));
        QCOMPARE(job.reading(job.b).keys, job.reading(job.a).keys);
        QCOMPARE(factsOf(all->step(), "proven"), (std::vector<std::string>{"yes", "yes", "yes"}));
    }

    /** Another key than the recorded one is told, and stays where it is. */
    void aKeyThatIsNotTheRecordedOneFails()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        const auto saving = job.backUp(backupRobot(job.a, "/usb1"));
        const std::string path = factsOf(saving->step(), "backup_list")[0];
        BackupManifest list = job.manifest(path);
        list.keys[0].publicKeySha256[0] ^= 1;
        job.bench.files.content.at(path) = encodeManifest(list);
        Robot restore = restoreRobot(job.b, "/usb1");
        restore.accept("keys");
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring));
        QVERIFY(!endedWell(*restoring));
        QCOMPARE(factsOf(restoring->step(), "proven"), (std::vector<std::string>{"failed", "yes", "yes"}));
        QCOMPARE(std::get<Outcome>(restoring->step().kind).openItems.size(), std::size_t{1});
        QCOMPARE(job.reading(job.b).keys.size(), std::size_t{3});
    }

    /** A key that may not sign proves itself by what it may do. */
    void aKeyThatOnlyDerivesProvesItselfSo()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        job.makeKeyWith(9, {0x80, 0x92});
        const auto saving = job.backUp(backupRobot(job.a, "/usb1"));
        QVERIFY(job.played && endedWell(*saving));
        Robot restore = restoreRobot(job.b, "/usb1");
        restore.accept("keys");
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring) && endedWell(*restoring));
        QCOMPARE(factsOf(restoring->step(), "proven"), (std::vector<std::string>{"yes", "yes", "yes", "yes"}));
        const auto commands = job.cards->commands(1);
        QVERIFY(std::ranges::any_of(commands, [](const auto& command) {
            return command.ins == 0x62 && command.p1 == 9 && command.p2 == 0x80 && command.statusWord == 0x9000;
        }));
    }

    void anAesKeyIsKnownByWhatItEnciphers()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        QVERIFY(job.makeKey("aes", "aes256"));
        const auto saving = job.backUp(backupRobot(job.a, "/usb1"));
        QVERIFY(job.played && endedWell(*saving));
        const std::string path = factsOf(saving->step(), "backup_list")[0];
        BackupManifest list = job.manifest(path);
        QCOMPARE(list.keys[3].keyCheck.size(), std::size_t{16});
        QVERIFY(list.keys[3].publicKeySha256.empty());
        const auto again = job.backUp(backupRobot(job.a, "/usb1"));
        QCOMPARE(numberOf(again->step(), "keys_unchanged"), 4);

        Robot restore = restoreRobot(job.b, "/usb1");
        restore.accept("keys");
        const auto restoring = job.bench.start("restore");
        QVERIFY(restore.play(*restoring) && endedWell(*restoring));
        QCOMPARE(factsOf(restoring->step(), "proven"), (std::vector<std::string>{"yes", "yes", "yes", "yes"}));

        list.keys[3].keyCheck[0] ^= 1;
        job.bench.files.content.at(path) = encodeManifest(list);
        const auto wrong = job.bench.start("restore");
        QVERIFY(restore.play(*wrong));
        QVERIFY(!endedWell(*wrong));
        // Files come in the order of their names.
        QCOMPARE(factsOf(wrong->step(), "proven"), (std::vector<std::string>{"failed", "yes", "yes", "yes"}));
    }

    /** Each byte flipped: the list names the file with another SHA-256. Cut and lengthened the same way. */
    void alteredBackupsAreRefusedAndTheTokenIsUnchanged()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        const auto saving = job.backUp(backupRobot(job.a, "/usb1"));
        const std::string path = factsOf(saving->step(), "key_backup")[0];
        const Bytes good_ = job.bench.files.content.at(path);
        std::vector<Bytes> altered;
        for (std::size_t i = 0; i < good_.size(); ++i) {
            altered.push_back(good_);
            altered.back()[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
        }
        altered.emplace_back(good_.begin(), good_.end() - 1);
        altered.emplace_back(good_.begin(), good_.begin() + 10);
        altered.push_back(good_);
        altered.back().push_back(0);
        for (const Bytes& content : altered) {
            job.bench.files.content.at(path) = content;
            Robot restore = restoreRobot(job.b, path);
            const auto runner = job.bench.start("restore");
            while (!runner->step().problem)
                QVERIFY(restore.advance(*runner));
            QCOMPARE(std::string(runner->step().id), std::string("files"));
            QCOMPARE(static_cast<int>(runner->step().problem->error.code),
                     static_cast<int>(ErrorCode::NotABackup));
        }
        QVERIFY(job.reading(job.b).keys.empty());
    }

    /** Without the list, the token finds out; what it refuses is not left half done. */
    void alteredBackupsWithoutAListAreRefusedByTheToken()
    {
        ThreeKeys job;
        QVERIFY(job.ready);
        const auto saving = job.backUp(backupRobot(job.a, "/usb1"));
        const std::string path = factsOf(saving->step(), "key_backup")[0];
        const Bytes good_ = job.bench.files.content.at(path);
        const std::size_t blob = parseKeyBackup(good_)->blob.whole.size();
        // The blob's own bytes; descriptions and certificates have no integrity code of their own.
        for (std::size_t i = 0; i < blob + 4; ++i) {
            Bytes content = good_;
            content[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
            job.bench.files.content["/loose/key.bin"] = content;
            Robot restore = restoreRobot(job.b, "/loose/key.bin");
            const auto runner = job.bench.start("restore");
            while (!runner->step().problem && !runner->finished())
                QVERIFY(restore.advance(*runner));
            QVERIFY2(!runner->finished(), std::to_string(i).c_str());
            QVERIFY(runner->feed(Stop{"refused"}));
        }
        const TokenReading reading = job.reading(job.b);
        QVERIFY(reading.keys.empty());
        QVERIFY(job.usedReferences(job.b).empty());
    }
};

QUORATE_TEST(TestWholeBackup)
#include "tst_whole_backup.moc"
