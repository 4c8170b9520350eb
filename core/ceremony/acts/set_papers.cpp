#include "ceremony/acts/set_papers.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/paper_part.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr const char* asPdf = "pdf"; // in place of a printer's name
constexpr const char* sheetsEnding = "-sheets.pdf";

std::vector<std::string> pathsOf(const std::vector<WrittenFile>& files)
{
    std::vector<std::string> paths;
    paths.reserve(files.size());
    for (const WrittenFile& file : files)
        paths.push_back(file.path);
    return paths;
}

} // namespace

SetPapers::SetPapers(PaperSource source) : m_source(std::move(source)) {}

// ---- what is made ----------------------------------------------------------------------------------------------

bool SetPapers::makesPaper() const
{
    return m_source.options.press != nullptr && !m_noSheets &&
           m_source.scheme.paper.way != PaperChoice::Way::OwnPaper;
}

bool SetPapers::printsPaper() const
{
    return makesPaper() && m_source.scheme.paper.way == PaperChoice::Way::Printer;
}

bool SetPapers::printsShares() const
{
    return makesPaper() && !m_source.scheme.byPassword && m_source.scheme.paper.printShares;
}

/** The printer that was chosen; empty where pages become files. */
std::string SetPapers::printer() const
{
    return printsPaper() && m_printer != asPdf ? m_printer : std::string();
}

/** Not those whose sheet could not be made: they write on their own paper. */
bool SetPapers::hasSheet(const Actor& custodian) const
{
    return makesPaper() && (!m_source.scheme.byPassword || custodian.number <= m_passwordSheets);
}

std::vector<Actor> SetPapers::withSheet() const
{
    std::vector<Actor> actors = m_source.people.custodianActors();
    std::erase_if(actors, [this](const Actor& custodian) { return !hasSheet(custodian); });
    return actors;
}

Paper SetPapers::setPaper() const
{
    Paper paper = paperOf(m_source.files->front(), m_source.scheme, m_source.people);
    paper.set.consentWords = m_source.consentWords();
    return paper;
}

/** All that is made on paper: a paper for the set, or one for each file with a password. */
std::vector<Paper> SetPapers::papers() const
{
    if (!m_source.scheme.byPassword)
        return {setPaper()};
    std::vector<Paper> all = passwordPapersOf(*m_source.files, m_source.scheme, m_source.people);
    for (Paper& paper : all)
        paper.set.consentWords = m_source.consentWords();
    return all;
}

/** Notices for the sheets that people have in their hands. */
std::vector<Paper> SetPapers::voidPapers() const
{
    if (m_source.scheme.byPassword) {
        std::vector<Paper> issued = papers();
        issued.resize(static_cast<std::size_t>(m_passwordSheets));
        return voidPapersOf(std::move(issued));
    }
    return {voidPaperOf(m_source.files->front(), m_source.scheme, m_source.people, m_source.set)};
}

std::string SetPapers::setCodes() const
{
    if (!m_source.scheme.byPassword)
        return m_source.set.identity.setCode;
    std::string codes;
    for (const PreparedFile& file : *m_source.files)
        codes += (codes.empty() ? "" : ", ") + file.setFile.setCode;
    return codes;
}

// ---- where it goes ---------------------------------------------------------------------------------------------

/** Asked for when the page is shown first: the printers of a network take their time. */
const std::vector<PrinterSeen>& SetPapers::printers() const
{
    if (!m_printers)
        m_printers = m_source.options.press->printers();
    return *m_printers;
}

std::vector<Field> SetPapers::printerFields() const
{
    Field field{.id = "printer", .label = {QUORATE_TR("Printer")}, .kind = FieldKind::Choice};
    for (const PrinterSeen& printer : printers())
        field.options.push_back({.id = printer.name,
                                 .label = {QUORATE_TR("%1"), {printer.name}},
                                 .help = printer.local
                                             ? Text{}
                                             : Text{QUORATE_TR("Over the network: it passes other computers, "
                                                               "which may keep copies.")}});
    field.options.push_back({.id = asPdf, .label = {QUORATE_TR("None: make a PDF file")}});
    const auto known = [&](const Option& option) { return option.id == m_printer; };
    field.value = std::ranges::any_of(field.options, known) ? m_printer : field.options.front().id;
    return {std::move(field)};
}

