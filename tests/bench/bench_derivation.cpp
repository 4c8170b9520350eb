#include "base/check.h"
#include "crypto/password_key.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <openssl/evp.h>

using namespace quorate;

namespace
{

constexpr std::string_view password = "correct horse";
constexpr std::array<std::uint8_t, 8> salt{0, 1, 2, 3, 4, 5, 6, 7};
constexpr int runs = 3;

template <class Function>
double secondsOf(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

PasswordKey ours()
{
    NoProgress progress;
    return *derivePasswordKey(bytesOf(password), salt, shareFileRounds, progress);
}

PasswordKey opensslsOwn()
{
    PasswordKey result;
    EVP_BytesToKey(EVP_aes_256_cbc(), EVP_md5(), salt.data(), bytesOf(password).data(),
                   static_cast<int>(password.size()), static_cast<int>(shareFileRounds),
                   result.key.writable().data(), result.iv.writable().data());
    return result;
}

} // namespace

/** Our derivation next to EVP_BytesToKey, in turns, so that a busy machine slows both; the best run of each
 * counts. */
int main()
{
    double best = 1e9;
    double bestOpenssl = 1e9;
    for (int run = 0; run < runs; ++run) {
        PasswordKey a;
        PasswordKey b;
        best = std::min(best, secondsOf([&] { a = ours(); }));
        bestOpenssl = std::min(bestOpenssl, secondsOf([&] { b = opensslsOwn(); }));
        QUORATE_ASSERT(a.key.equals(b.key.reveal()) && a.iv.equals(b.iv.reveal()));
    }
    std::printf("derivation of a share file's key, %llu rounds, best of %d\n",
                static_cast<unsigned long long>(shareFileRounds), runs);
    std::printf("  ours            %6.2f s\n", best);
    std::printf("  EVP_BytesToKey  %6.2f s\n", bestOpenssl);
    std::printf("  ratio           %6.3f   (limit 0.333)\n", best / bestOpenssl);
}
