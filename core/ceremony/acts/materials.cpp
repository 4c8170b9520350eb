#include "ceremony/acts/materials.h"

#include <memory>
#include <set>

namespace quorate
{

namespace
{

/** The ids of what was ticked, kept when somebody goes back. */
using AtHand = std::set<std::string>;

std::vector<Field> ticksFor(const std::vector<Material>& materials, const AtHand& atHand)
{
    std::vector<Field> fields;
    fields.reserve(materials.size());
    for (const Material& material : materials)
        fields.push_back({.id = material.id,
                          .label = material.what,
                          .kind = FieldKind::Tick,
                          .value = atHand.contains(material.id) ? "yes" : "no",
                          .help = {QUORATE_TR("Who has this: %1."), {material.holder}}});
    return fields;
}

std::optional<WrongAnswer> firstMissing(const std::vector<Material>& materials, const FormValues& values)
{
    for (const Material& material : materials) {
        if (values.at(material.id) != "yes")
            return WrongAnswer{
                material.id,
                {QUORATE_TR("This is missing. Ask %1 for it, or stop and go on another day: nothing "
                            "has been changed."),
                 {material.holder}}};
    }
    return std::nullopt;
}

} // namespace

std::unique_ptr<Part> materialsPart(std::function<std::vector<Material>()> materials)
{
    const auto atHand = std::make_shared<AtHand>();
    return formPart(
        {.id = "materials",
         .heading = {QUORATE_TR("Bring these together first")},
         .fields = [=] { return ticksFor(materials(), *atHand); },
         .lines =
             [] {
                 return std::vector<Text>{{QUORATE_TR("Tick what lies on the table. Nothing is erased until "
                                                      "everything on this list fits together.")}};
             },
         .draft =
             [atHand](const FormValues& values) {
                 atHand->clear();
                 for (const auto& [id, value] : values) {
                     if (value == "yes")
                         atHand->insert(id);
                 }
             },
         .accept = [materials](const FormValues& values) { return firstMissing(materials(), values); }});
}

} // namespace quorate