std::unique_ptr<Part> SetPapers::printerPart()
{
    return formPart({.id = "printer",
                     .heading = {QUORATE_TR("Which printer?")},
                     .fields = [this] { return printerFields(); },
                     .lines =
                         [this] {
                             return std::vector<Text>{
                                 m_source.scheme.paper.printShares
                                     ? Text{QUORATE_TR("The sheets will hold the shares. The printer sees the "
                                                       "name \"Document\".")}
                                     : Text{QUORATE_TR("The pages hold public data only. The printer sees the "
                                                       "name \"Document\".")}};
                         },
                     .accept =
                         [this](const FormValues& values) {
                             m_printer = values.at("printer");
                             return std::optional<WrongAnswer>{};
                         }});
}

PaperTarget SetPapers::paperTarget(const PaperSet& set, const std::string& ending) const
{
    return {.press = m_source.options.press,
            .printer = printer(),
            .path = pathIn(m_source.options.folder, set.setCode + ending)};
}

std::vector<PaperJob> SetPapers::jobsFor(std::vector<Paper> all, const std::string& ending) const
{
    std::vector<PaperJob> jobs;
    for (Paper& pages : all) {
        PaperTarget target = paperTarget(pages.set, ending);
        jobs.push_back({.target = std::move(target), .pages = std::move(pages)});
    }
    return jobs;
}

void SetPapers::keep(std::vector<WrittenFile> files)
{
    std::erase_if(files, [](const WrittenFile& file) { return file.path.empty(); });
    std::ranges::move(files, std::back_inserter(m_paper));
}

// ---- sheets to be filled in ------------------------------------------------------------------------------------

std::unique_ptr<Part> SetPapers::sheetsPart()
{
    return paperPart({.id = "make_sheets",
                      .failedId = "make_sheets.failed",
                      .heading = {QUORATE_TR("Making the sheets")},
                      .jobs = [this] { return jobsFor(papers(), sheetsEnding); },
                      .safe = {QUORATE_TR("Nothing secret is on these pages.")},
                      .without = {QUORATE_TR("Go on without sheets: people write on their own paper")},
                      .withoutRest = {QUORATE_TR("Go on without the rest: who has no sheet writes on their "
                                                 "own paper")},
                      .asFile = [this] { m_printer = asPdf; },
                      .done =
                          [this](PaperMade made) {
                              m_sheetsFiles = pathsOf(made.files);
                              keep(std::move(made.files));
                              m_noSheets = made.jobs == 0;
                              m_passwordSheets = m_source.scheme.byPassword ? static_cast<int>(made.jobs) : 0;
                          }});
}

std::unique_ptr<Part> SetPapers::handOutPart()
{
    return noticePart(
        {.id = "sheets",
         .heading = {QUORATE_TR("Hand out the sheets")},
         .lines = [this] { return m_source.scheme.byPassword ? passwordSheetLines() : sheetLines(); },
         .back = BackRule::Barrier});
}

std::vector<Text> SetPapers::sheetLines() const
{
    std::vector<Text> lines;
    for (const std::string& path : m_sheetsFiles)
        lines.push_back({QUORATE_TR("They are in the file %1. Print it."), {path}});
    lines.push_back({QUORATE_TR("Give each custodian the sheet with their share number. Nothing secret is on it "
                                "yet; each of them writes their share in their own turn.")});
    lines.push_back({QUORATE_TR("The last pages hold the share file and a script that opens it: keep them apart "
                                "from the sheets.")});
    return lines;
}

std::vector<Text> SetPapers::passwordSheetLines() const
{
    std::vector<Text> lines;
    for (const std::string& path : m_sheetsFiles)
        lines.push_back({QUORATE_TR("They are in the file %1. Print it."), {path}});
    lines.push_back({QUORATE_TR("Give each custodian the sheet with their number. Alone and unseen, each writes "
                                "their password on it by hand, compares it letter by letter, and destroys any "
                                "other note of it. No printer and no file gets a password.")});
    for (const Actor& custodian : m_source.people.custodianActors()) {
        if (!hasSheet(custodian))
            lines.push_back(
                {QUORATE_TR("No sheet was made for %1, who writes on their own paper."), {custodian.name}});
    }
    lines.push_back({QUORATE_TR("Behind each sheet are its share file and a script that opens it: keep them "
                                "apart from the sheet.")});
    return lines;
}

std::optional<NewForm> SetPapers::newForm(const Actor& holder, int serial)
{
    if (!makesPaper())
        return std::nullopt;
    const Paper pages = rewrittenSheetOf(setPaper(), holder, serial);
    const PaperTarget target =
        paperTarget(pages.set, '-' + sheetNumber(pages.set, pages.sheets.front()) + sheetsEnding);
    return NewForm{
        .make = [target, pages](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(WrittenFile made, makePaper(services, target, pages));
            return Box::of(std::move(made));
        },
        .made = [this](Box box) { keep({box.take<WrittenFile>()}); },
        .explain = [target](const Error& error,
                            Text safe) { return explainPaper(error, target, std::move(safe)); },
        .where = target.printer.empty()
                     ? Text{QUORATE_TR("The new sheet is in the file %1. Print it; its second page is the notice "
                                       "for the safe."),
                            {target.path}}
                     : Text{QUORATE_TR("The new sheet comes out of the printer %1, and with it the notice for the "
                                       "safe."),
                            {target.printer}}};
}

