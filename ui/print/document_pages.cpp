#include "ui/print/document_pages.h"

#include "ui/platform/type.h"
#include "ui/print/lengths.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextFrame>
#include <QThread>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>

namespace quorate::ui
{

namespace
{

constexpr int documentDotsPerInch = 600;
constexpr double sideMargin = 50; // points, left and right
constexpr double aboveText = 68;  // from the edge of the page
constexpr double belowText = 62;
constexpr double titleAt = 30; // the lines at the edges
constexpr double edgeLine = 14;
constexpr double bodyPoints = 9.5;
constexpr double edgePoints = 8;
constexpr double hashPoints = 6.5;
constexpr double roomForNext = 60; // points that a heading needs below it
constexpr double belowHeading = 6; // the margin below a last line is not in the size of a document

/** Points into the dots of the page. */
double dots(double points)
{
    return points * documentDotsPerInch / pointsPerInch;
}

QFont sized(QFont font, double points)
{
    font.setPointSizeF(points);
    return font;
}

QPageLayout layoutOf(PaperSize size)
{
    QPageLayout layout(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/** What every page has besides its text. */
void drawEdges(QPainter& painter, const DocumentPages& pages, QSizeF page, int number, int of)
{
    const double width = page.width() - 2 * dots(sideMargin);
    const auto line = [&](double y) { return QRectF(dots(sideMargin), y, width, dots(edgeLine)); };
    painter.setPen(Qt::black);
    painter.setFont(sized(textFont(TypeSize::Small), edgePoints));
    painter.drawText(line(dots(titleAt)), Qt::AlignLeft | Qt::AlignVCenter, pages.title);
    const double foot = page.height() - dots(belowText) + dots(edgeLine) / 2;
    painter.drawText(line(foot), Qt::AlignRight | Qt::AlignVCenter, pages.pageNumber.arg(number).arg(of));
    painter.setFont(sized(monoFont(hashPoints), hashPoints));
    painter.drawText(line(foot + dots(edgeLine)), Qt::AlignLeft | Qt::AlignVCenter, pages.footer);
    painter.setPen(QPen(Qt::black, dots(0.5)));
    painter.drawLine(QPointF(dots(sideMargin), foot), QPointF(dots(sideMargin) + width, foot));
    if (pages.warning.isEmpty())
        return;
    painter.setFont(sized(textFont(TypeSize::Label), edgePoints));
    painter.setPen(QPen(Qt::black, dots(1.5)));
    const QRectF frame = line(dots(titleAt + edgeLine + 2));
    painter.drawRect(frame);
    painter.drawText(frame, Qt::AlignCenter, pages.warning);
}

/** A piece with its letters in their places. */
struct Set {
    std::unique_ptr<QTextDocument> text{};
    double top = 0; // of what is drawn, in the document
    double height = 0;
};

Set setPiece(const DocumentPiece& piece, QSizeF body, QPaintDevice& device)
{
    Set set{.text = std::make_unique<QTextDocument>()};
    set.text->documentLayout()->setPaintDevice(&device);
    set.text->setDefaultFont(sized(textFont(TypeSize::Body), bodyPoints));
    set.text->setDocumentMargin(0);
    set.text->setHtml(piece.html);
    set.text->setTextWidth(body.width());
    set.height = set.text->size().height() + (piece.withNext ? dots(belowHeading) : 0);
    const auto frames = set.text->rootFrame()->childFrames();
    if (piece.kind != DocumentPiece::Kind::Text && !frames.isEmpty()) { // without the blank lines around a table
        const QRectF table = set.text->documentLayout()->frameBoundingRect(frames.front());
        set.top = table.top();
        set.height = table.height();
    }
    if (set.height > body.height()) {
        set.text->setPageSize(body); // lines do not lie across the end of a page
        set.top = 0;
        set.height = set.text->pageCount() * body.height();
    }
    return set;
}

/** A part of a piece and where it stands on a page. */
struct Placed {
    const Set* set = nullptr;
    double from = 0; // in the document
    double height = 0;
    double at = 0; // on the page, below its top
};

using PlacedPage = std::vector<Placed>;

/** Fills one page after another. */
class PageFiller
{
public:
    explicit PageFiller(double room) : m_room(room) {}

    void add(const DocumentPiece& piece, const Set& set)
    {
        const bool row = piece.kind == DocumentPiece::Kind::TableRow;
        if (!row)
            m_head = piece.kind == DocumentPiece::Kind::TableHead ? &set : nullptr;
        const double needed = set.height + (piece.withNext ? dots(roomForNext) : 0);
        if ((piece.startsPage || m_at + needed > m_room) && m_at > 0)
            nextPage(row);
        if (set.height <= m_room - m_at || set.height <= m_room) {
            place(set, set.top, set.height);
            return;
        }
        const int parts = static_cast<int>(std::ceil(set.height / m_room)); // longer than a page
        for (int part = 0; part < parts; ++part) {
            if (m_at > 0)
                nextPage(false);
            place(set, part * m_room, m_room);
        }
    }

    [[nodiscard]] const std::vector<PlacedPage>& pages() const { return m_pages; }

private:
    void nextPage(bool withHead)
    {
        m_pages.emplace_back();
        m_at = 0;
        if (withHead && m_head != nullptr)
            place(*m_head, m_head->top, m_head->height);
    }

    void place(const Set& set, double from, double height)
    {
        m_pages.back().push_back({.set = &set, .from = from, .height = height, .at = m_at});
        m_at += height;
    }

    double m_room;
    double m_at = 0;
    const Set* m_head = nullptr;
    std::vector<PlacedPage> m_pages = std::vector<PlacedPage>(1);
};

void draw(QPainter& painter, const Placed& placed, double width)
{
    painter.save();
    painter.translate(dots(sideMargin), dots(aboveText) + placed.at - placed.from);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, placed.from, width, placed.height);
    context.palette.setColor(QPalette::Text, Qt::black);
    placed.set->text->documentLayout()->draw(&painter, context);
    painter.restore();
}

bool drawAll(QPagedPaintDevice& device, const DocumentPages& pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF page(device.width(), device.height());
    const QSizeF body(page.width() - 2 * dots(sideMargin), page.height() - dots(aboveText) - dots(belowText));
    std::vector<Set> sets;
    sets.reserve(pages.pieces.size()); // the pages keep pointers
    PageFiller filler(body.height());
    for (const DocumentPiece& piece : pages.pieces) {
        sets.push_back(setPiece(piece, body, device));
        filler.add(piece, sets.back());
    }
    const int count = static_cast<int>(filler.pages().size());
    int number = 0;
    for (const PlacedPage& filled : filler.pages()) {
        if (++number > 1 && !device.newPage())
            return false;
        drawEdges(painter, pages, page, number, count);
        for (const Placed& placed : filled)
            draw(painter, placed, body.width());
    }
    return painter.end();
}

/** Text documents have timers, which only Qt's own threads can run. */
void onOwnThread(const std::function<void()>& make)
{
    const std::unique_ptr<QThread> thread(QThread::create(make));
    thread->start();
    thread->wait();
}

} // namespace

Result<Bytes> pdfOf(const DocumentPages& pages, PaperSize size)
{
    QByteArray made;
    bool good = false;
    onOwnThread([&] {
        QBuffer buffer(&made);
        buffer.open(QBuffer::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(documentDotsPerInch);
        writer.setPageLayout(layoutOf(size));
        writer.setTitle(pages.title);
        writer.setCreator(QStringLiteral("Quorate"));
        good = drawAll(writer, pages);
    });
    if (!good)
        return fail(ErrorCode::FileFailed, "PDF");
    return Bytes(made.begin(), made.end());
}

} // namespace quorate::ui
