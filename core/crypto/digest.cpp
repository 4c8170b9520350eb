#include "crypto/digest.h"

#include "base/check.h"
#include "crypto/key_handle.h"

namespace quorate
{

namespace
{

void hashInto(std::span<std::uint8_t> result, ByteView data, const EVP_MD* hash)
{
    QUORATE_ASSERT(EVP_Digest(data.data(), data.size(), result.data(), nullptr, hash, nullptr) == 1);
}

} // namespace

Bytes digest(Hash hash, ByteView data)
{
    const EVP_MD* const md = methodOf(hash);
    Bytes result(static_cast<std::size_t>(EVP_MD_get_size(md)));
    hashInto(result, data, md);
    return result;
}

Bytes sha256(ByteView data)
{
    return digest(Hash::Sha256, data);
}

SecretBytes secretSha256(ByteView data)
{
    SecretBytes result(sha256Size);
    hashInto(result.writable(), data, EVP_sha256());
    return result;
}

} // namespace quorate
