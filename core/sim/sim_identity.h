#pragma once

#include "base/wiped_bytes.h"
#include "crypto/private_key.h"
#include "sim/sim_model.h"

#include <string>
#include <string_view>

namespace quorate::sim
{

/**
 * Which token this is: the device key CC00 and the certificate chain root -> issuer -> device of file 2F02.
 *
 * Root and issuer keys are known to everybody (SHA-256 of the words "root" and "dica", reduced modulo the order of
 * brainpoolP256r1): a chain that ends there says "simulated" and nothing else.
 */
class SimIdentity
{
public:
    static constexpr std::size_t minSerial = 3;
    static constexpr std::size_t maxSerial = 11; // OpenSC cannot make keys on a token with a longer one

    /**
     * A new token; an empty serial becomes "QRSM" and seven random digits. Errors: NotAccepted for a serial that
     * is not 3 to 11 capital letters and digits; RandomFailed.
     */
    [[nodiscard]] static Result<SimIdentity> create(std::string_view serial, RandomSource& random,
                                                    SimChain chain = SimChain::TestRoot);

    /**
     * A token that shows the certificates of another one (the content of its file 2F02), without the key that
     * belongs to them. Errors: BadCertificate, RandomFailed.
     */
    [[nodiscard]] static Result<SimIdentity> impostor(ByteView certificates, RandomSource& random);

    /** Serial and "00000": the holder of the device certificate. */
    [[nodiscard]] const std::string& holder() const { return m_holder; }
    [[nodiscard]] std::string serial() const;

    /** Device certificate and issuer certificate, one after the other. */
    [[nodiscard]] const Bytes& certificates() const { return m_certificates; }

    /**
     * The authenticated request for a new key: 67 { 7F21 signed by the key itself, 42 our holder, 5F37 signed by
     * the device key }.
     */
    [[nodiscard]] Result<Bytes> attest(const PrivateKey& newKey, std::string_view issuer,
                                       std::string_view holder) const;

    /** Of the certificate, unless this is an impostor. */
    [[nodiscard]] const EcPrivateKey& deviceKey() const { return m_deviceKey; }

    /** The value of element A2 of a state file. Error: FileFailed. */
    void appendTo(WipedBytes& to) const;
    [[nodiscard]] static Result<SimIdentity> parse(ByteView value);

private:
    SimIdentity(std::string holder, EcPrivateKey deviceKey, Bytes certificates, bool impostor = false)
        : m_holder(std::move(holder)),
          m_deviceKey(std::move(deviceKey)),
          m_certificates(std::move(certificates)),
          m_impostor(impostor)
    {
    }

    std::string m_holder{};
    EcPrivateKey m_deviceKey{};
    Bytes m_certificates{};
    bool m_impostor = false;
};

} // namespace quorate::sim
