#include "ceremony/unfinished.h"

#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/prefilled.h"
#include "ceremony/record_end.h"
#include "ceremony/resume.h"
#include "ceremony/sequence.h"
#include "ceremony/services.h"
#include "crypto/digest.h"
#include "record/record_ending.h"
#include "record/secret_scan.h"

namespace quorate
{

namespace
{

constexpr std::size_t largestFile = 64 * 1024; // share files and their set files are far smaller

Text happened(const Journal& journal)
{
    return {QUORATE_TR("The ceremony ended unexpectedly at step %1 of %2"),
            {std::to_string(journal.last.place), std::to_string(journal.last.of)}};
}

/** The token with this serial, wherever it is plugged in: connected alone, read, and let go. */
Result<TokenReading> readBySerial(Services& services, const std::string& serial)
{
    QUORATE_TRY(const auto readers, services.overview.readers());
    std::optional<Error> trouble;
    for (const Reader& reader : readers) {
        if (!reader.cardPresent)
            continue;
        const auto token = services.tokens.open('A', reader.name);
        const auto info = token ? (*token)->info() : fail(token.error());
        if (info && info->serial == serial) {
            auto reading = readToken(**token);
            services.tokens.close('A');
            return reading;
        }
        if (!info)
            trouble = info.error();
        services.tokens.close('A');
    }
    return trouble ? fail(*trouble) : fail(ErrorCode::NoCard, serial);
}

/** Only a file that still is what the ceremony made. */
void removeIfOurs(FileStore& files, const std::string& path, const std::string& sha256OfIt)
{
    const auto content = files.read(path, largestFile);
    if (content && toHex(sha256(*content)) == sha256OfIt)
        (void)files.remove(path);
}

bool stillThere(FileStore& files, const JournalFile& file)
{
    const auto content = files.read(file.path, largestFile);
    return content && toHex(sha256(*content)) == file.sha256;
}

struct Tidied {
    bool recordEnded = true; // or there is none
    int filesLeft = 0;
};

/** The pages before the ceremony itself, or before its record is closed. */
class Aftermath final : public Sequence
{
public:
    enum class Aim { GoOn, Close };

    Aftermath(UnfinishedCeremony unfinished, Aim aim)
        : m_unfinished(std::move(unfinished)), m_closes(aim == Aim::Close)
    {
        m_resumption = resumptionOf(journal(), std::nullopt);
        chapter({QUORATE_TR("What was left")});
        if (m_closes)
            add(reasonPart());
        add(noticePart({.id = "unfinished",
                        .heading = happened(journal()),
                        .lines = [this] { return firstLines(); },
                        .primary = {QUORATE_TR("Next")}}));
        add(lookPart(), [this] { return needsToken(journal()); });
        add(noticePart({.id = "unfinished.state",
                        .heading = {QUORATE_TR("What is true now")},
                        .lines = [this] { return stateLines(); },
                        .primary = {QUORATE_TR("Next")}}));
        add(noticePart({.id = "unfinished.void",
                        .heading = {QUORATE_TR("These sheets are void")},
                        .lines = [this] { return voidLines(); },
                        .primary = {QUORATE_TR("The sheets are destroyed")}}),
            [this] { return m_resumption.sheetsVoid > 0; });
        add(tidyPart());
        add(outcomePart({.heading = [] { return Text{QUORATE_TR("The unfinished ceremony is closed")}; },
                         .lines = [this] { return std::vector<Text>{m_resumption.sentence}; },
                         .outcome = [this] { return outcome(); }}),
            [this] { return m_closes; });
    }

    /** All pages were read and what had to go is gone: the ceremony itself may begin. */
    [[nodiscard]] bool passed() const { return m_passed && !m_closes; }
    [[nodiscard]] const Resumption& resumption() const { return m_resumption; }
    [[nodiscard]] const Journal& journal() const { return m_unfinished.journal; }

private:
    std::unique_ptr<Part> reasonPart()
    {
        return formPart(
            {.id = "unfinished.reason",
             .heading = {QUORATE_TR("Why is this ceremony not gone on with?")},
             .fields =
                 [this] {
                     return std::vector<Field>{{.id = "reason",
                                                .label = {QUORATE_TR("Reason (it goes into the record)")},
                                                .value = m_reason,
                                                .min = 1}};
                 },
             .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                 if (looksLikeSecret(values.at("reason")))
                     return WrongAnswer{
                         "reason",
                         {QUORATE_TR("This looks as if it held a secret, so it was not taken. Remove the "
                                     "digits: the record must stay free of secrets.")}};
                 m_reason = values.at("reason");
                 return std::nullopt;
             }});
    }

