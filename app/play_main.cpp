#include "app/cards.h"
#include "app/folders.h"
#include "app/hardening.h"
#include "app/live_overview.h"
#include "app/play_output.h"
#include "app/room_facts.h"
#include "app/step_json.h"
#include "ceremony/document_file.h"
#include "ceremony/plan.h"
#include "ceremony/record_document.h"
#include "crypto/password_key.h"
#include "record/record.h"
#include "record/redaction.h"
#include "ui/print/document_press.h"
#include "ui/print/print_target.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <memory>
#include <span>

namespace quorate
{

namespace
{

using namespace Qt::StringLiterals;

enum ExitCode { Good = 0, NotGood = 1, BadScript = 2 };

InlineExecutor* runningExecutor = nullptr;

void stopRunning(int)
{
    runningExecutor->requestStop();
}

struct Options {
    std::string script{};
    std::string cards{};
    std::string sheets{};
    std::string out{};
    bool rehearsal = false;
    bool allowPublishedPins = false;
    bool narrate = false;
    bool list = false;
    std::string record{}; // only to be verified
    std::string redact{}; // the record that gets a copy without names
    std::string print{};  // the record that is printed
    std::string plan{};   // the ceremony whose plan is printed
    DocumentForm form{};  // of either
    bool unfinished = false;
    bool resume = false;
    std::optional<std::string> closeReason{};
};

int complain(const std::string& what)
{
    std::fprintf(stderr, "quorate-play: %s\n", what.c_str());
    return ExitCode::BadScript;
}

std::optional<Options> optionsFrom(const QStringList& arguments, std::string& problem)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays key ceremonies from a script, without a window."_s);
    const auto help = parser.addHelpOption();
    parser.addOptions(
        {{u"cards"_s,
          u"The tokens: \"pcsc\", \"sim:N\" for N simulated ones, or their kinds: \"sim:4k,work-alike\"."_s,
          u"CARDS"_s},
         {u"rehearsal"_s, u"Rehearse: simulated tokens, sets marked TEST."_s},
         {u"allow-published-pins"_s, u"Rehearsal: PINs that are printed in manuals may be chosen."_s},
         {u"sheets"_s, u"Rehearsal: the folder with the custodians' paper."_s, u"FOLDER"_s},
         {u"out"_s, u"Where what is made goes; a new folder in ~/Quorate unless given."_s, u"FOLDER"_s},
         {u"narrate"_s, u"Also tell in words, on standard error, what happens."_s},
         {u"list"_s, u"List the ceremonies and end."_s},
         {u"verify-record"_s, u"Test the record of a ceremony and end: 0 if it is whole, 1 if not."_s, u"FILE"_s},
         {u"redact-record"_s, u"Make a copy of a record without names and free text beside it, and end."_s,
          u"FILE"_s},
         {u"print-record"_s, u"Make a PDF file of a record beside it, to be signed, and end."_s, u"FILE"_s},
         {u"plan"_s, u"Make a PDF file with the plan of a ceremony, and end."_s, u"CEREMONY"_s},
         {u"paper"_s, u"Of what is printed: \"a4\" or \"letter\"."_s, u"PAPER"_s, u"a4"_s},
         {u"language"_s, u"On paper: \"en\", \"de\", \"fr\" or \"es\"."_s, u"LANGUAGE"_s, u"en"_s},
         {u"unfinished"_s, u"List the ceremonies that ended unexpectedly and end."_s},
         {u"resume"_s, u"Go on with the one that began last; SCRIPT answers its pages."_s},
         {u"close-unfinished"_s, u"Close the one that began last in its record, and end."_s, u"REASON"_s}});
    parser.addPositionalArgument(u"SCRIPT"_s, u"The script, a JSON file; app/README.md describes it."_s);
    if (!parser.parse(arguments)) {
        problem = parser.errorText().toStdString();
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        std::exit(ExitCode::Good);
    }
    Options options{.cards = parser.value(u"cards"_s).toStdString(),
                    .sheets = parser.value(u"sheets"_s).toStdString(),
                    .out = parser.value(u"out"_s).toStdString(),
                    .rehearsal = parser.isSet(u"rehearsal"_s),
                    .allowPublishedPins = parser.isSet(u"allow-published-pins"_s),
                    .narrate = parser.isSet(u"narrate"_s),
                    .list = parser.isSet(u"list"_s),
                    .record = parser.value(u"verify-record"_s).toStdString(),
                    .redact = parser.value(u"redact-record"_s).toStdString(),
                    .print = parser.value(u"print-record"_s).toStdString(),
                    .plan = parser.value(u"plan"_s).toStdString(),
                    .form = {.size = parser.value(u"paper"_s) == u"letter"_s ? PaperSize::Letter : PaperSize::A4,
                             .language = parser.value(u"language"_s).toStdString()},
                    .unfinished = parser.isSet(u"unfinished"_s),
                    .resume = parser.isSet(u"resume"_s)};
    if (parser.isSet(u"close-unfinished"_s))
        options.closeReason = parser.value(u"close-unfinished"_s).toStdString();
    const QStringList scripts = parser.positionalArguments();
    const bool plays =
        !options.list && !options.unfinished && !options.closeReason &&
        std::ranges::none_of(std::array{u"verify-record"_s, u"redact-record"_s, u"print-record"_s, u"plan"_s},
                             [&parser](const QString& option) { return parser.isSet(option); });
    const QStringList papers{u"a4"_s, u"letter"_s};
    const QStringList languages{u"en"_s, u"de"_s, u"fr"_s, u"es"_s};
    if (plays && scripts.size() != 1)
        problem = "name one script (--help tells more)";
    else if (!papers.contains(parser.value(u"paper"_s)))
        problem = "the paper is a4 or letter";
    else if (!languages.contains(parser.value(u"language"_s)))
        problem = "the language on paper is en, de, fr or es";
    else if (!options.sheets.empty() && !options.rehearsal)
        problem = "--sheets writes shares into files: it is for rehearsals only (--rehearsal)";
    else if (options.allowPublishedPins && !options.rehearsal)
        problem = "--allow-published-pins is for rehearsals only (--rehearsal)";
    if (!problem.empty())
        return std::nullopt;
    if (!scripts.isEmpty())
        options.script = scripts.front().toStdString();
    if (options.cards.empty())
        options.cards = options.rehearsal ? "sim:2" : "pcsc";
    if (options.out.empty())
        options.out = newCeremonyFolder(options.rehearsal, SystemClock().now());
    return options;
}

QLatin1StringView name(Effect effect)
{
    switch (effect) {
    case Effect::ChangesNothing:
        return "changes nothing"_L1;
    case Effect::Adds:
        return "adds"_L1;
    case Effect::ChangesPins:
        return "changes PINs"_L1;
    case Effect::ErasesToken:
        return "erases token"_L1;
    }
    return ""_L1;
}

int listCeremonies()
{
    for (const CeremonySpec& spec : ceremonies()) {
        const QByteArray line =
            lineOf({{"ceremony"_L1, QString::fromUtf8(spec.id.data(), static_cast<qsizetype>(spec.id.size()))},
                    {"title"_L1, QString::fromStdString(inEnglish(spec.title))},
                    {"present"_L1, QString::fromStdString(inEnglish(spec.present))},
                    {"effect"_L1, name(spec.effect)},
                    {"minutes"_L1, spec.minutes}});
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    }
    return ExitCode::Good;
}

int listUnfinished(bool rehearsal)
{
    for (const UnfinishedCeremony& unfinished : unfinishedCeremonies(notesFolder(), rehearsal)) {
        const QByteArray line = lineOf(toJson(unfinished));
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    }
    return ExitCode::Good;
}

/** Both ways of telling at once; the words only where they are wanted. */
class Telling final : public PlayerOutput
{
public:
    explicit Telling(bool narrate) : m_narrate(narrate) {}

