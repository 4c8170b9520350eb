#pragma once

#include "ceremony/paper.h"

namespace quorate
{

/** Sheets of every page kind for a set of this profile, with the values of ceremony UX, section 4; of "password"
 * for one of two share files. */
[[nodiscard]] Paper samplePaper(std::string_view profile, PaperSize size = PaperSize::A4,
                                const std::string& language = "en");

} // namespace quorate
