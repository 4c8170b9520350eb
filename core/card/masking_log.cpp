#include "card/masking_log.h"

namespace quorate
{

std::string toText(const MaskedExchange& exchange)
{
    const std::array header{exchange.cla, exchange.ins, exchange.p1, exchange.p2};
    Bytes status;
    appendBigEndian(status, exchange.statusWord, 2);
    return inGroups(toHex(header), 2) + " sent " + std::to_string(exchange.sent) + " received " +
           std::to_string(exchange.received) + " -> " +
           (exchange.statusWord != 0 ? toHex(status) : std::string(name(exchange.failure)));
}

Result<ResponseApdu> MaskingLog::transmit(const CommandApdu& command)
{
    auto response = m_inner->transmit(command);
    MaskedExchange exchange{
        .cla = command.cla, .ins = command.ins, .p1 = command.p1, .p2 = command.p2, .sent = command.data.size()};
    if (response) {
        exchange.received = response->data.size();
        exchange.statusWord = response->statusWord;
    } else {
        exchange.failure = response.error().code;
    }
    m_sink(exchange);
    return response;
}

} // namespace quorate
