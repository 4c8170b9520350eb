#include "support/canaries.h"

#include "sharing/notation.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace quorate
{

namespace
{

constexpr std::size_t shortestAnywhere = 10; // fewer digits stand in some hash by chance

Bytes wide(const std::string& text)
{
    Bytes bytes;
    for (const char c : text) {
        bytes.push_back(static_cast<std::uint8_t>(c));
        bytes.push_back(0);
    }
    return bytes;
}

Bytes narrow(const std::string& text)
{
    return {text.begin(), text.end()};
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool isHexDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

/** It stands there by itself, not inside of a longer number or a hash. */
bool standsAlone(const std::string& text, const std::string& secret)
{
    for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + 1)) {
        const auto end = at + secret.size();
        if ((at == 0 || !isHexDigit(text[at - 1])) && (end == text.size() || !isHexDigit(text[end])))
            return true;
    }
    return false;
}

std::string hexOf(const std::string& text)
{
    return toHex(narrow(text));
}

} // namespace

void Canaries::addText(const std::string& name, const std::string& text)
{
    for (const std::string& form : {text, lower(text)}) {
        m_search.lookFor(name + ", text", narrow(form));
        m_search.lookFor(name + ", UTF-16", wide(form));
    }
}

void Canaries::add(const std::string& name, const std::string& secret)
{
    if (secret.size() < shortestAnywhere) {
        m_alone.emplace_back(name, secret);
        if (lower(secret) != secret)
            m_alone.emplace_back(name, lower(secret));
        m_search.lookFor(name + ", UTF-16", wide(secret));
    } else {
        addText(name, secret);
    }
    addText(name + ", its bytes as hex", hexOf(secret));
    if (secret.size() < shortestAnywhere)
        return;
    if (auto bytes = fromHex(secret)) {
        m_search.lookFor(name + ", bytes", *bytes);
        std::ranges::reverse(*bytes);
        m_search.lookFor(name + ", bytes backwards", *bytes);
    }
}

void Canaries::addSheet(const std::string& person, const std::string& characters)
{
    for (std::size_t at = 0; at + 2 * groupCharacters <= characters.size(); at += groupCharacters) {
        const std::string name = person + "'s groups from " + std::to_string(at / groupCharacters + 1);
        const std::string first = characters.substr(at, groupCharacters);
        const std::string second = characters.substr(at + groupCharacters, groupCharacters);
        const std::string digits = first.substr(0, groupDigits) + second.substr(0, groupDigits);
        addText(name, first + second);
        addText(name, first + ' ' + second);
        addText(name, first.substr(0, groupDigits) + ' ' + second.substr(0, groupDigits));
        add(name, digits);
        // A share of 64 bits has four groups: with three of them in a row bytes do not stand there by chance.
        if (at + 3 * groupCharacters <= characters.size() && characters.size() > 4 * groupCharacters)
            add(name + " and one more", digits + characters.substr(at + 2 * groupCharacters, groupDigits));
    }
}

std::vector<std::string> Canaries::search(const std::string& folder, const std::vector<std::string>& butEnding)
{
    m_files = 0;
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string path = entry.path().string();
        const bool passedOver =
            std::ranges::any_of(butEnding, [&](const std::string& ending) { return path.ends_with(ending); });
        if (!entry.is_regular_file() || passedOver)
            continue;
        std::ifstream file(path, std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        m_search.search(bytesOf(content), path);
        for (const auto& [name, secret] : m_alone) {
            if (standsAlone(content, secret))
                found.push_back(name + ", text in " + path);
        }
        ++m_files;
    }
    std::ranges::move(m_search.takeFound(), std::back_inserter(found));
    return found;
}

} // namespace quorate
