#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/deviation.h"
#include "ceremony/services.h"

namespace quorate
{

/** Runs work: a worker thread in the wizard, at once in the player and in tests. */
class Executor
{
public:
    virtual ~Executor() = default;

    /** `done` is called on the thread that called run(), later or before run() returns. */
    virtual void run(std::function<Result<Box>(Progress&)> task, std::function<void(Result<Box>)> done) = 0;

    /** Asks the running work to stop; it ends with Stopped as soon as it can. */
    virtual void requestStop() = 0;
};

/** Sees every step that a ceremony enters: record, journal, the player's output. An error stops the ceremony. */
class RunObserver
{
public:
    virtual ~RunObserver() = default;

    /**
     * The id of the field whose text looks as if it held a secret, "reason" of Stop; then nobody else sees this
     * answer, and the person is told.
     */
    [[nodiscard]] virtual std::optional<std::string> secretIn(const Step& /*step*/, const Input& /*input*/) const
    {
        return std::nullopt;
    }

    /** An answer to this step, before the ceremony takes it or not. It may hold a secret. */
    virtual void answering(const Step& /*step*/, const Input& /*input*/) {}

    [[nodiscard]] virtual Result<void> entered(const Step& step, std::span<const Fact> facts) = 0;

    /** True for the one that writes the record. */
    [[nodiscard]] virtual bool keepsRecord() const { return false; }

    /**
     * Something went otherwise than planned while this step was there. Errors: NotAccepted (a text holds what
     * looks like a secret; `where` names it), those of writing.
     */
    [[nodiscard]] virtual Result<void> deviated(const Step& /*step*/, const Deviation& /*deviation*/)
    {
        return {};
    }

    /** What the outcome shows besides what the ceremony says, after entered() has seen it. */
    [[nodiscard]] virtual std::vector<Fact> outcomeFacts() const { return {}; }
};

/**
 * Brings a ceremony and an executor together: feeds inputs, hands Work to the executor, its result back to the
 * ceremony, and tells observers and `onStep` about each new step. Lives on one thread.
 */
class Runner
{
public:
    Runner(std::unique_ptr<Ceremony> ceremony, Services& services, Executor& executor,
           std::vector<RunObserver*> observers = {});
    ~Runner();

    /** Enters the first step. */
    void start();

    [[nodiscard]] const Step& step() const { return m_step; }
    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] bool finished() const { return std::holds_alternative<Outcome>(m_step.kind); }

    /** False for a ceremony that leaves no record, where a deviation has no place to stand. */
    [[nodiscard]] bool keepsRecord() const;

    /**
     * Puts a deviation into the record, at any moment, also while work runs. The step stays as it is. Errors:
     * InputNotExpected if no record is kept or the ceremony is over; those of RunObserver::deviated.
     */
    [[nodiscard]] Result<void> note(const Deviation& deviation);

    /**
     * While work runs only Stop is taken, if the work may stop. Error InputNotExpected changes nothing. Free text
     * that looks like a secret is not taken: the form stays with this field marked; of Stop it is the error
     * NotAccepted (where: "reason").
     */
    [[nodiscard]] Result<void> feed(Input input);

    /** Called after each new step. */
    std::function<void()> onStep{};

private:
    [[nodiscard]] std::optional<std::string> secretIn(const Input& input) const;
    void refuse(const std::string& field);
    void enter();
    void tellObservers(std::span<const Fact> facts);
    void runWork();
    void workDone(Result<Box> result);
    void closeTokens();

    std::unique_ptr<Ceremony> m_ceremony;
    Services& m_services;
    Executor& m_executor;
    std::vector<RunObserver*> m_observers;
    Step m_step{};
    bool m_working = false;
    std::optional<Stop> m_stopAfterWork{};
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // false: a late WorkDone finds nobody
};

} // namespace quorate
