#include "support/secret_forms.h"

#include "base/check.h"
#include "dkek/dkek_share.h"
#include "sharing/notation.h"
#include "sharing/word_password.h"
#include "support/bench.h"
#include "support/main_job.h"
#include "ui/platform/palette.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace quorate
{

namespace
{

constexpr std::size_t partBytes = 8;
constexpr std::size_t partDigits = 2 * partBytes;

Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

// ---- text -----------------------------------------------------------------------------------------------------

Bytes utf16(std::string_view text)
{
    Bytes wide;
    for (const char c : text) {
        wide.push_back(static_cast<std::uint8_t>(c));
        wide.push_back(0);
    }
    return wide;
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

void lookForText(MemorySearch& search, const std::string& name, const std::string& text)
{
    for (const std::string& form : {text, lowerCase(text)}) {
        search.lookFor(name + ", text", copyOf(bytesOf(form)));
        search.lookFor(name + ", UTF-16", utf16(form));
    }
}

/** A group alone, and with the next one, with and without letters and blanks. */
void lookForSheet(MemorySearch& search, const std::string& person, const std::string& characters)
{
    for (std::size_t at = 0; at < characters.size(); at += groupCharacters) {
        const std::string group = characters.substr(at, groupCharacters);
        const std::string next =
            characters.substr(std::min(at + groupCharacters, characters.size()), groupCharacters);
        const std::string name = person + "'s group " + std::to_string(at / groupCharacters + 1);
        if (group.size() == groupCharacters)
            lookForText(search, name, group);
        if (next.empty())
            continue;
        lookForText(search, name, group + ' ' + next);
        if (next.size() < groupCharacters)
            continue; // the seal
        const std::string digits = group.substr(0, groupDigits);
        lookForText(search, name, digits + next.substr(0, groupDigits));
        lookForText(search, name, digits + ' ' + next.substr(0, groupDigits));
    }
}

// ---- words ----------------------------------------------------------------------------------------------------

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

std::vector<std::string> wordsIn(const std::string& text)
{
    std::istringstream rest(text);
    return {std::istream_iterator<std::string>(rest), {}};
}

std::string withCapital(const std::string& word)
{
    return upperCase(word.substr(0, 1)) + word.substr(1);
}

/**
 * Two words as they are shown, typed or kept: small, in capitals, with a capital each, and what may lie between.
 */
void lookForPair(MemorySearch& search, const std::string& name, const std::string& word, const std::string& next)
{
    const std::string column(longestWord - word.size(), ' ');
    for (const std::string& between :
         {std::string(" "), std::string("-"), std::string("\n"), std::string(), column}) {
        for (const std::string& form : {word + between + next, upperCase(word + between + next),
                                        withCapital(word) + between + withCapital(next)}) {
            search.lookFor(name + ", text", copyOf(bytesOf(form)));
            search.lookFor(name + ", UTF-16", utf16(form));
        }
    }
}

// ---- bytes ----------------------------------------------------------------------------------------------------

/** Every eight bytes of it, in both orders: big numbers are kept with the lowest byte first. */
void lookForBytes(MemorySearch& search, const std::string& name, const Bytes& bytes)
{
    const Bytes reversed(bytes.rbegin(), bytes.rend());
    for (const Bytes& order : {bytes, reversed}) {
        for (std::size_t at = 0; at + partBytes <= order.size(); ++at)
            search.lookFor(name + ", bytes", copyOf(ByteView(order).subspan(at, partBytes)));
    }
    const std::string hex = toHex(bytes);
    for (std::size_t at = 0; at + partDigits <= hex.size(); at += 2)
        lookForText(search, name, hex.substr(at, partDigits));
}

// ---- pictures -------------------------------------------------------------------------------------------------

/** From the first to before the last. */
struct Range {
    int from = 0;
    int to = 0;
};

bool isColor(const QImage& picture, int x, int y, const QColor& color)
{
    return (picture.pixel(x, y) & RGB_MASK) == (color.rgb() & RGB_MASK);
}

/** The part of the picture around everything that has this colour. */
QImage aroundColor(const QImage& picture, const QColor& color)
{
    QRect around;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (isColor(picture, x, y, color))
                around |= QRect(x, y, 1, 1);
        }
    }
    return picture.copy(around);
}

bool anyInColumn(int x, Range rows, const auto& is)
{
    for (int y = rows.from; y < rows.to; ++y) {
        if (is(x, y))
            return true;
    }
    return false;
}

/** The columns of each digit: what has a pixel of the digits' own colour and is apart from the next. */
std::vector<Range> columnsOfDigits(const QImage& picture, Range rows, const ui::Colors& colors)
{
    const auto notGround = [&](int x, int y) { return !isColor(picture, x, y, colors.shareGround); };
    const auto ofDigits = [&](int x, int y) { return isColor(picture, x, y, colors.shareDigits); };
    std::vector<Range> digits;
    for (int x = 0; x < picture.width(); ++x) {
        const int from = x;
        bool digit = false;
        while (x < picture.width() && anyInColumn(x, rows, notGround)) {
            digit = digit || anyInColumn(x, rows, ofDigits);
            ++x;
        }
        if (digit)
            digits.push_back({from, x});
    }
    return digits;
}

Range rowsOfDigits(const QImage& picture, const QColor& color)
{
    Range rows{picture.height(), 0};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (isColor(picture, x, y, color))
                rows = {std::min(rows.from, y), y + 1};
        }
    }
    return rows;
}

