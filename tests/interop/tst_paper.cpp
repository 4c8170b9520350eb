#include "base/progress.h"
#include "base/random_source.h"
#include "crypto/digest.h"
#include "crypto/password_key.h"
#include "support/paper_samples.h"
#include "support/printed_pages.h"
#include "support/recovery.h"
#include "support/saved_key.h"
#include "support/test_program.h"
#include "support/test_values.h"
#include "ui/print/paper_pages.h"
#include "ui/print/print_target.h"
#include "ui/print/share_file_painter.h"
#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_painter.h"
#include "ui/print/sheet_words.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace quorate;
using namespace quorate::ui;
using namespace Qt::StringLiterals;

/** The printed pages, judged by the tools of strangers: poppler reads them, zbar scans them, python runs them. */
class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRehearsalIsCrossed();
    void codesAreRead_data();
    void codesAreRead();
    void scriptCanBeTyped_data();
    void scriptCanBeTyped();
    void scriptFromPaperOpensSets_data();
    void scriptFromPaperOpensSets();
    void scriptFromPaperOpensAPasswordFile();
    void scriptFromPaperOpensAnOldSet();
    void scriptFromPaperBringsBackAKey();
    void shareFileCanBeTyped_data();
    void shareFileCanBeTyped();
    void aPasswordPageAsksForThePassword();
    void aPageForSharesLeadsToTheKey_data();
    void aPageForSharesLeadsToTheKey();
    void onlySomeStrengthsAreWarnedOf_data();
    void onlySomeStrengthsAreWarnedOf();
    void everyLanguageHasEnglishToo();
    void everyFontIsInTheFile();

private:
    [[nodiscard]] QString pdfOf(const Paper& paper, const QString& name) const;
    [[nodiscard]] QString scriptFrom(const QString& pdf) const;
    [[nodiscard]] QString typedScript(std::string_view profile = "S160") const;
    [[nodiscard]] QString kept(const QString& name, ByteView content) const;

    QTemporaryDir m_folder{};
};

namespace
{

QByteArray run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void addPapers()
{
    QTest::addColumn<PaperSize>("size");
    QTest::newRow("A4") << PaperSize::A4;
    QTest::newRow("Letter") << PaperSize::Letter;
}

/** Without any blanks and line ends. */
QString joined(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QStringList withoutBlankLines(const QString& text)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.endsWith(u' '))
            line.chop(1);
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

/** The right edge of the word that reaches furthest, in points. */
double farthestRight(const QByteArray& boxes)
{
    static const QRegularExpression edge(u"<word [^>]*xMax=\"([0-9.]+)\""_s);
    double farthest = 0;
    for (auto words = edge.globalMatch(QString::fromUtf8(boxes)); words.hasNext();)
        farthest = std::max(farthest, words.next().captured(1).toDouble());
    return farthest;
}

QString scriptOfResources()
{
    QFile file(repositoryScript());
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString PaperTest::pdfOf(const Paper& paper, const QString& name) const
{
    const auto made = PrintTarget().pdf(paper);
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (made && file.open(QFile::WriteOnly))
        file.write(reinterpret_cast<const char*>(made->data()), static_cast<qint64>(made->size()));
    return path;
}

/** As a person types it: the text of the pages after the share file, with the spaces where they stand. */
QString PaperTest::scriptFrom(const QString& pdf) const
{
    const QString text =
        QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, u"-fixed"_s, u"5.4187"_s, pdf, u"-"_s}));
    const qsizetype start = text.indexOf(u"#!/usr/bin"_s);
    QString script = text.mid(start);
    script.remove(u'\f');
    const qsizetype lineStart = text.lastIndexOf(u'\n', start) + 1;
    const qsizetype margin = start - text.lastIndexOf(u'\f', start) - 1;
    const QString indent(std::min(margin, start - lineStart), u' ');
    QStringList lines = script.split(u'\n');
    for (QString& line : lines) {
        if (line.startsWith(indent))
            line.remove(0, indent.size());
    }
    return lines.join(u'\n');
}

/** The path of the script as somebody typed it from the pages. */
QString PaperTest::typedScript(std::string_view profile) const
{
    const QByteArray script = scriptFrom(pdfOf(samplePaper(profile), u"script.pdf"_s)).toUtf8();
    return kept(u"typed.py"_s, Bytes(script.begin(), script.end()));
}

