#pragma once

#include "base/bytes.h"
#include "base/check_value.h"

#include <optional>
#include <string>
#include <vector>

namespace quorate
{

/**
 * What a token told about itself on a day, all of it public (decision 19), JSON:
 * {"format":"quorate-token-passport","version":1,"mode":"real"|"test","made_utc","serial","model","firmware","label",
 *  "origin","certificate_path":[...],"state","options":{"bits","words":[...]},"user_pin_tries","so_pin_tries",
 *  "key_domains":[{"domain","share_files","share_files_outstanding","check_value"}],
 *  "keys":[{"reference","label","type","id","public_key_sha256"}]}
 * What the token does not tell is left out. Hex is upper-case.
 */
struct TokenPassport {
    /** Where key encryption keys are; a token that was set up with share files alone has domain 0. */
    struct KeyDomain {
        int number = 0;
        int shareFiles = 0; // 0: a key of the token's own
        int outstanding = 0;
        std::optional<CheckValue> checkValue{};
    };
    struct Key {
        int reference = 0;
        std::string label{};
        std::string type{};
        Bytes id{};
        std::string publicKeySha256{}; // empty where the token does not show the public key
    };

    bool test = false;
    std::string madeUtc{};
    std::string serial{};
    std::string model{};
    std::string firmware{}; // "3.4"
    std::string label{};
    std::string origin{};
    std::vector<std::string> certificatePath{}; // holders, from the token up to the root's name
    std::string state{};
    std::optional<std::uint16_t> options{};
    std::vector<std::string> optionsInWords{};
    int userPinTries = -1; // -1: not told
    int soPinTries = -1;
    std::vector<KeyDomain> keyDomains{};
    std::vector<Key> keys{};
};

[[nodiscard]] Bytes encodeTokenPassport(const TokenPassport& passport);

} // namespace quorate
