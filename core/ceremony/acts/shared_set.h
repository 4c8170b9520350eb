#pragma once

#include "base/sealed_secret.h"
#include "ceremony/step.h"
#include "sharing/notation.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace quorate
{

/** A set of shares while people take their turns: everything secret in it is sealed. */
struct SharedSet {
    const Profile* profile = nullptr;
    SetIdentity identity{};
    std::vector<SealedSecret> shares{}; // values; number = index + 1
    std::vector<SealedSecret> typed{};  // what their holders typed back from paper
    int sheetsStarted = 0;              // people who have seen a part of their share
    std::map<int, int> sheets{};        // by number of the share: how many sheets were begun, the last one is good

    /** The holder of this share begins a sheet; numbers of sheets are never used twice. */
    void countSheet(int number)
    {
        ++sheets[number];
        sheetsStarted = std::max(sheetsStarted, number);
    }
    [[nodiscard]] int sheetsInAll() const
    {
        return std::accumulate(sheets.begin(), sheets.end(), 0,
                               [](int sum, const auto& entry) { return sum + entry.second; });
    }
    [[nodiscard]] int sheetsOf(int number) const
    {
        const auto count = sheets.find(number);
        return count != sheets.end() ? count->second : 0;
    }

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

/** For the record: how many of how many people, the profile and the prime. */
void addScheme(std::vector<Fact>& facts, const SetIdentity& set);

/** The set's public values that belong on every sheet, as lines. */
[[nodiscard]] std::vector<Text> sheetLines(const SetIdentity& set, int number);

} // namespace quorate
