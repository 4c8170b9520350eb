#include "ceremony/acts/share_passwords.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr int firstAmbiguousNumber = 10;

std::vector<Point> pointsOf(std::span<const TypedShare> shares, bool decimalNumbers)
{
    std::vector<Point> points;
    for (const TypedShare& share : shares)
        points.push_back(
            {.x = decimalNumbers ? share.number : abscissa(share.number), .value = share.value.clone()});
    return points;
}

/** The secret in every form that was ever used as a password, the likeliest first. */
std::vector<SecretBytes> passwordsFrom(const SecretBytes& secret, bool ours)
{
    std::vector<SecretBytes> passwords;
    passwords.push_back(secret.clone());
    const ByteView bytes = secret.reveal();
    const auto zeros = static_cast<std::size_t>(
        std::ranges::find_if(bytes, [](std::uint8_t b) { return b != 0; }) - bytes.begin());
    if (!ours && zeros > 0 && zeros < bytes.size())
        passwords.push_back(SecretBytes::copyOf(bytes.subspan(zeros)));
    return passwords;
}

/** WrongPassword when these shares do not open the file in any reading. */
Result<DkekShare> openWith(ByteView file, const ExpectedSet& set, std::span<const TypedShare> shares,
                           std::uint64_t rounds, Progress& progress)
{
    const bool ambiguous = !set.lettersRequired && std::ranges::any_of(shares, [](const TypedShare& share) {
        return share.number >= firstAmbiguousNumber;
    });
    // A set of sc-hsm-tool meant its printed numbers in decimal, so this reading comes first for foreign sheets.
    const std::vector<bool> readings = ambiguous ? std::vector<bool>{true, false} : std::vector<bool>{false};
    Error last{.code = ErrorCode::WrongPassword};
    for (const bool decimalNumbers : readings) {
        const auto points = pointsOf(shares, decimalNumbers);
        const auto secret = combine(set.identity.prime, points);
        if (!secret) {
            last = secret.error();
            continue;
        }
        for (const SecretBytes& password : passwordsFrom(*secret, set.lettersRequired)) {
            auto share = DkekShare::open(file, password.reveal(), rounds, progress);
            if (share || share.error().code != ErrorCode::WrongPassword)
                return share;
            last = share.error();
        }
    }
    return fail(last);
}

bool doesNotFit(const Error& error)
{
    return error.code == ErrorCode::WrongPassword || error.code == ErrorCode::SharesDoNotFit;
}

std::vector<TypedShare> chosen(std::span<const TypedShare> shares, const std::vector<std::size_t>& positions)
{
    std::vector<TypedShare> subset;
    subset.reserve(positions.size());
    for (const std::size_t position : positions)
        subset.push_back({.number = shares[position].number, .value = shares[position].value.clone()});
    return subset;
}

/** The position left out, when exactly one is. */
std::optional<std::size_t> leftOut(std::size_t count, const std::vector<std::size_t>& positions)
{
    if (positions.size() + 1 != count)
        return std::nullopt;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] != i)
            return i;
    }
    return positions.size();
}

} // namespace

Result<OpenedByShares> openWithShares(ByteView file, const ExpectedSet& set, std::span<const TypedShare> shares,
                                      std::uint64_t rounds, Progress& progress)
{
    auto together = openWith(file, set, shares, rounds, progress);
    if (together)
        return OpenedByShares{.share = *std::move(together)};
    if (!doesNotFit(together.error()))
        return fail(together.error());
    const auto needed = static_cast<std::size_t>(set.identity.needed);
    if (shares.size() <= needed)
        return fail(ErrorCode::SharesDoNotFit);
    for (const auto& positions : subsets(shares.size(), needed)) {
        const auto some = chosen(shares, positions);
        auto opened = openWith(file, set, some, rounds, progress);
        if (opened)
            return OpenedByShares{.share = *std::move(opened), .odd = leftOut(shares.size(), positions)};
        if (!doesNotFit(opened.error()))
            return fail(opened.error());
    }
    return fail(ErrorCode::SharesDoNotFit);
}

} // namespace quorate
