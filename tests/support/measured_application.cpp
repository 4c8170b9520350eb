#include "support/measured_application.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QThread>
#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

namespace quorate
{

namespace
{

double secondsOn(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

QString nameOf(const QObject& receiver, const QEvent& event)
{
    return QStringLiteral("%1 of %2")
        .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type())),
             QString::fromLatin1(receiver.metaObject()->className()));
}

} // namespace

void MeasuredApplication::measure(const ui::MainWindow& window)
{
    m_window = &window;
    connect(eventDispatcher(), &QAbstractEventDispatcher::awake, this, [this] {
        if (!m_followingKey && m_depth == 0)
            closeStall();
    });
}

bool MeasuredApplication::notify(QObject* receiver, QEvent* event)
{
    const bool drawing = QThread::currentThread() == thread(); // workers notify too
    if (!drawing || m_window == nullptr || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const bool aKey = event->spontaneous() && !m_followingKey;
    if (aKey && type == QEvent::KeyPress)
        closeStall();
    const bool result = measured(receiver, event);
    if (aKey && type == QEvent::KeyRelease)
        followKey();
    return result;
}

std::vector<Stall> MeasuredApplication::longest(std::size_t most)
{
    std::ranges::sort(m_stalls, std::greater(), &Stall::seconds);
    m_stalls.resize(std::min(m_stalls.size(), most));
    return std::exchange(m_stalls, {});
}

bool MeasuredApplication::measured(QObject* receiver, QEvent* event)
{
    if (m_stall.where.isEmpty())
        m_stall.where = place();
    const QString name = nameOf(*receiver, *event);
    ++m_depth;
    const double start = secondsOn(CLOCK_MONOTONIC);
    const double ownStart = secondsOn(CLOCK_THREAD_CPUTIME_ID);
    const bool result = QApplication::notify(receiver, event);
    const double own = secondsOn(CLOCK_THREAD_CPUTIME_ID) - ownStart;
    const double taken = secondsOn(CLOCK_MONOTONIC) - start;
    --m_depth;
    m_stall.seconds += taken;
    m_stall.ownSeconds += own;
    if (taken > m_longestEvent) {
        m_longestEvent = taken;
        m_stall.longestEvent = name;
    }
    return result;
}

QString MeasuredApplication::place() const
{
    if (m_window == nullptr)
        return {};
    return m_window->windowTitle() + (m_window->ceremony() != nullptr ? QString() : QStringLiteral(" (home)"));
}

void MeasuredApplication::followKey()
{
    constexpr int turns = 4; // layout, drawing, and what these ask for
    m_followingKey = true;
    for (int turn = 0; turn < turns; ++turn)
        processEvents();
    m_followingKey = false;
    closeStall();
}

void MeasuredApplication::closeStall()
{
    if (m_stall.seconds > 0) {
        ++m_count;
        const QString now = place();
        if (now != m_stall.where)
            m_stall.where += QStringLiteral(" -> ") + now;
        m_stalls.push_back(std::move(m_stall));
    }
    m_stall = {};
    m_longestEvent = 0;
}

} // namespace quorate
