#include "ceremony/turn_watch.h"

#include <bit>
#include <utility>

namespace quorate
{

const char* inWords(HideReason reason)
{
    switch (reason) {
    case HideReason::Asked:
        return QUORATE_TR("asked");
    case HideReason::OtherWindow:
        return QUORATE_TR("another window came to the front");
    case HideReason::Locked:
        return QUORATE_TR("the screen was locked");
    case HideReason::Suspended:
        return QUORATE_TR("the computer went to sleep");
    case HideReason::ScreenConnected:
        return QUORATE_TR("a screen was connected or removed");
    case HideReason::Idle:
        return QUORATE_TR("no key was pressed");
    case HideReason::TimeUp:
        return QUORATE_TR("the time was up");
    case HideReason::LetGo:
        return QUORATE_TR("its holder let go");
    }
    return "";
}

void TurnWatch::answering(const Input& input)
{
    const auto* hide = std::get_if<Hide>(&input);
    m_hiding = hide != nullptr ? std::optional(hide->why) : std::nullopt;
}

std::optional<RecordData> TurnWatch::entered(const Step& step, const std::string& utc, Moment now)
{
    if (m_shownSince)
        m_turn.shown += std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_shownSince);
    const bool wasShown = std::exchange(m_shownSince, std::nullopt).has_value();
    const bool complete = std::holds_alternative<Cleared>(step.kind);
    if (m_active && (complete || step.actor != m_turn.who)) {
        m_active = false;
        return summary(utc, complete);
    }
    const bool begins = std::holds_alternative<Handover>(step.kind) || std::holds_alternative<Ready>(step.kind);
    if (!m_active && begins && step.actor.number > 0) {
        m_turn = {.who = step.actor, .started = utc};
        m_active = true;
    }
    if (m_active && !step.practice)
        count(step, now, wasShown);
    return std::nullopt;
}

void TurnWatch::count(const Step& step, Moment now, bool wasShown)
{
    if (std::holds_alternative<Reveal>(step.kind)) {
        m_shownSince = now;
        m_turn.times += wasShown ? 0 : 1; // from row to row it stays on the screen
    }
    if (const auto* entry = std::get_if<EnterShare>(&step.kind)) {
        m_turn.misses += std::popcount(entry->wrong & ~m_turn.wrong);
        m_turn.wrong = entry->wrong;
    }
    if (m_hiding && std::holds_alternative<Hidden>(step.kind))
        m_turn.blanks.emplace_back(inWords(*m_hiding));
    if (std::holds_alternative<Paused>(step.kind) && !step.problem)
        ++m_turn.pauses;
    m_hiding.reset();
}

RecordData TurnWatch::summary(const std::string& ended, bool complete) const
{
    return {{"turn_started", m_turn.started},
            {"turn_ended", ended},
            {"turn_complete", std::string(complete ? "yes" : "no")},
            {"times_shown", m_turn.times},
            {"seconds_shown", std::chrono::round<std::chrono::seconds>(m_turn.shown).count()},
            {"wrong_groups", m_turn.misses},
            {"pauses", m_turn.pauses},
            {"blanks", m_turn.blanks}};
}

} // namespace quorate
