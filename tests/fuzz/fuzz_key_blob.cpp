#include "base/check.h"
#include "dkek/key_blob.h"

#include <numeric>

using namespace quorate;

namespace
{

/** 20 21 .. 3F, the key of the test vectors. */
Dkek vectorDkek()
{
    SecretBytes key(dkekShareSize);
    std::iota(key.writable().begin(), key.writable().end(), std::uint8_t{0x20});
    const std::array shares{*DkekShare::of(std::move(key))};
    return *Dkek::join(shares);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Dkek dkek = vectorDkek();
    const ByteView bytes(data, size);
    const auto blob = parseKeyBlob(bytes);
    if (!blob) {
        QUORATE_ASSERT(blob.error().code == ErrorCode::NotABackup);
        QUORATE_ASSERT(static_cast<std::size_t>(blob.error().detail) <= size);
        return 0;
    }
    QUORATE_ASSERT(equal(blob->whole, bytes));
    const auto verified = verifyKeyBlob(*blob, dkek);
    QUORATE_ASSERT(verified || verified.error().code == ErrorCode::NotABackup ||
                   verified.error().code == ErrorCode::CheckValueDiffers);
    return 0;
}
