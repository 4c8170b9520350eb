#pragma once

#include "ceremony/token_overview.h"
#include "record/token_passport.h"

namespace quorate
{

/** What a token tells about itself, read on one day. */
struct PassportReading {
    TokenReading token{};
    std::vector<std::string> certificatePath{};
    std::string madeUtc{};
};

/** As a page shows it and a text file has it. */
[[nodiscard]] std::vector<Text> passportInWords(const PassportReading& reading);

/** As programs read it. */
[[nodiscard]] TokenPassport passportOf(const PassportReading& reading, bool test);

/** "QRSM0000001-passport-20310504T093000Z": without an ending, safe as a file's name. */
[[nodiscard]] std::string passportName(const PassportReading& reading);

} // namespace quorate
