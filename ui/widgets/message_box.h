#pragma once

#include "ui/platform/palette.h"

#include <QWidget>

class QVBoxLayout;

namespace quorate::ui
{

/** A coloured box with a picture and words: a problem, a warning, something to know. */
class MessageBox : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Problem, Warning, Success, Note };

    explicit MessageBox(Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* content() { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QVBoxLayout* m_content;
};

} // namespace quorate::ui
