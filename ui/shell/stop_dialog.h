#pragma once

#include "ceremony/step.h"

#include "ui/widgets/dialog.h"

namespace quorate::ui
{

class Label;

/**
 * "Stop the ceremony?": what is true of token, files and sheets if it ends here. "Keep going" is the default; to
 * stop takes a reason, which goes into the record; while there is none a line says so.
 */
class StopDialog final : public Dialog
{
    Q_OBJECT

public:
    StopDialog(const StopLines& lines, QWidget* parent);

    /** What is true now, when the ceremony went on behind the dialog. */
    void showLines(const StopLines& lines);

Q_SIGNALS:
    void stopConfirmed(const QString& reason);

private:
    Label* m_token;
    Label* m_files;
    Label* m_sheets;
};

} // namespace quorate::ui
