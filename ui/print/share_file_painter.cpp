#include "ui/print/share_file_painter.h"

#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_painter.h"
#include "ui/print/sheet_type.h"
#include "ui/text/translator.h"

#include <QFile>

/** In no namespace, as Qt wants it: without it a program that uses nothing else of ours has no resources. */
static void useResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace quorate::ui
{

namespace
{

constexpr double headPoints = 11;
constexpr double typePoints = 13;
constexpr double fileCodeSide = 46;
constexpr double belowParagraph = 1.8;
constexpr double scriptPitch = 3.3; // from line to line
constexpr qsizetype base64Line = 44;
constexpr std::size_t shortHash = 16;

double leftOf(PaperSize size)
{
    return (paperSize(size).width() - liveWidth) / 2;
}

/** One paragraph below the other. */
class Column
{
public:
    Column(Canvas& canvas, const SheetWords& words, QRectF place)
        : m_canvas(canvas), m_words(words), m_place(place)
    {
    }

    void heading(const char* english) { add(m_words(english), m_canvas.text(headPoints, true)); }
    void sentence(const char* english) { add(m_words(english), m_canvas.text(smallPoints)); }
    void plain(const QString& words) { add(words, m_canvas.text(smallPoints)); }
    void command(const QString& words) { add(words, m_canvas.mono(smallPoints)); }
    void toType(const QString& words) { add(words, m_canvas.mono(typePoints)); }
    void title(const QString& words) { add(words, m_canvas.text(titlePoints, true)); }

    [[nodiscard]] double bottom() const { return m_place.top(); }

private:
    void add(const QString& words, const QFont& font)
    {
        m_place.setTop(m_canvas.paragraph(m_place, words, font) + belowParagraph);
    }

    Canvas& m_canvas;
    const SheetWords& m_words;
    QRectF m_place;
};

QString aboutFile(const PaperSet& set, const SheetWords& words)
{
    if (set.isPassword())
        return words(QT_TRANSLATE_NOOP("Sheet", "Opened by a password, check value of the file %1"))
            .arg(inGroupsOfFour(set.checkValue));
    return words(QT_TRANSLATE_NOOP("Sheet", "Strength %1, any %2 of %3 sheets, check value %4"))
        .arg(asTyped(set.profile))
        .arg(set.needed)
        .arg(set.total)
        .arg(inGroupsOfFour(set.checkValue));
}

void addFile(Column& column, const PaperSet& set, const SheetWords& words)
{
    const auto* title = QT_TRANSLATE_NOOP("Sheet", "SHARE FILE");
    column.title(words(title) + u' ' + asTyped(set.setCode) + (set.test ? QStringLiteral("   TEST") : QString()));
    if (words(title) != SheetWords::english(title))
        column.plain(SheetWords::english(title));
    column.plain(aboutFile(set, words));
    const QByteArray file(reinterpret_cast<const char*>(set.file.data()), static_cast<qsizetype>(set.file.size()));
    const QString typed = QString::fromLatin1(file.toBase64());
    column.toType(typed.left(base64Line));
    column.toType(typed.mid(base64Line));
    column.command(QStringLiteral("SHA-256 ") + inGroupsOfFour(set.fileSha256.substr(0, 32)));
    column.command(QStringLiteral("        ") + inGroupsOfFour(set.fileSha256.substr(32)));
}

void addWithProgram(Column& column, const PaperSet& set)
{
    if (!set.isPassword())
        column.command(QStringLiteral("p = ") + inGroupsOfFour(set.prime));
    column.heading(QT_TRANSLATE_NOOP("Sheet", "What you need"));
    column.sentence(
        set.isPassword()
            ? QT_TRANSLATE_NOOP("Sheet", "Every share file of the token with the password of each, the backups "
                                         "of the keys, and an empty SmartCard-HSM or Nitrokey HSM.")
            : QT_TRANSLATE_NOOP("Sheet", "As many custodian sheets as are needed, this share file, the "
                                         "backups of the keys, and an empty SmartCard-HSM or Nitrokey HSM."));
    column.heading(QT_TRANSLATE_NOOP("Sheet", "With Quorate"));
    column.sentence(
        QT_TRANSLATE_NOOP("Sheet", "Start page: Put a replacement token into service. The program asks for all."));
}

/** A file of several has a check value of its own, and the token another one. */
void addImportOfPassword(Column& column, const PaperSet& set)
{
    column.sentence(QT_TRANSLATE_NOOP(
        "Sheet",
        "The number after --dkek-shares is the number of share files of the token: import each of them. The "
        "tool asks for the password of the file: type it as on its sheet, capitals and blanks too."));
    if (set.total == 1)
        column.sentence(QT_TRANSLATE_NOOP("Sheet", "Compare the check value before you restore a key."));
    else
        column.sentence(QT_TRANSLATE_NOOP(
            "Sheet",
            "The check value above is that of this file alone. That of the token comes from all its files "
            "and stands in the record of their import: compare it before you restore a key."));
}

void addWithOpenSc(Column& column, const PaperSet& set)
{
    column.heading(QT_TRANSLATE_NOOP("Sheet", "With OpenSC"));
    column.sentence(QT_TRANSLATE_NOOP("Sheet", "Type the two lines above into a file typed.txt. Compare what "
                                               "sha256sum prints. Never put a PIN on the command line."));
    column.command(QStringLiteral("openssl base64 -d -in typed.txt -out set.pbe\nsha256sum set.pbe"));
    if (set.profile == "S256") {
        column.sentence(
            QT_TRANSLATE_NOOP("Sheet", "sc-hsm-tool cannot read sheets of this size. Use the script."));
        return;
    }
    column.command(
        QStringLiteral("sc-hsm-tool --initialize --dkek-shares %1\n"
                       "sc-hsm-tool --import-dkek-share set.pbe%2\n"
                       "sc-hsm-tool --unwrap-key backup.bin --key-reference 1")
            .arg(set.isPassword() ? set.total : 1)
            .arg(set.isPassword() ? QString() : QStringLiteral(" --pwd-shares-total %1").arg(set.needed)));
    if (set.isPassword()) {
        addImportOfPassword(column, set);
        return;
    }
    column.sentence(QT_TRANSLATE_NOOP(
        "Sheet", "The 1 after --dkek-shares is the number of share files of the token. Type the "
                 "prime once, then number and value of each sheet: digits only, no letters in "
                 "thick boxes, no seal; 60 digits without blanks. Compare the check value before "
                 "you restore a key."));
}

void addFormat(Column& column, const PaperSet& set)
{
    if (set.isPassword()) {
        column.sentence(QT_TRANSLATE_NOOP(
            "Sheet", "Key and start value: OpenSSL's EVP_BytesToKey with MD5 of the password, bytes 8 to 15 of "
                     "the file as salt, 10 000 000 rounds. Then AES-256-CBC over bytes 16 to 63 gives the share, "
                     "32 bytes. Several shares are combined by exclusive or."));
        return;
    }
    column.sentence(QT_TRANSLATE_NOOP(
        "Sheet", "Each value is a polynomial over the prime at x, and x is the share number read "
                 "as hexadecimal: 10 is 16. The polynomial at 0 is the password, as bytes, the "
                 "highest first, as long as the prime. Key and start value: OpenSSL's "
                 "EVP_BytesToKey with MD5, bytes 8 to 15 of the file as salt, 10 000 000 rounds. "
                 "Then AES-256-CBC over bytes 16 to 63 gives the share, 32 bytes."));
}

void addWithoutOpenSc(Column& column, const PaperSet& set)
{
    column.heading(QT_TRANSLATE_NOOP("Sheet", "If OpenSC is gone"));
    addFormat(column, set);
    column.sentence(QT_TRANSLATE_NOOP(
        "Sheet",
        "The script on the next pages does this, and takes the key itself out of a key backup without any "
        "token. Type it into a file recover.py on a computer that is not connected to anything, with "
        "Python 3.8 or newer and openssl. The spaces at the start of its lines count: each step is 4."));
    column.command(QStringLiteral("python3 recover.py set.pbe\npython3 recover.py set.pbe backup.bin"));
    column.sentence(QT_TRANSLATE_NOOP("Sheet", "The first prints the check value. The second also writes the key "
                                               "to backup.bin.pem: keep that file from everybody else."));
    if (set.isPassword())
        column.sentence(QT_TRANSLATE_NOOP(
            "Sheet", "Where it asks for the prime, press Enter; it then asks for the password. For a key of a "
                     "token with several share files name all of them in place of set.pbe."));
}

QStringList scriptLines()
{
    useResources();
    QFile file(QStringLiteral(":/recover.py"));
    if (!file.open(QFile::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

int linesOnPage(PaperSize size)
{
    return static_cast<int>((paperSize(size).height() - 2 * sheetMargin) / scriptPitch);
}

} // namespace

void drawShareFileSheet(Canvas& canvas, const SheetWords& words, const Paper& paper)
{
    const QSizeF size = paperSize(paper.size);
    const double left = leftOf(paper.size);
    const double height = size.height() - 2 * sheetMargin;
    canvas.qr({left + liveWidth - fileCodeSide, sheetMargin, fileCodeSide, fileCodeSide},
              bytesOf(fileCode(paper.set)));
    Column top(canvas, words, {left, sheetMargin, liveWidth - fileCodeSide, height});
    addFile(top, paper.set, words);
    const double below = std::max(top.bottom(), sheetMargin + fileCodeSide);
    Column rest(canvas, words, {left, below, liveWidth, height});
    addWithProgram(rest, paper.set);
    addWithOpenSc(rest, paper.set);
    addWithoutOpenSc(rest, paper.set);
}

int scriptPages(PaperSize size)
{
    const int lines = static_cast<int>(scriptLines().size());
    return (lines + linesOnPage(size) - 1) / linesOnPage(size);
}

void drawScriptPage(Canvas& canvas, PaperSize size, int page)
{
    const int perPage = linesOnPage(size);
    const QStringList lines = scriptLines().mid(static_cast<qsizetype>(page) * perPage, perPage);
    double y = sheetMargin;
    for (const QString& line : lines) {
        canvas.write({leftOf(size), y, liveWidth, scriptPitch}, line, canvas.mono(smallPoints));
        y += scriptPitch;
    }
}

std::string fileCode(const PaperSet& set)
{
    return "KCF1 SHA:" + set.fileSha256.substr(0, shortHash) + " FILE:" + toHex(set.file);
}

} // namespace quorate::ui
