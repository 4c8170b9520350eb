#pragma once

#include "ceremony/runner.h"

#include <QObject>

namespace quorate::ui
{

/** A runner as Qt sees it: inputs go in, a signal tells of each new step. */
class CeremonyController final : public QObject
{
    Q_OBJECT

public:
    CeremonyController(std::unique_ptr<Ceremony> ceremony, Services& services, Executor& executor,
                       std::vector<RunObserver*> observers, QObject* parent = nullptr);

    void start() { m_runner.start(); }
    [[nodiscard]] const Step& step() const { return m_runner.step(); }
    [[nodiscard]] bool working() const { return m_runner.working(); }
    [[nodiscard]] bool finished() const { return m_runner.finished(); }

    [[nodiscard]] bool keepsRecord() const { return m_runner.keepsRecord(); }
    /** As Runner::note. */
    [[nodiscard]] Result<void> note(const Deviation& deviation) { return m_runner.note(deviation); }

    /** False if the ceremony does not expect this input now; then nothing has changed. */
    bool feed(Input input);

Q_SIGNALS:
    void stepChanged();

private:
    Runner m_runner;
};

} // namespace quorate::ui
