#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace quorate::sim
{

/** Where the certificate chain of a token ends. */
enum class SimChain {
    TestRoot, // the published root that says "simulated"
    OwnRoot,  // a root that nobody else knows
    Altered,  // the test root's, with one bit changed
};

/** A kind of token: what it can do and how it answers. */
struct SimModel {
    std::string_view name{};
    std::uint8_t versionMajor = 3;
    std::uint8_t versionMinor = 4;
    bool aes = true;
    bool p521 = true;
    int longestRsa = 4096;             // bits
    bool provesDeviceKey = true;       // knows chip authentication
    bool checkValueNeedsLogin = false; // answers zeros for it until the user PIN is given
    SimChain chain = SimChain::TestRoot;
};

/**
 *   4k                the one that is taken when none is named
 *   first-generation  firmware 2.5: no AES, RSA 2048 at most, no secp521r1
 *   work-alike        a root of its own
 *   unproven          a root of its own and no chip authentication, as software tokens have it
 *   altered           a damaged certificate
 *   late-check-value  tells the check value of its DKEK after login only
 */
[[nodiscard]] std::span<const SimModel> simModels();

/** Null if there is none of this name. */
[[nodiscard]] const SimModel* simModelNamed(std::string_view name);

} // namespace quorate::sim
