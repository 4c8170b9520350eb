#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** Three questions with work between the second and the third, and one part that is played only after Stop. */
class SmallCeremony final : public Sequence
{
public:
    bool skipSecond = false;
    bool workChanges = false;
    bool cleanUp = true;
    Error workError{};

    SmallCeremony()
    {
        chapter({"One"});
        add(question("first"));
        chapter({"Two"});
        add(question("second"), [this] { return !skipSecond; });
        add(workPart(
            {.id = "work",
             .make = [] { return [](Services&, Progress&) -> Result<Box> { return Box{}; }; },
             .done = [](Box) { return Move::next(); },
             .failed =
                 [](const Error& error) { return Move::detour("first", "work", explain(error, {"safe"})); }}));
        chapter({"Three"});
        add(question("third"));
        addAfterStop(noticePart({.id = "tidy"}), [this] { return cleanUp; });
    }

private:
    static std::unique_ptr<Part> question(std::string_view id)
    {
        return formPart({.id = id,
                         .fields = [] { return std::vector<Field>{{.id = "a", .min = 1}}; },
                         .accept = [](const FormValues&) { return std::optional<WrongAnswer>{}; }});
    }
    StopLines stopLines() const override { return {.token = {"as it was"}}; }
    Outcome stoppedOutcome() const override { return {.openItems = {{"stopped"}}}; }
};

QString at(const Ceremony& ceremony)
{
    return QString::fromStdString(std::string(ceremony.step().id));
}

Input answer()
{
    return Filled{{{"a", "x"}}};
}

/** Agrees on one token at "second"; "third" is where it would be written. */
class AgreedCeremony final : public Sequence
{
public:
    std::string serial = "DENK0100001";

    AgreedCeremony()
    {
        chapter({"One"});
        for (const char* id : {"first", "second", "between", "third", "last"})
            add(noticePart({.id = id}));
        agree("second", "third", [this] { return Consent{.ceremony = "test", .serials = {serial}}; });
    }

private:
    StopLines stopLines() const override { return {.token = {"as it was"}}; }
    Outcome stoppedOutcome() const override { return {}; }
};

} // namespace

class TestSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsPartsInOrder()
    {
        SmallCeremony ceremony;
        QCOMPARE(at(ceremony), QStringLiteral("first"));
        QVERIFY(ceremony.feed(answer()));
        QCOMPARE(at(ceremony), QStringLiteral("second"));
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(std::holds_alternative<Work>(ceremony.step().kind));
        QVERIFY(ceremony.feed(WorkDone{Box{}}));
        QCOMPARE(at(ceremony), QStringLiteral("third"));
    }

    void theSixWordsStayTheSame()
    {
        AgreedCeremony ceremony;
        QVERIFY(ceremony.step().consentWords.empty());
        QVERIFY(ceremony.feed(Continue{}));
        const auto words = ceremony.step().consentWords;
        QCOMPARE(words, consentWords({.ceremony = "test", .serials = {"DENK0100001"}}));
        QVERIFY(ceremony.facts().empty());
        QVERIFY(ceremony.feed(Continue{}));
        QCOMPARE(ceremony.facts().size(), std::size_t{1});
        QCOMPARE(std::get<std::string>(ceremony.facts().front().value), inOneLine(words));
        for (const char* id : {"between", "third", "last"}) {
            QCOMPARE(at(ceremony), QString::fromLatin1(id));
            QCOMPARE(ceremony.step().consentWords, words);
            QVERIFY(!ceremony.step().problem);
            QVERIFY(ceremony.feed(Continue{}));
        }
    }

    void aSwapUnderwayIsHeldUp()
    {
        AgreedCeremony ceremony;
        QVERIFY(ceremony.feed(Continue{}));
        const auto words = ceremony.step().consentWords;
        QVERIFY(ceremony.feed(Continue{}));
        ceremony.serial = "DENK0100002";
        QCOMPARE(ceremony.step().consentWords, words); // what was agreed, not what is there now
        QVERIFY(ceremony.feed(Continue{}));
        QCOMPARE(at(ceremony), QStringLiteral("second"));
        QVERIFY(ceremony.step().problem.has_value());
        QVERIFY(!ceremony.step().problem->happened.empty());
        QVERIFY(!ceremony.step().problem->safe.empty());
        QVERIFY(!ceremony.step().problem->todo.empty());
        QVERIFY(ceremony.step().consentWords != words);
        // Agreed again, with the new token, it goes on.
        for (const char* id : {"between", "third", "last"}) {
            QVERIFY(ceremony.feed(Continue{}));
            QCOMPARE(at(ceremony), QString::fromLatin1(id));
        }
    }

    void backEndsAnAgreement()
    {
        AgreedCeremony ceremony;
        QVERIFY(ceremony.feed(Continue{}));
        const auto words = ceremony.step().consentWords;
        QVERIFY(ceremony.feed(Continue{}));
        QVERIFY(ceremony.feed(Back{}));
        QVERIFY(ceremony.feed(Back{}));
        QVERIFY(ceremony.step().consentWords.empty());
        ceremony.serial = "DENK0100002";
        QVERIFY(ceremony.feed(Continue{}));
        QVERIFY(!ceremony.step().problem);
        QVERIFY(ceremony.step().consentWords != words);
    }

    void passesOverWhatDoesNotApply()
    {
        SmallCeremony ceremony;
        ceremony.skipSecond = true;
        QVERIFY(ceremony.feed(answer()));
        QCOMPARE(at(ceremony), QStringLiteral("work"));
    }

    void backEndsAtWhatWasChanged()
    {
        SmallCeremony ceremony;
        QVERIFY(!ceremony.step().mayGoBack);
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(ceremony.step().mayGoBack);
        QVERIFY(ceremony.feed(Back{}));
        QCOMPARE(at(ceremony), QStringLiteral("first"));
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(ceremony.feed(WorkDone{Box{}}));
        QVERIFY(!ceremony.step().mayGoBack); // work that changes something cannot be taken back by a button
        QCOMPARE(outcomeOf(ceremony.feed(Back{})), QStringLiteral("InputNotExpected"));
    }

    void aDetourComesBack()
    {
        SmallCeremony ceremony;
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(ceremony.feed(WorkDone{fail(ErrorCode::PinWrong, {}, 2)}));
        QCOMPARE(at(ceremony), QStringLiteral("first"));
        QCOMPARE(inEnglish(ceremony.step().problem->happened), std::string("Wrong user PIN. Tries left: 2"));
        QVERIFY(ceremony.feed(answer()));
        QCOMPARE(at(ceremony), QStringLiteral("work"));
        QVERIFY(!ceremony.step().problem);
    }

    void wrongInputChangesNothing()
    {
        SmallCeremony ceremony;
        QCOMPARE(outcomeOf(ceremony.feed(Continue{})), QStringLiteral("InputNotExpected"));
        QCOMPARE(at(ceremony), QStringLiteral("first"));
    }

    void stopPlaysWhatMustBeTidied()
    {
        SmallCeremony ceremony;
        QVERIFY(ceremony.feed(answer()));
        QVERIFY(ceremony.feed(Stop{"fire alarm"}));
        QCOMPARE(ceremony.facts().front().name, std::string("stop_reason"));
        QCOMPARE(at(ceremony), QStringLiteral("tidy"));
        QVERIFY(!ceremony.step().mayStop);
        QVERIFY(ceremony.feed(Continue{}));
        QVERIFY(!std::get<Outcome>(ceremony.step().kind).good);
        QCOMPARE(outcomeOf(ceremony.feed(Continue{})), QStringLiteral("InputNotExpected"));
    }

    void stopWithNothingToTidyEndsAtOnce()
    {
        SmallCeremony ceremony;
        ceremony.cleanUp = false;
        QVERIFY(ceremony.feed(Stop{"mistake"}));
        QVERIFY(std::holds_alternative<Outcome>(ceremony.step().kind));
    }

    void railTellsWhereWeAre()
    {
        SmallCeremony ceremony;
        QVERIFY(ceremony.feed(answer()));
        auto rail = ceremony.step().rail;
        QCOMPARE(rail.size(), std::size_t{3});
        QCOMPARE(static_cast<int>(rail[0].state), static_cast<int>(RailItem::State::Done));
        QCOMPARE(static_cast<int>(rail[1].state), static_cast<int>(RailItem::State::Now));
        QCOMPARE(static_cast<int>(rail[2].state), static_cast<int>(RailItem::State::Later));
        QVERIFY(ceremony.feed(Stop{"x"}));
        rail = ceremony.step().rail;
        QCOMPARE(static_cast<int>(rail[0].state), static_cast<int>(RailItem::State::Done));
        QCOMPARE(static_cast<int>(rail[1].state), static_cast<int>(RailItem::State::Stopped));
    }
};

QUORATE_TEST(TestSequence)
#include "tst_sequence.moc"
