#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

/** How the ceremony ended: public facts, and what is still to be done. */
class OutcomePage final : public Page
{
    Q_OBJECT

public:
    OutcomePage(const Step& step, const Outcome& outcome, PageHost& host);

private:
    void addOpenItems(const std::vector<Text>& items);
    void addFacts(const std::vector<Fact>& facts);
    void offerReview(const std::vector<Fact>& facts);
};

} // namespace quorate::ui
