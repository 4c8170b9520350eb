#include "ceremony/acts/room_check.h"

#include "ceremony/acts/form_part.h"
#include "ceremony/acts/work_part.h"

#include <algorithm>
#include <array>

namespace quorate
{

namespace
{

constexpr std::string_view lookAgain = "look_again";

/** One thing that the computer can tell. */
struct RoomPoint {
    const char* fact;
    Answered RoomFacts::*answer;
    bool needsReason; // false: only advice
    const char* words;
};

constexpr std::array roomPoints{
    RoomPoint{"room_plain_swap", &RoomFacts::plainSwap, true,
              QUORATE_TR(
                  "Parts of the memory may be written to a disk that is not encrypted. Turn the swap space off.")},
    RoomPoint{
        "room_hibernation", &RoomFacts::hibernation, true,
        QUORATE_TR("This computer can write its whole memory to the disk (hibernation). Do not let it sleep.")},
    RoomPoint{"room_command_log", &RoomFacts::commandLog, true,
              QUORATE_TR("The card service writes every command into a log, PINs too. Start it without --apdu.")},
    RoomPoint{
        "room_assistive_technology", &RoomFacts::assistive, true,
        QUORATE_TR("A screen reader or another assistive program is attached. It can read this window, but no "
                   "share.")},
    RoomPoint{"room_wrong_clock", &RoomFacts::wrongClock, true,
              QUORATE_TR("The clock of this computer cannot be right. Set it before the record begins.")},
    RoomPoint{"room_on_battery", &RoomFacts::onBattery, true,
              QUORATE_TR("This computer runs on its battery. Connect it to mains power.")},
    RoomPoint{"room_network", &RoomFacts::network, false,
              QUORATE_TR("The network is up. Work offline if you can.")},
    RoomPoint{"room_removable_media", &RoomFacts::removableMedia, false,
              QUORATE_TR("Removable media are plugged in. Take away what is not needed.")},
    RoomPoint{"room_printer", &RoomFacts::printer, false,
              QUORATE_TR("A printer is set up. It is not used unless somebody asks for it.")},
};

constexpr std::array ticks{
    std::pair{"door", QUORATE_TR("The door is shut")},
    std::pair{"cameras", QUORATE_TR("No camera can see the screen or the paper")},
    std::pair{"phones", QUORATE_TR("Phones are outside or switched off")},
    std::pair{"materials", QUORATE_TR("Forms, pens and envelopes are on the table")},
    std::pair{"video", QUORATE_TR("A video recording, if there is one, does not see the turns")},
};

struct State {
    RoomFacts facts{};
    FormValues values{};
    bool again = false;
};

std::string inRecord(Answered answer)
{
    return answer == Answered::Yes ? "yes" : answer == Answered::No ? "no" : "not known";
}

void noteFacts(const RoomFacts& facts, const RoomCheck& check)
{
    check.note({"room_screens", std::int64_t{facts.screens}});
    check.note({"room_mirrored", std::string(facts.mirrored ? "yes" : "no")});
    check.note({"room_remote", facts.remote.empty() ? std::string("no") : facts.remote});
    check.note({"room_capture_blocking", std::string(facts.canBlockCapture ? "yes" : "not possible")});
    for (const RoomPoint& point : roomPoints)
        check.note({point.fact, inRecord(facts.*point.answer)});
}

bool isWorry(const RoomPoint& point, const RoomFacts& facts)
{
    return point.needsReason && facts.*point.answer == Answered::Yes;
}

std::vector<Text> linesAbout(const RoomFacts& facts)
{
    std::vector<Text> lines;
    for (const RoomPoint& point : roomPoints) {
        if (facts.*point.answer == Answered::Yes)
            lines.push_back({point.words});
    }
    if (lines.empty())
        lines.push_back({QUORATE_TR("What this computer tells about itself is as it should be.")});
    const auto unknown = std::ranges::count(roomPoints, Answered::NotKnown,
                                            [&](const RoomPoint& point) { return facts.*point.answer; });
    if (unknown > 0)
        lines.push_back({QUORATE_TRN("The record names %n thing(s) that could not be found out."),
                         {},
                         static_cast<int>(unknown)});
    if (facts.screens > 1)
        lines.push_back({QUORATE_TR("Screens: %1. All but one are covered while a share is shown."),
                         {std::to_string(facts.screens)}});
    if (!facts.canBlockCapture)
        lines.push_back({QUORATE_TR("This system cannot block screenshots or recordings. Close all other programs "
                                    "and make sure nothing records this screen.")});
    return lines;
}

std::vector<Field> questions(const State& state)
{
    std::vector<Field> fields;
    fields.reserve(ticks.size() + 3);
    for (const auto& [id, label] : ticks)
        fields.push_back(
            {.id = id, .label = {label}, .kind = FieldKind::Tick, .value = valueIn(state.values, id, "no")});
    fields.push_back({.id = "reason",
                      .label = {QUORATE_TR("Why the ceremony goes on although something is not so")},
                      .value = valueIn(state.values, "reason"),
                      .help = {QUORATE_TR("Stays empty if all of it is right. It stands in the record.")}});
    fields.push_back({.id = "video_reference",
                      .label = {QUORATE_TR("Where a video recording is found later")},
                      .value = valueIn(state.values, "video_reference"),
                      .help = {QUORATE_TR("Its number or its place, if there is one. It stands in the record.")}});
    fields.push_back({.id = "next",
                      .label = {QUORATE_TR("What next?")},
                      .kind = FieldKind::Choice,
                      .value = "go_on",
                      .options = {{"go_on", {QUORATE_TR("Begin the ceremony")}},
                                  {std::string(lookAgain), {QUORATE_TR("Look at this computer again")}}}});
    return fields;
}

/** The names of everything that is not as it should be, for the record. */
std::string deviationsOf(const State& state)
{
    std::string names;
    const auto add = [&names](std::string_view name) { names += (names.empty() ? "" : ", ") + std::string(name); };
    for (const RoomPoint& point : roomPoints) {
        if (isWorry(point, state.facts))
            add(point.fact);
    }
    for (const auto& [id, label] : ticks) {
        if (valueIn(state.values, id, "no") != "yes")
            add(id);
    }
    return names;
}

std::optional<WrongAnswer> accept(const FormValues& values, State& state, const RoomCheck& check)
{
    state.values = values;
    state.again = valueIn(values, "next") == lookAgain;
    if (state.again)
        return std::nullopt;
    const std::string deviations = deviationsOf(state);
    const std::string reason = valueIn(values, "reason");
    if (!deviations.empty() && reason.empty())
        return WrongAnswer{"reason", {QUORATE_TR("Say why, or put it right first.")}};
    if (!deviations.empty())
        check.note({"room_deviation", deviations});
    return std::nullopt;
}

/** Nobody comes past this page; its button looks again. */
class BlockedPart final : public Part
{
public:
    explicit BlockedPart(std::shared_ptr<State> state) : Part("room_blocked"), m_state(std::move(state)) {}
    BackRule backRule() const override { return BackRule::Barrier; }

private:
    Step show() const override
    {
        return {.id = id(),
                .heading = {QUORATE_TR("The room is not safe yet")},
                .primary = {QUORATE_TR("Look again")},
                .problem = unsafeScreens(m_state->facts),
                .kind = Notice{}};
    }

