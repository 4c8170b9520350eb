#pragma once

#include <functional>
#include <string>

namespace quorate
{

enum class Answered { No, Yes, NotKnown };

/**
 * What a computer can tell about itself and the room it stands in; each question is put so that Yes is a worry.
 */
struct RoomFacts {
    int screens = 0; // 0: nothing is shown on a screen
    bool mirrored = false;
    bool canCover = true; // all screens but one, while a secret is shown
    std::string remote{}; // what shows this screen elsewhere, such as "VNC"; empty: nothing was found
    bool canBlockCapture = false;
    Answered plainSwap = Answered::NotKnown;   // memory may be written to a disk that is not encrypted
    Answered hibernation = Answered::NotKnown; // it can write all of its memory to the disk
    Answered commandLog = Answered::NotKnown;  // the card service writes down every command
    Answered assistive = Answered::NotKnown;   // a screen reader or the like is attached
    Answered wrongClock = Answered::NotKnown;
    Answered onBattery = Answered::NotKnown;
    Answered network = Answered::NotKnown;
    Answered removableMedia = Answered::NotKnown;
    Answered printer = Answered::NotKnown;
};

/** Looks, on the worker thread; it may read files, and it never waits for the screen. */
using RoomSource = std::function<RoomFacts()>;

} // namespace quorate
