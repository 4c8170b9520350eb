#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "sharing/prime_sharing.h"

#include <string>

namespace quorate
{

/**
 * Shares as people write them (ceremony UX, section 4): upper-case hex in groups of four, one check letter a group
 * from an alphabet that shares no symbol with hex, and four letters of seal for the whole share.
 */

/** 4 digits and their check letter. */
constexpr std::size_t groupDigits = 4;
constexpr std::size_t groupCharacters = 5;
constexpr std::size_t sealCharacters = 4;

/** What is bound into the seal beside the value. */
struct SetIdentity {
    std::string profile{}; // "S160"
    int needed = 0;
    int total = 0;
    Bytes prime{};
    std::string setCode{}; // "8491-YCN7"
};

/**
 * First 40 bits, in Crockford base32 as XXXX-XXXX, of SHA-256("KCSET1|profile|t|n|PRIME|SHA256 of the share
 * file"). A label for people; programs compare the whole SHA-256.
 */
[[nodiscard]] std::string setCode(std::string_view profile, Threshold threshold, ByteView prime,
                                  ByteView fileSha256);

/** The set code of a rehearsal: TEST in place of the first four symbols. */
[[nodiscard]] std::string testSetCode(std::string_view code);
[[nodiscard]] bool isTestSetCode(std::string_view code);

/** The check letter of the group with this index (0-based over the whole share); digits are 4 hex characters. */
[[nodiscard]] char checkLetter(std::size_t groupIndex, ByteView digits);

/** Four letters: first 16 bits of SHA-256("KCS1|profile|SETCODE|t|n|id|PRIME|VALUE"). */
[[nodiscard]] SecretBytes seal(const SetIdentity& set, int number, ByteView value);

/**
 * The characters of a share in order, groupCharacters a group, then the seal: ASCII, upper case, no blanks. What
 * screen and sheet show is cut out of this.
 */
[[nodiscard]] SecretBytes written(const SetIdentity& set, const Share& share);

/**
 * What the QR code of a share says: "KCS1 SET:8491-YCN7 P:S160 T:2 N:4 ID:3 PRIME:.. VALUE:.. SEAL:..", upper-case
 * hex, of the signs that the alphanumeric mode has.
 */
[[nodiscard]] SecretBytes shareCode(const SetIdentity& set, const Share& share);

/** The same without letters and seal: the hex digits only. */
[[nodiscard]] SecretBytes hexDigits(ByteView value);

/** What a scanner reads from the QR code of a share. Set code and number are public. */
struct ScannedShare {
    std::string setCode{};
    int number = 0;
    SecretBytes digits{}; // ASCII, upper case
    SecretBytes seal{};   // four letters
};

/**
 * The text of shareCode(), in either case. It must be whole: each part once, in any order, and nothing else.
 * Whether it belongs to a set is the seal's to say. Error: NotAccepted for any other text.
 */
[[nodiscard]] Result<ScannedShare> readShareCode(ByteView typed);

/**
 * One group as typed, normalised to upper case: blanks, colons and hyphens fall away, and the position decides
 * look-alikes (digit place: O->0, I,l->1, S->5, Z->2, G->6, and the unshifted AZERTY digit row; letter place:
 * 5->S, 2->Z, 6->G, 0->Q). `letters` false: digits only. Error: GroupWrong (detail: groupIndex) for anything that
 * is not four digits, and for a check letter that does not fit.
 */
[[nodiscard]] Result<SecretBytes> readGroup(std::size_t groupIndex, ByteView typed, bool letters);

/** The seal as typed, normalised: four letters. Error: SealWrong. */
[[nodiscard]] Result<SecretBytes> readSeal(ByteView typed);

/** Hex digits (ASCII, even count, normalised) to bytes. Error: GroupWrong. */
[[nodiscard]] Result<SecretBytes> valueOf(ByteView digits);

} // namespace quorate
