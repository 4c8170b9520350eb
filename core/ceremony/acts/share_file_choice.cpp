#include "ceremony/acts/share_file_choice.h"

#include "ceremony/acts/file_parts.h"
#include "crypto/digest.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::string_view shareFileEnding = ".pbe";
constexpr std::string_view setFileEnding = ".set.json";

std::string setFileBeside(const std::string& path)
{
    const std::string base =
        path.ends_with(shareFileEnding) ? path.substr(0, path.size() - shareFileEnding.size()) : path;
    return base + std::string(setFileEnding);
}

/** The file has the name that a rehearsal gave it. */
bool isNamedAsTest(const std::string& path)
{
    const std::string name = fileNameOf(path);
    constexpr std::size_t codeCharacters = 9; // "TEST-4N1G"
    return isTestSetCode(name) && name.size() == codeCharacters + shareFileEnding.size() &&
           name.find('-') == codeCharacters / 2;
}

tl::unexpected<Error> failAt(Error error, const std::string& path)
{
    error.where = path;
    return fail(std::move(error));
}

/** The set codes of this file: the one of the mode at hand, and the other mode's. */
void giveCodes(ExpectedSet& set, ByteView fileSha256, bool rehearsal)
{
    const std::string real =
        setCode(set.identity.profile, {set.identity.needed, set.identity.total}, set.identity.prime, fileSha256);
    const std::string test = testSetCode(real);
    set.identity.setCode = rehearsal ? test : real;
    set.otherModeCode = rehearsal ? real : test;
}

Result<void> takeSetFile(ChosenShareFile& file, SetFile set, bool rehearsal)
{
    if (!equal(set.fileSha256, file.sha256))
        return fail(ErrorCode::WrongSet);
    if (set.test != rehearsal)
        return fail(ErrorCode::TestShare);
    file.isPassword = set.isPassword();
    file.reference = set.shareCheckValue;
    if (!set.isPassword()) {
        file.set.profile = profileNamed(set.profile);
        if (file.set.profile == nullptr)
            return fail(ErrorCode::NotASetFile);
        file.set.identity = {.profile = set.profile, .needed = set.needed, .total = set.total, .prime = set.prime};
        file.set.lettersRequired = true;
        giveCodes(file.set, file.sha256, rehearsal);
    }
    file.setFile = std::move(set);
    file.described = true;
    return {};
}

/** The profile whose values have the length of this prime; a fixed prime must be the profile's own. */
const Profile* profileOf(ByteView prime)
{
    const auto fits = [&](const Profile& profile) {
        return profile.prime.empty() ? profile.valueBytes == prime.size() : equal(profile.prime, prime);
    };
    const auto found = std::ranges::find_if(profiles(), fits);
    return found != profiles().end() ? &*found : nullptr;
}

} // namespace

Result<ChosenShareFile> readShareFile(FileStore& files, const std::string& path, bool rehearsal)
{
    ChosenShareFile file{.path = path};
    QUORATE_TRY(file.content, files.read(path, largestSetFile));
    if (!looksLikeShareFile(file.content))
        return fail(ErrorCode::NotAShareFile, path);
    if (!rehearsal && isMarkedAsTest(file.content))
        return fail(ErrorCode::TestShare, path);
    file.sha256 = sha256(file.content);
    const std::string setPath = setFileBeside(path);
    const auto json = files.read(setPath, largestSetFile);
    if (!json && json.error().code == ErrorCode::FileMissing) {
        if (!rehearsal && isNamedAsTest(path))
            return fail(ErrorCode::TestShare, path);
        return file;
    }
    if (!json)
        return failAt(json.error(), setPath);
    auto set = parseSetFile(*json);
    if (!set)
        return failAt(set.error(), setPath);
    if (auto taken = takeSetFile(file, *std::move(set), rehearsal); !taken)
        return failAt(taken.error(), setPath);
    return file;
}

Result<void> completeFromFacts(ChosenShareFile& file, const SetFacts& facts, bool rehearsal)
{
    file.set.profile = profileOf(facts.prime);
    if (file.set.profile == nullptr)
        return fail(ErrorCode::NotAccepted, "prime");
    file.isPassword = false;
    file.set.identity = {.profile = std::string(file.set.profile->id),
                         .needed = facts.threshold.needed,
                         .total = facts.threshold.total,
                         .prime = facts.prime};
    file.set.lettersRequired = false;
    giveCodes(file.set, file.sha256, rehearsal);
    file.described = true;
    return {};
}

} // namespace quorate
