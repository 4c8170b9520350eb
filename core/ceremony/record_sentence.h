#pragma once

#include "base/text.h"
#include "record/record.h"

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

/** Where the question of this field stands if something is put into it; others stand in the list "asked". */
[[nodiscard]] inline std::string askedMember(const std::string& field)
{
    return "asked_" + field;
}

/** Words that are shown as they are. */
[[nodiscard]] Text verbatim(std::string words);

/** The same sentence, kept as long as the program runs; verbatim if it cannot be one of the program's. */
[[nodiscard]] Text asSentence(const std::string& english);

} // namespace quorate
