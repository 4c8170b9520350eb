#pragma once

#include "ceremony/step.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace quorate::ui
{

class Label;
class StepRail;

/** What may be shown of a step to everybody in the room. */
struct PublicView {
    QString heading{};
    QStringList lines{}; // public values among them: hashes, check values
};

/** Of a step that shows a secret or asks for one: whose turn it is, and nothing else. */
[[nodiscard]] PublicView publicView(const Step& step);

/**
 * The window for projector and witnesses: heading, steps, public values and progress of the ceremony that the main
 * window plays. It takes no answers and never the focus. On a screen of its own it fills that screen.
 */
class PublicWindow final : public QWidget
{
    Q_OBJECT

public:
    PublicWindow(QWidget& mainWindow, bool rehearsal);

    /** Moves to another screen than the main window's if there is one, and shows itself. */
    void open();

    void showStep(const QString& ceremony, const Step& step);
    void showProgress(quint64 done, quint64 of);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget& m_mainWindow;
    Label* m_ceremony;
    Label* m_heading;
    Label* m_lines;
    QProgressBar* m_progress;
    StepRail* m_rail;
};

} // namespace quorate::ui
