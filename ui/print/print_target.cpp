#include "ui/print/print_target.h"

#include "ui/print/paper_pages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int pdfDotsPerInch = 1200;
constexpr int printerDotsPerInch = 600;

/** The whole page, edge to edge: the sheet brings its own margins. */
QPageLayout pageLayout(PaperSize size)
{
    QPageLayout layout(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/** Names of the job say nothing about what is printed. */
QString neutralName()
{
    return QStringLiteral("Document");
}

/** A cable leads to it, as CUPS describes it: usb:/dev/..., or a parallel or serial port. */
bool isLocal(const QPrinterInfo& printer)
{
    return !printer.isRemote();
}

} // namespace

std::vector<PrinterSeen> PrintTarget::printers()
{
    std::vector<PrinterSeen> seen;
    for (const QPrinterInfo& printer : QPrinterInfo::availablePrinters())
        seen.push_back({.name = printer.printerName().toStdString(), .local = isLocal(printer)});
    std::stable_partition(seen.begin(), seen.end(), [](const PrinterSeen& printer) { return printer.local; });
    return seen;
}

Result<Bytes> PrintTarget::pdf(const Paper& paper)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageLayout(pageLayout(paper.size));
    writer.setTitle(neutralName());
    writer.setCreator(QStringLiteral("Quorate"));
    if (!drawPages(writer, pdfDotsPerInch, paper))
        return fail(ErrorCode::FileFailed, "PDF");
    const QByteArray made = buffer.data();
    return Bytes(made.begin(), made.end());
}

Result<void> PrintTarget::print(const Paper& paper, const std::string& printer)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(QString::fromStdString(printer));
    if (info.isNull())
        return fail(ErrorCode::FileFailed, printer);
    QPrinter target(info, QPrinter::HighResolution);
    target.setResolution(printerDotsPerInch);
    target.setFullPage(true);
    target.setPageLayout(pageLayout(paper.size));
    target.setDocName(neutralName());
    if (!drawPages(target, target.resolution(), paper))
        return fail(ErrorCode::FileFailed, printer);
    return {};
}

} // namespace quorate::ui
