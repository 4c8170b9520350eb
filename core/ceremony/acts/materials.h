#pragma once

#include "ceremony/acts/form_part.h"

namespace quorate
{

/** Something that must be at hand before a ceremony does anything, and who brings it. */
struct Material {
    std::string id{};
    Text what{}; // "The key backups"
    std::string holder{};
};

/**
 * One tick for each; where one is missing, its holder is named, and nobody goes on. Its part's id is "materials".
 */
[[nodiscard]] std::unique_ptr<Part> materialsPart(std::function<std::vector<Material>()> materials);

} // namespace quorate
