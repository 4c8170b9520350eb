#pragma once

#include <string>

namespace quorate
{

/**
 * Something went otherwise than planned, and the ceremony goes on: a witness left the room, an envelope was torn.
 * Free text, for the record only; no ceremony knows of it.
 */
struct Deviation {
    std::string expected{};
    std::string happened{};
    std::string decidedBy{};
    std::string decision{};
};

} // namespace quorate
