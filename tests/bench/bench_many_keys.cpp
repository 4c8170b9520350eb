#include "sim/sim_source.h"
#include "support/card_stage.h"
#include "support/test_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

/**
 * Whole tokens saved and brought back, side by side, over the same card service and the same simulated tokens:
 * quorate-play's `backup` and `restore`, and a loop of `sc-hsm-tool --wrap-key` and `--unwrap-key`. What ours does
 * beyond theirs is in its time: every file read back, a list of them, and every restored key used once. Then the
 * commands that ours sends for each key, next to the least that the token needs for the same.
 *
 * Files and the simulated tokens lie in memory: what is compared is the programs. On a disk every backup of ours
 * waits until it is flushed, and a token with a state file takes its time for every command that changes it.
 */

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::array sizes{1, 10, 100};
constexpr std::size_t rounds = 3; // the median of them is shown
constexpr auto inMemory = "/dev/shm";
constexpr auto quoratePlay = QUORATE_BUILD_DIR "/app/quorate-play";

/** Backup: WRAP, and the description and the certificate are read. */
constexpr int leastToSave = 3;
/** Restore: UNWRAP, description and certificate written; for the proof the certificate read and SIGN. */
constexpr int leastToRestore = 5;

using Seconds = std::optional<double>;

template <class Function>
Seconds secondsOf(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    const bool done = function();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return done ? Seconds(taken.count()) : std::nullopt;
}

bool worked(const ToolRun& run)
{
    if (run.exitCode != 0)
        std::fprintf(stderr, "%s\n", qPrintable(run.output));
    return run.exitCode == 0;
}

bool makeKeys(Token& token, int count)
{
    if (!token.verifyUserPin(secretText(testUserPin)))
        return false;
    for (int i = 1; i <= count; ++i) {
        const auto reference = static_cast<std::uint8_t>(i);
        if (!token.generateKey({.reference = reference,
                                .label = "key " + std::to_string(i),
                                .algorithm = EcRequest{.curve = curveNamed("secp256r1")}}))
            return false;
    }
    return true;
}

/** The programs, on two tokens of the card service with the same key encryption key. */
class Programs
{
public:
    /** Two lines of the table; false if a program failed. */
    bool compare(int keys)
    {
        emptyToken(0);
        if (!makeKeys(*m_stage.token(0), keys))
            return false;
        Times times;
        for (std::size_t round = 0; round < rounds; ++round) {
            if (!timeRound(keys, m_stage.path(QStringLiteral("%1-%2").arg(keys).arg(round)), times))
                return false;
        }
        row(keys, "backup", median(times.weSaved), median(times.theySaved));
        row(keys, "restore", median(times.weRestored), median(times.theyRestored));
        return true;
    }

private:
    struct Times {
        std::vector<double> theySaved{};
        std::vector<double> theyRestored{};
        std::vector<double> weSaved{};
        std::vector<double> weRestored{};
    };

    bool timeRound(int keys, const QString& folder, Times& times)
    {
        QDir().mkpath(folder + u"/theirs"_s);
        emptyToken(1);
        const Seconds theySaved = secondsOf([&] { return theirs(0, u"--wrap-key"_s, folder, keys); });
        const Seconds theyRestored = secondsOf([&] { return theirs(1, u"--unwrap-key"_s, folder, keys); });
        emptyToken(1);
        const Seconds weSaved = secondsOf([&] { return backup(folder); });
        const Seconds weRestored = secondsOf([&] { return restore(folder, keys); });
        if (!theySaved || !theyRestored || !weSaved || !weRestored)
            return false;
        times.theySaved.push_back(*theySaved);
        times.theyRestored.push_back(*theyRestored);
        times.weSaved.push_back(*weSaved);
        times.weRestored.push_back(*weRestored);
        return true;
    }

    static double median(std::vector<double> values)
    {
        std::ranges::nth_element(values, values.begin() + rounds / 2);
        return values[rounds / 2];
    }

    void emptyToken(int reader)
    {
        m_stage.initialise(reader);
        m_stage.giveDkek(reader);
    }

    static bool theirs(int reader, const QString& what, const QString& folder, int keys)
    {
        for (int i = 1; i <= keys; ++i) {
            const QString number = QString::number(i);
            if (!worked(scHsmTool(reader, {what, folder + u"/theirs/"_s + number, u"--key-reference"_s, number,
                                           u"--pin"_s, QString::fromStdString(testUserPin)})))
                return false;
        }
        return true;
    }

