#pragma once

#include "support/bench.h"

namespace quorate
{

/** What somebody who steps away types, and types again to come back. */
inline const std::string pauseCode = "271828";

/** Everybody of a `create` without tokens, up to the step that a test is about. They go on after a problem. */
struct Meeting {
    explicit Meeting(const std::string& custodians = "Ada\nGrace\nLinus\nMary", const Robot::Values& scheme = {});

    [[nodiscard]] bool until(std::string_view step);
    [[nodiscard]] bool feed(Input input) { return runner->feed(std::move(input)).has_value(); }
    /** One secret, typed once. */
    [[nodiscard]] bool type(std::string_view text) { return feed(SecretGiven{.value = secretText(text)}); }
    /** The person whose turn it is steps away. */
    [[nodiscard]] bool pause();
    [[nodiscard]] std::string_view id() const { return runner->step().id; }

    NoCards cards{};
    Bench bench{cards};
    Robot robot;
    std::unique_ptr<Runner> runner;
};

} // namespace quorate
