#pragma once

#include <chrono>

namespace quorate
{

/** Says at most ten times a second that it is time to report how far work is. */
class Throttle
{
public:
    [[nodiscard]] bool due()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now < m_next)
            return false;
        m_next = now + std::chrono::milliseconds(100);
        return true;
    }

private:
    std::chrono::steady_clock::time_point m_next{};
};

} // namespace quorate
