#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/open_share_files.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/share_file_choice.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "dkek/dkek.h"

#include <algorithm>

namespace quorate
{

namespace
{

using ShareFiles = std::vector<ChosenShareFile>;

/**
 * Import shares into a token: choose token and share files, open each file with its people, compare the check
 * value before anything is sent, send, and compare what the token says.
 */
class ImportCeremony final : public Sequence
{
public:
    explicit ImportCeremony(const StartOptions& options) : m_options(options)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true, .minCustodians = 1, .maxCustodians = maxCustodians}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token takes the shares?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));

        chapter({QUORATE_TR("Share files")});
        add(chooseFilePart(
            {.id = "files",
             .heading = {QUORATE_TR("Which share file?")},
             .lines = [this] { return fileLines(); },
             .filter = {QUORATE_TR("Share files")},
             .pattern = "*.pbe",
             .several = true,
             .folder = options.folder,
             .accept = [this](std::vector<std::string> paths) { return acceptPaths(std::move(paths)); }}));
        add(readPart());
        add(factsPart(), [this] { return undescribedFile() != nullptr; });

        chapter({QUORATE_TR("Shares")});
        add(openShareFiles({.people = [this] { return custodians(); },
                            .files = &m_files,
                            .opened = m_opened.get(),
                            .rounds = options.rounds}));
        add(noticePart({.id = "no_reference",
                        .heading = {QUORATE_TR("Nothing to compare with")},
                        .lines = [] { return noReferenceLines(); },
                        .primary = {QUORATE_TR("Import all the same")},
                        .back = BackRule::Barrier}),
            [this] { return !allHaveReference(); });

        chapter({QUORATE_TR("Send")});
        add(joinPart(), [this] { return allSharesAtHand(); });
        add(rereadPart({.id = "reread", .token = &m_token, .problem = &m_problemAfterReading, .wasRead = [this] {
                            forgetProblemWhenAllAreIn();
                        }}));
        add(noticePart({.id = "send_again",
                        .heading = {QUORATE_TR("Go on sending?")},
                        .lines = [this] { return std::vector<Text>{stateInWords(m_token.reading)}; },
                        .primary = {QUORATE_TR("Send")},
                        .back = BackRule::Barrier}),
            [this] { return m_failedOnce && sharesLeft() > 0; });
        add(sendPart(), [this] { return sharesLeft() > 0; });
        add(userPinPart(m_token, m_pin), [this] { return needsPinToRead(); });
        add(readValuePart(), [this] { return needsPinToRead(); });

        chapter({QUORATE_TR("Compare")});
        add(comparePart({.id = "compare",
                         .values = [this] { return compareValues(); },
                         .answered = [this](bool same) { return compared(same); }}),
            [this] { return complete() && m_expected.has_value(); });
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return std::vector<Text>{stateInWords(m_token.reading)}; },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    static Text nothingSent() { return {QUORATE_TR("Nothing was sent to the token.")}; }

    // ---- token and files --------------------------------------------------------------------------------------

    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        if (reading.state() != TokenState::WaitingForShareFiles)
            return explain({.code = ErrorCode::NoKeyEncryptionKey}, {QUORATE_TR("The token is unchanged.")});
        return std::nullopt;
    }

    std::vector<Text> fileLines() const
    {
        return {{QUORATE_TRN("The token waits for %n share file(s)."), {}, m_token.reading.dkek.outstanding}};
    }

    std::optional<Problem> acceptPaths(std::vector<std::string> paths)
    {
        if (static_cast<int>(paths.size()) > m_token.reading.dkek.outstanding)
            return Problem{.error = {.code = ErrorCode::NotAccepted},
                           .happened = {QUORATE_TR("These are more share files than the token waits for")},
                           .safe = nothingSent(),
                           .todo = {QUORATE_TRN("Choose at most %n."), {}, m_token.reading.dkek.outstanding}};
        m_outstandingAtStart = m_token.reading.dkek.outstanding;
        m_paths = std::move(paths);
        return std::nullopt;
    }

    std::unique_ptr<Part> readPart()
    {
        return workPart({.id = "read",
                         .heading = {QUORATE_TR("Reading the share files")},
                         .changes = false,
                         .make =
                             [this] {
                                 return [paths = m_paths, rehearsal = m_options.rehearsal](
                                            Services& services, Progress&) -> Result<Box> {
                                     ShareFiles files;
                                     for (const std::string& path : paths) {
                                         QUORATE_TRY(auto file, readShareFile(services.files, path, rehearsal));
                                         files.push_back(std::move(file));
                                     }
                                     return Box::of(std::move(files));
                                 };
                             },
                         .done = [this](Box box) { return filesRead(box.take<ShareFiles>()); },
                         .failed =
                             [](const Error& error) {
                                 const std::string name = fileNameOf(error.where);
                                 return Move::to("files", explain(error, nothingSent(), {name, name}));
                             }});
    }

    Move filesRead(ShareFiles files)
    {
        for (std::size_t i = 0; i < files.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (equal(files[i].sha256, files[j].sha256))
                    return Move::to("files", explain({.code = ErrorCode::ShareFileTwice}, nothingSent()));
            }
            if (auto problem = tooFewPeople(files[i]))
                return Move::to("files", *std::move(problem));
        }
        m_files = std::move(files);
        return Move::next();
    }

    std::optional<Problem> tooFewPeople(const ChosenShareFile& file) const
    {
        const auto present = static_cast<int>(m_people.custodians.size());
        if (!file.setFile || file.isPassword || present >= file.set.identity.needed)
            return std::nullopt;
        return Problem{.error = {.code = ErrorCode::NotAccepted},
                       .happened = {QUORATE_TR("Not enough people: %1 of %2"),
                                    {std::to_string(present), std::to_string(file.set.identity.needed)}},
                       .safe = nothingSent(),
                       .todo = {QUORATE_TR("Go back and name everyone who is here, or meet again.")}};
    }

    // ---- a file without a set file ----------------------------------------------------------------------------

    ChosenShareFile* undescribedFile()
    {
        const auto found = std::ranges::find(m_files, false, &ChosenShareFile::described);
        return found != m_files.end() ? &*found : nullptr;
    }

    std::unique_ptr<Part> factsPart()
    {
        return formPart({.id = "facts",
                         .heading = {QUORATE_TR("How is this share file opened?")},
                         .fields = [this] { return factFields(); },
                         .lines = [this] { return factLines(); },
                         .accept = [this](const FormValues& values) { return acceptFacts(values); },
                         .again = [this] { return undescribedFile() != nullptr; }});
    }

    std::vector<Text> factLines() const
    {
        return {
            {QUORATE_TR("There is no set file beside %1. If it is opened by shares, copy the public values from "
                        "any sheet."),
             {nameOfUndescribed()}}};
    }

    std::string nameOfUndescribed() const
    {
        const auto found = std::ranges::find(m_files, false, &ChosenShareFile::described);
        return found != m_files.end() ? fileNameOf(found->path) : std::string();
    }

    std::vector<Field> factFields() const
    {
        return {{.id = "kind",
                 .label = {QUORATE_TR("Opened by")},
                 .kind = FieldKind::Choice,
                 .value = m_facts.prime.empty() ? "password" : "shares",
                 .options = {{.id = "password", .label = {QUORATE_TR("A password")}},
                             {.id = "shares", .label = {QUORATE_TR("Shares on paper")}}}},
                {.id = "prime", .label = {QUORATE_TR("Prime")}, .value = toHex(m_facts.prime)},
                {.id = "needed",
                 .label = {QUORATE_TR("People who must come together")},
                 .kind = FieldKind::Number,
                 .value = std::to_string(m_facts.threshold.needed),
                 .min = 2,
                 .max = maxCustodians},
                {.id = "total",
                 .label = {QUORATE_TR("Shares in the set")},
                 .kind = FieldKind::Number,
                 .value = std::to_string(m_facts.threshold.total),
                 .min = 2,
                 .max = largestForeignSet}};
    }

    std::optional<WrongAnswer> acceptFacts(const FormValues& values)
    {
        if (values.at("kind") == "password") {
            ChosenShareFile& file = *undescribedFile();
            file.isPassword = true;
            file.described = true;
            return std::nullopt;
        }
        std::string digits = values.at("prime");
        std::erase_if(digits, [](char c) { return c == ' ' || c == ':' || c == '-'; });
        const auto prime = fromHex(digits);
        if (!prime || prime->empty())
            return WrongAnswer{"prime", {QUORATE_TR("Copy the prime from a sheet: digits 0-9 and letters A-F.")}};
        m_facts = {
            .prime = *prime,
            .threshold = {.needed = std::stoi(values.at("needed")), .total = std::stoi(values.at("total"))}};
        if (m_facts.threshold.needed > m_facts.threshold.total)
            return WrongAnswer{"total", {QUORATE_TR("A set has at least as many shares as people must come.")}};
        if (m_facts.threshold.needed > static_cast<int>(m_people.custodians.size()))
            return WrongAnswer{"needed", {QUORATE_TR("There are fewer people here. Go back and name everyone.")}};
        if (!completeFromFacts(*undescribedFile(), m_facts, m_options.rehearsal))
            return WrongAnswer{"prime", {QUORATE_TR("No set has such a prime. Compare it with the sheet.")}};
        return std::nullopt;
    }

    // ---- references -------------------------------------------------------------------------------------------

    static std::vector<Text> noReferenceLines()
    {
        return {{QUORATE_TR("No set file is at hand that tells the check value. Nothing was sent yet. Restore one "
                            "backed-up key before you rely on this token.")}};
    }

    bool allHaveReference() const
    {
        return std::ranges::all_of(m_files,
                                   [](const ChosenShareFile& file) { return file.reference.has_value(); });
    }

    // ---- sending ----------------------------------------------------------------------------------------------

    /** How many of the opened shares the token does not have yet: what it said last decides, not what was sent. */
    int sharesLeft() const
    {
        const int in = m_outstandingAtStart - m_token.reading.dkek.outstanding;
        return static_cast<int>(m_opened->size()) - in;
    }

    bool allSharesAtHand() const { return static_cast<int>(m_opened->size()) == m_token.reading.dkek.expected; }

    /** When every share of the token is at hand they are tested together before one is sent: they may cancel out.
     */
    std::unique_ptr<Part> joinPart()
    {
        return workPart(
            {.id = "join",
             .heading = {QUORATE_TR("Testing the shares together")},
             .make =
                 [this] {
                     return [opened = m_opened](Services&, Progress&) -> Result<Box> {
                         QUORATE_TRY(const auto shares, openedShares(*opened));
                         QUORATE_TRY(const Dkek dkek, Dkek::join(shares));
                         return Box::of(dkek.checkValue());
                     };
                 },
             .done =
                 [this](Box box) {
                     m_expected = box.take<CheckValue>();
                     return Move::next();
                 },
             .failed = [](const Error& error) { return Move::to("files", explain(error, nothingSent())); }});
    }

    void forgetProblemWhenAllAreIn()
    {
        if (sharesLeft() <= 0)
            m_problemAfterReading.reset();
    }

    std::unique_ptr<Part> sendPart()
    {
        return workPart({.id = "send",
                         .heading = {QUORATE_TR("Sending to the token")},
                         .make = [this] { return sendWork(); },
                         .done =
                             [this](Box box) {
                                 m_token.reading = box.take<TokenReading>();
                                 wipeSecrets();
                                 return Move::next();
                             },
                         .failed =
                             [this](const Error& error) {
                                 m_failedOnce = true;
                                 m_problemAfterReading = explain(
                                     error, {QUORATE_TR("The token was read again; below is what it says now.")});
                                 return Move::to("reread");
                             }});
    }

    std::function<Result<Box>(Services&, Progress&)> sendWork() const
    {
        const auto alreadyIn = m_opened->size() - static_cast<std::size_t>(sharesLeft());
        return [held = m_token, opened = m_opened, alreadyIn](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(Token * token, heldToken(services, held));
            QUORATE_TRY(const DkekStatus before, token->dkekStatus());
            if (before != held.reading.dkek)
                return fail(ErrorCode::WrongCard, held.serial());
            QUORATE_TRY(const auto shares, openedShares(*opened));
            for (std::size_t i = alreadyIn; i < shares.size(); ++i)
                QUORATE_CHECK(token->importDkekShare(shares[i].key()));
            QUORATE_TRY(auto reading, readToken(*token));
            return Box::of(std::move(reading));
        };
    }

    static Result<std::vector<DkekShare>> openedShares(const std::vector<OpenedShareFile>& opened)
    {
        std::vector<DkekShare> shares;
        for (const OpenedShareFile& file : opened) {
            QUORATE_TRY(auto share, DkekShare::of(file.share.open()));
            shares.push_back(std::move(share));
        }
        return shares;
    }

    // ---- comparing --------------------------------------------------------------------------------------------

    bool complete() const { return m_token.reading.dkek.expected > 0 && m_token.reading.dkek.outstanding == 0; }

    /** Some firmware tells the check value only after the user PIN. */
    bool needsPinToRead() const { return complete() && !m_token.reading.dkek.checkValue; }

    std::unique_ptr<Part> readValuePart()
    {
        return workPart({.id = "read_value",
                         .heading = {QUORATE_TR("Reading the check value")},
                         .make =
                             [this] {
                                 return [held = m_token, pin = std::make_shared<SealedSecret>(m_pin)](
                                            Services& services, Progress&) -> Result<Box> {
                                     QUORATE_TRY(Token * token, heldToken(services, held));
                                     QUORATE_CHECK(token->verifyUserPin(pin->open()));
                                     QUORATE_TRY(const auto status, token->dkekStatus());
                                     return Box::of(status);
                                 };
                             },
                         .done =
                             [this](Box box) {
                                 m_token.reading.dkek = box.take<DkekStatus>();
                                 m_pin.wipe();
                                 return Move::next();
                             },
                         .failed =
                             [this](const Error& error) {
                                 return afterPinWork(error, m_token, m_pin,
                                                     {.work = "read_value", .otherwise = "pin"},
                                                     {QUORATE_TR("The shares are in the token.")});
                             }});
    }

    Compare compareValues() const
    {
        const auto& told = m_token.reading.dkek.checkValue;
        return {.leftLabel = {QUORATE_TR("Token")},
                .left = told ? inGroups(toHex(*told)) : std::string("?"),
                .rightLabel = {QUORATE_TR("Shares")},
                .right = inGroups(toHex(*m_expected))};
    }

    Move compared(bool same)
    {
        const auto& told = m_token.reading.dkek.checkValue;
        m_proven = same && told && told == m_expected && *told != checkValueOfZeros();
        return Move::next();
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    Text outcomeHeading() const
    {
        if (!complete())
            return {QUORATE_TR("The token waits for more share files")};
        if (m_expected && !m_proven)
            return {QUORATE_TR("Do not use this token: the check values differ")};
        return {QUORATE_TR("The shares are in the token")};
    }

    Outcome outcome() const
    {
        const DkekStatus& dkek = m_token.reading.dkek;
        Outcome outcome{.good = !m_expected || !complete() || m_proven,
                        .facts = {{"serial", m_token.serial()},
                                  {"share_files", std::int64_t{dkek.expected}},
                                  {"share_files_outstanding", std::int64_t{dkek.outstanding}}}};
        if (dkek.checkValue)
            outcome.facts.push_back({"check_value", toHex(*dkek.checkValue)});
        if (!allHaveReference() || (complete() && !m_expected))
            outcome.openItems.push_back({QUORATE_TR("The check value was not compared with a record. Restore one "
                                                    "backed-up key before you rely on this token.")});
        if (complete() && m_expected && !m_proven)
            outcome.openItems.push_back({QUORATE_TR("Initialise the token again and repeat the import.")});
        return outcome;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("The share files are unchanged.")},
                        .sheets = {QUORATE_TR("All sheets stay good.")}};
        describeToken(lines, m_token);
        return lines;
    }

    bool someAreIn() const { return m_outstandingAtStart > m_token.reading.dkek.outstanding; }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {someAreIn() ? Text{QUORATE_TR("The shares that were sent are in the token.")}
                                          : nothingSent()}};
    }

    void wipeSecrets() override
    {
        for (OpenedShareFile& opened : *m_opened)
            opened.share.wipe();
        m_pin.wipe();
    }

    std::vector<Actor> custodians() const
    {
        std::vector<Actor> actors;
        for (std::size_t i = 0; i < m_people.custodians.size(); ++i)
            actors.push_back(m_people.custodian(i));
        return actors;
    }

    static constexpr int largestForeignSet = 255;

    StartOptions m_options;
    People m_people{};
    HeldToken m_token{};
    std::vector<std::string> m_paths{};
    ShareFiles m_files{};
    SetFacts m_facts{};
    std::shared_ptr<std::vector<OpenedShareFile>> m_opened = std::make_shared<std::vector<OpenedShareFile>>();
    std::optional<CheckValue> m_expected{};
    SealedSecret m_pin{};
    std::optional<Problem> m_problemAfterReading{};
    bool m_failedOnce = false;
    int m_outstandingAtStart = 0;
    bool m_proven = false;
};

} // namespace

CeremonySpec ceremony_import()
{
    return {.id = "import",
            .group = Group::SetUp,
            .place = 3,
            .title = {QUORATE_TR("Import shares into a token")},
            .present = {QUORATE_TR("enough custodians for each share file, PIN holder, leader")},
            .effect = Effect::Adds,
            .minutes = 10,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<ImportCeremony>(options);
            }};
}

} // namespace quorate
