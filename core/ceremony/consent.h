#pragma once

#include "base/bytes.h"
#include "sharing/prime_sharing.h"

#include <string>
#include <string_view>
#include <vector>

namespace quorate
{

/** A person by role: "leader", "custodian", "security_officer", "pin_holder", "witness". */
struct ConsentPerson {
    std::string role{};
    std::string name{};
};

/** What the people of a ceremony agree on before anything secret is shown or anything is written. Public. */
struct Consent {
    std::string ceremony{};                       // "create"
    std::vector<ConsentPerson> people{};          // in the order of the page that asks for them
    std::string profile{};                        // "S160", "password", or empty where there is none
    Threshold threshold{.needed = 0, .total = 0}; // 0 of 0 where there is none
    std::vector<std::string> serials{};           // of tokens, in the order of their roles
    std::vector<Bytes> filesSha256{};             // in the order in which they were chosen
};

constexpr int consentWordCount = 6;

/**
 * The canonical encoding. Every field is its length in bytes, four bytes big-endian, and its bytes; every list is
 * its count, four bytes big-endian, and its items: "QCONSENT1" ceremony list(role name) profile needed total
 * list(serial) list(SHA-256), where needed and total are four bytes big-endian without a length. Texts are UTF-8.
 */
[[nodiscard]] Bytes consentBytes(const Consent& consent);

/**
 * Six words out of the word list, read aloud and compared by everyone: the first 66 bits of SHA-256 of
 * consentBytes(), eleven bits a word, most significant first. Nothing random is in them: whoever has the record
 * can compute them again.
 */
[[nodiscard]] std::vector<std::string> consentWords(const Consent& consent);

/** "apple bread ..." */
[[nodiscard]] std::string inOneLine(const std::vector<std::string>& words);

} // namespace quorate
