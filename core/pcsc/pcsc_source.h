#pragma once

#include "card/reader.h"

#include <mutex>

namespace quorate
{

/** The readers of this computer, through its PC/SC service. Any thread may call anything. */
class PcscSource final : public CardSource
{
public:
    [[nodiscard]] Result<std::vector<Reader>> readers() override;
    [[nodiscard]] Result<std::unique_ptr<Transport>> connect(const std::string& readerName,
                                                             Access access) override;

    /** Waits for a difference to what readers() answered last. Error: ServiceDown, after the wait. */
    [[nodiscard]] Result<void> waitForChange(std::stop_token stop, std::chrono::milliseconds limit) override;

private:
    struct Seen {
        std::string name{};
        unsigned long state = 0; // with PC/SC's counter of insertions in its upper half
    };
    [[nodiscard]] std::vector<Seen> seen() const;

    mutable std::mutex m_mutex{};
    std::vector<Seen> m_seen{};
};

} // namespace quorate
