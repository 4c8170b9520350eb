#pragma once

#include "ceremony/acts/token_part.h"

namespace quorate
{

/** Which key references of the held token are in use is read before free ones are proposed. */
struct FreeReferencesSpec {
    HeldToken* token = nullptr;
    std::vector<std::uint8_t>* used = nullptr;
    /** How many free ones are needed; a token that has fewer leads back to the choice of the token. */
    std::function<std::size_t()> needed{};
    std::string_view choice{};       // the id of that part
    std::function<void()> wasRead{}; // `used` is there, and enough are free
    std::optional<Problem>* problem =
        nullptr; // of what failed before, if anything; shown on the page that follows
};

/** The part "references". */
[[nodiscard]] std::unique_ptr<Part> freeReferencesPart(const FreeReferencesSpec& spec);

} // namespace quorate
