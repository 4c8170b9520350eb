#pragma once

#include "base/text.h"
#include "card/reader.h"
#include "card/token.h"

namespace quorate
{

/** Token states, as status, Stop dialog and record name them (ceremony UX, 3.4). */
enum class TokenState {
    NeverInitialised,     // T0
    KeysStayHere,         // T1 no key encryption key, or an internal one
    WaitingForShareFiles, // T2
    ReadyEmpty,           // T3
    ReadyWithKeys,        // T4
    UserPinBlocked,       // T5
    SoPinBlocked,         // T6
    TransportPin,         // T7
    PublicKeyLogin,       // T8
};

/** All that can be read from a token without a PIN. */
struct TokenReading {
    TokenInfo info{};
    DkekStatus dkek{};
    std::vector<KeyEntry> keys{};

    [[nodiscard]] TokenState state() const;
    friend bool operator==(const TokenReading&, const TokenReading&) = default;
};

/** Reads it, with as few commands as the token allows. */
[[nodiscard]] Result<TokenReading> readToken(Token& token);

/** The same, of each key its reference alone: all that a list of tokens shows is how many there are. */
[[nodiscard]] Result<TokenReading> readTokenBriefly(Token& token);

/** "empty, waiting for 1 of 2 share files": the state in words, used everywhere. */
[[nodiscard]] Text stateInWords(const TokenReading& reading);

/** "simulated", "certificate not proven" ... */
[[nodiscard]] Text originInWords(Origin origin);

/** One reader as the home screen shows it. */
struct TokenSeen {
    Reader reader{};
    std::optional<TokenReading> reading{}; // brief; absent: no card, in use, or unreadable
    std::optional<Error> error{};          // why there is no reading although a card is there

    friend bool operator==(const TokenSeen& a, const TokenSeen& b);
};

/** What is plugged in. */
class OverviewSource
{
public:
    virtual ~OverviewSource() = default;

    /** The readers; no token is asked. Errors: what listing them answers. */
    [[nodiscard]] virtual Result<std::vector<Reader>> readers() const = 0;

    /** What the token in this reader says, if there is one. */
    [[nodiscard]] virtual TokenSeen look(const Reader& reader) const = 0;

    /** All of them. Where no reader can be listed, the only element has no reader's name, and the reason. */
    [[nodiscard]] std::vector<TokenSeen> tokens() const;
};

} // namespace quorate
