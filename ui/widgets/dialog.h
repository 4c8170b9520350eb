#pragma once

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace quorate::ui
{

class FlowLayout;

/**
 * A question over the window: heading, content, buttons below. Never larger than the window behind it, whatever
 * the size of the letters: the content scrolls up and down, the buttons stay.
 */
class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const QString& heading, QWidget* parent);

    [[nodiscard]] QVBoxLayout& content() { return *m_content; }

    /** The first one lies first in reading order; the keyboard's order is the caller's. */
    void addButton(QWidget* button);

    /** Takes the height that the content needs now; to be called when it changed. */
    void fit();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QScrollArea* m_scroll;
    QVBoxLayout* m_content;
    QWidget* m_buttons;
    FlowLayout* m_flow;
};

} // namespace quorate::ui
