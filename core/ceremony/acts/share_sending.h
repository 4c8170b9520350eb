#pragma once

#include "ceremony/acts/import_notes.h"
#include "ceremony/acts/share_opening.h"
#include "ceremony/acts/token_part.h"

namespace quorate
{

/**
 * Opened shares go into the held token, some now and others after more were opened, and what it says afterwards is
 * compared with them. The token's own count decides what is still to be sent: it is read again before the first
 * share and after every failure. The parts' ids are "reread_shares", "send_again", "send", "read_value" and
 * "compare"; between sendParts() and compareParts() the ceremony asks for the user PIN, part "pin", while
 * needsPin().
 */
class ShareSending
{
public:
    struct Spec {
        HeldToken& token;
        const ShareOpening& opening;
        SealedSecret& pin;     // where the user PIN is if needsPin()
        bool keepsPin = false; // what follows needs it too
        ImportNotes notes{{}, false};
        /** Where it leads when the opened shares are in, if not to what follows. */
        std::function<Move()> sent{};
    };
    explicit ShareSending(Spec spec)
        : m_token(spec.token),
          m_opening(spec.opening),
          m_pin(spec.pin),
          m_keepsPin(spec.keepsPin),
          m_notes(std::move(spec.notes)),
          m_sent(std::move(spec.sent))
    {
    }
    ShareSending(const ShareSending&) = delete;
    ShareSending& operator=(const ShareSending&) = delete;

    /** Before the shares are opened: what the token waits for is what all of them are counted against. */
    void begin()
    {
        if (!someAreIn())
            m_outstandingAtStart = m_token.reading.dkek.outstanding;
        m_failedOnce = false;
    }

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
    /** Which share went into the token could not be noted on this computer. */
    [[nodiscard]] bool someNotNoted() const { return m_someNotNoted; }

private:
    /** What a token said after the sending, and whether all of it was noted. */
    struct Sent {
        TokenReading reading{};
        bool noted = true;
    };

    [[nodiscard]] int sharesLeft() const;
    void markThoseThatAreIn();
    [[nodiscard]] Move onward() { return m_sent ? m_sent() : Move::next(); }
    [[nodiscard]] static Result<Sent> sendOneByOne(Services& services, const HeldToken& held,
                                                   const std::vector<OpenedShareFile>& opened,
                                                   const ImportNotes& notes);
    [[nodiscard]] std::unique_ptr<Part> sendPart();
    [[nodiscard]] std::function<Result<Box>(Services&, Progress&)> sendWork() const;
    [[nodiscard]] std::unique_ptr<Part> readValuePart();
    [[nodiscard]] Compare values() const;
    [[nodiscard]] Move compared(bool same);

    HeldToken& m_token;
    const ShareOpening& m_opening;
    SealedSecret& m_pin;
    bool m_keepsPin;
    ImportNotes m_notes;
    std::function<Move()> m_sent;
    int m_outstandingAtStart = 0;
    std::optional<Problem> m_problemAfterReading{};
    bool m_failedOnce = false;
    bool m_proven = false;
    bool m_someNotNoted = false;
};

} // namespace quorate
