#pragma once

#include <cstdint>

namespace quorate
{

/** How long work tells how far it is, and learns that it should stop. Called from the worker thread. */
class Progress
{
public:
    virtual ~Progress() = default;
    virtual void report(std::uint64_t done, std::uint64_t of) = 0;
    [[nodiscard]] virtual bool stopped() const = 0;
};

/** For work that nobody watches. */
class NoProgress final : public Progress
{
public:
    void report(std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool stopped() const override { return false; }
};

} // namespace quorate
