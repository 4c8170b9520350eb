#include "ceremony/runner.h"

#include "base/used_stack.h"

#include <algorithm>
#include <exception>
#include <iterator>

namespace quorate
{

namespace
{

/** The worker's outermost frame: whatever is thrown becomes an error, and tokens lose their PIN. */
Result<Box> runGuarded(const Work& work, Services& services, Progress& progress)
{
    auto result = [&]() -> Result<Box> {
        try {
            return work.run(services, progress);
        } catch (const std::exception& exception) {
            return fail(ErrorCode::Internal, exception.what());
        }
    }();
    services.tokens.settle();
    wipeUsedStack();
    return result;
}

} // namespace

Runner::Runner(std::unique_ptr<Ceremony> ceremony, Services& services, Executor& executor,
               std::vector<RunObserver*> observers)
    : m_ceremony(std::move(ceremony)),
      m_services(services),
      m_executor(executor),
      m_observers(std::move(observers))
{
}

Runner::~Runner()
{
    *m_alive = false;
}

void Runner::start()
{
    enter();
}

Result<void> Runner::feed(Input input)
{
    if (m_working) {
        const auto* work = std::get_if<Work>(&m_step.kind);
        auto* stop = std::get_if<Stop>(&input);
        if (stop == nullptr || work == nullptr || !work->mayStop)
            return fail(ErrorCode::InputNotExpected);
        if (const auto field = secretIn(input))
            return fail(ErrorCode::NotAccepted, *field);
        m_stopAfterWork = std::move(*stop);
        m_executor.requestStop();
        return {};
    }
    if (const auto field = secretIn(input)) {
        if (std::holds_alternative<Stop>(input))
            return fail(ErrorCode::NotAccepted, *field);
        refuse(*field);
        return {};
    }
    for (RunObserver* observer : m_observers)
        observer->answering(m_step, input);
    QUORATE_CHECK(m_ceremony->feed(std::move(input)));
    enter();
    return {};
}

std::optional<std::string> Runner::secretIn(const Input& input) const
{
    for (const RunObserver* observer : m_observers) {
        if (auto field = observer->secretIn(m_step, input))
            return field;
    }
    return std::nullopt;
}

/** The ceremony hears nothing of it. The page stays, and says what is wrong with this field. */
void Runner::refuse(const std::string& field)
{
    if (auto* form = std::get_if<Form>(&m_step.kind)) {
        for (Field& asked : form->fields)
            asked.wrong = asked.id == field ? Text{QUORATE_TR("This looks as if it held a secret. It was not "
                                                              "saved. Remove the digits: the record must stay "
                                                              "free of secrets.")}
                                            : Text{};
    }
    tellObservers({});
    if (onStep)
        onStep();
}

bool Runner::keepsRecord() const
{
    return std::ranges::any_of(m_observers, [](const RunObserver* observer) { return observer->keepsRecord(); });
}

Result<void> Runner::note(const Deviation& deviation)
{
    if (!keepsRecord() || finished())
        return fail(ErrorCode::InputNotExpected, "no record is kept");
    for (RunObserver* observer : m_observers)
        QUORATE_CHECK(observer->deviated(m_step, deviation));
    return {};
}

void Runner::enter()
{
    m_step = m_ceremony->step();
    wipeUsedStack(); // the answer may have been a secret
    tellObservers(m_ceremony->facts());
    if (auto* outcome = std::get_if<Outcome>(&m_step.kind)) {
        for (const RunObserver* observer : m_observers)
            std::ranges::move(observer->outcomeFacts(), std::back_inserter(outcome->facts));
    }
    const bool work = std::holds_alternative<Work>(m_step.kind);
    m_working = work;
    if (onStep)
        onStep();
    if (work)
        runWork();
    else if (finished())
        closeTokens();
}

void Runner::tellObservers(std::span<const Fact> facts)
{
    for (RunObserver* observer : m_observers) {
        if (!observer->entered(m_step, facts) && m_step.mayStop) {
            // A record that cannot be written is a reason to stop; the ceremony's own Stop says what is true then.
            (void)m_ceremony->feed(Stop{"the record could not be written"});
            m_step = m_ceremony->step();
            break;
        }
    }
}

void Runner::runWork()
{
    m_executor.run([work = std::get<Work>(m_step.kind),
                    &services = m_services](Progress& progress) { return runGuarded(work, services, progress); },
                   [this, alive = m_alive](Result<Box> result) {
                       if (*alive)
                           workDone(std::move(result));
                   });
}

void Runner::workDone(Result<Box> result)
{
    m_working = false;
    const auto stop = std::exchange(m_stopAfterWork, std::nullopt);
    const bool fed = m_ceremony->feed(WorkDone{std::move(result)}).has_value();
    QUORATE_ASSERT(fed);
    if (stop && m_ceremony->step().mayStop) {
        for (RunObserver* observer : m_observers)
            observer->answering(m_step, *stop); // its reason belongs into the record
        const bool stopped = m_ceremony->feed(*stop).has_value();
        QUORATE_ASSERT(stopped);
    }
    enter();
}

void Runner::closeTokens()
{
    m_executor.run(
        [&services = m_services](Progress&) -> Result<Box> {
            services.tokens.closeAll();
            return Box{};
        },
        [](Result<Box>) {});
}

} // namespace quorate
