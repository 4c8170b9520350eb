#pragma once

#include "ceremony/acts/form_part.h"

namespace quorate
{

/** Who takes part, by role. Roles that a ceremony does not need stay empty. */
struct People {
    std::string leader{};
    std::vector<std::string> custodians{};
    std::string securityOfficer{};
    std::string pinHolder{};
    std::string witness{};
    std::string identified{};                                 // in words how people showed who they are
    std::map<std::string, std::string> identifiedOtherwise{}; // how those did, by name, of whom that is not true

    /** "Ada, Grace" */
    [[nodiscard]] std::string custodianNames() const;

    /** Everybody's name once, in the order of the form. */
    [[nodiscard]] std::vector<std::string> names() const;

    [[nodiscard]] Actor custodian(std::size_t index) const
    {
        return {.number = static_cast<int>(index) + 1, .name = custodians[index]};
    }
    /** All of them, in their order. */
    [[nodiscard]] std::vector<Actor> custodianActors() const;
};

/** For the record, of each of these people of whom it is known: "Ada: passport seen". */
[[nodiscard]] std::vector<Fact> identificationOf(const People& people, const std::vector<std::string>& names);

/** Which roles a ceremony asks for. */
struct Roles {
    bool securityOfficer = false;
    bool pinHolder = false;
    bool witness = false;
    int minCustodians = 0;
    int maxCustodians = 0; // 0: this ceremony has none
};

/** Step P of every ceremony: names and roles. The leader is never a custodian. Its part's id is "people". */
[[nodiscard]] std::unique_ptr<Part> peoplePart(Roles roles, People& into);
/** The same where the roles follow from an earlier answer. */
[[nodiscard]] std::unique_ptr<Part> peoplePart(std::function<Roles()> roles, People& into);

/**
 * The questions about custodians who come later, such as those of a further share file: who they are, and the same
 * two as in step P about how they were identified.
 */
[[nodiscard]] std::vector<Field> joiningFields(const People& people, const Text& who);
/**
 * The answers. `identified` is what they say for the record, of each person of whom it was not known or who was
 * identified in another way.
 */
[[nodiscard]] std::optional<WrongAnswer> acceptJoining(const FormValues& values, People& into,
                                                       std::vector<Fact>& identified);

} // namespace quorate
