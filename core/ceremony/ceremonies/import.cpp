#include "ceremony/acts/consents.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/share_sending.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"

#include <algorithm>
#include <utility>

namespace quorate
{

namespace
{

/**
 * Import shares into a token: choose token and share files, open each file with its people, compare the check
 * value before anything is sent, send, and compare what the token says. Share files may come one after another,
 * with days between them: the token keeps what is in it, and the pages from "more" on are played until it has all.
 */
class ImportCeremony final : public Sequence
{
public:
    explicit ImportCeremony(const StartOptions& options)
        : m_notes(options.notesFolder, options.rehearsal),
          m_opening({.people = m_people,
                     .options = options,
                     .lines = [this] { return fileLines(); },
                     .refuse = [this](std::size_t files) { return tooMany(files); },
                     .refuseFiles = [this](const auto& files) { return comingAgain(files); },
                     .safe = nothingSent()})
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true, .minCustodians = 1, .maxCustodians = maxCustodians}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Which token takes the shares?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));
        add(originParts({.token = m_token, .rehearsal = options.rehearsal, .choice = "token"}));
        add(notesPart());

        chapter({QUORATE_TR("Share files")});
        add(morePart(), [this] { return sharesIn() > 0; });
        add(unlessLater(m_opening.fileParts()));

        chapter({QUORATE_TR("Shares")});
        add(unlessLater(m_opening.turnParts()));
        add(knownPart(), [this] { return !m_later && !m_in.empty(); });
        add(noticePart({.id = "no_reference",
                        .heading = {QUORATE_TR("Nothing to compare with")},
                        .lines = [] { return noReferenceLines(); },
                        .primary = {QUORATE_TR("Import all the same")},
                        .back = BackRule::Barrier}),
            [this] { return !m_later && !m_opening.allHaveReference(); });

        chapter({QUORATE_TR("Send")});
        add(unlessLater(m_opening.joinParts([this] { return m_sending.allAtHand(); })));
        add(unlessLater(m_sending.sendParts()));
        add(userPinPart(m_token, m_pin), [this] { return m_sending.needsPin(); });

        chapter({QUORATE_TR("Compare")});
        add(m_sending.compareParts());
        add(outcomePart({.heading = [this] { return outcomeHeading(); },
                         .lines = [this] { return outcomeLines(); },
                         .outcome = [this] { return outcome(); }}));
        agree("entry", "send", [this] { return consentToOpen("import", m_people, m_token, m_opening.files()); });
    }

