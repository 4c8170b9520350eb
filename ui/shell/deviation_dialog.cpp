#include "ui/shell/deviation_dialog.h"

#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int longestText = 500;

} // namespace

DeviationDialog::DeviationDialog(Record record, QWidget* parent)
    : Dialog(tr("What went otherwise than planned?"), parent),
      m_record(std::move(record)),
      m_refused(new Label({}, TypeSize::Body, Label::Tone::Warning))
{
    content().addWidget(
        new Label(tr("It goes into the record, with the time and the step. The ceremony goes on.")));
    content().addSpacing(8);
    const std::array questions{tr("What was expected?"), tr("What happened?"), tr("Who decided?"),
                               tr("What was decided?")};
    auto* save = new Button(Button::Kind::Primary, tr("Put it into the record"), this);
    const QString missing = tr("Answer all four questions first.");
    auto* explained = new Label(missing, TypeSize::Small, Label::Tone::Muted); // a tooltip needs a mouse
    const auto complete = [this, save, explained] {
        const bool answered =
            std::ranges::none_of(m_edits, [](const QLineEdit* edit) { return edit->text().trimmed().isEmpty(); });
        if (save->isEnabled() == answered)
            return;
        save->setEnabled(answered);
        explained->setVisible(!answered);
        fit();
    };
    for (std::size_t i = 0; i < questions.size(); ++i) {
        auto* edit = new QLineEdit(this);
        edit->setMaxLength(longestText);
        edit->setAccessibleName(questions[i]);
        content().addWidget(new Label(questions[i], TypeSize::Label));
        content().addWidget(edit);
        m_edits[i] = edit;
    }
    for (QLineEdit* edit : m_edits)
        connect(edit, &QLineEdit::textChanged, this, complete);
    content().addWidget(explained);
    content().addWidget(m_refused);
    m_refused->hide();

    auto* cancel = new Button(Button::Kind::Secondary, tr("Cancel"), this);
    addButton(cancel);
    addButton(save);
    save->setEnabled(false);
    save->setDefault(true);
    save->setToolTip(missing);
    QWidget* before = m_edits[0];
    for (QWidget* next : std::initializer_list<QWidget*>{m_edits[1], m_edits[2], m_edits[3], save, cancel}) {
        setTabOrder(before, next);
        before = next;
    }
    m_edits[0]->setFocus();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &DeviationDialog::save);
}

void DeviationDialog::save()
{
    const auto text = [this](std::size_t i) { return forCore(m_edits[i]->text().trimmed()); };
    const auto noted =
        m_record({.expected = text(0), .happened = text(1), .decidedBy = text(2), .decision = text(3)});
    if (noted)
        accept();
    else
        refuse(noted.error());
}

void DeviationDialog::refuse(const Error& error)
{
    const bool secret = error.code == ErrorCode::NotAccepted;
    m_refused->setText(secret ? tr("One of these texts looks as if it held a secret. It was not saved. Remove the "
                                   "digits: the record must stay free of secrets.")
                              : tr("The record could not be written. Nothing was saved. Make room on its medium, "
                                   "or stop the ceremony."));
    m_refused->show();
    fit();
    const std::array<std::string_view, 4> members{"expected", "happened", "decided_by", "decision"};
    const auto found = std::ranges::find(members, error.where);
    m_edits[found == members.end() ? 0 : static_cast<std::size_t>(found - members.begin())]->setFocus();
}

} // namespace quorate::ui
