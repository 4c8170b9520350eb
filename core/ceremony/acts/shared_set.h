#pragma once

#include "base/sealed_secret.h"
#include "ceremony/step.h"
#include "sharing/notation.h"

namespace quorate
{

/** A set of shares while people take their turns: everything secret in it is sealed. */
struct SharedSet {
    const Profile* profile = nullptr;
    SetIdentity identity{};
    std::vector<SealedSecret> shares{}; // values; number = index + 1
    std::vector<SealedSecret> typed{};  // what their holders typed back from paper
    int sheetsStarted = 0;              // people who have seen a part of their share

    void wipe()
    {
        shares.clear();
        typed.clear();
    }
};

[[nodiscard]] inline ShareLayout layoutOf(const Profile& profile)
{
    return {.rows = profile.rows, .groupsPerRow = profile.groupsPerRow};
}

/** "A3": row and place of a group; the seal is "Seal". */
[[nodiscard]] std::string groupName(const ShareLayout& layout, int index);

/** The set's public values that belong on every sheet, as lines. */
[[nodiscard]] std::vector<Text> sheetLines(const SetIdentity& set, int number);

} // namespace quorate
