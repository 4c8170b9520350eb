#include "app/record_head.h"
#include "ceremony/plan.h"
#include "ceremony/record_document.h"
#include "record/record.h"
#include "support/main_job.h"
#include "support/printed_pages.h"
#include "support/test_program.h"
#include "ui/print/document_press.h"
#include "ui/print/document_words.h"
#include "ui/print/print_target.h"
#include "ui/print/sheet_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** The press of the programs; it keeps what it made, and hands each share to whoever types from the sheet. */
class KeptPress final : public PaperPress
{
public:
    [[nodiscard]] std::vector<PrinterSeen> printers() override { return {}; }
    [[nodiscard]] Result<Bytes> pdf(const Paper& paper) override
    {
        QUORATE_TRY(Bytes made, m_press.pdf(paper));
        pdfs.push_back(made);
        return made;
    }
    [[nodiscard]] Result<void> print(const Paper&, const std::string&) override { return {}; }
    [[nodiscard]] Result<WipedBytes> secretPdf(const SecretSheet& sheet) override
    {
        QUORATE_TRY(WipedBytes made, m_press.secretPdf(sheet));
        pdfs.emplace_back(made.begin(), made.end());
        if (robot != nullptr) {
            const ByteView characters = sheet.characters.reveal();
            robot->sheets[sheet.holder] = {.number = sheet.page.sheets.front().number,
                                           .characters = std::string(characters.begin(), characters.end())};
        }
        return made;
    }
    [[nodiscard]] Result<void> printSecret(const SecretSheet&, const std::string&) override { return {}; }

    std::vector<Bytes> pdfs{};
    Robot* robot = nullptr;

private:
    ui::PrintTarget m_press{};
};

constexpr auto markOfSheets = "REHEARSAL - nothing here is real. Do not keep these sheets.";
constexpr auto markOfDocuments = "REHEARSAL";
constexpr auto custodians = "Ada\nGrace\nLinus";

/** How a ceremony goes that makes sheets. */
enum class Course {
    ToTheEnd,
    Stopped,
    Rewritten, // the first sheet cannot be read
};

/** Plays on to this step of this person's turn; false if it never comes. */
bool playTo(std::string_view step, int custodian, Robot& robot, Runner& runner)
{
    while (runner.step().id != step || runner.step().actor.number != custodian) {
        if (!robot.advance(runner))
            return false;
    }
    return true;
}

/** Three misses, and a new sheet for the first share. */
bool writeAgain(Robot& robot, Runner& runner)
{
    if (!playTo("turn.confirm", 1, robot, runner))
        return false;
    for (const char* wrong : {"0000G", "0000H", "0000J"}) {
        if (!runner.feed(TypedGroup{0, secretText(wrong)}))
            return false;
    }
    if (!runner.feed(NewSheet{}))
        return false;
    if (runner.step().id != "turn.sheet_check")
        return true;
    // Of a printed one its holder is asked what shall be done; another sheet is proposed.
    const std::string proposed = std::get<Form>(runner.step().kind).fields.front().value;
    return runner.feed(Filled{{{"sheet", proposed}}}).has_value();
}

bool stopInTheSecondTurn(Robot& robot, Runner& runner)
{
    return playTo("turn.handover", 2, robot, runner) && runner.feed(Stop{"enough for today"});
}

/** As a program for PDF files reads it, without what only divides words and lines. */
QString joined(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/** The record of a rehearsal or of a real ceremony; `forged`: with an entry that does not follow. */
Bytes recordOf(std::string_view ceremony, bool rehearsal, bool forged = false)
{
    const std::string id(ceremony);
    RecordChain chain;
    Bytes lines = chain.next({.ceremony = id,
                              .type = "start",
                              .role = "leader",
                              .utc = "2031-05-04T09:30:00Z",
                              .data = {{"format", std::string(recordFormat)},
                                       {"version", std::int64_t{recordVersion}},
                                       {"mode", std::string(rehearsal ? "test" : "real")}}});
    if (forged)
        (void)chain.next({.ceremony = id, .type = "step", .role = "leader"});
    append(lines, chain.next({.ceremony = id,
                              .step = "outcome",
                              .type = "end",
                              .role = "leader",
                              .utc = "2031-05-04T10:30:00Z",
                              .data = {{"good", std::string("yes")}}}));
    return lines;
}

} // namespace

/**
 * Every printed page says in words whether it belongs to a rehearsal, as poppler reads it: sheets in all their
 * kinds, records, plans and passports, each as the ceremonies make it. Real ones never say so.
 */
class RehearsalPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheets_data() { bothModes(); }
    void sheets();
    void printedShares_data() { bothModes(); }
    void printedShares();
    void sheetsThatAreWrittenAgain_data() { bothModes(); }
    void sheetsThatAreWrittenAgain();
    void printedSharesThatAreMadeAgain_data() { bothModes(); }
    void printedSharesThatAreMadeAgain();
    void noticesThatSheetsAreVoid_data() { bothModes(); }
    void noticesThatSheetsAreVoid();
    void records_data() { bothModes(); }
    void records();
    void plans_data() { bothModes(); }
    void plans();
    void passports_data() { bothModes(); }
    void passports();

