#include "ui/print/print_target.h"

#include "ui/print/cups_queue.h"
#include "ui/print/paper_pages.h"
#include "ui/print/wiped_device.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int sheetDotsPerInch = 1200;

/** The whole page, edge to edge: the sheet brings its own margins. */
QPageLayout pageLayout(PaperSize size)
{
    QPageLayout layout(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/** A PDF whose name says nothing about it; `draw` puts the pages on it, or answers false. */
template <class Draw>
Result<WipedBytes> pdfOf(PaperSize size, const Draw& draw)
{
    WipedDevice device;
    {
        QPdfWriter writer(&device);
        writer.setResolution(sheetDotsPerInch);
        writer.setPageLayout(pageLayout(size));
        writer.setTitle(QStringLiteral("Document"));
        writer.setCreator(QStringLiteral("Quorate"));
        if (!draw(writer))
            return fail(ErrorCode::FileFailed, "PDF");
    }
    return device.take();
}

Result<WipedBytes> pagesOf(const Paper& paper)
{
    return pdfOf(paper.size,
                 [&](QPagedPaintDevice& device) { return drawPages(device, sheetDotsPerInch, paper); });
}

} // namespace

std::vector<PrinterSeen> PrintTarget::printers()
{
    std::vector<PrinterSeen> seen = cupsPrinters();
    std::stable_partition(seen.begin(), seen.end(), [](const PrinterSeen& printer) { return printer.local; });
    return seen;
}

Result<Bytes> PrintTarget::pdf(const Paper& paper)
{
    QUORATE_TRY(const WipedBytes made, pagesOf(paper));
    return Bytes(made.begin(), made.end());
}

Result<void> PrintTarget::print(const Paper& paper, const std::string& printer)
{
    QUORATE_TRY(const WipedBytes made, pagesOf(paper));
    return sendToQueue(printer, paper.size, made);
}

Result<WipedBytes> PrintTarget::secretPdf(const SecretSheet& sheet)
{
    return pdfOf(sheet.page.size,
                 [&](QPagedPaintDevice& device) { return drawSecretSheet(device, sheetDotsPerInch, sheet); });
}

Result<void> PrintTarget::printSecret(const SecretSheet& sheet, const std::string& printer)
{
    QUORATE_TRY(const WipedBytes made, secretPdf(sheet));
    return sendToQueue(printer, sheet.page.size, made);
}

} // namespace quorate::ui
