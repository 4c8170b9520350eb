#pragma once

#include "ceremony/step.h"

#include <QLayout>
#include <QPointer>
#include <QScrollArea>

namespace quorate::ui
{

/**
 * The steps of a ceremony beside the page: done, now, later, stopped; people stand under "Turns". Only to read.
 */
class StepRail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void showItems(const std::vector<RailItem>& items);

    /** "Step 4 of 9: Turns", for narrow windows and the window's title; empty if there is no step now. */
    [[nodiscard]] static QString inShort(const std::vector<RailItem>& items);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /** Scrolls to where the ceremony is. */
    void showNow();

    QPointer<QLayout> m_now{}; // its row
    QString m_shown{};
};

} // namespace quorate::ui
