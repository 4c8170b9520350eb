#include "ceremony/acts/consents.h"
#include "ceremony/acts/custodian_turn.h"
#include "ceremony/acts/envelopes.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/paper_part.h"
#include "ceremony/acts/password_turn.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/prepare_set.h"
#include "ceremony/acts/scheme.h"
#include "ceremony/acts/token_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "ceremony/written_files.h"

#include <algorithm>

namespace quorate
{

namespace
{

/**
 * Create a set of shares: people, scheme, random source, preparation, a turn for each custodian, two copies of the
 * file, and the proof that what people typed opens what the media hold.
 */
class CreateCeremony final : public Sequence
{
public:
    explicit CreateCeremony(const StartOptions& options) : m_options(options)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.witness = true, .minCustodians = 1, .maxCustodians = maxCustodians}, m_people));

        chapter({QUORATE_TR("Scheme")});
        add(schemePart(m_people, m_scheme, m_options.press != nullptr));
        add(printerPart(), [this] { return printsPaper(); });
        add(noticePart({.id = "printed_shares",
                        .heading = {QUORATE_TR("This print contains a secret")},
                        .lines = [this] { return printedShareLines(); },
                        .primary = {QUORATE_TR("I understand: print the shares")}}),
            [this] { return printsShares(); });

        chapter({QUORATE_TR("Random numbers")});
        add(tokenPart({.id = "random",
                       .heading = {QUORATE_TR("Shall a token add its random numbers?")},
                       .lines = [] { return randomLines(); },
                       .into = &m_token,
                       .noneAllowed = true}));

        chapter({QUORATE_TR("Prepare")});
        add(noticePart({.id = "review",
                        .heading = {QUORATE_TR("Ready to start?")},
                        .lines = [this] { return reviewLines(); },
                        .primary = {QUORATE_TR("Start")}}));
        add(passwordTurns(
                {.people = [this] { return custodians(); }, .token = &m_token, .passwords = m_passwords.get()}),
            [this] { return m_scheme.byPassword; });
        add(preparePart());
        add(sheetsPart(), [this] { return makesPaper() && !printsShares(); });
        add(noticePart({.id = "sheets",
                        .heading = {QUORATE_TR("Hand out the sheets")},
                        .lines = [this] { return m_scheme.byPassword ? passwordSheetLines() : sheetLines(); },
                        .back = BackRule::Barrier}),
            [this] { return makesPaper() && !printsShares(); });
        add(filePagesPart(), [this] { return printsShares(); });
        add(noticePart({.id = "file_pages",
                        .heading = {QUORATE_TR("Put the pages of the share file away")},
                        .lines = [this] { return filePagesLines(); },
                        .back = BackRule::Barrier}),
            [this] { return printsShares() && !m_noFilePages; });

        chapter({QUORATE_TR("Turns")});
        add(custodianTurns(
                {.people = [this] { return custodians(); },
                 .set = m_set.get(),
                 .printing = [this] { return sharePrinting(); },
                 .newForm = [this](const Actor& holder, int serial) { return newForm(holder, serial); }}),
            [this] { return !m_scheme.byPassword; });

        chapter({QUORATE_TR("Save")});
        add(saveFilePart({.id = "save",
                          .heading = {QUORATE_TR("Save the share file in two places")},
                          .lines = [this] { return saveLines(); },
                          .names = [this] { return fileNames(); },
                          .folders = 2,
                          .folder = options.folder,
                          .into = &m_folders}));
        add(writePart());

        chapter({QUORATE_TR("Proof")});
        add(provePart());
        add(envelopesPart(), [this] { return makesPaper(); });
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return outcomeLines(); },
                         .outcome =
                             [this] {
                                 return Outcome{
                                     .good = true, .facts = outcomeFacts(), .openItems = missingEnvelopes()};
                             }}));

        agree("review", "write", [this] { return consentToCreate(m_people, m_scheme, m_token); });
        addAfterStop(cleanUpPart(), [this] { return !m_written->empty(); });
        addAfterStop(voidPaperPart(), [this] { return makesPaper() && sheetsIssued() > 0; });
        addAfterStop(noticePart({.id = "void",
                                 .heading = {QUORATE_TR("These sheets are void")},
                                 .lines = [this] { return voidLines(); },
                                 .primary = {QUORATE_TR("The sheets are destroyed")},
                                 .back = BackRule::Barrier}),
                     [this] { return sheetsIssued() > 0; });
    }

