#pragma once

#include "ceremony/acts/token_part.h"

namespace quorate
{

/** The last press before a token is erased. A token that holds keys asks for the end of its serial, typed. */
struct EraseSpec {
    std::string_view id{};
    const HeldToken* token = nullptr;
};

[[nodiscard]] std::unique_ptr<Part> erasePart(EraseSpec spec);

} // namespace quorate