    Result<Move> take(Input input) override
    {
        if (!std::holds_alternative<Continue>(input))
            return notExpected();
        return Move::to("room_look");
    }

    std::shared_ptr<State> m_state;
};

std::unique_ptr<Part> lookPart(std::string_view id, const RoomCheck& check, std::shared_ptr<State> state)
{
    return workPart({.id = id,
                     .heading = {QUORATE_TR("Looking at this computer")},
                     .mayStop = true,
                     .changes = false,
                     .make =
                         [look = check.look] {
                             return [look](Services&, Progress&) -> Result<Box> { return Box::of(look()); };
                         },
                     .done =
                         [check, state](Box box) {
                             state->facts = box.take<RoomFacts>();
                             state->again = false;
                             noteFacts(state->facts, check);
                             return unsafeScreens(state->facts) ? Move::to("room_blocked") : Move::to("room");
                         }});
}

} // namespace

Plan roomParts(const RoomCheck& check)
{
    auto state = std::make_shared<State>();
    Plan plan;
    plan.push_back({lookPart("room_look", check, state), {}});
    plan.push_back(
        {std::make_unique<BlockedPart>(state), [state] { return unsafeScreens(state->facts).has_value(); }});
    plan.push_back(
        {formPart({.id = "room",
                   .heading = {QUORATE_TR("Is the room ready?")},
                   .fields = [state] { return questions(*state); },
                   .lines = [state] { return linesAbout(state->facts); },
                   .accept = [state, check](const FormValues& values) { return accept(values, *state, check); },
                   .materials = {{QUORATE_TR("Forms, pens and envelopes")}}}),
         {}});
    plan.push_back({lookPart("room_again", check, state), [state] { return state->again; }});
    return plan;
}

std::optional<Problem> unsafeScreens(const RoomFacts& facts)
{
    if (facts.mirrored)
        return Problem{.error = {.code = ErrorCode::NotAccepted, .where = "mirrored"},
                       .happened = {QUORATE_TR("A second screen shows the same picture")},
                       .safe = {QUORATE_TR("Nothing was shown.")},
                       .todo = {QUORATE_TR("Unplug it or switch to one screen.")}};
    if (facts.screens > 1 && !facts.canCover)
        return Problem{.error = {.code = ErrorCode::NotAccepted, .where = "uncovered"},
                       .happened = {QUORATE_TR("This system does not let the program cover the other screens")},
                       .safe = {QUORATE_TR("Nothing was shown.")},
                       .todo = {QUORATE_TR("Unplug them or switch to one screen. Or log in again with X11 (Xorg) "
                                           "in place of Wayland.")}};
    if (!facts.remote.empty())
        return Problem{.error = {.code = ErrorCode::NotAccepted, .where = "remote"},
                       .happened = {QUORATE_TR("This screen can be seen from another place (%1)"), {facts.remote}},
                       .safe = {QUORATE_TR("Nothing was shown.")},
                       .todo = {QUORATE_TR("End that connection and sit down in front of this computer.")}};
    return std::nullopt;
}

} // namespace quorate
