#pragma once

#include "ui/pages/page.h"

#include <QTimer>

namespace quorate::ui
{

class SecretGrid;

/** A row of the share, for as long as its holder wants, hidden by itself when nothing is pressed; for who peeks
 * the row alone. */
class RevealPage final : public Page
{
    Q_OBJECT

public:
    RevealPage(const Step& step, const Reveal& reveal, PageHost& host);

    void shown() override;
    void forgetSecrets() override;

private:
    void addControls(const Step& step);
    void addZoom();
    void addTimeSwitch();
    void startCountdown();
    void countDown();

    bool m_peeks;
    std::chrono::seconds m_limit;
    std::chrono::seconds m_warn;
    SecretGrid* m_grid;
    Label* m_countdown;
    QTimer m_tick{}; // for the words only
    QTimer m_hide{}; // at the deadline itself: a tick later would be too late
    bool m_warned = false;
};

} // namespace quorate::ui
