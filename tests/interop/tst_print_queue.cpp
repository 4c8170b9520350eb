#include "ceremony/record_document.h"
#include "sharing/notation.h"
#include "support/bench.h"
#include "support/paper_samples.h"
#include "support/player_stage.h"
#include "support/print_service.h"
#include "support/printed_pages.h"
#include "support/test_program.h"
#include "ui/print/cups_queue.h"
#include "ui/print/document_press.h"
#include "ui/print/print_target.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

/**
 * Check 14 of the acceptance list, with a real print service in the middle: what a printer gets of a sheet to be
 * filled in by hand holds nothing of a share, and the same search finds it in a sheet with the share on it.
 */
class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theQueueIsListed();
    void handWrittenSheetsHoldNoShare_data();
    void handWrittenSheetsHoldNoShare();
    void printedSheetsHoldTheShare_data();
    void printedSheetsHoldTheShare();
    void wholeCeremonies_data();
    void wholeCeremonies();
    void aRecordIsPrintedWhole();
    void nothingIsLeftInTemporaryFiles();
    void anUnknownPrinterIsNamed();
    void onlyCablesAreLocal();

private:
    [[nodiscard]] QString kept(const QByteArray& pdf) const;

    PrintService m_service{};
    ui::PrintTarget m_press{};
    QTemporaryDir m_folder{};
};

namespace
{

constexpr int dotsPerInch = 300;

/** A sheet of custodian 3 of a set of this profile, whose share everybody may know. */
struct Sample {
    explicit Sample(const std::string& profile) : paper(samplePaper(profile))
    {
        const auto bytes = paper.set.prime.size() / 2;
        SecretBytes value(bytes);
        for (std::size_t i = 0; i < bytes; ++i)
            value.writable()[i] = static_cast<std::uint8_t>(0x7C + i * 0x4B);
        const SetIdentity set{.profile = profile,
                              .needed = paper.set.needed,
                              .total = paper.set.total,
                              .prime = *fromHex(paper.set.prime),
                              .setCode = paper.set.setCode};
        const Share share{.number = 3, .value = std::move(value)};
        const SecretBytes all = written(set, share);
        const SecretBytes text = shareCode(set, share);
        characters.assign(all.reveal().begin(), all.reveal().end());
        code.assign(text.reveal().begin(), text.reveal().end());
        layout = ui::sheetLayout(paper.size, paper.set.rows, paper.set.groupsPerRow);
        layoutWithCode = ui::sheetLayout(paper.size, paper.set.rows, paper.set.groupsPerRow, true);
        paper.sheets.resize(1);
        paper.shareFile = false;
    }

    [[nodiscard]] SecretSheet sheet(bool withCode) const
    {
        return {.holder = "Ada Example",
                .page = paper,
                .characters = SecretBytes::copyOf(bytesOf(characters)),
                .code = withCode ? SecretBytes::copyOf(bytesOf(code)) : SecretBytes()};
    }

