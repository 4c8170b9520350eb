#include "record/record.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "ceremony/services.h"
#include "record/redaction.h"

namespace quorate
{

namespace
{

/** Open the record of a ceremony and test its chain. */
class RecordCeremony final : public Sequence
{
public:
    explicit RecordCeremony(const StartOptions& options)
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
                              m_summary = box.take<RecordSummary>();
                              return Move::next();
                          },
                      .failed = [this](const Error& error) { return failed(error); }}));
        add(formPart({.id = "copy",
                      .heading = {QUORATE_TR("Is a copy without names wanted?")},
                      .fields = [this] { return copyFields(); },
                      .lines = [] { return copyLines(); },
                      .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                          m_redacts = values.at("copy") == "redact";
                          return std::nullopt;
                      }}),
            [this] { return m_brokenLine == 0 && m_summary.redactedFrom.empty(); });
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
                         .lines = [this] { return lines(); },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    std::function<Result<Box>(Services&, Progress&)> verification() const
    {
        return [path = m_path](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(const Bytes content, services.files.read(path, largestRecord));
            QUORATE_TRY(auto summary, verifyRecord(content));
            return Box::of(std::move(summary));
        };
    }

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

    Move failed(const Error& error)
    {
        if (error.code == ErrorCode::RecordBroken) {
            m_brokenLine = error.detail;
            return Move::next();
        }
        return Move::to("file", explain(error, {QUORATE_TR("Nothing was changed.")}, {fileNameOf(m_path)}));
    }

    Text heading() const
    {
        if (m_brokenLine > 0)
            return {QUORATE_TR("This record was changed")};
        return m_summary.finished ? Text{QUORATE_TR("The record is whole")}
                                  : Text{QUORATE_TR("The record has no end")};
    }

    std::vector<Text> lines() const
    {
        if (m_brokenLine > 0)
            return {{QUORATE_TR("Line %1 is the first that does not follow from the lines before it."),
                     {std::to_string(m_brokenLine)}},
                    {QUORATE_TR("Do not rely on it. Compare it with the paper copy and with other copies of the "
                                "file.")}};
        std::vector<Text> lines{
            {QUORATE_TR("Every line follows from those before it. Compare the last hash with the one on paper.")}};
        if (!m_summary.redactedFrom.empty())
            lines.push_back({QUORATE_TR("It is a copy without names. Compare the hash that it was made from with "
                                        "the record's last hash.")});
        if (m_summary.test)
            lines.push_back({QUORATE_TR("It is the record of a rehearsal.")});
        if (!m_summary.finished)
            lines.push_back(
                {QUORATE_TR("The ceremony did not come to its end, or lines are missing behind the last "
                            "one.")});
        return lines;
    }

    Outcome outcome() const
    {
        if (m_brokenLine > 0)
            return {.facts = {{"record", m_path}, {"broken_line", std::int64_t{m_brokenLine}}}};
        Outcome outcome{.good = m_summary.finished, .facts = wholeFacts()};
        if (m_redacts)
            outcome.facts.push_back({"redacted_copy", redactedPath(m_path)});
        if (!m_summary.redactedFrom.empty())
            outcome.facts.push_back({"redacted_from", inGroups(m_summary.redactedFrom)});
        return outcome;
    }

    std::vector<Fact> wholeFacts() const
    {
        return {{"record", m_path},
                {"ceremony", m_summary.ceremony},
                {"started", m_summary.startedUtc},
                {"ended", m_summary.endedUtc},
                {"entries", std::int64_t{m_summary.entries}},
                {"deviations", std::int64_t{m_summary.deviations}},
                {"record_head", inGroups(toHex(m_summary.head))}};
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("Nothing was changed.")},
                .files = {QUORATE_TR("The record is unchanged.")},
                .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
    }

    Outcome stoppedOutcome() const override { return {}; }

    std::string m_path{};
    int m_brokenLine = 0;
    RecordSummary m_summary{};
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
