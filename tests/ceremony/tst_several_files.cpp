#include "dkek/dkek.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/sent_commands.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

/** The path of a share file, which is opened by the path as password. */
std::string pathOf(const std::string& name)
{
    return "/medium/" + name + ".pbe";
}

const Outcome& outcomeOf(const Runner& runner)
{
    return std::get<Outcome>(runner.step().kind);
}

QString lineOf(const Runner& runner, std::size_t index)
{
    const auto& lines = runner.step().lines;
    return index < lines.size() ? QString::fromStdString(inEnglish(lines[index])) : QString();
}

/** A token that waits for share files, and files that come one after another. */
struct Files {
    explicit Files(int count)
    {
        job.bench.options.notesFolder = "/state";
        Robot robot = initRobot(job.a, {{"share_files", std::to_string(count)}});
        const auto runner = job.bench.start("init");
        if (!robot.play(*runner) || !endedWell(*runner))
            qFatal("the token was not initialised");
    }

    /** A file with this share, or with a new one. */
    DkekShare make(const std::string& name, std::optional<DkekShare> share = {})
    {
        NoProgress progress;
        if (!share)
            share = DkekShare::create(job.random).value();
        job.bench.files.content[pathOf(name)] =
            *share->seal(bytesOf(pathOf(name)), testRounds, job.random, progress);
        return DkekShare::of(share->key().clone()).value();
    }

    /** People who bring these files, one after another, each with its password. */
    Robot people(std::vector<std::string> names)
    {
        Robot robot = importRobot(job.a, "Ada\nGrace\nMary", {}, {});
        robot.accept("facts").accept("more");
        const auto next = std::make_shared<std::size_t>(0);
        const auto now = std::make_shared<std::string>();
        robot.on("files", [names = std::move(names), next, now](const Step&) -> Input {
            *now = *next < names.size() ? pathOf(names[(*next)++]) : std::string("/none");
            return Picked{*now};
        });
        robot.on("entry.password", [now](const Step&) -> Input {
            return SecretGiven{secretText(*now), SecretBytes{}};
        });
        robot.on("no_reference", [](const Step&) -> Input { return Continue{}; });
        return robot;
    }

    std::size_t sent() const { return sharesSent(*job.cards, 0); }

    int outstanding() { return job.reading(job.a).dkek.outstanding; }

    std::size_t notes() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            job.bench.files.content, [](const auto& file) { return file.first.starts_with("/state/"); }));
    }

    TwoTokens job{};
};

CheckValue joined(const std::vector<const DkekShare*>& shares)
{
    std::vector<DkekShare> all;
    for (const DkekShare* share : shares)
        all.push_back(DkekShare::of(share->key().clone()).value());
    return Dkek::join(all)->checkValue();
}

/** What cancels these two out. */
DkekShare cancelling(const DkekShare& one, const DkekShare& two)
{
    Bytes key(dkekShareSize);
    std::ranges::transform(one.key().reveal(), two.key().reveal(), key.begin(), std::bit_xor<std::uint8_t>());
    return DkekShare::of(SecretBytes::copyOf(key)).value();
}

} // namespace

/** Several share files for one token, brought one after another, perhaps with days between them. */
class TestSeveralFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAnyOrder_data();
    void inAnyOrder();
    void theSameFileAgain();
    void theSameShareInAnotherFile();
    void sharesThatCancelOut();
    void goesOnAnotherDay_data();
    void goesOnAnotherDay();
    void cancelsOutOverSeveralDays();
    void notesOfAnEarlierLifeAreNotBelieved();
    void noPlaceForNotes();
    void pulledOutAtEveryCommand_data();
    void pulledOutAtEveryCommand();
};

void TestSeveralFiles::inAnyOrder_data()
{
    QTest::addColumn<QString>("order");
    for (const char* order : {"abc", "bca", "cba"})
        QTest::newRow(order) << order;
}

void TestSeveralFiles::inAnyOrder()
{
    QFETCH(QString, order);
    Files files(3);
    const DkekShare a = files.make("a");
    const DkekShare b = files.make("b");
    const DkekShare c = files.make("c");
    std::vector<std::string> names;
    for (const QChar name : order)
        names.push_back(QString(name).toStdString());
    Robot people = files.people(names);
    const auto runner = files.job.bench.start("import");

    QVERIFY(playTo(people, *runner, "files"));
    QCOMPARE(lineOf(*runner, 0), QStringLiteral("The token waits for 3 share files."));
    QVERIFY(playTo(people, *runner, "more"));
    QCOMPARE(lineOf(*runner, 0), QStringLiteral("1 of 3 share files is in the token."));
    QCOMPARE(lineOf(*runner, 1), QStringLiteral("It waits for 2 more."));
    QVERIFY(lineOf(*runner, 2).startsWith(QStringLiteral("In the token: %1.pbe").arg(order[0])));
    QCOMPARE(inEnglish(runner->step().stop.token), std::string("empty, waiting for 2 of 3 share files"));
    QVERIFY(!runner->step().mayGoBack);
    QCOMPARE(files.sent(), std::size_t{1});
    QVERIFY(people.advance(*runner));
    QVERIFY(playTo(people, *runner, "more"));
    QCOMPARE(lineOf(*runner, 0), QStringLiteral("2 of 3 share files are in the token."));
    QVERIFY(people.play(*runner));
    QVERIFY(endedWell(*runner));
    QVERIFY(people.met("compare"));
    QCOMPARE(factOf(runner->step(), "check_value"), toHex(joined({&a, &b, &c})));
    QCOMPARE(files.job.reading(files.job.a).dkek.checkValue, joined({&a, &b, &c}));
    QCOMPARE(files.notes(), std::size_t{0});
}

