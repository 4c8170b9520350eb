#pragma once

#include "base/text.h"
#include "record/record.h"

#include <optional>

namespace quorate
{

/**
 * A sentence as a record keeps it: in English as `member`, and, where something was put into it, once more as
 * `member`_words: the sentence, its count ("" for none), and what was put in. So it can be told in any language.
 */
void addSentence(RecordData& data, const std::string& member, const Text& text);

/**
 * The sentence of this member. What the record says in English is what counts: if the parts tell anything else, it
 * is that, word for word.
 */
[[nodiscard]] Text sentenceIn(const RecordData& data, const std::string& member);

/** The text of this member; null if it is none. */
[[nodiscard]] const std::string* textIn(const RecordData& data, const std::string& member);

/** Where the question of this field stands if something is put into it; others stand in the list "asked". */
[[nodiscard]] inline std::string askedMember(const std::string& field)
{
    return "asked_" + field;
}

/**
 * What the program put in place of something that it left out: of a redacted copy, or because it looked secret.
 */
[[nodiscard]] std::optional<Text> leftOutInWords(const std::string& value);

/** In place of what looked like a secret and therefore stands nowhere. */
inline constexpr const char* leftOutAsSecret = QUORATE_TR("(left out: it looks like a secret)");

/** What a deviation of the room says was expected. */
inline constexpr const char* expectedRoom = QUORATE_TR("a room as the room check asks for it");

/** In place of the folder that the holder of a printed sheet chose: nobody else knows it. */
inline constexpr const char* folderOfHolder = QUORATE_TR("a folder of their own");

/** Words that are shown as they are. */
[[nodiscard]] Text verbatim(std::string words);
[[nodiscard]] bool isVerbatim(const Text& text);

/** The same sentence, kept as long as the program runs; verbatim if it cannot be one of the program's. */
[[nodiscard]] Text asSentence(const std::string& english);

} // namespace quorate
