#pragma once

#include <QWidget>

namespace quorate::ui
{

/** A person's shape: circle, triangle, square ... From the tenth person on the same shapes stand in a ring. */
class Badge final : public QWidget
{
    Q_OBJECT

public:
    /** `number` counts from 1; `size` in pixels at 100 %. */
    Badge(int number, int size, QWidget* parent = nullptr);

    /** "triangle in a ring": what a screen reader says. */
    [[nodiscard]] static QString shapeInWords(int number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
};

} // namespace quorate::ui
