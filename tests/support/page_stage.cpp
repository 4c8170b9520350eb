#include "support/page_stage.h"

#include "support/sample_steps.h"
#include "support/wizard_stage.h"

#include <QTest>

namespace quorate
{

Result<void> SlideShow::feed(Input input)
{
    if (m_log.onFeed)
        m_log.onFeed();
    const bool leaves = std::holds_alternative<Continue>(input) || std::holds_alternative<Hide>(input);
    const bool next = leaves && m_index + 1 < m_steps.size();
    m_log.inputs.push_back(std::move(input));
    if (next)
        ++m_index;
    return {};
}

PageStage::PageStage(std::vector<Step> steps)
    : m_controller(std::make_unique<SlideShow>(std::move(steps), m_log), m_services, m_executor, {}),
      m_view(m_controller, m_guard, sampleTokens())
{
    dressApplication();
    m_guard.setPause(std::chrono::milliseconds(0));
}

bool PageStage::show(QSize size)
{
    m_view.resize(size);
    m_view.show();
    m_view.activateWindow();
    const bool active = QTest::qWaitForWindowActive(&m_view);
    m_view.start();
    QTest::qWait(20);
    return active;
}

} // namespace quorate
