#pragma once

#include "card/token.h"

#include <string_view>

namespace quorate::smartcard_hsm
{

/**
 * What this driver takes to be true of a genuine SmartCard-HSM although it was only seen on a work-alike, in the
 * public tools, or was inferred. One test on real hardware corrects it here, in one place.
 *
 * Where an answer is uncertain the driver accepts all the values named, and where a behaviour is uncertain it does
 * what is right either way; those choices are rows too.
 */
namespace device_profile
{

// Seen in OpenSC: its limit for command data on JCOP 3 cards, the smallest buffer of the full-size tokens.
constexpr std::size_t maxCommandData = 1232 - 17;

// Seen in OpenSC: the data that still fits a short UPDATE BINARY, for readers that do not pass extended commands.
constexpr std::size_t maxShortWrite = 248;

// Inferred from OpenSC issue 2514: RSA-4096 blobs (1099 bytes) fail in the one-command UNWRAP of genuine tokens,
// RSA-3072 blobs (843 bytes) were never reported to. Longer blobs go through the staging file first.
constexpr std::size_t maxOneCommandBlob = 1024;

// Uncertain: which firmware first has the staging file. The driver tries it and falls back to one command.
constexpr std::uint16_t stagingFile = 0x2F10;

// Inferred: what UNWRAP without data answers where there is no staging file.
[[nodiscard]] constexpr bool saysNoStagedUnwrap(std::uint16_t statusWord)
{
    return statusWord == 0x6700 || statusWord == 0x6A86 || statusWord == 0x6D00;
}

// Stated by the maker for firmware 3.0: RSA above 2048 bits, AES and secp521r1. Older firmware has none of them.
[[nodiscard]] constexpr KeyKinds keyKindsOf(int versionMajor)
{
    return versionMajor >= 3 ? KeyKinds{.aes = true, .p521 = true, .longestRsa = 4096} : KeyKinds{};
}

// Inferred: what GENERATE SYMMETRIC KEY answers where there are no such keys.
[[nodiscard]] constexpr bool saysNoAes(std::uint16_t statusWord)
{
    return statusWord == 0x6D00 || statusWord == 0x6A81;
}

// Seen on a work-alike: a key whose list of algorithms lacks the one for wrapping cannot be backed up. The driver
// gives a new AES key that one besides those that the maker's scripts give.

// Firmware 3.4 answers 6282 at the end of a file (stated by its maker's Java client), work-alikes 9000 with less
// or no data, others 6B00 behind the end.
[[nodiscard]] constexpr bool saysEndOfFile(std::uint16_t statusWord)
{
    return statusWord == 0x6282 || statusWord == 0x6B00;
}

// Stated for OpenSC, never seen: some firmware answers a wrong SO-PIN with these and not with 63Cx. The driver
// then looks whether the tries fell.
[[nodiscard]] constexpr bool mayHideWrongSoPin(std::uint16_t statusWord)
{
    return statusWord == 0x6982 || statusWord == 0x6985 || statusWord == 0x6986;
}

// 6A80 is what OpenSC takes as "made under another key", 6400 what a work-alike answers.
[[nodiscard]] constexpr bool mayBeForeignBlob(std::uint16_t statusWord)
{
    return statusWord == 0x6A80 || statusWord == 0x6400;
}

// INS 52 where no share can go: not configured (6D00), all shares there (6986 on a work-alike, 6985 taken the same
// way), key domains with an empty first slot (6A88), never initialised (6A86, 6B00 on work-alikes).
[[nodiscard]] constexpr bool saysNoShareSlot(std::uint16_t statusWord)
{
    return statusWord == 0x6D00 || statusWord == 0x6985 || statusWord == 0x6986 || statusWord == 0x6A88 ||
           statusWord == 0x6A86 || statusWord == 0x6B00;
}

// The same words on the status query, where 6985 and 6986 were never seen and stay errors.
[[nodiscard]] constexpr bool saysNoKeyEncryptionKey(std::uint16_t statusWord)
{
    return statusWord == 0x6D00 || statusWord == 0x6A88 || statusWord == 0x6A86 || statusWord == 0x6B00;
}

// WRAP or UNWRAP while the key encryption key is missing or incomplete.
[[nodiscard]] constexpr bool mayLackKeyEncryptionKey(std::uint16_t statusWord)
{
    return statusWord == 0x6D00 || statusWord == 0x6985 || statusWord == 0x6986 || statusWord == 0x6A88;
}

// Uncertain: whether the token is logged in after INITIALIZE DEVICE. The driver always gives the PIN again.

// Uncertain: whether a shorter write over a longer file leaves the old tail. The driver deletes first where a file
// may exist, and cuts what it reads by its own length.

// Uncertain: whether UNWRAP overwrites a key. The driver never sends it for a reference in use.

// Seen in OpenSC: `sc-hsm-tool --unwrap-key --force` sends UNWRAP while the old description and certificate are
// still there. A restore writes both first and the key last, so that a token that is pulled out holds a whole key
// or none.

// Seen on a work-alike, and read by the maker's Java client: SELECT of a key tells its algorithm list (A5 81 91).
// A token that does not tell it restricts nothing, and WRAP itself then says no.

// Stated in the maker's scripts: chip authentication with 3DES. AES is said for other cards of the maker; the
// driver asks for it first. Uncertain: whether a verified PIN survives it. The driver makes the proof before any
// PIN is given and selects the application again afterwards.

// Stated in the maker's scripts: the roots of genuine devices are on this curve. It is taken for an issuer that
// leaves out its domain parameters.
constexpr std::string_view rootCurve = "brainpoolP256r1";

} // namespace device_profile

/** A root at which a device certificate chain may end, and what that says about the token. */
struct KnownRoot {
    std::string_view holder{};
    PublicKey key{};
    Origin origin = Origin::NotProven;
};

/** The vendor's root and the simulator's test root. */
[[nodiscard]] std::span<const KnownRoot> knownRoots();

} // namespace quorate::smartcard_hsm
