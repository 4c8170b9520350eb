#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/text.h"
#include "ceremony/box.h"
#include "ceremony/fact.h"
#include "ceremony/problem.h"
#include "ceremony/secret_view.h"
#include "ceremony/timeline.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quorate
{

struct Services;

/** A person in their turn. `number` chooses the badge, counted from 1. */
struct Actor {
    int number = 0;
    std::string name{};

    friend bool operator==(const Actor&, const Actor&) = default;
};

// ---- questions with public answers ----------------------------------------------------------------------------

enum class FieldKind {
    Line,   // one line of text
    Names,  // min..max lines, one name each; the value has them separated by '\n'
    Number, // min..max
    Choice, // one of the options; the value is the option's id
    Tick,   // "yes" or "no"
};

struct Option {
    std::string id{};
    Text label{};
    Text help{};
};

struct Field {
    std::string id{};
    Text label{};
    FieldKind kind = FieldKind::Line;
    std::string value{};
    std::vector<Option> options{};
    int min = 0;
    int max = 0;
    Text help{};
    Text wrong{};              // shown at the field after an answer that was not accepted
    bool publicNumber = false; // a long number that everybody may know is asked: it is not taken for a secret
};

/** A few questions on one page. Every change is fed as Drafted, so that Step::lines can follow; the button as
 * Filled. */
struct Form {
    std::vector<Field> fields{};
};

/** Something to read; Continue goes on. */
struct Notice {
};

/** What a record says, entry by entry; the front end may leave some out of sight. Continue goes on. */
struct Timeline {
    std::vector<TimelineEntry> entries{};
    bool redacted = false; // a copy with roles in place of names
};

/** Two public values that a person compares; Picked "same" or "differ". */
struct Compare {
    Text leftLabel{};
    std::string left{};
    Text rightLabel{};
    std::string right{};
};

// ---- the custodian's turn -------------------------------------------------------------------------------------

/** How a share lies on screen and sheet: rows of groups of four digits and a check letter, then the seal; or how
 * words do, each of them a group, filled up with blanks. */
struct ShareLayout {
    int rows = 0;
    int groupsPerRow = 0;
    bool letters = true; // false: a sheet without check letters and seal
    bool words = false;  // numbered words in place of digits; without letters

    [[nodiscard]] int groups() const { return rows * groupsPerRow; }
    /** Characters of a group before its check letter. */
    [[nodiscard]] int charactersInGroup() const { return words ? 8 : 4; }
    /** Groups to type, the seal included; the seal is the last one. */
    [[nodiscard]] int typedGroups() const { return groups() + (letters ? 1 : 0); }
    friend bool operator==(const ShareLayout&, const ShareLayout&) = default;
};

/** Only this person may look. No secret exists in any widget. Continue starts the turn. */
struct Handover {
    Actor to{};
    bool mayPractise = false; // Practise is taken
};

/** The share is hidden; Continue shows its first row, `Hide` does nothing. */
struct Ready {
    ShareLayout layout{};
    bool prints = false;      // Continue makes a sheet with the share on it in place of showing it
    bool mayPractise = false; // Practise is taken; during a practice it ends that
};

/**
 * A part of the share, drawn from `characters` only: for each group its digits and, with letters, its check
 * letter; after the last group of the share the four letters of the seal. Continue goes on, Hide leads to Hidden,
 * or back to Ready where it came from there and its holder let go.
 */
struct Reveal {
    ShareLayout layout{};
    SecretView characters{};
    int firstGroup = 0;
    int groups = 0;
    bool withSeal = false;
    int hideAfterSeconds = 60;
    int warnSeconds = 20;
};

/**
 * The grid to type a share into. TypedGroup is fed for each complete group (four digits and letter, or the four
 * letters of the seal at index layout.groups()); `done` and `wrong` are masks of groups, bit 0 the first.
 */
struct EnterShare {
    ShareLayout layout{};
    std::uint64_t done = 0;
    std::uint64_t wrong = 0;
    bool confirming = false;      // typed back right after being shown: ShowGroup is allowed
    bool mayRewrite = false;      // NewSheet is allowed
    bool lettersOptional = false; // ToggleLetters is allowed
    bool mayScan = false;         // ScannedCode is taken in place of everything that is typed
    std::vector<Field> fields{};  // public values on the sheet: number, and prime, t, n if no set file tells them
    int idleSeconds = 120;
};

/** The screen is black. Continue by the same person leads back, never straight to a secret. */
struct Hidden {
    Actor who{};
};

/**
 * The holder of the turn is away; nothing here tells of a secret. SecretGiven with the return code brings the turn
 * back. After `askAfterSeconds` the front end asks "Keep waiting?", as often as the answer is yes; without one for
 * `answerSeconds` it feeds TimeOver, and the turn is void.
 */
struct Paused {
    Actor who{};
    int triesLeft = 0;
    int askAfterSeconds = 60 * 60;
    int answerSeconds = 10 * 60;
};

/** The share has left the screen. `next` has number 0 when nobody follows. */
struct Cleared {
    Actor of{};
    Actor next{};
};

// ---- secrets of one line --------------------------------------------------------------------------------------

enum class SecretKind {
    UserPin,
    SoPin,         // 16 hex digits in four groups; the value fed is the 16 characters
    SharePassword, // of a share file
    ReturnCode,    // brings a paused turn back; digits
};

/** Choose a new secret; SecretGiven with both entries. */
struct NewSecret {
    SecretKind kind = SecretKind::UserPin;
    int min = 0;
    int max = 0;
    bool mayDecline = false; // Continue goes back without a new secret
    bool mayOffer = false;   // Offer is taken: six random words in place of an own choice
};

/** Give a secret that exists. `triesLeft` is -1 where there is no lock-out. */
struct GiveSecret {
    SecretKind kind = SecretKind::UserPin;
    int triesLeft = -1;
    bool wasOffered = false; // typed back from a note: Offer shows it again, Continue is for an own choice instead
};

// ---- tokens, files, work --------------------------------------------------------------------------------------

/** Choose a token among those that are plugged in; Picked with the reader's name, or "" for none if allowed. */
struct ChooseToken {
    char role = 'A';
    std::string onlySerial{};
    std::string notSerial{};
    bool noneAllowed = false;
};

/** Choose existing files; Picked with the paths separated by '\n', of folders too if `foldersOffered`. */
struct ChooseFile {
    Text filter{};         // "Share files"
    std::string pattern{}; // "*.pbe"
    bool several = false;
    std::string folder{}; // where to start
    bool foldersOffered = false;
};

/** Choose where to write; Picked with one or two folders separated by '\n'. */
struct SaveFile {
    std::vector<std::string> names{}; // the files that will be made there
    int folders = 1;                  // how many folders are offered
    std::string folder{};             // where to start
    bool ofHolder = false;            // whose turn it is keeps the place to themselves: no record has it
};

/** Confirm the loss of what is on a token; Picked with the last characters of the serial, typed. */
struct Erase {
    std::string serial{};
    int charactersToType = 0; // 0: the token is empty, the button is enough
    std::vector<std::string> keysLost{};
};

/** Long work for the worker thread. Only WorkDone and, if it may stop, Stop are accepted meanwhile. */
struct Work {
    // Captures state by shared_ptr: std::function copies. It never touches the ceremony.
    std::function<Result<Box>(Services&, Progress&)> run{};
    bool mayStop = false;
};

/** The end. `facts` are public: check value, serials, file names with SHA-256. */
struct Outcome {
    bool good = false;
    std::vector<Fact> facts{};
    std::vector<Text> openItems{};
};

using StepKind =
    std::variant<Form, Notice, Timeline, Compare, Handover, Ready, Reveal, EnterShare, Hidden, Paused, Cleared,
                 NewSecret, GiveSecret, ChooseToken, ChooseFile, SaveFile, Erase, Work, Outcome>;

/** True for the kinds that hold a secret or ask for one: never drawn on a public window. */
template <class Kind>
inline constexpr bool isPrivate = false;
template <>
inline constexpr bool isPrivate<Reveal> = true;
template <>
inline constexpr bool isPrivate<EnterShare> = true;
template <>
inline constexpr bool isPrivate<NewSecret> = true;
template <>
inline constexpr bool isPrivate<GiveSecret> = true;
template <>
inline constexpr bool isPrivate<Paused> = true;

struct RailItem {
    enum class State { Done, Now, Later, Stopped };
    Text name{};
    State state = State::Later;
    int level = 0;  // 1: nested, such as a custodian under "Turns"
    int number = 0; // of a step at level 0: the same on the plan, here and in the record; 0: by its place here
    Actor badge{};  // number 0: none
};

/** Where a ceremony is: "step 4 of 9". */
struct RailPlace {
    int number = 0; // 0: nowhere
    int of = 0;
    Text name{}; // empty: no step is now
};

/** The step that is now or where the ceremony was stopped; else the last that is done. */
[[nodiscard]] RailPlace placeIn(const std::vector<RailItem>& rail);

/** A file that means nothing unless the ceremony ends well: already made, or made by the work of this step. */
struct UnfinishedFile {
    std::string path{};
    std::string sha256{}; // hex

    friend bool operator==(const UnfinishedFile&, const UnfinishedFile&) = default;
};

/**
 * What the ceremony has done so far, in public numbers and names. The journal keeps it for the case of a crash.
 */
struct Standing {
    int keys = 0;               // on the token in use, when it was read last
    int done = 0;               // keys of `wanted` that were in place then
    int wanted = 0;             // keys that this ceremony restores
    std::string setCode{};      // of the set that is being made
    int sheets = 0;             // of it in people's hands, numbered from 1
    std::string sheetNumbers{}; // of every sheet that was begun, in one line
    std::vector<UnfinishedFile> files{};

    friend bool operator==(const Standing&, const Standing&) = default;
};

/** What is true if the ceremony stops here: the three lines of the Stop dialog, and the same for the journal. */
struct StopLines {
    std::string serial{}; // of the token in use, empty for none
    Text token{};
    Text files{};
    Text sheets{};
    Standing standing{};
};

/** All that a front end must know to show one screen. */
struct Step {
    std::string_view id{}; // "scheme", "turn.reveal"; unique within a ceremony but for repeated turns
    Text heading{};
    std::vector<Text> lines{}; // public
    Text primary{};            // the words of the button that goes on
    Actor actor{};             // whose turn it is, number 0: the leader
    bool mayGoBack = false;
    bool mayStop = true;
    bool mayPause = false; // Pause is taken
    bool practice = false; // what is shown and typed is made up: every front end must say so
    std::optional<Problem> problem{};
    std::vector<std::string> consentWords{}; // six, read aloud: what people agreed on; empty before it is known
    std::vector<RailItem> rail{};
    StopLines stop{};
    StepKind kind{};
};

} // namespace quorate