// ---- sheets with the share on them -----------------------------------------------------------------------------

std::unique_ptr<Part> SetPapers::acknowledgementPart()
{
    return noticePart({.id = "printed_shares",
                       .heading = {QUORATE_TR("This print contains a secret")},
                       .lines = [this] { return printedShareLines(); },
                       .primary = {QUORATE_TR("I understand: print the shares")}});
}

std::vector<Text> SetPapers::printedShareLines() const
{
    std::vector<Text> lines{
        {QUORATE_TR("Printers and print queues keep copies. Safer: write by hand. If you print, use a printer on "
                    "a cable, alone in this room, and stay until the last page is out.")}};
    if (printer().empty())
        lines.push_back({QUORATE_TR("Each custodian chooses in their own turn where their PDF goes, prints it "
                                    "and may then delete it. Whoever gets hold of the file has the share.")});
    return lines;
}

std::optional<SharePrinting> SetPapers::sharePrinting() const
{
    if (!printsShares())
        return std::nullopt;
    return SharePrinting{
        .press = m_source.options.press,
        .printer = printer(),
        .code = m_source.scheme.paper.codes,
        .page = [this](const Actor& holder, int serial) { return sheetOf(setPaper(), holder, serial); }};
}

/** The sheets themselves come with their shares, in the turns: from the printer, if there is one. */
std::unique_ptr<Part> SetPapers::filePagesPart()
{
    return paperPart({.id = "make_file_pages",
                      .failedId = "make_file_pages.failed",
                      .heading = {QUORATE_TR("Making the pages of the share file")},
                      .jobs =
                          [this] {
                              Paper paper = setPaper();
                              paper.sheets.clear();
                              std::vector<PaperJob> jobs = jobsFor({std::move(paper)}, "-share-file.pdf");
                              if (m_filePagesAsPdf)
                                  jobs.front().target.printer.clear();
                              return jobs;
                          },
                      .safe = {QUORATE_TR("Nothing secret is on these pages.")},
                      .without = {QUORATE_TR("Go on without these pages")},
                      .asFile = [this] { m_filePagesAsPdf = true; },
                      .done =
                          [this](PaperMade made) {
                              keep(std::move(made.files));
                              m_noFilePages = made.givenUp;
                          }});
}

std::unique_ptr<Part> SetPapers::putAwayPart()
{
    return noticePart({.id = "file_pages",
                       .heading = {QUORATE_TR("Put the pages of the share file away")},
                       .lines = [this] { return filePagesLines(); },
                       .back = BackRule::Barrier});
}

std::vector<Text> SetPapers::filePagesLines() const
{
    std::vector<Text> lines;
    if (!m_paper.empty())
        lines.push_back({QUORATE_TR("They are in the file %1. Print it."), {m_paper.back().path}});
    lines.push_back({QUORATE_TR("They hold the share file and a script that opens it: keep them apart from the "
                                "sheets. Each custodian's sheet is made in their own turn.")});
    return lines;
}

// ---- void sheets -----------------------------------------------------------------------------------------------

int SetPapers::sheetsIssued() const
{
    if (!m_source.scheme.byPassword)
        return m_source.set.sheetsStarted;
    return m_passwordSheets;
}

int SetPapers::sheetsInAll() const
{
    return m_source.scheme.byPassword ? sheetsIssued() : m_source.set.sheetsInAll();
}

std::string SetPapers::sheetsBegun() const
{
    return sheetsIssued() == 0 ? std::string() : sheetNumbers(voidPapers());
}

std::unique_ptr<Part> SetPapers::noticesPart()
{
    return paperPart({.id = "make_void",
                      .failedId = "make_void.failed",
                      .heading = {QUORATE_TR("Making the notices for void sheets")},
                      .jobs = [this] { return jobsFor(voidPapers(), "-void.pdf"); },
                      .safe = {QUORATE_TR("No new set exists. Its sheets are void without a notice, too.")},
                      .without = {QUORATE_TR("Go on without these pages")},
                      .withoutRest = {QUORATE_TR("Go on without these pages")},
                      .asFile = [this] { m_printer = asPdf; },
                      .done = [this](const PaperMade& made) { m_notices = pathsOf(made.files); }});
}

