#pragma once

#include "base/sealed_secret.h"
#include "crypto/password_key.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace quorate
{

/**
 * A derivation that begins the moment its secret is known and runs on a thread of its own, so that people seldom
 * wait for it. Password and key are sealed but for the time of their use.
 */
class BackgroundKey
{
public:
    /** Begins at once; the arguments are those of derivePasswordKey(). */
    BackgroundKey(SecretBytes password, ByteView salt, std::uint64_t rounds);
    BackgroundKey(const BackgroundKey&) = delete;
    BackgroundKey& operator=(const BackgroundKey&) = delete;
    /** Stops the derivation, which takes a few milliseconds. */
    ~BackgroundKey() = default;

    /** True if the key is that of exactly this password and salt. */
    [[nodiscard]] bool isOf(ByteView password, ByteView salt) const;

    /**
     * The key, as soon as it is there; tells how far it is. Error: Stopped when `progress` asks for that; the
     * derivation goes on.
     */
    [[nodiscard]] Result<PasswordKey> wait(Progress& progress) const;

private:
    struct SealedKey {
        SealedSecret key;
        SealedSecret iv;
    };
    class Told;

    void derive(const std::stop_token& stop);

    SealedSecret m_password;
    Bytes m_salt;
    std::uint64_t m_rounds;
    std::atomic<std::uint64_t> m_done = 0;
    mutable std::mutex m_mutex{};
    mutable std::condition_variable m_finished{};
    std::optional<SealedKey> m_key{}; // guarded by m_mutex
    std::jthread m_thread;            // last: it uses all of the above
};

} // namespace quorate
