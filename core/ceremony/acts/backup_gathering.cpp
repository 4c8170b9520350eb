#include "ceremony/acts/backup_gathering.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/services.h"
#include "ceremony/written_files.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quorate
{

namespace
{

constexpr std::string_view backupEnding = ".bin";

std::string savedUtc(const BackupFile& file)
{
    return file.recorded ? file.recorded->savedUtc : std::string();
}

/** A file with the same content is a copy of it. */
void keep(BackupCollection& collection, BackupFile file)
{
    const auto same = std::ranges::find_if(
        collection.files, [&](const BackupFile& other) { return equal(other.sha256, file.sha256); });
    if (same == collection.files.end()) {
        collection.files.push_back(std::move(file));
        return;
    }
    if (same->path != file.path && std::ranges::find(same->copies, file.path) == same->copies.end())
        same->copies.push_back(file.path);
    if (!same->recorded) {
        same->recorded = file.recorded;
        same->serial = file.serial;
    }
}

/** Those of one key come together, where its first one stood, the newest first. */
void sortVersions(std::vector<BackupFile>& files)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto rest = files.begin() + static_cast<std::ptrdiff_t>(i);
        const auto others = std::stable_partition(
            rest + 1, files.end(), [&](const BackupFile& file) { return areVersionsOfOneKey(*rest, file); });
        std::stable_sort(rest, others,
                         [](const BackupFile& a, const BackupFile& b) { return savedUtc(a) > savedUtc(b); });
        i += static_cast<std::size_t>(others - rest) - 1;
    }
}

std::size_t missingFrom(BackupLists& lists, const std::string& folder, const std::set<std::string>& there)
{
    const auto& all = lists.in(folder);
    if (all.empty())
        return 0;
    // Only the newest list counts: an older one may name what was moved away since.
    return static_cast<std::size_t>(std::ranges::count_if(all.front().keys, [&](const BackupManifest::Key& key) {
        return !there.contains(pathIn(folder, key.file));
    }));
}

/** For the record: every file that was read, also copies of one. */
std::vector<Fact> filesIn(const BackupCollection& collection)
{
    std::vector<Fact> facts;
    for (const BackupFile& file : collection.files) {
        addFile(facts, "key_backup", {.path = file.path, .sha256 = toHex(file.sha256), .bytes = file.bytes});
        for (const std::string& copy : file.copies)
            addFile(facts, "key_backup", {.path = copy, .sha256 = toHex(file.sha256), .bytes = file.bytes});
    }
    return facts;
}

Result<void> readFolder(FileStore& files, BackupLists& lists, const std::string& folder, BackupCollection& into,
                        Progress& progress)
{
    QUORATE_TRY(const auto paths, files.list(folder, backupEnding));
    QUORATE_TRY(const auto listPaths, files.list(folder, manifestEnding));
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (progress.stopped())
            return fail(ErrorCode::Stopped);
        progress.report(i, paths.size());
        auto file = readBackupFile(files, lists, paths[i]);
        if (file) {
            keep(into, *std::move(file));
        } else {
            into.unreadable.push_back(file.error());
            into.unreadable.back().where = paths[i];
        }
    }
    const std::set<std::string> there(paths.begin(), paths.end());
    std::set<std::string> folders;
    for (const std::string& list : listPaths)
        folders.insert(list.substr(0, list.rfind('/')));
    for (const std::string& each : folders)
        into.namedButMissing += missingFrom(lists, each, there);
    return {};
}

} // namespace

bool areVersionsOfOneKey(const BackupFile& a, const BackupFile& b)
{
    if (a.checkValue() != b.checkValue())
        return false;
    if (a.publicKey || b.publicKey)
        return a.publicKey == b.publicKey;
    return a.recorded && b.recorded && !a.recorded->keyCheck.empty() &&
           equal(a.recorded->keyCheck, b.recorded->keyCheck);
}

std::vector<CheckValue> BackupCollection::checkValues() const
{
    std::vector<CheckValue> values;
    for (const BackupFile& file : files) {
        if (std::ranges::find(values, file.checkValue()) == values.end())
            values.push_back(file.checkValue());
    }
    return values;
}

