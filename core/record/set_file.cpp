#include "record/set_file.h"

#include "crypto/digest.h"
#include "record/json_members.h"

#include <QJsonDocument>
#include <algorithm>

namespace quorate
{

namespace
{

constexpr int setFileVersion = 1;
constexpr int mostCustodians = 16;

/** Length of the prime in bytes, for every profile that a set file may name. */
struct ProfileLength {
    std::string_view id;
    std::size_t primeBytes;
};
constexpr std::array<ProfileLength, 4> profileLengths{{{"C64", 8}, {"S160", 20}, {"S240", 30}, {"S256", 32}}};

constexpr QLatin1StringView setFileFormat("quorate-set");
constexpr QLatin1StringView profileKey("profile");
constexpr QLatin1StringView neededKey("t");
constexpr QLatin1StringView totalKey("n");
constexpr QLatin1StringView primeKey("prime");
constexpr QLatin1StringView setCodeKey("set_code");
constexpr QLatin1StringView fileSha256Key("file_sha256");
constexpr QLatin1StringView shareCheckValueKey("share_check_value");
constexpr QLatin1StringView setCreatedKey("created_utc");

Result<void> readSharing(JsonMembers& members, SetFile& set)
{
    if (set.isPassword()) {
        for (QLatin1StringView key : {neededKey, totalKey, primeKey}) {
            if (members.has(key))
                return members.wrong(key);
        }
        return {};
    }
    const auto* const profile =
        std::ranges::find(profileLengths, std::string_view(set.profile), &ProfileLength::id);
    if (profile == profileLengths.end())
        return members.wrong(profileKey);
    QUORATE_TRY(set.needed, members.integer(neededKey));
    QUORATE_TRY(set.total, members.integer(totalKey));
    if (set.needed < 2 || set.needed > set.total || set.total > mostCustodians)
        return members.wrong(neededKey);
    QUORATE_TRY(set.prime, members.hex(primeKey, profile->primeBytes));
    return {};
}

Result<void> readIdentity(JsonMembers& members, SetFile& set)
{
    QUORATE_TRY(set.setCode, members.text(setCodeKey));
    if (!hasShape(set.setCode, "XXXX-XXXX"))
        return members.wrong(setCodeKey);
    QUORATE_TRY(set.fileSha256, members.hex(fileSha256Key, sha256Size));
    if (members.has(shareCheckValueKey)) {
        CheckValue checkValue{};
        QUORATE_TRY(const Bytes bytes, members.hex(shareCheckValueKey, checkValue.size()));
        std::ranges::copy(bytes, checkValue.begin());
        set.shareCheckValue = checkValue;
    }
    QUORATE_TRY(set.createdUtc, members.time(setCreatedKey));
    return {};
}

} // namespace

Result<SetFile> parseSetFile(ByteView json)
{
    QUORATE_TRY(QJsonObject object, jsonObject(json, largestSetFile, ErrorCode::NotASetFile));
    JsonMembers members(std::move(object), ErrorCode::NotASetFile);
    // First: in a newer version everything else may mean something else.
    QUORATE_CHECK(members.format(setFileFormat, setFileVersion));
    SetFile set;
    QUORATE_TRY(set.test, members.mode());
    QUORATE_TRY(set.profile, members.text(profileKey));
    QUORATE_CHECK(readSharing(members, set));
    QUORATE_CHECK(readIdentity(members, set));
    if (!members.left().isEmpty())
        set.unknownMembers = QJsonDocument(members.left()).toJson(QJsonDocument::Compact).toStdString();
    // What is read must also be lawful when it is written back, with indentation and numbers spelled out.
    if (encodeSetFile(set).size() > largestSetFile)
        return fail(ErrorCode::NotASetFile, "too large to be written back");
    return set;
}

Bytes encodeSetFile(const SetFile& set)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(set.unknownMembers)).object();
    writeHead(object, setFileFormat, setFileVersion, set.test);
    object[profileKey] = qt(set.profile);
    if (!set.isPassword()) {
        object[neededKey] = set.needed;
        object[totalKey] = set.total;
        object[primeKey] = qt(toHex(set.prime));
    }
    object[setCodeKey] = qt(set.setCode);
    object[fileSha256Key] = qt(toHex(set.fileSha256));
    if (set.shareCheckValue)
        object[shareCheckValueKey] = qt(toHex(*set.shareCheckValue));
    object[setCreatedKey] = qt(set.createdUtc);
    return jsonBytes(object);
}

} // namespace quorate
