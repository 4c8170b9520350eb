#pragma once

#include <QWidget>

namespace quorate::ui
{

class Label;

/** The bar at the top: which ceremony this is, and whether it is real. */
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setMode(const QString& mode);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_mode;
};

} // namespace quorate::ui
