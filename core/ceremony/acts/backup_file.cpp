#include "ceremony/acts/backup_file.h"

#include "card/cvc.h"
#include "card/tlv.h"

namespace quorate
{

namespace
{

constexpr std::uint32_t tagSequence = 0x30; // X.509
constexpr std::uint32_t tagRequest = 0x67;  // authenticated request

std::optional<PublicKey> publicKeyIn(ByteView certificate)
{
    const auto element = TlvReader(certificate).next();
    if (element && element->tag == tagSequence) {
        if (auto key = publicKeyOfX509(certificate))
            return *std::move(key);
    }
    if (element && element->tag == tagRequest) {
        if (auto request = parseAuthenticatedRequest(certificate))
            return request->request.publicKey;
    }
    return std::nullopt;
}

Result<void> writeCompanions(Token& token, const KeyBackup& backup, std::uint8_t reference)
{
    if (!backup.description.empty())
        QUORATE_CHECK(token.writeDescription(reference, backup.description));
    if (!backup.certificate.empty())
        QUORATE_CHECK(token.writeCertificate(reference, backup.certificate));
    return {};
}

} // namespace

Result<BackupFile> readBackupFile(FileStore& files, const std::string& path)
{
    QUORATE_TRY(const Bytes content, files.read(path, largestKeyBackup));
    auto backup = parseKeyBackup(content);
    if (!backup)
        return fail(backup.error().code, path, backup.error().detail);
    BackupFile file{.path = path, .backup = *std::move(backup)};
    file.publicKey = publicKeyIn(file.backup.certificate);
    return file;
}

Result<void> restoreKey(Token& token, const BackupFile& file, std::uint8_t reference)
{
    QUORATE_CHECK(token.unwrapKey(reference, file.backup.blob.whole));
    auto companions = writeCompanions(token, file.backup, reference);
    if (!companions)
        (void)token.deleteKey(reference); // half a key would be invisible to other programs
    return companions;
}

} // namespace quorate
