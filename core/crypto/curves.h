#pragma once

#include "base/bytes.h"

#include <optional>
#include <span>
#include <string_view>

namespace quorate
{

/** A named curve with its domain parameters, each padded to the field length; `generator` is 04 || x || y. */
struct Curve {
    std::string_view name{}; // "secp256r1", "brainpoolP256r1", ...
    int nid = 0;             // OpenSSL's number
    std::size_t fieldBytes = 0;
    Bytes oid{}; // contents octets
    Bytes prime{};
    Bytes a{};
    Bytes b{};
    Bytes generator{};
    Bytes order{};
};

/** The curves that SmartCard-HSM class tokens know (reference, section 9.6), in a fixed order. */
[[nodiscard]] std::span<const Curve> curves();

[[nodiscard]] const Curve* curveNamed(std::string_view name);

/** The curve with these explicit parameters; leading zeros do not matter. */
[[nodiscard]] const Curve* curveWith(ByteView prime, ByteView a, ByteView b, ByteView order);

} // namespace quorate
