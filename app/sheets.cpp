#include "app/sheets.h"

#include "app/secret_source.h"
#include "base/wiped_bytes.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <unistd.h>

namespace quorate
{

namespace
{

constexpr std::string_view heading = "TEST - paper of a rehearsal. Nothing on it is real. Do not keep it.\n";
constexpr std::string_view pageMark = "page ";
constexpr std::size_t lettersInSeal = 4;
constexpr std::size_t mostGroupsInRow = 16; // locked memory is small: a strange file must not fill it

std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void add(WipedBytes& to, std::string_view text)
{
    append(to, bytesOf(text));
}

/** Cuts the first line off. */
std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/** Cuts the first word off, and the blanks around it. */
std::string_view takeWord(std::string_view& line)
{
    const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(start);
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(end);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    return word;
}

bool isRowLetter(std::string_view word)
{
    return word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
}

/** The groups of a row; nothing for none or for too many. */
std::optional<std::vector<SecretBytes>> groupsIn(std::string_view line)
{
    std::vector<SecretBytes> groups;
    while (!line.empty() && groups.size() < mostGroupsInRow)
        groups.push_back(SecretBytes::copyOf(bytesOf(takeWord(line))));
    if (groups.empty() || !line.empty())
        return std::nullopt;
    return groups;
}

/** A file name that no two people share: what a name may not contain is written as %XX. */
std::string fileNameOf(const std::string& custodian)
{
    std::string name;
    for (const char c : custodian) {
        const auto byte = static_cast<std::uint8_t>(c);
        const bool safe = byte >= 0x20 && byte != 0x7F && c != '/' && c != '%' && !(c == '.' && name.empty());
        name += safe ? std::string(1, c) : "%" + toHex(ByteView(&byte, 1));
    }
    return name + ".sheet";
}

/** "page NAME", its public number, as the top of a new page. */
void addPageTop(WipedBytes& text, const Actor& custodian, const std::string& page)
{
    add(text, "\n" + std::string(pageMark) + page + "\nnumber " + std::to_string(custodian.number) + "\n");
}

void addRow(WipedBytes& text, const Reveal& reveal)
{
    const auto width =
        static_cast<std::size_t>(reveal.layout.charactersInGroup()) + (reveal.layout.letters ? 1 : 0);
    ByteView rest = reveal.characters.reveal();
    text.push_back(static_cast<std::uint8_t>('A' + reveal.firstGroup / reveal.layout.groupsPerRow));
    for (int group = 0; group < reveal.groups; ++group) {
        text.push_back(' ');
        append(text, rest.first(width));
        rest = rest.subspan(width);
    }
    text.push_back('\n');
    if (!reveal.withSeal)
        return;
    add(text, "seal ");
    append(text, rest.first(lettersInSeal));
    text.push_back('\n');
}

Result<void> appendToFile(const std::string& path, ByteView text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(ErrorCode::FileFailed, path, errno);
    const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    const bool closed = ::close(file) == 0;
    if (!written || !closed)
        return fail(ErrorCode::FileFailed, path, errno);
    return {};
}

/** The newest page of this name, or the newest of all; empty if there is none. */
std::string_view pageIn(std::string_view paper, const std::optional<std::string>& name)
{
    std::string_view found;
    while (!paper.empty()) {
        const std::string_view line = takeLine(paper);
        if (!line.starts_with(pageMark) || (name && line.substr(pageMark.size()) != *name))
            continue;
        const std::size_t end = paper.find("\n" + std::string(pageMark));
        found = paper.substr(0, std::min(end, paper.size()));
    }
    return found;
}

} // namespace

constexpr std::string_view scannedTag = "KCS1 ";

Result<Sheet> parseSheet(ByteView text)
{
    Sheet sheet;
    if (textOf(text).starts_with(scannedTag)) {
        std::string_view all = textOf(text);
        sheet.code = SecretBytes::copyOf(bytesOf(takeLine(all)));
        return sheet;
    }
    std::map<char, std::vector<SecretBytes>> rows; // a row written twice counts as it was written last
    std::string_view rest = textOf(text);
    for (int number = 1; !rest.empty(); ++number) {
        std::string_view line = takeLine(rest);
        const std::string_view word = takeWord(line);
        if (word.empty())
            continue;
        auto groups = isRowLetter(word) ? groupsIn(line) : std::nullopt;
        if (line.empty() || (isRowLetter(word) && !groups))
            return fail(ErrorCode::NotAccepted, "line " + std::to_string(number) + " of the sheet", number);
        if (groups)
            rows[word[0]] = *std::move(groups);
        else if (word == "seal")
            sheet.seal = SecretBytes::copyOf(bytesOf(line));
        else
            sheet.values[std::string(word)] = std::string(line);
    }
    for (auto& [letter, groups] : rows)
        std::ranges::move(groups, std::back_inserter(sheet.groups));
    return sheet;
}

Result<void> Sheets::write(const Actor& custodian, const std::string& page, const Reveal& reveal)
{
    std::error_code failure;
    if (std::filesystem::create_directories(m_folder, failure))
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, failure);
    if (failure)
        return fail(ErrorCode::FileFailed, m_folder, failure.value());
    const std::string path = pathOf(custodian.name);
    WipedBytes text;
    if (!std::filesystem::exists(path, failure))
        add(text, heading);
    if (reveal.firstGroup == 0)
        addPageTop(text, custodian, page);
    addRow(text, reveal);
    return appendToFile(path, text);
}

Result<Sheet> Sheets::read(const std::string& custodian, const std::optional<std::string>& page) const
{
    QUORATE_TRY(const SecretBytes paper, readSecretFile(pathOf(custodian)));
    const std::string_view found = pageIn(textOf(paper.reveal()), page);
    if (found.empty())
        return fail(ErrorCode::NotFound, custodian + " has no sheet named " + page.value_or("at all"));
    return parseSheet(bytesOf(found));
}

std::string Sheets::pathOf(const std::string& custodian) const
{
    return (std::filesystem::path(m_folder) / fileNameOf(custodian)).string();
}

} // namespace quorate