private:
    static Text nothingSent() { return {QUORATE_TR("Nothing was sent to the token.")}; }

    Plan unlessLater(Plan parts)
    {
        return onlyWhen([this] { return !m_later; }, std::move(parts));
    }

    // ---- the token and what is in it --------------------------------------------------------------------------

    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        if (reading.state() != TokenState::WaitingForShareFiles)
            return explain({.code = ErrorCode::NoKeyEncryptionKey}, {QUORATE_TR("The token is unchanged.")});
        return std::nullopt;
    }

    int sharesIn() const { return m_token.reading.dkek.expected - m_token.reading.dkek.outstanding; }

    /** "1 of 3 share files is in the token." */
    Text progress() const
    {
        const std::string of = std::to_string(m_token.reading.dkek.expected);
        if (sharesIn() == 1)
            return {QUORATE_TR("1 of %1 share files is in the token."), {of}};
        return {QUORATE_TR("%1 of %2 share files are in the token."), {std::to_string(sharesIn()), of}};
    }

    /** What earlier ceremonies put into this token. */
    std::unique_ptr<Part> notesPart()
    {
        return workPart({.id = "notes",
                         .heading = {QUORATE_TR("Looking up which share files are in the token")},
                         .changes = false,
                         .make =
                             [this] {
                                 return [notes = m_notes, token = m_token.reading](Services& services,
                                                                                   Progress&) -> Result<Box> {
                                     if (token.dkek.outstanding == token.dkek.expected)
                                         notes.remove(services.files, token); // of an earlier life of this token
                                     return Box::of(notes.read(services.files, token));
                                 };
                             },
                         .done =
                             [this](Box box) {
                                 m_in = box.take<std::vector<ImportNote>>();
                                 return Move::next();
                             }});
    }

    std::vector<Text> whichAreIn() const
    {
        std::vector<Text> lines;
        for (const ImportNote& note : m_in)
            lines.push_back({QUORATE_TR("In the token: %1, check value of the share %2"),
                             {note.file, inGroups(toHex(note.shareCheckValue))}});
        const int unknown = sharesIn() - static_cast<int>(m_in.size());
        if (unknown > 0)
            lines.push_back({QUORATE_TRN("The token has %n share file(s) that nobody noted here: choose none that "
                                         "may be in it already."),
                             {},
                             unknown});
        return lines;
    }

    // ---- share files, one after another -----------------------------------------------------------------------

    std::unique_ptr<Part> morePart()
    {
        return formPart({.id = "more",
                         .heading = {QUORATE_TR("The token waits for more share files")},
                         .fields = [this] { return moreFields(); },
                         .lines = [this] { return progressLines(); },
                         .accept = [this](const FormValues& values) { return acceptMore(values); },
                         .back = BackRule::Barrier,
                         .facts = [this] { return std::exchange(m_identified, {}); }});
    }

    std::vector<Field> moreFields() const
    {
        std::vector<Field> fields{
            {.id = "next",
             .label = {QUORATE_TR("How does it go on?")},
             .kind = FieldKind::Choice,
             .value = "bring",
             .options = {{.id = "bring", .label = {QUORATE_TR("The next share file is here")}},
                         {.id = "later", .label = {QUORATE_TR("Later: the token keeps what is in it")}}}}};
        std::ranges::move(joiningFields(m_people, {QUORATE_TR("Custodians of the next share file")}),
                          std::back_inserter(fields));
        return fields;
    }

    std::optional<WrongAnswer> acceptMore(const FormValues& values)
    {
        m_later = values.at("next") == "later";
        return m_later ? std::nullopt : acceptJoining(values, m_people, m_identified);
    }

    std::vector<Text> progressLines() const
    {
        std::vector<Text> lines{progress(),
                                {QUORATE_TRN("It waits for %n more."), {}, m_token.reading.dkek.outstanding}};
        std::ranges::move(whichAreIn(), std::back_inserter(lines));
        return lines;
    }

    std::vector<Text> fileLines() const
    {
        std::vector<Text> lines;
        if (sharesIn() > 0)
            lines.push_back(progress());
        lines.push_back(
            {QUORATE_TRN("The token waits for %n share file(s)."), {}, m_token.reading.dkek.outstanding});
        if (m_token.reading.dkek.outstanding > 1)
            lines.push_back(
                {QUORATE_TR("They may come one after another: choose the one whose people are here.")});
        return lines;
    }

    std::optional<Problem> tooMany(std::size_t files)
    {
        const int outstanding = m_token.reading.dkek.outstanding;
        if (static_cast<int>(files) > outstanding)
            return Problem{.error = {.code = ErrorCode::NotAccepted},
                           .happened = {QUORATE_TR("These are more share files than the token waits for")},
                           .safe = nothingSent(),
                           .todo = {QUORATE_TRN("Choose at most %n."), {}, outstanding}};
        m_sending.begin();
        return std::nullopt;
    }

    static Problem twice() { return explain({.code = ErrorCode::ShareFileTwice}, nothingSent()); }

    /**
     * No share goes into a token twice: it would cancel itself out. This is the early warning, before anybody
     * types: by the files themselves, and by their shares as the set files tell them.
     */
    std::optional<Problem> comingAgain(const std::vector<ChosenShareFile>& files) const
    {
        const auto isIn = [this](const ChosenShareFile& file) {
            return std::ranges::any_of(m_in, [&](const ImportNote& note) {
                return file.reference == note.shareCheckValue || equal(file.sha256, note.fileSha256);
            });
        };
        return std::ranges::any_of(files, isIn) ? std::optional(twice()) : std::nullopt;
    }

    /** And this decides: two different files may hold the same share. */
    std::unique_ptr<Part> knownPart()
    {
        return workPart({.id = "known",
                         .heading = {QUORATE_TR("Comparing with what is in the token")},
                         .changes = false,
                         .make = [] { return [](Services&, Progress&) -> Result<Box> { return Box::of(true); }; },
                         .done =
                             [this](const Box&) {
                                 return std::ranges::any_of(*m_opening.opened(),
                                                            [this](const auto& file) { return isInAlready(file); })
                                            ? Move::to("files", twice())
                                            : Move::next();
                             }});
    }

    bool isInAlready(const OpenedShareFile& file) const
    {
        return !file.inToken &&
               std::ranges::find(m_in, file.checkValue, &ImportNote::shareCheckValue) != m_in.end();
    }

    static std::vector<Text> noReferenceLines()
    {
        return {{QUORATE_TR("No set file is at hand that tells the check value. Nothing was sent yet. Restore one "
                            "backed-up key before you rely on this token.")}};
    }

    /** What was opened is in the token: on to the next file, or to the comparison. */
    Move sent()
    {
        m_allHadReference = m_allHadReference && m_opening.allHaveReference();
        for (const OpenedShareFile& file : *m_opening.opened()) {
            const bool known =
                std::ranges::find(m_in, file.checkValue, &ImportNote::shareCheckValue) != m_in.end();
            if (file.inToken && !known)
                m_in.push_back(
                    {.shareCheckValue = file.checkValue, .fileSha256 = file.fileSha256, .file = file.name});
        }
        return m_sending.complete() ? Move::next() : Move::to("more");
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    bool comparable() const { return m_sending.complete() && m_opening.checkValue().has_value(); }

    /** Shares of several ceremonies are never together in this computer: that they cancel out only shows now. */
    bool keyIsZeros() const { return m_token.reading.dkek.checkValue == checkValueOfZeros(); }
    bool mustNotBeUsed() const { return (comparable() && !m_sending.proven()) || keyIsZeros(); }

    Text outcomeHeading() const
    {
        if (!m_sending.complete())
            return {QUORATE_TR("The token waits for more share files")};
        if (keyIsZeros())
            return {QUORATE_TR("Do not use this token: its shares cancel out to a key of zeros")};
        if (comparable() && !m_sending.proven())
            return {QUORATE_TR("Do not use this token: the check values differ")};
        return {QUORATE_TR("The shares are in the token")};
    }

    std::vector<Text> outcomeLines() const
    {
        if (!m_sending.complete())
            return progressLines();
        return {stateInWords(m_token.reading)};
    }

    Outcome outcome() const
    {
        const DkekStatus& dkek = m_token.reading.dkek;
        Outcome outcome{.good = !mustNotBeUsed(),
                        .facts = {{"serial", m_token.serial()},
                                  originFact(m_token),
                                  {"share_files", std::int64_t{dkek.expected}},
                                  {"share_files_outstanding", std::int64_t{dkek.outstanding}}}};
        if (dkek.checkValue)
            outcome.facts.push_back({"check_value", toHex(*dkek.checkValue)});
        if (!m_allHadReference || (m_sending.complete() && !m_opening.checkValue()))
            outcome.openItems.push_back({QUORATE_TR("The check value was not compared with a record. Restore one "
                                                    "backed-up key before you rely on this token.")});
        if (m_sending.someNotNoted())
            outcome.openItems.push_back(
                {QUORATE_TR("Which share files are in the token could not be noted on this "
                            "computer. Write it down.")});
        if (mustNotBeUsed())
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

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {m_sending.someAreIn() ? progress() : nothingSent()}};
    }

    void wipeSecrets() override
    {
        m_opening.wipe();
        m_pin.wipe();
    }

    People m_people{};
    std::vector<Fact> m_identified{}; // to be told, of people who came later
    HeldToken m_token{};
    SealedSecret m_pin{};
    ImportNotes m_notes;
    std::vector<ImportNote> m_in{}; // which shares are in the token, as far as anybody noted it
    bool m_later = false;           // the next share file comes another day
    bool m_allHadReference = true;
    ShareOpening m_opening;
    ShareSending m_sending{
        {.token = m_token, .opening = m_opening, .pin = m_pin, .notes = m_notes, .sent = [this] {
             return sent();
         }}};
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
