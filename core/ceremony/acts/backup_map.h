#pragma once

#include "ceremony/acts/backup_gathering.h"
#include "ceremony/token_overview.h"

namespace quorate
{

/** One key among the backups: where it is saved, and where it lives. */
struct MappedKey {
    std::string label{};
    std::string type{};
    CheckValue checkValue{};
    std::vector<std::string> paths{};   // every file that holds it
    int places = 0;                     // different folders among them
    std::vector<std::string> opensOn{}; // serials of tokens that are plugged in and have this check value
    std::vector<std::string> livesOn{}; // serials of those that hold the key itself
};

/** Which backup fits which token, by public data alone. */
struct BackupMap {
    std::vector<MappedKey> keys{};
    std::vector<std::string> silent{}; // tokens that tell their check value only after the user PIN

    [[nodiscard]] int savedOnce() const;
    [[nodiscard]] int openNowhere() const;
};

[[nodiscard]] BackupMap mapBackups(const BackupCollection& backups, const std::vector<TokenSeen>& tokens);

[[nodiscard]] std::vector<Text> linesOf(const BackupMap& map);
[[nodiscard]] std::vector<Fact> factsOf(const BackupMap& map);

} // namespace quorate
