#pragma once

#include "card/reader.h"
#include "ceremony/token_overview.h"

namespace quorate
{

/** What can be seen of this reader now, through a shared connection. */
[[nodiscard]] TokenSeen seenIn(CardSource& cards, const Reader& reader);

/** Reads the tokens when asked, for programs without a home screen. One thread. */
class LiveOverview final : public OverviewSource
{
public:
    explicit LiveOverview(CardSource& cards) : m_cards(cards) {}

    [[nodiscard]] Result<std::vector<Reader>> readers() const override { return m_cards.readers(); }
    [[nodiscard]] TokenSeen look(const Reader& reader) const override { return seenIn(m_cards, reader); }

private:
    CardSource& m_cards;
};

} // namespace quorate
