#pragma once

#include "ui/pages/page.h"

class QProgressBar;

namespace quorate::ui
{

/** The program works; how far it is, in a bar and in words. */
class WorkPage final : public Page
{
    Q_OBJECT

public:
    WorkPage(const Step& step, const Work& work, PageHost& host);
    void progressed(quint64 done, quint64 of) override;

private:
    QProgressBar* m_bar;
    Label* m_words;
};

} // namespace quorate::ui
