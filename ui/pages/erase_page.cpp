#include "ui/pages/erase_page.h"

#include "ui/text/translator.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace quorate::ui
{

ErasePage::ErasePage(const Step& step, const Erase& erase, PageHost& host)
    : Page(step, host), m_tail(asTyped(erase.serial).right(erase.charactersToType))
{
    if (erase.charactersToType > 0) {
        auto* label = new Label(
            tr("Type the last %n character(s) of the serial:", nullptr, erase.charactersToType), TypeSize::Label);
        m_typed = new QLineEdit(this);
        m_typed->setMaxLength(erase.charactersToType);
        m_typed->setFont(monoFont(16));
        m_typed->setMaximumWidth(scaled(160));
        m_typed->setAccessibleName(label->text());
        m_reason = new Label(tr("The button works when they match the serial above."), TypeSize::Small,
                             Label::Tone::Muted, this);
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        for (QWidget* widget :
             {static_cast<QWidget*>(label), static_cast<QWidget*>(m_typed), static_cast<QWidget*>(m_reason)})
            column->addWidget(widget, 0, widget == m_typed ? Qt::AlignLeading : Qt::Alignment());
        body()->addLayout(column);
        connect(m_typed, &QLineEdit::textChanged, this, &ErasePage::tell);
    }
    m_erase = addButton(Button::Kind::Danger, translated(step.primary), [this] {
        this->host().answer(Picked{m_typed != nullptr ? forCore(m_typed->text()) : std::string()});
    });
    m_erase->setIconName("warning");
    tell({});
}

bool ErasePage::refresh(const Step& step)
{
    showStep(step);
    return true;
}

void ErasePage::tell(const QString& typed)
{
    const bool matches = typed.compare(m_tail, Qt::CaseInsensitive) == 0;
    m_erase->setEnabled(matches);
    if (m_reason != nullptr)
        m_reason->setVisible(!matches);
}

} // namespace quorate::ui
