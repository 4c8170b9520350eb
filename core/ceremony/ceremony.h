#pragma once

#include "base/result.h"
#include "ceremony/input.h"
#include "ceremony/planned_step.h"
#include "ceremony/room.h"
#include "ceremony/step.h"

#include <memory>
#include <span>

namespace quorate
{

class DocumentPress;
class PaperPress;

/**
 * A ceremony is a state machine: it yields a Step and consumes an Input. It never calls the screen, a card, a file
 * or the clock; what is slow or dirty it hands out as Work.
 */
class Ceremony
{
public:
    virtual ~Ceremony() = default;

    /** Depends on the state only. Views in it live until the next feed. */
    [[nodiscard]] virtual Step step() const = 0;

    /** Error InputNotExpected leaves everything as it was. */
    [[nodiscard]] virtual Result<void> feed(Input input) = 0;

    /** What the last feed adds to the record. */
    [[nodiscard]] virtual std::vector<Fact> facts() const = 0;

    /** The steps that lie ahead, before the first answer; none where nobody planned any. */
    [[nodiscard]] virtual std::vector<PlannedStep> plan() const { return {}; }
};

enum class Effect { ChangesNothing, Adds, ChangesPins, ErasesToken };
enum class Group { SetUp, Keys, Replace, People, Assure };

/** What a ceremony is told when it starts. */
struct StartOptions {
    bool rehearsal = false;             // TEST sets, simulated tokens only
    bool allowPublishedPins = false;    // a rehearsal's policy: PINs from manuals may be chosen
    std::string folder{};               // where new files go unless a person chooses another
    std::string notesFolder{};          // of this program, for what a later ceremony needs to know; empty: none
    RoomSource room{};                  // tells about the room, which is then checked first; empty: it is not
    std::uint64_t rounds = 0;           // of a share file's derivation; programs pass shareFileRounds
    PaperPress* press = nullptr;        // makes sheets to fill in; null: people bring their own paper
    DocumentPress* documents = nullptr; // prints records and plans; null: nobody is asked for them
};

/** A ceremony as the home screen lists it. */
struct CeremonySpec {
    std::string_view id{};
    Group group = Group::SetUp;
    int place = 0; // within its group
    Text title{};
    Text present{};
    Effect effect = Effect::ChangesNothing;
    int minutes = 0;
    bool keepsRecord = true; // false where nothing happens that anybody would ask about later
    std::unique_ptr<Ceremony> (*make)(const StartOptions& options) = nullptr;
};

/**
 * A ceremony that starts now. With a source for facts about the room, one that keeps a record begins with the room
 * check, and nobody's turn goes on while a screen is mirrored, cannot be covered or is seen from elsewhere.
 */
[[nodiscard]] std::unique_ptr<Ceremony> newCeremony(const CeremonySpec& spec, const StartOptions& options);

/** Every ceremony, sorted as the home screen shows them; made from the files in core/ceremony/ceremonies. */
[[nodiscard]] std::span<const CeremonySpec> ceremonies();

[[nodiscard]] const CeremonySpec* ceremonyNamed(std::string_view id);

} // namespace quorate
