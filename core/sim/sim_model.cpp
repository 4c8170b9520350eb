#include "sim/sim_model.h"

#include <algorithm>
#include <array>

namespace quorate::sim
{

std::span<const SimModel> simModels()
{
    static constexpr std::array models{
        SimModel{.name = "4k"},
        SimModel{.name = "first-generation",
                 .versionMajor = 2,
                 .versionMinor = 5,
                 .aes = false,
                 .p521 = false,
                 .longestRsa = 2048},
        SimModel{.name = "work-alike", .chain = SimChain::OwnRoot},
        SimModel{.name = "unproven", .provesDeviceKey = false, .chain = SimChain::OwnRoot},
        SimModel{.name = "altered", .chain = SimChain::Altered},
        SimModel{.name = "late-check-value", .checkValueNeedsLogin = true},
    };
    return models;
}

const SimModel* simModelNamed(std::string_view name)
{
    const auto found = std::ranges::find(simModels(), name, &SimModel::name);
    return found != simModels().end() ? &*found : nullptr;
}

} // namespace quorate::sim
