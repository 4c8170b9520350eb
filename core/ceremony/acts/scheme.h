#pragma once

#include "ceremony/acts/people.h"
#include "ceremony/paper.h"
#include "sharing/prime_sharing.h"
#include "sharing/profile.h"

namespace quorate
{

/** What the custodians write on, or what is printed for them. */
struct PaperChoice {
    enum class Way { OwnPaper, Pdf, Printer };
    Way way = Way::Pdf;
    PaperSize size = PaperSize::A4;
    std::string language{"en"};
    bool names = true;        // on the sheets
    bool printShares = false; // each in its holder's turn; otherwise it is written by hand
    bool codes = false;       // with a printed share its QR code
};

/** How a new share file will be opened. */
struct Scheme {
    bool byPassword = false; // every custodian gets a file of their own
    Threshold threshold{};
    const Profile* profile = profileNamed("S160");
    PaperChoice paper{};
};

/** The question, with sentences that follow what is being chosen. A single custodian can only have a password.
 * With paper it also asks for the sheets. */
[[nodiscard]] std::unique_ptr<Part> schemePart(const People& people, Scheme& scheme, bool withPaper = false);

/** "Any 2 of 4 people can open the share file. ..." */
[[nodiscard]] std::vector<Text> schemeInWords(const Scheme& scheme);

} // namespace quorate
