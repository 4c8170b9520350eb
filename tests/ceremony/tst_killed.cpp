#include "ceremony/document.h"
#include "ceremony/resume.h"
#include "record/record.h"
#include "support/canaries.h"
#include "support/main_job.h"
#include "support/mortal_stage.h"
#include "support/pin_job.h"
#include "support/still_press.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int workers = 3;

/** One for every kill point, three for every third of them. */
int killEvery()
{
    return std::max(1, qEnvironmentVariableIntValue("QUORATE_KILL_EVERY"));
}

/** Everything that is there before the ceremony: tokens, files, and the sheets in people's hands. */
struct World {
    std::string root{};
    std::map<std::string, PaperSheet> sheets{};
    std::string shareFiles{}; // separated by '\n', relative to the root
};

/** A ceremony, who plays it, and what must be said about it when it was killed. */
struct Scenario {
    std::string ceremony{};
    std::function<Robot(const World&, MortalStage&)> people{};
    /** The right sentence, from what people saw and from the token itself, never from the journal. */
    std::function<std::string(MortalStage&, const Witnessed&, const TokenReading& before)> sentence{};
    std::string reader{}; // of the token that it changes
    /** What else must be true when it was gone on with to its end, in `where`; nothing if it is not given. */
    std::function<void(MortalStage&, const Witnessed&, const std::string& where)> after{};
};

const std::string returnCode = "271828182845";

/** Somebody is called away while their share is shown, and somebody else makes a slip; each once. */
void meetTrouble(Robot& robot)
{
    robot.secret("turn.pause", returnCode).secret("turn.paused", returnCode);
    robot.before = [paused = false, slipped = false](const Step& step) mutable -> std::optional<Input> {
        if (step.id == "turn.reveal" && step.actor.number == 1 && !std::exchange(paused, true))
            return Pause{};
        if (std::holds_alternative<EnterShare>(step.kind) && step.actor.number == 2 &&
            !std::exchange(slipped, true))
            return TypedGroup{0, secretText("0000G")};
        return std::nullopt;
    };
}

/** Prints plans, in a byte. */
class StillDocuments final : public DocumentPress
{
public:
    Result<Bytes> pdf(const RecordDocument&) override { return Bytes(1); }
    Result<Bytes> pdf(const PlanDocument&) override { return Bytes(1); }
    Result<Bytes> pdf(const PassportDocument&) override { return Bytes(1); }
    std::vector<PrinterSeen> printers() override { return {}; }
    Result<void> print(const RecordDocument&, const std::string&) override { return {}; }
};

std::string passwordOf(const Step& step)
{
    return "the long password of " + step.actor.name;
}

Input givePassword(const Step& step)
{
    return SecretGiven{secretText(passwordOf(step)), secretText(passwordOf(step))};
}

/** Whose file comes first nobody in this test knows. */
Input giveEitherPassword(const Step& step)
{
    const bool otherOne = step.problem.has_value();
    const std::string name = (step.actor.name == "Grace") != otherOne ? "Grace" : "Mary";
    return SecretGiven{secretText("the long password of " + name), SecretBytes{}};
}

Robot allPeople(Robot robot, const World& world, MortalStage& stage)
{
    std::string files;
    std::istringstream names(world.shareFiles);
    for (std::string name; std::getline(names, name);)
        files += (files.empty() ? "" : "\n") + stage.path(name);
    if (!robot.knows("passport"))
        robot.fill("passport", {{"passport", "leave"}}); // after a ceremony of which nothing is left
    robot.on("password.choose", givePassword).on("entry.password", giveEitherPassword);
    const auto tries = std::make_shared<int>(0);
    robot
        .on("files",
            [files, tries](const Step& step) -> Input { // all of them; then those that are not in yet, one by one
                if (!step.problem)
                    *tries = 0;
                std::istringstream list(files);
                std::string name = files;
                for (int i = 0; i < *tries; ++i)
                    std::getline(list, name);
                ++*tries;
                return Picked{name};
            })
        .fill("origin", {{"decision", "go_on"}})
        .fill("more", {{"next", "bring"}})
        .pick("compare", "same")
        .secret("pin", testUserPin)
        .on("no_reference", [](const Step&) -> Input { return Continue{}; });
    robot.fill("people", {{"leader", "Lea"},
                          {"custodians", "Grace\nMary"},
                          {"security_officer", "Sol"},
                          {"pin_holder", "Pia"},
                          {"witness", "Wim"}});
    robot.onProblem = [](const Problem&) {}; // said and read; the last page decides
    robot.sheets = world.sheets;
    return robot;
}

