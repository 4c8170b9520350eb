#include "support/display_watch.h"

#include <algorithm>
#include <cstdlib>

namespace quorate
{

namespace
{

constexpr double leastLeft = 0.05; // of the edges, where other words stand in the same place
constexpr int leastContrast = 60;

} // namespace

DisplayWatch::DisplayWatch(std::function<QImage()> look, const QImage& open, const QImage& covered)
    : m_look(std::move(look))
{
    for (int y = 0; y < open.height(); ++y) {
        for (int x = 1; x < open.width(); ++x) {
            const Edge edge{x, y, open.pixel(x - 1, y), open.pixel(x, y)};
            const bool isEdge = std::abs(qGray(edge.left) - qGray(edge.right)) > leastContrast;
            if (isEdge && !edge.isIn(covered))
                m_edges.push_back(edge);
        }
    }
}

bool DisplayWatch::shows() const
{
    const QImage now = m_look();
    if (now.isNull())
        return true;
    const auto left = std::ranges::count_if(m_edges, [&](const Edge& edge) { return edge.isIn(now); });
    return static_cast<double>(left) > leastLeft * static_cast<double>(m_edges.size());
}

void DisplayWatch::start()
{
    m_begin = Clock::now();
    m_last = 0;
    m_looks = 0;
    m_ends = false;
    m_thread = std::thread([this] {
        while (!m_ends) {
            const auto before = Clock::now();
            if (shows())
                m_last = std::chrono::duration_cast<std::chrono::microseconds>(before - m_begin).count();
            ++m_looks;
        }
    });
}

void DisplayWatch::stop()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace quorate
