#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace quorate::ui
{

class Button;
class Label;

/** The bar at the top: which ceremony this is, whether it is real, and what helps on every page. */
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /** The logo, "Accessibility" and "Help", which the first picture can do without. Once. */
    void showHelpers();

    void setTitle(const QString& title);
    void setMode(const QString& mode);
    /** A button for the window that everybody in the room may see. It is made when it is offered first. */
    void offerPublicWindow(bool offered);

Q_SIGNALS:
    void publicWindowWanted();
    void accessibilityWanted();
    void helpWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseRows();

    QLabel* m_logo;
    Label* m_title;
    Label* m_mode;
    Button* m_public = nullptr;
    QBoxLayout* m_rows;
    QHBoxLayout* m_helpers;
};

} // namespace quorate::ui
