#include "ui/pages/problem_box.h"

#include "ui/pages/page.h"
#include "ui/platform/keyboard_layout.h"
#include "ui/text/translator.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

/** For support, in English on purpose. */
QString technicalDetails(const Error& error)
{
    QString details = QLatin1String(name(error.code));
    if (error.statusWord != 0)
        details += QStringLiteral(", SW %1").arg(error.statusWord, 4, 16, QLatin1Char('0')).toUpper();
    if (!error.where.empty())
        details += QStringLiteral(", ") + isolated(asTyped(error.where));
    return details;
}

} // namespace

ProblemBox::ProblemBox(QWidget* parent)
    : MessageBox(Tone::Problem, parent), m_title(new Label({}, TypeSize::Label, Label::Tone::Danger, this))
{
    m_title->setFocusPolicy(Qt::ClickFocus);
    content()->addWidget(m_title);
    hide();
}

void ProblemBox::show(const std::optional<Problem>& problem, const std::vector<FieldProblem>& fields)
{
    delete m_rest;
    m_rest = nullptr;
    setVisible(problem || !fields.empty());
    if (isHidden())
        return;
    m_title->setText(problem ? translated(problem->happened) : tr("There is a problem"));
    m_rest = new QWidget(this);
    auto* layout = new QVBoxLayout(m_rest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    content()->addWidget(m_rest);
    for (const FieldProblem& field : fields) {
        auto* link = new Button(Button::Kind::Quiet, field.words, m_rest);
        connect(link, &Button::clicked, field.field, [target = field.field] { target->setFocus(); });
        layout->addWidget(link, 0, Qt::AlignLeading);
    }
    if (problem) {
        for (const Text& text : {problem->safe, problem->todo}) {
            if (!text.empty())
                layout->addWidget(new Label(translated(text), TypeSize::Body, Label::Tone::Text, m_rest));
        }
        if (problem->error.code == ErrorCode::WrongPassword)
            addKeyboard();
        addDetails(problem->error);
    }
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProblemBox::addKeyboard()
{
    auto* keyboard = new KeyboardLayout(m_rest);
    auto* label = new Label({}, TypeSize::Body, Label::Tone::Text, m_rest);
    const auto tell = [keyboard, label] {
        label->setText(tr("Keyboard: %1.").arg(keyboard->name()));
        label->setVisible(!keyboard->name().isEmpty());
    };
    m_rest->layout()->addWidget(label);
    connect(keyboard, &KeyboardLayout::changed, label, tell);
    tell();
}

void ProblemBox::addDetails(const Error& error)
{
    auto* layout = static_cast<QVBoxLayout*>(m_rest->layout());
    auto* details = new Label(technicalDetails(error), TypeSize::Small, Label::Tone::Muted, m_rest);
    details->hide();
    auto* button = new Button(Button::Kind::Quiet, tr("Details"), m_rest);
    connect(button, &Button::clicked, details, [details] { details->setVisible(!details->isVisible()); });
    layout->addWidget(button, 0, Qt::AlignLeading);
    layout->addWidget(details);
}

} // namespace quorate::ui
