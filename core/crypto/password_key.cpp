#include "crypto/password_key.h"

#include "base/check.h"
#include "base/openssl.h"
#include "base/throttle.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <openssl/md5.h>

namespace quorate
{

namespace
{

// MD5 is what the file format asks for. OpenSSL's block function is reachable only through its older interface;
// the newer one costs a set-up for every one of thirty million blocks, which makes it more than three times
// slower.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
QUORATE_LATE(MD5_Final);
QUORATE_LATE(MD5_Init);
QUORATE_LATE(MD5_Transform);
QUORATE_LATE(MD5_Update);
#pragma GCC diagnostic pop

constexpr std::size_t digestSize = MD5_DIGEST_LENGTH;
constexpr std::uint64_t roundsBetweenLooks = 65'536;

/** Tells how far the whole derivation is; false when it should stop. */
class Watch
{
public:
    Watch(Progress& progress, std::uint64_t total) : m_progress(progress), m_total(total) {}

    [[nodiscard]] bool advance(std::uint64_t rounds)
    {
        m_done += rounds;
        if (m_progress.stopped())
            return false;
        if (m_throttle.due() || m_done == m_total)
            m_progress.report(m_done, m_total);
        return true;
    }

private:
    Progress& m_progress;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
    Throttle m_throttle{};
};

/** The word as RFC 1321 stores it in memory. */
constexpr MD5_LONG littleEndian(MD5_LONG word)
{
    if constexpr (std::endian::native == std::endian::big)
        return __builtin_bswap32(word);
    return word;
}

/** MD5 of messages of exactly sixteen bytes, each the digest of the one before. */
class DigestChain
{
public:
    DigestChain()
    {
        MD5_Init(&m_start);
        m_state = m_start;
        // A message of 128 bits fills one block: the message, one bit 1, zeros, the length (RFC 1321, 3.1
        // and 3.2).
        m_block[digestWords] = littleEndian(0x80);
        m_block[blockWords - 2] = littleEndian(8 * digestSize);
    }
    DigestChain(const DigestChain&) = delete;
    DigestChain& operator=(const DigestChain&) = delete;
    ~DigestChain()
    {
        wipeMemory(&m_state, sizeof m_state);
        wipeMemory(m_block.data(), sizeof m_block);
    }

    /** The message of any length at the head of the chain. */
    void begin(ByteView first, ByteView second, ByteView third)
    {
        MD5_CTX context;
        MD5_Init(&context);
        for (const ByteView part : {first, second, third})
            MD5_Update(&context, part.data(), part.size());
        MD5_Final(bytes(), &context);
        wipeMemory(&context, sizeof context);
    }

    void run(std::uint64_t rounds)
    {
        for (std::uint64_t i = 0; i < rounds; ++i) {
            m_state.A = m_start.A;
            m_state.B = m_start.B;
            m_state.C = m_start.C;
            m_state.D = m_start.D;
            MD5_Transform(&m_state, bytes());
            putWord(0, m_state.A);
            putWord(1, m_state.B);
            putWord(2, m_state.C);
            putWord(3, m_state.D);
        }
    }

    [[nodiscard]] ByteView digest() { return {bytes(), digestSize}; }

private:
    static constexpr std::size_t digestWords = digestSize / sizeof(MD5_LONG);
    static constexpr std::size_t blockWords = MD5_CBLOCK / sizeof(MD5_LONG);

    /**
     * The fence keeps the compiler from moving the four words as one vector: a processor cannot forward four fresh
     * 32-bit stores to one 128-bit load, and the wait for it, in every block, costs a tenth of the whole time.
     */
    void putWord(std::size_t index, MD5_LONG word)
    {
        m_block[index] = littleEndian(word);
        std::atomic_signal_fence(std::memory_order_seq_cst);
    }

    [[nodiscard]] std::uint8_t* bytes() { return reinterpret_cast<std::uint8_t*>(m_block.data()); }

    MD5_CTX m_start{};
    MD5_CTX m_state{};
    std::array<MD5_LONG, blockWords> m_block{};
};

/** H(previous || password || salt): MD5 of it, then MD5 of the digest rounds - 1 times more. */
bool deriveBlock(std::span<std::uint8_t> result, ByteView previous, ByteView password, ByteView salt,
                 std::uint64_t rounds, Watch& watch)
{
    DigestChain chain;
    chain.begin(previous, password, salt);
    if (!watch.advance(1))
        return false;
    for (std::uint64_t left = rounds - 1; left != 0;) {
        const std::uint64_t now = std::min(left, roundsBetweenLooks);
        chain.run(now);
        left -= now;
        if (!watch.advance(now))
            return false;
    }
    std::ranges::copy(chain.digest(), result.begin());
    return true;
}

} // namespace

Result<PasswordKey> derivePasswordKey(ByteView password, ByteView salt, std::uint64_t rounds, Progress& progress)
{
    QUORATE_ASSERT(rounds >= 1);
    PasswordKey result;
    const std::span<std::uint8_t> first = result.key.writable().first(digestSize);
    const std::span<std::uint8_t> second = result.key.writable().last(digestSize);
    const std::span<std::uint8_t> third = result.iv.writable();
    Watch watch(progress, 3 * rounds);
    if (!deriveBlock(first, {}, password, salt, rounds, watch) ||
        !deriveBlock(second, first, password, salt, rounds, watch) ||
        !deriveBlock(third, second, password, salt, rounds, watch))
        return fail(ErrorCode::Stopped, "key derivation");
    return result;
}

} // namespace quorate
