#pragma once

#include "card/reader.h"
#include "ceremony/token_overview.h"

namespace quorate
{

/** What can be seen of this reader now, through a shared connection. */
[[nodiscard]] TokenSeen seenIn(CardSource& cards, const Reader& reader);

/**
 * Reads the tokens when asked, for programs without a home screen. One thread. Where no reader can be listed, the
 * only element has no reader's name, and the reason.
 */
class LiveOverview final : public OverviewSource
{
public:
    explicit LiveOverview(CardSource& cards) : m_cards(cards) {}

    [[nodiscard]] std::vector<TokenSeen> tokens() const override;

private:
    CardSource& m_cards;
};

} // namespace quorate
