#pragma once

#include "card/reader.h"
#include "ceremony/token_overview.h"

#include <functional>
#include <thread>

namespace quorate
{

/**
 * Watches the readers from a thread of its own and tells what is plugged in: once at the start, then at each
 * change. It looks through shared connections, without a PIN, and never at a token that a program has for itself:
 * of such a token it repeats what it saw last.
 */
class CardWatcher
{
public:
    /** Called from the watching thread. Error: ServiceDown. */
    using Report = std::function<void(const Result<std::vector<TokenSeen>>&)>;

    /** `cards` should not be watched by anybody else. */
    CardWatcher(CardSource& cards, Report report);
    CardWatcher(const CardWatcher&) = delete;
    CardWatcher& operator=(const CardWatcher&) = delete;
    ~CardWatcher() = default; // ends the thread

private:
    void watch(const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<TokenSeen>> look();
    [[nodiscard]] TokenSeen lookAt(const Reader& reader);

    CardSource& m_cards;
    Report m_report;
    std::vector<TokenSeen> m_last{}; // of the watching thread
    std::jthread m_thread;           // last: it uses all of the above
};

} // namespace quorate
