#pragma once

#include <string>
#include <vector>

namespace quorate
{

/**
 * A sentence for people, not yet in their language. `source` is the English text with %1, %2 ... for `args`
 * (public data only) and %n for `count`; ui/text/translator turns it into the language of the screen.
 */
struct Text {
    const char* source = "";
    std::vector<std::string> args{};
    int count = -1;

    [[nodiscard]] bool empty() const { return *source == '\0'; }
    friend bool operator==(const Text& a, const Text& b);
};

/**
 * The English sentence with its arguments in place: for the player, logs and tests. "%n key(s)" becomes "1 key" or
 * "2 keys".
 */
[[nodiscard]] std::string inEnglish(const Text& text);

} // namespace quorate

/** Marks a sentence for lupdate, in the context "Ceremony", without needing Qt. */
#define QUORATE_TR(text) text

/** The same for a sentence with %n, which has plural forms. */
#define QUORATE_TRN(text) text
