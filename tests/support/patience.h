#pragma once

namespace quorate
{

/** How long a test waits for a program that answers at once, before it says that it does not: milliseconds. */
constexpr int patience = 10'000;

} // namespace quorate
