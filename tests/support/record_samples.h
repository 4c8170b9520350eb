#pragma once

#include "record/record.h"

#include <QStringList>

namespace quorate
{

/** A leader, three custodians and a witness, in letters of three alphabets. */
extern const QStringList peopleOfRecord;

/** The first line of a record of `create`, at half past nine. */
[[nodiscard]] RecordEntry startEntry();

/** The names of `peopleOfRecord`. */
[[nodiscard]] RecordEntry peopleEntry();

/** A record with names, people's own words and words of the program wherever a record may have them. */
[[nodiscard]] Bytes recordOfWords();

} // namespace quorate