private:
    // ---- random numbers and review ----------------------------------------------------------------------------

    static std::vector<Text> randomLines()
    {
        return {
            {QUORATE_TR("The computer's random numbers are always used. A token can add its own, so that neither "
                        "alone decides. Nothing is changed on the token.")}};
    }

    std::vector<Text> reviewLines() const
    {
        std::vector<Text> lines = schemeInWords(m_scheme);
        lines.push_back(randomSourceLine());
        if (printsShares())
            lines.push_back({QUORATE_TR("Each share is printed in its custodian's turn.")});
        lines.push_back({QUORATE_TR("The program now makes the set and tests every combination. Nothing secret is "
                                    "shown yet.")});
        return lines;
    }

    Text randomSourceLine() const
    {
        return m_token.chosen()
                   ? Text{QUORATE_TR("Random numbers: this computer's, mixed with those of token %1."),
                          {m_token.serial()}}
                   : Text{QUORATE_TR("Random numbers: this computer's.")};
    }

    // ---- preparation ------------------------------------------------------------------------------------------

    std::unique_ptr<Part> preparePart()
    {
        return workPart({.id = "prepare",
                         .heading = {QUORATE_TR("Preparing the set")},
                         .lines =
                             [] {
                                 return std::vector<Text>{
                                     {QUORATE_TR("The program is making the shares and testing every combination. "
                                                 "Nothing secret is shown.")}};
                             },
                         .mayStop = true,
                         .changes = false,
                         .make = [this] { return prepareWork(); },
                         .done =
                             [this](Box box) {
                                 takePrepared(box.take<PreparedSet>());
                                 return Move::next();
                             },
                         .facts = [this] { return preparedFacts(); },
                         .safe = [] { return Text{QUORATE_TR("Nothing exists yet.")}; }});
    }

    std::function<Result<Box>(Services&, Progress&)> prepareWork() const
    {
        const PrepareRequest request{.profile = m_scheme.byPassword ? nullptr : m_scheme.profile,
                                     .threshold = m_scheme.threshold,
                                     .passwords = m_passwords,
                                     .rehearsal = m_options.rehearsal,
                                     .rounds = m_options.rounds};
        return [request, token = m_token](Services& services, Progress& progress) -> Result<Box> {
            QUORATE_TRY(auto prepared, prepareSet(services, request, token, progress));
            return Box::of(std::move(prepared));
        };
    }

    void takePrepared(PreparedSet prepared)
    {
        m_files = std::make_shared<const std::vector<PreparedFile>>(std::move(prepared.files));
        *m_proofKeys = std::move(prepared.keys);
        m_passwords->clear();
        if (m_scheme.byPassword) {
            *m_passwordsForProof = std::move(prepared.passwords);
            return;
        }
        m_set->profile = m_scheme.profile;
        m_set->identity = std::move(prepared.identity);
        m_set->shares = std::move(prepared.shares);
    }

    /** The scheme of the set, before any sheet is written. */
    std::vector<Fact> preparedFacts() const
    {
        std::vector<Fact> facts;
        for (const PreparedFile& file : *m_files)
            facts.push_back({"set_code", file.setFile.setCode});
        if (!m_scheme.byPassword)
            addScheme(facts, m_set->identity);
        return facts;
    }

    // ---- paper ------------------------------------------------------------------------------------------------

    bool makesPaper() const
    {
        return m_options.press != nullptr && !m_noSheets && m_scheme.paper.way != PaperChoice::Way::OwnPaper;
    }

    /** Not those whose sheet could not be made: they write on their own paper. */
    bool hasSheet(const Actor& custodian) const
    {
        return makesPaper() && (!m_scheme.byPassword || custodian.number <= m_passwordSheets);
    }

    bool printsPaper() const { return makesPaper() && m_scheme.paper.way == PaperChoice::Way::Printer; }
    /** Never a password. */
    bool printsShares() const { return makesPaper() && !m_scheme.byPassword && m_scheme.paper.printShares; }

    /** The printer that was chosen; empty where pages become files. */
    std::string printer() const { return printsPaper() && m_printer != asPdf ? m_printer : std::string(); }

    std::optional<SharePrinting> sharePrinting() const
    {
        if (!printsShares())
            return std::nullopt;
        return SharePrinting{
            .press = m_options.press,
            .printer = printer(),
            .code = m_scheme.paper.codes,
            .page = [this](const Actor& holder, int serial) { return sheetOf(setPaper(), holder, serial); }};
    }

    /** For a sheet that is written again: the form, and the notice that the sheet before is void. */
    std::optional<NewForm> newForm(const Actor& holder, int serial)
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
            .where =
                target.printer.empty()
                    ? Text{QUORATE_TR("The new sheet is in the file %1. Print it; its second page is the notice "
                                      "for the safe."),
                           {target.path}}
                    : Text{QUORATE_TR("The new sheet comes out of the printer %1, and with it the notice for the "
                                      "safe."),
                           {target.printer}}};
    }

    Paper setPaper() const
    {
        Paper paper = paperOf(m_files->front(), m_scheme, m_people);
        paper.set.consentWords = inOneLine(agreedWords());
        return paper;
    }

    /** All that is made on paper: a paper for the set, or one for each file with a password. */
    std::vector<Paper> papers() const
    {
        if (!m_scheme.byPassword)
            return {setPaper()};
        std::vector<Paper> all = passwordPapersOf(*m_files, m_scheme, m_people);
        for (Paper& paper : all)
            paper.set.consentWords = inOneLine(agreedWords());
        return all;
    }

    /** Notices for the sheets that people have in their hands. */
    std::vector<Paper> voidPapers() const
    {
        if (m_scheme.byPassword) {
            std::vector<Paper> issued = papers();
            issued.resize(static_cast<std::size_t>(m_passwordSheets));
            return voidPapersOf(std::move(issued));
        }
        return {voidPaperOf(m_files->front(), m_scheme, m_people, *m_set)};
    }

    std::vector<Text> printedShareLines() const
    {
        std::vector<Text> lines{{QUORATE_TR(
            "Printers and print queues keep copies. Safer: write by hand. If you print, use a printer on "
            "a cable, alone in this room, and stay until the last page is out.")}};
        if (printer().empty())
            lines.push_back({QUORATE_TR("Each custodian chooses in their own turn where their PDF goes, prints it "
                                        "and may then delete it. Whoever gets hold of the file has the share.")});
        return lines;
    }

    /** Asked for when the page is shown first: the printers of a network take their time. */
    const std::vector<PrinterSeen>& printers() const
    {
        if (!m_printers)
            m_printers = m_options.press->printers();
        return *m_printers;
    }

    std::vector<Field> printerFields() const
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

    std::unique_ptr<Part> printerPart()
    {
        return formPart({.id = "printer",
                         .heading = {QUORATE_TR("Which printer?")},
                         .fields = [this] { return printerFields(); },
                         .lines =
                             [this] {
                                 return std::vector<Text>{
                                     m_scheme.paper.printShares
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

    PaperTarget paperTarget(const PaperSet& set, const std::string& ending) const
    {
        return {.press = m_options.press,
                .printer = printer(),
                .path = pathIn(m_options.folder, set.setCode + ending)};
    }

    std::vector<PaperJob> jobsFor(std::vector<Paper> all, const std::string& ending) const
    {
        std::vector<PaperJob> jobs;
        for (Paper& pages : all) {
            PaperTarget target = paperTarget(pages.set, ending);
            jobs.push_back({.target = std::move(target), .pages = std::move(pages)});
        }
        return jobs;
    }

    void keep(std::vector<WrittenFile> files)
    {
        std::erase_if(files, [](const WrittenFile& file) { return file.path.empty(); });
        std::ranges::move(files, std::back_inserter(m_paper));
    }

    std::unique_ptr<Part> sheetsPart()
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
                                  m_passwordSheets = m_scheme.byPassword ? static_cast<int>(made.jobs) : 0;
                              }});
    }

    /** The sheets themselves come with their shares, in the turns: from the printer, if there is one. */
    std::unique_ptr<Part> filePagesPart()
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

    std::unique_ptr<Part> voidPaperPart()
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

    static std::vector<std::string> pathsOf(const std::vector<WrittenFile>& files)
    {
        std::vector<std::string> paths;
        paths.reserve(files.size());
        for (const WrittenFile& file : files)
            paths.push_back(file.path);
        return paths;
    }

    std::vector<Text> sheetLines() const
    {
        std::vector<Text> lines;
        for (const std::string& path : m_sheetsFiles)
            lines.push_back({QUORATE_TR("They are in the file %1. Print it."), {path}});
        lines.push_back(
            {QUORATE_TR("Give each custodian the sheet with their share number. Nothing secret is on it "
                        "yet; each of them writes their share in their own turn.")});
        lines.push_back(
            {QUORATE_TR("The last pages hold the share file and a script that opens it: keep them apart "
                        "from the sheets.")});
        return lines;
    }

    std::vector<Text> passwordSheetLines() const
    {
        std::vector<Text> lines;
        for (const std::string& path : m_sheetsFiles)
            lines.push_back({QUORATE_TR("They are in the file %1. Print it."), {path}});
        lines.push_back(
            {QUORATE_TR("Give each custodian the sheet with their number. Alone and unseen, each writes "
                        "their password on it by hand, compares it letter by letter, and destroys any "
                        "other note of it. No printer and no file gets a password.")});
        for (const Actor& custodian : custodians()) {
            if (!hasSheet(custodian))
                lines.push_back(
                    {QUORATE_TR("No sheet was made for %1, who writes on their own paper."), {custodian.name}});
        }
        lines.push_back({QUORATE_TR("Behind each sheet are its share file and a script that opens it: keep them "
                                    "apart from the sheet.")});
        return lines;
    }

    std::vector<Text> filePagesLines() const
    {
        std::vector<Text> lines;
        if (!m_paper.empty())
            lines.push_back({QUORATE_TR("They are in the file %1. Print it."), {m_paper.back().path}});
        lines.push_back(
            {QUORATE_TR("They hold the share file and a script that opens it: keep them apart from the "
                        "sheets. Each custodian's sheet is made in their own turn.")});
        return lines;
    }

    // ---- saving -----------------------------------------------------------------------------------------------

    std::vector<std::string> fileNames() const
    {
        std::vector<std::string> names;
        for (const PreparedFile& file : *m_files) {
            names.push_back(file.shareFileName());
            names.push_back(file.setFileName());
        }
        return names;
    }

    std::vector<Text> saveLines() const
    {
        if (m_scheme.byPassword)
            return {{QUORATE_TR("A file is useless without its password, and the password without the file. Keep "
                                "each file apart from the note of its password.")}};
        return {
            {QUORATE_TR("The file is useless without %1 shares, and the shares are useless without it. Keep it "
                        "apart from the sheets."),
             {std::to_string(m_scheme.threshold.needed)}}};
    }

    std::unique_ptr<Part> writePart()
    {
        return workPart({.id = "write",
                         .heading = {QUORATE_TR("Writing and reading back")},
                         .make = [this] { return writeWork(); },
                         .done = [](Box) { return Move::next(); },
                         .failed =
                             [](const Error& error) {
                                 return Move::to("save",
                                                 explain(error,
                                                         {QUORATE_TR("The sheets are still good. Files that "
                                                                     "were written are taken away again.")},
                                                         {error.where}));
                             }});
    }

    std::function<Result<Box>(Services&, Progress&)> writeWork() const
    {
        return [files = m_files, folders = m_folders, written = m_written](Services& services,
                                                                           Progress&) -> Result<Box> {
            auto result = writeFiles(services.files, *files, folders, *written);
            if (!result) {
                removeFiles(services.files, *written);
                return fail(result.error());
            }
            return Box{};
        };
    }

    static Result<void> writeFiles(FileStore& store, const std::vector<PreparedFile>& files,
                                   const std::vector<std::string>& folders, std::vector<WrittenFile>& written)
    {
        for (const std::string& folder : folders) {
            for (const PreparedFile& file : files) {
                QUORATE_TRY(auto share,
                            writeAndReadBack(store, pathIn(folder, file.shareFileName()), file.content));
                written.push_back(std::move(share));
                QUORATE_TRY(auto set, writeAndReadBack(store, pathIn(folder, file.setFileName()),
                                                       encodeSetFile(file.setFile)));
                written.push_back(std::move(set));
            }
        }
        return {};
    }

    static void removeFiles(FileStore& store, std::vector<WrittenFile>& written)
    {
        for (const WrittenFile& file : written)
            (void)store.remove(file.path);
        written.clear();
    }

    // ---- proof ------------------------------------------------------------------------------------------------

    std::unique_ptr<Part> provePart()
    {
        return workPart({.id = "prove",
                         .heading = {QUORATE_TR("Proving the set")},
                         .lines = [this] { return proveLines(); },
                         .make = [this] { return proveWork(); },
                         .done =
                             [this](Box) {
                                 wipeSecrets();
                                 m_proven = true;
                                 return Move::next();
                             },
                         .safe =
                             [] {
                                 return Text{
                                     QUORATE_TR("Do not rely on this set: stop the ceremony and start again, "
                                                "unless trying again succeeds.")};
                             }});
    }

    std::vector<Text> proveLines() const
    {
        return {m_scheme.byPassword
                    ? Text{QUORATE_TR("Every file is read from its medium and opened with its password.")}
                    : Text{QUORATE_TR("The file is read from the medium and opened with what people typed.")}};
    }

    std::function<Result<Box>(Services&, Progress&)> proveWork() const
    {
        const ProofRequest request{.files = m_files,
                                   .folders = m_folders,
                                   .set = m_set,
                                   .passwords = m_passwordsForProof,
                                   .keys = m_proofKeys,
                                   .rounds = m_options.rounds};
        return [request](Services& services, Progress& progress) -> Result<Box> {
            QUORATE_CHECK(proveSet(services, request, progress));
            return Box{};
        };
    }

    // ---- envelopes --------------------------------------------------------------------------------------------

    std::unique_ptr<Part> envelopesPart()
    {
        return formPart(
            {.id = "envelopes",
             .heading = {QUORATE_TR("Which envelope holds which sheet?")},
             .fields = [this] { return envelopeFields(sheetsToSeal(), m_envelopes); },
             .lines =
                 [] {
                     return std::vector<Text>{
                         {QUORATE_TR("Read the number from the envelope. It goes into the record.")},
                         {QUORATE_TR("What stays empty is an open item. The set is ready and proven already.")}};
                 },
             .accept =
                 [this](const FormValues& values) {
                     return readEnvelopes(values, withSheet().size(), m_envelopes);
                 },
             .back = BackRule::Barrier,
             .mayStop = false});
    }

    std::string sheetNumberOf(const Actor& custodian) const
    {
        if (m_scheme.byPassword)
            return sheetNumbers(papers()[static_cast<std::size_t>(custodian.number - 1)]);
        return sheetNumbers(sheetOf(setPaper(), custodian, m_set->sheetsOf(custodian.number)));
    }

    std::vector<SheetToSeal> sheetsToSeal() const
    {
        std::vector<SheetToSeal> sheets;
        for (const Actor& custodian : withSheet()) {
            const std::string sheet = sheetNumberOf(custodian);
            sheets.push_back({.sheet = sheet, .label = {QUORATE_TR("%1, sheet %2"), {custodian.name, sheet}}});
        }
        return sheets;
    }

    std::vector<Text> missingEnvelopes() const
    {
        std::vector<Text> items;
        for (std::size_t i = 0; i < m_envelopes.size(); ++i) {
            const Actor custodian = m_people.custodian(i);
            if (m_envelopes[i].empty())
                items.push_back({QUORATE_TR("The number of %1's envelope, for sheet %2."),
                                 {custodian.name, sheetNumberOf(custodian)}});
        }
        return items;
    }

    /** Which sheets are good and where they are, which are void, and how the shares got onto them. */
    std::vector<Fact> sheetFacts() const
    {
        std::vector<Fact> facts;
        for (const Actor& custodian : custodians())
            addSheets(facts, custodian);
        if (!m_scheme.byPassword)
            facts.push_back({"shares_on_sheets", std::string(!printsShares()     ? "by_hand"
                                                             : printer().empty() ? "pdf"
                                                                                 : "printer")});
        if (!printer().empty())
            facts.push_back({"printer", printer()});
        return facts;
    }

    /** A sheet for a password is made once. */
    void addSheets(std::vector<Fact>& facts, const Actor& custodian) const
    {
        const int good = m_scheme.byPassword ? 1 : m_set->sheetsOf(custodian.number);
        if (!hasSheet(custodian) && good == 1) // own paper has a number only if it was written again
            return;
        for (int serial = 1; serial < good; ++serial)
            facts.push_back({"void_sheet", sheetNumbers(sheetOf(setPaper(), custodian, serial))});
        facts.push_back({"sheet", sheetNumberOf(custodian)});
        const auto index = static_cast<std::size_t>(custodian.number - 1);
        if (index < m_envelopes.size())
            addEnvelope(facts, sheetNumberOf(custodian), m_envelopes[index]);
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    Text outcomeHeading() const
    {
        return m_scheme.byPassword
                   ? Text{QUORATE_TRN("Ready and proven: %n share file(s)"), {}, static_cast<int>(m_files->size())}
                   : Text{QUORATE_TR("Set %1 is ready and proven"), {m_set->identity.setCode}};
    }

    std::vector<Text> outcomeLines() const
    {
        return {m_scheme.byPassword
                    ? Text{QUORATE_TRN("Read back from %n place(s) and opened with the passwords."),
                           {},
                           static_cast<int>(m_folders.size())}
                    : Text{QUORATE_TRN("The file was read back from %n place(s) and opened with what you "
                                       "typed."),
                           {},
                           static_cast<int>(m_folders.size())},
                randomSourceLine()};
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts;
        for (const PreparedFile& file : *m_files) {
            facts.push_back({"set_code", file.setFile.setCode});
            facts.push_back({"share_check_value", toHex(*file.setFile.shareCheckValue)});
        }
        for (const WrittenFile& file : *m_written)
            addFile(facts, file.path.ends_with(".pbe") ? "share_file" : "set_file", file);
        for (const WrittenFile& file : m_paper) {
            if (!file.path.empty())
                addFile(facts, file.path.ends_with(sheetsEnding) ? "sheets_file" : "file_pages", file);
        }
        std::ranges::move(sheetFacts(), std::back_inserter(facts));
        if (m_token.chosen()) { // its random numbers are in the set
            facts.push_back({"serial", m_token.serial()});
            facts.push_back(originFact(m_token));
        }
        return facts;
    }

    // ---- stopping ---------------------------------------------------------------------------------------------

    /** People whose sheet may say something secret. */
    int sheetsIssued() const
    {
        if (!m_scheme.byPassword)
            return m_set->sheetsStarted;
        return m_passwordSheets;
    }

    int sheetsInAll() const { return m_scheme.byPassword ? sheetsIssued() : m_set->sheetsInAll(); }

    std::string sheetsBegun() const { return sheetsIssued() == 0 ? std::string() : sheetNumbers(voidPapers()); }

    /** "8491-YCN7"; of files with a password, each a set of its own, one after the other. */
    std::string setCodes() const
    {
        if (!m_scheme.byPassword)
            return m_set->identity.setCode;
        std::string codes;
        for (const PreparedFile& file : *m_files)
            codes += (codes.empty() ? "" : ", ") + file.setFile.setCode;
        return codes;
    }

    std::unique_ptr<Part> cleanUpPart()
    {
        return workPart({.id = "clean_up",
                         .heading = {QUORATE_TR("Taking the files away again")},
                         .make =
                             [this] {
                                 return [written = m_written](Services& services, Progress&) -> Result<Box> {
                                     removeFiles(services.files, *written);
                                     return Box{};
                                 };
                             },
                         .done = [](Box) { return Move::next(); }});
    }

    std::vector<Text> voidLines() const
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

    StopLines stopLines() const override
    {
        StopLines lines;
        describeToken(lines, m_token);
        lines.files = m_written->empty() ? Text{QUORATE_TR("No file was written.")}
                                         : Text{QUORATE_TR("The files of this set will be taken away again.")};
        const int sheets = sheetsIssued();
        lines.sheets = sheets == 0 ? Text{QUORATE_TR("No sheet was written.")}
                                   : Text{QUORATE_TRN("Void, and to be shredded: %n sheet(s), marked %1."),
                                          {setCodes()},
                                          sheetsInAll()};
        lines.standing = {
            .setCode = setCodes(), .sheets = sheets, .sheetNumbers = sheetsBegun(), .files = unfinishedFiles()};
        if (m_proven) { // only the envelopes are missing
            lines.files = {QUORATE_TR("Ready and proven: %1."), {setCodes()}};
            lines.sheets = {QUORATE_TR("The sheets marked %1 are good."), {setCodes()}};
            lines.standing = {.setCode = setCodes()};
        }
        return lines;
    }

    /** Known before the first of them is written, so that a crash in the middle leaves no file that nobody knows.
     */
    std::vector<UnfinishedFile> unfinishedFiles() const
    {
        std::vector<UnfinishedFile> files;
        for (const std::string& folder : m_folders) {
            for (const PreparedFile& file : *m_files) {
                files.push_back({pathIn(folder, file.shareFileName()), toHex(sha256(file.content))});
                files.push_back({pathIn(folder, file.setFileName()), toHex(sha256(encodeSetFile(file.setFile)))});
            }
        }
        return files;
    }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {{QUORATE_TR("No new set exists. Older sets and sheets are as they were.")}}};
    }

    void wipeSecrets() override
    {
        m_set->wipe();
        m_passwords->clear();
        m_passwordsForProof->clear();
        m_proofKeys->clear();
    }

    std::vector<Actor> custodians() const
    {
        std::vector<Actor> actors;
        for (std::size_t i = 0; i < m_people.custodians.size(); ++i)
            actors.push_back(m_people.custodian(i));
        return actors;
    }

    std::vector<Actor> withSheet() const
    {
        std::vector<Actor> actors = custodians();
        std::erase_if(actors, [this](const Actor& custodian) { return !hasSheet(custodian); });
        return actors;
    }

    static constexpr const char* asPdf = "pdf"; // in place of a printer's name
    static constexpr const char* sheetsEnding = "-sheets.pdf";

    StartOptions m_options;
    mutable std::optional<std::vector<PrinterSeen>> m_printers{};
    std::string m_printer{};
    std::vector<WrittenFile> m_paper{};       // files only
    std::vector<std::string> m_sheetsFiles{}; // of the sheets that are handed out; none where a printer took them
    std::vector<std::string> m_notices{};     // the same of the notices for void sheets
    bool m_noSheets = false;                  // they could not be made, and people went on without
    bool m_noFilePages = false;               // the same of the pages of the share file
    bool m_filePagesAsPdf = false;            // those only: the printer is tried again for the sheets
    int m_passwordSheets = 0;                 // so many are there to be filled in, from the first custodian on
    std::vector<std::string> m_envelopes{};   // in the order of the sheets; none before they were asked
    People m_people{};
    Scheme m_scheme{};
    HeldToken m_token{};
    std::shared_ptr<std::vector<SealedSecret>> m_passwords = std::make_shared<std::vector<SealedSecret>>();
    std::shared_ptr<std::vector<SealedSecret>> m_passwordsForProof = std::make_shared<std::vector<SealedSecret>>();
    std::shared_ptr<ProofKeys> m_proofKeys = std::make_shared<ProofKeys>();
    std::shared_ptr<SharedSet> m_set = std::make_shared<SharedSet>();
    std::shared_ptr<const std::vector<PreparedFile>> m_files = std::make_shared<std::vector<PreparedFile>>();
    std::vector<std::string> m_folders{};
    bool m_proven = false;
    std::shared_ptr<std::vector<WrittenFile>> m_written = std::make_shared<std::vector<WrittenFile>>();
};

} // namespace

CeremonySpec ceremony_create()
{
    return {.id = "create",
            .group = Group::SetUp,
            .place = 1,
            .title = {QUORATE_TR("Create a set of shares")},
            .present = {QUORATE_TR("leader, all custodians, witness")},
            .effect = Effect::Adds,
            .minutes = 25,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<CreateCeremony>(options);
            }};
}

} // namespace quorate
