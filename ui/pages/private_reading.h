#pragma once

#include "ui/secret/curtain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace quorate::ui
{

/**
 * "Read to me privately": lets a screen reader have a share, one group at a time, after its holder has said that
 * nobody else can hear it. Lasts until the next hand-over.
 */
class PrivateReading final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivateReading(Curtain& curtain, QWidget* parent = nullptr);

Q_SIGNALS:
    void started();

private:
    void ask();
    void show(bool reading);

    Curtain& m_curtain;
    Button* m_switch;
    Label* m_words;
    Button* m_confirm;
};

} // namespace quorate::ui
