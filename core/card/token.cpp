#include "card/token.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** Lets every driver try the one connection: it ends with the last of those who hold it. */
class LentTransport final : public Transport
{
public:
    explicit LentTransport(std::shared_ptr<Transport> owner) : m_owner(std::move(owner)) {}

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override
    {
        return m_owner->transmit(command);
    }

private:
    std::shared_ptr<Transport> m_owner;
};

// Bytes of an algorithm list (reference, section 9.5): the forms that the driver uses.
constexpr std::uint8_t wrapping = 0x92;
constexpr std::uint8_t rsaSigning = 0x20;
constexpr std::uint8_t ecdsa = 0x70;
constexpr std::uint8_t rsaDeciphering = 0x21;
constexpr std::uint8_t ecdh = 0x80;

bool lists(const Bytes& algorithms, std::uint8_t algorithm)
{
    return algorithms.empty() || std::ranges::find(algorithms, algorithm) != algorithms.end();
}

} // namespace

bool KeyConditions::mayBeBackedUp() const
{
    return lists(algorithms, wrapping);
}

bool KeyConditions::maySign() const
{
    return lists(algorithms, rsaSigning) || lists(algorithms, ecdsa);
}

bool KeyConditions::mayDecipher() const
{
    return lists(algorithms, rsaDeciphering);
}

bool KeyConditions::mayDerive() const
{
    return lists(algorithms, ecdh);
}

bool knows(const KeyKinds& kinds, const KeyAlgorithm& algorithm)
{
    if (const auto* rsa = std::get_if<RsaRequest>(&algorithm))
        return rsa->bits <= kinds.longestRsa;
    if (const auto* ec = std::get_if<EcRequest>(&algorithm))
        return kinds.p521 || ec->curve == nullptr || ec->curve->name != "secp521r1";
    return kinds.aes;
}

Result<std::unique_ptr<Token>> openToken(std::unique_ptr<Transport> transport)
{
    const std::shared_ptr<Transport> owner = std::move(transport);
    for (const TokenDriver& driver : tokenDrivers()) {
        auto token = driver.probe(std::make_unique<LentTransport>(owner));
        if (token || token.error().code != ErrorCode::UnsupportedCard)
            return token;
    }
    return fail(ErrorCode::UnsupportedCard, "no driver knows this card");
}

} // namespace quorate
