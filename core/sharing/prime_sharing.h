#pragma once

#include "base/progress.h"
#include "base/random_source.h"
#include "base/result.h"
#include "sharing/profile.h"

#include <vector>

namespace quorate
{

constexpr int maxCustodians = 16;

/** Any `needed` of `total` shares give the secret; 2 <= needed <= total <= 16. */
struct Threshold {
    int needed = 2;
    int total = 4;

    [[nodiscard]] bool valid() const { return needed >= 2 && needed <= total && total <= maxCustodians; }
    friend bool operator==(const Threshold&, const Threshold&) = default;
};

/** What one custodian holds. `value` is big-endian, padded to the prime's length. */
struct Share {
    int number = 0; // as printed, in decimal
    SecretBytes value{};
};

/** The x-coordinate of a share number: its decimal text read as hexadecimal, so 10 is 16 (decision 4). */
[[nodiscard]] int abscissa(int number);

struct SplitPassword {
    SecretBytes password{}; // big-endian, first byte never zero
    Bytes prime{};
    std::vector<Share> shares{};
};

/**
 * Makes a random password and splits it by Shamir's scheme over the profile's prime. Password and coefficients are
 * drawn below the prime by rejection. Every subset of `needed` shares is recombined before this returns.
 * Errors: RandomFailed, NotAccepted (threshold), Internal (a subset did not give the password back), Stopped.
 */
[[nodiscard]] Result<SplitPassword> splitPassword(const Profile& profile, Threshold threshold,
                                                  RandomSource& random, Progress& progress);

/**
 * A share at any x, for sets that were not made by us. `value` may be shorter than the prime.
 */
struct Point {
    int x = 0;
    SecretBytes value{};
};

/**
 * Lagrange interpolation at 0 modulo the prime; big-endian, padded to the prime's length. Errors: ShareTwice
 * (detail: the x-coordinate), SharesDoNotFit (a value or x not below the prime, x zero, no points, an even prime).
 */
[[nodiscard]] Result<SecretBytes> combine(ByteView prime, std::span<const Point> points);

/** combine() for our own sets. */
[[nodiscard]] Result<SecretBytes> combineShares(ByteView prime, std::span<const Share> shares);

/** The positions (0-based, ascending) of every subset of `size` out of `count`. */
[[nodiscard]] std::vector<std::vector<std::size_t>> subsets(std::size_t count, std::size_t size);

} // namespace quorate
