#include "ui/shell/stop_dialog.h"

#include "record/secret_scan.h"
#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int longestReason = 200;

} // namespace

StopDialog::StopDialog(const StopLines& lines, QWidget* parent)
    : Dialog(tr("Stop the ceremony?"), parent),
      m_token(new Label({})),
      m_files(new Label({})),
      m_sheets(new Label({}))
{
    for (Label* line : {m_token, m_files, m_sheets})
        content().addWidget(line);
    showLines(lines);
    content().addSpacing(8);
    auto* label = new Label(tr("Reason, if you stop (it goes into the record):"), TypeSize::Label);
    auto* reason = new QLineEdit(this);
    reason->setMaxLength(longestReason);
    reason->setAccessibleName(label->text());
    content().addWidget(label);
    content().addWidget(reason);
    const QString missing = tr("Write a reason first.");
    auto* explained = new Label(missing, TypeSize::Small, Label::Tone::Muted); // a tooltip needs a mouse
    content().addWidget(explained);
    auto* refused = new Label(tr("This looks as if it held a secret, so it was not taken. Remove the digits: the "
                                 "record must stay free of secrets."),
                              TypeSize::Body, Label::Tone::Warning, this);
    refused->hide();
    content().addWidget(refused);

    auto* stop = new Button(Button::Kind::Danger, tr("Stop and record why"), this);
    stop->setEnabled(false);
    stop->setToolTip(missing);
    auto* keepGoing = new Button(Button::Kind::Primary, tr("Keep going"), this);
    keepGoing->setDefault(true);
    addButton(stop);
    addButton(keepGoing);
    setTabOrder(reason, keepGoing);
    setTabOrder(keepGoing, stop);
    keepGoing->setFocus();

    connect(reason, &QLineEdit::textChanged, this, [this, stop, explained](const QString& text) {
        const bool given = !text.trimmed().isEmpty();
        if (stop->isEnabled() == given)
            return;
        stop->setEnabled(given);
        explained->setVisible(!given);
        fit();
    });
    connect(keepGoing, &Button::clicked, this, &QDialog::reject);
    connect(stop, &Button::clicked, this, [this, reason, refused] {
        const QString why = reason->text().trimmed();
        refused->setVisible(looksLikeSecret(forCore(why)));
        if (refused->isVisible()) {
            fit();
            reason->setFocus();
            return;
        }
        accept();
        Q_EMIT stopConfirmed(why);
    });
}

void StopDialog::showLines(const StopLines& lines)
{
    m_token->setText(tr("Token: %1").arg(translated(lines.token)));
    m_files->setText(tr("Files: %1").arg(translated(lines.files)));
    m_sheets->setText(tr("Sheets: %1").arg(translated(lines.sheets)));
}

} // namespace quorate::ui