std::vector<BackupFile> BackupCollection::under(const CheckValue& value) const
{
    std::vector<BackupFile> found;
    std::ranges::copy_if(files, std::back_inserter(found),
                         [&](const BackupFile& file) { return file.checkValue() == value; });
    return found;
}

Result<BackupCollection> readBackups(FileStore& files, const std::vector<std::string>& paths, bool rehearsal,
                                     Progress& progress)
{
    BackupCollection collection;
    BackupLists lists(files, rehearsal);
    for (const std::string& path : paths) {
        const auto inside = files.list(path, backupEnding);
        if (inside && !inside->empty()) {
            QUORATE_CHECK(readFolder(files, lists, path, collection, progress));
            continue;
        }
        auto file = readBackupFile(files, lists, path);
        if (file)
            keep(collection, *std::move(file));
        else if (!inside || path.ends_with(backupEnding))
            return fail(file.error());
    }
    if (collection.files.empty() && collection.unreadable.empty())
        return fail(ErrorCode::NotFound, paths.empty() ? std::string() : paths.front());
    const auto isOfOtherMode = [](const Error& error) { return error.code == ErrorCode::TestShare; };
    if (collection.files.empty() && std::ranges::all_of(collection.unreadable, isOfOtherMode))
        return fail(collection.unreadable.front());
    sortVersions(collection.files);
    return collection;
}

Plan gatherBackups(BackupGatheringSpec spec)
{
    const auto shared = std::make_shared<BackupGatheringSpec>(std::move(spec));
    const auto paths = std::make_shared<std::vector<std::string>>();
    const auto toTell = std::make_shared<std::vector<Fact>>();
    Plan plan;
    plan.push_back({chooseFilePart({.id = shared->files,
                                    .heading = shared->heading,
                                    .filter = {QUORATE_TR("Key backups")},
                                    .pattern = "*.bin",
                                    .several = true,
                                    .folder = shared->folder,
                                    .foldersOffered = true,
                                    .accept = [paths](std::vector<std::string> chosen) {
                                        *paths = std::move(chosen);
                                        return std::optional<Problem>{};
                                    }})});
    plan.push_back({workPart(
        {.id = shared->read,
         .heading = {QUORATE_TR("Reading the backups")},
         .mayStop = true,
         .changes = false,
         .make =
             [paths, rehearsal = shared->rehearsal] {
                 return [chosen = *paths, rehearsal](Services& services, Progress& progress) -> Result<Box> {
                     QUORATE_TRY(auto collection, readBackups(services.files, chosen, rehearsal, progress));
                     return Box::of(std::move(collection));
                 };
             },
         .done =
             [shared, toTell](Box box) {
                 *shared->into = box.take<BackupCollection>();
                 if (auto problem = shared->refuse ? shared->refuse(*shared->into) : std::nullopt)
                     return Move::to(shared->files, *std::move(problem));
                 *toTell = filesIn(*shared->into);
                 return Move::next();
             },
         .facts = [toTell] { return std::exchange(*toTell, {}); },
         .failed =
             [shared](const Error& error) {
                 if (error.code == ErrorCode::NotFound)
                     return Move::to(shared->files,
                                     {.error = error,
                                      .happened = {QUORATE_TR("There is no key backup in this folder")},
                                      .safe = shared->safe,
                                      .todo = {QUORATE_TR("Choose another folder.")}});
                 return Move::to(shared->files, explain(error, shared->safe, {fileNameOf(error.where)}));
             }})});
    return plan;
}

std::vector<Text> troubleIn(const BackupCollection& collection)
{
    std::vector<Text> lines;
    for (const UnreadableBackup& error : collection.unreadable)
        lines.push_back(explain(error, {}, {error.where}).happened);
    if (collection.namedButMissing > 0)
        lines.push_back({QUORATE_TRN("A list names %n backup(s) that its folder does not have."),
                         {},
                         static_cast<int>(collection.namedButMissing)});
    return lines;
}

} // namespace quorate
