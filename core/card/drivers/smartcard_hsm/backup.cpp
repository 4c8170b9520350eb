#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/drivers/smartcard_hsm/driver.h"

#include <algorithm>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::string_view wrapping = "WRAP KEY";
constexpr std::string_view unwrapping = "UNWRAP KEY";

/**
 * False when a token with these kinds cannot have the key in this blob. Type and length tell it, but for curves of
 * more than 512 bits, whose blobs some tokens write shorter; those the token itself refuses.
 */
bool mayHold(const KeyKinds& kinds, ByteView blob)
{
    constexpr std::size_t typePosition = CheckValue{}.size();
    constexpr std::uint8_t rsa = 0x05;
    constexpr std::uint8_t rsaCrt = 0x06;
    constexpr std::uint8_t aes = 0x0F;
    // Between the blobs of 2048 bits (587 bytes; with CRT 971) and of 3072 (843; 1419).
    constexpr std::size_t longestOfRsa2048 = 700;
    constexpr std::size_t longestOfRsaCrt2048 = 1200;
    const std::uint8_t type = blob.size() > typePosition ? blob[typePosition] : std::uint8_t{0};
    if (type == aes)
        return kinds.aes;
    const bool longRsa =
        (type == rsa && blob.size() > longestOfRsa2048) || (type == rsaCrt && blob.size() > longestOfRsaCrt2048);
    return !longRsa || kinds.longestRsa > 2048;
}

CommandApdu unwrapCommand(std::uint8_t reference)
{
    return {.cla = 0x80, .ins = 0x74, .p1 = reference, .p2 = 0x93};
}

} // namespace

Result<Bytes> SmartCardHsm::wrapKey(std::uint8_t reference)
{
    if (reference == 0)
        return fail(ErrorCode::NotFound, "reference 0 is the device key");
    QUORATE_TRY(const ResponseApdu response,
                m_channel.send({.cla = 0x80, .ins = 0x72, .p1 = reference, .p2 = 0x92, .le = leExtendedAll}));
    if (!response.ok())
        return fail(wrapFailure(reference, response.statusWord));
    return Bytes(response.data.begin(), response.data.end());
}

/** The token answers the same for a missing key and for a missing key encryption key. */
Error SmartCardHsm::wrapFailure(std::uint8_t reference, std::uint16_t statusWord)
{
    if (!device_profile::mayLackKeyEncryptionKey(statusWord))
        return refusal(wrapping, statusWord);
    const auto files = m_files.enumerate();
    if (!files)
        return files.error();
    const bool exists = std::ranges::find(*files, file::key(reference)) != files->end();
    return withCode(exists ? ErrorCode::NoKeyEncryptionKey : ErrorCode::NotFound, wrapping, statusWord);
}

Result<ResponseApdu> SmartCardHsm::unwrapInOne(std::uint8_t reference, ByteView blob)
{
    CommandApdu command = unwrapCommand(reference);
    append(command.data, blob);
    return m_channel.send(command);
}

Result<ResponseApdu> SmartCardHsm::unwrapStaged(std::uint8_t reference, ByteView blob)
{
    QUORATE_CHECK(m_files.write(device_profile::stagingFile, blob));
    return m_channel.send(unwrapCommand(reference));
}

/** Long blobs go through the staging file, where the token has one; the others take one command. */
Result<ResponseApdu> SmartCardHsm::sendBlob(std::uint8_t reference, ByteView blob)
{
    const bool stagedFirst = blob.size() > device_profile::maxOneCommandBlob || !m_channel.extended();
    if (!stagedFirst) {
        auto response = unwrapInOne(reference, blob);
        return lengthRefused(response) ? unwrapStaged(reference, blob) : response;
    }
    auto response = unwrapStaged(reference, blob);
    const bool refusedStaging =
        response ? device_profile::saysNoStagedUnwrap(response->statusWord)
                 : response.error().statusWord != 0 && response.error().code != ErrorCode::LoginNeeded;
    return refusedStaging ? unwrapInOne(reference, blob) : response;
}

/** The token answers the same for a foreign blob and for an altered one. */
Error SmartCardHsm::unwrapFailure(ByteView blob, std::uint16_t statusWord)
{
    if (device_profile::mayLackKeyEncryptionKey(statusWord))
        return withCode(ErrorCode::NoKeyEncryptionKey, unwrapping, statusWord);
    if (!device_profile::mayBeForeignBlob(statusWord))
        return refusal(unwrapping, statusWord);
    const auto status = dkekStatus();
    if (!status)
        return status.error();
    const bool same = status->checkValue && blob.size() >= status->checkValue->size() &&
                      equal(blob.first(status->checkValue->size()), *status->checkValue);
    return withCode(same ? ErrorCode::NotABackup : ErrorCode::CheckValueDiffers, unwrapping, statusWord);
}

Result<void> SmartCardHsm::unwrapKey(std::uint8_t reference, ByteView blob)
{
    if (!mayHold(device_profile::keyKindsOf(m_version.major), blob))
        return fail(ErrorCode::NoSuchKeyKind, std::string(unwrapping));
    if (reference == 0)
        return fail(ErrorCode::SlotInUse, "reference 0 is the device key");
    QUORATE_TRY(const bool occupied, m_files.exists(file::key(reference)));
    if (occupied)
        return fail(ErrorCode::SlotInUse, "a key is there", reference);
    auto response = sendBlob(reference, blob);
    if (response && response->ok()) {
        m_files.noteMade(file::key(reference));
        return {};
    }
    m_files.forget();
    return fail(response ? unwrapFailure(blob, response->statusWord) : response.error());
}

} // namespace quorate::smartcard_hsm
