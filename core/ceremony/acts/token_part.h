#pragma once

#include "ceremony/part.h"
#include "ceremony/services.h"

namespace quorate
{

/** The token that a ceremony holds in a role, and what was last read from it. */
struct HeldToken {
    char role = 'A';
    std::string reader{};
    TokenReading reading{};

    [[nodiscard]] bool chosen() const { return !reader.empty(); }
    [[nodiscard]] const std::string& serial() const { return reading.info.serial; }
};

/** A person chooses a token; it is then opened exclusively and read. */
struct TokenSpec {
    std::string_view id{};
    Text heading{};
    std::function<std::vector<Text>()> lines{};
    HeldToken* into = nullptr;
    std::string notSerial{};
    bool noneAllowed = false;
    /** Why this token will not do, or nothing. */
    std::function<std::optional<Problem>(const TokenReading&)> refuse{};
};

[[nodiscard]] std::unique_ptr<Part> tokenPart(TokenSpec spec);

/**
 * The token of this role for use inside Work: the open session, or, after the token was pulled out, a new one on
 * the same reader if it holds the same token. Errors: CardRemoved, WrongCard.
 */
[[nodiscard]] Result<Token*> heldToken(Services& services, const HeldToken& held);

/** The held token is read again: before something is written, and after a failure, when nothing may be assumed. */
struct RereadSpec {
    std::string_view id{};
    HeldToken* token = nullptr;
    std::optional<Problem>* problem = nullptr; // of what failed before; shown on the page that follows
    std::function<void()> wasRead{};           // the new reading is in *token
    std::function<Move()> next{};              // where that leads; the part that follows, unless given
};

[[nodiscard]] std::unique_ptr<Part> rereadPart(const RereadSpec& spec);

/** Serial and state for the Stop dialog. */
void describeToken(StopLines& lines, const HeldToken& held);

/** For the record: how many tries user PIN and SO-PIN have, as far as the token says. */
[[nodiscard]] std::vector<Fact> triesLeft(const TokenInfo& info);

/** For the record: label, type, reference, and the SHA-256 of the public key, "-" for a key without one. */
void addKey(std::vector<Fact>& facts, const KeyEntry& key);

} // namespace quorate
