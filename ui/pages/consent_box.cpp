#include "ui/pages/consent_box.h"

#include "ceremony/consent.h"

#include <QVBoxLayout>

namespace quorate::ui
{

ConsentBox::ConsentBox(QWidget* parent)
    : MessageBox(Tone::Note, parent), m_words(new Label({}, TypeSize::Label, Label::Tone::Text, this))
{
    auto* what = new Label(tr("Read these six words aloud. They must stay the same to the end."), TypeSize::Small,
                           Label::Tone::Text, this);
    content()->addWidget(what);
    content()->addWidget(m_words);
    hide();
}

void ConsentBox::show(const std::vector<std::string>& words)
{
    setVisible(!words.empty());
    const QString line = QString::fromStdString(inOneLine(words));
    m_words->setText(line);
    //: %1 are six English words
    m_words->setAccessibleName(tr("Six words of consent: %1").arg(line));
}

} // namespace quorate::ui
