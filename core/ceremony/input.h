#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "ceremony/box.h"

#include <map>
#include <string>
#include <variant>

namespace quorate
{

/** Why a screen was hidden. */
enum class HideReason {
    Asked,           // Esc or the button
    OtherWindow,     // the window lost the focus
    Locked,          // the session was locked
    Suspended,       // the computer goes to sleep
    ScreenConnected, // a monitor came, went, or moved
    Idle,            // no key for two minutes
    TimeUp,          // the countdown of a shown share ended
    LetGo,           // a share that is shown while a key or button is held: ready again, not black
};

struct Continue {
};
struct Back {
};
struct Stop {
    std::string reason{};
};
struct Hide {
    HideReason why = HideReason::Asked;
};

/** The holder of the turn steps away, and chooses a return code first. */
struct Pause {
};
/** Nobody answered in time whether to keep waiting for the holder of a paused turn. */
struct TimeOver {
};
/** The same screens with a made-up value first; during that practice: end it. */
struct Practise {
};

/** Random words in place of a password of one's own; where they are typed back, to see them once more. */
struct Offer {
};

/** The form changed but its button was not pressed: nothing moves on, Step::lines may change. */
struct Drafted {
    std::map<std::string, std::string> values{};
};
struct Filled {
    std::map<std::string, std::string> values{};
};
struct Picked {
    std::string value{};
};

/** One complete group of a share as typed, ASCII. */
struct TypedGroup {
    int index = 0;
    SecretBytes characters{};
};
/** All of a share as a scanner typed it from the QR code on its sheet, ASCII. */
struct ScannedCode {
    SecretBytes characters{};
};
struct ShowGroup {
    int index = 0;
};
struct ToggleLetters {
};
/** The sheet cannot be read or corrected: its holder writes, or prints, another one. */
struct NewSheet {
};

/** `again` is the second entry where a new secret is typed twice. */
struct SecretGiven {
    SecretBytes value{};
    SecretBytes again{};
};

/** The reader or its token went away while no work was running. */
struct TokenGone {
    std::string reader{};
};
struct WorkDone {
    Result<Box> result{};
};

using Input =
    std::variant<Continue, Back, Stop, Hide, Pause, TimeOver, Practise, Offer, Drafted, Filled, Picked, TypedGroup,
                 ScannedCode, ShowGroup, ToggleLetters, NewSheet, SecretGiven, TokenGone, WorkDone>;

} // namespace quorate
