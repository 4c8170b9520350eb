#include "sim/sim_faults.h"

namespace quorate::sim
{

SimFaults::Plan SimFaults::next()
{
    ++m_commands;
    Plan plan;
    if (const auto planned = m_plans.find(m_commands); planned != m_plans.end()) {
        plan = planned->second;
        m_plans.erase(planned);
    }
    plan.delay = m_delay;
    return plan;
}

} // namespace quorate::sim
