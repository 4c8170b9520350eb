#include "record/backup_manifest.h"

#include "crypto/digest.h"
#include "record/json_members.h"

#include <QJsonDocument>
#include <algorithm>

namespace quorate
{

namespace
{

constexpr int manifestVersion = 1;
constexpr int largestReference = 255;
constexpr std::size_t longestName = 200;

constexpr QLatin1StringView manifestFormat("quorate-backup");
constexpr QLatin1StringView serialKey("serial");
constexpr QLatin1StringView modelKey("model");
constexpr QLatin1StringView originKey("origin");
constexpr QLatin1StringView checkValueKey("check_value");
constexpr QLatin1StringView createdKey("created_utc");
constexpr QLatin1StringView deviceKey("device_certificate");
constexpr QLatin1StringView keysKey("keys");
constexpr QLatin1StringView notSavedKey("not_saved");
constexpr QLatin1StringView fileKey("file");
constexpr QLatin1StringView sha256Key("sha256");
constexpr QLatin1StringView labelKey("label");
constexpr QLatin1StringView referenceKey("reference");
constexpr QLatin1StringView idKey("id");
constexpr QLatin1StringView keyTypeKey("type");
constexpr QLatin1StringView publicKeyKey("public_key_sha256");
constexpr QLatin1StringView keyCheckKey("key_check");
constexpr QLatin1StringView savedKey("saved_utc");
constexpr QLatin1StringView reasonKey("reason");

QString hex(const Bytes& bytes)
{
    return qt(toHex(bytes));
}

std::string leftOver(const JsonMembers& members)
{
    if (members.left().isEmpty())
        return {};
    return QJsonDocument(members.left()).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject withUnknown(const std::string& members)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(members)).object();
}

/** A name in the manifest's own folder: it must not lead anywhere else. */
bool isPlainName(const std::string& name)
{
    return !name.empty() && name.size() <= longestName && name.front() != '.' &&
           std::ranges::none_of(name, [](char c) {
               return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
           });
}

Result<int> reference(JsonMembers& members)
{
    QUORATE_TRY(const int number, members.integer(referenceKey));
    if (number < 1 || number > largestReference)
        return members.wrong(referenceKey);
    return number;
}

Result<JsonMembers> membersOf(const QJsonValue& value, QLatin1StringView list)
{
    if (!value.isObject())
        return fail(ErrorCode::NotAManifest, list.data());
    return JsonMembers(value.toObject(), ErrorCode::NotAManifest);
}

Result<BackupManifest::Key> readKey(const QJsonValue& value)
{
    QUORATE_TRY(JsonMembers members, membersOf(value, keysKey));
    BackupManifest::Key key;
    QUORATE_TRY(key.file, members.text(fileKey));
    if (!isPlainName(key.file))
        return members.wrong(fileKey);
    QUORATE_TRY(key.sha256, members.hex(sha256Key, sha256Size));
    QUORATE_TRY(key.label, members.text(labelKey));
    QUORATE_TRY(key.reference, reference(members));
    QUORATE_TRY(key.id, members.hex(idKey, 0));
    QUORATE_TRY(key.type, members.text(keyTypeKey));
    if (members.has(publicKeyKey)) {
        QUORATE_TRY(key.publicKeySha256, members.hex(publicKeyKey, sha256Size));
    }
    if (members.has(keyCheckKey)) {
        QUORATE_TRY(key.keyCheck, members.hex(keyCheckKey, 0));
    }
    QUORATE_TRY(key.savedUtc, members.time(savedKey));
    key.unknownMembers = leftOver(members);
    return key;
}

Result<BackupManifest::NotSaved> readNotSaved(const QJsonValue& value)
{
    QUORATE_TRY(JsonMembers members, membersOf(value, notSavedKey));
    BackupManifest::NotSaved key;
    QUORATE_TRY(key.label, members.text(labelKey));
    QUORATE_TRY(key.reference, reference(members));
    QUORATE_TRY(key.reason, members.text(reasonKey));
    return key;
}

Result<void> readToken(JsonMembers& members, BackupManifest& manifest)
{
    QUORATE_TRY(manifest.test, members.mode());
    QUORATE_TRY(manifest.serial, members.text(serialKey));
    QUORATE_TRY(manifest.model, members.text(modelKey));
    QUORATE_TRY(manifest.origin, members.text(originKey));
    QUORATE_TRY(const Bytes checkValue, members.hex(checkValueKey, manifest.checkValue.size()));
    std::ranges::copy(checkValue, manifest.checkValue.begin());
    QUORATE_TRY(manifest.createdUtc, members.time(createdKey));
    QUORATE_TRY(manifest.deviceCertificate, members.hex(deviceKey, 0));
    return {};
}

Result<void> readKeys(JsonMembers& members, BackupManifest& manifest)
{
    QUORATE_TRY(const QJsonArray keys, members.array(keysKey));
    QUORATE_TRY(const QJsonArray notSaved, members.array(notSavedKey));
    if (keys.size() + notSaved.size() > largestReference)
        return members.wrong(keysKey);
    for (const auto& value : keys) {
        QUORATE_TRY(auto key, readKey(value));
        manifest.keys.push_back(std::move(key));
    }
    for (const auto& value : notSaved) {
        QUORATE_TRY(auto key, readNotSaved(value));
        manifest.notSaved.push_back(std::move(key));
    }
    return {};
}

QJsonObject encodeKey(const BackupManifest::Key& key)
{
    QJsonObject object = withUnknown(key.unknownMembers);
    object[fileKey] = qt(key.file);
    object[sha256Key] = hex(key.sha256);
    object[labelKey] = qt(key.label);
    object[referenceKey] = key.reference;
    object[idKey] = hex(key.id);
    object[keyTypeKey] = qt(key.type);
    if (!key.publicKeySha256.empty())
        object[publicKeyKey] = hex(key.publicKeySha256);
    if (!key.keyCheck.empty())
        object[keyCheckKey] = hex(key.keyCheck);
    object[savedKey] = qt(key.savedUtc);
    return object;
}

} // namespace