void copyWorld(const std::string& from, const std::string& to)
{
    std::filesystem::remove_all(to);
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

[[noreturn]] void say(const std::string& what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::fflush(stderr);
    ::_exit(1);
}

/** A process of its own, which ends by itself or is killed; true if it was killed. */
template <class Life>
bool diesIn(Life life)
{
    const pid_t child = ::fork();
    if (child == 0) {
        life();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
        return true;
    if (status != 0)
        say("the process that should live or be killed failed");
    return false;
}

std::string describe(const Scenario& scenario, const Doom& doom)
{
    const char* what = doom.of == Doom::Of::Step ? "step" : doom.of == Doom::Of::Command ? "command" : "file";
    return scenario.ceremony + ", killed at " + what + ' ' + std::to_string(doom.nth);
}

/** No PIN, no password and no part of a sheet is in any file, but in what stands for the tokens themselves. */
void checkFiles(const World& world, const std::string& folder, const Witnessed& witnessed,
                const std::string& where)
{
    Canaries canaries;
    for (const std::string& pin : {testSoPin, testUserPin, newTestSoPin, newTestUserPin})
        canaries.add("PIN " + pin, pin);
    canaries.add("return code", returnCode);
    for (const char* name : {"Grace", "Mary"})
        canaries.add("password", std::string("the long password of ") + name);
    for (const auto& [person, sheet] : world.sheets)
        canaries.addSheet(person, sheet.characters);
    for (const auto& paper : witnessed.papers)
        canaries.addSheet("somebody new", paper.data());
    const auto found = canaries.search(folder, {".state"});
    if (!found.empty())
        say(where + ": " + found.front());
}

/** Each form shows what was answered before, but for what only now can be seen. */
void checkPrefilled(const Step& step, const Journal& journal, const std::string& where)
{
    const auto* form = std::get_if<Form>(&step.kind);
    const auto answers = journal.answers.find(std::string(step.id));
    if (form == nullptr || answers == journal.answers.end() || step.id != "people")
        return;
    for (const Field& field : form->fields) {
        const auto value = answers->second.find(field.id);
        if (value != answers->second.end() && value->second != field.value)
            say(where + ": " + field.id + " is not filled in");
    }
}

/** What the Stop dialog would say of the token at this step is what the token says itself. */
void checkStopLines(const Step& step, const MortalStage& stage, const std::string& where)
{
    if (!step.mayStop || step.stop.serial.empty())
        return;
    for (const int reader : {0, 1}) {
        const TokenReading fresh = stage.freshStatus(reader);
        if (fresh.info.serial == step.stop.serial && !(stateInWords(fresh) == step.stop.token))
            say(where + ": at step " + std::string(step.id) + " the Stop dialog says \"" +
                inEnglish(step.stop.token) + "\", and the token \"" + inEnglish(stateInWords(fresh)) + '"');
    }
}

/** Killed there, started again: the right words, the token's real state, and the ceremony's good end. */
bool killAndGoOn(const Scenario& scenario, const World& world, const std::string& folder, Doom doom,
                 Witnessed& witnessed)
{
    copyWorld(world.root, folder);
    new (&witnessed) Witnessed{};
    const bool killed = diesIn([&] {
        MortalStage stage(folder, witnessed, doom);
        Robot robot = allPeople(scenario.people(world, stage), world, stage);
        if (!stage.play(scenario.ceremony, robot))
            say(scenario.ceremony + " does not end well even when nobody kills it");
    });
    if (!killed)
        return false;

    const std::string where = describe(scenario, doom);
    checkFiles(world, folder, witnessed, where);
    Witnessed again{};
    MortalStage before(world.root + ".before", again);
    const TokenReading was = before.reading(scenario.reader.empty() ? before.a : scenario.reader);
    MortalStage stage(folder, again);
    const auto left = stage.unfinished();
    Robot robot = allPeople(scenario.people(world, stage), world, stage);
    if (left.empty()) { // nobody had answered anything, or all was done
        if (stage.filesEnding(".journal.jsonl").size() != 0)
            say(where + ": there is a journal that nobody can read");
        return true;
    }
    if (left.size() != 1)
        say(where + ": " + std::to_string(left.size()) + " journals");
    const std::string right = scenario.sentence(stage, witnessed, was);
    const TokenReading now = stage.reading(scenario.reader.empty() ? stage.a : scenario.reader);
    bool first = true;
    stage.onStep = [&](const Step& step) {
        if (first && step.id != "unfinished")
            say(where + ": begins with " + std::string(step.id));
        first = false;
        checkPrefilled(step, left.front().journal, where);
        if (doom.nth == 2 || doom.nth % 10 == 0) // from the first question on; and then a few of the others
            checkStopLines(step, stage, where);
    };
    if (!stage.resume(left.front(), robot))
        say(where + ": did not come to a good end: " + stage.shown("outcome") + stage.shown("stopped"));
    const std::string shown = stage.shown("unfinished.state") + '\n';
    if (shown.find('\n' + right + '\n') == std::string::npos)
        say(where + ": it should say \"" + right + "\" and says: " + shown);
    if (needsToken(left.front().journal) &&
        shown.find('\n' + inEnglish(stateInWords(now)) + '\n') == std::string::npos)
        say(where + ": not the token's real state: " + shown);
    checkFiles(world, folder, witnessed, where + " and gone on with");
    if (scenario.after)
        scenario.after(stage, witnessed, where);
    if (!stage.unfinished().empty())
        say(where + ": something is still unfinished");
    for (const std::string& path : stage.filesEnding(".record.jsonl")) {
        const auto summary = verifyRecord(DiskFiles().read(path, largestRecord).value());
        if (!summary || !summary->finished)
            say(where + ": the record " + path + " has no end");
    }
    return true;
}

/** Kill points of one kind, shared out among processes; the number of them, or -1. */
int walk(const Scenario& scenario, const World& world, Doom::Of of)
{
    std::vector<pid_t> children;
    std::filesystem::remove_all(world.root + ".before");
    copyWorld(world.root, world.root + ".before");
    Witnessed& most = sharedWitness();
    for (int worker = 0; worker < workers; ++worker) {
        const pid_t child = ::fork();
        if (child != 0) {
            children.push_back(child);
            continue;
        }
        Witnessed& witnessed = sharedWitness();
        const std::string folder = world.root + ".killed" + std::to_string(worker);
        const int every = killEvery();
        for (int nth = 1 + worker * every; killAndGoOn(scenario, world, folder, {of, nth}, witnessed);
             nth += workers * every)
            ++most.steps;
        ::_exit(0);
    }
    bool good = true;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        good = good && status == 0;
    }
    return good ? most.steps.load() : -1;
}

} // namespace

