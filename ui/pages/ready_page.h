#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** The share is hidden; its holder says when it may be seen. */
class ReadyPage final : public Page
{
    Q_OBJECT

public:
    ReadyPage(const Step& step, const Ready& ready, PageHost& host);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPeek();

    Button* m_show;
};

} // namespace quorate::ui
