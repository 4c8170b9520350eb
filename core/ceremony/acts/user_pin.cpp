#include "ceremony/acts/user_pin.h"

namespace quorate
{

std::unique_ptr<Part> userPinPart(const HeldToken& token, SealedSecret& into)
{
    return secretPart({.id = "pin",
                       .kind = SecretKind::UserPin,
                       .min = 1,
                       .heading = {QUORATE_TR("PIN holder: give the user PIN")},
                       .lines =
                           [&token] {
                               return std::vector<Text>{{QUORATE_TR("Token %1."), {token.serial()}}};
                           },
                       .triesLeft = [&token] { return token.reading.info.userPin.triesLeft; },
                       .into = &into});
}

Move afterPinWork(const Error& error, HeldToken& token, SealedSecret& pin, PinDetour where, Text safe,
                  std::vector<std::string> args)
{
    if (error.code == ErrorCode::PinBlocked)
        token.reading.info.userPin = {.state = PinStatus::State::Blocked, .triesLeft = 0};
    if (error.code != ErrorCode::PinWrong && error.code != ErrorCode::PinBlocked)
        return Move::to(where.otherwise, explain(error, std::move(safe), std::move(args)));
    // A try is never spent without a person's new input.
    pin.wipe();
    if (error.code == ErrorCode::PinWrong)
        token.reading.info.userPin.triesLeft = error.detail;
    return Move::detour("pin", where.work, explain(error, std::move(safe)));
}

Fact pinAccepted()
{
    return {"user_pin", std::string("accepted")};
}

} // namespace quorate
