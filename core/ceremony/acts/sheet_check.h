#pragma once

#include "ceremony/acts/open_share_files.h"

namespace quorate
{

/**
 * One custodian types their share, and letters, seal and set code are tested; nothing is opened, and what was
 * typed is wiped at once. The part's id is "entry".
 */
struct SheetCheckSpec {
    std::function<Actor()> who{};
    const std::vector<ChosenShareFile>* files = nullptr; // the first one is meant
    bool* sealed = nullptr;                              // the sheet had letters and a seal, and they fit
};

[[nodiscard]] std::unique_ptr<Part> sheetCheck(SheetCheckSpec spec);

} // namespace quorate
