#pragma once

#include "base/bytes.h"
#include "base/check_value.h"
#include "base/result.h"

#include <optional>
#include <string>

namespace quorate
{

/**
 * The public companion of a share file (decision 19), JSON:
 * {"format":"quorate-set","version":1,"mode":"real"|"test","profile","t","n","prime","set_code","file_sha256",
 *  "share_check_value","created_utc"}; a password file has "profile":"password" and no t, n, prime. Hex is
 * upper-case. Unknown members are kept; a newer version is refused.
 */
struct SetFile {
    bool test = false;
    std::string profile{}; // "S160" ..., "password"
    int needed = 0;
    int total = 0;
    Bytes prime{};
    std::string setCode{};
    Bytes fileSha256{};
    std::optional<CheckValue> shareCheckValue{};
    std::string createdUtc{};
    std::string unknownMembers{}; // JSON object with what a later writer added, kept as it was

    [[nodiscard]] bool isPassword() const { return profile == "password"; }
};

constexpr std::size_t largestSetFile = 16 * 1024;

/** Errors: NotASetFile, NewerVersion. */
[[nodiscard]] Result<SetFile> parseSetFile(ByteView json);

[[nodiscard]] Bytes encodeSetFile(const SetFile& set);

} // namespace quorate