bool hasInk(const QImage& picture, Range columns, int y, const QColor& ground)
{
    for (int x = columns.from; x < columns.to; ++x) {
        if (!isColor(picture, x, y, ground))
            return true;
    }
    return false;
}

/** The different lines on which both digits have ink. */
std::vector<Pixels> linesOf(const QImage& picture, Range left, Range right, Range rows, const QColor& ground)
{
    std::vector<Pixels> lines;
    for (int y = rows.from; y < rows.to; ++y) {
        if (!hasInk(picture, left, y, ground) || !hasInk(picture, right, y, ground))
            continue;
        Pixels line;
        for (int x = left.from; x < right.to; ++x)
            line.push_back(picture.pixel(x, y) & RGB_MASK);
        if (std::ranges::find(lines, line) == lines.end())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

ExpectedSet::ExpectedSet(std::uint64_t seed)
{
    NoCards cards;
    Bench bench(cards, seed);
    Robot robot = createRobot("Ada\nGrace\nLinus\nMary", {});
    const auto runner = bench.start("create");
    QUORATE_ASSERT(robot.play(*runner) && std::get<Outcome>(runner->step().kind).good);
    sheets = robot.sheets;
    shareFile = bench.files.content.at(factOf(runner->step(), "share_file"));
    setFile = bench.files.content.at(factOf(runner->step(), "set_file"));
    std::vector<Share> shares;
    for (const std::string& person : {people[0], people[1]})
        shares.push_back({sheets.at(person).number, SecretBytes::copyOf(valueOf(person))});
    const auto opener = combineShares(profileNamed("S160")->prime, shares);
    NoProgress progress;
    const auto share = DkekShare::open(shareFile, opener.value().reveal(), testRounds, progress);
    password = copyOf(opener->reveal());
    dkekShare = copyOf(share.value().key().reveal());
}

Bytes ExpectedSet::valueOf(const std::string& person) const
{
    return fromHex(digitsOf(sheets.at(person).characters)).value();
}

ExpectedWords::ExpectedWords(std::uint64_t seed)
{
    NoCards cards;
    Bench bench(cards, seed);
    Robot robot = createRobot(person, {});
    robot.on("password.choose", [](const Step&) -> Input { return Offer{}; });
    robot.on("password.typed", [&](const Step&) -> Input {
        for (const std::string& word : wordsIn(robot.sheets.at(person).characters))
            words += (words.empty() ? "" : " ") + word;
        return SecretGiven{.value = secretText(words)};
    });
    const auto runner = bench.start("create");
    QUORATE_ASSERT(robot.play(*runner) && std::get<Outcome>(runner->step().kind).good);
    shareFile = bench.files.content.at(factOf(runner->step(), "share_file"));
    NoProgress progress;
    dkekShare = copyOf(DkekShare::open(shareFile, bytesOf(words), testRounds, progress).value().key().reveal());
}

void lookForSecrets(MemorySearch& search, const ExpectedWords& expected)
{
    const std::vector<std::string> words = wordsIn(expected.words);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        lookForPair(search, expected.person + "'s words " + std::to_string(i + 1), words[i], words[i + 1]);
    lookForBytes(search, "the DKEK share", expected.dkekShare);
}

void lookForSecrets(MemorySearch& search, const ExpectedSet& set)
{
    for (const std::string& person : set.people) {
        lookForSheet(search, person, set.sheets.at(person).characters);
        lookForBytes(search, person + "'s share", set.valueOf(person));
    }
    lookForBytes(search, "the password", set.password);
    lookForBytes(search, "the DKEK share", set.dkekShare);
}

std::vector<DrawnPattern> drawnPairs(const QImage& screen, const std::string& digits, const std::string& name)
{
    const ui::Colors& colors = ui::colorsOf(ui::Theme::Light);
    const QImage picture = aroundColor(screen, colors.shareGround);
    const Range rows = rowsOfDigits(picture, colors.shareDigits);
    const std::vector<Range> columns = columnsOfDigits(picture, rows, colors);
    std::vector<DrawnPattern> pairs;
    if (columns.size() != digits.size())
        return pairs;
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
        if (i % groupDigits == groupDigits - 1)
            continue; // the next digit belongs to the next group
        if (digits[i] == digits[i + 1])
            continue; // where lines repeat, the picture of this digit alone looks the same, line after line
        DrawnPattern pair{name + " " + digits.substr(i, 2),
                          linesOf(picture, columns[i], columns[i + 1], rows, colors.shareGround)};
        if (pair.lines.size() >= MemorySearch::linesToBeDrawn)
            pairs.push_back(std::move(pair));
    }
    return pairs;
}

std::string digitsOf(std::string_view characters)
{
    std::string digits;
    for (std::size_t at = 0; at + groupCharacters <= characters.size(); at += groupCharacters)
        digits += characters.substr(at, groupDigits);
    return digits;
}

} // namespace quorate
