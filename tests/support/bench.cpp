#include "support/bench.h"

namespace quorate
{

Bench::Bench(CardSource& cards, std::uint64_t seed)
    : m_random(seed),
      m_overview(cards),
      m_tokens(cards),
      m_services{.tokens = m_tokens, .overview = m_overview, .random = m_random, .files = files, .clock = m_clock}
{
}

std::unique_ptr<Runner> Bench::start(std::string_view ceremony, std::vector<RunObserver*> observers)
{
    return begin(newCeremony(*ceremonyNamed(ceremony), options), std::move(observers));
}

std::unique_ptr<Runner> Bench::begin(std::unique_ptr<Ceremony> ceremony, std::vector<RunObserver*> observers)
{
    auto runner = std::make_unique<Runner>(std::move(ceremony), m_services, m_executor, std::move(observers));
    runner->start();
    return runner;
}

} // namespace quorate
