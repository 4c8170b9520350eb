#pragma once

#include "base/bytes.h"

#include <bitset>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace quorate
{

/** 0xRRGGBB; what stands in the fourth byte differs from picture to picture. */
using Pixels = std::vector<std::uint32_t>;

/** A part of a picture: lines that stand one under the other. */
struct DrawnPattern {
    std::string name{};
    std::vector<Pixels> lines{};
};

/** Looks in one pass for many byte strings and for parts of pictures. */
class MemorySearch
{
public:
    static constexpr std::size_t shortestPattern = 5;
    /** So many different lines of a drawn pattern must be in one region: one line alone may be something else. */
    static constexpr std::size_t linesToBeDrawn = 3;

    void lookFor(std::string name, Bytes pattern);
    /** In pictures of 32 bits a pixel. */
    void lookFor(const DrawnPattern& pattern);

    /** As long as the longest pattern: what pieces of one memory must have in common. */
    [[nodiscard]] std::size_t overlap() const { return m_longest; }

    void search(ByteView piece, const std::string& region);

    /** "name in region", each once; a name ends with ", drawn" for pictures. Begins anew. */
    [[nodiscard]] std::vector<std::string> takeFound();

private:
    struct Text {
        std::string name{};
        Bytes bytes{};
    };
    struct Line {
        std::size_t pattern = 0;
        std::size_t line = 0;
        std::size_t anchor = 0; // the first of two pixels to look for
        Pixels pixels{};
    };
    /** Numbers that may begin a pattern, and which one. */
    struct Anchors {
        std::bitset<1U << 16U> hashes{};
        std::unordered_multimap<std::uint64_t, std::size_t> patterns{};

        void add(std::uint64_t number, std::size_t pattern);
        [[nodiscard]] bool mayHave(std::uint64_t number) const { return hashes[hashOf(number)]; }
        [[nodiscard]] static std::size_t hashOf(std::uint64_t number);
    };

    void compareText(ByteView piece, std::size_t at, std::uint64_t anchor, const std::string& region);
    void compareLine(ByteView piece, std::size_t at, std::uint64_t anchor, const std::string& region);

    std::vector<Text> m_texts{};
    std::vector<std::string> m_drawnNames{};
    std::vector<Line> m_lines{};
    Anchors m_textAnchors{};
    Anchors m_lineAnchors{};
    std::size_t m_longest = 8;
    std::set<std::string> m_found{};
    std::map<std::pair<std::size_t, std::string>, std::set<std::size_t>> m_linesFound{}; // by pattern and region
};

} // namespace quorate
