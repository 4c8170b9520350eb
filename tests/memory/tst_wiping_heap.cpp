#include "app/wiping_heap.h"
#include "support/test_program.h"

#include <QByteArray>
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <span>

using namespace quorate;

namespace
{

constexpr char secretLetter = 'S';
constexpr std::size_t usualSize = 100;
// The first words of a free block belong to glibc.
constexpr std::size_t glibcs = 32;

/** How much of a secret is in the block of this size that glibc hands out next: the one that was freed last. */
std::ptrdiff_t leftInNextBlock(std::size_t blockSize)
{
    char* const block = static_cast<char*>(std::malloc(blockSize));
    const std::span<const char> seen(block + glibcs, blockSize - glibcs);
    const auto left = std::ranges::count(seen, secretLetter);
    std::free(block);
    return left;
}

void* blockWithSecret(std::size_t blockSize)
{
    void* const block = std::malloc(blockSize);
    std::memset(block, secretLetter, blockSize);
    return block;
}

} // namespace

class TestWipingHeap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useWipingHeap();
#ifdef QUORATE_NO_SECURE_HEAP
        QSKIP("a sanitiser brings its own heap");
#endif
    }

    void freedBlocksAreOverwritten()
    {
        for (const std::size_t blockSize :
             {std::size_t{48}, usualSize, std::size_t{1'000}, std::size_t{100'000}}) {
            std::free(blockWithSecret(blockSize));
            QCOMPARE(leftInNextBlock(blockSize), 0);
        }
    }

    void whatALibraryFreesIsOverwritten()
    {
        {
            QByteArray bytes(usualSize, secretLetter);
            bytes.detach();
        }
        for (const std::size_t header : {16U, 24U, 32U})
            QCOMPARE(leftInNextBlock(usualSize + header), 0);
    }

    void aBlockThatMovesLeavesNothing()
    {
        void* const grown = std::realloc(blockWithSecret(usualSize), 100 * usualSize);
        QCOMPARE(leftInNextBlock(usualSize), 0);
        QVERIFY(std::ranges::all_of(std::span(static_cast<const char*>(grown), usualSize),
                                    [](char c) { return c == secretLetter; }));
        void* const shrunk = std::realloc(grown, usualSize);
        QCOMPARE(std::memchr(shrunk, secretLetter, usualSize), shrunk);
        QCOMPARE(static_cast<const char*>(shrunk)[usualSize - 1], secretLetter);
        QCOMPARE(std::realloc(shrunk, 0), nullptr);
        void* const fresh = std::realloc(nullptr, usualSize);
        QVERIFY(fresh != nullptr);
        std::free(fresh);
    }
};

QUORATE_TEST(TestWipingHeap)
#include "tst_wiping_heap.moc"
