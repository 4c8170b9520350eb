#include "app/live_overview.h"

namespace quorate
{

namespace
{

Result<TokenReading> readShared(CardSource& cards, const std::string& reader)
{
    QUORATE_TRY(auto transport, cards.connect(reader, Access::Shared));
    QUORATE_TRY(const auto token, openToken(std::move(transport)));
    return readToken(*token);
}

} // namespace

std::vector<TokenSeen> LiveOverview::tokens() const
{
    std::vector<TokenSeen> seen;
    const auto readers = m_cards.readers();
    if (!readers)
        return seen;
    for (const Reader& reader : *readers) {
        TokenSeen token{.reader = reader};
        if (reader.inUse) {
            token.error = Error{.code = ErrorCode::CardInUse, .where = reader.name};
        } else if (reader.cardPresent) {
            auto reading = readShared(m_cards, reader.name);
            if (reading)
                token.reading = *std::move(reading);
            else
                token.error = reading.error();
        }
        seen.push_back(std::move(token));
    }
    return seen;
}

} // namespace quorate
