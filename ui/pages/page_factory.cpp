#include "ui/pages/page_factory.h"

#include "ui/pages/choose_file_page.h"
#include "ui/pages/choose_token_page.h"
#include "ui/pages/cleared_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/enter_share_page.h"
#include "ui/pages/erase_page.h"
#include "ui/pages/form_page.h"
#include "ui/pages/give_secret_page.h"
#include "ui/pages/handover_page.h"
#include "ui/pages/hidden_page.h"
#include "ui/pages/new_secret_page.h"
#include "ui/pages/notice_page.h"
#include "ui/pages/outcome_page.h"
#include "ui/pages/paused_page.h"
#include "ui/pages/ready_page.h"
#include "ui/pages/reveal_page.h"
#include "ui/pages/save_file_page.h"
#include "ui/pages/timeline_page.h"
#include "ui/pages/work_page.h"

namespace quorate::ui
{

namespace
{

struct PageMaker {
    const Step& step;
    PageHost& host;

    using Made = std::unique_ptr<Page>;
    Made operator()(const Form& kind) const { return std::make_unique<FormPage>(step, kind, host); }
    Made operator()(const Notice& kind) const { return std::make_unique<NoticePage>(step, kind, host); }
    Made operator()(const Timeline& kind) const { return std::make_unique<TimelinePage>(step, kind, host); }
    Made operator()(const Compare& kind) const { return std::make_unique<ComparePage>(step, kind, host); }
    Made operator()(const Handover& kind) const { return std::make_unique<HandoverPage>(step, kind, host); }
    Made operator()(const Ready& kind) const { return std::make_unique<ReadyPage>(step, kind, host); }
    Made operator()(const Reveal& kind) const { return std::make_unique<RevealPage>(step, kind, host); }
    Made operator()(const EnterShare& kind) const { return std::make_unique<EnterSharePage>(step, kind, host); }
    Made operator()(const Hidden& kind) const { return std::make_unique<HiddenPage>(step, kind, host); }
    Made operator()(const Paused& kind) const { return std::make_unique<PausedPage>(step, kind, host); }
    Made operator()(const Cleared& kind) const { return std::make_unique<ClearedPage>(step, kind, host); }
    Made operator()(const NewSecret& kind) const { return std::make_unique<NewSecretPage>(step, kind, host); }
    Made operator()(const GiveSecret& kind) const { return std::make_unique<GiveSecretPage>(step, kind, host); }
    Made operator()(const ChooseToken& kind) const { return std::make_unique<ChooseTokenPage>(step, kind, host); }
    Made operator()(const ChooseFile& kind) const { return std::make_unique<ChooseFilePage>(step, kind, host); }
    Made operator()(const SaveFile& kind) const { return std::make_unique<SaveFilePage>(step, kind, host); }
    Made operator()(const Erase& kind) const { return std::make_unique<ErasePage>(step, kind, host); }
    Made operator()(const Work& kind) const { return std::make_unique<WorkPage>(step, kind, host); }
    Made operator()(const Outcome& kind) const { return std::make_unique<OutcomePage>(step, kind, host); }
};

} // namespace

std::unique_ptr<Page> makePage(const Step& step, PageHost& host)
{
    return std::visit(PageMaker{step, host}, step.kind);
}

} // namespace quorate::ui
