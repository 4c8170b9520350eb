#include "base/text.h"

#include <cctype>
#include <string_view>

namespace quorate
{

bool operator==(const Text& a, const Text& b)
{
    return std::string_view(a.source) == b.source && a.args == b.args && a.count == b.count;
}

std::string inEnglish(const Text& text)
{
    std::string sentence;
    const std::string_view source = text.source;
    constexpr std::string_view plural = "(s)";
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (text.count >= 0 && source.substr(i).starts_with(plural)) {
            sentence += text.count == 1 ? "" : "s";
            i += plural.size() - 1;
            continue;
        }
        const char next = i + 1 < source.size() ? source[i + 1] : '\0';
        if (source[i] != '%' || (next != 'n' && std::isdigit(static_cast<unsigned char>(next)) == 0)) {
            sentence.push_back(source[i]);
            continue;
        }
        ++i;
        const auto index = static_cast<std::size_t>(next - '1');
        if (next == 'n')
            sentence += std::to_string(text.count);
        else if (index < text.args.size())
            sentence += text.args[index];
    }
    return sentence;
}

} // namespace quorate
