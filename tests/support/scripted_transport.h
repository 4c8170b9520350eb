#pragma once

#include "card/transport.h"

#include <QString>
#include <memory>

namespace quorate
{

/**
 * A card that knows one conversation: exact commands on the wire, each with its answer, in this order. Anything
 * else is answered with CardSilent and remembered.
 */
class CardScript
{
public:
    /** Command and answer (with status word) in hex. */
    CardScript& expect(std::string_view command, std::string_view answer);
    CardScript& expect(ByteView command, ByteView answer);

    /** The exchange fails instead of being answered. */
    CardScript& expectFailure(std::string_view command, ErrorCode code);

    /** SELECT of the SmartCard-HSM application, answered as firmware 3.4 with options 0001 does. */
    CardScript& expectSelect();

    /** A connection to this card. The script must outlive it. */
    [[nodiscard]] std::unique_ptr<Transport> connect();

    /** Empty when every exchange was made and no other; else the first difference. For QCOMPARE with QString(). */
    [[nodiscard]] QString difference() const;

private:
    friend class ScriptedTransport;
    struct Exchange {
        Bytes command{};
        Bytes answer{};
        ErrorCode failure = ErrorCode::Internal; // used when there is no answer
    };
    [[nodiscard]] Result<ResponseApdu> play(const CommandApdu& command);

    std::vector<Exchange> m_exchanges{};
    std::size_t m_next = 0;
    QString m_difference{};
};

/** One exchange as the OpenSC tools made it. */
struct TracedExchange {
    Bytes command{};
    Bytes answer{}; // with the status word
};

/** The exchanges of one tool run of apdu_traces.json, by the start of its command line; stops if there is none. */
[[nodiscard]] std::vector<TracedExchange> tracedRun(const QString& tool);

/** The only exchange of the run whose command starts with these bytes; stops if there is none. */
[[nodiscard]] TracedExchange tracedExchange(const QString& tool, std::string_view commandStart);

} // namespace quorate
