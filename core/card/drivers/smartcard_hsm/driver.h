#pragma once

#include "card/drivers/smartcard_hsm/card_channel.h"
#include "card/drivers/smartcard_hsm/device_certificate.h"
#include "card/drivers/smartcard_hsm/files.h"
#include "card/token.h"

namespace quorate::smartcard_hsm
{

/**
 * A SmartCard-HSM, Nitrokey HSM or work-alike. One source file for each purpose: driver.cpp the session and the
 * table entry, pins.cpp, initialise.cpp, dkek.cpp, keys.cpp what is there, generate.cpp, key_use.cpp, backup.cpp.
 */
class SmartCardHsm final : public Token
{
public:
    /** Selects the application. Error: UnsupportedCard. */
    [[nodiscard]] static Result<std::unique_ptr<Token>> probe(std::unique_ptr<Transport> transport);

    explicit SmartCardHsm(std::unique_ptr<Transport> transport)
        : m_channel(std::move(transport)), m_files(m_channel)
    {
    }

    [[nodiscard]] Result<Origin> proveOrigin() override;
    [[nodiscard]] Result<TokenInfo> info() override;
    [[nodiscard]] Result<void> endSession() override;

    [[nodiscard]] Result<void> initialise(const InitRequest& request) override;
    [[nodiscard]] Result<void> verifyUserPin(const SecretBytes& pin) override;
    [[nodiscard]] Result<void> changePin(PinKind kind, const SecretBytes& oldPin,
                                         const SecretBytes& newPin) override;
    [[nodiscard]] Result<void> unblockUserPin(const SecretBytes& soPin, const SecretBytes& newUserPin) override;

    [[nodiscard]] Result<DkekStatus> dkekStatus() override;
    [[nodiscard]] Result<DkekStatus> importDkekShare(const SecretBytes& share) override;

    [[nodiscard]] Result<std::vector<KeyEntry>> keys() override;
    [[nodiscard]] Result<std::vector<std::uint8_t>> keyReferences() override;
    [[nodiscard]] Result<KeyEntry> key(std::uint8_t reference) override;
    [[nodiscard]] Result<KeyConditions> conditions(std::uint8_t reference) override;
    [[nodiscard]] Result<std::vector<std::uint8_t>> usedReferences() override;
    [[nodiscard]] Result<KeyEntry> generateKey(const KeyRequest& request) override;
    [[nodiscard]] Result<Bytes> sign(const KeyEntry& key, ByteView message) override;
    [[nodiscard]] Result<SecretBytes> decipher(const KeyEntry& key, ByteView cryptogram) override;
    [[nodiscard]] Result<SecretBytes> useAesKey(const KeyEntry& key, AesUse use, ByteView data) override;
    [[nodiscard]] Result<SecretBytes> deriveSecret(const KeyEntry& key, ByteView peer) override;
    [[nodiscard]] Result<void> deleteKey(std::uint8_t reference) override;
    [[nodiscard]] Result<Bytes> wrapKey(std::uint8_t reference) override;
    [[nodiscard]] Result<void> unwrapKey(std::uint8_t reference, ByteView blob) override;

    [[nodiscard]] Result<Bytes> description(std::uint8_t reference) override;
    [[nodiscard]] Result<Bytes> certificate(std::uint8_t reference) override;
    [[nodiscard]] Result<void> writeDescription(std::uint8_t reference, ByteView prkd) override;
    [[nodiscard]] Result<void> writeCertificate(std::uint8_t reference, ByteView certificate) override;
    [[nodiscard]] Result<Bytes> deviceCertificates() override;
    [[nodiscard]] Result<Bytes> readBinary(std::uint16_t file) override;
    [[nodiscard]] Result<void> writeBinary(std::uint16_t file, ByteView data) override;
    [[nodiscard]] Result<SecretBytes> randomBytes(std::size_t count) override;

private:
    struct Version {
        int major = 0;
        int minor = 0;
        std::optional<std::uint16_t> options{};
    };

    [[nodiscard]] Result<void> select();
    [[nodiscard]] static std::optional<Version> versionIn(ByteView selectAnswer);
    [[nodiscard]] Result<DeviceIdentity> readIdentity();
    [[nodiscard]] Result<const DeviceIdentity*> identity();
    [[nodiscard]] Result<bool> provesItself(const DeviceIdentity& device);
    [[nodiscard]] Result<std::string> label();

    [[nodiscard]] Result<PinStatus> pinStatus(PinKind kind);
    [[nodiscard]] Result<int> soPinTries();
    [[nodiscard]] Error userPinFailure(std::string_view where, std::uint16_t statusWord) const;
    [[nodiscard]] Error soPinFailure(std::string_view where, std::uint16_t statusWord, int triesBefore);
    [[nodiscard]] Result<void> writeLabel(const InitRequest& request);

    [[nodiscard]] Result<KeyEntry> readKey(std::uint8_t reference, std::span<const std::uint16_t> files);
    [[nodiscard]] Result<Bytes> element(std::uint16_t file);
    [[nodiscard]] Result<void> writeNew(std::uint8_t reference, std::uint16_t file, ByteView data);
    [[nodiscard]] Result<void> checkFree(std::uint8_t reference);

    [[nodiscard]] Result<Bytes> makeKeyPair(const KeyRequest& request, const DeviceIdentity& device);
    [[nodiscard]] Result<KeyEntry> finishKeyPair(const KeyRequest& request, const DeviceIdentity& device,
                                                 ByteView answer);
    [[nodiscard]] Result<KeyEntry> generateKeyPair(const KeyRequest& request);
    [[nodiscard]] Result<void> makeAesKey(const KeyRequest& request, int bits);
    [[nodiscard]] Result<KeyEntry> generateAesKey(const KeyRequest& request, int bits);
    void takeBack(std::uint8_t reference);

    [[nodiscard]] Result<ResponseApdu> unwrapInOne(std::uint8_t reference, ByteView blob);
    [[nodiscard]] Result<ResponseApdu> unwrapStaged(std::uint8_t reference, ByteView blob);
    [[nodiscard]] Result<ResponseApdu> sendBlob(std::uint8_t reference, ByteView blob);
    [[nodiscard]] Error wrapFailure(std::uint8_t reference, std::uint16_t statusWord);
    [[nodiscard]] Error unwrapFailure(ByteView blob, std::uint16_t statusWord);

    CardChannel m_channel;
    CardFiles m_files;
    Version m_version{};
    std::optional<DeviceIdentity> m_identity{}; // the certificate cannot change while the card stays connected
    std::optional<Origin> m_origin{};           // nor what was proved with it
};

} // namespace quorate::smartcard_hsm
