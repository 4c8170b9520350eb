#pragma once

#include "ceremony/acts/people.h"
#include "sharing/prime_sharing.h"
#include "sharing/profile.h"

namespace quorate
{

/** How a new share file will be opened. */
struct Scheme {
    bool byPassword = false; // every custodian gets a file of their own
    Threshold threshold{};
    const Profile* profile = profileNamed("S160");
};

/** The question, with sentences that follow what is being chosen. A single custodian can only have a password. */
[[nodiscard]] std::unique_ptr<Part> schemePart(const People& people, Scheme& scheme);

/** "Any 2 of 4 people can open the share file. ..." */
[[nodiscard]] std::vector<Text> schemeInWords(const Scheme& scheme);

} // namespace quorate
