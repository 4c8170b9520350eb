#pragma once

#include <QImage>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

namespace quorate
{

constexpr int hideLimit = 200;  // milliseconds from its cause on, ceremony UX 10, check 2
constexpr int watchedFor = 700; // milliseconds after each cause

/**
 * Watches a place of the display's own memory, on a thread of its own, and says when the digits of a share were
 * there last.
 */
class DisplayWatch
{
public:
    /** `look` tells what stands in that place now, from any thread; a look that fails counts as the share. */
    DisplayWatch(std::function<QImage()> look, const QImage& open, const QImage& covered);
    ~DisplayWatch() { stop(); }
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;

    /** What it looks for; few of them prove nothing. */
    [[nodiscard]] std::size_t edges() const { return m_edges.size(); }

    [[nodiscard]] bool shows() const;

    void start();
    void stop();

    /** Milliseconds from start() to the last look that still saw the share. */
    [[nodiscard]] double lastSeen() const { return static_cast<double>(m_last) / 1000; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    using Clock = std::chrono::steady_clock;

    /** Where ink and paper meet: a black screen has none of these. */
    struct Edge {
        int x = 0;
        int y = 0;
        QRgb left = 0;
        QRgb right = 0;

        [[nodiscard]] bool isIn(const QImage& image) const
        {
            return image.valid(x, y) && image.pixel(x - 1, y) == left && image.pixel(x, y) == right;
        }
    };

    std::function<QImage()> m_look;
    std::vector<Edge> m_edges{};
    std::thread m_thread{};
    Clock::time_point m_begin{};
    std::atomic_int64_t m_last = 0;
    std::atomic_int m_looks = 0;
    std::atomic_bool m_ends = false;
};

} // namespace quorate