    Paper paper;
    std::string characters{};
    std::string code{};
    ui::SheetLayout layout{};
    ui::SheetLayout layoutWithCode{};
};

/** The digits alone: four of each group, without check letters and seal. */
QByteArray valueIn(const std::string& characters)
{
    QByteArray value;
    for (std::size_t at = 0; at + 5 <= characters.size() - 4; at += 5)
        value += QByteArray::fromStdString(characters.substr(at, 4));
    return value;
}

/**
 * The parts of a share, given as its characters on a sheet, that these bytes hold: as text, or as the bytes that
 * the digits mean.
 */
QStringList partsIn(const QByteArray& bytes, const std::string& characters)
{
    QStringList parts;
    const auto look = [&](const QByteArray& part) {
        if (bytes.contains(part) || bytes.contains(part.toLower()))
            parts += QString::fromLatin1(part);
        QByteArray wide;
        for (const char c : part)
            wide += QByteArray(1, '\0') + c;
        if (bytes.contains(wide) || bytes.contains(part.toHex()))
            parts += u"wide "_s + QString::fromLatin1(part);
    };
    const QByteArray value = valueIn(characters);
    const QByteArray all = QByteArray::fromStdString(characters);
    for (qsizetype at = 0; at + 8 <= value.size(); at += 4)
        look(value.mid(at, 8));
    for (qsizetype at = 0; at + 5 <= all.size() - 4; at += 5)
        look(all.mid(at, 5));
    look("SEAL:" + all.last(4));
    const QByteArray raw = QByteArray::fromHex(value);
    for (qsizetype at = 0; at + 5 <= raw.size(); ++at) {
        if (bytes.contains(raw.mid(at, 5)))
            parts += u"bytes at "_s + QString::number(at);
    }
    return parts;
}

/** What people read on pages, and what their codes say, without the blanks between groups. */
QByteArray readFrom(const QString& pdf, const std::vector<QImage>& pages)
{
    return (textOfPdf(pdf) + codesOn(pages)).toUtf8().replace(" ", "");
}

void addProfiles()
{
    QTest::addColumn<QString>("profile");
    for (const auto* profile : {"C64", "S160", "S240", "S256"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

} // namespace

void PrintQueueTest::initTestCase()
{
    const QString missing = PrintService::missingProgram();
    if (!missing.isEmpty() && qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") != u"1"_s)
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY2(m_service.start(), qPrintable(m_service.why()));
}

QString PrintQueueTest::kept(const QByteArray& pdf) const
{
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(pdf) != pdf.size())
        return {};
    return path;
}

void PrintQueueTest::theQueueIsListed()
{
    const auto printers = m_press.printers();
    const auto queue = std::ranges::find(printers, PrintService::queue(), &PrinterSeen::name);
    QVERIFY(queue != printers.end());
    QVERIFY(!queue->local); // no cable leads there, as far as anybody can tell: people are warned
    QCOMPARE(printers.front().name, PrintService::queueOnCable()); // first, though the service names it later
    QVERIFY(printers.front().local);
    QVERIFY(std::ranges::is_partitioned(printers, [](const PrinterSeen& seen) { return seen.local; }));
}

void PrintQueueTest::handWrittenSheetsHoldNoShare_data()
{
    addProfiles();
}

void PrintQueueTest::handWrittenSheetsHoldNoShare()
{
    QFETCH(const QString, profile);
    const Sample sample(profile.toStdString());
    QVERIFY(m_press.print(sample.paper, PrintService::queue()));
    const QByteArray printed = m_service.printed();
    QVERIFY(printed.startsWith("%PDF") && printed.trimmed().endsWith("%%EOF"));
    QCOMPARE(partsIn(inflated(printed), sample.characters), QStringList());
    const QString path = kept(printed);
    const auto pages = picturesOfPdf(path, dotsPerInch);
    QCOMPARE(pages.size(), std::size_t{1});
    const QByteArray read = readFrom(path, pages);
    QVERIFY(read.contains(sample.paper.set.setCode.c_str()));
    QCOMPARE(partsIn(read, sample.characters), QStringList());
    QVERIFY(codesOn(pages).startsWith(u"KCP1 "_s));
    QVERIFY(!codesOn(pages).contains(u"VALUE:"_s));
    QCOMPARE(readBoxes(pages[0], dotsPerInch, sample.layout), std::string(sample.characters.size(), '.'));
}

void PrintQueueTest::printedSheetsHoldTheShare_data()
{
    addProfiles();
}

/** The same means find a share where it is; only as text it is nowhere, for it is drawn. */
void PrintQueueTest::printedSheetsHoldTheShare()
{
    QFETCH(const QString, profile);
    const Sample sample(profile.toStdString());
    const auto groups = static_cast<qsizetype>(sample.layout.checkLetters.size());
    QVERIFY(partsIn(QByteArray::fromStdString(sample.characters), sample.characters).size() >= groups);
    for (const bool withCode : {false, true}) {
        QVERIFY(m_press.printSecret(sample.sheet(withCode), PrintService::queue()));
        const QByteArray printed = m_service.printed();
        QVERIFY(printed.startsWith("%PDF"));
        QCOMPARE(partsIn(inflated(printed), sample.characters), QStringList());
        const QString path = kept(printed);
        QCOMPARE(partsIn(textOfPdf(path).toUtf8().replace(" ", ""), sample.characters), QStringList());
        const auto pages = picturesOfPdf(path, dotsPerInch);
        QCOMPARE(pages.size(), std::size_t{1});
        QCOMPARE(readBoxes(pages[0], dotsPerInch, withCode ? sample.layoutWithCode : sample.layout),
                 sample.characters);
        const QStringList codes = codesOn(pages).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(codes.size(), withCode ? 2 : 1);
        QCOMPARE(codes.contains(QString::fromStdString(sample.code)), withCode);
        const QStringList parts = partsIn(readFrom(path, pages), sample.characters); // the code has all of it
        QCOMPARE(parts.size() > 2 &&
                     parts.contains(u"SEAL:"_s + QString::fromStdString(sample.characters).last(4)),
                 withCode);
        QCOMPARE(parts.isEmpty(), !withCode);
    }
}

void PrintQueueTest::wholeCeremonies_data()
{
    QTest::addColumn<bool>("shares");
    QTest::newRow("written by hand") << false;
    QTest::newRow("printed in the turns") << true;
}

/** What the printer got while a set was made, and what its people have on paper in the end. */
void PrintQueueTest::wholeCeremonies()
{
    QFETCH(const bool, shares);
    NoCards cards;
    PlayerStage stage(cards);
    stage.press = &m_press;
    const std::string before = shares ? R"({"step":"printed_shares","continue":true},)" : "";
    const auto made = stage.play(
        R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace"]}},
        {"step":"scheme","fill":{"sheets":"printer","share":")" +
        std::string(shares ? "printed" : "by_hand") + R"("}},{"step":"printer","fill":{"printer":"paper"}},)" +
        before + R"({"step":"random","pick":{"none":true}},{"step":"review","continue":true},{"step":")" +
        (shares ? "file_pages" : "sheets") + R"(","continue":true},{"step":"turn","custodian":"Ada"},
        {"step":"turn","custodian":"Grace"},{"step":"save","pick":["${out}"]},{"step":"envelopes","fill":{}}]}]})");
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QCOMPARE(factOf(made, "shares_on_sheets"), std::string(shares ? "printer" : "by_hand"));
    QCOMPARE(factOf(made, "printer"), PrintService::queue());

    const int jobs = shares ? 3 : 1; // the pages of the file, and each sheet in its turn
    std::vector<QImage> pages;
    QByteArray all;
    QByteArray readAll;
    for (int job = 1; job <= jobs; ++job) {
        const QByteArray printed = m_service.printed();
        QVERIFY(printed.startsWith("%PDF"));
        all += inflated(printed);
        auto more = picturesOfPdf(kept(printed), dotsPerInch);
        readAll += readFrom(kept(printed), more);
        std::ranges::move(more, std::back_inserter(pages));
    }
    const ui::SheetLayout layout = ui::sheetLayout(PaperSize::A4, 2, 5);
    std::vector<std::string> read;
    for (const QImage& page : pages)
        read.push_back(readBoxes(page, dotsPerInch, layout));
    for (const auto* person : {"Ada", "Grace"}) {
        const auto sheet = stage.sheets().read(person, std::nullopt);
        QVERIFY(sheet);
        std::string characters;
        for (const SecretBytes& group : sheet->groups)
            characters.append(group.reveal().begin(), group.reveal().end());
        characters.append(sheet->seal.reveal().begin(), sheet->seal.reveal().end());
        QCOMPARE(partsIn(all, characters), QStringList());
        QCOMPARE(partsIn(readAll, characters), QStringList()); // a printed share is drawn: no text, no code of it
        QCOMPARE(std::ranges::count(read, characters), std::ptrdiff_t{shares ? 1 : 0});
    }
    QVERIFY(readAll.contains("KCP1SET:") && readAll.contains("KCF1SHA:"));
    for (const std::size_t page : {std::size_t{0}, std::size_t{1}}) { // the sheets come first
        if (!shares)
            QCOMPARE(read.at(page), std::string(54, '.'));
    }
}

