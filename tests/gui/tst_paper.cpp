#include "support/paper_samples.h"
#include "support/recovery.h"
#include "ui/print/paper_pages.h"
#include "ui/print/print_target.h"
#include "ui/print/share_file_painter.h"
#include "ui/print/sheet_painter.h"

#include <QFile>
#include <QProcess>
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
    void shareFileCanBeTyped();
    void everyLanguageHasEnglishToo();
    void everyFontIsInTheFile();

private:
    [[nodiscard]] QString pdfOf(const Paper& paper, const QString& name) const;
    [[nodiscard]] QString scriptFrom(const QString& pdf) const;

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
    for (const auto* profile : {"C64", "S160", "S240", "S256"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void PaperTest::codesAreRead()
{
    QFETCH(const QString, profile);
    for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
        const Paper paper = samplePaper(profile.toStdString(), size);
        const std::vector<QImage> pages = pagePictures(paper, 300);
        QVERIFY(pages.size() >= 4);
        const std::array<std::string, 3> expected{publicCode(paper.set, paper.sheets[0]),
                                                  publicCode(paper.set, paper.sheets[1]), fileCode(paper.set)};
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
    codesAreRead_data();
}

void PaperTest::scriptFromPaperOpensSets()
{
    QFETCH(const QString, profile);
    (void)openSecretMemory();
    const RecoverySet set(profile.toStdString(), 4, 2);
    QVERIFY2(set.why().empty(), set.why().c_str());
    const QString path = m_folder.filePath(u"typed.py"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(scriptFrom(pdfOf(samplePaper("S160"), u"script.pdf"_s)).toUtf8());
    file.close();
    const QString printed = runRecovery(path, {set.shareFile()}, set.typed({4, 2}), set.folder());
    QVERIFY2(printed.contains(u"Check value: "_s + set.checkValue()), qPrintable(printed));
}

void PaperTest::shareFileCanBeTyped()
{
    const Paper paper = samplePaper("S160");
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

void PaperTest::everyLanguageHasEnglishToo()
{
    for (const auto* language : {"en", "de", "fr", "es"}) {
        const QString text = QString::fromUtf8(
            run(u"pdftotext"_s,
                {u"-raw"_s, pdfOf(samplePaper("S160", PaperSize::Letter, language), u"language.pdf"_s), u"-"_s}));
        for (const auto& label : {u"Check value"_s, u"Custodian"_s, u"Share number"_s.left(5), u"Destroyed on"_s})
            QVERIFY2(text.contains(label), qPrintable(QLatin1String(language) + u": "_s + label));
        QCOMPARE(text.contains(u"Prüfwert"_s), QLatin1String(language) == u"de"_s);
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

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
