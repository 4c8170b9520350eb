#include "ceremony/acts/backup_map.h"

#include "ceremony/acts/joined.h"

#include <algorithm>
#include <set>

namespace quorate
{

namespace
{

void addFile(MappedKey& key, const BackupFile& file)
{
    key.paths.push_back(file.path);
    key.paths.insert(key.paths.end(), file.copies.begin(), file.copies.end());
}

int foldersAmong(const std::vector<std::string>& paths)
{
    std::set<std::string> folders;
    for (const std::string& path : paths)
        folders.insert(path.substr(0, path.rfind('/')));
    return static_cast<int>(folders.size());
}

void findTokens(MappedKey& key, const BackupFile& file, const std::vector<TokenSeen>& tokens)
{
    for (const TokenSeen& seen : tokens) {
        if (!seen.reading)
            continue;
        if (seen.reading->dkek.checkValue == key.checkValue)
            key.opensOn.push_back(seen.reading->info.serial);
        const auto same = [&](const KeyEntry& each) { return isSameKey(each, file); };
        if (std::ranges::any_of(seen.reading->keys, same))
            key.livesOn.push_back(seen.reading->info.serial);
    }
}

} // namespace

BackupMap mapBackups(const BackupCollection& backups, const std::vector<TokenSeen>& tokens)
{
    BackupMap map;
    const BackupFile* previous = nullptr;
    for (const BackupFile& file : backups.files) {
        if (previous == nullptr || !areVersionsOfOneKey(*previous, file)) {
            map.keys.push_back({.label = file.label, .type = file.type, .checkValue = file.checkValue()});
            findTokens(map.keys.back(), file, tokens);
        }
        addFile(map.keys.back(), file);
        previous = &file;
    }
    for (MappedKey& key : map.keys)
        key.places = foldersAmong(key.paths);
    for (const TokenSeen& seen : tokens) {
        if (seen.reading && seen.reading->dkek.configured && seen.reading->dkek.outstanding == 0 &&
            !seen.reading->dkek.checkValue)
            map.silent.push_back(seen.reading->info.serial);
    }
    return map;
}

int BackupMap::savedOnce() const
{
    return static_cast<int>(std::ranges::count(keys, 1, &MappedKey::places));
}

int BackupMap::openNowhere() const
{
    return static_cast<int>(std::ranges::count_if(keys, [](const MappedKey& key) { return key.opensOn.empty(); }));
}

std::vector<Text> linesOf(const BackupMap& map)
{
    std::vector<Text> lines;
    for (const MappedKey& key : map.keys) {
        const std::string value = inGroups(toHex(key.checkValue));
        if (key.opensOn.empty())
            lines.push_back(
                {QUORATE_TR("\"%1\" (%2): opens on no token that is plugged in; it needs check value %3."),
                 {key.label, key.type, value}});
        else
            lines.push_back({QUORATE_TR("\"%1\" (%2): opens on %3 by check value %4."),
                             {key.label, key.type, joined(key.opensOn, ", "), value}});
        if (!key.livesOn.empty())
            lines.push_back({QUORATE_TR("- it is also on the token itself: %1"), {joined(key.livesOn, ", ")}});
        lines.push_back({key.places > 1 ? QUORATE_TRN("- saved in %n place(s): %1")
                                        : QUORATE_TR("- saved in one place only, make a second copy: %1"),
                         {joined(key.paths, ", ")},
                         key.places});
    }
    for (const std::string& serial : map.silent)
        lines.push_back(
            {QUORATE_TR("Token %1 tells its check value only after the user PIN, so it may open more."),
             {serial}});
    return lines;
}

std::vector<Fact> factsOf(const BackupMap& map)
{
    std::vector<Fact> facts{{"keys", static_cast<std::int64_t>(map.keys.size())},
                            {"saved_once", std::int64_t{map.savedOnce()}},
                            {"open_nowhere_here", std::int64_t{map.openNowhere()}}};
    for (const MappedKey& key : map.keys) {
        facts.push_back({"label", key.label});
        facts.push_back({"check_value", toHex(key.checkValue)});
        facts.push_back({"places", std::int64_t{key.places}});
        facts.push_back({"opens_on", joined(key.opensOn, ", ")});
    }
    return facts;
}

} // namespace quorate
