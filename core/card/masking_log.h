#pragma once

#include "card/transport.h"

#include <functional>
#include <memory>

namespace quorate
{

/** What may be known of an exchange in a log: nothing of the data, in neither direction. */
struct MaskedExchange {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    std::size_t sent = 0;
    std::size_t received = 0;
    std::uint16_t statusWord = 0;            // 0 when there was no answer
    ErrorCode failure = ErrorCode::Internal; // why there was none
};

/** "80 52 00 00 sent 32 received 10 -> 9000"; without an answer the error's name stands at the end. */
[[nodiscard]] std::string toText(const MaskedExchange& exchange);

/** Passes every command on and reports it, masked. */
class MaskingLog final : public Transport
{
public:
    using Sink = std::function<void(const MaskedExchange&)>;

    MaskingLog(std::unique_ptr<Transport> inner, Sink sink) : m_inner(std::move(inner)), m_sink(std::move(sink)) {}

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override;

private:
    std::unique_ptr<Transport> m_inner;
    Sink m_sink;
};

} // namespace quorate
