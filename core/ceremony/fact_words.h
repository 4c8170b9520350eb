#pragma once

#include "base/text.h"
#include "ceremony/fact.h"

#include <optional>

namespace quorate
{

/**
 * The value of a fact as a sentence for people, where it is a word or a sentence of this program: the state and
 * the origin of a token, a task, a ceremony, why a turn is void. Record and scripts keep the value as it is, in
 * English or as an id, whatever the language of the screen. Nothing for values that are nobody's words, such as
 * hex, paths and names, and for what a person typed.
 */
[[nodiscard]] std::optional<Text> factInWords(const Fact& fact);

/** The same for a reader: those of the simulator have a name of ours; nothing for the name that a device has. */
[[nodiscard]] std::optional<Text> readerInWords(const std::string& reader);

/** The same for one thing that was otherwise in the room, of those in a fact `room_deviation`. */
[[nodiscard]] std::optional<Text> roomDeviationInWords(const std::string& id);

} // namespace quorate
