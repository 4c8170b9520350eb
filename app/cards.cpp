#include "app/cards.h"

#include "pcsc/pcsc_source.h"
#include "sim/sim_source.h"

namespace quorate
{

Result<std::unique_ptr<CardSource>> cardsNamed(std::string_view name, RandomSource& random, SimulatedTokens tokens)
{
    if (name == "pcsc")
        return std::make_unique<PcscSource>();
    constexpr std::string_view simulated = "sim:";
    const int count = name.size() == simulated.size() + 1 ? name.back() - '0' : 0;
    if (!name.starts_with(simulated) || count < 1 || count > sim::SimSource::mostReaders)
        return fail(ErrorCode::NotAccepted, "say \"pcsc\", or \"sim:1\" to \"sim:4\"");
    return tokens == SimulatedTokens::AtOnce ? sim::SimSource::withFreshTokens(count, random)
                                             : sim::SimSource::withTokensToCome(count, random);
}

} // namespace quorate