void TestSeveralFiles::theSameFileAgain()
{
    Files files(2);
    files.make("a");
    files.make("b");
    Robot people = files.people({"a", "a", "b"});
    const auto runner = files.job.bench.start("import");
    QVERIFY(playTo(people, *runner, "more"));
    const auto passwords = std::ranges::count(people.visited(), std::string("entry.password"));
    QVERIFY(playToProblem(people, *runner));
    QCOMPARE(problemOf(*runner), QStringLiteral("ShareFileTwice"));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QCOMPARE(runner->step().id, std::string_view("files"));
    QCOMPARE(std::ranges::count(people.visited(), std::string("entry.password")), passwords); // nobody typed
    QCOMPARE(files.sent(), std::size_t{1});
    QVERIFY(people.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(files.sent(), std::size_t{2});
}

void TestSeveralFiles::theSameShareInAnotherFile()
{
    Files files(2);
    const DkekShare share = files.make("a");
    files.make("copy", DkekShare::of(share.key().clone()).value());
    files.make("b");
    Robot people = files.people({"a", "copy", "b"});
    const auto runner = files.job.bench.start("import");
    QVERIFY(playTo(people, *runner, "more"));
    QVERIFY(playToProblem(people, *runner));
    QCOMPARE(problemOf(*runner), QStringLiteral("ShareFileTwice"));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QCOMPARE(files.sent(), std::size_t{1});
    QVERIFY(runner->feed(Stop{"a copy"}));
    QCOMPARE(outcomeOf(*runner).openItems.front().source, "1 of %1 share files is in the token.");
    QCOMPARE(files.outstanding(), 1);
}

void TestSeveralFiles::sharesThatCancelOut()
{
    Files files(3);
    const DkekShare a = files.make("a");
    const DkekShare b = files.make("b");
    files.make("zeros", cancelling(a, b));
    files.make("c");
    Robot people = files.people({"a", "b", "zeros", "c"});
    const auto runner = files.job.bench.start("import");
    QVERIFY(playToProblem(people, *runner));
    QCOMPARE(problemOf(*runner), QStringLiteral("ShareIsZero"));
    QVERIFY(hasThreeParts(*runner->step().problem));
    QCOMPARE(runner->step().id, std::string_view("files"));
    QCOMPARE(files.sent(), std::size_t{2});
    QVERIFY(people.play(*runner));
    QVERIFY(endedWell(*runner));
}

void TestSeveralFiles::goesOnAnotherDay_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("later") << false;
    QTest::newRow("stopped") << true;
}

