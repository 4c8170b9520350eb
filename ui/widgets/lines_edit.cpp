#include "ui/widgets/lines_edit.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

LinesEdit::LinesEdit(const QString& label, const QStringList& lines, int min, int max, QWidget* parent)
    : QWidget(parent), m_label(label), m_max(max), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    for (const QString& line : lines)
        addLine(line);
    while (shownLines() < std::max(1, min))
        addLine({});
    growIfFull();
}

QStringList LinesEdit::lines() const
{
    QStringList lines;
    for (const QLineEdit* edit : m_edits) {
        if (!edit->text().trimmed().isEmpty())
            lines += edit->text();
    }
    return lines;
}

void LinesEdit::addLine(const QString& text)
{
    auto* edit = new QLineEdit(text, this);
    //: %1 is what the list asks for, such as "Custodians"; %2 counts its lines
    edit->setAccessibleName(tr("%1, line %2").arg(m_label).arg(shownLines() + 1));
    if (!m_edits.empty())
        setTabOrder(m_edits.back(), edit);
    m_edits.push_back(edit);
    m_layout->addWidget(edit);
    if (isVisible())
        edit->show(); // the layout would do so only later, and Enter leads here at once
    connect(edit, &QLineEdit::textChanged, this, [this] {
        growIfFull();
        Q_EMIT changed();
    });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { goOnFrom(edit); });
}

void LinesEdit::goOnFrom(const QLineEdit* edit)
{
    const auto at = std::ranges::find(m_edits, edit);
    const bool empty = edit->text().trimmed().isEmpty();
    if (empty || std::next(at) == m_edits.end())
        Q_EMIT entered();
    else
        (*std::next(at))->setFocus(Qt::TabFocusReason);
}

void LinesEdit::growIfFull()
{
    if (shownLines() < m_max && !m_edits.back()->text().trimmed().isEmpty())
        addLine({});
}

} // namespace quorate::ui
