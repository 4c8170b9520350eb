#include "support/sim_card.h"

#include "base/check.h"

namespace quorate
{

SimCard::SimCard(std::string_view serial, std::uint64_t seed) : m_random(seed)
{
    auto token = sim::SimHsm::fresh(m_random, serial);
    QUORATE_ASSERT(token.has_value());
    m_token = *std::move(token);
    QUORATE_ASSERT(converse({selectLine}).isEmpty());
}

QString shortCommand(const QString& header, const QString& data, const QString& le)
{
    const QString digits = QString(data).remove(u' ');
    const Bytes length{static_cast<std::uint8_t>(digits.size() / 2)};
    return header + hexText(length) + digits + le;
}

QString SimCard::send(const QString& command)
{
    QString digits = command;
    digits.remove(u' ');
    const auto decoded = decodeCommand(hexBytes(digits.toStdString()));
    if (!decoded)
        return QStringLiteral("not a command");
    return hexText(encode(m_token->process(*decoded)));
}

QString SimCard::converse(const QStringList& lines)
{
    for (const QString& line : lines) {
        const QStringList parts = line.split(QStringLiteral(" -> "));
        QUORATE_ASSERT(parts.size() == 2);
        const QString answer = send(parts[0]);
        const QString expected = QString(parts[1]).remove(u' ');
        const QString seen = expected.size() == 4 ? answer.right(4) : answer;
        if (seen != expected)
            return line + QStringLiteral(" but was ") + answer;
    }
    return {};
}

void SimCard::setUp(ByteView share)
{
    QUORATE_ASSERT(converse({initialiseLine}).isEmpty());
    if (!share.empty())
        QUORATE_ASSERT(
            send(QStringLiteral("8052000020") + hexText(share) + QStringLiteral("00")).endsWith(u"9000"));
    logIn();
}

void SimCard::logIn()
{
    QUORATE_ASSERT(converse({logInLine}).isEmpty());
}

} // namespace quorate
