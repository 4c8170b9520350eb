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
    auto runner = std::make_unique<Runner>(newCeremony(*ceremonyNamed(ceremony), options), m_services, m_executor,
                                           std::move(observers));
    runner->start();
    return runner;
}

} // namespace quorate
