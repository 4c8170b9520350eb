#pragma once

#include "sim/sim_source.h"
#include "support/bench.h"

namespace quorate
{

/** Test values for tokens: nothing else has them. */
inline const std::string testSoPin = "5731264809375124";
inline const std::string testUserPin = "482917";

/** The people of the main job, each ceremony answered as they would. */
[[nodiscard]] Robot createRobot(const std::string& custodians, const Robot::Values& scheme);
[[nodiscard]] Robot initRobot(const std::string& reader, const Robot::Values& settings = {});
/** `sheets` as createRobot's robot wrote them. */
[[nodiscard]] Robot importRobot(const std::string& reader, const std::string& custodians, const std::string& files,
                                const std::map<std::string, PaperSheet>& sheets);
[[nodiscard]] Robot keyRobot(const std::string& reader, const std::string& label, const std::string& type);
[[nodiscard]] Robot backupRobot(const std::string& reader, const std::string& folders);
[[nodiscard]] Robot restoreRobot(const std::string& reader, const std::string& files);

/** Two simulated tokens and a bench. */
struct TwoTokens {
    explicit TwoTokens(std::uint64_t seed = 1);

    SeededRandom random;
    std::unique_ptr<sim::SimSource> cards;
    std::string a = sim::SimSource::readerName(0);
    std::string b = sim::SimSource::readerName(1);
    Bench bench;

    /** A 2-of-4 set; the path of its share file. */
    [[nodiscard]] std::string makeSet(const Robot::Values& scheme = {});
    /** Initialises, and imports the set that was made last. */
    [[nodiscard]] bool putIntoService(const std::string& reader, const std::string& shareFile);
    /** What the token says, read over a connection of its own. */
    [[nodiscard]] TokenReading reading(const std::string& reader);

    std::map<std::string, PaperSheet> sheets{};
};

/** Where the set file of this share file is. */
[[nodiscard]] std::string setFileOf(const std::string& shareFile);
/** Token A, opened exclusively; null if that is not possible. */
[[nodiscard]] std::unique_ptr<Token> openedToken(TwoTokens& job);
/** Token A takes these digits as its SO-PIN. */
[[nodiscard]] bool soPinIs(TwoTokens& job, const std::string& digits);

/**
 * Token A goes into service with two keys that are saved in /usb; the path of the share file, empty if something
 * failed.
 */
[[nodiscard]] std::string saveTwoKeys(TwoTokens& job);
/** Plays `replace` on token B with the set that was made last. `purpose`: "service" or "drill". */
[[nodiscard]] Robot replaceRobot(const TwoTokens& job, const std::string& shareFile, const std::string& purpose);

/** The identifiers of files and keys on a simulated token. */
[[nodiscard]] std::vector<std::uint16_t> filesOn(sim::SimHsm& token);

} // namespace quorate
