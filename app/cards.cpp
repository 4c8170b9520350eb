#include "app/cards.h"

#include "pcsc/pcsc_source.h"

namespace quorate
{

Result<std::unique_ptr<CardSource>> cardsNamed(std::string_view name)
{
    if (name == "pcsc")
        return std::make_unique<PcscSource>();
    return fail(ErrorCode::NotAccepted, std::string(name));
}

} // namespace quorate
