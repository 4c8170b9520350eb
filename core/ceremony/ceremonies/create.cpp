#include "ceremony/acts/consents.h"
#include "ceremony/acts/custodian_turn.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/password_turn.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/prepare_set.h"
#include "ceremony/acts/scheme.h"
#include "ceremony/acts/set_papers.h"
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
        add(m_papers.printerPart(), [this] { return m_papers.printsPaper(); });
        add(m_papers.acknowledgementPart(), [this] { return m_papers.printsShares(); });

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
        add(passwordTurns({.people = [this] { return m_people.custodianActors(); },
                           .token = &m_token,
                           .passwords = m_passwords.get()}),
            [this] { return m_scheme.byPassword; });
        add(preparePart());
        add(m_papers.sheetsPart(), [this] { return m_papers.handsOutSheets(); });
        add(m_papers.handOutPart(), [this] { return m_papers.handsOutSheets(); });
        add(m_papers.filePagesPart(), [this] { return m_papers.printsShares(); });
        add(m_papers.putAwayPart(), [this] { return m_papers.hasFilePages(); });

        chapter({QUORATE_TR("Turns")});
        add(custodianTurns(
                {.people = [this] { return m_people.custodianActors(); },
                 .set = m_set.get(),
                 .printing = [this] { return m_papers.sharePrinting(); },
                 .newForm = [this](const Actor& holder, int serial) { return m_papers.newForm(holder, serial); }}),
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
        add(m_papers.envelopesPart(), [this] { return m_papers.makesPaper(); });
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return outcomeLines(); },
                         .outcome =
                             [this] {
                                 return Outcome{.good = true,
                                                .facts = outcomeFacts(),
                                                .openItems = m_papers.missingEnvelopes()};
                             }}));

        agree("review", "write", [this] { return consentToCreate(m_people, m_scheme, m_token); });
        addAfterStop(cleanUpPart(), [this] { return !m_written->empty(); });
        addAfterStop(m_papers.noticesPart(),
                     [this] { return m_papers.makesPaper() && m_papers.sheetsIssued() > 0; });
        addAfterStop(m_papers.voidPart(), [this] { return m_papers.sheetsIssued() > 0; });
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
        if (m_papers.printsShares())
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
                randomSourceLine(),
                {QUORATE_TR("Read the first four and the last four groups of each share file's SHA-256 aloud, so "
                            "that everyone can note them.")}};
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
        std::ranges::move(m_papers.facts(), std::back_inserter(facts));
        if (m_token.chosen()) { // its random numbers are in the set
            facts.push_back({"serial", m_token.serial()});
            facts.push_back(originFact(m_token));
        }
        return facts;
    }

    // ---- stopping ---------------------------------------------------------------------------------------------

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

    StopLines stopLines() const override
    {
        StopLines lines;
        describeToken(lines, m_token);
        lines.files = m_written->empty() ? Text{QUORATE_TR("No file was written.")}
                                         : Text{QUORATE_TR("The files of this set will be taken away again.")};
        const int sheets = m_papers.sheetsIssued();
        lines.sheets = sheets == 0 ? Text{QUORATE_TR("No sheet was written.")}
                                   : Text{QUORATE_TRN("Void, and to be shredded: %n sheet(s), marked %1."),
                                          {m_papers.setCodes()},
                                          m_papers.sheetsInAll()};
        lines.standing = {.setCode = m_papers.setCodes(),
                          .sheets = sheets,
                          .sheetNumbers = m_papers.sheetsBegun(),
                          .files = unfinishedFiles()};
        if (m_proven) { // only the envelopes are missing
            lines.files = {QUORATE_TR("Ready and proven: %1."), {m_papers.setCodes()}};
            lines.sheets = {QUORATE_TR("The sheets marked %1 are good."), {m_papers.setCodes()}};
            lines.standing = {.setCode = m_papers.setCodes()};
        }
        return lines;
    }

    /**
     * Known before the first of them is written, so that a crash in the middle leaves no file that nobody knows.
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

    StartOptions m_options;
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
    SetPapers m_papers{{.options = m_options,
                        .scheme = m_scheme,
                        .people = m_people,
                        .set = *m_set,
                        .files = m_files,
                        .consentWords = [this] { return inOneLine(agreedWords()); }}};
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
