#pragma once

#include "ceremony/acts/share_opening.h"
#include "ceremony/acts/token_part.h"

namespace quorate
{

/**
 * Opened shares go into the held token, and what it says afterwards is compared with them. The token's own count
 * decides what is still to be sent: it is read again before the first share and after every failure. The parts'
 * ids are "reread_shares", "send_again", "send", "read_value" and "compare"; between sendParts() and
 * compareParts() the ceremony asks for the user PIN, part "pin", while needsPin().
 */
class ShareSending
{
public:
    struct Spec {
        HeldToken& token;
        const ShareOpening& opening;
        SealedSecret& pin;     // where the user PIN is if needsPin()
        bool keepsPin = false; // what follows needs it too
    };
    explicit ShareSending(Spec spec)
        : m_token(spec.token), m_opening(spec.opening), m_pin(spec.pin), m_keepsPin(spec.keepsPin)
    {
    }
    ShareSending(const ShareSending&) = delete;
    ShareSending& operator=(const ShareSending&) = delete;

    /** Before the shares are opened: what the token waits for is what all of them are counted against. */
    void begin() { m_outstandingAtStart = m_token.reading.dkek.outstanding; }

    [[nodiscard]] Plan sendParts();
    [[nodiscard]] Plan compareParts();

    /** All the share files that the token waits for are at hand. */
    [[nodiscard]] bool allAtHand() const;
    [[nodiscard]] bool someAreIn() const { return m_outstandingAtStart > m_token.reading.dkek.outstanding; }
    [[nodiscard]] bool complete() const;
    /** Some firmware tells the check value only after the user PIN. */
    [[nodiscard]] bool needsPin() const { return complete() && !m_token.reading.dkek.checkValue; }
    /** Compared, by a person and by us. */
    [[nodiscard]] bool proven() const { return m_proven; }

private:
    [[nodiscard]] int sharesLeft() const;
    [[nodiscard]] std::unique_ptr<Part> sendPart();
    [[nodiscard]] std::function<Result<Box>(Services&, Progress&)> sendWork() const;
    [[nodiscard]] std::unique_ptr<Part> readValuePart();
    [[nodiscard]] Compare values() const;
    [[nodiscard]] Move compared(bool same);

    HeldToken& m_token;
    const ShareOpening& m_opening;
    SealedSecret& m_pin;
    bool m_keepsPin;
    int m_outstandingAtStart = 0;
    std::optional<Problem> m_problemAfterReading{};
    bool m_failedOnce = false;
    bool m_proven = false;
};

} // namespace quorate
