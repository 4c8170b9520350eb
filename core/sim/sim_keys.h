#pragma once

#include "crypto/private_key.h"
#include "sim/status.h"

#include <map>
#include <optional>
#include <vector>

namespace quorate::sim
{

struct SimAesKey {
    WipedBytes value{}; // 16, 24 or 32 bytes
};

/** A PrivateKey or an AES key. */
using SimKeyValue = std::variant<EcPrivateKey, RsaPrivateKey, SimAesKey>;

/** A key of the token and what it may be used for. */
struct SimKey {
    SimKeyValue key{};
    Bytes algorithms{};                      // tag 91, one byte each; empty: no restriction
    std::optional<std::uint32_t> usesLeft{}; // tag 90; absent: no counter

    [[nodiscard]] bool allows(std::uint8_t algorithm) const;
};

/** The keys 1 to 255. Key 0 is the device key and lives in SimIdentity. */
class SimKeys
{
public:
    [[nodiscard]] const SimKey* find(std::uint8_t reference) const;
    [[nodiscard]] bool contains(std::uint8_t reference) const { return find(reference) != nullptr; }
    [[nodiscard]] std::vector<std::uint8_t> all() const;

    void put(std::uint8_t reference, SimKey key);

    /** One use less, where the key has a counter; false where it has none. */
    bool countUse(std::uint8_t reference);

    /** False if there is no such key. */
    bool erase(std::uint8_t reference) { return m_keys.erase(reference) != 0; }
    void clear() { m_keys.clear(); }

    /** Memory that the keys take. */
    [[nodiscard]] std::size_t size() const;

    /** One element A6 of a state file for each key. */
    void appendTo(WipedBytes& to, std::uint32_t elementTag) const;

    /** Takes one such element's value. Error: FileFailed. */
    [[nodiscard]] Result<void> addParsed(ByteView value);

private:
    std::map<std::uint8_t, SimKey> m_keys{};
};

/** Memory that a key takes. */
[[nodiscard]] std::size_t sizeOf(const SimKeyValue& key);

[[nodiscard]] bool isAesSize(std::size_t bytes);

} // namespace quorate::sim
