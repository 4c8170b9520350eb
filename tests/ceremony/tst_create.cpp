#include "ceremony/consent.h"
#include "crypto/digest.h"
#include "dkek/dkek_share.h"
#include "record/set_file.h"
#include "sharing/notation.h"
#include "support/bench.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

const std::string fourCustodians = "Ada\nGrace\nLinus\nMary";

Robot robotFor(const std::string& names, const Robot::Values& scheme)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"custodians", names}, {"witness", "Will"}})
        .fill("scheme", scheme)
        .pick("random", "")
        .pick("save", "/usb1\n/usb2");
    return robot;
}

/** Plays as far as the question where to save. */
bool reachesSave(Robot& robot, Runner& runner)
{
    while (runner.step().id != "save") {
        if (!robot.advance(runner))
            return false;
    }
    return true;
}

/** The four characters of each group that the sheet shows, as bytes of the share's value. */
SecretBytes valueOn(const PaperSheet& sheet, const Profile& profile)
{
    std::string digits;
    for (int group = 0; group < profile.rows * profile.groupsPerRow; ++group)
        digits += sheet.characters.substr(static_cast<std::size_t>(group) * groupCharacters, groupDigits);
    return SecretBytes::copyOf(*fromHex(digits));
}

} // namespace

class TestCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsOpenTheFile_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("needed");
        QTest::newRow("S160") << "S160" << 2;
        QTest::newRow("S240") << "S240" << 3;
        QTest::newRow("C64") << "C64" << 4;
    }

    /** What the custodians wrote down opens what the media hold, without any part of the ceremony. */
    void sheetsOpenTheFile()
    {
        QFETCH(const QString, profile);
        QFETCH(const int, needed);
        NoCards cards;
        Bench bench(cards);
        Robot robot =
            robotFor(fourCustodians, {{"profile", profile.toStdString()}, {"needed", std::to_string(needed)}});
        const auto runner = bench.start("create");
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
        QCOMPARE(bench.files.content.size(), 4U);

        const std::string file = factOf(runner->step(), "share_file");
        const std::string setPath = factOf(runner->step(), "set_file");
        const SetFile set = *parseSetFile(bench.files.content.at(setPath));
        QVERIFY(set.test);
        QVERIFY(isTestSetCode(set.setCode));
        const Profile& used = *profileNamed(set.profile);
        std::vector<Share> shares;
        for (const char* name : {"Mary", "Linus", "Grace", "Ada"}) {
            if (static_cast<int>(shares.size()) < needed)
                shares.push_back({robot.sheets[name].number, valueOn(robot.sheets[name], used)});
        }
        const auto password = combineShares(set.prime, shares);
        QVERIFY(password.has_value());
        NoProgress progress;
        const auto share = DkekShare::open(bench.files.content.at(file), password->reveal(), testRounds, progress);
        QVERIFY(share.has_value());
        QCOMPARE(toHex(share->checkValue()), factOf(runner->step(), "share_check_value"));
    }

    void sixWordsFromReviewToTheEnd()
    {
        const auto wordsOf = [](const std::string& names, const Robot::Values& scheme, bool& good) {
            NoCards cards;
            Bench bench(cards);
            Robot robot = robotFor(names, scheme);
            const auto runner = bench.start("create");
            good = true;
            while (runner->step().id != "review")
                good = good && runner->step().consentWords.empty() && robot.advance(*runner);
            const auto words = runner->step().consentWords;
            good = good && reachesSave(robot, *runner) && runner->step().consentWords == words;
            good = good && robot.play(*runner) && factOf(runner->step(), "consent_words") == inOneLine(words);
            return words;
        };
        bool good = false;
        const auto words = wordsOf(fourCustodians, {}, good);
        QVERIFY(good);
        QCOMPARE(words.size(), std::size_t{consentWordCount});
        QVERIFY(wordsOf("Ada\nGrace\nLinus\nEve", {}, good) != words);
        QVERIFY(good);
        QVERIFY(wordsOf(fourCustodians, {{"needed", "3"}}, good) != words);
        QVERIFY(good);
        QVERIFY(wordsOf(fourCustodians, {{"profile", "S240"}}, good) != words);
        QVERIFY(good);
    }

    void sealsFitTheSheets()
    {
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        QVERIFY(robot.play(*runner));
        const SetFile set = *parseSetFile(bench.files.content.at(factOf(runner->step(), "set_file")));
        const SetIdentity identity{set.profile, set.needed, set.total, set.prime, set.setCode};
        for (const auto& [name, sheet] : robot.sheets) {
            const Share share{sheet.number, valueOn(sheet, *profileNamed(set.profile))};
            QVERIFY(written(identity, share).equals(bytesOf(sheet.characters)));
        }
    }

    void passwordFiles()
    {
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor("Ada\nGrace", {{"kind", "password"}});
        robot.on("password.choose", [](const Step& step) -> Input {
            const std::string text = "correct horse of " + step.actor.name;
            return SecretGiven{secretText(text), secretText(text)};
        });
        const auto runner = bench.start("create");
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
        QCOMPARE(bench.files.content.size(), 8U); // two files with their set files, twice
        const Bytes file = bench.files.content.at(factOf(runner->step(), "share_file"));
        NoProgress progress;
        QVERIFY(DkekShare::open(file, bytesOf("correct horse of Ada"), testRounds, progress).has_value());
    }

    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("short") << "thirteen char"
                               << "thirteen char";
        QTest::newRow("two different") << "long enough to pass"
                                       << "long enough to Pass";
        QTest::newRow("not ASCII") << QString::fromUtf8("lang genug für alle")
                                   << QString::fromUtf8("lang genug für alle");
    }

    void weakPasswordsAreRefused()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor("Ada", {});
        const auto runner = bench.start("create");
        while (runner->step().id != "password.choose")
            QVERIFY(robot.advance(*runner));
        QVERIFY(runner->feed(SecretGiven{secretText(first.toStdString()), secretText(second.toStdString())})
                    .has_value());
        QCOMPARE(QByteArray(runner->step().id.data()), QByteArray("password.choose"));
        QVERIFY(runner->step().problem.has_value());
    }

    void aSlipNamesItsGroup_data()
    {
        QTest::addColumn<int>("index"); // -1: the seal
        QTest::addColumn<QString>("happened");
        QTest::newRow("a group") << 2 << QStringLiteral("Group A3 does not match");
        QTest::newRow("the seal") << -1 << QStringLiteral("The seal does not match");
    }

    /** A slip names its group and nothing else; the step cannot be passed before it is mended (S2). */
    void aSlipNamesItsGroup()
    {
        QFETCH(const int, index);
        QFETCH(const QString, happened);
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        while (runner->step().id != "turn.confirm")
            QVERIFY(robot.advance(*runner));
        constexpr std::size_t characters = 5; // of a group with its letter
        const int place = index < 0 ? std::get<EnterShare>(runner->step().kind).layout.groups() : index;
        std::string group =
            robot.sheets["Ada"].characters.substr(characters * static_cast<std::size_t>(place), characters);
        group[1] = group[1] == 'A' ? 'C' : 'A';
        QVERIFY(runner->feed(TypedGroup{place, secretText(group)}).has_value());
        const auto& grid = std::get<EnterShare>(runner->step().kind);
        QCOMPARE(grid.wrong, std::uint64_t{1} << place);
        QCOMPARE(grid.done, std::uint64_t{0});
        QCOMPARE(QString::fromStdString(inEnglish(runner->step().problem->happened)), happened);
        QVERIFY(runner->step().problem->happened.args.empty() == (index < 0)); // "Seal" is no word of any language
        QCOMPARE(outcomeOf(runner->feed(Continue{})), QStringLiteral("InputNotExpected"));
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
    }

    /** Nothing but its holder's turn shows a share, and Hide takes it away from every copy of the step. */
    void hidingRevokesTheShare()
    {
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        while (runner->step().id != "turn.reveal") {
            QVERIFY(!std::holds_alternative<Reveal>(runner->step().kind));
            QVERIFY(robot.advance(*runner));
        }
        const SecretView view = std::get<Reveal>(runner->step().kind).characters;
        QCOMPARE(view.reveal().size(), std::size_t{25}); // one row of five groups
        QVERIFY(runner->feed(Hide{HideReason::OtherWindow}).has_value());
        QCOMPARE(view.reveal().size(), std::size_t{0});
        QVERIFY(std::holds_alternative<Hidden>(runner->step().kind));
        QVERIFY(runner->feed(Continue{}).has_value());
        QVERIFY(std::holds_alternative<Ready>(runner->step().kind)); // never straight back to the share
    }

    void stopTakesEverythingBack_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("sheets");
        QTest::newRow("people") << "people" << 0;
        QTest::newRow("scheme") << "scheme" << 0;
        QTest::newRow("review") << "review" << 0;
        QTest::newRow("first hand-over") << "turn.handover" << 0;
        QTest::newRow("revealed") << "turn.reveal" << 1;
        QTest::newRow("confirm") << "turn.confirm" << 1;
        QTest::newRow("save") << "save" << 4;
    }

    void stopTakesEverythingBack()
    {
        QFETCH(const QString, at);
        QFETCH(const int, sheets);
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        while (runner->step().id != at.toStdString())
            QVERIFY(robot.advance(*runner));
        QCOMPARE(runner->step().stop.sheets.count, sheets == 0 ? -1 : sheets);
        QVERIFY(runner->feed(Stop{"fire alarm"}).has_value());
        QCOMPARE(runner->step().id == "void", sheets > 0);
        QVERIFY(robot.play(*runner));
        QVERIFY(!std::get<Outcome>(runner->step().kind).good);
        QVERIFY(bench.files.content.empty());
    }

    void failingMedia_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<int>("code");
        for (int write = 1; write <= 4; ++write) {
            QTest::addRow("full at write %d", write) << write << static_cast<int>(ErrorCode::DiskFull);
            QTest::addRow("no permission at write %d", write)
                << write << static_cast<int>(ErrorCode::NoPermission);
            QTest::addRow("exists at write %d", write) << write << static_cast<int>(ErrorCode::FileExists);
        }
    }

    /** A medium that fails costs nothing: the folder is asked again, no half set stays, the sheets stay good. */
    void failingMedia()
    {
        QFETCH(const int, write);
        QFETCH(const int, code);
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        QVERIFY(reachesSave(robot, *runner));
        bench.files.failWrite(write, static_cast<ErrorCode>(code));
        QVERIFY(robot.advance(*runner));
        QCOMPARE(QByteArray(runner->step().id.data()), QByteArray("save"));
        QCOMPARE(static_cast<int>(runner->step().problem->error.code), code);
        QVERIFY(bench.files.content.empty());
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
    }

    void aMediumThatIsGoneBeforeTheProof_data()
    {
        QTest::addColumn<int>("code");
        for (const ErrorCode code : {ErrorCode::FileMissing, ErrorCode::NoPermission, ErrorCode::FileFailed})
            QTest::newRow(name(code)) << static_cast<int>(code);
    }

    /** The files were written and read back; then the medium goes. The page names the file and can try again. */
    void aMediumThatIsGoneBeforeTheProof()
    {
        constexpr int readsBack = 4; // share file and set file at two places
        QFETCH(const int, code);
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        QVERIFY(reachesSave(robot, *runner));
        bench.files.failReads(readsBack + 1, static_cast<ErrorCode>(code));
        QVERIFY(robot.advance(*runner));
        QCOMPARE(QByteArray(runner->step().id.data()), QByteArray("prove"));
        const Problem problem = *runner->step().problem;
        QCOMPARE(static_cast<int>(problem.error.code), code);
        QVERIFY(hasThreeParts(problem));
        QVERIFY(inEnglish(problem.happened).find(".pbe") != std::string::npos);
        bench.files.failReads(std::numeric_limits<int>::max(), ErrorCode::FileFailed);
        QVERIFY(runner->feed(Continue{}));
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
    }

    void aMediumThatLiesIsNoticed()
    {
        NoCards cards;
        Bench bench(cards);
        Robot robot = robotFor(fourCustodians, {});
        const auto runner = bench.start("create");
        QVERIFY(reachesSave(robot, *runner));
        bench.files.corruptReads(true);
        QVERIFY(robot.advance(*runner));
        QCOMPARE(static_cast<int>(runner->step().problem->error.code), static_cast<int>(ErrorCode::FileDiffers));
        QVERIFY(bench.files.content.empty());
    }

    void wrongAnswersStayOnTheirPage()
    {
        NoCards cards;
        Bench bench(cards);
        const auto runner = bench.start("create");
        const auto field = [&](const std::string& id) {
            for (const Field& candidate : std::get<Form>(runner->step().kind).fields) {
                if (candidate.id == id)
                    return candidate;
            }
            return Field{};
        };
        QVERIFY(runner->feed(Filled{{{"leader", "Ada"}, {"custodians", "Ada\nGrace"}}}).has_value());
        QVERIFY(!field("leader").wrong.empty()); // the leader holds no share
        QVERIFY(runner->feed(Filled{{{"leader", "Lea"}, {"custodians", "Ada\nAda"}}}).has_value());
        QVERIFY(!field("custodians").wrong.empty());
        QVERIFY(runner->feed(Filled{{{"leader", "Lea"}, {"custodians", "Ada\nGrace\nLinus"}}}).has_value());
        QCOMPARE(QByteArray(runner->step().id.data()), QByteArray("scheme"));
        QVERIFY(runner->feed(Filled{{{"needed", "4"}}}).has_value());
        QVERIFY(!field("needed").wrong.empty());
        QVERIFY(runner->feed(Drafted{{{"needed", "3"}}}).has_value());
        QCOMPARE(inEnglish(runner->step().lines.front()),
                 std::string("Any 3 of 3 people can open the share file."));
    }
};

QUORATE_TEST(TestCreate)
#include "tst_create.moc"
