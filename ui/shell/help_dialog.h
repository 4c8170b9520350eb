#pragma once

#include "ui/widgets/dialog.h"

namespace quorate::ui
{

/** Plain words about the page that is behind it, and the keys. */
class HelpDialog final : public Dialog
{
    Q_OBJECT

public:
    HelpDialog(const QStringList& aboutThePage, QWidget* parent);
};

} // namespace quorate::ui