    bool backup(const QString& folder)
    {
        return play("backup", folder,
                    R"({"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
            {"step":"token","pick":{"reader":")" +
                        virtualReader(0).toUtf8() + R"("}}, {"step":"keys","fill":{}},
            {"step":"save","pick":["${out}"]}, )" +
                        pinStep());
    }

    bool restore(const QString& folder, int keys)
    {
        return play("restore", folder,
                    R"({"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
            {"step":"files","pick":["${out}"]}, {"step":"token","pick":{"reader":")" +
                        virtualReader(1).toUtf8() + R"("}}, )" +
                        QByteArray(keys > 1 ? R"({"step":"keys","fill":{}}, )" : "") +
                        R"({"step":"places","fill":{}}, )" + pinStep());
    }

    [[nodiscard]] QByteArray pinStep() const
    {
        const QString file = m_stage.path(u"user.pin"_s);
        QFile pin(file);
        if (pin.open(QFile::WriteOnly))
            pin.write(testUserPin.c_str());
        pin.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return R"({"step":"pin","secret":{"file":")" + file.toUtf8() + R"("}})";
    }

    bool play(const char* ceremony, const QString& folder, const QByteArray& steps)
    {
        const QString script = m_stage.path(QString::fromLatin1(ceremony) + u".json"_s);
        QFile file(script);
        if (!file.open(QFile::WriteOnly | QFile::Truncate))
            return false;
        file.write(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":")" + QByteArray(ceremony) +
                   R"(","steps":[)" + steps + "]}]}");
        file.close();
        return worked(runTool(QString::fromLatin1(quoratePlay),
                              {u"--cards"_s, u"pcsc"_s, u"--out"_s, folder + u"/ours"_s, script}));
    }

    static void row(int keys, const char* what, double ours, double theirs)
    {
        std::printf("%5d %-9s %10.3f s %12.3f s %8.1f\n", keys, what, ours, theirs, theirs / ours);
    }

    CardStage m_stage{};
};

/** The commands of one ceremony on token A or B of a bench. */
std::int64_t commandsOf(TwoTokens& job, int reader, const std::string& ceremony, Robot robot)
{
    const auto before = job.cards->commandCount(reader);
    const auto runner = job.bench.start(ceremony);
    if (!robot.play(*runner) || !endedWell(*runner))
        return 0;
    return job.cards->commandCount(reader) - before;
}

void countCommands(int keys)
{
    TwoTokens job;
    const std::string shareFile = job.makeSet();
    if (!job.putIntoService(job.a, shareFile) || !job.putIntoService(job.b, shareFile) ||
        !makeKeys(**openToken(*job.cards->connect(job.a, Access::Exclusive)), keys))
        return;
    const auto saving = commandsOf(job, 0, "backup", backupRobot(job.a, "/usb"));
    Robot restore = restoreRobot(job.b, "/usb");
    restore.accept("keys");
    const auto restoring = commandsOf(job, 1, "restore", restore);
    const auto row = [keys](const char* what, std::int64_t commands, int least) {
        std::printf("%5d %-9s %10lld %10.1f %10d\n", keys, what, static_cast<long long>(commands),
                    static_cast<double>(commands) / keys, least);
    };
    row("backup", saving, leastToSave);
    row("restore", restoring, leastToRestore);
}

int run()
{
    const SimcardProcess first(0, {u"--forget"_s});
    const SimcardProcess second(1, {u"--forget"_s});
    if (!waitForTokens(2))
        return 1;
    std::printf("%5s %-9s %12s %14s %8s   (limit for 100 keys: 10 times)\n", "keys", "", "quorate-play",
                "sc-hsm-tool", "times");
    Programs programs;
    for (const int keys : sizes) {
        if (!programs.compare(keys))
            return 1;
    }
    std::printf("\n%5s %-9s %10s %10s %10s\n", "keys", "", "commands", "per key", "least");
    for (const int keys : sizes)
        countCommands(keys);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (!insidePrivatePcscd()) {
        if (QFileInfo(QString::fromLatin1(inMemory)).isWritable())
            qputenv("TMPDIR", inMemory);
        return enterPrivatePcscd(0, argv);
    }
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s); // what the tools say
    return run();
}
