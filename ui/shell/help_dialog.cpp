#include "ui/shell/help_dialog.h"

#include "ui/text/help_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace quorate::ui
{

HelpDialog::HelpDialog(const QStringList& aboutThePage, QWidget* parent) : Dialog(tr("Help"), parent)
{
    content().addWidget(new Label(tr("This page"), TypeSize::Label));
    for (const QString& sentence : aboutThePage)
        content().addWidget(new Label(sentence));
    content().addSpacing(8);
    content().addWidget(new Label(tr("Keys"), TypeSize::Label));
    for (const QString& sentence : helpOnKeys())
        content().addWidget(new Label(sentence));
    content().addStretch(1);
    auto* close = new Button(Button::Kind::Primary, tr("Close"), this);
    close->setDefault(true);
    addButton(close);
    connect(close, &Button::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace quorate::ui
