#pragma once

#include "ceremony/room.h"

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quorate
{

/**
 * The swap spaces of /proc/swaps that are not known to be encrypted; `uuidOf` tells device mapper's name of one.
 */
[[nodiscard]] std::vector<std::string>
plainSwaps(const std::string& procSwaps, const std::function<std::string(const std::string& device)>& uuidOf);

/** From /sys/power/state and /proc/cmdline, and whether there is swap to write to. */
[[nodiscard]] Answered canHibernate(const std::string& powerState, const std::string& kernelCommandLine,
                                    bool hasSwap);

/** A program's command line as /proc has it: arguments that end with a zero byte. */
[[nodiscard]] bool logsCardCommands(std::string_view commandLine);

/** Before this program existed, or absurdly late. */
[[nodiscard]] bool isWrongClock(std::chrono::system_clock::time_point now);

/** The way by which this screen is seen elsewhere, as far as environment and programs tell; empty for none. */
[[nodiscard]] std::string remoteScreen(const std::map<std::string, std::string>& environment,
                                       const std::vector<std::string>& programs);

/**
 * Asks the files that Linux offers below `root`; what is not there stays NotKnown. Screens are left as they are.
 */
[[nodiscard]] RoomFacts roomFacts(const std::string& root, const std::map<std::string, std::string>& environment);

/** The variables that tell about a remote screen. */
[[nodiscard]] std::map<std::string, std::string> screenEnvironment();

} // namespace quorate
