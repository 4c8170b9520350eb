#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "ceremony/deviation.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quorate
{

struct LiteralSecret {
    std::string testValue{}; // only ever a rehearsal's, so not a secret
};
struct SecretFile {
    std::string path{}; // readable by its owner only
};
struct SecretDescriptor {
    int number = -1; // an open file descriptor, read to its end
};

/** Where a script takes a secret from. */
using SecretOrigin = std::variant<LiteralSecret, SecretFile, SecretDescriptor>;

/** "fill": values of a form; questions that it leaves out keep what they show. */
struct FillAnswer {
    std::map<std::string, std::string> values{};
};

/** "pick": the id of a choice, or paths. */
struct PickAnswer {
    std::vector<std::string> values{};
};

struct NoToken {
};
struct TokenSerial {
    std::string serial{};
};
struct TokenReader {
    std::string name{};
};
struct TokenPlace {
    int place = 0; // among the tokens that are plugged in, counted from 1
};

/** "pick" as an object: a token, or none. */
using TokenAnswer = std::variant<NoToken, TokenSerial, TokenReader, TokenPlace>;

/** "erase": the whole serial of the token whose content is given up; a rehearsal may say true for any. */
struct EraseAnswer {
    std::optional<std::string> serial{};
};

/** "secret", and "again" where a second entry shall differ from the first. */
struct SecretAnswer {
    SecretOrigin value{};
    std::optional<SecretOrigin> again{};
};

/** A group that a rehearsal types wrongly before it types it from the sheet. */
struct Slip {
    std::string group{}; // "A3", "seal"
    std::string typed{};
};

/** "custodian": one person's whole turn, from the hand-over until the screen is cleared. */
struct TurnAnswer {
    std::string custodian{};
    std::optional<std::string> page{};           // "sheet": the page of a rehearsal's paper; absent: the newest
    std::optional<SecretOrigin> sheet{};         // "sheet" as an object: a sheet of a real set
    std::optional<SecretAnswer> secret{};        // a password in place of a share
    std::map<std::string, std::string> values{}; // "fill": public values of the sheet
    std::vector<Slip> slips{};
    bool hide = false;                   // press Esc once while the share is shown
    bool offer = false;                  // a password: take six words, and type them from the note
    bool practise = false;               // the same screens with a made-up value first
    std::string pdf{};                   // the folder for a printed sheet; empty: the sheet goes to a printer
    bool deletePdf = false;              // after typing it back
    bool newSheet = false;               // once enough groups were typed wrongly, take a new sheet
    std::optional<SecretOrigin> pause{}; // step away once, at the share, and come back with this return code
};

/** "continue". */
struct ContinueAnswer {
};

/** "stop": end the ceremony here, and why. */
struct StopAnswer {
    std::string reason{};
};

/** "deviation": puts a line into the record before the next answer; it answers no step. */
struct DeviationAnswer {
    Deviation deviation{};
};

using Answer = std::variant<FillAnswer, PickAnswer, TokenAnswer, EraseAnswer, SecretAnswer, TurnAnswer,
                            ContinueAnswer, StopAnswer, DeviationAnswer>;

struct ScriptStep {
    std::string
        step{}; // the id of the step that is answered; empty for "stop" and "deviation" wherever the ceremony is
    Answer answer{};
};

struct CeremonyScript {
    std::string ceremony{}; // "create"
    std::string name{};     // how later ceremonies call it, the ceremony's id unless given
    std::vector<ScriptStep> steps{};
};

/** A script as the file has it; app/README.md describes the format. */
struct Script {
    std::string title{};
    std::vector<CeremonyScript> ceremonies{};
};

enum class ScriptUse { Real, Rehearsal };

constexpr std::size_t largestScript = 1024 * 1024;

/**
 * Reads a script, format "quorate-script" version 1. Literal secrets and slips are refused unless it is played as
 * a rehearsal. Errors: NotAccepted, where `where` names the line (syntax) or the ceremony, step and field
 * (content); NewerVersion.
 */
[[nodiscard]] Result<Script> parseScript(ByteView json, ScriptUse use);

} // namespace quorate