/** The minutes of a ceremony: all their pages, and on them the hash that proves where they end. */
void PrintQueueTest::aRecordIsPrintedWhole()
{
    NoCards cards;
    PlayerStage stage(cards);
    stage.keepsRecords = true;
    const auto made = stage.play(
        R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace"]}},{"step":"scheme","fill":{}},
        {"step":"random","pick":{"none":true}},{"step":"review","continue":true},
        {"step":"turn","custodian":"Ada"},{"step":"turn","custodian":"Grace"},{"step":"save","pick":["${out}"]}]}]})");
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QFile record(QString::fromStdString(stage.path(u"create.record.jsonl"_s)));
    QVERIFY(record.open(QFile::ReadOnly));
    const QByteArray read = record.readAll();
    const Bytes lines(read.begin(), read.end());
    const auto document = recordDocument(lines, {});
    QVERIFY(document && !document->broken && !document->head.empty());
    ui::DocumentPrinter press;
    const auto pdf = press.pdf(*document);
    QVERIFY(pdf);
    const auto pagesIn = [this](const QByteArray& file) { return textOfPdf(kept(file)).split(u'\f').size() - 1; };
    const qsizetype pages =
        pagesIn(QByteArray(reinterpret_cast<const char*>(pdf->data()), static_cast<qsizetype>(pdf->size())));
    QVERIFY(pages > 1);
    QVERIFY(press.print(*document, PrintService::queue()));
    const QByteArray printed = m_service.printed();
    QVERIFY(printed.startsWith("%PDF") && printed.trimmed().endsWith("%%EOF"));
    QCOMPARE(pagesIn(printed), pages);
    QString text = textOfPdf(kept(printed));
    text.removeIf([](QChar c) { return c.isSpace(); });
    QVERIFY2(text.contains(QString::fromStdString(document->head), Qt::CaseInsensitive), document->head.c_str());
}

