#include "app/wiping_heap.h"
#include "base/used_stack.h"
#include "sharing/notation.h"
#include "support/memory_search.h"
#include "support/paper_samples.h"
#include "support/printed_pages.h"
#include "support/process_memory.h"
#include "support/test_program.h"
#include "ui/print/print_target.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <cstring>
#include <unistd.h>

using namespace quorate;

namespace
{

constexpr std::size_t valueSize = 20; // S160
constexpr int number = 3;
constexpr int printPatience = 60'000; // milliseconds

SetIdentity identityOf(const Paper& paper)
{
    return {.profile = paper.set.profile,
            .needed = paper.set.needed,
            .total = paper.set.total,
            .prime = *fromHex(paper.set.prime),
            .setCode = paper.set.setCode};
}

Paper onePage()
{
    Paper page = samplePaper("S160");
    page.sheets.resize(1);
    page.shareFile = false;
    return page;
}

/** Tells the other process something, or waits for its word: one byte. */
void tell(char word)
{
    if (::write(STDOUT_FILENO, &word, 1) != 1)
        std::abort();
}
void waitForWord()
{
    char word = 0;
    if (::read(STDIN_FILENO, &word, 1) != 1)
        std::abort();
}

/** Out of line, so that its frame is gone when it returns. */
[[gnu::noinline]] void printOnce()
{
    Share share{.number = number, .value = SecretBytes(valueSize)};
    if (::read(STDIN_FILENO, share.value.writable().data(), valueSize) != static_cast<ssize_t>(valueSize))
        std::abort();
    const Paper page = onePage();
    const SetIdentity set = identityOf(page);
    const SecretSheet sheet{
        .holder = "Ada", .page = page, .characters = written(set, share), .code = shareCode(set, share)};
    const auto pdf = ui::PrintTarget().secretPdf(sheet);
    if (!pdf)
        std::abort();
    const auto size = static_cast<std::uint32_t>(pdf->size());
    if (::write(STDOUT_FILENO, &size, sizeof size) != static_cast<ssize_t>(sizeof size))
        std::abort();
    for (std::size_t done = 0; done < pdf->size();) {
        const ssize_t some = ::write(STDOUT_FILENO, pdf->data() + done, pdf->size() - done);
        if (some <= 0)
            std::abort();
        done += static_cast<std::size_t>(some);
    }
    tell('m'); // made, and still here
    waitForWord();
}

/** The process that is searched: it makes one sheet, and lives on. */
int press(int count, char** words)
{
    useWipingHeap();
    const QGuiApplication application(count, words);
    printOnce();
    wipeUsedStack(); // as the runner does after each work
    tell('o');       // over
    waitForWord();
    return 0;
}

Bytes bytesIn(const QByteArray& text)
{
    return {text.begin(), text.end()};
}

/** The share as text and bytes, and the page as it was made: as a PDF file, and before it was compressed. */
void lookForSheet(MemorySearch& search, const QByteArray& value, const QByteArray& pdf)
{
    const Paper page = onePage();
    const auto share = [&] {
        return Share{.number = number,
                     .value = SecretBytes::copyOf(bytesOf(std::string_view(value.data(), valueSize)))};
    };
    const SecretBytes all = written(identityOf(page), share());
    for (std::size_t at = 0; at + 10 <= all.size(); at += 5)
        search.lookFor("groups", Bytes(all.reveal().begin() + static_cast<std::ptrdiff_t>(at),
                                       all.reveal().begin() + static_cast<std::ptrdiff_t>(at + 10)));
    search.lookFor("digits", bytesIn(value.toHex().toUpper().left(16)));
    search.lookFor("bytes", bytesIn(value.left(10)));
    const auto streams = streamsOf(pdf);
    const auto drawing = std::ranges::max_element(streams, {}, [](const PdfStream& stream) {
        return stream.plain.count(" l\n"); // lines of outlines: fonts have none
    });
    const auto lookForPieces = [&](const char* name, const QByteArray& whole) {
        constexpr qsizetype piece = 32;
        constexpr qsizetype pieces = 100;
        for (qsizetype i = 1; i < pieces; ++i)
            search.lookFor(name, bytesIn(whole.mid(i * (whole.size() - piece) / pieces, piece)));
    };
    lookForPieces("PDF", drawing->packed);
    lookForPieces("page", drawing->plain);
}

/** What was found, without where. */
QSet<QString> kinds(const std::vector<std::string>& found)
{
    QSet<QString> names;
    for (const std::string& name : found)
        names += QString::fromStdString(name).section(u' ', 0, 0);
    return names;
}

} // namespace

/**
 * After a sheet with a share was made, no part of the share or of its page is left in the memory of the process.
 */
class PrintedShareMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft()
    {
#ifdef QUORATE_NO_SECURE_HEAP
        QSKIP("sanitisers keep freed memory as it was");
#endif
        QByteArray value(valueSize, '\0'); // not in the program, where it would be found
        for (char& byte : value)
            byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--press")});
        QVERIFY(process.waitForStarted(printPatience));
        process.write(value);
        const auto has = [&](qsizetype size) {
            return QTest::qWaitFor([&] { return process.bytesAvailable() >= size; }, printPatience);
        };
        std::uint32_t size = 0;
        QVERIFY(has(sizeof size));
        std::memcpy(&size, process.read(sizeof size).constData(), sizeof size);
        QVERIFY(has(static_cast<qsizetype>(size) + 1));
        const QByteArray pdf = process.read(size);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(process.read(1), QByteArray("m"));

        MemorySearch search;
        lookForSheet(search, value, pdf);
        const auto look = [&] {
            ProcessMemory memory;
            if (!memory.open(static_cast<pid_t>(process.processId())) ||
                !memory.readAll(search.overlap(),
                                [&](ByteView some, const std::string& region) { search.search(some, region); }))
                return std::vector<std::string>{"unread"};
            return search.takeFound();
        };
        const QSet<QString> during = kinds(look());
        for (const auto* kind : {"groups", "bytes", "PDF"})
            QVERIFY2(during.contains(QLatin1String(kind)), kind);
        process.write("x");
        QVERIFY(has(1));
        QCOMPARE(process.read(1), QByteArray("o"));
        const auto left = look();
        QVERIFY2(left.empty(), left.empty() ? "" : left.front().c_str());
        process.write("x");
        QVERIFY(process.waitForFinished(printPatience));
    }
};

QUORATE_TEST_MAIN(PrintedShareMemoryTest)
{
    if (argc > 1 && std::strcmp(argv[1], "--press") == 0)
        return press(argc, argv);
    QApplication application(argc, argv);
    PrintedShareMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printed_share.moc"
