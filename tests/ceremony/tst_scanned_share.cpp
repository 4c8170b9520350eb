#include "record/set_file.h"
#include "support/main_job.h"
#include "support/robot_play.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr std::size_t groupsOfS160 = 10;

/** The text of the QR code that a printed sheet of this person has, put together from what they wrote. */
std::string codeOf(const SetFile& set, const PaperSheet& sheet)
{
    std::string digits;
    for (std::size_t group = 0; group < groupsOfS160; ++group)
        digits += sheet.characters.substr(group * 5, 4);
    return "KCS1 SET:" + set.setCode + " P:S160 T:2 N:4 ID:" + std::to_string(sheet.number) +
           " PRIME:" + toHex(set.prime) + " VALUE:" + digits +
           " SEAL:" + sheet.characters.substr(groupsOfS160 * 5, 4);
}

/** A set, a token that waits for it, and an import that is at the first custodian's grid. */
struct AtTheGrid {
    AtTheGrid()
        : file(job.makeSet()),
          set(*parseSetFile(job.bench.files.content.at(setFileOf(file)))),
          robot(importRobot(job.a, "Grace\nMary", file, job.sheets))
    {
        Robot init = initRobot(job.a);
        const auto initialise = job.bench.start("init");
        isReady = init.play(*initialise);
        runner = job.bench.start("import");
        while (isReady && runner->step().id != "entry.enter")
            isReady = !runner->finished() && robot.advance(*runner);
    }

    [[nodiscard]] std::string codeOf(const std::string& who) const { return ::codeOf(set, job.sheets.at(who)); }
    [[nodiscard]] bool scan(const std::string& code)
    {
        return runner->feed(ScannedCode{secretText(code)}).has_value();
    }

    TwoTokens job{};
    std::string file;
    SetFile set;
    Robot robot;
    std::unique_ptr<Runner> runner{};
    bool isReady = false;
};

} // namespace

/** Shares that a hand scanner types from the QR code on their sheets. */
class ScannedShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFile()
    {
        AtTheGrid at;
        QVERIFY(at.isReady);
        at.robot.on("entry.enter", [&](const Step& step) -> Input {
            return ScannedCode{secretText(at.codeOf(step.actor.name))};
        });
        QVERIFY(at.robot.play(*at.runner));
        const auto& outcome = std::get<Outcome>(at.runner->step().kind);
        QVERIFY(outcome.good);
        QVERIFY(at.robot.problems().empty());
        QCOMPARE(at.job.reading(at.job.a).dkek.checkValue, at.set.shareCheckValue);
    }

    /** Nothing that was wrong spoils what is scanned or typed next. */
    void aWrongCodeIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* title, const char* what, const char* into, const char* problem) {
            QTest::newRow(title) << QString::fromLatin1(what) << QString::fromLatin1(into)
                                 << QString::fromLatin1(problem);
        };
        row("the public code of the sheet", "KCS1 ", "KCP1 ", "NotAccepted");
        row("no value", " VALUE:", " OTHER:", "NotAccepted");
        row("a part twice", " T:2", " T:2 T:2", "NotAccepted");
        row("the number is no number", " ID:2", " ID:2x", "NotAccepted");
        row("number 0", " ID:2", " ID:0", "NotAccepted");
        row("a value that is too short", "VALUE:", "VALUE:1234 P:", "NotAccepted");
        row("another share's number", " ID:2", " ID:3", "SealWrong");
        row("another set", "SET:", "SET:0000-0000 P:", "NotAccepted");
    }
    void aWrongCodeIsRefused()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, into);
        QFETCH(const QString, problem);
        AtTheGrid at;
        QVERIFY(at.isReady);
        std::string code = at.codeOf("Grace");
        const std::size_t place = code.find(what.toStdString());
        QVERIFY(place != std::string::npos);
        code.replace(place, what.toStdString().size(), into.toStdString());
        QVERIFY(at.scan(code));
        QCOMPARE(problemOf(*at.runner), problem);
        QVERIFY(hasThreeParts(*at.runner->step().problem));
        QCOMPARE(at.runner->step().id, std::string_view("entry.enter"));
        QVERIFY(at.scan(at.codeOf("Grace")));
        QCOMPARE(at.runner->step().id, std::string_view("entry.cleared"));
    }

    void ofAnotherSet()
    {
        AtTheGrid at;
        QVERIFY(at.isReady);
        SetFile other = at.set;
        other.setCode = "0123-4567";
        QVERIFY(at.scan(codeOf(other, at.job.sheets.at("Grace"))));
        QCOMPARE(problemOf(*at.runner), QStringLiteral("WrongSet"));
    }

    void theSameShareTwice()
    {
        AtTheGrid at;
        QVERIFY(at.isReady);
        QVERIFY(at.scan(at.codeOf("Grace")));
        QVERIFY(at.runner->feed(Continue{}));
        QVERIFY(at.runner->feed(Continue{}));
        QCOMPARE(at.runner->step().id, std::string_view("entry.enter"));
        QVERIFY(at.scan(at.codeOf("Grace")));
        QCOMPARE(problemOf(*at.runner), QStringLiteral("ShareTwice"));
    }

    /** Anything may be typed there, and more of it than any code has. */
    void tooLong()
    {
        AtTheGrid at;
        QVERIFY(at.isReady);
        QVERIFY(at.scan(at.codeOf("Grace") + std::string(5000, ' ')));
        QCOMPARE(problemOf(*at.runner), QStringLiteral("NotAccepted"));
        QVERIFY(at.scan({}));
        QCOMPARE(problemOf(*at.runner), QStringLiteral("NotAccepted"));
    }
};

QUORATE_TEST(ScannedShareTest)
#include "tst_scanned_share.moc"
