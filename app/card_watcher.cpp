#include "app/card_watcher.h"

#include "app/live_overview.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** A wait ends by itself only to look whether a service that was missing runs now. */
constexpr std::chrono::milliseconds waitForService{2000};
constexpr std::chrono::hours waitForCards{1};

} // namespace

CardWatcher::CardWatcher(CardSource& cards, Report report)
    : m_cards(cards), m_report(std::move(report)), m_thread([this](const std::stop_token& stop) { watch(stop); })
{
}

void CardWatcher::watch(const std::stop_token& stop)
{
    bool first = true;
    while (!stop.stop_requested()) {
        const auto seen = look();
        const bool changed = first || !seen || *seen != m_last;
        if (seen)
            m_last = *seen;
        if (changed && !stop.stop_requested())
            m_report(seen);
        first = false;
        // An error of the wait shows itself at the next look.
        (void)m_cards.waitForChange(stop, seen ? waitForCards : waitForService);
    }
}

Result<std::vector<TokenSeen>> CardWatcher::look()
{
    QUORATE_TRY(const auto readers, m_cards.readers());
    std::vector<TokenSeen> seen;
    seen.reserve(readers.size());
    for (const Reader& reader : readers)
        seen.push_back(lookAt(reader));
    return seen;
}

TokenSeen CardWatcher::lookAt(const Reader& reader)
{
    if (!reader.inUse)
        return seenIn(m_cards, reader);
    TokenSeen seen{.reader = reader, .error = Error{.code = ErrorCode::CardInUse, .where = reader.name}};
    const auto before =
        std::ranges::find(m_last, reader.name, [](const TokenSeen& each) { return each.reader.name; });
    if (before != m_last.end() && before->reader.atr == reader.atr)
        seen.reading = before->reading;
    return seen;
}

} // namespace quorate
