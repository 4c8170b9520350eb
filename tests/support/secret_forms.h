#pragma once

#include "base/secret_bytes.h"
#include "support/memory_search.h"
#include "support/robot.h"

#include <QImage>

namespace quorate
{

/** What a seeded ceremony `create` makes for 2 of 4 people, played here without a window. */
struct ExpectedSet {
    explicit ExpectedSet(std::uint64_t seed);

    /** In the order in which the people take their turns. */
    std::vector<std::string> people{"Ada", "Grace", "Linus", "Mary"};
    std::map<std::string, PaperSheet> sheets{};
    Bytes shareFile{}; // the same bytes elsewhere show that the secrets are the same too
    Bytes setFile{};   // its public companion
    Bytes password{};  // what opens it
    Bytes dkekShare{}; // what it holds

    /** The share number `number` as its bytes. */
    [[nodiscard]] Bytes valueOf(const std::string& person) const;
};

/** What a seeded ceremony `create` makes for one person who takes six words as a password. */
struct ExpectedWords {
    explicit ExpectedWords(std::uint64_t seed);

    std::string person{"Ada"};
    std::string words{}; // as the password is written: in small letters, with blanks
    Bytes shareFile{};   // the same bytes elsewhere show that the words are the same too
    Bytes dkekShare{};   // what it holds
};

/** Looks for all of it, whole and in parts, as text and as bytes, in every form that a program may keep. */
void lookForSecrets(MemorySearch& search, const ExpectedSet& set);
/** A word alone is in the list of every program: looked for are two neighbours. */
void lookForSecrets(MemorySearch& search, const ExpectedWords& expected);

/**
 * The digits that stand on the ground of shares on a picture of the screen, as patterns of two different
 * neighbours `digits`: what stands there, from left to right, four a group. Empty if something else stands there.
 */
[[nodiscard]] std::vector<DrawnPattern> drawnPairs(const QImage& screen, const std::string& digits,
                                                   const std::string& name);

/** The digits of a sheet's characters, without check letters and seal. */
[[nodiscard]] std::string digitsOf(std::string_view characters);

} // namespace quorate