    void ceremony(const CeremonyScript& script, const CeremonySpec& spec) override
    {
        m_json.ceremony(script, spec);
        if (m_narrate)
            m_words.ceremony(script, spec);
    }
    void step(const CeremonyScript& script, const Step& step) override
    {
        m_json.step(script, step);
        if (m_narrate)
            m_words.step(script, step);
    }
    void progress(std::uint64_t done, std::uint64_t of)
    {
        if (m_narrate)
            m_words.progress(done, of);
    }
    void result(const PlayResult& result)
    {
        m_json.result(result);
        if (m_narrate)
            m_words.result(result);
        else if (!result.why.empty())
            std::fprintf(stderr, "quorate-play: %s\n", result.why.c_str());
    }

private:
    bool m_narrate;
    JsonOutput m_json{stdout};
    Narration m_words{stderr};
};

int exitCode(PlayResult::End end)
{
    switch (end) {
    case PlayResult::End::Good:
        return ExitCode::Good;
    case PlayResult::End::NotGood:
        return ExitCode::NotGood;
    case PlayResult::End::BadScript:
        return ExitCode::BadScript;
    }
    return ExitCode::BadScript;
}

/** A copy beside the record, for people outside. */
int redact(const std::string& path)
{
    DiskFiles files;
    const auto content = files.read(path, largestRecord);
    if (!content)
        return complain("the record " + path + " could not be read");
    const auto copy = redactedRecord(*content);
    if (!copy)
        return complain(path + ": " +
                        (copy.error().code == ErrorCode::NotAccepted
                             ? copy.error().where
                             : inEnglish(explain(copy.error(), {}, {path}).happened)));
    const std::string name = redactedPath(path);
    if (const auto written = files.writeNew(name, *copy); !written)
        return complain(name +
                        " could not be written: " + inEnglish(explain(written.error(), {}, {name}).happened));
    std::printf("%s\n", name.c_str());
    return ExitCode::Good;
}

int verify(const std::string& path)
{
    const auto content = DiskFiles().read(path, largestRecord);
    if (!content)
        return complain("the record " + path + " could not be read");
    const auto summary = verifyRecord(*content);
    if (!summary && summary.error().code == ErrorCode::RecordBroken) {
        std::printf("%s: changed; line %d is the first that does not follow from those before it\n", path.c_str(),
                    summary.error().detail);
        return ExitCode::NotGood;
    }
    if (!summary)
        return complain(path + ": " + inEnglish(explain(summary.error(), {}, {path}).happened));
    std::printf("%s: %s, %s, started %s, %d entries, %d deviations, %s\nlast hash %s\n", path.c_str(),
                summary->ceremony.c_str(), summary->test ? "rehearsal" : "real", summary->startedUtc.c_str(),
                summary->entries, summary->deviations,
                summary->finished ? "whole" : "without an end: lines may be missing behind the last one",
                inGroups(toHex(summary->head)).c_str());
    return summary->finished ? ExitCode::Good : ExitCode::NotGood;
}

int tellFile(const Result<WrittenFile>& written, const std::string& what)
{
    if (!written)
        return complain(what + " could not be written: " +
                        inEnglish(explain(written.error(), {}, {written.error().where}).happened));
    std::printf("%s\n", written->path.c_str());
    return ExitCode::Good;
}

/** Beside the record. One that was changed is printed with that on every page, and is no good end. */
int printRecord(const std::string& path, const DocumentForm& form)
{
    DiskFiles files;
    const auto content = files.read(path, largestRecord);
    if (!content)
        return complain("the record " + path + " could not be read");
    const auto document = recordDocument(*content, form);
    if (!document)
        return complain(path + ": " + inEnglish(explain(document.error(), {}, {path}).happened));
    const auto pdf = ui::DocumentPrinter().pdf(*document);
    if (!pdf)
        return complain("the pages could not be made");
    const int told = tellFile(writeDocument(files, documentStem(path), *pdf), "the print of " + path);
    if (told == ExitCode::Good && document->broken)
        std::fprintf(stderr, "quorate-play: %s was changed after entry %d; every page says so\n", path.c_str(),
                     document->entriesWhole);
    return told == ExitCode::Good && document->broken ? ExitCode::NotGood : told;
}

int printPlan(const Options& options)
{
    const auto* spec = ceremonyNamed(options.plan);
    if (spec == nullptr)
        return complain("there is no ceremony \"" + options.plan + "\" (--list names them)");
    ui::PrintTarget press;
    const auto plan =
        planOf(*spec, {.rehearsal = options.rehearsal, .folder = options.out, .press = &press}, options.form);
    const auto pdf = ui::DocumentPrinter().pdf(plan);
    if (!pdf)
        return complain("the pages could not be made");
    std::error_code failure;
    std::filesystem::create_directories(options.out, failure);
    DiskFiles files;
    return tellFile(writeDocument(files, options.out + "/plan-" + options.plan, *pdf), "the plan");
}

/** What the script says; of a ceremony that is only closed there is none, and then it is empty. */
Result<Script> scriptOf(const Options& options, FileStore& files)
{
    if (options.closeReason)
        return Script{};
    const auto text = files.read(options.script, largestScript);
    if (!text)
        return fail(ErrorCode::FileMissing, "the script " + options.script + " could not be read");
    return parseScript(*text, options.rehearsal ? ScriptUse::Rehearsal : ScriptUse::Real);
}

PlayResult playWith(Player& player, const Options& options, const Script& script)
{
    if (!options.resume && !options.closeReason)
        return player.play(script);
    const auto unfinished = unfinishedCeremonies(notesFolder(), options.rehearsal);
    if (unfinished.empty())
        return {.end = PlayResult::End::BadScript, .why = "no ceremony is unfinished"};
    return options.resume ? player.resume(unfinished.front(), script)
                          : player.close(unfinished.front(), *options.closeReason);
}

/** True where there is an application that can draw. */
bool makesPaper()
{
    return qobject_cast<const QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

/**
 * Whether an option, or a script among the arguments, asks for paper; only then letters and printers are needed.
 */
bool asksForPaper(std::span<char*> arguments)
{
    static const QRegularExpression sheetsStep(u"\"step\"\\s*:\\s*\"(sheets|file_pages|print|plan|passport)\""_s);
    return std::ranges::any_of(arguments, [](const char* argument) {
        const std::string_view word(argument);
        if (word.starts_with("--print-record") || word.starts_with("--plan"))
            return true;
        QFile file(QFile::decodeName(argument));
        return QByteArray(argument).endsWith(".json") && file.open(QFile::ReadOnly) &&
               QString::fromUtf8(file.read(static_cast<qint64>(largestScript))).contains(sheetsStep);
    });
}

/** Pages are drawn without any screen. */
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (!asksForPaper({argv, static_cast<std::size_t>(argc)}))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int play(const Options& options)
{
    DiskFiles files;
    Telling telling(options.narrate);
    const auto script = scriptOf(options, files);
    if (!script && script.error().code == ErrorCode::FileMissing)
        return complain(script.error().where);
    if (!script) {
        telling.result({.end = PlayResult::End::BadScript, .why = script.error().where});
        return ExitCode::BadScript;
    }
    SystemRandom random;
    auto cards = cardsNamed(options.cards, random);
    if (!cards)
        return complain("--cards " + options.cards + ": " + cards.error().where);
    std::error_code failure;
    std::filesystem::create_directories(options.out, failure);
    if (failure)
        return complain("the folder " + options.out + " could not be made");

    TokenSessions tokens(**cards);
    LiveOverview overview(**cards);
    SystemClock clock;
    Services services{tokens, overview, random, files, clock};
    InlineExecutor executor([&telling](auto done, auto of) { telling.progress(done, of); });
    runningExecutor = &executor;
    std::signal(SIGINT, stopRunning);
    std::signal(SIGTERM, stopRunning);
    Sheets sheets(options.sheets);
    ui::PrintTarget press;
    ui::DocumentPrinter documents;
    Player player({.services = services,
                   .executor = executor,
                   .options = {.rehearsal = options.rehearsal,
                               .allowPublishedPins = options.allowPublishedPins,
                               .folder = options.out,
                               .notesFolder = options.rehearsal ? std::string() : notesFolder(),
                               .room = [environment = screenEnvironment()] { return roomFacts("/", environment); },
                               .rounds = shareFileRounds,
                               .press = makesPaper() ? &press : nullptr,
                               .documents = makesPaper() ? &documents : nullptr},
                   .sheets = options.sheets.empty() ? nullptr : &sheets,
                   .output = telling,
                   .keepsRecords = true,
                   .journalFolder = notesFolder()});
    const PlayResult result = playWith(player, options, *script);
    telling.result(result);
    std::filesystem::remove(options.out, failure); // only if nothing was made
    return exitCode(result.end);
}

} // namespace

} // namespace quorate

int main(int argc, char** argv)
{
    using namespace quorate;
    harden();
    tellOfUnlockedSecrets();
    const auto application = applicationFor(argc, argv);
    std::string problem;
    const auto options = optionsFrom(QCoreApplication::arguments(), problem);
    if (!options)
        return complain(problem);
    if (options->list)
        return listCeremonies();
    if (options->unfinished)
        return listUnfinished(options->rehearsal);
    if (!options->redact.empty())
        return redact(options->redact);
    if (!options->print.empty())
        return printRecord(options->print, options->form);
    if (!options->plan.empty())
        return printPlan(*options);
    return options->record.empty() ? play(*options) : verify(options->record);
}
