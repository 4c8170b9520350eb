#include "card/certificate_path.h"

#include "card/tlv.h"

namespace quorate
{

namespace
{

constexpr std::uint32_t certificateTag = 0x7F21;
constexpr std::uint32_t bodyTag = 0x7F4E;
constexpr std::uint32_t holderTag = 0x5F20;
constexpr std::uint32_t issuerTag = 0x42;

/** It is shown to people and may not steer a terminal. */
std::string printable(ByteView name)
{
    std::string text(name.begin(), name.end());
    for (char& c : text) {
        if (c < 0x20 || c == 0x7F)
            c = '?';
    }
    return text;
}

} // namespace

std::vector<std::string> certificatePath(ByteView certificates)
{
    std::vector<std::string> path;
    std::string issuer;
    TlvReader reader(certificates);
    while (const auto certificate = reader.next(certificateTag)) {
        const auto body = findTlv(certificate->value, bodyTag);
        const auto holder = body ? findTlv(body->value, holderTag) : std::nullopt;
        const auto by = body ? findTlv(body->value, issuerTag) : std::nullopt;
        if (!holder || !by)
            break;
        path.push_back(printable(holder->value));
        issuer = printable(by->value);
    }
    if (!path.empty() && issuer != path.back())
        path.push_back(issuer);
    return path;
}

} // namespace quorate
