#include "ceremony/acts/document_form.h"

#include "ceremony/acts/language_options.h"

namespace quorate
{

std::vector<Field> documentFields(const DocumentForm& form)
{
    return {{.id = "paper",
             .label = {QUORATE_TR("Paper")},
             .kind = FieldKind::Choice,
             .value = form.size == PaperSize::A4 ? "a4" : "letter",
             .options = {{.id = "a4", .label = {QUORATE_TR("A4")}},
                         {.id = "letter", .label = {QUORATE_TR("Letter (US)")}}}},
            {.id = "language",
             .label = {QUORATE_TR("Language on paper")},
             .kind = FieldKind::Choice,
             .value = form.language,
             .options = languageOptions()}};
}

DocumentForm documentFormIn(const FormValues& values)
{
    return {.size = values.at("paper") == "letter" ? PaperSize::Letter : PaperSize::A4,
            .language = values.at("language")};
}

} // namespace quorate
