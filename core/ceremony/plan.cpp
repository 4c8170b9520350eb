#include "ceremony/plan.h"

#include <algorithm>

namespace quorate
{

PlanDocument planOf(const CeremonySpec& spec, StartOptions options, const DocumentForm& form)
{
    if (!options.room)
        options.room = [] { return RoomFacts{}; }; // nobody looks: a plan only names the step
    return {.form = form,
            .title = spec.title,
            .present = spec.present,
            .effect = effectInWords(spec.effect),
            .minutes = spec.minutes,
            .steps = newCeremony(spec, options)->plan(),
            .test = options.rehearsal};
}

std::vector<Text> materialsOf(const PlanDocument& plan)
{
    std::vector<Text> materials;
    for (const PlannedStep& step : plan.steps) {
        for (const Text& material : step.materials) {
            if (std::ranges::find(materials, material) == materials.end())
                materials.push_back(material);
        }
    }
    return materials;
}

Text effectInWords(Effect effect)
{
    switch (effect) {
    case Effect::ChangesNothing:
        return {QUORATE_TR("Changes nothing")};
    case Effect::Adds:
        return {QUORATE_TR("Adds something to what is there")};
    case Effect::ChangesPins:
        return {QUORATE_TR("Changes PINs")};
    case Effect::ErasesToken:
        return {QUORATE_TR("ERASES A TOKEN")};
    }
    return {};
}

} // namespace quorate
