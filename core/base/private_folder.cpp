#include "base/private_folder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace quorate
{

namespace
{

using namespace std::string_view_literals;

/** Kinds of file systems that only this computer's own media have; of FUSE there are many others. */
constexpr std::array localFuse{"fuse.ntfs"sv,  "fuse.ntfs-3g"sv, "fuse.exfat"sv,    "fuse.gocryptfs"sv,
                               "fuse.encfs"sv, "fuse.cryfs"sv,   "fuse.veracrypt"sv};
constexpr std::array networks{"nfs"sv,    "nfs4"sv,  "cifs"sv,   "smb3"sv,     "smbfs"sv,    "ncpfs"sv, "afs"sv,
                              "coda"sv,   "9p"sv,    "ceph"sv,   "lustre"sv,   "gfs"sv,      "gfs2"sv,  "ocfs2"sv,
                              "beegfs"sv, "davfs"sv, "vboxsf"sv, "virtiofs"sv, "glusterfs"sv};

constexpr std::array temporaryFolders{"/tmp"sv, "/var/tmp"sv, "/dev/shm"sv, "/run/user"sv};

/** How the folders of such programs begin, in lower case. */
constexpr std::array synchronisedNames{"dropbox"sv,      "nextcloud"sv,   "owncloud"sv, "onedrive"sv,
                                       "google drive"sv, "googledrive"sv, "my drive"sv, "syncthing"sv,
                                       "icloud"sv,       "megasync"sv,    "pcloud"sv,   "seafile"sv,
                                       "resilio"sv,      "insync"sv,      "tresorit"sv, "spideroak"sv};
/** What they leave in the folder that they keep in step. */
constexpr std::array markers{".stfolder"sv,
                             ".stignore"sv,
                             ".dropbox.cache"sv,
                             ".owncloudsync.log"sv,
                             ".nextcloudsync.log"sv,
                             ".tmp.drivedownload"sv,
                             ".tmp.driveupload"sv,
                             ".sync"sv,
                             ".849C9593-D756-4E56-8D6E-42412F2A707B"sv}; // the last one is OneDrive's

bool contains(const auto& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

bool liesIn(std::string_view path, std::string_view folder)
{
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.remove_suffix(1);
    return !folder.empty() && path.starts_with(folder) &&
           (folder == "/" || path.size() == folder.size() || path[folder.size()] == '/');
}

bool isOfNetwork(std::string_view kind)
{
    return contains(networks, kind) || (kind.starts_with("fuse.") && !contains(localFuse, kind));
}

/** The table writes blanks and the like as \040. */
std::string unescaped(std::string_view text)
{
    constexpr std::size_t digits = 3;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + digits < text.size()) {
            plain += static_cast<char>(std::strtol(std::string(text.substr(i + 1, digits)).c_str(), nullptr, 8));
            i += digits;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/** ".sync_0f3a.db", "._sync_0f3a.db": the database of Nextcloud and ownCloud. */
bool isSyncDatabase(std::string_view name)
{
    return (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db");
}

bool hasMarker(const std::filesystem::path& folder)
{
    std::error_code ignored; // what may not be read is not kept in step by this person's programs
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (contains(markers, name) || isSyncDatabase(name))
            return true;
    }
    return false;
}

} // namespace

bool isOnNetwork(std::string_view mountinfo, std::string_view path)
{
    constexpr std::size_t mountPoint = 4; // the fifth word of a line
    std::istringstream lines{std::string(mountinfo)};
    std::size_t longest = 0;
    bool network = false;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream text(line);
        const std::vector<std::string> words{std::istream_iterator<std::string>(text), {}};
        const auto dash = std::ranges::find(words, "-"); // the kind stands behind it
        if (words.size() <= mountPoint || dash == words.end() || dash + 1 == words.end())
            continue;
        const std::string place = unescaped(words[mountPoint]);
        if (!liesIn(path, place) || place.size() < longest)
            continue;
        longest = place.size();
        network = isOfNetwork(*(dash + 1)); // of two on one place the later lies on top
    }
    return network;
}

bool isTemporary(std::string_view path, std::string_view own)
{
    return liesIn(path, own) ||
           std::ranges::any_of(temporaryFolders, [path](std::string_view folder) { return liesIn(path, folder); });
}

bool isSynchronised(const std::string& folder)
{
    for (std::filesystem::path at = folder; !at.empty(); at = at.parent_path()) {
        const std::string name = lowerCase(at.filename().string());
        const bool named = std::ranges::any_of(
            synchronisedNames, [&name](std::string_view known) { return name.starts_with(known); });
        if (named || hasMarker(at))
            return true;
        if (at == at.parent_path())
            break;
    }
    return false;
}

Result<void> checkPrivateFolder(const std::string& folder)
{
    std::error_code failure;
    const std::filesystem::path real = std::filesystem::canonical(folder, failure);
    if (failure || !std::filesystem::is_directory(real, failure))
        return fail(ErrorCode::FileMissing, folder, failure.value());
    std::ifstream table("/proc/self/mountinfo");
    const std::string mounts{std::istreambuf_iterator<char>(table), {}};
    const char* const own = std::getenv("TMPDIR");
    if (isOnNetwork(mounts, real.string()))
        return fail(ErrorCode::FolderOnNetwork, folder);
    if (isTemporary(real.string(), own != nullptr ? own : ""))
        return fail(ErrorCode::FolderTemporary, folder);
    if (isSynchronised(real.string()))
        return fail(ErrorCode::FolderSynchronised, folder);
    return {};
}

} // namespace quorate
