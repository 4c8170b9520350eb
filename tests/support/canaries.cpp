#include "support/canaries.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace quorate
{

namespace
{

constexpr std::size_t groupSize = 5; // four digits and the letter
constexpr std::size_t digitsInGroup = 4;

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
    addText(name, secret);
    addText(name + ", its bytes as hex", hexOf(secret));
    if (secret.size() < 10) // fewer bytes stand somewhere by chance
        return;
    if (auto bytes = fromHex(secret)) {
        m_search.lookFor(name + ", bytes", *bytes);
        std::ranges::reverse(*bytes);
        m_search.lookFor(name + ", bytes backwards", *bytes);
    }
}

void Canaries::addSheet(const std::string& person, const std::string& characters)
{
    for (std::size_t at = 0; at + 2 * groupSize <= characters.size(); at += groupSize) {
        const std::string name = person + "'s groups from " + std::to_string(at / groupSize + 1);
        const std::string first = characters.substr(at, groupSize);
        const std::string second = characters.substr(at + groupSize, groupSize);
        const std::string digits = first.substr(0, digitsInGroup) + second.substr(0, digitsInGroup);
        addText(name, first + second);
        addText(name, first + ' ' + second);
        addText(name, first.substr(0, digitsInGroup) + ' ' + second.substr(0, digitsInGroup));
        add(name, digits);
        // A share of 64 bits has four groups: with three of them in a row bytes do not stand there by chance.
        if (at + 3 * groupSize <= characters.size() && characters.size() > 4 * groupSize)
            add(name + " and one more", digits + characters.substr(at + 2 * groupSize, digitsInGroup));
    }
}

std::vector<std::string> Canaries::search(const std::string& folder, const std::vector<std::string>& butEnding)
{
    m_files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string path = entry.path().string();
        const bool passedOver =
            std::ranges::any_of(butEnding, [&](const std::string& ending) { return path.ends_with(ending); });
        if (!entry.is_regular_file() || passedOver)
            continue;
        std::ifstream file(path, std::ios::binary);
        const Bytes content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        m_search.search(content, path);
        ++m_files;
    }
    return m_search.takeFound();
}

} // namespace quorate
