#include "ceremony/plan.h"

#include "ceremony/acts/document_form.h"
#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/document_file.h"
#include "ceremony/sequence.h"
#include "ceremony/services.h"

namespace quorate
{

namespace
{

/** Print what lies ahead in a ceremony: its steps, who must be there, what to bring. */
class PlanCeremony final : public Sequence
{
public:
    explicit PlanCeremony(const StartOptions& options) : m_options(options)
    {
        chapter({QUORATE_TR("Plan")});
        add(formPart({.id = "plan",
                      .heading = {QUORATE_TR("The plan of which ceremony?")},
                      .fields = [this] { return fields(); },
                      .lines =
                          [] {
                              return std::vector<Text>{
                                  {QUORATE_TR("The plan lists the steps with the numbers that the screen and the "
                                              "record will have, who must be present, and what to bring.")}};
                          },
                      .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                          m_ceremony = values.at("ceremony");
                          m_form = documentFormIn(values);
                          return std::nullopt;
                      }}));
        add(saveFilePart({.id = "save",
                          .heading = {QUORATE_TR("Where shall the plan go?")},
                          .names = [this] { return std::vector<std::string>{fileName()}; },
                          .folder = options.folder,
                          .into = &m_folders}));
        add(workPart({.id = "make_plan",
                      .heading = {QUORATE_TR("Making the pages")},
                      .make = [this] { return printing(); },
                      .done =
                          [this](Box box) {
                              m_made = box.take<WrittenFile>();
                              return Move::next();
                          },
                      .failed =
                          [this](const Error& error) {
                              return Move::to("save",
                                              explain(error, {QUORATE_TR("Nothing was changed.")}, {fileName()}));
                          }}));
        chapter({QUORATE_TR("Result")});
        add(outcomePart({.heading = [] { return Text{QUORATE_TR("The plan is ready to be printed")}; },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    std::vector<Field> fields() const
    {
        Field which{
            .id = "ceremony", .label = {QUORATE_TR("Ceremony")}, .kind = FieldKind::Choice, .value = m_ceremony};
        for (const CeremonySpec& spec : ceremonies()) {
            if (spec.keepsRecord)
                which.options.push_back({.id = std::string(spec.id), .label = spec.title});
        }
        if (which.value.empty())
            which.value = which.options.front().id;
        std::vector<Field> fields{std::move(which)};
        std::ranges::move(documentFields(m_form), std::back_inserter(fields));
        return fields;
    }

    std::string fileName() const { return "plan-" + m_ceremony + ".pdf"; }

    std::function<Result<Box>(Services&, Progress&)> printing() const
    {
        const auto plan = planOf(*ceremonyNamed(m_ceremony), m_options, m_form);
        const std::string stem = pathIn(m_folders.front(), "plan-" + m_ceremony);
        return [plan, stem, press = m_options.documents](Services& services, Progress&) -> Result<Box> {
            if (press == nullptr)
                return fail(ErrorCode::FileFailed, stem);
            QUORATE_TRY(const Bytes pdf, press->pdf(plan));
            QUORATE_TRY(auto written, writeDocument(services.files, stem, pdf));
            return Box::of(std::move(written));
        };
    }

    Outcome outcome() const
    {
        Outcome outcome{.good = true};
        addFile(outcome.facts, "plan", m_made);
        return outcome;
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("Nothing was changed.")},
                .files = {QUORATE_TR("No file was written.")},
                .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
    }

    Outcome stoppedOutcome() const override { return {}; }

    StartOptions m_options;
    std::string m_ceremony{};
    DocumentForm m_form{};
    std::vector<std::string> m_folders{};
    WrittenFile m_made{};
};

} // namespace

CeremonySpec ceremony_plan()
{
    return {.id = "plan",
            .group = Group::Assure,
            .place = 4,
            .title = {QUORATE_TR("Print the plan of a ceremony")},
            .present = {QUORATE_TR("anyone")},
            .effect = Effect::ChangesNothing,
            .minutes = 1,
            .keepsRecord = false,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<PlanCeremony>(options);
            }};
}

} // namespace quorate
