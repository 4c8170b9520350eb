#pragma once

#include <chrono>
#include <string>

namespace quorate
{

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::chrono::system_clock::time_point now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::system_clock::time_point now() const override
    {
        return std::chrono::system_clock::now();
    }
};

/** "2031-05-04T09:30:00Z", ISO 8601 in UTC. */
[[nodiscard]] std::string isoUtc(std::chrono::system_clock::time_point time);

} // namespace quorate