    std::vector<Text> firstLines() const
    {
        std::vector<Text> lines{{QUORATE_TR("No secret was stored.")}};
        if (needsToken(journal()) && !journal().test) // most simulated ones nobody can plug in
            lines.push_back({QUORATE_TR("Plug in token %1. It is read before anything is said about it."),
                             {journal().last.serial}});
        return lines;
    }

    std::unique_ptr<Part> lookPart()
    {
        return workPart({.id = "unfinished.look",
                         .heading = {QUORATE_TR("Reading the token")},
                         .changes = false,
                         .make =
                             [this] {
                                 return [serial = journal().last.serial](Services& services,
                                                                         Progress&) -> Result<Box> {
                                     QUORATE_TRY(auto reading, readBySerial(services, serial));
                                     return Box::of(std::move(reading));
                                 };
                             },
                         .done =
                             [this](Box box) {
                                 m_token = box.take<TokenReading>();
                                 m_resumption = resumptionOf(journal(), m_token);
                                 return Move::next();
                             },
                         .failed = [this](const Error& error) { return notRead(error); }});
    }

    Move notRead(const Error& error) const
    {
        if (m_closes)
            return Move::next();
        if (error.code != ErrorCode::NoCard)
            return Move::to("unfinished", explain(error, {QUORATE_TR("Nothing was changed.")}));
        return Move::to("unfinished",
                        {.error = error,
                         .happened = {QUORATE_TR("Token %1 is not plugged in"), {journal().last.serial}},
                         .safe = {QUORATE_TR("Nothing was changed.")},
                         .todo = journal().test ? onlyToBeClosed() : plugItIn()});
    }

    static Text plugItIn()
    {
        return {
            QUORATE_TR("Plug it in and try again. Without it this ceremony can only be closed in the record.")};
    }

    /** Most simulated tokens lived in the program that ended: nobody can plug them in. */
    static Text onlyToBeClosed()
    {
        return {
            QUORATE_TR("The simulated tokens of a rehearsal are gone when the program ends. Stop here and close "
                       "this rehearsal in the record.")};
    }

    std::vector<Text> stateLines() const
    {
        std::vector<Text> lines{m_resumption.sentence};
        if (m_token) {
            lines.push_back({QUORATE_TR("Token %1 was read just now and says:"), {m_token->info.serial}});
            lines.push_back(stateInWords(*m_token));
        } else if (needsToken(journal())) {
            lines.push_back(notReadInWords());
        }
        lines.insert(lines.end(), m_resumption.more.begin(), m_resumption.more.end());
        if (!m_resumption.filesToDelete.empty())
            lines.push_back({QUORATE_TR("Files of the unfinished set that were written are taken away now.")});
        if (!m_closes)
            lines.push_back(wayInWords());
        return lines;
    }

    Text notReadInWords() const
    {
        return {QUORATE_TR("Token %1 was not read: what it holds now is not known."), {journal().last.serial}};
    }

    Text wayInWords() const
    {
        switch (m_resumption.way) {
        case Resumption::Way::Restart:
            return {QUORATE_TR("The ceremony starts again. What was answered is filled in; secrets are asked for "
                               "again.")};
        case Resumption::Way::GoOn:
            return {QUORATE_TR("The ceremony goes on with what is left. What was answered is filled in; secrets "
                               "are asked for again.")};
        case Resumption::Way::NothingLeft:
            return {QUORATE_TR("Nothing is left to be done. The state of the token is shown next.")};
        }
        return {};
    }

    std::vector<Text> voidLines() const
    {
        std::vector<Text> lines{m_resumption.sentence,
                                {QUORATE_TR("They are marked %1."), {journal().last.setCode}}};
        if (!journal().last.sheetNumbers.empty())
            lines.push_back({QUORATE_TR("Void: %1."), {journal().last.sheetNumbers}});
        return lines;
    }

    std::unique_ptr<Part> tidyPart()
    {
        return workPart({.id = "unfinished.tidy",
                         .heading = {QUORATE_TR("Tidying up")},
                         .make = [this] { return tidyWork(); },
                         .done =
                             [this](Box box) {
                                 m_tidied = box.take<Tidied>();
                                 m_passed = true;
                                 note({"ceremony", std::string(m_resumption.ceremony)});
                                 return m_closes ? Move::next() : Move::stay();
                             }});
    }

    std::function<Result<Box>(Services&, Progress&)> tidyWork() const
    {
        return [files = m_resumption.filesToDelete, unfinished = m_unfinished, closes = m_closes,
                end = recordEnd()](Services& services, Progress&) -> Result<Box> {
            Tidied tidied;
            for (const JournalFile& file : files) {
                removeIfOurs(services.files, file.path, file.sha256);
                removeIfOurs(services.files, file.path + ".unfinished", file.sha256);
                tidied.filesLeft += stillThere(services.files, file) ? 1 : 0;
            }
            RecordEntry entry = end;
            entry.utc = isoUtc(services.clock.now());
            const std::string& record = unfinished.journal.last.record;
            tidied.recordEnded = record.empty() || endRecord(record, entry).has_value();
            if (closes)
                QUORATE_CHECK(services.files.remove(unfinished.path));
            return Box::of(tidied);
        };
    }