QString PaperTest::kept(const QString& name, ByteView content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    const auto size = static_cast<qint64>(content.size());
    const bool written = file.open(QFile::WriteOnly | QFile::Truncate) &&
                         file.write(reinterpret_cast<const char*>(content.data()), size) == size;
    return written ? path : QString();
}

/** Every page says it in words and across all of it, and machines still read its codes. */
void PaperTest::aRehearsalIsCrossed()
{
    constexpr QRgb grey = qRgb(0xDC, 0xDC, 0xDC);
    constexpr int partOfPage = 20; // at least one point in so many is of the letters across it
    Paper paper = samplePaper("S160", PaperSize::A4, "de");
    for (const bool test : {false, true}) {
        paper.set.test = test;
        const std::vector<QImage> pages = pagePictures(paper, 100);
        const QString text = QString::fromUtf8(run(u"pdftotext"_s, {pdfOf(paper, u"test.pdf"_s), u"-"_s}));
        QCOMPARE(text.count(u"nichts hier ist echt"_s), test ? static_cast<qsizetype>(pages.size()) : 0);
        for (const QImage& page : pages) {
            int crossed = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x)
                    crossed += page.pixel(x, y) == grey ? 1 : 0;
            }
            QCOMPARE(crossed > page.width() * page.height() / partOfPage, test);
        }
    }
    const QString path = m_folder.filePath(u"crossed.png"_s);
    QVERIFY(pagePictures(paper, 300).front().save(path));
    QCOMPARE(QString::fromUtf8(run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path})).trimmed(),
             QString::fromStdString(publicCode(paper.set, paper.sheets[0])));
}

void PaperTest::codesAreRead_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto* profile : {"C64", "S160", "S240", "S256", "password"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void PaperTest::codesAreRead()
{
    QFETCH(const QString, profile);
    for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
        Paper paper = samplePaper(profile.toStdString(), size);
        paper.sheets.front().name = "Augusta Ada Byron King, Countess of Lovelace, in the name of all who hold "
                                    "a share of this key, and of those who come after them"; // not over the code
        const std::vector<QImage> pages = pagePictures(paper, 300);
        QVERIFY(pages.size() > paper.sheets.size() + 1);
        std::vector<std::string> expected;
        for (const SheetForm& sheet : paper.sheets)
            expected.push_back(publicCode(paper.set, sheet));
        expected.push_back(fileCode(paper.set));
        for (std::size_t page = 0; page < expected.size(); ++page) {
            const QString path = m_folder.filePath(u"page.png"_s);
            QVERIFY(pages[page].save(path));
            QCOMPARE(QString::fromUtf8(run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path})).trimmed(),
                     QString::fromStdString(expected[page]));
        }
    }
}

void PaperTest::scriptCanBeTyped_data()
{
    addPapers();
}

void PaperTest::scriptCanBeTyped()
{
    QFETCH(const PaperSize, size);
    const QString script = scriptFrom(pdfOf(samplePaper("S160", size), u"script.pdf"_s));
    QCOMPARE(withoutBlankLines(script), withoutBlankLines(scriptOfResources()));
}

