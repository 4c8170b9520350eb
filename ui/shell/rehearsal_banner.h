#pragma once

#include <QWidget>

namespace quorate::ui
{

/** "REHEARSAL - nothing here is real", striped, on every screen of a rehearsal. */
class RehearsalBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalBanner(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace quorate::ui
