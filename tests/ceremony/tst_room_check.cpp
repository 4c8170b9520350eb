#include "ceremony/record_document.h"
#include "ceremony/record_keeper.h"
#include "ceremony/record_sentence.h"
#include "support/bench.h"
#include "support/player_stage.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace quorate;

namespace
{

const Robot::Values everythingTicked{
    {"door", "yes"}, {"cameras", "yes"}, {"phones", "yes"}, {"materials", "yes"}, {"video", "yes"}};

RoomFacts goodRoom()
{
    return {.screens = 1,
            .plainSwap = Answered::No,
            .hibernation = Answered::No,
            .commandLog = Answered::No,
            .assistive = Answered::No,
            .wrongClock = Answered::No,
            .onBattery = Answered::No,
            .network = Answered::No,
            .removableMedia = Answered::No,
            .printer = Answered::No};
}

QString at(const Runner& runner)
{
    return QString::fromStdString(std::string(runner.step().id));
}

std::string lines(const Step& step)
{
    std::string text;
    for (const Text& line : step.lines)
        text += inEnglish(line) + "\n";
    return text;
}

Input filled(Robot::Values values, const std::string& reason = {}, const std::string& next = "go_on")
{
    values["reason"] = reason;
    values["next"] = next;
    return Filled{std::move(values)};
}

const Field& fieldNamed(const Step& step, const std::string& id)
{
    const auto& fields = std::get<Form>(step.kind).fields;
    return *std::ranges::find(fields, id, &Field::id);
}

Robot people()
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"custodians", "Ada\nGrace"}, {"witness", "Will"}})
        .fill("scheme", {})
        .pick("random", "")
        .pick("save", "/usb1\n/usb2")
        .on("room", [](const Step&) { return filled(everythingTicked); });
    return robot;
}

} // namespace

Q_DECLARE_METATYPE(RoomFacts)