void TestSeveralFiles::goesOnAnotherDay()
{
    QFETCH(bool, stopped);
    Files files(3);
    const DkekShare a = files.make("a");
    const DkekShare b = files.make("b");
    const DkekShare c = files.make("c");
    files.make("copy", DkekShare::of(a.key().clone()).value());
    {
        Robot people = files.people({"a"});
        people.fill("more", {{"next", "later"}});
        const auto runner = files.job.bench.start("import");
        if (stopped) {
            QVERIFY(playTo(people, *runner, "more"));
            QVERIFY(runner->feed(Stop{"enough for today"}));
            QCOMPARE(inEnglish(outcomeOf(*runner).openItems.front()),
                     std::string("1 of 3 share files is in the token."));
        } else {
            QVERIFY(people.play(*runner));
            QVERIFY(endedWell(*runner));
            QCOMPARE(factOf(runner->step(), "share_files_outstanding"), std::string("2"));
            QCOMPARE(lineOf(*runner, 0), QStringLiteral("1 of 3 share files is in the token."));
        }
    }
    QCOMPARE(files.notes(), std::size_t{1});

    Robot people = files.people({"a", "copy"});
    const auto runner = files.job.bench.start("import");
    QVERIFY(playTo(people, *runner, "more"));
    QCOMPARE(lineOf(*runner, 0), QStringLiteral("1 of 3 share files is in the token."));
    QVERIFY(lineOf(*runner, 2).startsWith(QStringLiteral("In the token: a.pbe")));
    QVERIFY(playToProblem(people, *runner)); // the same file
    QCOMPARE(problemOf(*runner), QStringLiteral("ShareFileTwice"));
    QVERIFY(!people.met("entry.password"));
    QVERIFY(people.advance(*runner)); // another file with the same share
    QVERIFY(playToProblem(people, *runner));
    QCOMPARE(problemOf(*runner), QStringLiteral("ShareFileTwice"));
    QVERIFY(people.met("entry.password"));
    QCOMPARE(files.sent(), std::size_t{1});

    Robot others = files.people({"c", "b"});
    QVERIFY(others.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(files.job.reading(files.job.a).dkek.checkValue, joined({&a, &b, &c}));
    QVERIFY(!outcomeOf(*runner).openItems.empty()); // nothing here knew the common check value
    QCOMPARE(files.notes(), std::size_t{0});
}

void TestSeveralFiles::cancelsOutOverSeveralDays()
{
    Files files(3);
    const DkekShare a = files.make("a");
    const DkekShare b = files.make("b");
    files.make("zeros", cancelling(a, b));
    Robot first = files.people({"a", "b"});
    const auto before = files.job.bench.start("import");
    QVERIFY(playTo(first, *before, "more"));
    QVERIFY(first.advance(*before));
    QVERIFY(playTo(first, *before, "more"));
    QVERIFY(before->feed(Stop{"later"}));
    Robot second = files.people({"zeros"});
    const auto runner = files.job.bench.start("import");
    QVERIFY(second.play(*runner));
    QVERIFY(!endedWell(*runner));
    QVERIFY(QString::fromStdString(inEnglish(runner->step().heading)).contains(QStringLiteral("zeros")));
}

/** Only shares that the token counts now can be in it. */
void TestSeveralFiles::notesOfAnEarlierLifeAreNotBelieved()
{
    Files files(2);
    files.make("a");
    files.make("b");
    Robot first = files.people({"a"});
    first.fill("more", {{"next", "later"}});
    const auto before = files.job.bench.start("import");
    QVERIFY(first.play(*before));
    QCOMPARE(files.notes(), std::size_t{1});
    Robot again = initRobot(files.job.a, {{"share_files", "2"}});
    const auto initialising = files.job.bench.start("init");
    QVERIFY(again.play(*initialising) && endedWell(*initialising));

    Robot people = files.people({"a", "b"});
    const auto runner = files.job.bench.start("import");
    QVERIFY(playTo(people, *runner, "files"));
    QVERIFY(!people.met("more"));
    QCOMPARE(files.notes(), std::size_t{0});
    QVERIFY(people.play(*runner));
    QVERIFY(endedWell(*runner));
}

void TestSeveralFiles::noPlaceForNotes()
{
    Files files(2);
    files.make("a");
    files.make("b");
    Robot people = files.people({"a"});
    people.fill("more", {{"next", "later"}});
    files.job.bench.files.failWrite(1, ErrorCode::NoPermission);
    const auto runner = files.job.bench.start("import");
    QVERIFY(people.play(*runner));
    QVERIFY(endedWell(*runner));
    QCOMPARE(outcomeOf(*runner).openItems.size(), std::size_t{2}); // not compared, and not noted
    QCOMPARE(files.outstanding(), 1);

    Robot others = files.people({"b"});
    const auto later = files.job.bench.start("import");
    QVERIFY(playTo(others, *later, "more"));
    QVERIFY(lineOf(*later, 2).contains(QStringLiteral("nobody noted")));
    QVERIFY(others.play(*later));
    QVERIFY(endedWell(*later));
}

void TestSeveralFiles::pulledOutAtEveryCommand_data()
{
    QTest::addColumn<bool>("afterwards");
    QTest::newRow("before the command") << false;
    QTest::newRow("after the command") << true;
}

void TestSeveralFiles::pulledOutAtEveryCommand()
{
    QFETCH(bool, afterwards);
    int commands = 1;
    for (int nth = 1; nth <= commands; ++nth) {
        Files files(2);
        const DkekShare a = files.make("a");
        const DkekShare b = files.make("b");
        Robot people = files.people({"a", "b"});
        bool isBack = false;
        people.onProblem = [&files, &isBack](const Problem&) {
            if (!std::exchange(isBack, true))
                files.job.cards->insert(0);
        };
        people.on("send_again", [](const Step&) -> Input { return Continue{}; });
        const auto before = files.job.cards->commandCount(0);
        if (nth > 1)
            files.job.cards->pullOutOn(0, nth,
                                       afterwards ? sim::PullOut::AfterCommand : sim::PullOut::BeforeCommand);
        const auto runner = files.job.bench.start("import");
        const QByteArray where = "at command " + QByteArray::number(nth);
        QVERIFY2(people.play(*runner), where.constData());
        QVERIFY2(endedWell(*runner), where.constData());
        if (nth == 1)
            commands = static_cast<int>(files.job.cards->commandCount(0) - before);
        files.job.cards->insert(0);
        QCOMPARE(files.job.reading(files.job.a).dkek.checkValue, joined({&a, &b}));
    }
    QVERIFY(commands > 6);
}

QUORATE_TEST(TestSeveralFiles)
#include "tst_several_files.moc"
