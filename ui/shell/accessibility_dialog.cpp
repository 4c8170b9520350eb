#include "ui/shell/accessibility_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace quorate::ui
{

AccessibilityDialog::AccessibilityDialog(const Accessibility& now, QWidget* parent)
    : Dialog(tr("Accessibility"), parent)
{
    QList<std::pair<int, QString>> sizes;
    for (const int percent : {100, 125, 150, 200, 250, 300})
        //: a size of letters in per cent
        sizes.append({percent, tr("%1 %").arg(percent)});
    const auto* letters = addChoice(tr("Size of letters"), sizes, now.letters);
    const auto* theme = addChoice(tr("Colours"),
                                  {{static_cast<int>(Theme::System), tr("As the computer says")},
                                   {static_cast<int>(Theme::Light), tr("Light")},
                                   {static_cast<int>(Theme::Dark), tr("Dark")},
                                   {static_cast<int>(Theme::Contrast), tr("High contrast")}},
                                  static_cast<int>(now.theme));
    content().addWidget(new Label(tr("Time limits"), TypeSize::Label));
    auto* asked = new TickChoice(tr("Only hide when I say so"), this);
    asked->setChecked(now.hideOnlyWhenAsked);
    content().addWidget(asked);
    content().addWidget(new Label(
        tr("A share then stays on the screen until somebody hides it, or until another window comes to the front. "
           "Holds until this program ends."),
        TypeSize::Small, Label::Tone::Muted));
    content().addStretch(1);
    auto* cancel = new Button(Button::Kind::Secondary, tr("Cancel"), this);
    auto* use = new Button(Button::Kind::Primary, tr("Use these settings"), this);
    use->setDefault(true);
    addButton(cancel);
    addButton(use);
    setTabOrder(use, cancel);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(use, &Button::clicked, this, [this, letters, theme, asked] {
        accept();
        Q_EMIT chosen({.letters = letters->checkedId(),
                       .theme = static_cast<Theme>(theme->checkedId()),
                       .hideOnlyWhenAsked = asked->isChecked()});
    });
}

QButtonGroup* AccessibilityDialog::addChoice(const QString& question,
                                             const QList<std::pair<int, QString>>& choices, int now)
{
    content().addWidget(new Label(question, TypeSize::Label));
    auto* group = new QButtonGroup(this);
    for (const auto& [id, words] : choices) {
        auto* button = new RadioChoice(words, this);
        //: the name of one choice for screen readers; %1 is the question, %2 the choice
        button->setAccessibleName(tr("%1: %2").arg(question, words));
        group->addButton(button, id);
        content().addWidget(button);
        if (id == now || group->checkedId() < 0)
            button->setChecked(true);
    }
    tabToChecked(*group);
    return group;
}

} // namespace quorate::ui
