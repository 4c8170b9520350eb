#include "ceremony/acts/passport.h"

#include "ceremony/acts/joined.h"
#include "crypto/public_key.h"

#include <algorithm>

namespace quorate
{

namespace
{

struct OptionWords {
    std::uint16_t bits = 0; // all of them set
    const char* words = "";
};

constexpr std::array optionWords{
    OptionWords{init_option::soPinResetsUserPin,
                QUORATE_TR("The security officer may unblock the user PIN and choose a new one.")},
    OptionWords{init_option::soPinOnlyUnblocks,
                QUORATE_TR("The security officer may unblock the user PIN, which keeps its value.")},
    OptionWords{init_option::transportPin, QUORATE_TR("The user PIN was handed over as a transport PIN.")},
    OptionWords{init_option::sessionPinClearedOnReset, QUORATE_TR("A session PIN ends with a reset.")},
    OptionWords{init_option::publicKeysReplaceable, QUORATE_TR("Registered public keys may be replaced.")},
    OptionWords{init_option::pinAndPublicKey, QUORATE_TR("User PIN and public-key login are both needed.")},
};

constexpr std::uint16_t officerOptions = init_option::soPinResetsUserPin | init_option::soPinOnlyUnblocks;
constexpr std::uint16_t sessionPinUntilAsked =
    init_option::sessionPinClearedOnReset | init_option::publicKeysReplaceable;

std::vector<Text> optionsInWords(std::uint16_t options)
{
    std::vector<Text> words;
    if ((options & officerOptions) == 0)
        words.push_back({QUORATE_TR("Nobody can unblock the user PIN.")});
    // Both bits together mean a third thing.
    const bool untilAsked = (options & sessionPinUntilAsked) == sessionPinUntilAsked;
    if (untilAsked)
        words.push_back({QUORATE_TR("A session PIN stays until it is ended on request.")});
    for (const OptionWords& option : optionWords) {
        const bool isPart = untilAsked && (option.bits & sessionPinUntilAsked) != 0;
        if ((options & option.bits) != 0 && !isPart)
            words.push_back({option.words});
    }
    return words;
}

Text domainInWords(const DkekStatus& dkek)
{
    if (!dkek.configured)
        return {QUORATE_TR("Key domains: none. Its keys can never leave it.")};
    if (dkek.expected == 0)
        return {QUORATE_TR("Key domain 0: a key of the token's own.")};
    if (dkek.outstanding > 0)
        return {QUORATE_TR("Key domain 0: %1 of %2 share files are in."),
                {std::to_string(dkek.expected - dkek.outstanding), std::to_string(dkek.expected)}};
    return {
        QUORATE_TR("Key domain 0: all %1 share files are in, check value %2."),
        {std::to_string(dkek.expected), dkek.checkValue ? inGroups(toHex(*dkek.checkValue)) : std::string("?")}};
}

std::string printOf(const KeyEntry& key)
{
    if (!key.publicKey)
        return {};
    const auto print = fingerprint(*key.publicKey);
    return print ? toHex(*print) : std::string();
}

Text keyInWords(const KeyEntry& key)
{
    const std::string print = printOf(key);
    const std::string reference = std::to_string(key.reference);
    const std::string label = key.label.empty() ? "-" : key.label;
    const std::string type = key.type.empty() ? "?" : key.type;
    if (print.empty())
        return {QUORATE_TR("Key %1: %2, %3."), {reference, label, type}};
    return {QUORATE_TR("Key %1: %2, %3, public key SHA-256 %4."), {reference, label, type, inGroups(print)}};
}

bool isSafe(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string withoutSigns(std::string text)
{
    std::erase_if(text, [](char c) { return !isSafe(c); });
    return text;
}

} // namespace

std::vector<Text> passportInWords(const PassportReading& reading)
{
    const TokenInfo& info = reading.token.info;
    std::vector<Text> lines{{QUORATE_TR("Token %1, %2"), {info.serial, info.model}}};
    if (!info.label.empty())
        lines.push_back({QUORATE_TR("Name: %1"), {info.label}});
    lines.push_back(stateInWords(reading.token));
    lines.push_back(originInWords(info.origin));
    if (!reading.certificatePath.empty())
        lines.push_back({QUORATE_TR("Device certificates: %1"), {joined(reading.certificatePath, " < ")}});
    if (info.userPin.triesLeft >= 0)
        lines.push_back({QUORATE_TRN("Tries left for the user PIN: %n"), {}, info.userPin.triesLeft});
    if (info.soPin.triesLeft >= 0)
        lines.push_back({QUORATE_TRN("Tries left for the SO-PIN: %n"), {}, info.soPin.triesLeft});
    if (info.options && reading.token.state() != TokenState::NeverInitialised)
        std::ranges::move(optionsInWords(*info.options), std::back_inserter(lines));
    lines.push_back(domainInWords(reading.token.dkek));
    for (const KeyEntry& key : reading.token.keys)
        lines.push_back(keyInWords(key));
    lines.push_back({QUORATE_TR("Read on %1."), {reading.madeUtc}});
    return lines;
}

TokenPassport passportOf(const PassportReading& reading, bool test)
{
    const TokenInfo& info = reading.token.info;
    TokenPassport passport{.test = test,
                           .madeUtc = reading.madeUtc,
                           .serial = info.serial,
                           .model = info.model,
                           .firmware = std::to_string(info.versionMajor) + '.' + std::to_string(info.versionMinor),
                           .label = info.label,
                           .origin = inEnglish(originInWords(info.origin)),
                           .certificatePath = reading.certificatePath,
                           .state = inEnglish(stateInWords(reading.token)),
                           .options = info.options,
                           .userPinTries = info.userPin.triesLeft,
                           .soPinTries = info.soPin.triesLeft};
    if (info.options) {
        for (const Text& words : optionsInWords(*info.options))
            passport.optionsInWords.push_back(inEnglish(words));
    }
    const DkekStatus& dkek = reading.token.dkek;
    if (dkek.configured)
        passport.keyDomains.push_back({.number = 0,
                                       .shareFiles = dkek.expected,
                                       .outstanding = dkek.outstanding,
                                       .checkValue = dkek.checkValue});
    for (const KeyEntry& key : reading.token.keys)
        passport.keys.push_back({.reference = key.reference,
                                 .label = key.label,
                                 .type = key.type,
                                 .id = key.id,
                                 .publicKeySha256 = printOf(key)});
    return passport;
}

std::string passportName(const PassportReading& reading)
{
    return withoutSigns(reading.token.info.serial) + "-passport-" + withoutSigns(reading.madeUtc);
}

} // namespace quorate