private:
    static void bothModes();
    /** A set that is created with paper: its sheets, and its record as it was kept meanwhile. */
    void createdWith(Robot::Values paper, Course course, std::size_t leastPages);
    /** As it is, and with a line that is missing. It names each of these sheets. */
    void lookAtRecord(const std::string& path, const QStringList& sheets);
    /** How many of their pages have all of these. */
    [[nodiscard]] int pagesWith(const QStringList& words, const std::vector<Bytes>& pdfs) const;
    [[nodiscard]] QString saved(const Bytes& pdf) const;
    /** Each page of each of these has the mark in a rehearsal, and no page has it otherwise. */
    void look(const std::vector<Bytes>& pdfs, const QString& mark, std::size_t leastPages);

    QTemporaryDir m_folder{};
};

void RehearsalPaperTest::bothModes()
{
    QTest::addColumn<bool>("rehearsal");
    QTest::addColumn<QString>("language");
    QTest::newRow("real") << false << u"en"_s;
    for (const char* language : {"en", "de", "fr", "es"})
        QTest::addRow("rehearsal, %s", language) << true << QString::fromLatin1(language);
}

/** Over the one before; where it is. */
QString RehearsalPaperTest::saved(const Bytes& pdf) const
{
    QFile file(m_folder.filePath(u"page.pdf"_s));
    const auto size = static_cast<qint64>(pdf.size());
    const bool isSaved = file.open(QFile::WriteOnly | QFile::Truncate) &&
                         file.write(reinterpret_cast<const char*>(pdf.data()), size) == size;
    return isSaved ? file.fileName() : QString();
}

void RehearsalPaperTest::look(const std::vector<Bytes>& pdfs, const QString& mark, std::size_t leastPages)
{
    QFETCH(const bool, rehearsal);
    std::size_t pages = 0;
    for (const Bytes& pdf : pdfs) {
        QStringList texts = textOfPdf(saved(pdf)).split(u'\f');
        QVERIFY(texts.size() > 1 && texts.takeLast().trimmed().isEmpty()); // each page ends with one
        for (const QString& text : texts) {
            QVERIFY(!text.trimmed().isEmpty());
            QVERIFY2(text.simplified().contains(mark) == rehearsal, qPrintable(text));
            QVERIFY2(rehearsal || !text.contains(u"TEST-"_s), qPrintable(text)); // the code of such a set
            ++pages;
        }
    }
    QVERIFY2(pages >= leastPages, qPrintable(QString::number(pages)));
}

void RehearsalPaperTest::createdWith(Robot::Values paper, Course course, std::size_t leastPages)
{
    QFETCH(const bool, rehearsal);
    QFETCH(const QString, language);
    paper["sheets"] = "pdf";
    paper["language"] = language.toStdString();
    NoCards cards;
    Bench bench(cards);
    KeptPress press;
    const StoppedClock clock;
    RecordKeeper record(recordHead("create", m_folder.path().toStdString(), rehearsal), clock);
    bench.options.rehearsal = rehearsal;
    bench.options.press = &press;
    Robot robot = createRobot(custodians, paper);
    robot.accept("envelopes").accept("turn.sheet_check").accept("turn.sheet_file").pick("turn.sheet_folder", "/x");
    press.robot = &robot;
    const auto runner = bench.start("create", {&record});
    QVERIFY(course != Course::Stopped || stopInTheSecondTurn(robot, *runner));
    QVERIFY(course != Course::Rewritten || writeAgain(robot, *runner));
    QVERIFY(robot.play(*runner));
    const Step& end = runner->step();
    QCOMPARE(std::get<Outcome>(end.kind).good, course != Course::Stopped);
    look(press.pdfs, ui::SheetWords(language.toStdString())(markOfSheets).simplified(), leastPages);
    QStringList sheets;
    if (course == Course::Rewritten) {
        for (const char* fact : {"void_sheet", "sheet"})
            sheets += QString::fromStdString(factOf(end, fact));
        QVERIFY(sheets[0].endsWith(u"-1-1"_s) && sheets[1].endsWith(u"-1-2"_s));
        QCOMPARE(sheets[1].startsWith(u"TEST"_s), rehearsal);
        QCOMPARE(pagesWith(sheets, press.pdfs), 1); // the new sheet names the one that it replaces
    }
    lookAtRecord(factOf(end, "record"), sheets);
}

int RehearsalPaperTest::pagesWith(const QStringList& words, const std::vector<Bytes>& pdfs) const
{
    int pages = 0;
    for (const Bytes& pdf : pdfs) {
        for (const QString& page : textOfPdf(saved(pdf)).split(u'\f')) {
            const bool hasAll = std::ranges::all_of(
                words, [text = joined(page)](const QString& word) { return text.contains(word); });
            pages += hasAll ? 1 : 0;
        }
    }
    return pages;
}

