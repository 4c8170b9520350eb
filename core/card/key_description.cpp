#include "card/key_description.h"

#include "card/drivers/smartcard_hsm/prkd.h"

namespace quorate
{

std::optional<KeyDescription> describedBy(ByteView prkd)
{
    const auto parsed = smartcard_hsm::parsePrkd(prkd);
    if (!parsed)
        return std::nullopt;
    return KeyDescription{.label = parsed->label, .id = parsed->id, .type = smartcard_hsm::describe(*parsed)};
}

Bytes describeKey(const std::string& label, ByteView id, const PublicKey& key, std::uint8_t reference)
{
    return smartcard_hsm::encodePrkd(label, id, key, reference);
}

} // namespace quorate
