#include "support/drawn_words.h"
#include "support/paper_samples.h"
#include "support/test_program.h"
#include "ui/print/paper_pages.h"
#include "ui/print/share_file_painter.h"
#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_painter.h"

#include <QDir>
#include <QTest>
#include <algorithm>
#include <array>

using namespace quorate;
using namespace quorate::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr double smallest = 9; // points
constexpr std::size_t longestName = 200;
constexpr std::array profileNames{"C64", "S160", "S240", "S256", "password"};
constexpr std::array paperLanguages{"en", "de", "fr", "es"};

SheetLayout layoutOf(const Paper& paper, bool withCode = false)
{
    return paper.set.isPassword() ? passwordLayout(paper.size)
                                  : sheetLayout(paper.size, paper.set.rows, paper.set.groupsPerRow, withCode);
}

std::vector<DrawnWords> wordsOf(const Paper& paper, const SheetForm& sheet)
{
    const SheetWords words(paper.language);
    return wordsDrawn([&](Canvas& canvas) { drawCustodianSheet(canvas, words, paper, sheet); });
}

/** Every box full of the widest check letter, and a code in the place for one. */
SecretSheet printedSheet(const Paper& paper)
{
    const SheetLayout layout = layoutOf(paper, true);
    const std::size_t boxes = layout.digits.size() + layout.checkLetters.size() + layout.seal.size();
    Paper page = paper;
    page.sheets.resize(1);
    return {.holder = "Ada Example",
            .page = page,
            .characters = SecretBytes::copyOf(bytesOf(std::string(boxes, 'W'))),
            .code = SecretBytes::copyOf(bytesOf("KCS1 SET:8491-YCN7"))};
}

std::vector<DrawnWords> wordsOf(const SecretSheet& sheet)
{
    const SheetWords words(sheet.page.language);
    return wordsDrawn([&](Canvas& canvas) { drawSecretSheet(canvas, words, sheet); });
}

/** Where codes are, people write, and the pattern lies. */
std::vector<QRectF> withoutWords(const SheetLayout& layout)
{
    std::vector<QRectF> places{layout.qr, layout.pattern};
    if (!layout.code.isNull())
        places.push_back(layout.code);
    for (const auto* boxes : {&layout.digits, &layout.checkLetters, &layout.seal})
        places.insert(places.end(), boxes->begin(), boxes->end());
    return places;
}

QString atPlace(const DrawnWords& drawn)
{
    return u"\"%1\" at %2, %3"_s.arg(drawn.words)
        .arg(drawn.place.left(), 0, 'f', 1)
        .arg(drawn.place.top(), 0, 'f', 1);
}

/** Words over each other, over what is no place for words, or in the margin; and those too small to read. */
QStringList faultsOf(const std::vector<DrawnWords>& drawn, const QRectF& live, const std::vector<QRectF>& places)
{
    QStringList faults;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const DrawnWords& words = drawn[i];
        for (std::size_t j = 0; j < i; ++j) {
            if (words.place.intersects(drawn[j].place))
                faults += atPlace(words) + u" lies over "_s + atPlace(drawn[j]);
        }
        if (std::ranges::any_of(places, [&](const QRectF& place) { return place.intersects(words.place); }))
            faults += atPlace(words) + u" is where no words may be"_s;
        if (!live.adjusted(-0.1, -0.1, 0.1, 0.1).contains(words.place))
            faults += atPlace(words) + u" is in the margin"_s;
        if (words.points < smallest - 0.05)
            faults += atPlace(words) + u" is too small"_s;
    }
    return faults;
}

QRectF liveArea(const SheetLayout& layout)
{
    constexpr double margin = 12;
    return {layout.left, margin, layout.width, layout.paper.height() - 2 * margin};
}

/** What is folded is not read, so no words lie across a fold either. */
QStringList faultsOfSheet(const std::vector<DrawnWords>& drawn, const SheetLayout& layout)
{
    QStringList faults = faultsOf(drawn, liveArea(layout), withoutWords(layout));
    for (const DrawnWords& words : drawn) {
        for (const double fold : {layout.fold1, layout.fold2}) {
            if (words.place.top() < fold && words.place.bottom() > fold)
                faults += atPlace(words) + u" lies across a fold"_s;
        }
    }
    return faults;
}

std::string longName(const std::string& part)
{
    std::string name;
    while (name.size() + part.size() <= longestName)
        name += part;
    return name;
}

/** What the lines that begin right of the label "Custodian" say, the name first. */
QStringList nameOn(const std::vector<DrawnWords>& drawn, const QString& begin)
{
    const auto first = std::ranges::find_if(
        drawn, [&](const DrawnWords& words) { return words.words.startsWith(begin) && words.points >= smallest; });
    QStringList lines;
    for (auto at = first; at != drawn.end() && at->place.left() == first->place.left(); ++at)
        lines += at->words;
    return lines;
}

