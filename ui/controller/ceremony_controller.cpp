#include "ui/controller/ceremony_controller.h"

namespace quorate::ui
{

CeremonyController::CeremonyController(std::unique_ptr<Ceremony> ceremony, Services& services, Executor& executor,
                                       std::vector<RunObserver*> observers, QObject* parent)
    : QObject(parent), m_runner(std::move(ceremony), services, executor, std::move(observers))
{
    m_runner.onStep = [this] { Q_EMIT stepChanged(); };
}

bool CeremonyController::feed(Input input)
{
    return m_runner.feed(std::move(input)).has_value();
}

} // namespace quorate::ui
