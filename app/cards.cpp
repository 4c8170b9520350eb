#include "app/cards.h"

#include "pcsc/pcsc_source.h"
#include "sim/sim_source.h"

namespace quorate
{

namespace
{

using sim::SimSource;

/** "pcsc", a number, or the names of models. */
std::string whatCanBeSaid()
{
    std::string sentence =
        "say \"pcsc\", \"sim:1\" to \"sim:4\", or after \"sim:\" one to four of these, with commas:";
    for (const sim::SimModel& model : sim::simModels())
        sentence += ' ' + std::string(model.name);
    return sentence;
}

/** Empty when it says none. */
SimSource::Models modelsIn(std::string_view text)
{
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '9')
        return SimSource::Models(static_cast<std::size_t>(text[0] - '0'), &sim::simModels().front());
    SimSource::Models models;
    while (true) {
        const auto comma = text.find(',');
        const sim::SimModel* model = sim::simModelNamed(text.substr(0, comma));
        if (model == nullptr)
            return {};
        models.push_back(model);
        if (comma == std::string_view::npos)
            return models;
        text.remove_prefix(comma + 1);
    }
}

} // namespace

Result<std::unique_ptr<CardSource>> cardsNamed(std::string_view name, RandomSource& random, SimulatedTokens tokens)
{
    if (name == "pcsc")
        return std::make_unique<PcscSource>();
    constexpr std::string_view simulated = "sim:";
    const auto models =
        name.starts_with(simulated) ? modelsIn(name.substr(simulated.size())) : SimSource::Models();
    if (models.empty() || models.size() > SimSource::mostReaders)
        return fail(ErrorCode::NotAccepted, whatCanBeSaid());
    return tokens == SimulatedTokens::AtOnce ? SimSource::withFreshTokens(models, random)
                                             : SimSource::withTokensToCome(models, random);
}

} // namespace quorate