/** It is there on its own, or behind what it is in the other language. */
bool says(const std::vector<DrawnWords>& drawn, const QString& words)
{
    return std::ranges::any_of(drawn, [&](const DrawnWords& one) {
        return one.words == words || one.words.startsWith(words + u"  "_s) ||
               one.words.startsWith(words + u" / "_s) || one.words.endsWith(u" / "_s + words);
    });
}

} // namespace

/**
 * Every sheet in every language, on both papers: nothing is written over something else. Pictures of the pages are
 * kept in the folder "gallery" of the build.
 */
class SheetPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faultsAreFound();
    void everySheet_data() { addSheets(); }
    void everySheet();
    void longNames_data() { addSheets(); }
    void longNames();
    void theShareFile_data() { addSheets(); }
    void theShareFile();
    void everyLabelIsInEnglishToo_data();
    void everyLabelIsInEnglishToo();
    void itSaysWhatMadeIt();

private:
    static void addSheets();
    static Paper sampleOfRow();
};

void SheetPagesTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(QUORATE_BUILD_DIR "/gallery")));
}

void SheetPagesTest::addSheets()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<PaperSize>("size");
    QTest::addColumn<QString>("language");
    for (const char* profile : profileNames) {
        for (const char* language : paperLanguages) {
            QTest::addRow("%s-a4-%s", profile, language)
                << QString::fromLatin1(profile) << PaperSize::A4 << QString::fromLatin1(language);
            QTest::addRow("%s-letter-%s", profile, language)
                << QString::fromLatin1(profile) << PaperSize::Letter << QString::fromLatin1(language);
        }
    }
}

Paper SheetPagesTest::sampleOfRow()
{
    QFETCH(const QString, profile);
    QFETCH(const PaperSize, size);
    QFETCH(const QString, language);
    return samplePaper(profile.toStdString(), size, language.toStdString());
}

/** What is looked for is seen where it is. */
void SheetPagesTest::faultsAreFound()
{
    const auto drawn = wordsDrawn([](Canvas& canvas) {
        canvas.write({20, 20, 40, 5}, u"one"_s, canvas.text(9));
        canvas.write({22, 21, 40, 5}, u"upon another"_s, canvas.text(9));
        canvas.write({150, 20, 40, 5}, u"in the code"_s, canvas.text(9));
        canvas.write({190, 40, 40, 5}, u"in the margin"_s, canvas.text(9));
        canvas.write({20, 60, 40, 5}, u"too small"_s, canvas.text(8));
        canvas.write({20, 80, 40, 5}, u"alone"_s, canvas.text(9));
        canvas.paragraph({20, 90, 30, 20}, u"several lines below each other are good"_s, canvas.text(9));
    });
    QVERIFY(drawn.size() >= 9);
    const QStringList faults = faultsOf(drawn, {12, 12, 186, 273}, {{148, 18, 10, 10}});
    QCOMPARE(faults.size(), 4);
    QVERIFY(faults[0].contains(u"another\" at 22.0"_s) && faults[0].contains(u"over \"one\""_s));
    QVERIFY(faults[1].contains(u"no words"_s) && faults[2].contains(u"margin"_s) &&
            faults[3].contains(u"small"_s));
}

void SheetPagesTest::everySheet()
{
    Paper paper = sampleOfRow();
    const SheetLayout layout = layoutOf(paper);
    SheetForm sheet = paper.sheets.front();
    const QString consent = QString::fromStdString(paper.set.consentWords);
    QVERIFY(!consent.isEmpty());
    for (const int serial : {1, 2}) {
        for (const auto* name : {"Ada Example", ""}) {
            sheet.serial = serial;
            sheet.name = name;
            const auto drawn = wordsOf(paper, sheet);
            QCOMPARE(faultsOfSheet(drawn, layout).join(u'\n'), QString());
            QVERIFY(std::ranges::any_of(drawn,
                                        [&](const DrawnWords& words) { return words.words.contains(consent); }));
        }
    }
    for (const VoidBecause why : {VoidBecause::Stopped, VoidBecause::Rewritten}) {
        sheet.isVoid = why;
        QCOMPARE(faultsOf(wordsOf(paper, sheet), liveArea(layout), {layout.qr}).join(u'\n'), QString());
    }
    if (!paper.set.isPassword())
        QCOMPARE(faultsOfSheet(wordsOf(printedSheet(paper)), layoutOf(paper, true)).join(u'\n'), QString());

    const std::vector<QImage> pages = pagePictures(paper, 100);
    const auto keep = [](const QImage& page, const char* kind) {
        return page.save(u"%1/%2-%3.png"_s.arg(QStringLiteral(QUORATE_BUILD_DIR "/gallery"), QLatin1String(kind),
                                               QString::fromLatin1(QTest::currentDataTag())));
    };
    QVERIFY(keep(pages.front(), "sheet"));
    QVERIFY(keep(pages[paper.sheets.size()], "share-file"));
}