void PaperTest::scriptFromPaperOpensSets_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto* profile : {"C64", "S160", "S240", "S256"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void PaperTest::scriptFromPaperOpensSets()
{
    QFETCH(const QString, profile);
    const RecoverySet set(profile.toStdString(), 4, 2);
    QVERIFY2(set.why().empty(), set.why().c_str());
    const QString printed = runRecovery(typedScript(), {set.shareFile()}, set.typed({4, 2}), set.folder());
    QVERIFY2(printed.contains(u"Check value: "_s + set.checkValue()), qPrintable(printed));
}

void PaperTest::scriptFromPaperOpensAPasswordFile()
{
    SystemRandom random;
    NoProgress progress;
    const auto share = DkekShare::create(random);
    const auto content = share->seal(bytesOf("old castle by the sea"), shareFileRounds, random, progress);
    const QString file = kept(u"password.pbe"_s, *content);
    const QString printed = runRecovery(typedScript("password"), {file}, "\nold castle by the sea\n");
    QVERIFY2(printed.contains(u"Check value: "_s + QString::fromStdString(toHex(share->checkValue()))),
             qPrintable(printed));
}

/** A set that sc-hsm-tool made and cannot open again, for its secret begins with a zero byte. */
void PaperTest::scriptFromPaperOpensAnOldSet()
{
    QJsonObject old;
    for (const auto& value : vectorCases(u"nofm.json"_s)) {
        if (value.toObject()[u"name"_s] == u"tool-2-of-3-leading-zero-secret"_s)
            old = value.toObject();
    }
    const QString file = kept(u"old.pbe"_s, hexMember(old, u"pbe_file_hex"_s));
    QByteArray typed = old[u"prime_hex"_s].toString().toLatin1() + "\n2\n";
    for (const qsizetype index : {0, 2}) {
        const QJsonObject share = old[u"shares"_s].toArray().at(index).toObject();
        typed += share[u"id_decimal_as_displayed"_s].toString().toLatin1() + '\n' +
                 share[u"value_hex"_s].toString().toLatin1() + '\n';
    }
    const Bytes checkValue = sha256(hexMember(old, u"share_hex"_s));
    const QString printed = runRecovery(typedScript(), {file}, typed);
    QVERIFY2(printed.contains(u"Check value: "_s + hexText(ByteView(checkValue).first(8)).toUpper()),
             qPrintable(printed));
}

/** Sheets, share file and a backup, and nothing of ours but the paper: the key itself. */
void PaperTest::scriptFromPaperBringsBackAKey()
{
    const RecoverySet set("S160", 3, 2);
    QVERIFY2(set.why().empty(), set.why().c_str());
    const SavedKey key = savedKey(set.share(), "secp256r1");
    const QString backup = kept(u"key.bin"_s, key.backup);
    const QString printed = runRecovery(typedScript(), {set.shareFile(), backup}, set.typed({3, 1}));
    QVERIFY2(printed.contains(backup + u".pem"_s), qPrintable(printed));
    QVERIFY(!key.publicKey.empty());
    QCOMPARE(hexText(publicKeyIn(backup + u".pem"_s)), hexText(key.publicKey));
}

void PaperTest::shareFileCanBeTyped_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto* profile : {"S160", "password"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void PaperTest::shareFileCanBeTyped()
{
    QFETCH(const QString, profile);
    const Paper paper = samplePaper(profile.toStdString());
    const QString text = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, pdfOf(paper, u"file.pdf"_s), u"-"_s}));
    QByteArray typed;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"U2FsdGVkX1"_s) || (!typed.isEmpty() && typed.size() < 88))
            typed += line.trimmed().toLatin1();
    }
    QCOMPARE(typed.size(), 88);
    const QByteArray file = QByteArray::fromBase64(typed);
    QCOMPARE(Bytes(file.begin(), file.end()), paper.set.file);
}

/**
 * In every language and on both papers, all of it fits between the margins, and no prime or share is spoken of.
 */
void PaperTest::aPasswordPageAsksForThePassword()
{
    for (const auto* language : {"en", "de", "fr", "es"}) {
        for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
            constexpr double pointsPerMillimetre = 72 / 25.4;
            const Paper paper = samplePaper("password", size, language);
            const SheetLayout layout = passwordLayout(size);
            const QString text =
                QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, pdfOf(paper, u"password.pdf"_s), u"-"_s}));
            const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
            QCOMPARE(pages.size(), 2 + scriptPages(size));
            const double right =
                farthestRight(run(u"pdftotext"_s, {u"-bbox"_s, m_folder.filePath(u"password.pdf"_s), u"-"_s}));
            QVERIFY2(right > 0 && right <= (layout.left + layout.width) * pointsPerMillimetre + 1, language);
            QVERIFY(pages[0].contains(u"Grace Example"_s));
            QVERIFY2(QString(pages[0]).remove(u' ').contains(u"0O1lI|2Z5S6G8Buv-_.,"_s), qPrintable(pages[0]));
            QVERIFY(pages[0].contains(QString(QChar(u'\u2423'))));
            QVERIFY(pages[1].contains(u"sc-hsm-tool --initialize --dkek-shares 2"_s));
            QVERIFY(pages[1].contains(u"sc-hsm-tool --import-dkek-share set.pbe\n"_s));
            QVERIFY(pages[1].contains(u"recover.py set.pbe backup.bin"_s));
            QVERIFY(!text.contains(u"--pwd-shares-total"_s) && !pages[1].contains(u"p = "_s));
            QVERIFY(pages[0].contains(u"PASSWORD SHEET"_s)); // below what it is called in the other language
            QVERIFY(pages[0].contains(SheetWords(language)("PASSWORD SHEET")));
        }
    }
}

