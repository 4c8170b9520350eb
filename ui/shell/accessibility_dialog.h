#pragma once

#include "ui/platform/accessibility.h"
#include "ui/widgets/dialog.h"

class QAbstractButton;
class QButtonGroup;

namespace quorate::ui
{

/** Size of letters, colours, and whether time hides a share. */
class AccessibilityDialog final : public Dialog
{
    Q_OBJECT

public:
    AccessibilityDialog(const Accessibility& now, QWidget* parent);

Q_SIGNALS:
    /** The person pressed "Use these settings". */
    void chosen(const quorate::ui::Accessibility& wanted);

private:
    /** A question with one answer; each choice's number is its id in the group. */
    QButtonGroup* addChoice(const QString& question, const QList<std::pair<int, QString>>& choices, int now);
};

} // namespace quorate::ui
