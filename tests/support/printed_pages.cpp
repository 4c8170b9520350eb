#include "support/printed_pages.h"

#include "sharing/notation.h"
#include "ui/print/lengths.h"

#include <QDir>
#include <QFontMetricsF>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <array>
#include <limits>

namespace quorate
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int toolPatience = 120'000;

QByteArray run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished(toolPatience);
    return process.readAllStandardOutput();
}

constexpr double sharePoints = 18;
constexpr double frame = 1.0;   // millimetres inside of a box, without its lines
constexpr int emptyPaper = 250; // the mean of paper with nothing on it

QRect inDots(const QRectF& place, int dotsPerInch)
{
    const double scale = dotsPerInch / ui::millimetresPerInch;
    return QRectF(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale)
        .adjusted(frame * scale, frame * scale, -frame * scale, -frame * scale)
        .toRect();
}

QImage glyph(QChar symbol, QSize size, int dotsPerInch)
{
    QImage picture(size, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QFont font(u"DejaVu Sans Mono"_s);
    font.setPixelSize(static_cast<int>(sharePoints / ui::pointsPerInch * dotsPerInch));
    font.setBold(true);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    painter.drawText(
        QPointF((size.width() - metrics.horizontalAdvance(symbol)) / 2, (size.height() + metrics.capHeight()) / 2),
        QString(symbol));
    return picture;
}

/** The grey letters across a page of a rehearsal are no ink. */
int ink(QRgb pixel)
{
    constexpr int paleAsPaper = 0xD0;
    constexpr int white = 255;
    const int grey = qGray(pixel);
    return grey < paleAsPaper ? grey : white;
}

qint64 difference(const QImage& a, const QImage& b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(ink(a.pixel(x, y)) - ink(b.pixel(x, y)));
    }
    return sum;
}

char symbolIn(const QImage& box, int dotsPerInch)
{
    QImage blank(box.size(), QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    if (difference(box, blank) < static_cast<qint64>(255 - emptyPaper) * box.width() * box.height())
        return '.';
    char best = '?';
    qint64 least = std::numeric_limits<qint64>::max();
    for (const char symbol : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
        const qint64 distance = difference(box, glyph(QLatin1Char(symbol), box.size(), dotsPerInch));
        if (distance < least) {
            least = distance;
            best = symbol;
        }
    }
    return best;
}

} // namespace

QString textOfPdf(const QString& path)
{
    return QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
}

std::vector<QImage> picturesOfPdf(const QString& path, int dotsPerInch)
{
    const QTemporaryDir folder;
    run(u"pdftoppm"_s,
        {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, path, folder.filePath(u"p"_s)});
    std::vector<QImage> pages;
    for (const QString& name : QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        pages.emplace_back(folder.filePath(name));
    return pages;
}

QString codesOn(const std::vector<QImage>& pages)
{
    const QTemporaryDir folder;
    QString said;
    for (const QImage& page : pages) {
        const QString path = folder.filePath(u"page.png"_s);
        page.save(path);
        said += QString::fromUtf8(run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, path}));
    }
    return said;
}

std::vector<PdfStream> streamsOf(const QByteArray& pdf)
{
    std::vector<PdfStream> streams;
    const QByteArray begin("stream\n");
    const QByteArray end("endstream");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype start = at + begin.size();
        PdfStream stream{.packed = pdf.mid(start, pdf.indexOf(end, start) - start)};
        if (stream.packed.startsWith("\x78")) { // zlib
            QByteArray sized(4, '\0');          // qUncompress wants a guess of the size first
            qToBigEndian<quint32>(1U << 20, sized.data());
            stream.plain = qUncompress(sized + stream.packed);
        }
        streams.push_back(std::move(stream));
    }
    return streams;
}

QByteArray inflated(const QByteArray& pdf)
{
    QByteArray all = pdf;
    for (const PdfStream& stream : streamsOf(pdf))
        all += stream.plain;
    return all;
}

std::string readBoxes(const QImage& page, int dotsPerInch, const ui::SheetLayout& layout)
{
    std::string characters;
    const auto read = [&](const QRectF& box) {
        characters += symbolIn(page.copy(inDots(box, dotsPerInch)), dotsPerInch);
    };
    for (std::size_t group = 0; group < layout.checkLetters.size(); ++group) {
        for (std::size_t digit = 0; digit < groupDigits; ++digit)
            read(layout.digits[group * groupDigits + digit]);
        read(layout.checkLetters[group]);
    }
    for (const QRectF& box : layout.seal)
        read(box);
    return characters;
}

} // namespace quorate
