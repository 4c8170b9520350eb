#include "support/scripted_transport.h"

#include "support/test_values.h"

#include <QFile>
#include <QJsonDocument>

namespace quorate
{

class ScriptedTransport final : public Transport
{
public:
    explicit ScriptedTransport(CardScript& script) : m_script(script) {}
    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override
    {
        return m_script.play(command);
    }

private:
    CardScript& m_script;
};

CardScript& CardScript::expect(ByteView command, ByteView answer)
{
    m_exchanges.push_back(
        {.command = Bytes(command.begin(), command.end()), .answer = Bytes(answer.begin(), answer.end())});
    return *this;
}

CardScript& CardScript::expect(std::string_view command, std::string_view answer)
{
    return expect(hexBytes(command), hexBytes(answer));
}

CardScript& CardScript::expectFailure(std::string_view command, ErrorCode code)
{
    m_exchanges.push_back({.command = hexBytes(command), .failure = code});
    return *this;
}

CardScript& CardScript::expectSelect()
{
    return expect("00A404000BE82B0601040181C31F020100", "6217820138840BE82B0601040181C31F0201850500010003049000");
}

std::unique_ptr<Transport> CardScript::connect()
{
    return std::make_unique<ScriptedTransport>(*this);
}

QString CardScript::difference() const
{
    if (m_difference.isEmpty() && m_next < m_exchanges.size())
        return QStringLiteral("not sent: ") + hexText(m_exchanges[m_next].command);
    return m_difference;
}

Result<ResponseApdu> CardScript::play(const CommandApdu& command)
{
    const WipedBytes wire = encode(command);
    if (m_next >= m_exchanges.size() || !equal(wire, m_exchanges[m_next].command)) {
        if (m_difference.isEmpty())
            m_difference =
                QStringLiteral("sent: ") + hexText(wire) + QStringLiteral(" expected: ") +
                (m_next < m_exchanges.size() ? hexText(m_exchanges[m_next].command) : QStringLiteral("nothing"));
        return fail(ErrorCode::CardSilent, "not in the script");
    }
    const Exchange& exchange = m_exchanges[m_next++];
    if (exchange.answer.empty())
        return fail(exchange.failure, "in the script");
    return decodeResponse(exchange.answer);
}

std::vector<TracedExchange> tracedRun(const QString& tool)
{
    QFile file(QStringLiteral(QUORATE_SOURCE_DIR "/tests/vectors/data/apdu_traces.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QJsonObject traces = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue run : traces.value(QStringLiteral("traces")).toArray()) {
        if (!run[QStringLiteral("tool")].toString().startsWith(tool))
            continue;
        std::vector<TracedExchange> exchanges;
        for (const QJsonValue exchange : run[QStringLiteral("exchanges")].toArray()) {
            Bytes answer = hexMember(exchange.toObject(), QStringLiteral("response"));
            append(answer, hexMember(exchange.toObject(), QStringLiteral("sw")));
            exchanges.push_back({.command = hexMember(exchange.toObject(), QStringLiteral("command")),
                                 .answer = std::move(answer)});
        }
        return exchanges;
    }
    qFatal("no run of %s", qPrintable(tool));
}

TracedExchange tracedExchange(const QString& tool, std::string_view commandStart)
{
    const Bytes start = hexBytes(commandStart);
    for (const TracedExchange& exchange : tracedRun(tool)) {
        if (exchange.command.size() >= start.size() &&
            equal(ByteView(exchange.command).first(start.size()), start))
            return exchange;
    }
    qFatal("no such command in the run of %s", qPrintable(tool));
}

} // namespace quorate
