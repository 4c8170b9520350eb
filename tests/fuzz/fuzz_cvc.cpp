#include "base/check.h"
#include "card/cvc.h"
#include "card/drivers/smartcard_hsm/device_certificate.h"
#include "card/test_root.h"

using namespace quorate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    const Curve* curve = curveNamed("brainpoolP256r1");
    if (const auto certificate = parseCvc(bytes, curve)) {
        QUORATE_ASSERT(equal(certificate->whole, bytes));
        static_cast<void>(verifies(*certificate, certificate->publicKey));
        static_cast<void>(verifies(*certificate, testRoot().key));
        static_cast<void>(fingerprint(certificate->publicKey));
    }
    if (const auto request = parseAuthenticatedRequest(bytes))
        QUORATE_ASSERT(request->signedPart.size() < size && !describe(request->request.publicKey).empty());
    const auto identity = smartcard_hsm::readDeviceCertificate(bytes);
    QUORATE_ASSERT(identity.publicKey.has_value() || identity.claim == Origin::NotProven);
    static_cast<void>(publicKeyOfX509(bytes));
    static_cast<void>(ecdsaFromDer(bytes, curve->fieldBytes));
    return 0;
}
