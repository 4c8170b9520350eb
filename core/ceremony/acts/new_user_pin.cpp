#include "ceremony/acts/new_user_pin.h"

#include "ceremony/published_defaults.h"

namespace quorate
{

namespace
{

constexpr int shortestUserPin = 6;
constexpr int longestUserPin = 16;

} // namespace

int mostTries(std::size_t pinLength)
{
    return pinLength <= 6 ? 3 : pinLength == 7 ? 5 : 10;
}

std::unique_ptr<Part> newUserPinPart(NewUserPinSpec spec)
{
    return secretPart(
        {.id = spec.id,
         .kind = SecretKind::UserPin,
         .isNew = true,
         .min = shortestUserPin,
         .max = longestUserPin,
         .heading = spec.heading,
         .lines =
             [] { return std::vector<Text>{{QUORATE_TR("6 to 16 characters. It opens the keys in daily use.")}}; },
         .refuse =
             [allowed = spec.allowPublished, refuse = std::move(spec.refuse)](const SecretBytes& typed) {
                 auto why = refusePublished(PinKind::User, typed, allowed);
                 return why || !refuse ? why : refuse(typed);
             },
         .into = spec.into});
}

} // namespace quorate
