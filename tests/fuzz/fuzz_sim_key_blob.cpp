#include "base/check.h"
#include "crypto/aes.h"
#include "sim/sim_key_blob.h"
#include "support/seeded_random.h"

using namespace quorate;

namespace
{

constexpr std::size_t blockSize = 16;

sim::BlobKeys someKeys()
{
    return {.checkValue = {1, 2, 3, 4, 5, 6, 7, 8},
            .encryption = SecretBytes::copyOf(Bytes(32, 1)),
            .mac = SecretBytes::copyOf(Bytes(32, 2))};
}

/** A blob with a correct MAC around this head and plaintext: who has the key encryption key can make any. */
Bytes sealed(const sim::BlobKeys& keys, ByteView head, ByteView plain)
{
    Bytes blob(keys.checkValue.begin(), keys.checkValue.end());
    append(blob, head);
    WipedBytes whole(plain.begin(), plain.end());
    whole.resize(plain.size() / blockSize * blockSize);
    append(blob, aesCbcEncrypt(keys.encryption.reveal(), Bytes(blockSize), whole));
    append(blob, aesCmac(keys.mac.reveal(), blob));
    return blob;
}

} // namespace

/** First byte: how many bytes of head follow (key type, four fields with lengths); the rest is the plaintext. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const sim::BlobKeys keys = someKeys();
    if (size == 0)
        return 0;
    const ByteView rest(data + 1, size - 1);
    const ByteView head = rest.first(std::min<std::size_t>(data[0], rest.size()));
    const auto key = sim::decodeKeyBlob(sealed(keys, head, rest.subspan(head.size())), keys);
    if (!key) {
        QUORATE_ASSERT(key.error().statusWord == sim::status::badData);
        return 0;
    }
    const auto encoded = [](const sim::SimKey& some) {
        SeededRandom random(1);
        return *sim::encodeKeyBlob(some, keys, random);
    };
    const auto again = sim::decodeKeyBlob(encoded(*key), keys);
    QUORATE_ASSERT(again && encoded(*again) == encoded(*key));
    return 0;
}
