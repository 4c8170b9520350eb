#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

class CardList;

/** The tokens that are plugged in, live; one is chosen. */
class ChooseTokenPage final : public Page
{
    Q_OBJECT

public:
    ChooseTokenPage(const Step& step, const ChooseToken& choice, PageHost& host);

    bool refresh(const Step& step) override;
    void tokensChanged() override;

private:
    [[nodiscard]] QString whyNot(const TokenSeen& seen) const;
    void tell();

    ChooseToken m_choice;
    CardList* m_list;
    Label* m_none;
};

} // namespace quorate::ui
