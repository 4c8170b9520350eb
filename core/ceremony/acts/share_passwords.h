#pragma once

#include "base/progress.h"
#include "ceremony/acts/share_entry.h"
#include "dkek/dkek_share.h"

namespace quorate
{

/** A share as it comes to the worker: opened, with the number that is printed on its sheet. */
struct TypedShare {
    int number = 0;
    SecretBytes value{};
};

/** What came out of a share file, and who did not fit. */
struct OpenedByShares {
    DkekShare share;
    std::optional<std::size_t> odd{}; // position of the one share that does not fit the others
};

/**
 * Opens a share file with shares. A set of ours has one reading of its numbers and one form of its password. A set
 * that sc-hsm-tool made may need others (reference, section 5): numbers from 10 on were printed in decimal but
 * meant as they are, and its password is 8 bytes at creation but loses leading zero bytes in other programs. When
 * more shares are given than needed and together they do not fit, every subset of `needed` is tried. Errors:
 * NotAShareFile, SharesDoNotFit, ShareTwice, ShareIsZero, Stopped.
 */
[[nodiscard]] Result<OpenedByShares> openWithShares(ByteView file, const ExpectedSet& set,
                                                    std::span<const TypedShare> shares, std::uint64_t rounds,
                                                    Progress& progress);

} // namespace quorate
