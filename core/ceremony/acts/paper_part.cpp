#include "ceremony/acts/paper_part.h"

#include "ceremony/services.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr auto choiceField = "pages";
constexpr auto tryAgain = "again";
constexpr auto makePdf = "pdf";
constexpr auto goWithout = "without";

class PaperPart final : public Part
{
public:
    explicit PaperPart(PaperPartSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return BackRule::Barrier; }

private:
    void entered() override
    {
        m_asking = false;
        m_made = std::make_shared<std::vector<WrittenFile>>();
    }

    Step show() const override
    {
        Step step{.id = id(), .heading = m_spec.heading};
        step.mayStop = m_asking;
        if (!m_asking) {
            step.kind =
                Work{.run = [jobs = m_spec.jobs(), made = m_made](Services& services, Progress&) -> Result<Box> {
                    while (made->size() < jobs.size()) {
                        const PaperJob& job = jobs[made->size()];
                        QUORATE_TRY(WrittenFile file, makePaper(services, job.target, job.pages));
                        made->push_back(std::move(file));
                    }
                    return Box{};
                }};
            return step;
        }
        step.id = m_spec.failedId;
        step.heading = {QUORATE_TR("The pages were not made")};
        step.primary = {QUORATE_TR("Next")};
        step.kind = Form{{{.id = choiceField,
                           .label = {QUORATE_TR("How shall the ceremony go on?")},
                           .kind = FieldKind::Choice,
                           .value = m_onPrinter ? makePdf : goWithout, // what leads on
                           .options = choices()}}};
        return step;
    }

    std::vector<Option> choices() const
    {
        std::vector<Option> options{{.id = tryAgain, .label = {QUORATE_TR("Try again")}}};
        if (m_onPrinter)
            options.push_back({.id = makePdf, .label = {QUORATE_TR("Make a PDF file in place of the print")}});
        options.push_back({.id = goWithout, .label = m_made->empty() ? m_spec.without : m_spec.withoutRest});
        return options;
    }

    Result<Move> take(Input input) override
    {
        if (m_asking && std::holds_alternative<Drafted>(input))
            return Move::stay();
        if (const auto* filled = std::get_if<Filled>(&input); filled != nullptr && m_asking)
            return chosen(*filled);
        const auto* finished = std::get_if<WorkDone>(&input);
        if (finished == nullptr || m_asking)
            return notExpected();
        return finished->result ? leave(false) : failed(finished->result.error());
    }

    Move failed(const Error& error)
    {
        const std::vector<PaperJob> jobs = m_spec.jobs();
        const PaperTarget& target = jobs[std::min(m_made->size(), jobs.size() - 1)].target;
        m_onPrinter = !target.printer.empty();
        m_asking = true;
        return Move::stay(explainPaper(error, target, m_spec.safe));
    }

    Result<Move> chosen(const Filled& filled)
    {
        const auto value = filled.values.find(choiceField);
        const std::vector<Option> known = choices();
        if (value == filled.values.end() || std::ranges::find(known, value->second, &Option::id) == known.end())
            return notExpected();
        if (value->second == goWithout)
            return leave(true);
        if (value->second == makePdf)
            m_spec.asFile();
        m_asking = false;
        clearProblem();
        return Move::stay();
    }

    Move leave(bool givenUp)
    {
        PaperMade made{.files = std::move(*m_made), .givenUp = givenUp};
        made.jobs = made.files.size();
        std::erase_if(made.files, [](const WrittenFile& file) { return file.path.empty(); });
        m_spec.done(std::move(made));
        return Move::next();
    }

    PaperPartSpec m_spec;
    bool m_asking = false;
    bool m_onPrinter = false;                           // what failed last was a printer
    std::shared_ptr<std::vector<WrittenFile>> m_made{}; // one a job that was done; the worker adds to it
};

} // namespace

std::unique_ptr<Part> paperPart(PaperPartSpec spec)
{
    return std::make_unique<PaperPart>(std::move(spec));
}

} // namespace quorate
