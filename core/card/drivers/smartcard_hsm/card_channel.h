#pragma once

#include "card/transport.h"

#include <memory>

namespace quorate::smartcard_hsm
{

/** What a refused command means where nothing more is known; `where` names the command. */
[[nodiscard]] Error refusal(std::string_view where, std::uint16_t statusWord);

/** The same where more is known: `code`. */
[[nodiscard]] Error withCode(ErrorCode code, std::string_view where, std::uint16_t statusWord);

/**
 * Sends commands over a connection and remembers whether extended length passes through it: some readers only
 * pass short commands, and that shows only in the try.
 */
class CardChannel
{
public:
    explicit CardChannel(std::unique_ptr<Transport> transport) : m_transport(std::move(transport)) {}

    /** One exchange, whatever the card answers. */
    [[nodiscard]] Result<ResponseApdu> send(const CommandApdu& command) { return m_transport->transmit(command); }

    /** One exchange that must succeed: everything but 9000 is `refusal`. */
    [[nodiscard]] Result<WipedBytes> demand(const CommandApdu& command, std::string_view where);

    /** Asks for the longest answer that the connection can carry; for commands that may be repeated. */
    [[nodiscard]] Result<ResponseApdu> sendForLongAnswer(CommandApdu command);

    /** True until an extended command was found not to pass. */
    [[nodiscard]] bool extended() const { return m_extended; }
    void useShortOnly() { m_extended = false; }

private:
    std::unique_ptr<Transport> m_transport;
    bool m_extended = true;
};

/** True when the answer, or its lack, says that an extended command did not pass. */
[[nodiscard]] bool lengthRefused(const Result<ResponseApdu>& response);

} // namespace quorate::smartcard_hsm
