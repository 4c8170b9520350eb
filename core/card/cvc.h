#pragma once

#include "base/result.h"
#include "crypto/public_key.h"

namespace quorate
{

/**
 * A card-verifiable certificate or self-signed request (BSI TR-03110 part 3): 7F21 { 7F4E body, 5F37 signature }.
 * The body, in this order; a request ends after the holder, a lower certificate may leave out 81 to 85 and 87:
 *
 *   5F29  00                   version
 *   42    text                 issuer
 *   7F49  06 OID, EC:  81 p, 82 a, 83 b, 84 04||x||y of G, 85 n, 86 04||x||y, 87 01
 *                 RSA: 81 modulus, 82 exponent
 *   5F20  text                 holder
 *   7F4C  06 OID, 53 role      C0 root, 80 issuer, 00 device
 *   5F25, 5F24                 valid from, until: YYMMDD, one digit a byte
 */
struct Cvc {
    std::string issuer{};  // CAR, tag 42
    std::string holder{};  // CHR, tag 5F20
    PublicKey publicKey{}; // EC: domain parameters may be left out, see `inherited`
    Bytes role{};          // value of tag 53 in 7F4C, empty for a request
    Bytes body{};          // the 7F4E element, tag and length included: what the signature covers
    Bytes signature{};     // r || s, or PKCS#1 v1.5
    Bytes whole{};         // the 7F21 element
};

/** The authenticated request that a token makes with each key: 67 { 7F21, 42 device holder, 5F37 by the device key
 * }. */
struct AuthenticatedRequest {
    Cvc request{};
    std::string device{}; // holder name of the token's device certificate
    Bytes signedPart{};   // everything before the outer signature, inside 67
    Bytes signature{};
};

/**
 * Reads a 7F21 element. A lower certificate may leave out its domain parameters: then `inherited` (its issuer's
 * curve) is taken. Error: BadCertificate.
 */
[[nodiscard]] Result<Cvc> parseCvc(ByteView bytes, const Curve* inherited = nullptr);

/** Reads a 67 element. Error: BadCertificate. */
[[nodiscard]] Result<AuthenticatedRequest> parseAuthenticatedRequest(ByteView bytes);

/**
 * True if the signature over the body verifies with `issuerKey`. SHA-256 for every certificate of these tokens.
 */
[[nodiscard]] bool verifies(const Cvc& certificate, const PublicKey& issuerKey);

/** The content of 7F49 (without tag and length) for a key, with explicit domain parameters. */
[[nodiscard]] Bytes publicKeyTemplate(const PublicKey& key);

/** The 7F4E body from its parts; `role` empty for a request. Dates are "YYMMDD" or empty for none. */
[[nodiscard]] Bytes cvcBody(std::string_view issuer, const PublicKey& key, std::string_view holder, ByteView role,
                            std::string_view from = {}, std::string_view until = {});

/** 7F21 from body and signature. */
[[nodiscard]] Bytes cvcWith(ByteView body, ByteView signature);

} // namespace quorate
