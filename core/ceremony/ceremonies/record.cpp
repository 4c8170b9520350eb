#include "ceremony/acts/document_form.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/timeline_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/document_file.h"
#include "ceremony/printer_problem.h"
#include "ceremony/record_document.h"
#include "ceremony/sequence.h"
#include "ceremony/services.h"
#include "record/redaction.h"

namespace quorate
{

namespace
{

constexpr std::string_view onPrinter = "printer:"; // before its name, among the ways of printing

/** Open the record of a ceremony and test its chain. */
class RecordCeremony final : public Sequence
{
public:
    explicit RecordCeremony(const StartOptions& options) : m_press(options.documents)
    {
        chapter({QUORATE_TR("Record")});
        add(chooseFilePart({.id = "file",
                            .heading = {QUORATE_TR("Which record?")},
                            .filter = {QUORATE_TR("Records of ceremonies")},
                            .pattern = "*.record.jsonl",
                            .folder = options.folder,
                            .accept = [this](std::vector<std::string> paths) {
                                m_path = paths.front();
                                return std::optional<Problem>{};
                            }}));
        add(workPart({.id = "verify",
                      .heading = {QUORATE_TR("Testing every line")},
                      .changes = false,
                      .make = [this] { return verification(); },
                      .done =
                          [this](Box box) {
                              m_opened = box.take<Opened>();
                              return Move::next();
                          },
                      .failed = [this](const Error& error) { return failed(error); }}));
        chapter({QUORATE_TR("Entries")});
        add(timelinePart({.id = "entries",
                          .heading = [this] { return heading(); },
                          .lines = [this] { return lines(); },
                          .problem = [this] { return whatIsBroken(); },
                          .timeline = [this] { return m_opened.timeline; }}));
        chapter({QUORATE_TR("Copies")});
        add(formPart({.id = "print",
                      .heading = {QUORATE_TR("Print the record?")},
                      .fields = [this] { return printFields(); },
                      .lines = [this] { return printLines(); },
                      .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                          m_print = values.at("print");
                          m_form = documentFormIn(values);
                          return std::nullopt;
                      }}),
            [this] { return m_press != nullptr; });
        add(workPart({.id = "make_print",
                      .heading = {QUORATE_TR("Making the pages")},
                      .make = [this] { return printing(); },
                      .done =
                          [this](Box box) {
                              m_printed = box.take<WrittenFile>();
                              return Move::next();
                          },
                      .failed = [this](const Error& error) { return Move::to("print", explainPrint(error)); }}),
            [this] { return m_press != nullptr && m_print != "leave"; });
        add(formPart({.id = "copy",
                      .heading = {QUORATE_TR("Is a copy without names wanted?")},
                      .fields = [this] { return copyFields(); },
                      .lines = [] { return copyLines(); },
                      .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                          m_redacts = values.at("copy") == "redact";
                          return std::nullopt;
                      }}),
            [this] { return m_opened.firstBroken == 0 && m_opened.summary.redactedFrom.empty(); });
        add(workPart({.id = "redact",
                      .heading = {QUORATE_TR("Making the copy")},
                      .make = [this] { return redaction(); },
                      .done = [](Box) { return Move::next(); },
                      .failed =
                          [this](const Error& error) {
                              return Move::to("copy", explain(error, {QUORATE_TR("The record is unchanged.")},
                                                              {redactedPath(m_path)}));
                          }}),
            [this] { return m_redacts; });
        chapter({QUORATE_TR("Result")});
        add(outcomePart({.heading = [this] { return heading(); },
                         .lines = [this] { return closingLines(); },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    /** What the file told: the summary of its whole part, and all entries. */
    struct Opened {
        RecordSummary summary{};
        int firstBroken = 0; // 0: every line fits
        Timeline timeline{};
        std::vector<PrinterSeen> printers{};
    };

    std::function<Result<Box>(Services&, Progress&)> verification() const
    {
        return [path = m_path, press = m_press](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(const Bytes content, services.files.read(path, largestRecord));
            auto summary = verifyRecord(content);
            if (!summary && summary.error().code != ErrorCode::RecordBroken)
                return fail(summary.error());
            const int firstBroken = summary ? 0 : summary.error().detail;
            const std::vector<RecordEntry> entries = entriesOf(content);
            return Box::of(Opened{
                .summary = summary.value_or(RecordSummary{}),
                .firstBroken = firstBroken,
                .timeline = {.entries = timelineOf(entries, firstBroken), .redacted = isRedactedCopy(entries)},
                .printers = press != nullptr ? press->printers() : std::vector<PrinterSeen>{}});
        };
    }

    // ---- print ------------------------------------------------------------------------------------------------

    std::vector<Field> printFields() const
    {
        std::vector<Field> fields{{.id = "print",
                                   .label = {QUORATE_TR("Print")},
                                   .kind = FieldKind::Choice,
                                   .value = m_print,
                                   .options = {{.id = "pdf", .label = {QUORATE_TR("Make a PDF file beside it")}},
                                               {.id = "leave", .label = {QUORATE_TR("Do not print")}}}}};
        auto& ways = fields.front().options;
        for (const PrinterSeen& printer : m_opened.printers)
            ways.push_back({.id = std::string(onPrinter) + printer.name,
                            .label = printer.local ? Text{QUORATE_TR("On the printer %1"), {printer.name}}
                                                   : Text{QUORATE_TR("On the printer %1, over the network"),
                                                          {printer.name}}});
        std::ranges::move(documentFields(m_form), std::back_inserter(fields));
        return fields;
    }

    std::vector<Text> printLines() const
    {
        if (m_opened.firstBroken > 0)
            return {
                {QUORATE_TR("It can be printed, but every page says that it was changed. It proves nothing.")}};
        return {{QUORATE_TR("The pages have a line for everybody who signs. The witness copies the first four "
                            "groups of the last hash by hand: only paper proves where a record ends.")}};
    }

    /** The printer that was chosen; empty for a file. */
    std::string printer() const
    {
        return m_print.starts_with(onPrinter) ? m_print.substr(onPrinter.size()) : std::string();
    }

    Problem explainPrint(const Error& error) const
    {
        Text safe{QUORATE_TR("The record is unchanged.")};
        const bool ofRecord = error.where == m_path; // it is read first
        if (!printer().empty() && !ofRecord)
            return printerFailed(error, printer(), std::move(safe));
        return explain(error, std::move(safe), {ofRecord ? fileNameOf(m_path) : documentStem(m_path) + ".pdf"});
    }

    std::function<Result<Box>(Services&, Progress&)> printing() const
    {
        return [path = m_path, press = m_press, form = m_form, printer = printer()](Services& services,
                                                                                    Progress&) -> Result<Box> {
            QUORATE_TRY(const Bytes content, services.files.read(path, largestRecord));
            QUORATE_TRY(const RecordDocument document, recordDocument(content, form));
            if (!printer.empty()) {
                QUORATE_CHECK(press->print(document, printer));
                return Box::of(WrittenFile{});
            }
            QUORATE_TRY(const Bytes pdf, press->pdf(document));
            QUORATE_TRY(auto written, writeDocument(services.files, documentStem(path), pdf));
            return Box::of(std::move(written));
        };
    }

    // ---- copy without names -----------------------------------------------------------------------------------

    std::vector<Field> copyFields() const
    {
        return {{.id = "copy",
                 .label = {QUORATE_TR("Copy without names")},
                 .kind = FieldKind::Choice,
                 .value = m_redacts ? "redact" : "leave",
                 .options = {{.id = "leave", .label = {QUORATE_TR("No copy")}},
                             {.id = "redact", .label = {QUORATE_TR("Make a copy for people outside")}}}}};
    }

    static std::vector<Text> copyLines()
    {
        return {{QUORATE_TR("In the copy every name is replaced by the role, and what people wrote in their own "
                            "words is left out. It can be tested like the record, and names the record's last "
                            "hash.")}};
    }

    std::function<Result<Box>(Services&, Progress&)> redaction() const
    {
        return [path = m_path](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(const Bytes content, services.files.read(path, largestRecord));
            QUORATE_TRY(const Bytes copy, redactedRecord(content));
            QUORATE_CHECK(services.files.writeNew(redactedPath(path), copy));
            return Box{};
        };
    }

    // ---- result -----------------------------------------------------------------------------------------------

    Move failed(const Error& error)
    {
        return Move::to("file", explain(error, {QUORATE_TR("Nothing was changed.")}, {fileNameOf(m_path)}));
    }

    Text heading() const
    {
        if (m_opened.firstBroken > 0)
            return {QUORATE_TR("This record was changed")};
        return m_opened.summary.finished ? Text{QUORATE_TR("The record is whole")}
                                         : Text{QUORATE_TR("The record has no end")};
    }

    std::optional<Problem> whatIsBroken() const
    {
        if (m_opened.firstBroken == 0)
            return std::nullopt;
        return Problem{
            .error = {.code = ErrorCode::RecordBroken, .detail = m_opened.firstBroken},
            .happened = m_opened.firstBroken > 1
                            ? Text{QUORATE_TR("The record was changed after entry %1"),
                                   {std::to_string(m_opened.firstBroken - 1)}}
                            : Text{QUORATE_TR("The record was changed from its first entry on")},
            .safe = {QUORATE_TR("Tokens and sheets are not affected.")},
            .todo = {QUORATE_TR("Keep the file, tell the auditor, and compare it with the signed paper.")}};
    }

    std::vector<Text> lines() const
    {
        if (m_opened.firstBroken > 0)
            return {{QUORATE_TR("Line %1 is the first that does not follow from the lines before it."),
                     {std::to_string(m_opened.firstBroken)}}};
        std::vector<Text> lines{
            {QUORATE_TR("Every line follows from those before it. Compare the last hash with the one on paper.")}};
        if (!m_opened.summary.redactedFrom.empty())
            lines.push_back({QUORATE_TR("It is a copy without names. Compare the hash that it was made from with "
                                        "the record's last hash.")});
        if (m_opened.summary.test)
            lines.push_back({QUORATE_TR("It is the record of a rehearsal.")});
        if (!m_opened.summary.finished)
            lines.push_back(
                {QUORATE_TR("The ceremony did not come to its end, or lines are missing behind the last "
                            "one.")});
        return lines;
    }

    std::vector<Text> closingLines() const
    {
        std::vector<Text> all = lines();
        if (m_opened.firstBroken == 0)
            all.push_back({QUORATE_TR("The witness copies the first four groups of the last hash onto paper by "
                                      "hand.")});
        return all;
    }

    Outcome outcome() const
    {
        Outcome outcome{.good = m_opened.firstBroken == 0 && m_opened.summary.finished};
        if (m_opened.firstBroken > 0)
            outcome.facts = {{"record", m_path}, {"broken_line", std::int64_t{m_opened.firstBroken}}};
        else
            outcome.facts = wholeFacts();
        if (m_redacts)
            outcome.facts.push_back({"redacted_copy", redactedPath(m_path)});
        if (!m_opened.summary.redactedFrom.empty())
            outcome.facts.push_back({"redacted_from", inGroups(m_opened.summary.redactedFrom)});
        if (!m_printed.path.empty())
            addFile(outcome.facts, "record_print", m_printed);
        return outcome;
    }

    std::vector<Fact> wholeFacts() const
    {
        return {{"record", m_path},
                {"ceremony", m_opened.summary.ceremony},
                {"started", m_opened.summary.startedUtc},
                {"ended", m_opened.summary.endedUtc},
                {"entries", std::int64_t{m_opened.summary.entries}},
                {"deviations", std::int64_t{m_opened.summary.deviations}},
                {"record_head", inGroups(toHex(m_opened.summary.head))}};
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("Nothing was changed.")},
                .files = {QUORATE_TR("The record is unchanged.")},
                .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
    }

    Outcome stoppedOutcome() const override { return {}; }

    DocumentPress* m_press;
    std::string m_path{};
    Opened m_opened{};
    DocumentForm m_form{};
    std::string m_print{"pdf"}; // "pdf", "leave", or a printer
    WrittenFile m_printed{};
    bool m_redacts = false;
};

} // namespace

CeremonySpec ceremony_record()
{
    return {.id = "record",
            .group = Group::Assure,
            .place = 3,
            .title = {QUORATE_TR("Open a ceremony record")},
            .present = {QUORATE_TR("anyone")},
            .effect = Effect::ChangesNothing,
            .minutes = 1,
            .keepsRecord = false,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<RecordCeremony>(options);
            }};
}

} // namespace quorate
