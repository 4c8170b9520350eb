#pragma once

#include "dkek/dkek.h"

namespace quorate
{

enum class BlobKeyType { Rsa = 5, RsaCrt = 6, Ec = 12, Aes = 15 };

/** What a wrapped key says about itself in clear (reference, section 6.2). */
struct KeyBlob {
    CheckValue checkValue{};
    BlobKeyType type = BlobKeyType::Ec;
    Bytes defaultAlgorithm{};  // OID contents
    Bytes allowedAlgorithms{}; // one byte each
    Bytes whole{};
};

/** Reads the clear part and tests every length. Error: NotABackup (detail: byte position). */
[[nodiscard]] Result<KeyBlob> parseKeyBlob(ByteView blob);

/** Tests check value and CMAC without any token. Errors: CheckValueDiffers, NotABackup (altered). */
[[nodiscard]] Result<void> verifyKeyBlob(const KeyBlob& blob, const Dkek& dkek);

/** The file of `sc-hsm-tool --wrap-key`: SEQUENCE { OCTET STRING blob, [PRKD], [certificate or request] }. */
struct KeyBackup {
    KeyBlob blob{};
    Bytes description{}; // the PRKD element, may be empty
    Bytes certificate{}; // X.509 (30) or request (67), may be empty
};

constexpr std::size_t largestKeyBackup = 8192;

/** Error: NotABackup (detail: byte position). Bytes after the SEQUENCE are ignored, as sc-hsm-tool does. */
[[nodiscard]] Result<KeyBackup> parseKeyBackup(ByteView file);

[[nodiscard]] Bytes encodeKeyBackup(ByteView blob, ByteView description, ByteView certificate);

/** "DENK0301234-ca-2029-3.bin": serial, label reduced to safe letters, reference (decision 19). */
[[nodiscard]] std::string keyBackupName(std::string_view serial, std::string_view label, int reference);

} // namespace quorate
