#pragma once

#include "base/check_value.h"
#include "base/random_source.h"
#include "base/wiped_bytes.h"
#include "sim/status.h"

#include <optional>

namespace quorate::sim
{

/** What a key blob is made and opened with. */
struct BlobKeys {
    CheckValue checkValue{};
    SecretBytes encryption{}; // AES-256
    SecretBytes mac{};        // AES-256
};

/**
 * The token's device key encryption key (DKEK). This is the simulator's own reading of the scheme and shares
 * nothing with `core/dkek`, so that one misunderstanding cannot hide in both.
 */
class SimDkek
{
public:
    static constexpr std::size_t shareSize = 32;
    static constexpr int mostShares = 127;

    /** As INITIALIZE DEVICE says: absent for none, 0 for a random one of its own. Error: RandomFailed. */
    [[nodiscard]] static Result<SimDkek> configured(std::optional<int> shares, RandomSource& random);

    [[nodiscard]] bool exists() const { return m_domain.has_value(); }

    /** The answer of INS 52. Refused when there is no DKEK. */
    [[nodiscard]] Result<WipedBytes> statusAnswer() const;

    /** Refused when no share is awaited. A share that cancels another one out is taken, as by real tokens. */
    [[nodiscard]] Result<void> importShare(ByteView share);

    /** Refused while there is no DKEK or shares are missing. */
    [[nodiscard]] Result<BlobKeys> blobKeys() const;

    /** The value of element A4 of a state file. Error: FileFailed. */
    void appendTo(WipedBytes& to) const;
    [[nodiscard]] static Result<SimDkek> parse(ByteView value);

private:
    struct Domain {
        int shares = 0;
        int missing = 0;
        WipedBytes key = WipedBytes(shareSize); // XOR of the shares so far
    };
    std::optional<Domain> m_domain{};
};

} // namespace quorate::sim
