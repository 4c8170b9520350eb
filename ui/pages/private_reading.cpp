#include "ui/pages/private_reading.h"

#include <QVBoxLayout>

namespace quorate::ui
{

PrivateReading::PrivateReading(Curtain& curtain, QWidget* parent)
    : QWidget(parent),
      m_curtain(curtain),
      m_switch(new Button(Button::Kind::Quiet, {}, this)),
      m_words(new Label({}, TypeSize::Body, Label::Tone::Warning, this)),
      m_confirm(new Button(Button::Kind::Secondary, tr("I use headphones or braille - read it to me"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_switch, 0, Qt::AlignLeading);
    layout->addWidget(m_words);
    layout->addWidget(m_confirm, 0, Qt::AlignLeading);
    connect(m_switch, &Button::clicked, this, &PrivateReading::ask);
    connect(m_confirm, &Button::clicked, this, [this] {
        m_curtain.setReadsPrivately(true);
        Q_EMIT started();
    });
    connect(&m_curtain, &Curtain::readingChanged, this, &PrivateReading::show);
    show(m_curtain.readsPrivately());
}

void PrivateReading::ask()
{
    if (m_curtain.readsPrivately()) {
        m_curtain.setReadsPrivately(false);
        return;
    }
    m_words->setText(
        tr("Put on headphones or use a braille display. Through a loudspeaker everybody would hear your "
           "share."));
    m_words->setVisible(true);
    m_confirm->setVisible(true);
    m_confirm->setFocus(Qt::TabFocusReason);
}

void PrivateReading::show(bool reading)
{
    m_switch->setWords(reading ? tr("Stop reading to me") : tr("Read to me privately"));
    m_words->setText(
        tr("Your screen reader may read one group at a time. The arrow keys go from group to group."));
    m_words->setVisible(reading);
    m_confirm->hide();
}

} // namespace quorate::ui
