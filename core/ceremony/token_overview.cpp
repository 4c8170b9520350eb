#include "ceremony/token_overview.h"

namespace quorate
{

namespace
{

bool sameError(const std::optional<Error>& a, const std::optional<Error>& b)
{
    return a.has_value() == b.has_value() && (!a || a->code == b->code);
}

Text readyInWords(const TokenReading& reading)
{
    const auto keys = static_cast<int>(reading.keys.size());
    if (!reading.dkek.checkValue)
        return keys == 0
                   ? Text{QUORATE_TR("ready, no keys, check value not readable yet: it needs the user PIN")}
                   : Text{QUORATE_TRN("ready, %n key(s), check value not readable yet: it needs the user PIN"),
                          {},
                          keys};
    const std::string value = inGroups(toHex(*reading.dkek.checkValue));
    return keys == 0 ? Text{QUORATE_TR("ready, no keys, check value %1"), {value}}
                     : Text{QUORATE_TRN("ready, %n key(s), check value %1"), {value}, keys};
}

/** Firmware that does not tell its options may let the officer do it or not. */
Text userPinBlockedInWords(const std::optional<std::uint16_t>& options)
{
    if (!options)
        return {QUORATE_TR("user PIN blocked: the security officer can unblock it if the token was set up so")};
    const bool helps = (*options & (init_option::soPinResetsUserPin | init_option::soPinOnlyUnblocks)) != 0;
    return helps ? Text{QUORATE_TR("user PIN blocked: the security officer can unblock it")}
                 : Text{QUORATE_TR("user PIN blocked: the token was set up so that nobody can unblock it")};
}

} // namespace

bool operator==(const TokenSeen& a, const TokenSeen& b)
{
    return a.reader == b.reader && a.reading == b.reading && sameError(a.error, b.error);
}

TokenState TokenReading::state() const
{
    using Pin = PinStatus::State;
    if (info.soPin.state == Pin::Blocked)
        return TokenState::SoPinBlocked;
    if (info.soPin.state == Pin::NeverSet || info.userPin.state == Pin::NeverSet)
        return TokenState::NeverInitialised;
    if (info.userPin.state == Pin::Blocked)
        return TokenState::UserPinBlocked;
    if (info.userPin.state == Pin::Transport)
        return TokenState::TransportPin;
    if (info.userPin.state == Pin::PublicKeyLogin)
        return TokenState::PublicKeyLogin;
    if (!dkek.configured || dkek.expected == 0)
        return TokenState::KeysStayHere;
    if (dkek.outstanding > 0)
        return TokenState::WaitingForShareFiles;
    return keys.empty() ? TokenState::ReadyEmpty : TokenState::ReadyWithKeys;
}

namespace
{

/** All but the keys. */
Result<TokenReading> readState(Token& token)
{
    TokenReading reading;
    QUORATE_CHECK(token.proveOrigin());
    QUORATE_TRY(reading.info, token.info());
    QUORATE_TRY(reading.dkek, token.dkekStatus());
    return reading;
}

bool mayHoldKeys(const TokenReading& reading)
{
    return reading.info.soPin.state != PinStatus::State::NeverSet;
}

} // namespace

Result<TokenReading> readToken(Token& token)
{
    QUORATE_TRY(TokenReading reading, readState(token));
    if (mayHoldKeys(reading)) {
        QUORATE_TRY(reading.keys, token.keys());
    }
    return reading;
}

Result<TokenReading> readTokenBriefly(Token& token)
{
    QUORATE_TRY(TokenReading reading, readState(token));
    if (!mayHoldKeys(reading))
        return reading;
    QUORATE_TRY(const auto references, token.keyReferences());
    for (const std::uint8_t reference : references)
        reading.keys.push_back({.reference = reference});
    return reading;
}

Text stateInWords(const TokenReading& reading)
{
    switch (reading.state()) {
    case TokenState::NeverInitialised:
        return {QUORATE_TR("never initialised")};
    case TokenState::KeysStayHere:
        return {QUORATE_TRN("ready, %n key(s), which cannot be backed up elsewhere"),
                {},
                static_cast<int>(reading.keys.size())};
    case TokenState::WaitingForShareFiles:
        return {QUORATE_TR("empty, waiting for %1 of %2 share files"),
                {std::to_string(reading.dkek.outstanding), std::to_string(reading.dkek.expected)}};
    case TokenState::ReadyEmpty:
    case TokenState::ReadyWithKeys:
        return readyInWords(reading);
    case TokenState::UserPinBlocked:
        return userPinBlockedInWords(reading.info.options);
    case TokenState::SoPinBlocked:
        return {QUORATE_TR("SO-PIN blocked: it can never be initialised again, its keys still work with the user "
                           "PIN")};
    case TokenState::TransportPin:
        return {QUORATE_TR("the transport PIN must be changed first")};
    case TokenState::PublicKeyLogin:
        return {QUORATE_TR("public-key login is active: other tokens open this one")};
    }
    return {};
}

Text originInWords(Origin origin)
{
    switch (origin) {
    case Origin::Genuine:
        return {QUORATE_TR("genuine")};
    case Origin::WorkAlike:
        return {QUORATE_TR("work-alike with its own root")};
    case Origin::Simulated:
        return {QUORATE_TR("simulated")};
    case Origin::NotProven:
        return {QUORATE_TR("certificate not proven")};
    case Origin::AlteredCertificate:
        return {QUORATE_TR("altered certificate")};
    }
    return {};
}

std::vector<TokenSeen> OverviewSource::tokens() const
{
    const auto all = readers();
    if (!all)
        return {TokenSeen{.error = all.error()}};
    std::vector<TokenSeen> seen;
    for (const Reader& reader : *all)
        seen.push_back(look(reader));
    return seen;
}

} // namespace quorate
