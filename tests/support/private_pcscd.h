#pragma once

#include "support/test_program.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace quorate
{

/** Where a test runs that works against the real card service; see tests/interop/in_private_pcscd.sh. */
[[nodiscard]] bool insidePrivatePcscd();

/**
 * Starts this program again with a card service of its own and `tokens` (0 to 2) simulated tokens in its readers;
 * returns only when that is not possible. Exit code 77 then means "skipped", unless QUORATE_REQUIRE_INTEROP is 1.
 */
[[nodiscard]] int enterPrivatePcscd(int tokens, char** argv);

/** The program quorate-simcard of this build. */
[[nodiscard]] QString simcardProgram();

/** "Virtual PCD 00 00" for 0. */
[[nodiscard]] QString virtualReader(int reader);

/** True when exactly so many of the virtual readers hold a token, at the latest after ten seconds. */
[[nodiscard]] bool waitForTokens(int count);

/** One quorate-simcard, for tests that order faults or take a token out and put it back. Ends with the object. */
class SimcardProcess
{
public:
    /** `options` as its --help says, without --port. */
    SimcardProcess(int reader, const QStringList& options);
    ~SimcardProcess();

    /** Takes the token out; true if the program ended well. */
    [[nodiscard]] bool stop();
    /** Ends it as a power cut would: no chance to tidy up. */
    void kill();
    /** True if it ended by itself within ten seconds, as it does when it was told to pull the token out. */
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] QString output();

private:
    QProcess m_process{};
};

/** What a strange tool said, on both streams, and how it ended. */
struct ToolRun {
    int exitCode = -1;
    QString output{};

    [[nodiscard]] bool says(const QString& text) const { return output.contains(text); }
};

/** Runs a tool to its end; `typed` is what a person would type. */
[[nodiscard]] ToolRun runTool(const QString& program, const QStringList& arguments, const QByteArray& typed = {});

} // namespace quorate

/** QUORATE_TEST for a test that needs the real card service. */
#define QUORATE_INTEROP_TEST(Test, tokens)                                                                        \
    QUORATE_TEST_MAIN(Test)                                                                                       \
    {                                                                                                             \
        if (!quorate::insidePrivatePcscd())                                                                       \
            return quorate::enterPrivatePcscd(tokens, argv);                                                      \
        return quorate::runTest<QCoreApplication, Test>(argc, argv);                                              \
    }
