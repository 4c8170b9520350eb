#pragma once

#include "ui/widgets/message_box.h"

namespace quorate::ui
{

class Button;
class Label;

/** "Unfinished: Put a replacement token into service, stopped at step 4 of 9", and what can be done about it. */
class UnfinishedBanner final : public MessageBox
{
    Q_OBJECT

public:
    explicit UnfinishedBanner(QWidget* parent = nullptr);

    void setCeremony(const QString& title, int place, int of);

    [[nodiscard]] QWidget* firstInTabOrder() const;
    [[nodiscard]] QWidget* lastInTabOrder() const;

Q_SIGNALS:
    void goOnWanted();
    void closingWanted();

private:
    Label* m_words;
    Button* m_goOn;
    Button* m_close;
};

} // namespace quorate::ui
