#include "support/sent_commands.h"

#include <algorithm>

namespace quorate
{

std::size_t sharesSent(const sim::SimSource& cards, int reader)
{
    const auto commands = cards.commands(reader);
    return static_cast<std::size_t>(std::ranges::count_if(
        commands, [](const auto& command) { return command.ins == insKeyDomain && command.dataSize > 0; }));
}

} // namespace quorate
