#include "ceremony/acts/people.h"

#include "ceremony/acts/joined.h"
#include "sharing/prime_sharing.h"

#include <algorithm>
#include <utility>

namespace quorate
{

namespace
{

constexpr const char* identifiedField = "identified";
constexpr const char* otherwiseField = "identified_otherwise";
constexpr int otherPeople = 4; // leader, security officer, PIN holder, witness

std::vector<std::string> exceptionsIn(const People& people)
{
    std::vector<std::string> lines;
    for (const std::string& name : people.names()) {
        const auto how = people.identifiedOtherwise.find(name);
        if (how != people.identifiedOtherwise.end())
            lines.push_back(name + ": " + how->second);
    }
    return lines;
}

void addIdentification(std::vector<Field>& fields, const People& people, int most, const Text& help)
{
    fields.push_back({.id = identifiedField,
                      .label = {QUORATE_TR("How was each of them identified?")},
                      .value = people.identified,
                      .help = help});
    fields.push_back({.id = otherwiseField,
                      .label = {QUORATE_TR("Who was identified in another way?")},
                      .kind = FieldKind::Names,
                      .value = joined(exceptionsIn(people), "\n"),
                      .max = most,
                      .help = {QUORATE_TR("One person a line: the name, a colon, and how. May be left empty.")}});
}

std::vector<Field> questions(const Roles& roles, const People& people)
{
    std::vector<Field> fields{{.id = "leader", .label = {QUORATE_TR("Leader")}, .value = people.leader, .min = 1}};
    if (roles.maxCustodians > 0)
        fields.push_back({.id = "custodians",
                          .label = {QUORATE_TR("Custodians")},
                          .kind = FieldKind::Names,
                          .value = joined(people.custodians, "\n"),
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
    addIdentification(fields, people, roles.maxCustodians + otherPeople,
                      {QUORATE_TR("For example: known in person, passport seen. May be left empty. It stands in "
                                  "the record.")});
    return fields;
}

std::string withoutBlanks(const std::string& text)
{
    const auto names = namesIn(text);
    return names.empty() ? std::string() : names.front();
}

/** Whom "Ada: passport seen" is about, and how; a name may have a colon itself. */
std::optional<std::pair<std::string, std::string>> exceptionIn(const std::string& line,
                                                               const std::vector<std::string>& names)
{
    for (auto colon = line.find(':'); colon != std::string::npos; colon = line.find(':', colon + 1)) {
        std::string name = withoutBlanks(line.substr(0, colon));
        if (std::ranges::find(names, name) != names.end())
            return std::pair(std::move(name), withoutBlanks(line.substr(colon + 1)));
    }
    return std::nullopt;
}

Text noSuchPerson(const std::string& line)
{
    const auto colon = line.find(':');
    return colon == std::string::npos
               ? Text{QUORATE_TR("Write the name, a colon, and how: \"Ada: passport seen\".")}
               : Text{QUORATE_TR("%1 is not among the people who are named above."),
                      {withoutBlanks(line.substr(0, colon))}};
}

/** The exceptions among these people, or what is wrong with a line. */
Text readExceptions(const std::string& lines, People& into)
{
    const auto names = into.names();
    for (const std::string& line : namesIn(lines)) {
        auto exception = exceptionIn(line, names);
        if (!exception)
            return noSuchPerson(line);
        auto& [name, how] = *exception;
        if (how.empty())
            return {QUORATE_TR("Write how %1 was identified."), {name}};
        if (!into.identifiedOtherwise.emplace(name, std::move(how)).second)
            return {QUORATE_TR("%1 stands here twice."), {name}};
    }
    return {};
}

Text leaderHoldsNone()
{
    return {QUORATE_TR("The leader runs this screen and does not hold a share.")};
}

std::optional<WrongAnswer> accept(const FormValues& values, People& into)
{
    People people{.leader = valueIn(values, "leader"),
                  .custodians = namesIn(valueIn(values, "custodians")),
                  .securityOfficer = valueIn(values, "security_officer"),
                  .pinHolder = valueIn(values, "pin_holder"),
                  .witness = valueIn(values, "witness"),
                  .identified = valueIn(values, identifiedField)};
    if (std::ranges::find(people.custodians, people.leader) != people.custodians.end())
        return WrongAnswer{"leader", leaderHoldsNone()};
    if (Text why = readExceptions(valueIn(values, otherwiseField), people); !why.empty())
        return WrongAnswer{otherwiseField, std::move(why)};
    into = std::move(people);
    return std::nullopt;
}

/** What was true of everybody at the beginning becomes a word of each: it says nothing of those who come later. */
void tellEachApart(People& people)
{
    if (!people.identified.empty()) {
        for (const std::string& name : people.names())
            people.identifiedOtherwise.emplace(name, people.identified);
    }
    people.identified.clear();
}

/** True when this answer says it; an exception counts more than what was said before, that more than the rest. */
bool identify(People& into, const std::string& name, const People& answer)
{
    const auto exception = answer.identifiedOtherwise.find(name);
    if (exception != answer.identifiedOtherwise.end()) {
        into.identifiedOtherwise.insert_or_assign(name, exception->second);
        return true;
    }
    return !answer.identified.empty() && into.identifiedOtherwise.emplace(name, answer.identified).second;
}

} // namespace

std::string People::custodianNames() const
{
    std::string names;
    for (const std::string& name : custodians)
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

std::vector<Actor> People::custodianActors() const
{
    std::vector<Actor> actors;
    actors.reserve(custodians.size());
    for (std::size_t i = 0; i < custodians.size(); ++i)
        actors.push_back(custodian(i));
    return actors;
}

std::vector<std::string> People::names() const
{
    std::vector<std::string> all;
    const auto add = [&all](const std::string& name) {
        if (!name.empty() && std::ranges::find(all, name) == all.end())
            all.push_back(name);
    };
    add(leader);
    std::ranges::for_each(custodians, add);
    for (const std::string* name : {&securityOfficer, &pinHolder, &witness})
        add(*name);
    return all;
}

std::vector<Fact> identificationOf(const People& people, const std::vector<std::string>& names)
{
    std::vector<Fact> facts;
    for (const std::string& name : names) {
        const auto exception = people.identifiedOtherwise.find(name);
        const std::string& how =
            exception != people.identifiedOtherwise.end() ? exception->second : people.identified;
        if (!how.empty())
            facts.push_back({"identified_each", name + ": " + how});
    }
    return facts;
}

std::vector<Field> joiningFields(const People& people, const Text& who)
{
    std::vector<Field> fields{{.id = "custodians",
                               .label = who,
                               .kind = FieldKind::Names,
                               .value = joined(people.custodians, "\n"),
                               .min = 1,
                               .max = maxCustodians}};
    // Empty each time: what was said of others before must not be taken for an answer.
    addIdentification(fields, {}, maxCustodians,
                      {QUORATE_TR("Of those who were not identified before. May be left empty. It stands in the "
                                  "record.")});
    return fields;
}

std::optional<WrongAnswer> acceptJoining(const FormValues& values, People& into, std::vector<Fact>& identified)
{
    People answer{.custodians = namesIn(valueIn(values, "custodians")),
                  .identified = valueIn(values, identifiedField)};
    if (std::ranges::find(answer.custodians, into.leader) != answer.custodians.end())
        return WrongAnswer{"custodians", leaderHoldsNone()};
    if (Text why = readExceptions(valueIn(values, otherwiseField), answer); !why.empty())
        return WrongAnswer{otherwiseField, std::move(why)};
    tellEachApart(into);
    std::vector<std::string> told;
    for (const std::string& name : answer.custodians) {
        if (identify(into, name, answer))
            told.push_back(name);
    }
    into.custodians = std::move(answer.custodians);
    identified = identificationOf(into, told);
    return std::nullopt;
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
                                 lines.push_back(leaderHoldsNone());
                             return lines;
                         },
                     .accept = [&into](const FormValues& values) { return accept(values, into); },
                     .facts = [&into] { return identificationOf(into, into.names()); }});
}

} // namespace quorate
