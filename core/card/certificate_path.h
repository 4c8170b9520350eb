#pragma once

#include "base/bytes.h"

#include <string>
#include <vector>

namespace quorate
{

/**
 * The names in a token's device certificates (7F21, the token's own first): each holder, and the issuer of the
 * last, which is the root. Nothing is verified here. What is not readable ends the list; strange characters become
 * '?'.
 */
[[nodiscard]] std::vector<std::string> certificatePath(ByteView certificates);

} // namespace quorate
