#include "app/live_overview.h"

namespace quorate
{

namespace
{

Result<TokenReading> readShared(CardSource& cards, const std::string& reader)
{
    QUORATE_TRY(auto transport, cards.connect(reader, Access::Shared));
    QUORATE_TRY(const auto token, openToken(std::move(transport)));
    return readTokenBriefly(*token);
}

} // namespace

TokenSeen seenIn(CardSource& cards, const Reader& reader)
{
    TokenSeen seen{.reader = reader};
    if (reader.inUse) {
        seen.error = Error{.code = ErrorCode::CardInUse, .where = reader.name};
    } else if (reader.cardPresent) {
        auto reading = readShared(cards, reader.name);
        if (reading)
            seen.reading = *std::move(reading);
        else
            seen.error = reading.error();
    }
    return seen;
}

} // namespace quorate
