#pragma once

#include "ui/pages/page.h"

class QLineEdit;

namespace quorate::ui
{

/** The last press before a token is erased. The button is never the default and never has the focus first. */
class ErasePage final : public Page
{
    Q_OBJECT

public:
    ErasePage(const Step& step, const Erase& erase, PageHost& host);
    bool refresh(const Step& step) override;

private:
    void tell(const QString& typed);

    QString m_tail;
    QLineEdit* m_typed = nullptr;
    Button* m_erase = nullptr;
    Label* m_reason = nullptr;
};

} // namespace quorate::ui
