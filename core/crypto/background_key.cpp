#include "crypto/background_key.h"

#include "base/used_stack.h"

#include <chrono>

namespace quorate
{

namespace
{

constexpr std::chrono::milliseconds betweenReports{100};
constexpr std::uint64_t blocksInKey = 3;

} // namespace

/** Carries progress and the wish to stop between the thread and whoever waits for it. */
class BackgroundKey::Told final : public Progress
{
public:
    Told(std::atomic<std::uint64_t>& done, const std::stop_token& stop) : m_done(done), m_stop(stop) {}

    void report(std::uint64_t done, std::uint64_t) override { m_done = done; }
    [[nodiscard]] bool stopped() const override { return m_stop.stop_requested(); }

private:
    std::atomic<std::uint64_t>& m_done;
    const std::stop_token& m_stop;
};

BackgroundKey::BackgroundKey(SecretBytes password, ByteView salt, std::uint64_t rounds)
    : m_password(SealedSecret::seal(std::move(password))),
      m_salt(salt.begin(), salt.end()),
      m_rounds(rounds),
      m_thread([this](const std::stop_token& stop) {
          derive(stop);
          wipeUsedStack(); // the stack of a thread that has ended is kept for the next one
      })
{
}

void BackgroundKey::derive(const std::stop_token& stop)
{
    Told told(m_done, stop);
    auto derived = derivePasswordKey(m_password.open().reveal(), m_salt, m_rounds, told);
    if (!derived)
        return; // stopped: nobody waits any more
    SealedKey sealed{SealedSecret::seal(std::move(derived->key)), SealedSecret::seal(std::move(derived->iv))};
    const std::lock_guard lock(m_mutex);
    m_key = std::move(sealed);
    m_finished.notify_all();
}

bool BackgroundKey::isOf(ByteView password, ByteView salt) const
{
    return equal(m_salt, salt) && m_password.open().equals(password);
}

Result<PasswordKey> BackgroundKey::wait(Progress& progress) const
{
    std::unique_lock lock(m_mutex);
    while (!m_key) {
        if (progress.stopped())
            return fail(ErrorCode::Stopped, "key derivation");
        progress.report(m_done, blocksInKey * m_rounds);
        m_finished.wait_for(lock, betweenReports);
    }
    return PasswordKey{.key = m_key->key.open(), .iv = m_key->iv.open()};
}

} // namespace quorate
