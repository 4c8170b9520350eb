#include "ceremony/consent.h"
#include "dkek/dkek_share.h"
#include "record/set_file.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/sent_commands.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <functional>

using namespace quorate;

namespace
{

constexpr std::size_t queryOnly = 0; // VERIFY without data asks for the tries left
const std::string inUse = "This reference is in use. Nothing was overwritten. Choose a free one.";

bool allThreeParts(const Runner& runner)
{
    const auto& problem = runner.step().problem;
    return problem && hasThreeParts(*problem);
}

std::size_t pinsSent(const sim::SimSource& cards, int reader)
{
    const auto commands = cards.commands(reader);
    return static_cast<std::size_t>(std::ranges::count_if(
        commands, [](const auto& command) { return command.ins == insVerify && command.dataSize != queryOnly; }));
}

/** A computer whose card service does not run. */
class NoService final : public CardSource
{
public:
    [[nodiscard]] Result<std::vector<Reader>> readers() override { return fail(ErrorCode::ServiceDown); }
    [[nodiscard]] Result<std::unique_ptr<Transport>> connect(const std::string&, Access) override
    {
        return fail(ErrorCode::ServiceDown);
    }
    [[nodiscard]] Result<void> waitForChange(std::stop_token, std::chrono::milliseconds) override
    {
        return fail(ErrorCode::ServiceDown);
    }
};

/** Token A waits for share files. */
bool initialised(TwoTokens& job, const Robot::Values& settings = {})
{
    Robot robot = initRobot(job.a, settings);
    const auto runner = job.bench.start("init");
    return robot.play(*runner) && endedWell(*runner);
}

/** Token A has a key "k", a P-256 one. */
bool hasKey(TwoTokens& job)
{
    Robot robot = keyRobot(job.a, "k", "secp256r1");
    const auto runner = job.bench.start("key");
    return robot.play(*runner) && endedWell(*runner);
}

/** The path of a backup of the only key on token A; empty if there is none. */
std::string keyBackup(TwoTokens& job)
{
    Robot robot = backupRobot(job.a, "/usb");
    const auto runner = job.bench.start("backup");
    return robot.play(*runner) ? factOf(runner->step(), "key_backup") : std::string();
}

/** Everything that a power cut leaves on the token in this reader: keys, files, tries left. */
WipedBytes contentOf(TwoTokens& job, int reader = 0)
{
    WipedBytes state;
    job.cards->withToken(reader, [&state](sim::SimHsm& token) { state = token.state(); });
    return state;
}

/** The path of a new share file of one person, opened by this password. */
std::string passwordFile(TwoTokens& job, const std::string& password)
{
    Robot robot = createRobot("Ada", {});
    robot.secret("password.choose", password);
    const auto runner = job.bench.start("create");
    return robot.play(*runner) ? factOf(runner->step(), "share_file") : std::string();
}

/** Somebody types wrong user PINs into token A. */
void spendPinTries(TwoTokens& job, int count)
{
    auto connection = job.cards->connect(job.a, Access::Exclusive);
    QVERIFY(connection.has_value());
    const auto token = openToken(*std::move(connection));
    QVERIFY(token.has_value());
    for (int i = 0; i < count; ++i)
        QVERIFY(!(*token)->verifyUserPin(secretText("000000")));
}

/** Other programs left descriptions at every reference of token B but so many. */
void fillReferences(TwoTokens& job, int leave)
{
    job.cards->withToken(1, [leave](sim::SimHsm& token) {
        const auto send = [&token](const CommandApdu& header, ByteView data) {
            CommandApdu command = header;
            append(command.data, data);
            QVERIFY(token.process(command).ok());
        };
        send({.ins = 0xA4, .p1 = 0x04, .p2 = 0x0C}, hexBytes("E82B0601040181C31F0201"));
        send({.ins = 0x20, .p2 = 0x81}, bytesOf(testUserPin));
        for (int reference = 1; reference <= 255 - leave; ++reference)
            send({.ins = 0xD7, .p1 = 0xC4, .p2 = static_cast<std::uint8_t>(reference)},
                 hexBytes("5402000053023000"));
        token.reset();
    });
}

} // namespace

