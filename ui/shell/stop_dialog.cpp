#include "ui/shell/stop_dialog.h"

#include "record/secret_scan.h"
#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int dialogWidth = 560;
constexpr int margin = 32;
constexpr int longestReason = 200;

} // namespace

StopDialog::StopDialog(const StopLines& lines, QWidget* parent)
    : QDialog(parent), m_token(new Label({})), m_files(new Label({})), m_sheets(new Label({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stop the ceremony?"));
    setMinimumWidth(scaled(dialogWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    auto* heading = new Heading(windowTitle(), this);
    layout->addWidget(heading);
    for (Label* line : {m_token, m_files, m_sheets})
        layout->addWidget(line);
    showLines(lines);
    layout->addSpacing(8);
    auto* label = new Label(tr("Reason, if you stop (it goes into the record):"), TypeSize::Label);
    auto* reason = new QLineEdit(this);
    reason->setMaxLength(longestReason);
    reason->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(reason);
    auto* refused = new Label(tr("This looks as if it held a secret, so it was not taken. Remove the digits: the "
                                 "record must stay free of secrets."),
                              TypeSize::Body, Label::Tone::Warning, this);
    refused->hide();
    layout->addWidget(refused);
    layout->addSpacing(8);

    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Side::Trailing, 12, buttons);
    auto* stop = new Button(Button::Kind::Danger, tr("Stop and record why"), buttons);
    stop->setEnabled(false);
    stop->setToolTip(tr("Write a reason first."));
    auto* keepGoing = new Button(Button::Kind::Primary, tr("Keep going"), buttons);
    keepGoing->setDefault(true);
    flow->addWidget(stop);
    flow->addWidget(keepGoing);
    layout->addWidget(buttons);
    setTabOrder(reason, keepGoing);
    setTabOrder(keepGoing, stop);
    keepGoing->setFocus();

    connect(reason, &QLineEdit::textChanged, stop,
            [stop](const QString& text) { stop->setEnabled(!text.trimmed().isEmpty()); });
    connect(keepGoing, &Button::clicked, this, &QDialog::reject);
    connect(stop, &Button::clicked, this, [this, reason, refused] {
        const QString why = reason->text().trimmed();
        refused->setVisible(looksLikeSecret(forCore(why)));
        if (refused->isVisible()) {
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
