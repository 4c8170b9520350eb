#include "card/certificate_path.h"
#include "ceremony/acts/document_form.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/passport.h"
#include "ceremony/acts/token_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/fact_words.h"
#include "ceremony/sequence.h"
#include "ceremony/written_files.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** A text file is lines: what a token tells may not add any. */
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return text;
}

/**
 * Token status: what is plugged in, in words, followed as tokens come and go; and the passport of one of them, to
 * read and to save. Needs no PIN and changes nothing.
 */
class StatusCeremony final : public Sequence
{
public:
    explicit StatusCeremony(const StartOptions& options) : m_options(options)
    {
        chapter({QUORATE_TR("Status")});
        add(lookPart("look"));
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("What is plugged in?")},
                       .lines = [] { return tokenLines(); },
                       .into = &m_token,
                       .noneAllowed = true}));
        add(lookPart("look_again"), [this] { return !m_token.chosen(); });

        chapter({QUORATE_TR("Passport")});
        const auto chosen = [this] { return m_token.chosen(); };
        add(readPart(), chosen);
        add(passportPart(), chosen);
        add(saveFilePart({.id = "save",
                          .heading = {QUORATE_TR("Where shall the passport be saved?")},
                          .lines =
                              [] {
                                  return std::vector<Text>{{QUORATE_TR(
                                      "A text to read and print, and the same for programs. Nothing in them is "
                                      "secret.")}};
                              },
                          .names = [this] { return names(); },
                          .folders = 2,
                          .folder = options.folder,
                          .into = &m_folders}),
            [this] { return saves(); });
        add(writePart(), [this] { return saves(); });
        add(outcomePart({.heading = [this] { return heading(); },
                         .lines = [this] { return lines(); },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    // ---- all tokens -------------------------------------------------------------------------------------------

    std::unique_ptr<Part> lookPart(std::string_view id)
    {
        return workPart({.id = id,
                         .heading = {QUORATE_TR("Reading the tokens")},
                         .changes = false,
                         .make =
                             [role = m_token.role] {
                                 return [role](Services& services, Progress&) -> Result<Box> {
                                     services.tokens.close(role); // one that was chosen before is seen, too
                                     return Box::of(services.overview.tokens());
                                 };
                             },
                         .done =
                             [this](Box box) {
                                 m_tokens = box.take<std::vector<TokenSeen>>();
                                 return noReaders() ? Move::to("outcome") : Move::next();
                             }});
    }

    static std::vector<Text> tokenLines()
    {
        return {{QUORATE_TR("This list follows as tokens come and go. Choose one to see its passport.")}};
    }

    std::size_t readable() const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_tokens, [](const TokenSeen& seen) { return seen.reading.has_value(); }));
    }

    /** Why no reader could even be listed, if so: one element, without a reader. */
    std::optional<Problem> noReaders() const
    {
        if (m_tokens.size() != 1 || !m_tokens.front().reader.name.empty() || !m_tokens.front().error)
            return std::nullopt;
        return explain(*m_tokens.front().error, {QUORATE_TR("Nothing was changed.")});
    }

    // ---- one token --------------------------------------------------------------------------------------------

    std::unique_ptr<Part> readPart()
    {
        return workPart({.id = "read",
                         .heading = {QUORATE_TR("Reading the token")},
                         .changes = false,
                         .make = [held = &m_token] { return readWork(*held); },
                         .done =
                             [this](Box box) {
                                 m_passport = box.take<PassportReading>();
                                 m_token.reading = m_passport.token;
                                 return Move::next();
                             }});
    }

    static std::function<Result<Box>(Services&, Progress&)> readWork(const HeldToken& held)
    {
        return [held](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(Token * token, heldToken(services, held));
            PassportReading reading;
            QUORATE_TRY(reading.token, readToken(*token));
            const auto certificates = token->deviceCertificates();
            if (!certificates && certificates.error().code != ErrorCode::NotFound)
                return fail(certificates.error());
            if (certificates)
                reading.certificatePath = certificatePath(*certificates);
            reading.madeUtc = isoUtc(services.clock.now());
            return Box::of(std::move(reading));
        };
    }

    std::unique_ptr<Part> passportPart()
    {
        return formPart({.id = "passport",
                         .heading = {QUORATE_TR("Passport of this token")},
                         .fields = [this] { return passportFields(); },
                         .lines = [this] { return passportInWords(m_passport); },
                         .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                             m_saves = values.at("passport") != "leave";
                             m_prints = values.at("passport") == "print";
                             if (m_options.documents != nullptr)
                                 m_form = documentFormIn(values);
                             return std::nullopt;
                         }});
    }

    std::vector<Field> passportFields() const
    {
        const bool mayPrint = m_options.documents != nullptr;
        std::vector<Option> options{{.id = "save", .label = {QUORATE_TR("Save it")}}};
        if (mayPrint)
            options.push_back({.id = "print", .label = {QUORATE_TR("Save it, with a page to print")}});
        options.push_back({.id = "leave", .label = {QUORATE_TR("I only wanted to read it")}});
        std::vector<Field> fields{{.id = "passport",
                                   .label = {QUORATE_TR("Passport")},
                                   .kind = FieldKind::Choice,
                                   .value = "save",
                                   .options = std::move(options)}};
        if (mayPrint)
            std::ranges::move(documentFields(m_form), std::back_inserter(fields));
        return fields;
    }

    /** A mind may change: the answer counts for the token that is chosen. */
    bool saves() const { return m_token.chosen() && m_saves; }

    std::vector<std::string> names() const
    {
        const std::string name = passportName(m_passport);
        std::vector<std::string> all{name + ".txt", name + ".json"};
        if (m_prints)
            all.push_back(name + ".pdf");
        return all;
    }

    std::unique_ptr<Part> writePart()
    {
        return workPart({.id = "write",
                         .heading = {QUORATE_TR("Writing the passport")},
                         .make = [this] { return writeWork(); },
                         .done =
                             [this](Box box) {
                                 m_written = box.take<std::vector<WrittenFile>>();
                                 return Move::next();
                             },
                         .failed =
                             [](const Error& error) {
                                 return Move::to("save",
                                                 explain(error, {QUORATE_TR("No passport was left behind.")},
                                                         {fileNameOf(error.where)}));
                             }});
    }

    std::function<Result<Box>(Services&, Progress&)> writeWork() const
    {
        std::string text;
        for (const Text& line : passportInWords(m_passport))
            text += onOneLine(inEnglish(line)) + '\n';
        const std::vector<Bytes> texts{Bytes(text.begin(), text.end()),
                                       encodeTokenPassport(passportOf(m_passport, m_options.rehearsal))};
        const PassportDocument page{.form = m_form,
                                    .serial = m_passport.token.info.serial,
                                    .lines = passportInWords(m_passport),
                                    .test = m_options.rehearsal};
        return [texts, page, press = m_prints ? m_options.documents : nullptr, names = names(),
                folders = m_folders](Services& services, Progress&) -> Result<Box> {
            std::vector<Bytes> contents = texts;
            if (press != nullptr) {
                QUORATE_TRY(Bytes pdf, press->pdf(page));
                contents.push_back(std::move(pdf));
            }
            std::vector<WrittenFile> written;
            for (const std::string& folder : folders) {
                for (std::size_t i = 0; i < contents.size(); ++i) {
                    auto file = writeAndReadBack(services.files, pathIn(folder, names[i]), contents[i]);
                    if (!file) {
                        for (const WrittenFile& made : written)
                            (void)services.files.remove(made.path);
                        return fail(file.error());
                    }
                    written.push_back(*std::move(file));
                }
            }
            return Box::of(std::move(written));
        };
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    Outcome outcome() const
    {
        const auto problem = noReaders();
        return {.good = !problem,
                .facts = outcomeFacts(),
                .openItems = problem ? std::vector{problem->todo} : std::vector<Text>{}};
    }

    Text heading() const
    {
        if (const auto problem = noReaders())
            return problem->happened;
        if (m_token.chosen())
            return {QUORATE_TR("Token %1"), {m_token.serial()}};
        return readable() == 0 ? Text{QUORATE_TR("No token can be read")}
                               : Text{QUORATE_TRN("%n token(s)"), {}, static_cast<int>(readable())};
    }

    std::vector<Text> lines() const
    {
        if (m_token.chosen())
            return {stateInWords(m_token.reading), originInWords(m_token.reading.info.origin)};
        std::vector<Text> lines;
        for (const TokenSeen& seen : m_tokens) {
            if (seen.reading) {
                lines.push_back({QUORATE_TR("%1, %2"), {seen.reading->info.serial, seen.reading->info.model}});
                lines.push_back(stateInWords(*seen.reading));
                lines.push_back(originInWords(seen.reading->info.origin));
            } else if (seen.error && !seen.reader.name.empty()) {
                const auto simulated = readerInWords(seen.reader.name);
                lines.push_back(simulated ? *simulated : Text{QUORATE_TR("Reader %1:"), {seen.reader.name}});
                lines.push_back(explain(*seen.error, {}).happened);
            }
        }
        return lines;
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts;
        if (m_token.chosen())
            addFacts(facts, m_token.reading);
        for (const TokenSeen& seen : m_tokens) {
            if (!m_token.chosen() && seen.reading)
                addFacts(facts, *seen.reading);
        }
        for (const WrittenFile& file : m_written)
            addFile(facts, "passport", file);
        return facts;
    }

    static void addFacts(std::vector<Fact>& facts, const TokenReading& reading)
    {
        facts.push_back({"serial", reading.info.serial});
        facts.push_back({"state", inEnglish(stateInWords(reading))});
        facts.push_back({"origin", inEnglish(originInWords(reading.info.origin))});
        if (reading.dkek.checkValue)
            facts.push_back({"check_value", toHex(*reading.dkek.checkValue)});
        facts.push_back({"user_pin_tries", std::int64_t{reading.info.userPin.triesLeft}});
        facts.push_back({"so_pin_tries", std::int64_t{reading.info.soPin.triesLeft}});
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("Nothing was changed.")},
                .files = {QUORATE_TR("No passport was saved.")},
                .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
    }

    Outcome stoppedOutcome() const override { return {}; }

    StartOptions m_options;
    HeldToken m_token{};
    PassportReading m_passport{};
    bool m_saves = false;
    bool m_prints = false;
    DocumentForm m_form{};
    std::vector<std::string> m_folders{};
    std::vector<WrittenFile> m_written{};
    std::vector<TokenSeen> m_tokens{};
};

} // namespace

CeremonySpec ceremony_status()
{
    return {.id = "status",
            .group = Group::Assure,
            .place = 2,
            .title = {QUORATE_TR("Token status")},
            .present = {QUORATE_TR("anyone")},
            .effect = Effect::ChangesNothing,
            .minutes = 1,
            .keepsRecord = false,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<StatusCeremony>(options);
            }};
}

} // namespace quorate
