#include "ui/pages/work_page.h"

#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int fullBar = 100;
constexpr int barHeight = 24;

} // namespace

WorkPage::WorkPage(const Step& step, const Work& work, PageHost& host)
    : Page(step, host),
      m_bar(new QProgressBar(this)),
      m_words(new Label(tr("Working..."), TypeSize::Body, Label::Tone::Muted, this))
{
    m_bar->setRange(0, fullBar);
    m_bar->setTextVisible(false);
    m_bar->setMinimumHeight(scaled(barHeight));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide(); // until it is known how much there is to do
    body()->addWidget(m_bar);
    body()->addWidget(m_words);
    if (!work.mayStop)
        body()->addWidget(new Label(tr("This is short and cannot be stopped halfway."), TypeSize::Small,
                                    Label::Tone::Muted, this));
}

void WorkPage::progressed(quint64 done, quint64 of)
{
    if (of == 0)
        return;
    const int percent = static_cast<int>(std::min<quint64>(done, of) * fullBar / of);
    m_bar->setValue(percent);
    m_bar->show();
    //: how much of the work is done
    m_words->setText(tr("%1 % done").arg(percent));
}

} // namespace quorate::ui