    RecordEntry recordEnd() const
    {
        RecordData data = endData(false, happened(journal()), standing(), {m_resumption.sentence});
        data["gone_on_with"] = std::string(m_closes ? "no" : "yes");
        if (m_closes)
            data["reason"] = m_reason;
        return {.ceremony = journal().ceremony,
                .step = journal().last.step,
                .type = "end",
                .role = "leader",
                .data = std::move(data)};
    }

    /** What the token says; what became of files and sheets is in the sentence of the resumption. */
    StopLines standing() const
    {
        if (m_token)
            return {.serial = m_token->info.serial, .token = stateInWords(*m_token)};
        if (needsToken(journal()))
            return {.serial = journal().last.serial, .token = notReadInWords()};
        return {};
    }

    Outcome outcome() const
    {
        Outcome outcome{.good = m_tidied.recordEnded && m_tidied.filesLeft == 0,
                        .facts = {{"closed", journal().ceremony}, {"reason", m_reason}}};
        if (!journal().last.record.empty())
            outcome.facts.push_back({"closed_record", journal().last.record});
        if (m_token) {
            outcome.facts.push_back({"serial", m_token->info.serial});
            outcome.facts.push_back({"state", inEnglish(stateInWords(*m_token))});
        }
        if (!m_tidied.recordEnded)
            outcome.openItems.push_back({QUORATE_TR("The record %1 could not be completed: it was changed, moved "
                                                    "or deleted. Write the reason down beside it."),
                                         {journal().last.record}});
        if (m_tidied.filesLeft > 0)
            outcome.openItems.push_back(
                {QUORATE_TRN("Please delete %n file(s) of the unfinished set: it failed here."),
                 {},
                 m_tidied.filesLeft});
        return outcome;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.token = m_token ? stateInWords(*m_token) : Text{QUORATE_TR("No token is in use.")},
                        .files = {QUORATE_TR("The files are as the ceremony left them.")},
                        .sheets = {QUORATE_TR("The sheets are as the ceremony left them.")}};
        if (m_token)
            lines.serial = m_token->info.serial;
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        return {.openItems = {{QUORATE_TR("The ceremony is still unfinished.")}}};
    }

    UnfinishedCeremony m_unfinished;
    bool m_closes;
    std::string m_reason{};
    std::optional<TokenReading> m_token{};
    Resumption m_resumption{};
    Tidied m_tidied{};
    bool m_passed = false;
};

/** The pages first, and then the ceremony. */
class GoneOnWith final : public Ceremony
{
public:
    GoneOnWith(const UnfinishedCeremony& unfinished, const StartOptions& options)
        : m_aftermath(unfinished, Aftermath::Aim::GoOn), m_options(options)
    {
    }

    [[nodiscard]] Step step() const override { return m_ceremony ? m_ceremony->step() : m_aftermath.step(); }

    [[nodiscard]] Result<void> feed(Input input) override
    {
        m_facts.clear();
        if (m_ceremony)
            return m_ceremony->feed(std::move(input));
        QUORATE_CHECK(m_aftermath.feed(std::move(input)));
        m_facts = m_aftermath.facts();
        if (m_aftermath.passed()) {
            const CeremonySpec* spec = ceremonyNamed(m_aftermath.resumption().ceremony);
            QUORATE_ASSERT(spec != nullptr);
            m_ceremony = prefilled(newCeremony(*spec, m_options), m_aftermath.journal());
        }
        return {};
    }

    [[nodiscard]] std::vector<Fact> facts() const override
    {
        return m_ceremony && m_facts.empty() ? m_ceremony->facts() : m_facts;
    }

private:
    Aftermath m_aftermath;
    StartOptions m_options;
    std::unique_ptr<Ceremony> m_ceremony{};
    std::vector<Fact> m_facts{};
};

} // namespace

bool isOfUnfinished(std::string_view step)
{
    return step.starts_with("unfinished");
}

std::unique_ptr<Ceremony> goOnWith(const UnfinishedCeremony& unfinished, const StartOptions& options)
{
    return std::make_unique<GoneOnWith>(unfinished, options);
}

std::unique_ptr<Ceremony> closeUnfinished(const UnfinishedCeremony& unfinished)
{
    return std::make_unique<Aftermath>(unfinished, Aftermath::Aim::Close);
}

} // namespace quorate
