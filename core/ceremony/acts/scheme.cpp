#include "ceremony/acts/scheme.h"

#include "ceremony/acts/language_options.h"

#include <algorithm>
#include <array>

namespace quorate
{

namespace
{

constexpr int fewestForShares = 2;

Option passwordOption()
{
    return {.id = "password", .label = {QUORATE_TR("By a password: every custodian gets a file of their own")}};
}

Text strengthInWords(const Profile& profile)
{
    if (profile.id == "S160")
        return {QUORATE_TR("Strong (S160): 40 digits to write")};
    if (profile.id == "S240")
        return {QUORATE_TR("Strongest public-tool size (S240): 60 digits to write")};
    if (profile.id == "C64")
        return {QUORATE_TR("As sc-hsm-tool makes it (C64): 16 digits to write")};
    return {QUORATE_TR("256-bit values (S256): public tools cannot read them")};
}

Field strengthField(const Scheme& scheme)
{
    Field strength{.id = "profile",
                   .label = {QUORATE_TR("Strength")},
                   .kind = FieldKind::Choice,
                   .value = std::string(scheme.profile->id)};
    for (const Profile& profile : profiles()) {
        if (profile.offered)
            strength.options.push_back({.id = std::string(profile.id), .label = strengthInWords(profile)});
    }
    return strength;
}

Field wayField(const PaperChoice& paper)
{
    static constexpr std::array<const char*, 3> ids{"own", "pdf", "printer"};
    return {.id = "sheets",
            .label = {QUORATE_TR("What do the custodians write on?")},
            .kind = FieldKind::Choice,
            .value = ids.at(static_cast<std::size_t>(paper.way)),
            .options = {{.id = "pdf", .label = {QUORATE_TR("Sheets to fill in by hand, as a PDF file")}},
                        {.id = "printer", .label = {QUORATE_TR("Sheets to fill in by hand, from a printer")}},
                        {.id = "own", .label = {QUORATE_TR("Paper of their own")}}},
            .help = {QUORATE_TR("Before the turns only public data is printed.")}};
}

Field shareField(const PaperChoice& paper)
{
    return {.id = "share",
            .label = {QUORATE_TR("How does the share get onto the sheet?")},
            .kind = FieldKind::Choice,
            .value = paper.printShares ? "printed" : "by_hand",
            .options = {{.id = "by_hand", .label = {QUORATE_TR("Each custodian writes it by hand: safer")}},
                        {.id = "printed",
                         .label = {QUORATE_TR("It is printed on the sheet, in each custodian's own turn")}}}};
}

Field codeField(const PaperChoice& paper)
{
    return {.id = "code",
            .label = {QUORATE_TR("With a printed share, print its QR code too")},
            .kind = FieldKind::Tick,
            .value = paper.codes ? "yes" : "no"};
}

std::vector<Field> pageFields(const PaperChoice& paper)
{
    return {{.id = "paper",
             .label = {QUORATE_TR("Paper")},
             .kind = FieldKind::Choice,
             .value = paper.size == PaperSize::A4 ? "a4" : "letter",
             .options = {{.id = "a4", .label = {QUORATE_TR("A4")}},
                         {.id = "letter", .label = {QUORATE_TR("Letter (US)")}}}},
            {.id = "language",
             .label = {QUORATE_TR("Language of the sheets")},
             .kind = FieldKind::Choice,
             .value = paper.language,
             .options = languageOptions()},
            {.id = "names",
             .label = {QUORATE_TR("Print the names of the custodians")},
             .kind = FieldKind::Tick,
             .value = paper.names ? "yes" : "no"}};
}

/** A password is always written by hand, so where nobody has a share that is no question. */
std::vector<Field> paperFields(const PaperChoice& paper, bool withShares)
{
    std::vector<Field> fields{wayField(paper)};
    if (withShares) {
        fields.push_back(shareField(paper));
        fields.push_back(codeField(paper));
    }
    std::ranges::move(pageFields(paper), std::back_inserter(fields));
    return fields;
}

void readPaper(const FormValues& values, PaperChoice& into)
{
    const std::string& way = values.at("sheets");
    into.way = way == "pdf"       ? PaperChoice::Way::Pdf
               : way == "printer" ? PaperChoice::Way::Printer
                                  : PaperChoice::Way::OwnPaper;
    into.size = values.at("paper") == "letter" ? PaperSize::Letter : PaperSize::A4;
    into.language = values.at("language");
    into.names = values.at("names") == "yes";
    const auto says = [&values](const char* field, const char* value) {
        const auto found = values.find(field);
        return found != values.end() && found->second == value;
    };
    into.printShares = says("share", "printed");
    into.codes = says("code", "yes");
}

std::optional<WrongAnswer> wrongPaper(const Scheme& scheme)
{
    const PaperChoice& paper = scheme.paper;
    if (scheme.byPassword && paper.printShares)
        return WrongAnswer{"share",
                           {QUORATE_TR("A password is written by hand: no printer and no PDF file gets it.")}};
    if (paper.printShares && paper.way == PaperChoice::Way::OwnPaper)
        return WrongAnswer{"share",
                           {QUORATE_TR("A share is printed only on a sheet of this program: choose a PDF file "
                                       "or a printer for the sheets.")}};
    if (paper.codes && !paper.printShares)
        return WrongAnswer{"code", {QUORATE_TR("Only a printed share can have a QR code.")}};
    return std::nullopt;
}

std::vector<Field> questions(const Scheme& scheme, int custodians, bool withPaper)
{
    Field kind{
        .id = "kind",
        .label = {QUORATE_TR("How is the share file opened?")},
        .kind = FieldKind::Choice,
        .value = scheme.byPassword ? "password" : "shares",
        .options = {{.id = "shares", .label = {QUORATE_TR("By several people, each with a share on paper")}},
                    passwordOption()}};
    if (custodians < fewestForShares) {
        kind.value = "password";
        kind.options = {passwordOption()};
        std::vector<Field> fields{std::move(kind)};
        if (withPaper)
            std::ranges::move(paperFields(scheme.paper, false), std::back_inserter(fields));
        return fields;
    }
    Field needed{.id = "needed",
                 .label = {QUORATE_TR("People who must come together")},
                 .kind = FieldKind::Number,
                 .value = std::to_string(std::clamp(scheme.threshold.needed, fewestForShares, custodians)),
                 .min = fewestForShares,
                 .max = custodians};
    std::vector<Field> fields{std::move(kind), std::move(needed), strengthField(scheme)};
    if (withPaper)
        std::ranges::move(paperFields(scheme.paper, true), std::back_inserter(fields));
    return fields;
}

void read(const FormValues& values, int custodians, Scheme& into)
{
    into.byPassword = values.at("kind") == "password";
    if (values.contains("sheets"))
        readPaper(values, into.paper);
    const auto needed = values.find("needed");
    if (needed == values.end())
        return;
    into.threshold = {.needed = std::stoi(needed->second), .total = custodians};
    into.profile = profileNamed(values.at("profile"));
}

} // namespace

std::unique_ptr<Part> schemePart(const People& people, Scheme& scheme, bool withPaper)
{
    const auto custodians = [&people] { return static_cast<int>(people.custodians.size()); };
    return formPart(
        {.id = "scheme",
         .heading = {QUORATE_TR("How many people must come together?")},
         .fields = [custodians, &scheme, withPaper] { return questions(scheme, custodians(), withPaper); },
         .lines =
             [custodians, &scheme] {
                 Scheme now = scheme;
                 now.byPassword = now.byPassword || custodians() < fewestForShares;
                 now.threshold.total = std::max(custodians(), fewestForShares);
                 now.threshold.needed = std::clamp(now.threshold.needed, fewestForShares, now.threshold.total);
                 return schemeInWords(now);
             },
         .draft = [custodians, &scheme](const FormValues& values) { read(values, custodians(), scheme); },
         .accept =
             [custodians, &scheme](const FormValues& values) {
                 read(values, custodians(), scheme);
                 return wrongPaper(scheme);
             }});
}

std::vector<Text> schemeInWords(const Scheme& scheme)
{
    if (scheme.byPassword)
        return {{QUORATE_TR("Every custodian chooses a password for a file of their own. All of the files are "
                            "needed together; one forgotten password and nobody can open the set.")}};
    const auto [needed, total] = scheme.threshold;
    std::vector<Text> lines{{QUORATE_TR("Any %1 of %2 people can open the share file."),
                             {std::to_string(needed), std::to_string(total)}},
                            {QUORATE_TRN("With %n sheet(s) lost, nobody can."), {}, total - needed + 1},
                            {QUORATE_TR("Fewer than %1 sheets tell a finder nothing."), {std::to_string(needed)}}};
    if (scheme.profile->id == "C64")
        lines.push_back({QUORATE_TR("C64 has 64 bits only: an attacker who has the share file can find the key "
                                    "without any sheet. Choose it only where old practice demands it.")});
    return lines;
}

} // namespace quorate
