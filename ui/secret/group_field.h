#pragma once

#include "ceremony/step.h"
#include "ui/secret/secret_input.h"

namespace quorate::ui
{

/** One group of a share to be typed: its name, its places, a tick when it is done, a mark when it is wrong. */
class GroupField final : public SecretInput
{
    Q_OBJECT

public:
    enum class State { Open, Done, Wrong };

    GroupField(const ShareLayout& layout, int group, Curtain& curtain, QWidget* parent = nullptr);

    [[nodiscard]] int group() const { return m_group; }
    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);

    [[nodiscard]] QString hiddenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintField(QPainter& painter, const QRect& area, bool readable) override;

private:
    int m_group;
    QString m_name;
    State m_state = State::Open;
};

} // namespace quorate::ui