/** Power cuts at every moment of every ceremony: kill -9, and started again. */
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_empty = world("empty");
        MortalStage stage(m_empty.root, m_witnessed);

        m_waiting = m_empty;
        m_waiting.root = copied("waiting");
        makeSet(m_waiting);
        initialise(m_waiting, 1);

        m_ready = m_waiting;
        m_ready.root = copiedFrom(m_waiting, "ready");
        importInto(m_ready);

        m_keys = m_ready;
        m_keys.root = copiedFrom(m_ready, "keys");
        MortalStage keys(m_keys.root, m_witnessed);
        for (const char* label : {"root ca", "issuing ca"}) {
            Robot robot = keyRobot(keys.a, label, "secp256r1");
            QVERIFY(keys.play("key", robot));
        }
        Robot backup = backupRobot(keys.a, keys.path("usb"));
        QVERIFY(keys.play("backup", backup));
        std::filesystem::remove_all(keys.path("records"));
    }

    /** The search finds what it looks for, in each form. */
    void theSearchFinds_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("PIN in a line") << QByteArray("{\"pin\":\"482917\"}");
        QTest::newRow("PIN, UTF-16") << QByteArray("4\0008\0002\0009\0001\0007\0", 12);
        QTest::newRow("PIN's bytes as hex") << QByteArray("343832393137");
        QTest::newRow("SO-PIN as bytes") << QByteArray::fromHex("5731264809375124");
        QTest::newRow("SO-PIN as bytes, backwards") << QByteArray::fromHex("2451370948263157");
        QTest::newRow("groups of a sheet") << QByteArray("0 7C3FJ 91A2X");
        QTest::newRow("groups without letters") << QByteArray("x7c3f91a2 x");
        QTest::newRow("groups as bytes") << QByteArray::fromHex("7C3F91A20B54");
    }
    void theSearchFinds()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"deep/er"_s);
        QFile file(folder.filePath(u"deep/er/file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("before " + content + " after");
        file.close();
        Canaries canaries;
        canaries.add("PIN", testUserPin);
        canaries.add("SO-PIN", testSoPin);
        canaries.addSheet("Ada", "7C3FJ91A2X0B54TE8D6J0013SXPVS");
        QCOMPARE(canaries.search(folder.path().toStdString(), {}).size() > 0, true);
        QCOMPARE(canaries.filesSearched(), 1);
        QVERIFY(canaries.search(folder.path().toStdString(), {"file"}).empty());
    }

    void create_data() { rows(); }
    void create()
    {
        walkThis({.ceremony = "create",
                  .people =
                      [](const World&, MortalStage& stage) {
                          Robot robot = createRobot("Grace\nMary", {});
                          robot.pick("save", stage.path("out"));
                          return robot;
                      },
                  .sentence = createSentence},
                 m_empty);
    }

    void createOnForms_data() { stepsOnly(); }
    /** The default: forms to fill in, and their envelopes at the end; not without trouble on the way. */
    void createOnForms()
    {
        const auto left = std::make_shared<std::vector<std::string>>(); // share files, when it was killed
        walkThis({.ceremony = "create",
                  .people =
                      [this](const World&, MortalStage& stage) {
                          stage.press = &m_press;
                          Robot robot = createRobot("Grace\nMary", {});
                          robot.pick("save", stage.path("out")).pick("token", stage.a).accept("envelopes");
                          meetTrouble(robot);
                          return robot;
                      },
                  .sentence =
                      [left](MortalStage& stage, const Witnessed& witnessed, const TokenReading& before) {
                          *left = stage.filesEnding(".pbe");
                          return witnessed.sealed > 0 ? readyAndProven(*left)
                                                      : createSentence(stage, witnessed, before);
                      },
                  .after =
                      [left](MortalStage& stage, const Witnessed& witnessed, const std::string& where) {
                          const bool proven = witnessed.sealed > 0;
                          const auto now = stage.filesEnding(".pbe");
                          if (now.size() != 1 || stage.filesEnding(".set.json").size() != 1)
                              say(where + ": there are files of more than one set");
                          if ((now == *left) != proven)
                              say(where + ": the files that were there " + (proven ? "are gone" : "stayed"));
                          if (stage.shown("unfinished.void").empty() != (proven || witnessed.sheets == 0))
                              say(where + ": of void sheets it says \"" + stage.shown("unfinished.void") + '"');
                      }},
                 m_empty);
    }

    void createByPasswords_data() { rows(); }
    void createByPasswords()
    {
        walkThis({.ceremony = "create",
                  .people =
                      [](const World&, MortalStage& stage) {
                          Robot robot = createRobot("Grace\nMary", {{"kind", "password"}});
                          robot.pick("save", stage.path("out"));
                          return robot;
                      },
                  .sentence = createSentence},
                 m_empty);
    }

    void initialising_data() { rows(); }
    void initialising()
    {
        World ready = m_waiting; // a set exists, the token is fresh
        ready.root = copiedFrom(m_waiting, "fresh");
        for (const char* token : {"/token0.state", "/token1.state"})
            std::filesystem::copy_file(m_empty.root + token, ready.root + token,
                                       std::filesystem::copy_options::overwrite_existing);
        walkThis({.ceremony = "init",
                  .people = [](const World&, MortalStage& stage) { return initRobot(stage.a); },
                  .sentence =
                      [](MortalStage& stage, const Witnessed&, const TokenReading& before) {
                          return stage.reading(stage.a).state() == before.state()
                                     ? std::string("The token has not been changed.")
                                     : std::string("The token is empty and waits for 1 share file.");
                      }},
                 ready);
    }

    void import_data() { rows(); }
    void import()
    {
        walkThis({.ceremony = "import", .people = importPeople, .sentence = importSentence}, m_waiting);
    }

    void importTwo_data() { rows(); }
    void importTwo()
    {
        World two = m_empty;
        two.root = copied("two");
        MortalStage stage(two.root, m_witnessed);
        Robot robot = createRobot("Grace\nMary", {{"kind", "password"}});
        robot.on("password.choose", givePassword).pick("save", stage.path("out"));
        QVERIFY(stage.play("create", robot));
        two.shareFiles.clear();
        for (const std::string& file : stage.filesEnding(".pbe"))
            two.shareFiles += (two.shareFiles.empty() ? "" : "\n") + file.substr(two.root.size() + 1);
        initialise(two, 2);
        std::filesystem::remove_all(two.root + "/records");
        walkThis({.ceremony = "import", .people = importPeople, .sentence = importSentence}, two);
    }

    void key_data() { rows(); }
    void key()
    {
        walkThis(
            {.ceremony = "key",
             .people = [](const World&, MortalStage& stage) { return keyRobot(stage.a, "third", "secp256r1"); },
             .sentence =
                 [](MortalStage& stage, const Witnessed&, const TokenReading& before) {
                     return stage.reading(stage.a).keys.size() > before.keys.size()
                                ? std::string("The key is on the token.")
                                : std::string("No key was made.");
                 }},
            m_keys);
    }

    void backup_data() { rows(); }
    void backup()
    {
        walkThis(
            {.ceremony = "backup",
             .people = [](const World&, MortalStage& stage) { return backupRobot(stage.a, stage.path("out")); },
             .sentence = [](MortalStage&, const Witnessed&,
                            const TokenReading&) { return std::string("The token has not been changed."); }},
            m_keys);
    }

    void restore_data() { rows(); }
    void restore()
    {
        World other = m_keys; // the second token has the same key encryption key and no keys
        other.root = copiedFrom(m_keys, "other");
        MortalStage stage(other.root, m_witnessed);
        Robot init = allPeople(initRobot(stage.b), other, stage);
        QVERIFY(stage.play("init", init));
        Robot import = allPeople(importRobot(stage.b, "Grace\nMary", {}, {}), other, stage);
        QVERIFY(stage.play("import", import));
        std::filesystem::remove_all(stage.path("records"));
        other.shareFiles = "usb"; // what is chosen here are the backups
        walkThis({.ceremony = "restore",
                  .people = [](const World&, MortalStage& onB) { return restoreRobot(onB.b, {}).accept("keys"); },
                  .sentence = restoreSentence,
                  .reader = stage.b},
                 other);
    }

    void replace_data() { rows(); }
    void replace()
    {
        walkThis({.ceremony = "replace",
                  .people = replacePeople,
                  .sentence = replaceSentence,
                  .reader = sim::SimSource::readerName(1)},
                 m_keys);
    }

    void pin_data() { rows(); }
    void pin()
    {
        // Both values may be right after a crash in the middle: the robot gives the new one if the old is refused.
        walkThis(
            {.ceremony = "pin",
             .people =
                 [](const World&, MortalStage& stage) {
                     Robot robot = pinRobot(stage.a, "change_user_pin");
                     robot.on("old_pin", [](const Step& step) -> Input {
                         const bool refused = step.problem.has_value();
                         return SecretGiven{secretText(refused ? newTestUserPin : testUserPin), SecretBytes{}};
                     });
                     return robot;
                 },
             .sentence = {}},
            m_ready);
    }

    void drill_data() { rows(); }
    void drill()
    {
        walkThis({.ceremony = "drill",
                  .people =
                      [](const World&, MortalStage& stage) {
                          Robot robot;
                          robot.fill("task", {{"task", "drill"}}).pick("backups", stage.path("usb"));
                          return robot;
                      },
                  .sentence = nothingChanged},
                 m_keys);
    }

    void status_data() { rows(); }
    void status()
    {
        walkThis({.ceremony = "status",
                  .people =
                      [](const World&, MortalStage& stage) {
                          Robot robot;
                          robot.pick("token", stage.a)
                              .fill("passport", {{"passport", "save"}})
                              .on("save", [&stage](const Step& step) -> Input { // there may be one already
                                  return Picked{stage.path(step.problem ? "usb" : "out")};
                              });
                          return robot;
                      },
                  .sentence = nothingChanged},
                 m_keys);
    }

    void record_data() { rows(); }
    void record()
    {
        World recorded = m_empty;
        recorded.root = copied("recorded");
        MortalStage stage(recorded.root, m_witnessed);
        Robot robot = initRobot(stage.a);
        QVERIFY(stage.play("init", robot));
        walkThis({.ceremony = "record",
                  .people =
                      [](const World&, MortalStage& on) {
                          Robot reader;
                          reader.pick("file", on.path("records/init.record.jsonl"));
                          reader.fill("copy", {{"copy", "leave"}});
                          return reader;
                      },
                  .sentence = nothingChanged},
                 recorded);
    }

    void plan_data() { rows(); }
    void plan()
    {
        walkThis({.ceremony = "plan",
                  .people =
                      [this](const World&, MortalStage& stage) {
                          stage.documents = &m_documents;
                          Robot robot;
                          robot.fill("plan", {{"ceremony", "create"}}).pick("save", stage.path("out"));
                          return robot;
                      },
                  .sentence = nothingChanged},
                 m_empty);
    }

    void rehearse_data() { stepsOnly(); }
    /** One question, and its answer is the end: there is no moment at which it could be unfinished. */
    void rehearse()
    {
        walkThis({.ceremony = "rehearse",
                  .people = [](const World&, MortalStage&) { return Robot().accept("rehearsal"); },
                  .sentence = [](MortalStage&, const Witnessed&, const TokenReading&) -> std::string {
                      say("a rehearsal that never began is said to be unfinished");
                  }},
                 m_empty);
    }

private:
    static void stepsOnly()
    {
        QTest::addColumn<int>("of");
        QTest::newRow("step") << static_cast<int>(Doom::Of::Step);
    }

    static void rows()
    {
        QTest::addColumn<int>("of");
        QTest::newRow("step") << static_cast<int>(Doom::Of::Step);
        QTest::newRow("command") << static_cast<int>(Doom::Of::Command);
        QTest::newRow("file") << static_cast<int>(Doom::Of::File);
    }

    void walkThis(Scenario scenario, const World& world)
    {
        QFETCH(int, of);
        if (!scenario.sentence)
            scenario.sentence = pinSentence;
        const int points = walk(scenario, world, static_cast<Doom::Of>(of));
        QVERIFY(points >= 0);
        qInfo("%d kills, at every %d. kill point", points, killEvery());
        QVERIFY(points > 0 || of != static_cast<int>(Doom::Of::Step));
    }

    // ---- what must be said ------------------------------------------------------------------------------------

    static std::string createSentence(MortalStage&, const Witnessed& witnessed, const TokenReading&)
    {
        switch (witnessed.sheets) {
        case 0:
            return "No new set exists. The old sheets still work.";
        case 1:
            return "No new set exists. Shred sheet 1. The old sheets still work.";
        default:
            return "No new set exists. Shred sheets 1 and 2. The old sheets still work.";
        }
    }

    /** Of the one set whose share file is there. */
    static std::string readyAndProven(const std::vector<std::string>& shareFiles)
    {
        if (shareFiles.size() != 1)
            say(std::to_string(shareFiles.size()) + " share files where a set is proven");
        return "Ready and proven: " + std::filesystem::path(shareFiles.front()).stem().string() + '.';
    }

    static std::string importSentence(MortalStage& stage, const Witnessed&, const TokenReading&)
    {
        const DkekStatus dkek = stage.reading(stage.a).dkek;
        const int in = dkek.expected - dkek.outstanding;
        const std::string of = std::to_string(dkek.expected);
        return in == 0   ? std::string("Nothing was sent to the token.")
               : in == 1 ? "1 of " + of + " share files is in the token."
                         : std::to_string(in) + " of " + of + " share files are in the token.";
    }

    static std::string restoreSentence(MortalStage& stage, const Witnessed&, const TokenReading&)
    {
        const auto keys = stage.reading(stage.b).keys.size();
        if (stage.unfinished().front().journal.last.wanted == 0) {
            if (keys != 0)
                say("keys are on the token, and nobody knows of the restore");
            return "The token has not been changed.";
        }
        return keys == 1 ? "1 of 2 keys is restored." : std::to_string(keys) + " of 2 keys are restored.";
    }

    static std::string replaceSentence(MortalStage& stage, const Witnessed&, const TokenReading& before)
    {
        const auto journal = stage.unfinished().front().journal;
        const TokenReading now = stage.reading(stage.b);
        if (journal.last.serial.empty())
            return "Nothing was changed.";
        if (now.state() == before.state())
            return "The token has not been changed.";
        if (now.state() == TokenState::WaitingForShareFiles)
            return "The token is empty and waits for 1 share file.";
        return now.keys.size() == 1 ? "1 of 2 keys is restored."
                                    : std::to_string(now.keys.size()) + " of 2 keys are restored.";
    }

    static std::string pinSentence(MortalStage& stage, const Witnessed&, const TokenReading&)
    {
        return stage.unfinished().front().journal.last.step == "change"
                   ? "Whether the new value is in place could not be read from the token: the old or the new one "
                     "is valid."
                   : "No PIN was changed.";
    }

    static std::string nothingChanged(MortalStage&, const Witnessed&, const TokenReading&)
    {
        return "Nothing was changed.";
    }

    // ---- people -----------------------------------------------------------------------------------------------

    static Robot importPeople(const World&, MortalStage& stage)
    {
        return importRobot(stage.a, "Grace\nMary", {}, {});
    }

    static Robot replacePeople(const World&, MortalStage& stage)
    {
        Robot robot = initRobot(stage.b);
        robot.fill("purpose", {{"purpose", "service"}})
            .fill("materials", {{"token", "yes"},
                                {"so_pin", "yes"},
                                {"user_pin", "yes"},
                                {"backups", "yes"},
                                {"share_files", "yes"},
                                {"sheets", "yes"}})
            .pick("backups", stage.path("usb"))
            .fill("old_token", {{"fate", "destroyed"}})
            .fill("put_away", {{"label", "ROOT CA 2"}, {"envelope_1", "17"}, {"envelope_2", "18"}});
        return robot;
    }

    // ---- worlds -----------------------------------------------------------------------------------------------

    World world(const std::string& name)
    {
        return {.root = m_folder.filePath(QString::fromStdString(name)).toStdString()};
    }

    std::string copied(const std::string& name) { return copiedFrom(m_empty, name); }

    std::string copiedFrom(const World& from, const std::string& name)
    {
        std::string root = world(name).root;
        copyWorld(from.root, root);
        return root;
    }

    void makeSet(World& into)
    {
        MortalStage stage(into.root, m_witnessed);
        Robot robot = createRobot("Ada\nGrace\nLinus\nMary", {});
        robot.pick("save", stage.path("out"));
        QVERIFY(stage.play("create", robot));
        into.sheets = robot.sheets;
        into.shareFiles = stage.factOfLast("share_file").substr(into.root.size() + 1);
        std::filesystem::remove_all(stage.path("records"));
    }

    void initialise(World& into, int shareFiles)
    {
        MortalStage stage(into.root, m_witnessed);
        Robot robot = initRobot(stage.a, {{"share_files", std::to_string(shareFiles)}});
        QVERIFY(stage.play("init", robot));
        std::filesystem::remove_all(stage.path("records"));
    }

    void importInto(World& into)
    {
        MortalStage stage(into.root, m_witnessed);
        Robot robot = allPeople(importPeople(into, stage), into, stage);
        QVERIFY(stage.play("import", robot));
        std::filesystem::remove_all(stage.path("records"));
    }

    // In memory if that can be had: thousands of small files are flushed.
    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/quorate-killed-XXXXXX"_s
                                                                 : QDir::tempPath() + u"/quorate-killed-XXXXXX"_s};
    Witnessed& m_witnessed = sharedWitness();
    StillPress m_press{};
    StillDocuments m_documents{};
    World m_empty{};
    World m_waiting{};
    World m_ready{};
    World m_keys{};
};

QUORATE_TEST(TestKilled)
#include "tst_killed.moc"
