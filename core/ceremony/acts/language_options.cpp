#include "ceremony/acts/language_options.h"

namespace quorate
{

std::vector<Option> languageOptions()
{
    const auto itself = [](const char* name) { return Text{QUORATE_TR("%1"), {name}}; };
    return {{.id = "en", .label = itself("English")},
            {.id = "de", .label = itself("Deutsch")},
            {.id = "fr", .label = itself("Français")},
            {.id = "es", .label = itself("Español")}};
}

} // namespace quorate