void RehearsalPaperTest::lookAtRecord(const std::string& path, const QStringList& sheets)
{
    QFETCH(const QString, language);
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray lines = file.readAll();
    const DocumentForm form{.language = language.toStdString()};
    std::vector<Bytes> pdfs;
    for (const bool broken : {false, true}) {
        if (broken) {
            const qsizetype second = lines.indexOf('\n') + 1;
            lines.remove(second, lines.indexOf('\n', second) + 1 - second);
        }
        const auto document = recordDocument(Bytes(lines.begin(), lines.end()), form);
        QVERIFY(document.has_value());
        QCOMPARE(document->broken, broken);
        QVERIFY(broken || document->entries.size() > 20);
        pdfs.push_back(*ui::DocumentPrinter().pdf(*document));
        const QString text = joined(textOfPdf(saved(pdfs.back())));
        for (const QString& sheet : sheets)
            QVERIFY2(text.contains(sheet), qPrintable(sheet));
    }
    look(pdfs, ui::DocumentWords(form.language).of(markOfDocuments), 4);
}

/** A form for each of three people, the share file, and the pages of the script. */
void RehearsalPaperTest::sheets()
{
    createdWith({}, Course::ToTheEnd, 5);
}

void RehearsalPaperTest::printedShares()
{
    createdWith({{"share", "printed"}, {"code", "yes"}}, Course::ToTheEnd, 5);
}

/** With a notice for the safe that the first one is void. */
void RehearsalPaperTest::sheetsThatAreWrittenAgain()
{
    createdWith({}, Course::Rewritten, 7);
}

void RehearsalPaperTest::printedSharesThatAreMadeAgain()
{
    createdWith({{"share", "printed"}}, Course::Rewritten, 6);
}

void RehearsalPaperTest::noticesThatSheetsAreVoid()
{
    createdWith({}, Course::Stopped, 6);
}

/** Of every ceremony. Also of a record that was changed: that is no reason to take it for a real one. */
void RehearsalPaperTest::records()
{
    QFETCH(const bool, rehearsal);
    QFETCH(const QString, language);
    const DocumentForm form{.language = language.toStdString()};
    std::vector<Bytes> pdfs;
    for (const CeremonySpec& spec : ceremonies()) {
        if (!spec.keepsRecord)
            continue;
        for (const bool forged : {false, true}) {
            const auto document = recordDocument(recordOf(spec.id, rehearsal, forged), form);
            QVERIFY(document.has_value());
            QCOMPARE(document->broken, forged);
            pdfs.push_back(*ui::DocumentPrinter().pdf(*document));
        }
    }
    look(pdfs, ui::DocumentWords(form.language).of(markOfDocuments), 20);
}

/** Of every ceremony, as the ceremony "plan" makes it. */
void RehearsalPaperTest::plans()
{
    QFETCH(const bool, rehearsal);
    QFETCH(const QString, language);
    ui::DocumentPrinter press;
    std::vector<Bytes> pdfs;
    for (const CeremonySpec& spec : ceremonies()) {
        if (!spec.keepsRecord)
            continue;
        NoCards cards;
        Bench bench(cards);
        bench.options.rehearsal = rehearsal;
        bench.options.documents = &press;
        const auto runner = bench.start("plan");
        Robot robot;
        robot.fill("plan", {{"ceremony", std::string(spec.id)}, {"language", language.toStdString()}})
            .pick("save", "/x");
        QVERIFY(robot.play(*runner));
        QVERIFY(std::get<Outcome>(runner->step().kind).good);
        pdfs.push_back(bench.files.content.at(factOf(runner->step(), "plan")));
    }
    look(pdfs, ui::DocumentWords(language.toStdString()).of(markOfDocuments), 10);
}

void RehearsalPaperTest::passports()
{
    QFETCH(const bool, rehearsal);
    QFETCH(const QString, language);
    ui::DocumentPrinter press;
    TwoTokens job;
    job.bench.options.rehearsal = rehearsal;
    job.bench.options.documents = &press;
    const auto runner = job.bench.start("status");
    Robot robot;
    robot.pick("token", job.a)
        .fill("passport", {{"passport", "print"}, {"language", language.toStdString()}})
        .pick("save", "/usb");
    QVERIFY(robot.play(*runner));
    std::vector<Bytes> pdfs;
    for (const auto& [path, content] : job.bench.files.content) {
        if (path.ends_with(".pdf"))
            pdfs.push_back(content);
    }
    look(pdfs, ui::DocumentWords(language.toStdString()).of(markOfDocuments), 1);
}

QUORATE_GUI_TEST(RehearsalPaperTest)
#include "tst_rehearsal_paper.moc"
