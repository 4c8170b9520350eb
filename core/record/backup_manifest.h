#pragma once

#include "base/bytes.h"
#include "base/check_value.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace quorate
{

/**
 * The public list of what was saved of one token in one go (decision 19), JSON:
 * {"format":"quorate-backup","version":1,"mode":"real"|"test","serial","model","origin","check_value",
 *  "created_utc","device_certificate","keys":[{"file","sha256","label","reference","id","type",
 *  "public_key_sha256"?,"key_check"?,"saved_utc"}],"not_saved":[{"label","reference","reason"}]}.
 * Hex is upper-case. Unknown members are kept; a newer version is refused. Nothing here is needed to restore a
 * key: the files are those of sc-hsm-tool, and hold label and certificate themselves.
 */
struct BackupManifest {
    struct Key {
        std::string file{}; // a name beside this manifest, without a folder
        Bytes sha256{};     // of the file
        std::string label{};
        int reference = 0;
        Bytes id{};              // CKA_ID
        std::string type{};      // with its size: "RSA 2048", "EC secp256r1", "AES 256"
        Bytes publicKeySha256{}; // of the SubjectPublicKeyInfo; empty when nothing tells the public key
        Bytes keyCheck{};        // of an AES key: what only that key enciphers so; empty for others
        std::string savedUtc{};
        std::string unknownMembers{}; // JSON object, kept as it was
    };
    struct NotSaved {
        std::string label{};
        int reference = 0;
        std::string reason{}; // a word: "never_leaves", "not_chosen"
    };

    bool test = false;
    std::string serial{};
    std::string model{};
    std::string origin{};
    CheckValue checkValue{};
    std::string createdUtc{};
    Bytes deviceCertificate{}; // the token's own chain at that time: a firmware update may replace it
    std::vector<Key> keys{};
    std::vector<NotSaved> notSaved{};
    std::string unknownMembers{};
};

constexpr std::size_t largestManifest = 512 * 1024;
constexpr std::string_view manifestEnding = ".backup.json";

/** Errors: NotAManifest (`where`: the member), NewerVersion. */
[[nodiscard]] Result<BackupManifest> parseManifest(ByteView json);

[[nodiscard]] Bytes encodeManifest(const BackupManifest& manifest);

/** "DENK0301234-20310504T093000Z.backup.json": never the name of an older one. */
[[nodiscard]] std::string manifestName(const BackupManifest& manifest);

} // namespace quorate