/** Wrong, foreign and spoilt input at every door: refused in words, and nothing on the token has changed. */
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongShareIsNeverSent_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a set of the same kind") << "S160"
                                                << "SealWrong";
        QTest::newRow("a set of another kind") << "S240"
                                               << "GroupWrong";
    }

    /** A sheet of another set, with all its letters right. */
    void wrongShareIsNeverSent()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, problem);
        TwoTokens job;
        const std::string file = job.makeSet();
        QVERIFY(initialised(job));
        const TokenReading before = job.reading(job.a);

        auto right = job.sheets;
        (void)job.makeSet({{"profile", profile.toStdString()}});
        const auto foreign = job.sheets;
        Robot importer = importRobot(job.a, "Grace\nMary", file, right);
        const auto runner = job.bench.start("import");
        QVERIFY(playTo(importer, *runner, "entry.enter"));
        importer.sheets["Grace"].characters = foreign.at("Grace").characters;
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), problem);
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        QVERIFY(runner->feed(Stop{"wrong sheets"}));
        QVERIFY(job.reading(job.a).dkek == before.dkek);
    }

    /** A set without its set file, typed without letters: only the file itself can tell that a share is wrong. */
    void sharesThatDoNotFit()
    {
        TwoTokens job;
        const std::string file = job.makeSet({{"profile", "C64"}});
        const std::string setPath = setFileOf(file);
        const SetFile set = *parseSetFile(job.bench.files.content.at(setPath));
        QVERIFY(job.bench.files.remove(setPath));
        QVERIFY(initialised(job));
        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        importer.fill("facts", {{"kind", "shares"}, {"prime", toHex(set.prime)}, {"needed", "2"}, {"total", "4"}});
        bool toggled = false;
        importer.on("entry.enter", [&](const Step& step) -> Input {
            const auto& grid = std::get<EnterShare>(step.kind);
            if (grid.layout.letters)
                return ToggleLetters{};
            toggled = true;
            for (int group = 0; group < grid.layout.groups(); ++group) {
                const std::uint64_t bit = std::uint64_t{1} << group;
                if ((grid.done & bit) == 0) {
                    const std::string& characters = importer.sheets[step.actor.name].characters;
                    return TypedGroup{group,
                                      secretText(characters.substr(static_cast<std::size_t>(group) * 5, 4))};
                }
            }
            return Filled{{{"number", std::to_string(importer.sheets[step.actor.name].number)}}};
        });
        char& digit = importer.sheets["Mary"].characters[6];
        const char right = digit;
        digit = right == '1' ? '2' : '1';
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QVERIFY(toggled);
        QCOMPARE(problemOf(*runner), QStringLiteral("SharesDoNotFit"));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        digit = right;
        importer.on("entry.failed", [](const Step&) -> Input { return Continue{}; });
        QVERIFY(importer.play(*runner));
        QVERIFY(endedWell(*runner));
        QVERIFY(!std::get<Outcome>(runner->step().kind).openItems.empty()); // nothing to compare with
    }

    void spoiltShareFiles_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("problem");
        QTest::newRow("cut") << "cut"
                             << "NotAShareFile";
        QTest::newRow("lengthened") << "lengthened"
                                    << "NotAShareFile";
        QTest::newRow("wrong magic") << "magic"
                                     << "NotAShareFile";
        QTest::newRow("altered") << "altered"
                                 << "WrongSet";
        QTest::newRow("missing") << "missing"
                                 << "FileMissing";
        QTest::newRow("no permission") << "no permission"
                                       << "NoPermission";
        QTest::newRow("bad medium") << "bad medium"
                                    << "FileFailed";
        QTest::newRow("set file spoilt") << "set file"
                                         << "NotASetFile";
    }

    void spoiltShareFiles()
    {
        QFETCH(const QString, spoil);
        QFETCH(const QString, problem);
        TwoTokens job;
        const std::string file = job.makeSet();
        QVERIFY(initialised(job));
        const WipedBytes before = contentOf(job);
        Bytes& content = job.bench.files.content.at(file);
        if (spoil == QStringLiteral("cut"))
            content.pop_back();
        else if (spoil == QStringLiteral("lengthened"))
            content.push_back(0);
        else if (spoil == QStringLiteral("magic"))
            content[0] ^= 1;
        else if (spoil == QStringLiteral("altered"))
            content[40] ^= 1;
        else if (spoil == QStringLiteral("missing"))
            job.bench.files.content.erase(file);
        else if (spoil == QStringLiteral("no permission"))
            job.bench.files.failReads(1, ErrorCode::NoPermission);
        else if (spoil == QStringLiteral("bad medium"))
            job.bench.files.failReads(1, ErrorCode::FileFailed);
        else
            job.bench.files.content.at(setFileOf(file))[2] ^= 1;
        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), problem);
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(runner->step().id, std::string_view("files"));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        QVERIFY(contentOf(job) == before);
    }

    void noFileChosen()
    {
        TwoTokens job;
        QVERIFY(initialised(job));
        Robot importer = importRobot(job.a, "Ada", "", {});
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(inEnglish(runner->step().problem->happened), std::string("No file was chosen"));
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(runner->step().id, std::string_view("files"));
    }

    void alteredWithoutASetFile_data()
    {
        QTest::addColumn<bool>("byShares");
        QTest::addColumn<QString>("problem");
        QTest::newRow("opened by shares") << true << "SealWrong";
        QTest::newRow("opened by a password") << false << "WrongPassword";
    }

    /** The seals on the sheets are made for the file as it was; a password only fails to open it. */
    void alteredWithoutASetFile()
    {
        QFETCH(const bool, byShares);
        QFETCH(const QString, problem);
        TwoTokens job;
        const std::string file = byShares ? job.makeSet() : passwordFile(job, "a password of some length");
        const SetFile set = *parseSetFile(job.bench.files.content.at(setFileOf(file)));
        QVERIFY(job.bench.files.remove(setFileOf(file)));
        job.bench.files.content.at(file)[60] ^= 1;
        QVERIFY(initialised(job));
        const WipedBytes before = contentOf(job);
        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        importer.secret("entry.password", "a password of some length");
        if (byShares)
            importer.fill("facts",
                          {{"kind", "shares"}, {"prime", toHex(set.prime)}, {"needed", "2"}, {"total", "4"}});
        else
            importer.fill("facts", {{"kind", "password"}});
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), problem);
        QVERIFY(allThreeParts(*runner));
        QVERIFY(runner->feed(Stop{"altered"}));
        QVERIFY(contentOf(job) == before);
    }

    void anotherShareThanTheSetFileNames_data()
    {
        QTest::addColumn<bool>("byShares");
        QTest::newRow("opened by shares") << true;
        QTest::newRow("opened by a password") << false;
    }

    /** The file is the one that the set file names, and its sheets are right; the check value is another one. */
    void anotherShareThanTheSetFileNames()
    {
        QFETCH(const bool, byShares);
        TwoTokens job;
        const std::string file = byShares ? job.makeSet() : passwordFile(job, "a password of some length");
        Bytes& setFile = job.bench.files.content.at(setFileOf(file));
        SetFile set = *parseSetFile(setFile);
        const CheckValue right = set.shareCheckValue.value();
        set.shareCheckValue->back() ^= 1;
        setFile = encodeSetFile(set);
        QVERIFY(initialised(job));
        const WipedBytes before = contentOf(job);
        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        importer.secret("entry.password", "a password of some length");
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QVERIFY(importer.met(byShares ? "entry.enter" : "entry.password"));
        QCOMPARE(runner->step().id, std::string_view("entry.failed"));
        QCOMPARE(problemOf(*runner), QStringLiteral("CheckValueDiffers"));
        QVERIFY(allThreeParts(*runner));
        const std::string happened = inEnglish(runner->step().problem->happened);
        QVERIFY(happened.find(inGroups(toHex(right))) != std::string::npos);
        QVERIFY(happened.find(inGroups(toHex(*set.shareCheckValue))) != std::string::npos);
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        QVERIFY(runner->feed(Stop{"another share"}));
        QVERIFY(contentOf(job) == before);
    }

    /** A share of zeros in a file, as a foreign program might write one. */
    void shareOfZeros()
    {
        TwoTokens job;
        // Made with `openssl enc -aes-256-cbc -md md5`: one round.
        job.bench.options.rounds = 1;
        job.bench.files.content["/medium/zeros.pbe"] =
            hexBytes("53616C7465645F5F0001020304050607"
                     "491E81629EFAD5C6FDE3E6A0782BD3F3BDB9597DB69A8D84"
                     "E2A57D8F91E69AD29E8EFE3B8263A29DEC97A7F0D5734BA7");
        QVERIFY(initialised(job));
        const WipedBytes before = contentOf(job);
        Robot importer = importRobot(job.a, "Ada", "/medium/zeros.pbe", {});
        importer.fill("facts", {{"kind", "password"}}).secret("entry.password", "zeros");
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("ShareIsZero"));
        QVERIFY(allThreeParts(*runner));
        QVERIFY(runner->feed(Stop{"zeros"}));
        QVERIFY(contentOf(job) == before);
    }

    /** Three different shares that cancel each other out. */
    void sharesThatLeaveAKeyOfZeros()
    {
        TwoTokens job;
        NoProgress progress;
        const Bytes one = job.random.publicBytes(dkekShareSize);
        const Bytes two = job.random.publicBytes(dkekShareSize);
        Bytes three(dkekShareSize);
        std::ranges::transform(one, two, three.begin(), std::bit_xor<std::uint8_t>());
        std::string paths;
        for (const Bytes* bytes : std::array<const Bytes*, 3>{&one, &two, &three}) {
            const std::string path = "/medium/" + toHex(*bytes).substr(0, 4) + ".pbe";
            const auto share = DkekShare::of(SecretBytes::copyOf(*bytes));
            job.bench.files.content[path] = *share->seal(bytesOf("password"), testRounds, job.random, progress);
            paths += path + '\n';
        }
        QVERIFY(initialised(job, {{"share_files", "3"}}));
        const WipedBytes before = contentOf(job);
        Robot importer = importRobot(job.a, "Ada\nGrace\nLinus", paths, {});
        importer.accept("facts").secret("entry.password", "password");
        importer.on("no_reference", [](const Step&) -> Input { return Continue{}; });
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("ShareIsZero"));
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(runner->step().id, std::string_view("files"));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        QVERIFY(runner->feed(Stop{"zeros"}));
        QVERIFY(contentOf(job) == before);
    }

    void sameShareTwiceInOneSet()
    {
        TwoTokens job;
        const std::string file = job.makeSet();
        QVERIFY(initialised(job));
        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        importer.sheets["Mary"] = importer.sheets["Grace"];
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("ShareTwice"));
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        importer.sheets = job.sheets; // Mary takes her own sheet
        QVERIFY(importer.play(*runner));
        QVERIFY(endedWell(*runner));
    }

    void wrongPasswordCostsNothing()
    {
        TwoTokens job;
        const std::string file = passwordFile(job, "a password of some length");
        QVERIFY(initialised(job));
        Robot importer = importRobot(job.a, "Ada", file, {});
        importer.secret("entry.password", "a passwort of some length");
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("WrongPassword"));
        const Problem problem = *runner->step().problem; // E-09
        QCOMPARE(inEnglish(problem.happened), "Wrong password for " + file.substr(file.rfind('/') + 1));
        QCOMPARE(inEnglish(problem.safe), std::string("Nothing was sent to any token. A share file has no "
                                                      "lock-out: a wrong password costs nothing."));
        QCOMPARE(inEnglish(problem.todo), std::string("Check Caps Lock and the keyboard layout, then try again."));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        importer.secret("entry.password", "a password of some length");
        QVERIFY(importer.play(*runner));
        QVERIFY(endedWell(*runner));
    }

    /** One share in two files under two passwords: together they would cancel out. */
    void sameShareInTwoFiles()
    {
        TwoTokens job;
        NoProgress progress;
        const auto share = DkekShare::create(job.random);
        for (const char* name : {"/medium/one.pbe", "/medium/two.pbe"})
            job.bench.files.content[name] = *share->seal(bytesOf(name), testRounds, job.random, progress);
        QVERIFY(initialised(job, {{"share_files", "2"}}));
        Robot importer = importRobot(job.a, "Ada\nGrace", "/medium/one.pbe\n/medium/two.pbe", {});
        importer.accept("facts");
        int file = 0;
        importer.on("entry.password", [&file](const Step&) -> Input {
            return SecretGiven{secretText(file++ == 0 ? "/medium/one.pbe" : "/medium/two.pbe"), SecretBytes{}};
        });
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("ShareFileTwice"));
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
        QVERIFY(runner->feed(Stop{"cancels out"}));
        QCOMPARE(job.reading(job.a).dkek.outstanding, 2);
    }

    void backupOfAnotherDomainIsRefusedBeforeThePin()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        QVERIFY(job.putIntoService(job.b, job.makeSet()));
        QVERIFY(hasKey(job));
        const std::string backup = keyBackup(job);
        job.cards->clearCommands(1);
        Robot restore = restoreRobot(job.b, backup);
        const auto runner = job.bench.start("restore");
        QVERIFY(playToProblem(restore, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("CheckValueDiffers"));
        QVERIFY(allThreeParts(*runner));
        const auto args = runner->step().problem->happened.args;
        QVERIFY(runner->feed(Stop{"other domain"}));
        QCOMPARE(args.at(0), inGroups(toHex(*job.reading(job.b).dkek.checkValue)));
        QCOMPARE(args.at(1), inGroups(toHex(*job.reading(job.a).dkek.checkValue)));
        QVERIFY(!restore.met("pin"));
        QCOMPARE(pinsSent(*job.cards, 1), std::size_t{0});
    }

    void occupiedReferencesAreRefused()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        QVERIFY(hasKey(job));
        Robot again = keyRobot(job.a, "k2", "secp256r1");
        again.fill("key", {{"label", "k2"}, {"type", "secp256r1"}, {"reference", "1"}});
        const auto runner = job.bench.start("key");
        QVERIFY(playTo(again, *runner, "key"));
        QVERIFY(again.advance(*runner));
        QCOMPARE(runner->step().id, std::string_view("key"));
        QCOMPARE(inEnglish(std::get<Form>(runner->step().kind).fields.at(2).wrong), inUse);
        QVERIFY(runner->feed(Stop{"occupied"}));
        QCOMPARE(job.reading(job.a).keys.at(0).label, std::string("k"));
    }

    void tokenWithoutAFreeReference_data()
    {
        QTest::addColumn<QString>("ceremony");
        QTest::addColumn<int>("free");
        QTest::addColumn<bool>("full");
        QTest::newRow("key, none") << "key" << 0 << true;
        QTest::newRow("key, the last one") << "key" << 1 << false;
        QTest::newRow("restore, none") << "restore" << 0 << true;
        QTest::newRow("restore, the last one") << "restore" << 1 << false;
    }

    /** There is no place to propose, so another token is asked for. */
    void tokenWithoutAFreeReference()
    {
        QFETCH(const QString, ceremony);
        QFETCH(const int, free);
        QFETCH(const bool, full);
        TwoTokens job;
        const std::string shareFile = job.makeSet();
        QVERIFY(job.putIntoService(job.a, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        QVERIFY(hasKey(job));
        const std::string backup = keyBackup(job);
        fillReferences(job, free);
        Robot robot =
            ceremony == QStringLiteral("key") ? keyRobot(job.b, "k2", "secp256r1") : restoreRobot(job.b, backup);
        const auto runner = job.bench.start(ceremony.toStdString());
        if (!full) {
            QVERIFY(robot.play(*runner));
            QVERIFY(endedWell(*runner));
            return;
        }
        QVERIFY(playToProblem(robot, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("TokenFull"));
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(runner->step().id, std::string_view("token"));
        QVERIFY(!robot.met("pin"));
        // Another token takes it, where there is one.
        if (ceremony == QStringLiteral("key")) {
            robot.pick("token", job.a);
            QVERIFY(robot.play(*runner));
            QVERIFY(endedWell(*runner));
        }
    }

    void occupiedPlacesOfARestore()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        QVERIFY(hasKey(job));
        const std::string backup = keyBackup(job);
        // Another key takes its place.
        {
            const auto token = openToken(*job.cards->connect(job.a, Access::Exclusive));
            QVERIFY((*token)->verifyUserPin(secretText(testUserPin)));
            QVERIFY((*token)->deleteKey(1));
            QVERIFY(
                (*token)->generateKey({.reference = 1, .algorithm = EcRequest{.curve = curveNamed("secp256r1")}}));
        }
        const WipedBytes before = contentOf(job);
        Robot restore = restoreRobot(job.a, backup);
        restore.fill("places", {{"reference_1", "1"}});
        const auto runner = job.bench.start("restore");
        QVERIFY(playTo(restore, *runner, "places"));
        QVERIFY(restore.advance(*runner));
        QCOMPARE(runner->step().id, std::string_view("places"));
        QCOMPARE(inEnglish(std::get<Form>(runner->step().kind).fields.at(0).wrong), inUse);
        QVERIFY(runner->feed(Stop{"occupied"}));
        QVERIFY(contentOf(job) == before);
    }

    void spoiltBackups_data()
    {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("problem");
        QTest::newRow("cut") << "cut"
                             << "NotABackup";
        QTest::newRow("altered where nothing but the token can tell") << "altered"
                                                                      << "NotABackup";
        QTest::newRow("no backup at all") << "text"
                                          << "NotABackup";
        QTest::newRow("missing") << "missing"
                                 << "FileMissing";
        QTest::newRow("no permission") << "no permission"
                                       << "NoPermission";
    }

    void spoiltBackups()
    {
        QFETCH(const QString, spoil);
        QFETCH(const QString, problem);
        TwoTokens job;
        const std::string shareFile = job.makeSet();
        QVERIFY(job.putIntoService(job.a, shareFile));
        QVERIFY(job.putIntoService(job.b, shareFile));
        QVERIFY(hasKey(job));
        const std::string backup = keyBackup(job);
        Bytes& content = job.bench.files.content.at(backup);
        if (spoil == QStringLiteral("cut"))
            content.resize(100);
        else if (spoil == QStringLiteral("altered"))
            content[200] ^= 1;
        else if (spoil == QStringLiteral("text"))
            content = Bytes{'h', 'e', 'l', 'l', 'o'};
        else if (spoil == QStringLiteral("missing"))
            job.bench.files.content.erase(backup);
        else
            job.bench.files.failReads(1, ErrorCode::NoPermission);
        const WipedBytes before = contentOf(job, 1);
        Robot restore = restoreRobot(job.b, backup);
        const auto runner = job.bench.start("restore");
        QVERIFY(playToProblem(restore, *runner));
        QCOMPARE(problemOf(*runner), problem);
        QVERIFY(allThreeParts(*runner));
        QVERIFY(runner->feed(Stop{"spoilt"}));
        QVERIFY(contentOf(job, 1) == before);
    }

    void pinNearlyBlockedAndBlocked_data()
    {
        QTest::addColumn<QString>("ceremony");
        for (const char* ceremony : {"key", "backup", "restore"})
            QTest::newRow(ceremony) << ceremony;
    }

    /** The last try is announced; on a blocked token no PIN is asked for. */
    void pinNearlyBlockedAndBlocked()
    {
        QFETCH(const QString, ceremony);
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        QVERIFY(hasKey(job));
        const std::string backup = keyBackup(job);
        const auto robotFor = [&] {
            if (ceremony == QStringLiteral("key"))
                return keyRobot(job.a, "k2", "secp256r1");
            return ceremony == QStringLiteral("backup") ? backupRobot(job.a, "/usb3")
                                                        : restoreRobot(job.a, backup);
        };
        spendPinTries(job, 2);
        Robot careful = robotFor();
        const auto nearly = job.bench.start(ceremony.toStdString());
        QVERIFY(playTo(careful, *nearly, "pin"));
        QCOMPARE(std::get<GiveSecret>(nearly->step().kind).triesLeft, 1);
        QVERIFY(nearly->feed(Stop{"not sure"}));

        spendPinTries(job, 1);
        const WipedBytes before = contentOf(job);
        Robot robot = robotFor();
        const auto blocked = job.bench.start(ceremony.toStdString());
        job.cards->clearCommands(0);
        QVERIFY(playToProblem(robot, *blocked));
        QCOMPARE(problemOf(*blocked), QStringLiteral("PinBlocked"));
        QVERIFY(allThreeParts(*blocked));
        QCOMPARE(blocked->step().id, std::string_view("token"));
        QCOMPARE(pinsSent(*job.cards, 0), std::size_t{0});
        QVERIFY(blocked->feed(Stop{"blocked"}));
        QVERIFY(contentOf(job) == before);
    }

    void wrongPinCountsDownToBlocked()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        Robot key = keyRobot(job.a, "k", "secp256r1");
        key.secret("pin", "000000");
        const auto runner = job.bench.start("key");
        for (const int left : {2, 1}) {
            QVERIFY(playTo(key, *runner, "pin"));
            QVERIFY(key.advance(*runner));
            QCOMPARE(problemOf(*runner), QStringLiteral("PinWrong"));
            QVERIFY(allThreeParts(*runner));
            QCOMPARE(runner->step().problem->error.detail, left);
            QCOMPARE(std::get<GiveSecret>(runner->step().kind).triesLeft, left);
        }
        QVERIFY(key.advance(*runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("PinBlocked"));
        QVERIFY(allThreeParts(*runner));
        QVERIFY(runner->feed(Stop{"blocked"}));
        QCOMPARE(static_cast<int>(job.reading(job.a).state()), static_cast<int>(TokenState::UserPinBlocked));
    }

    void wrongPinThenRight()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        Robot key = keyRobot(job.a, "k", "secp256r1");
        key.secret("pin", "000000");
        const auto runner = job.bench.start("key");
        QVERIFY(playToProblem(key, *runner));
        key.secret("pin", testUserPin);
        QVERIFY(key.play(*runner));
        QVERIFY(endedWell(*runner));
    }

    void wrongSoPinChangesNothing()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        const TokenReading before = job.reading(job.a);
        Robot init = initRobot(job.a);
        init.secret("so_pin", "0000000000000000");
        const auto runner = job.bench.start("init");
        QVERIFY(playToProblem(init, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("SoPinWrong"));
        QCOMPARE(std::get<GiveSecret>(runner->step().kind).triesLeft, 14);
        QVERIFY(runner->feed(Stop{"not the right SO-PIN"}));
        QVERIFY(job.reading(job.a).dkek == before.dkek);
    }

    void malformedSecretsAreNotSent()
    {
        TwoTokens job;
        Robot init = initRobot(job.a);
        const auto runner = job.bench.start("init");
        QVERIFY(playTo(init, *runner, "new_so_pin"));
        for (const char* typed : {"", "123", "12345678901234567", "G161514131211101"}) {
            QVERIFY(runner->feed(SecretGiven{secretText(typed), secretText(typed)}));
            QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        }
        QVERIFY(runner->feed(SecretGiven{secretText(testSoPin), secretText("7161514131211102")}));
        QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        QVERIFY(runner->feed(SecretGiven{secretText(testSoPin), secretText(testSoPin)}));
        QCOMPARE(runner->step().id, std::string_view("user_pin"));
        for (const char* typed : {"12345", "12345678901234567"}) {
            QVERIFY(runner->feed(SecretGiven{secretText(typed), secretText(typed)}));
            QCOMPARE(problemOf(*runner), QStringLiteral("WeakSecret"));
        }
    }

    void wrongSerialErasesNothing()
    {
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        Robot init = initRobot(job.a);
        init.pick("erase", "XXXX");
        const auto runner = job.bench.start("init");
        QVERIFY(playToProblem(init, *runner));
        QCOMPARE(runner->step().id, std::string_view("erase"));
        QVERIFY(runner->feed(Stop{"wrong token"}));
        QVERIFY(job.reading(job.a).dkek.checkValue.has_value());
    }

    void tokenInUseByAnotherProgram()
    {
        TwoTokens job;
        const auto other = job.cards->connect(job.a, Access::Exclusive);
        Robot init = initRobot(job.a);
        const auto runner = job.bench.start("init");
        QVERIFY(playToProblem(init, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("CardInUse"));
        QCOMPARE(runner->step().id, std::string_view("token"));
    }

    void noReader()
    {
        NoCards cards;
        Bench bench(cards);
        Robot init = initRobot("Reader 1");
        const auto runner = bench.start("init");
        QVERIFY(playToProblem(init, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("NoReader"));
        QVERIFY(allThreeParts(*runner));
    }

    void noCardService()
    {
        NoService cards;
        Bench bench(cards);
        Robot init = initRobot("Reader 1");
        const auto runner = bench.start("init");
        QVERIFY(playToProblem(init, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("ServiceDown"));
        QVERIFY(allThreeParts(*runner));

        Robot robot;
        const auto looking = bench.start("status");
        QVERIFY(robot.play(*looking));
        QVERIFY(!endedWell(*looking));
        QCOMPARE(inEnglish(looking->step().heading),
                 std::string("The smart card service of this computer does not run"));
    }

    /** People, token and files are in the six words of an import; the same words stand on every page after. */
    void sixWordsOfAnImport()
    {
        TwoTokens job;
        const std::string file = job.makeSet();
        const auto wordsFor = [&](const std::string& custodians, const std::string& chosen, bool& good) {
            Robot importer = importRobot(job.a, custodians, chosen, job.sheets);
            const auto runner = job.bench.start("import");
            good = playTo(importer, *runner, "entry.handover");
            const auto words = runner->step().consentWords;
            good = good && importer.play(*runner) && factOf(runner->step(), "consent_words") == inOneLine(words);
            return words;
        };
        bool good = false;
        QVERIFY(initialised(job));
        const auto words = wordsFor("Grace\nMary", file, good);
        QVERIFY(good);
        QCOMPARE(words.size(), std::size_t{consentWordCount});
        QVERIFY(initialised(job));
        QCOMPARE(wordsFor("Grace\nMary", file, good), words);
        QVERIFY(good);
        QVERIFY(initialised(job));
        QVERIFY(wordsFor("Mary\nGrace", file, good) != words);
        QVERIFY(good);
        const std::string other = job.makeSet();
        QVERIFY(initialised(job));
        QVERIFY(wordsFor("Grace\nMary", other, good) != words);
        QVERIFY(good);
    }

    void tooFewPeople()
    {
        TwoTokens job;
        const std::string file = job.makeSet({{"needed", "3"}});
        QVERIFY(initialised(job));
        Robot importer = importRobot(job.a, "Grace\nMary", file, job.sheets);
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(inEnglish(runner->step().problem->happened), std::string("Not enough people: 2 of 3"));
    }

    void rehearsalSetsAreRefusedForReal_data()
    {
        QTest::addColumn<QString>("ceremony");
        QTest::addColumn<bool>("withSetFile");
        for (const char* ceremony : {"import", "drill", "replace"}) {
            QTest::addRow("%s, with the set file", ceremony) << ceremony << true;
            QTest::addRow("%s, without it", ceremony) << ceremony << false;
        }
    }

    void rehearsalSetsAreRefusedForReal()
    {
        QFETCH(const QString, ceremony);
        QFETCH(const bool, withSetFile);
        TwoTokens job;
        const std::string file = saveTwoKeys(job);
        QVERIFY(!file.empty());
        if (!withSetFile)
            QVERIFY(job.bench.files.remove(setFileOf(file)));
        const WipedBytes before = contentOf(job, 1);
        job.bench.options.rehearsal = false;
        const bool replaces = ceremony == u"replace";
        if (ceremony == u"import")
            QVERIFY(initialised(job));
        Robot robot =
            replaces ? replaceRobot(job, file, "service") : importRobot(job.a, "Grace\nMary", file, job.sheets);
        if (ceremony == u"drill")
            robot.fill("task", {{"task", "sheet"}}).fill("people", {{"leader", "Lea"}, {"custodians", "Mary"}});
        const auto runner = job.bench.start(ceremony.toStdString());
        QVERIFY(playToProblem(robot, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("TestShare"));
        QVERIFY(allThreeParts(*runner));
        QVERIFY(contentOf(job, 1) == before);
    }

    /** The file has another name and no set file: it tells itself where it is from, before anybody types. */
    void sheetsOfARenamedRehearsalFile()
    {
        TwoTokens job;
        const std::string file = job.makeSet();
        const SetFile set = *parseSetFile(job.bench.files.content.at(setFileOf(file)));
        job.bench.files.content["/usb/renamed.pbe"] = job.bench.files.content.at(file);
        QVERIFY(initialised(job));
        job.bench.options.rehearsal = false;
        Robot importer = importRobot(job.a, "Grace\nMary", "/usb/renamed.pbe", job.sheets);
        importer.fill("facts", {{"kind", "shares"}, {"prime", toHex(set.prime)}, {"needed", "2"}, {"total", "4"}});
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("TestShare"));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
    }

    /** A real file that lost its set file may be read in a rehearsal; the seal on a real sheet says where it
     * belongs. */
    void realSheetsInARehearsal()
    {
        TwoTokens job;
        job.bench.options.rehearsal = false;
        const std::string file = job.makeSet();
        const SetFile set = *parseSetFile(job.bench.files.content.at(setFileOf(file)));
        job.bench.files.content["/usb/renamed.pbe"] = job.bench.files.content.at(file);
        job.bench.options.rehearsal = true;
        QVERIFY(initialised(job));
        Robot importer = importRobot(job.a, "Grace\nMary", "/usb/renamed.pbe", job.sheets);
        importer.fill("facts", {{"kind", "shares"}, {"prime", toHex(set.prime)}, {"needed", "2"}, {"total", "4"}});
        const auto runner = job.bench.start("import");
        QVERIFY(playToProblem(importer, *runner));
        QCOMPARE(problemOf(*runner), QStringLiteral("TestShare"));
        QCOMPARE(runner->step().id, std::string_view("entry.enter"));
        QCOMPARE(sharesSent(*job.cards, 0), std::size_t{0});
    }

    void backupMediaThatFail_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<int>("code");
        for (const int write : {1, 2}) {
            for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::NoPermission, ErrorCode::FileExists,
                                         ErrorCode::FileMissing, ErrorCode::FileFailed})
                QTest::addRow("%s at place %d", name(code), write) << write << static_cast<int>(code);
        }
    }

    void backupMediaThatFail()
    {
        QFETCH(const int, write);
        QFETCH(const int, code);
        TwoTokens job;
        QVERIFY(job.putIntoService(job.a, job.makeSet()));
        QVERIFY(hasKey(job));
        const std::size_t before = job.bench.files.content.size();
        Robot backup = backupRobot(job.a, "/usb1\n/usb2");
        const auto runner = job.bench.start("backup");
        QVERIFY(playTo(backup, *runner, "pin"));
        job.bench.files.failWrite(write, static_cast<ErrorCode>(code));
        QVERIFY(playToProblem(backup, *runner));
        QCOMPARE(problemOf(*runner), QString::fromLatin1(name(static_cast<ErrorCode>(code))));
        QVERIFY(allThreeParts(*runner));
        QCOMPARE(runner->step().id, std::string_view("save"));
        // What was finished before stays, with a list of it; nothing is half written.
        QCOMPARE(job.bench.files.content.size(), write == 1 ? before : before + 2);
        QVERIFY(backup.play(*runner));
        QVERIFY(endedWell(*runner));
        QCOMPARE(job.bench.files.content.size(), before + 4); // the key and its list, in two places
        std::vector<Bytes> backups;
        for (const auto& [path, content] : job.bench.files.content) {
            if (path.ends_with(".bin"))
                backups.push_back(content);
        }
        QCOMPARE(backups.size(), std::size_t{2});
        QVERIFY(backups[0] == backups[1]);
    }
};

QUORATE_TEST(TestBadInput)
#include "tst_bad_input.moc"
