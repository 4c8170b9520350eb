#include "ui/print/paper_pages.h"

#include "ui/print/lengths.h"
#include "ui/print/rehearsal_mark.h"
#include "ui/print/share_file_painter.h"
#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_painter.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <cmath>

namespace quorate::ui
{

namespace
{

using DrawPage = std::function<void(Canvas&)>;

/** What is to be drawn, a function for each page. `paper` and `words` outlive it. */
std::vector<DrawPage> contentOf(const Paper& paper, const SheetWords& words)
{
    std::vector<DrawPage> pages;
    for (const SheetForm& sheet : paper.sheets)
        pages.emplace_back([&](Canvas& canvas) { drawCustodianSheet(canvas, words, paper, sheet); });
    if (!paper.shareFile)
        return pages;
    pages.emplace_back([&](Canvas& canvas) { drawShareFileSheet(canvas, words, paper); });
    for (int page = 0; page < scriptPages(paper.size); ++page)
        pages.emplace_back([&paper, page](Canvas& canvas) { drawScriptPage(canvas, paper.size, page); });
    return pages;
}

/** The same; those of a rehearsal are crossed. */
std::vector<DrawPage> pagesOf(const Paper& paper, const SheetWords& words)
{
    std::vector<DrawPage> pages = contentOf(paper, words);
    if (!paper.set.test)
        return pages;
    for (DrawPage& page : pages)
        page = [&paper, &words, content = std::move(page)](Canvas& canvas) {
            drawRehearsalMark(canvas, words, paper.size);
            content(canvas);
        };
    return pages;
}

} // namespace

bool drawPages(QPagedPaintDevice& device, double dotsPerInch, const Paper& paper)
{
    const SheetWords words(paper.language);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool first = true;
    for (const DrawPage& draw : pagesOf(paper, words)) {
        if (!first && !device.newPage())
            return false;
        first = false;
        Canvas canvas(painter, dotsPerInch);
        draw(canvas);
    }
    return painter.end();
}

bool drawSecretSheet(QPagedPaintDevice& device, double dotsPerInch, const SecretSheet& sheet)
{
    const SheetWords words(sheet.page.language);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    Canvas canvas(painter, dotsPerInch);
    if (sheet.page.set.test)
        drawRehearsalMark(canvas, words, sheet.page.size);
    drawSecretSheet(canvas, words, sheet);
    return painter.end();
}

std::vector<QImage> pagePictures(const Paper& paper, double dotsPerInch)
{
    const SheetWords words(paper.language);
    const QSizeF size = paperSize(paper.size) * (dotsPerInch / millimetresPerInch);
    std::vector<QImage> pictures;
    for (const DrawPage& draw : pagesOf(paper, words)) {
        QImage picture(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                       QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        Canvas canvas(painter, dotsPerInch);
        draw(canvas);
        painter.end();
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace quorate::ui