/** Qt's own way to a printer goes through a file in /tmp; ours does not. */
void PrintQueueTest::nothingIsLeftInTemporaryFiles()
{
    const QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", temporary.path().toUtf8());
    QFile::setPermissions(temporary.path(), QFile::ReadOwner | QFile::ExeOwner); // root may write all the same
    const Sample sample("S160");
    const bool taken = m_press.printSecret(sample.sheet(true), PrintService::queue()).has_value();
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(taken);
    QVERIFY(!m_service.printed().isEmpty());
    QDirIterator files(temporary.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(!files.hasNext());
    QFile log(m_service.folder() + u"/ErrorLog"_s);
    QVERIFY(log.open(QFile::ReadOnly));
    const QByteArray told = log.readAll();
    QVERIFY(told.contains("Document"));
    QVERIFY(!told.contains("Ada") && !told.contains(sample.paper.set.setCode.c_str()));
}

void PrintQueueTest::anUnknownPrinterIsNamed()
{
    const auto made = m_press.print(samplePaper("S160"), "nowhere");
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::FileFailed);
    QVERIFY(made.error().where.ends_with("/printers/nowhere"));
}

void PrintQueueTest::onlyCablesAreLocal()
{
    for (const auto* cable : {"usb://HP/LaserJet?serial=1", "parallel:/dev/lp0", "serial:/dev/ttyS0", "hp:/usb/x"})
        QVERIFY2(ui::isCable(cable), cable);
    for (const auto* other : {"ipp://printer.local/ipp", "socket://10.0.0.7", "dnssd://x", "hp:/net/x",
                              "smb://pc/x", "file:///dev/null", "paper:/", ""})
        QVERIFY2(!ui::isCable(other), other);
}

QUORATE_GUI_TEST(PrintQueueTest)
#include "tst_print_queue.moc"
