#include "card/drivers/smartcard_hsm/card_channel.h"

namespace quorate::smartcard_hsm
{

namespace
{

ErrorCode meaningOf(std::uint16_t statusWord)
{
    switch (statusWord) {
    case 0x6982:
        return ErrorCode::LoginNeeded;
    case 0x6983:
        return ErrorCode::PinBlocked;
    case 0x6A82:
    case 0x6A88:
        return ErrorCode::NotFound;
    case 0x6A84:
        return ErrorCode::TokenFull;
    default:
        return ErrorCode::CommandRefused;
    }
}

} // namespace

Error refusal(std::string_view where, std::uint16_t statusWord)
{
    return withCode(meaningOf(statusWord), where, statusWord);
}

Error withCode(ErrorCode code, std::string_view where, std::uint16_t statusWord)
{
    return {.code = code, .where = std::string(where), .statusWord = statusWord};
}

bool lengthRefused(const Result<ResponseApdu>& response)
{
    constexpr std::uint16_t wrongLength = 0x6700;
    return response ? response->statusWord == wrongLength : response.error().code == ErrorCode::CardSilent;
}

Result<WipedBytes> CardChannel::demand(const CommandApdu& command, std::string_view where)
{
    QUORATE_TRY(ResponseApdu response, send(command));
    if (!response.ok())
        return fail(refusal(where, response.statusWord));
    return std::move(response.data);
}

Result<ResponseApdu> CardChannel::sendForLongAnswer(CommandApdu command)
{
    if (m_extended) {
        command.le = leExtendedAll;
        auto response = send(command);
        if (!lengthRefused(response))
            return response;
    }
    command.le = leShortAll;
    auto response = send(command);
    if (!lengthRefused(response))
        m_extended = false;
    return response;
}

} // namespace quorate::smartcard_hsm
