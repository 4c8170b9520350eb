#pragma once

#include "card/cvc.h"
#include "card/token.h"

namespace quorate::smartcard_hsm
{

/** What the device certificate file (2F02) says: device certificate || issuer certificate. */
struct DeviceIdentity {
    std::string holder{};                 // empty when the file holds no readable certificate
    std::optional<PublicKey> publicKey{}; // signs the requests of new keys
    Origin claim = Origin::NotProven;     // what the token is if it holds the key of this certificate

    friend bool operator==(const DeviceIdentity&, const DeviceIdentity&) = default;
};

/** Never fails: what cannot be read or is not signed by the issuer beside it is NotProven. */
[[nodiscard]] DeviceIdentity readDeviceCertificate(ByteView file);

/** The serial number: the holder name without its five characters for the key's sequence. */
[[nodiscard]] std::string serialOf(const DeviceIdentity& identity);

} // namespace quorate::smartcard_hsm