/** Step R: the room is looked at first, and the screens again before each turn. */
class RoomCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = goodRoom(); }
    void withoutASourceNothingChanges()
    {
        m_bench.options.room = {};
        QCOMPARE(at(*m_bench.start("create")), QStringLiteral("people"));
    }

    void aGoodRoomNeedsNoReason()
    {
        const auto runner = start();
        QCOMPARE(at(*runner), QStringLiteral("room"));
        QCOMPARE(inEnglish(runner->step().rail.front().name), std::string("Room"));
        QVERIFY(runner->feed(filled(everythingTicked)));
        QCOMPARE(at(*runner), QStringLiteral("people"));
        QVERIFY(runner->step().mayGoBack);
        QVERIFY(runner->feed(Back{}));
        QCOMPARE(at(*runner), QStringLiteral("room"));
        QCOMPARE(fieldNamed(runner->step(), "door").value, std::string("yes"));
    }

    void captureIsToldAsItIs()
    {
        const std::string honest = "This system cannot block screenshots or recordings.";
        QVERIFY(lines(start()->step()).find(honest) != std::string::npos);
        m_room.canBlockCapture = true;
        QVERIFY(lines(start()->step()).find(honest) == std::string::npos);
    }

    void everyWorryNeedsAReason_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 6; ++i)
            QTest::addRow("%d", i) << i;
    }
    void everyWorryNeedsAReason()
    {
        QFETCH(int, which);
        static constexpr std::array worries{&RoomFacts::plainSwap, &RoomFacts::hibernation, &RoomFacts::commandLog,
                                            &RoomFacts::assistive, &RoomFacts::wrongClock,  &RoomFacts::onBattery};
        m_room.*worries[static_cast<std::size_t>(which)] = Answered::Yes;
        const auto runner = start();
        QVERIFY(runner->feed(filled(everythingTicked)));
        QCOMPARE(at(*runner), QStringLiteral("room"));
        QVERIFY(!fieldNamed(runner->step(), "reason").wrong.empty());
        QVERIFY(runner->feed(filled(everythingTicked, "Lea knows")));
        QCOMPARE(at(*runner), QStringLiteral("people"));
    }

    void everyTickCounts()
    {
        for (const auto& [id, yes] : everythingTicked) {
            auto ticked = everythingTicked;
            ticked[id] = "no";
            const auto runner = start();
            QVERIFY(runner->feed(filled(ticked)));
            QCOMPARE(at(*runner), QStringLiteral("room"));
            QVERIFY(runner->feed(filled(ticked, "there is none")));
            QCOMPARE(at(*runner), QStringLiteral("people"));
        }
    }

    void adviceNeedsNoReason()
    {
        m_room.network = m_room.printer = m_room.removableMedia = Answered::Yes;
        const auto runner = start();
        QVERIFY(runner->feed(filled(everythingTicked)));
        QCOMPARE(at(*runner), QStringLiteral("people"));
    }

    void whatWasPutRightIsSeen()
    {
        m_room.onBattery = Answered::Yes;
        const auto runner = start();
        m_room.onBattery = Answered::No;
        QVERIFY(runner->feed(filled({}, {}, "look_again")));
        QCOMPARE(at(*runner), QStringLiteral("room"));
        QVERIFY(lines(runner->step()).find("battery") == std::string::npos);
        QVERIFY(runner->feed(filled(everythingTicked)));
        QCOMPARE(at(*runner), QStringLiteral("people"));
    }

    void screensThatOthersSeeLetNobodyPast_data()
    {
        QTest::addColumn<RoomFacts>("facts");
        const auto row = [](const char* name, void (*worsen)(RoomFacts & facts)) {
            RoomFacts facts = goodRoom();
            worsen(facts);
            QTest::newRow(name) << facts;
        };
        row("mirrored", [](RoomFacts& facts) { facts.mirrored = true; });
        row("cannot be covered", [](RoomFacts& facts) {
            facts.screens = 2;
            facts.canCover = false;
        });
        row("remote", [](RoomFacts& facts) { facts.remote = "VNC"; });
    }
    void screensThatOthersSeeLetNobodyPast()
    {
        QFETCH(const RoomFacts, facts);
        m_room = facts;
        const auto runner = start();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(at(*runner), QStringLiteral("room_blocked"));
            QVERIFY(runner->step().problem && hasThreeParts(*runner->step().problem));
            QVERIFY(!runner->feed(filled(everythingTicked)));
            QVERIFY(runner->feed(Continue{}));
        }
        m_room = goodRoom();
        QVERIFY(runner->feed(Continue{}));
        QCOMPARE(at(*runner), QStringLiteral("room"));
    }

    /** Where there is nothing to be covered, nothing is asked for. */
    void oneScreenNeedsNoCover()
    {
        m_room.canCover = false;
        QCOMPARE(at(*start()), QStringLiteral("room"));
    }

    void noTurnGoesOnBeforeThem_data() { screensThatOthersSeeLetNobodyPast_data(); }
    /** At the hand-over, before the share is shown, and after it was hidden. */
    void noTurnGoesOnBeforeThem()
    {
        QFETCH(const RoomFacts, facts);
        const auto runner = start();
        Robot robot = people();
        while (at(*runner) != QStringLiteral("turn.handover"))
            QVERIFY(robot.advance(*runner));
        QVERIFY(refuses(*runner, facts));
        QVERIFY(runner->feed(Continue{}));
        QCOMPARE(at(*runner), QStringLiteral("turn.ready"));
        QVERIFY(refuses(*runner, facts));
        QVERIFY(runner->feed(Continue{}));
        QCOMPARE(at(*runner), QStringLiteral("turn.reveal"));
        QVERIFY(runner->feed(Hide{HideReason::ScreenConnected}));
        QCOMPARE(at(*runner), QStringLiteral("turn.hidden"));
        QVERIFY(refuses(*runner, facts));
        QVERIFY(runner->feed(Continue{}));
        QCOMPARE(at(*runner), QStringLiteral("turn.ready"));
    }

    void theWholeCeremonyRunsInARoom()
    {
        Robot robot = people();
        const auto runner = start();
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
    }

    void itCanBeStopped()
    {
        const auto runner = start();
        QVERIFY(runner->feed(Stop{"no room"}));
        QVERIFY(runner->finished());
    }

    /** The player asks too, where its script answers; and the record tells what was found. */
    void scriptsAnswerItAndTheRecordTellsIt()
    {
        NoCards cards;
        PlayerStage stage(cards);
        stage.keepsRecords = true;
        m_room.onBattery = Answered::Yes;
        m_room.printer = Answered::NotKnown;
        stage.room = [this] { return m_room; };
        const std::string before =
            R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[)";
        const std::string after =
            R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace"]}},{"stop":"enough"}]}]})";
        QVERIFY(!stage.play(before + after).why.empty());
        QVERIFY(!stage.ids().contains(QStringLiteral("room")));
        const std::string room =
            R"({"step":"room","fill":{"door":true,"cameras":true,"phones":false,"materials":true,"video":true,)"
            R"("reason":"the phone is the door bell"}},)";
        (void)stage.play(before + room + after);
        QVERIFY(stage.ids().contains(QStringLiteral("room")));
        QFile file(QString::fromStdString(stage.path(QStringLiteral("create-2.record.jsonl"))));
        if (!file.exists())
            file.setFileName(QString::fromStdString(stage.path(QStringLiteral("create.record.jsonl"))));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray record = file.readAll();
        for (const char* part : {R"("type":"facts")", R"("room_capture_blocking":"not possible")",
                                 R"("room_on_battery":"yes")", R"("room_printer":"not known")",
                                 R"("room_deviation":"room_on_battery, phones")", "the phone is the door bell"})
            QVERIFY2(record.contains(part), part + QByteArray(" is not in\n") + record);
    }

    /** In the record they are ids; on paper they are words of its language, in the entry of facts and as a
     * deviation. */
    void everyDeviationHasWordsOnPaper()
    {
        NoCards cards;
        PlayerStage stage(cards);
        stage.keepsRecords = true;
        m_room.plainSwap = m_room.hibernation = m_room.commandLog = m_room.assistive = m_room.wrongClock =
            m_room.onBattery = Answered::Yes;
        stage.room = [this] { return m_room; };
        (void)stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
            {"step":"room","fill":{"door":false,"cameras":false,"phones":false,"materials":false,"video":false,
             "reason":"a test"}},{"stop":"enough"}]}]})");
        QFile file(QString::fromStdString(stage.path(QStringLiteral("create.record.jsonl"))));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray lines = file.readAll();
        const auto document = recordDocument(
            {reinterpret_cast<const std::uint8_t*>(lines.data()), static_cast<std::size_t>(lines.size())}, {});
        QVERIFY(document);
        int told = 0;
        for (const TimelineEntry& entry : document->entries) {
            for (const TimelineValue& value : entry.values) {
                if (value.name != "room_deviation")
                    continue;
                ++told;
                const std::vector<Text> parts = partsOf(value, false);
                const auto isWords = [](const Text& part) { return !isVerbatim(part); };
                QCOMPARE(std::ranges::count_if(parts, isWords), std::ptrdiff_t{11}); // between them are commas
                QCOMPARE(parts.size(), std::size_t{21});
            }
        }
        QCOMPARE(told, 2);
    }

private:
    std::unique_ptr<Runner> start()
    {
        m_bench.options.room = [this] { return m_room; };
        return m_bench.start("create");
    }

    /** It stays where it is, with three sentences, and takes Continue only when the screens are safe again. */
    bool refuses(Runner& runner, const RoomFacts& unsafe)
    {
        const QString before = at(runner);
        m_room = unsafe;
        const bool taken = runner.feed(Continue{}).has_value();
        const bool stays = at(runner) == before && runner.step().problem && hasThreeParts(*runner.step().problem);
        m_room = goodRoom();
        return taken && stays;
    }

    NoCards m_cards{};
    Bench m_bench{m_cards};
    RoomFacts m_room{};
};

QUORATE_TEST(RoomCheckTest)
#include "tst_room_check.moc"
