#pragma once

#include "ceremony/acts/form_part.h"
#include "ceremony/document.h"

namespace quorate
{

/** Paper and language of a document: two fields, "paper" and "language". */
[[nodiscard]] std::vector<Field> documentFields(const DocumentForm& form);
/** Reads these two fields. */
[[nodiscard]] DocumentForm documentFormIn(const FormValues& values);

} // namespace quorate