/** 200 bytes find room beside the code; one that does not shows that it goes on. */
void SheetPagesTest::longNames()
{
    Paper paper = sampleOfRow();
    const SheetLayout layout = layoutOf(paper);
    const auto linesOf = [&](const std::string& name) {
        SheetForm sheet = paper.sheets.front();
        sheet.name = name;
        const auto drawn = wordsOf(paper, sheet);
        const QStringList faults = faultsOfSheet(drawn, layout);
        return faults.isEmpty() ? nameOn(drawn, QString::fromStdString(name.substr(0, 8))) : faults;
    };
    QCOMPARE(linesOf("Augusta Ada Byron King"), QStringList{u"Augusta Ada Byron King"_s});
    const QString twoLines = u"Augusta Ada Byron King, Countess of Lovelace, in the name of the whole board"_s;
    QCOMPARE(linesOf(twoLines.toStdString()).join(u' '), twoLines);
    QCOMPARE(linesOf(twoLines.toStdString()).size(), 2);
    for (const std::string part : {"Maximiliana Charlotte ", "WWWWWWWWWW", "\u00C5\u00D8"}) {
        const QStringList lines = linesOf(longName(part));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.back().endsWith(u'\u2026'), qPrintable(lines.join(u'\n')));
    }
    if (paper.size == PaperSize::A4 && paper.set.profile == "S160") {
        paper.sheets.front().name = longName("Maximiliana Charlotte ");
        QVERIFY(pagePictures(paper, 100)
                    .front()
                    .save(QStringLiteral(QUORATE_BUILD_DIR "/gallery/sheet-long-name-%1.png")
                              .arg(QString::fromStdString(paper.language))));
    }
}

void SheetPagesTest::theShareFile()
{
    constexpr double codeSide = 46;
    const Paper paper = sampleOfRow();
    const SheetWords words(paper.language);
    const QRectF live = liveArea(layoutOf(paper));
    const QRectF code(live.right() - codeSide, live.top(), codeSide, codeSide);
    const auto drawn = wordsDrawn([&](Canvas& canvas) { drawShareFileSheet(canvas, words, paper); });
    QCOMPARE(faultsOf(drawn, live, {code}).join(u'\n'), QString());
    QVERIFY(
        std::ranges::any_of(drawn, [](const DrawnWords& one) { return one.words.startsWith(u"SHARE FILE"_s); }));
    for (int page = 0; page < scriptPages(paper.size); ++page)
        QCOMPARE(faultsOf(wordsDrawn([&](Canvas& canvas) { drawScriptPage(canvas, paper.size, page); }), live, {})
                     .join(u'\n'),
                 QString());
}

void SheetPagesTest::everyLabelIsInEnglishToo_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : paperLanguages)
        QTest::newRow(language) << QString::fromLatin1(language);
}

/** For whoever has the sheet in fifteen years. Sentences and values are in the language of the sheet alone. */
void SheetPagesTest::everyLabelIsInEnglishToo()
{
    QFETCH(const QString, language);
    const SheetWords words(language.toStdString());
    const auto check = [&](const std::vector<DrawnWords>& drawn, const QList<const char*>& labels) {
        for (const char* label : labels) {
            QVERIFY2(says(drawn, SheetWords::english(label)), label);
            QVERIFY2(says(drawn, words(label)), qPrintable(words(label)));
            QCOMPARE(words(label) == SheetWords::english(label), language == u"en"_s);
        }
    };
    const QList<const char*> all{
        "Custodian",       "Share file SHA-256", "Sheet number", "▲ Fold the bottom up: first",
        "Envelope number", "Sealed on, UTC",     "Witness",      "▼ Fold the top down: second",
        "Destroyed on",    "Replaces sheet",     "Set"};
    Paper paper = samplePaper("S160", PaperSize::A4, language.toStdString());
    for (const auto& drawn : {wordsOf(paper, paper.sheets.front()), wordsOf(printedSheet(paper))}) {
        check(drawn, all);
        check(drawn, {"CUSTODIAN SHEET", "Share", "Check value", "Strength, made on", "Prime (public)",
                      "Share number", "Seal (4 letters)"});
    }
    check(wordsOf(paper, paper.sheets.front()), {"Write the digits like these:"});
    paper.sheets.front().isVoid = VoidBecause::Stopped;
    check(wordsOf(paper, paper.sheets.front()), {"THIS SHEET IS VOID", "Custodian", "Destroyed on"});

    const Paper password = samplePaper("password", PaperSize::Letter, language.toStdString());
    const auto drawn = wordsOf(password, password.sheets.front());
    check(drawn, all);
    check(drawn, {"PASSWORD SHEET", "Share file", "Check value of the file", "Made on", "Password (by hand)",
                  "Write like this:"});
}

void SheetPagesTest::itSaysWhatMadeIt()
{
    for (const auto* profile : {"S160", "password"}) {
        const Paper paper = samplePaper(profile);
        const auto drawn = wordsOf(paper, paper.sheets.front());
        QVERIFY(std::ranges::any_of(drawn, [](const DrawnWords& words) {
            return words.words.endsWith(u"2031-05-04   Quorate " QUORATE_VERSION ""_s);
        }));
    }
}

QUORATE_GUI_TEST(SheetPagesTest)
#include "tst_sheet_pages.moc"