Result<BackupManifest> parseManifest(ByteView json)
{
    QUORATE_TRY(QJsonObject object, jsonObject(json, largestManifest, ErrorCode::NotAManifest));
    JsonMembers members(std::move(object), ErrorCode::NotAManifest);
    // First: in a newer version everything else may mean something else.
    QUORATE_CHECK(members.format(manifestFormat, manifestVersion));
    BackupManifest manifest;
    QUORATE_CHECK(readToken(members, manifest));
    QUORATE_CHECK(readKeys(members, manifest));
    manifest.unknownMembers = leftOver(members);
    // What is read must also be lawful when it is written back, with indentation and numbers spelled out.
    if (encodeManifest(manifest).size() > largestManifest)
        return fail(ErrorCode::NotAManifest, "too large to be written back");
    return manifest;
}

Bytes encodeManifest(const BackupManifest& manifest)
{
    QJsonObject object = withUnknown(manifest.unknownMembers);
    writeHead(object, manifestFormat, manifestVersion, manifest.test);
    object[serialKey] = qt(manifest.serial);
    object[modelKey] = qt(manifest.model);
    object[originKey] = qt(manifest.origin);
    object[checkValueKey] = qt(toHex(manifest.checkValue));
    object[createdKey] = qt(manifest.createdUtc);
    object[deviceKey] = hex(manifest.deviceCertificate);
    QJsonArray keys;
    for (const BackupManifest::Key& key : manifest.keys)
        keys.append(encodeKey(key));
    object[keysKey] = keys;
    QJsonArray notSaved;
    for (const BackupManifest::NotSaved& key : manifest.notSaved)
        notSaved.append(
            QJsonObject{{labelKey, qt(key.label)}, {referenceKey, key.reference}, {reasonKey, qt(key.reason)}});
    object[notSavedKey] = notSaved;
    return jsonBytes(object);
}

std::string manifestName(const BackupManifest& manifest)
{
    std::string time = manifest.createdUtc;
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    std::string serial = manifest.serial;
    std::erase_if(serial,
                  [](char c) { return (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z'); });
    return serial + '-' + time + std::string(manifestEnding);
}

} // namespace quorate
