#include "ceremony/acts/people.h"

#include <algorithm>

namespace quorate
{

namespace
{

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : "\n") + name;
    return text;
}

std::vector<Field> questions(const Roles& roles, const People& people)
{
    std::vector<Field> fields{{.id = "leader", .label = {QUORATE_TR("Leader")}, .value = people.leader, .min = 1}};
    if (roles.maxCustodians > 0)
        fields.push_back({.id = "custodians",
                          .label = {QUORATE_TR("Custodians")},
                          .kind = FieldKind::Names,
                          .value = joined(people.custodians),
                          .min = roles.minCustodians,
                          .max = roles.maxCustodians,
                          .help = {QUORATE_TR("Each of them holds a share.")}});
    if (roles.securityOfficer)
        fields.push_back({.id = "security_officer",
                          .label = {QUORATE_TR("Security officer")},
                          .value = people.securityOfficer,
                          .min = 1,
                          .help = {QUORATE_TR("Holds the SO-PIN of the token.")}});
    if (roles.pinHolder)
        fields.push_back({.id = "pin_holder",
                          .label = {QUORATE_TR("PIN holder")},
                          .value = people.pinHolder,
                          .min = 1,
                          .help = {QUORATE_TR("Holds the user PIN of the token.")}});
    if (roles.witness)
        fields.push_back({.id = "witness",
                          .label = {QUORATE_TR("Witness")},
                          .value = people.witness,
                          .help = {QUORATE_TR("Watches and signs. May be left empty.")}});
    fields.push_back({.id = "identified",
                      .label = {QUORATE_TR("How was each of them identified?")},
                      .value = people.identified,
                      .help = {QUORATE_TR("For example: known in person, passport seen. May be left empty. It "
                                          "stands in the record.")}});
    return fields;
}

std::string valueOf(const FormValues& values, const std::string& id)
{
    const auto found = values.find(id);
    return found != values.end() ? found->second : std::string();
}

std::optional<WrongAnswer> accept(const FormValues& values, People& into)
{
    People people{.leader = valueOf(values, "leader"),
                  .custodians = namesIn(valueOf(values, "custodians")),
                  .securityOfficer = valueOf(values, "security_officer"),
                  .pinHolder = valueOf(values, "pin_holder"),
                  .witness = valueOf(values, "witness"),
                  .identified = valueOf(values, "identified")};
    if (std::ranges::find(people.custodians, people.leader) != people.custodians.end())
        return WrongAnswer{"leader", {QUORATE_TR("The leader runs this screen and does not hold a share.")}};
    into = std::move(people);
    return std::nullopt;
}

} // namespace

std::string People::custodianNames() const
{
    std::string names;
    for (const std::string& name : custodians)
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

std::unique_ptr<Part> peoplePart(Roles roles, People& into)
{
    return peoplePart([roles] { return roles; }, into);
}

std::unique_ptr<Part> peoplePart(std::function<Roles()> roles, People& into)
{
    return formPart({.id = "people",
                     .heading = {QUORATE_TR("Who is here?")},
                     .fields = [roles, &into] { return questions(roles(), into); },
                     .lines =
                         [roles] {
                             std::vector<Text> lines;
                             if (roles().maxCustodians > 0)
                                 lines.push_back(
                                     {QUORATE_TR("The leader runs this screen and does not hold a share.")});
                             return lines;
                         },
                     .accept = [&into](const FormValues& values) { return accept(values, into); }});
}

} // namespace quorate