void PaperTest::aPageForSharesLeadsToTheKey_data()
{
    QTest::addColumn<QString>("profile");
    for (const auto* profile : {"C64", "S160", "S240", "S256"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

/** The commands with the numbers of this set; where sc-hsm-tool cannot read the sheets there are none. */
void PaperTest::aPageForSharesLeadsToTheKey()
{
    QFETCH(const QString, profile);
    const bool readable = profile != u"S256"_s;
    for (const int needed : {2, 3}) {
        Paper paper = samplePaper(profile.toStdString());
        paper.set.needed = needed;
        paper.sheets.clear();
        const QString page = textOfPdf(pdfOf(paper, u"shares.pdf"_s)).section(u'\f', 0, 0);
        QCOMPARE(page.contains(u"sc-hsm-tool --initialize --dkek-shares 1\n"_s), readable);
        QCOMPARE(page.contains(u"sc-hsm-tool --import-dkek-share set.pbe --pwd-shares-total %1\n"_s.arg(needed)),
                 readable);
        QCOMPARE(page.contains(u"sc-hsm-tool --unwrap-key backup.bin --key-reference 1\n"_s), readable);
        QCOMPARE(page.contains(u"sc-hsm-tool --"_s), readable);
        const QString words = page.simplified();
        QCOMPARE(words.contains(u"sc-hsm-tool cannot read sheets of this size. Use the script."_s), !readable);
        QVERIFY(words.contains(u"10 is 16"_s));
        QVERIFY2(words.contains(u"p = "_s + inGroupsOfFour(paper.set.prime)), qPrintable(words));
        QVERIFY(words.contains(u"any %1 of 4 sheets"_s.arg(needed)));
    }
}

void PaperTest::onlySomeStrengthsAreWarnedOf_data()
{
    aPageForSharesLeadsToTheKey_data();
    QTest::newRow("password") << u"password"_s;
}

/** On the sheet itself, in its language. */
void PaperTest::onlySomeStrengthsAreWarnedOf()
{
    QFETCH(const QString, profile);
    for (const auto* language : {"en", "de", "fr", "es"}) {
        Paper paper = samplePaper(profile.toStdString(), PaperSize::Letter, language);
        paper.shareFile = false;
        paper.sheets.resize(1);
        const SheetWords words(language);
        const QString page = joined(textOfPdf(pdfOf(paper, u"warned.pdf"_s)));
        const QString tooShort = words("64 bits only: within reach of an attacker who has the share file. Keep "
                                       "that file locked away.");
        const QString tooLong = words("Not with sc-hsm-tool: only Quorate or the printed script can read a sheet "
                                      "of this size.");
        QCOMPARE(page.contains(joined(tooShort)), profile == u"C64"_s);
        QCOMPARE(page.contains(joined(tooLong)), profile == u"S256"_s);
    }
}

void PaperTest::everyLanguageHasEnglishToo()
{
    for (const auto* language : {"en", "de", "fr", "es"}) {
        const Paper paper = samplePaper("S160", PaperSize::Letter, language);
        const QString page = textOfPdf(pdfOf(paper, u"language.pdf"_s)).section(u'\f', 0, 0);
        for (const auto& label :
             {u"CUSTODIAN SHEET"_s, u"Set"_s, u"Check value"_s, u"Custodian"_s, u"Share number"_s,
              u"Seal (4 letters)"_s, u"Write the digits like these:"_s, u"Sheet number"_s, u"Destroyed on"_s})
            QVERIFY2(page.contains(label), qPrintable(QLatin1String(language) + u": "_s + label));
        QCOMPARE(page.contains(u"Prüfwert"_s), QLatin1String(language) == u"de"_s);
    }
}

void PaperTest::everyFontIsInTheFile()
{
    const QByteArray html =
        run(u"pdftotext"_s, {u"-bbox-layout"_s, pdfOf(samplePaper("S240"), u"sizes.pdf"_s), u"-"_s});
    QVERIFY(html.contains("<word"));
    const QByteArray fonts = run(u"pdffonts"_s, {m_folder.filePath(u"sizes.pdf"_s)});
    for (const QByteArray& font : fonts.split('\n').mid(2)) // every font is in the file
        QVERIFY2(font.isEmpty() || font.contains("Identity-H       yes"), fonts.constData());
    QVERIFY(fonts.contains("DejaVuSansMono"));
}

QUORATE_GUI_TEST(PaperTest)
#include "tst_paper.moc"