std::unique_ptr<Part> SetPapers::voidPart()
{
    return noticePart({.id = "void",
                       .heading = {QUORATE_TR("These sheets are void")},
                       .lines = [this] { return voidLines(); },
                       .primary = {QUORATE_TR("The sheets are destroyed")},
                       .back = BackRule::Barrier});
}

std::vector<Text> SetPapers::voidLines() const
{
    std::vector<Text> lines{
        {QUORATE_TRN("No new set exists. Shred %n sheet(s) now, marked %1."), {setCodes()}, sheetsInAll()},
        {QUORATE_TR("Void: %1."), {sheetsBegun()}}};
    for (const std::string& path : m_notices)
        lines.push_back({QUORATE_TR("Notices for the safe are in the file %1."), {path}});
    if (printsShares() && printer().empty())
        lines.push_back({QUORATE_TR("Whoever has a PDF of their sheet deletes it now.")});
    return lines;
}

// ---- envelopes -------------------------------------------------------------------------------------------------

std::unique_ptr<Part> SetPapers::envelopesPart()
{
    return formPart(
        {.id = "envelopes",
         .heading = {QUORATE_TR("Which envelope holds which sheet?")},
         .fields = [this] { return envelopeFields(sheetsToSeal(), m_envelopes); },
         .lines =
             [] {
                 return std::vector<Text>{
                     {QUORATE_TR("Read the number from the envelope. It goes into the record.")},
                     signAcrossSeam(),
                     {QUORATE_TR("What stays empty is an open item. The set is ready and proven already.")}};
             },
         .accept =
             [this](const FormValues& values) { return readEnvelopes(values, withSheet().size(), m_envelopes); },
         .back = BackRule::Barrier,
         .mayStop = false});
}

std::string SetPapers::sheetNumberOf(const Actor& custodian) const
{
    if (m_source.scheme.byPassword)
        return sheetNumbers(papers()[static_cast<std::size_t>(custodian.number - 1)]);
    return sheetNumbers(sheetOf(setPaper(), custodian, m_source.set.sheetsOf(custodian.number)));
}

std::vector<SheetToSeal> SetPapers::sheetsToSeal() const
{
    std::vector<SheetToSeal> sheets;
    for (const Actor& custodian : withSheet()) {
        const std::string sheet = sheetNumberOf(custodian);
        sheets.push_back({.sheet = sheet, .label = {QUORATE_TR("%1, sheet %2"), {custodian.name, sheet}}});
    }
    return sheets;
}

std::vector<Text> SetPapers::missingEnvelopes() const
{
    std::vector<Text> items;
    for (std::size_t i = 0; i < m_envelopes.size(); ++i) {
        const Actor custodian = m_source.people.custodian(i);
        if (m_envelopes[i].empty())
            items.push_back({QUORATE_TR("The number of %1's envelope, for sheet %2."),
                             {custodian.name, sheetNumberOf(custodian)}});
    }
    return items;
}

// ---- record ----------------------------------------------------------------------------------------------------

std::vector<Fact> SetPapers::facts() const
{
    std::vector<Fact> facts;
    for (const WrittenFile& file : m_paper) {
        if (!file.path.empty())
            addFile(facts, file.path.ends_with(sheetsEnding) ? "sheets_file" : "file_pages", file);
    }
    for (const Actor& custodian : m_source.people.custodianActors())
        addSheets(facts, custodian);
    if (!m_source.scheme.byPassword)
        facts.push_back({"shares_on_sheets", std::string(!printsShares()     ? "by_hand"
                                                         : printer().empty() ? "pdf"
                                                                             : "printer")});
    if (!printer().empty())
        facts.push_back({"printer", printer()});
    return facts;
}

/** A sheet for a password is made once. */
void SetPapers::addSheets(std::vector<Fact>& facts, const Actor& custodian) const
{
    const int good = m_source.scheme.byPassword ? 1 : m_source.set.sheetsOf(custodian.number);
    if (!hasSheet(custodian) && good == 1) // own paper has a number only if it was written again
        return;
    for (int serial = 1; serial < good; ++serial)
        facts.push_back({"void_sheet", sheetNumbers(sheetOf(setPaper(), custodian, serial))});
    facts.push_back({"sheet", sheetNumberOf(custodian)});
    const auto index = static_cast<std::size_t>(custodian.number - 1);
    if (index < m_envelopes.size())
        addEnvelope(facts, sheetNumberOf(custodian), m_envelopes[index]);
}

} // namespace quorate
