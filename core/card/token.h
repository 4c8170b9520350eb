#pragma once

#include "base/check_value.h"
#include "card/transport.h"
#include "crypto/public_key.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace quorate
{

enum class PinKind { User, So };

/** What a PIN query answers. `triesLeft` is -1 where the token does not tell. */
struct PinStatus {
    enum class State {
        Unknown,
        NeverSet,       // the token was never initialised
        Ready,          // to be given
        Verified,       // given in this card session
        Blocked,        // no tries left
        Transport,      // must be changed before its first use
        PublicKeyLogin, // other tokens open this one
    };
    State state = State::Unknown;
    int triesLeft = -1;

    friend bool operator==(const PinStatus&, const PinStatus&) = default;
};

/**
 * What the token is: what its device certificate chain says, once the token has proved with a fresh challenge that
 * it holds the key of that certificate. The chain alone is public and can be copied into anything.
 */
enum class Origin {
    Genuine,            // its chain ends at the vendor's root
    WorkAlike,          // a lawful chain to a root of its own
    Simulated,          // its chain ends at the simulator's test root
    NotProven,          // no readable chain, or no proof that it holds the key
    AlteredCertificate, // a signature of its chain does not verify
};

/** The kinds of keys that a token's firmware knows, besides RSA 2048 and the shorter curves, which all know. */
struct KeyKinds {
    bool aes = false;
    bool p521 = false;
    int longestRsa = 2048; // bits

    friend bool operator==(const KeyKinds&, const KeyKinds&) = default;
};

struct TokenInfo {
    std::string serial{};
    std::string model{}; // "SmartCard-HSM 3.4"
    std::string label{}; // of TokenInfo (2F03), empty if there is none
    int versionMajor = 0;
    int versionMinor = 0;
    std::optional<std::uint16_t> options{}; // of INITIALIZE DEVICE; absent on firmware 1.x
    KeyKinds keyKinds{};
    PinStatus userPin{};
    PinStatus soPin{};
    Origin origin = Origin::NotProven;
    std::string deviceCertificateHolder{};

    friend bool operator==(const TokenInfo&, const TokenInfo&) = default;
};

/** INITIALIZE DEVICE options, low byte (reference, section 2). */
namespace init_option
{
constexpr std::uint16_t soPinResetsUserPin = 0x01;
constexpr std::uint16_t transportPin = 0x02;
constexpr std::uint16_t sessionPinClearedOnReset = 0x04;
constexpr std::uint16_t publicKeysReplaceable = 0x08;
constexpr std::uint16_t pinAndPublicKey = 0x10;
constexpr std::uint16_t soPinOnlyUnblocks = 0x20;
} // namespace init_option

struct InitRequest {
    SecretBytes soPin{};   // 8 bytes
    SecretBytes userPin{}; // 6 to 16 characters
    int userPinTries = 3;  // 1 to 10
    std::uint16_t options = init_option::soPinResetsUserPin;
    std::optional<int> shareFiles = 1; // 0: the token makes a key encryption key of its own; absent: none at all
    std::string label{};               // written after the initialisation, empty for none

    // Other tokens open this one: how many can be registered, how many must answer. Excludes a label, which only
    // the user PIN alone can write.
    struct PublicKeyLogin {
        int registered = 1; // 1 to 90
        int required = 1;
    };
    std::optional<PublicKeyLogin> publicKeyLogin{};
    std::vector<Bytes> biometricServers{}; // applications (AID) for templates 1 and 2
};

struct DkekStatus {
    bool configured = false; // false: the token takes no share files
    int expected = 0;        // 0 with a check value: the token's own internal key
    int outstanding = 0;
    std::optional<CheckValue> checkValue{}; // absent while shares are missing or before the token tells it

    friend bool operator==(const DkekStatus&, const DkekStatus&) = default;
};

/** A key on the token. `reference` is its number, 1 to 255. */
struct KeyEntry {
    std::uint8_t reference = 0;
    std::string label{};
    Bytes id{};                           // CKA_ID
    std::optional<PublicKey> publicKey{}; // from its certificate or request
    int aesBits = 0;                      // 0: no AES key
    std::string type{};                   // "RSA 2048", "EC secp256r1", "AES 256", empty when nothing tells
    bool described = false;               // has a PRKD, so that PKCS#11 programs see it
    Bytes description{};                  // the PRKD as the token keeps it, empty for none
    Bytes certificate{};                  // X.509 (30) or request (67) as the token keeps it, empty for none

    friend bool operator==(const KeyEntry&, const KeyEntry&) = default;
};

/** What a key may be used for, as far as the token tells. */
struct KeyConditions {
    std::optional<std::uint32_t> usesLeft{};
    Bytes algorithms{}; // one byte each (reference, section 9.5); empty: no restriction is told

    [[nodiscard]] bool mayBeBackedUp() const;
    [[nodiscard]] bool maySign() const;
    [[nodiscard]] bool mayDecipher() const;
    [[nodiscard]] bool mayDerive() const;
    friend bool operator==(const KeyConditions&, const KeyConditions&) = default;
};

struct RsaRequest {
    int bits = 2048;
};
struct EcRequest {
    const Curve* curve = nullptr;
};

struct AesRequest {
    int bits = 256; // 128, 192 or 256
};
using KeyAlgorithm = std::variant<RsaRequest, EcRequest, AesRequest>;

struct KeyRequest {
    std::uint8_t reference = 0;
    std::string label{};
    Bytes id{}; // CKA_ID; empty: the reference as one byte
    KeyAlgorithm algorithm{};
    bool mayBeBackedUp = true; // false: the key never leaves the token
};

[[nodiscard]] bool knows(const KeyKinds& kinds, const KeyAlgorithm& algorithm);

/** What an AES key does: CBC (NIST SP 800-38A) from an IV of zeros over whole blocks, or CMAC (SP 800-38B). */
enum class AesUse { EncryptCbc, DecryptCbc, Cmac };

enum class SignatureScheme { EcdsaSha256, RsaPkcs1Sha256 };

/**
 * What a ceremony may ask of a token over its connection. One object, one connection; calls come from one thread
 * at a time. Every call may answer CardRemoved, CardSilent or CommandRefused besides what it names.
 */
class Token
{
public:
    virtual ~Token() = default;

    /**
     * Asks the token for the proof that it holds the key of its device certificate, once a connection, and says
     * what it is. Ends a PIN that was given before.
     */
    [[nodiscard]] virtual Result<Origin> proveOrigin() = 0;

    /** Needs no PIN. Reads everything again; `origin` is not proven before proveOrigin() was asked for. */
    [[nodiscard]] virtual Result<TokenInfo> info() = 0;

    /** Selects the application again, which ends a verified PIN, and checks the serial. Error: WrongCard. */
    [[nodiscard]] virtual Result<void> endSession() = 0;

    /**
     * ERASES the token. Errors: NotAccepted (a value that cannot be; nothing was sent), SoPinWrong (detail: tries
     * left), SoPinBlocked. A label cannot be had together with a transport PIN or public-key login.
     */
    [[nodiscard]] virtual Result<void> initialise(const InitRequest& request) = 0;

    /**
     * Errors: PinWrong (detail: tries left), PinBlocked, NotAccepted (not 6 to 16 characters; no try was spent).
     * Spends a try when wrong.
     */
    [[nodiscard]] virtual Result<void> verifyUserPin(const SecretBytes& pin) = 0;

    /** Errors: PinWrong, SoPinWrong (detail: tries left), PinBlocked, SoPinBlocked, PinRefused, NotAccepted. */
    [[nodiscard]] virtual Result<void> changePin(PinKind kind, const SecretBytes& oldPin,
                                                 const SecretBytes& newPin) = 0;

    /**
     * Gives the user PIN new tries, and a new value unless `newUserPin` is empty. Errors: SoPinWrong,
     * SoPinBlocked, PinRefused, NotAccepted.
     */
    [[nodiscard]] virtual Result<void> unblockUserPin(const SecretBytes& soPin, const SecretBytes& newUserPin) = 0;

    [[nodiscard]] virtual Result<DkekStatus> dkekStatus() = 0;

    /** 32 bytes. Returns the status after it. Error: NoKeyEncryptionKey when the token waits for no share. */
    [[nodiscard]] virtual Result<DkekStatus> importDkekShare(const SecretBytes& share) = 0;

    /** All keys but the device key, in the order of their references. */
    [[nodiscard]] virtual Result<std::vector<KeyEntry>> keys() = 0;

    /** The references of these keys alone, by one command. */
    [[nodiscard]] virtual Result<std::vector<std::uint8_t>> keyReferences() = 0;

    /** One of them, read again. Error: NotFound. */
    [[nodiscard]] virtual Result<KeyEntry> key(std::uint8_t reference) = 0;

    /** Needs no PIN. A token that tells nothing restricts nothing. Error: NotFound. */
    [[nodiscard]] virtual Result<KeyConditions> conditions(std::uint8_t reference) = 0;

    /** The references that hold a key, a description or a certificate: nothing may be put there. */
    [[nodiscard]] virtual Result<std::vector<std::uint8_t>> usedReferences() = 0;

    /**
     * Makes a key, its description and, of a key pair, its request, whose proofs are checked. An AES key may
     * encrypt, decrypt, make CMACs, derive and be backed up. Errors: LoginNeeded, SlotInUse, TokenFull,
     * NoSuchKeyKind, NotAccepted (a value that cannot be), KeyDoesNotMatch (a proof is wrong; the key is taken
     * away).
     */
    [[nodiscard]] virtual Result<KeyEntry> generateKey(const KeyRequest& request) = 0;

    /** Signs `message` (hashed with SHA-256 here). ECDSA answers r || s. Errors: LoginNeeded, NotFound. */
    [[nodiscard]] virtual Result<Bytes> sign(const KeyEntry& key, ByteView message) = 0;

    /** RSA PKCS#1 v1.5 decryption; the padding is checked and removed here. Errors: LoginNeeded, NotFound. */
    [[nodiscard]] virtual Result<SecretBytes> decipher(const KeyEntry& key, ByteView cryptogram) = 0;

    /**
     * Uses an AES key; a CMAC has 16 bytes. Errors: LoginNeeded, NotFound (also: no AES key), NotAccepted (no
     * whole blocks, or too much for one command), CommandRefused (the key may not be used for this).
     */
    [[nodiscard]] virtual Result<SecretBytes> useAesKey(const KeyEntry& key, AesUse use, ByteView data) = 0;

    /**
     * ECDH (BSI TR-03111, 4.3.1): the x coordinate of the shared point, as long as the field. `peer`: 04 || x ||
     * y. Errors: LoginNeeded, NotFound, CommandRefused (the key may not be used for this).
     */
    [[nodiscard]] virtual Result<SecretBytes> deriveSecret(const KeyEntry& key, ByteView peer) = 0;

    /** Deletes the key, its description and its certificate. Errors: LoginNeeded, NotFound. */
    [[nodiscard]] virtual Result<void> deleteKey(std::uint8_t reference) = 0;

    /** The key blob, encrypted under the DKEK. Errors: LoginNeeded, NotFound, NoKeyEncryptionKey. */
    [[nodiscard]] virtual Result<Bytes> wrapKey(std::uint8_t reference) = 0;

    /**
     * Errors: LoginNeeded, CheckValueDiffers, NotABackup (the right key encryption key, yet refused),
     * NoKeyEncryptionKey, NoSuchKeyKind, SlotInUse (a key is there already; a description or certificate may be),
     * TokenFull.
     */
    [[nodiscard]] virtual Result<void> unwrapKey(std::uint8_t reference, ByteView blob) = 0;

    /** The PRKD element of a key, cut to its own length. Error: NotFound. */
    [[nodiscard]] virtual Result<Bytes> description(std::uint8_t reference) = 0;

    /** The certificate (30) or request (67) of a key, cut to its own length. Error: NotFound. */
    [[nodiscard]] virtual Result<Bytes> certificate(std::uint8_t reference) = 0;

    /** Writes a file that does not exist on the token. Errors: LoginNeeded, SlotInUse, TokenFull. */
    [[nodiscard]] virtual Result<void> writeDescription(std::uint8_t reference, ByteView prkd) = 0;
    [[nodiscard]] virtual Result<void> writeCertificate(std::uint8_t reference, ByteView certificate) = 0;

    /** The device certificate and its issuers' as the token keeps them, public. Error: NotFound. */
    [[nodiscard]] virtual Result<Bytes> deviceCertificates() = 0;

    /** Any readable file of the token by its identifier, whole. Error: NotFound. */
    [[nodiscard]] virtual Result<Bytes> readBinary(std::uint16_t file) = 0;

    /** Creates or overwrites a file from its start. Errors: LoginNeeded, TokenFull. */
    [[nodiscard]] virtual Result<void> writeBinary(std::uint16_t file, ByteView data) = 0;

    /** Random bytes from the token's own generator; they cross the wire in clear. */
    [[nodiscard]] virtual Result<SecretBytes> randomBytes(std::size_t count) = 0;
};

/** A card type. `probe` selects its application; UnsupportedCard when the card is of another type. */
struct TokenDriver {
    std::string_view name{};
    Result<std::unique_ptr<Token>> (*probe)(std::unique_ptr<Transport> transport) = nullptr;
};

/** All drivers, in the order of their names; the table is made from the folders in card/drivers. */
[[nodiscard]] std::span<const TokenDriver> tokenDrivers();

/** The token behind a connection. Errors: UnsupportedCard, and whatever the transport answers. */
[[nodiscard]] Result<std::unique_ptr<Token>> openToken(std::unique_ptr<Transport> transport);

} // namespace quorate
