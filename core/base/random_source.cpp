#include "base/random_source.h"

#include "base/openssl.h"

namespace quorate
{

Result<SecretBytes> SystemRandom::bytes(std::size_t count)
{
    SecretBytes random(count);
    if (count != 0 && RAND_priv_bytes(random.writable().data(), static_cast<int>(count)) != 1)
        return fail(ErrorCode::RandomFailed, "RAND_priv_bytes");
    return random;
}

} // namespace quorate
