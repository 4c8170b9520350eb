#include "ui/pages/page.h"

#include "ui/pages/consent_box.h"
#include "ui/pages/problem_box.h"
#include "ui/platform/icon.h"
#include "ui/platform/type.h"
#include "ui/text/translator.h"
#include "ui/widgets/badge.h"

#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int badgeSize = 20;
constexpr int signSize = 48;

QVBoxLayout* column(QVBoxLayout* into, int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(spacing);
    into->addLayout(layout);
    return layout;
}

/** Whose turn it is. */
QLayout* actorLine(const Actor& actor)
{
    auto* line = new QHBoxLayout;
    line->addWidget(new Badge(actor.number, badgeSize));
    line->addWidget(new Label(breakable(asTyped(actor.name)), TypeSize::Label, Label::Tone::Muted), 1);
    return line;
}

/** On every screen of a practice. */
QWidget* practiceMark()
{
    auto* mark =
        new Label(Page::tr("PRACTICE - this is not your share"), TypeSize::Heading2, Label::Tone::Warning);
    mark->setObjectName(QStringLiteral("practice"));
    return mark;
}

} // namespace

Page::Page(const Step& step, PageHost& host, QWidget* parent)
    : QWidget(parent),
      m_host(host),
      m_heading(new Heading(translated(step.heading), this)),
      m_problem(new ProblemBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_above = column(layout, 8);
    if (step.actor.number > 0 && !std::holds_alternative<Handover>(step.kind))
        m_above->addLayout(actorLine(step.actor));
    if (step.practice)
        m_above->addWidget(practiceMark());
    layout->addWidget(m_heading);
    layout->addWidget(m_problem);
    m_lines = column(layout, 12);
    m_body = column(layout, 16);
    m_consent = new ConsentBox(this);
    layout->addWidget(m_consent);
    layout->addStretch(1);
    Page::showStep(step);
}

Page::~Page() = default;

bool Page::refresh(const Step&)
{
    return false;
}

void Page::progressed(quint64, quint64) {}

bool Page::hasProblem() const
{
    return !m_problem->isHidden();
}

QWidget* Page::firstFocus()
{
    if (hasProblem())
        return m_problem->title();
    QWidget* field = firstField();
    return field != nullptr ? field : m_heading;
}

void Page::addSign(const char* icon, const QColor& color)
{
    auto* sign = new QLabel(this);
    sign->setPixmap(iconPicture(icon, color, scaled(signSize), devicePixelRatioF()));
    m_above->addWidget(sign);
}

Button* Page::addButton(Button::Kind kind, const QString& words, std::function<void()> pressed)
{
    auto* button = new Button(kind, words, this);
    button->hide(); // until the action bar takes it
    connect(button, &Button::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    m_buttons.emplace_back(button);
    return button;
}

Button* Page::addPrimary(const Text& words, std::function<void()> pressed)
{
    m_primary = addButton(Button::Kind::Primary, translated(words), std::move(pressed));
    return m_primary;
}

void Page::setWhyNot(const QString& reason)
{
    m_whyNot = reason;
    for (const auto& button : m_buttons) {
        if (button == m_primary)
            button->setEnabled(reason.isEmpty());
    }
    Q_EMIT whyNotChanged(reason);
}

void Page::showStep(const Step& step, const std::vector<FieldProblem>& fields)
{
    m_heading->setWords(translated(step.heading));
    m_problem->show(step.problem, fields);
    m_consent->show(step.consentWords);
    showLines(step.lines);
}

void Page::showLines(const std::vector<Text>& lines)
{
    QStringList sentences;
    for (const Text& line : lines)
        sentences += translated(line);
    if (sentences == m_shownLines)
        return;
    m_shownLines = sentences;
    while (m_lines->count() > sentences.size())
        delete std::unique_ptr<QLayoutItem>(m_lines->takeAt(m_lines->count() - 1))->widget();
    for (int i = 0; i < sentences.size(); ++i) {
        if (i < m_lines->count())
            static_cast<Label*>(m_lines->itemAt(i)->widget())->setText(sentences[i]);
        else
            m_lines->addWidget(new Label(sentences[i]));
    }
}

} // namespace quorate::ui
