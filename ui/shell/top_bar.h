#pragma once

#include <QWidget>

namespace quorate::ui
{

class Label;

/** The bar at the top: which ceremony this is, whether it is real, and what helps on every page. */
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /** "Accessibility" and "Help", which the first picture can do without. Once. */
    void showHelpers();

    void setTitle(const QString& title);
    void setMode(const QString& mode);

Q_SIGNALS:
    void accessibilityWanted();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_mode;
};

} // namespace quorate::ui
