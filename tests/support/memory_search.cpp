#include "support/memory_search.h"

#include "base/check.h"

#include <algorithm>
#include <cstring>

namespace quorate
{

namespace
{

constexpr std::uint64_t fiveBytes = 0xFF'FFFF'FFFF;
constexpr std::uint64_t twoPixels = 0x00FF'FFFF'00FF'FFFF;
constexpr std::uint32_t onePixel = 0x00FF'FFFF;

/** The eight bytes from there on, zeros behind the end. */
std::uint64_t numberAt(ByteView bytes, std::size_t at)
{
    std::uint64_t number = 0;
    if (at + sizeof number <= bytes.size())
        std::memcpy(&number, bytes.data() + at, sizeof number);
    else
        std::memcpy(&number, bytes.data() + at, bytes.size() - at);
    return number;
}

ByteView pixelBytes(const Pixels& pixels)
{
    return {reinterpret_cast<const std::uint8_t*>(pixels.data()), pixels.size() * sizeof(std::uint32_t)};
}

std::uint64_t twoPixelsAt(const Pixels& pixels, std::size_t at)
{
    return numberAt(pixelBytes(pixels), at * sizeof(std::uint32_t)) & twoPixels;
}

bool samePixels(ByteView bytes, const Pixels& pixels)
{
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        std::uint32_t pixel = 0;
        std::memcpy(&pixel, bytes.data() + i * sizeof pixel, sizeof pixel);
        if ((pixel & onePixel) != pixels[i])
            return false;
    }
    return true;
}

/** The two pixels that differ most from each other stand at the edge of a stroke, not in a plain area. */
std::size_t anchorOf(const Pixels& pixels)
{
    const auto contrast = [&](std::size_t i) {
        const auto left = static_cast<int>(pixels[i] & 0xFFU);
        const auto right = static_cast<int>(pixels[i + 1] & 0xFFU);
        return std::abs(left - right);
    };
    std::size_t best = 0;
    for (std::size_t i = 0; i + 1 < pixels.size(); ++i) {
        if (contrast(i) > contrast(best))
            best = i;
    }
    return best;
}

} // namespace

std::size_t MemorySearch::Anchors::hashOf(std::uint64_t number)
{
    return (number * 0x9E37'79B9'7F4A'7C15U) >> 48U;
}

void MemorySearch::Anchors::add(std::uint64_t number, std::size_t pattern)
{
    QUORATE_ASSERT(number != 0); // search() passes over zeros
    hashes.set(hashOf(number));
    patterns.emplace(number, pattern);
}

void MemorySearch::lookFor(std::string name, Bytes pattern)
{
    QUORATE_ASSERT(pattern.size() >= shortestPattern);
    m_textAnchors.add(numberAt(pattern, 0) & fiveBytes, m_texts.size());
    m_longest = std::max(m_longest, pattern.size());
    m_texts.push_back({std::move(name), std::move(pattern)});
}

void MemorySearch::lookFor(const DrawnPattern& pattern)
{
    for (std::size_t i = 0; i < pattern.lines.size(); ++i) {
        const Pixels& pixels = pattern.lines[i];
        QUORATE_ASSERT(pixels.size() >= 2);
        const std::size_t anchor = anchorOf(pixels);
        m_lineAnchors.add(twoPixelsAt(pixels, anchor), m_lines.size());
        m_longest = std::max(m_longest, pixels.size() * sizeof(std::uint32_t));
        m_lines.push_back({m_drawnNames.size(), i, anchor, pixels});
    }
    m_drawnNames.push_back(pattern.name);
}

void MemorySearch::search(ByteView piece, const std::string& region)
{
    for (std::size_t at = 0; at < piece.size(); ++at) {
        const std::uint64_t number = numberAt(piece, at);
        if (number == 0 && at % sizeof(std::uint32_t) == 0) {
            at += sizeof(std::uint32_t) - 1; // most of a memory: no anchor is five zeros or two black pixels
            continue;
        }
        if (const std::uint64_t anchor = number & fiveBytes; m_textAnchors.mayHave(anchor))
            compareText(piece, at, anchor, region);
        if (at % sizeof(std::uint32_t) != 0)
            continue;
        if (const std::uint64_t anchor = number & twoPixels; m_lineAnchors.mayHave(anchor))
            compareLine(piece, at, anchor, region);
    }
}

void MemorySearch::compareText(ByteView piece, std::size_t at, std::uint64_t anchor, const std::string& region)
{
    const auto [begin, end] = m_textAnchors.patterns.equal_range(anchor);
    for (auto candidate = begin; candidate != end; ++candidate) {
        const Text& text = m_texts[candidate->second];
        const ByteView rest = piece.subspan(at);
        if (rest.size() >= text.bytes.size() && std::ranges::equal(rest.first(text.bytes.size()), text.bytes))
            m_found.insert(text.name + " in " + region);
    }
}

void MemorySearch::compareLine(ByteView piece, std::size_t at, std::uint64_t anchor, const std::string& region)
{
    const auto [begin, end] = m_lineAnchors.patterns.equal_range(anchor);
    for (auto candidate = begin; candidate != end; ++candidate) {
        const Line& line = m_lines[candidate->second];
        const std::size_t before = line.anchor * sizeof(std::uint32_t);
        const std::size_t size = line.pixels.size() * sizeof(std::uint32_t);
        if (at < before || at - before + size > piece.size())
            continue;
        if (samePixels(piece.subspan(at - before, size), line.pixels))
            m_linesFound[{line.pattern, region}].insert(line.line);
    }
}

std::vector<std::string> MemorySearch::takeFound()
{
    for (const auto& [where, lines] : m_linesFound) {
        if (lines.size() >= linesToBeDrawn)
            m_found.insert(m_drawnNames[where.first] + ", drawn in " + where.second);
    }
    std::vector<std::string> found(m_found.begin(), m_found.end());
    m_found.clear();
    m_linesFound.clear();
    return found;
}

} // namespace quorate
