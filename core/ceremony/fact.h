#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace quorate
{

/** A public fact for the record, the outcome and the player. There is no way in for SecretBytes. */
struct Fact {
    std::string name{};
    std::variant<std::int64_t, std::string> value{};

    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace quorate
