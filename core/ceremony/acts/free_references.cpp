#include "ceremony/acts/free_references.h"

#include "ceremony/acts/key_proof.h"
#include "ceremony/acts/work_part.h"

#include <utility>

namespace quorate
{

namespace
{

Move referencesRead(const FreeReferencesSpec& spec, std::vector<std::uint8_t> used)
{
    auto problem = spec.problem != nullptr ? std::exchange(*spec.problem, std::nullopt) : std::nullopt;
    *spec.used = std::move(used);
    if (largestKeyReference - spec.used->size() < spec.needed()) {
        if (!problem)
            problem = explain({.code = ErrorCode::TokenFull}, {QUORATE_TR("The token has not been changed.")});
        return Move::to(spec.choice, *std::move(problem));
    }
    spec.wasRead();
    Move move = Move::next();
    move.problem = std::move(problem);
    return move;
}

} // namespace

std::unique_ptr<Part> freeReferencesPart(const FreeReferencesSpec& spec)
{
    return workPart(
        {.id = "references",
         .heading = {QUORATE_TR("Looking for free places on the token")},
         .changes = false,
         .make =
             [spec] {
                 return [held = *spec.token](Services& services, Progress&) -> Result<Box> {
                     QUORATE_TRY(Token * token, heldToken(services, held));
                     QUORATE_TRY(auto used, token->usedReferences());
                     return Box::of(std::move(used));
                 };
             },
         .done = [spec](Box box) { return referencesRead(spec, box.take<std::vector<std::uint8_t>>()); }});
}

} // namespace quorate
