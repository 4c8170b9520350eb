#pragma once

#include "card/transport.h"

#include <span>

namespace quorate
{

/**
 * A card whose answers come from a fuzzer's bytes. Each answer starts with one byte:
 *
 *   00..EF   high nibble: the status word, from a table; low nibble and the next byte: the length of the data
 *   F0..F7   no answer, CardSilent
 *   F8..FF   two bytes of status word follow, no data
 *
 * When the bytes are used up, the card is gone.
 */
class FuzzTransport final : public Transport
{
public:
    explicit FuzzTransport(ByteView bytes) : m_rest(bytes) {}

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override;

private:
    [[nodiscard]] ByteView take(std::size_t count);

    ByteView m_rest;
};

} // namespace quorate
