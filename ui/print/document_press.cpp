#include "ui/print/document_press.h"

#include "ui/print/cups_queue.h"
#include "ui/print/passport_pages.h"
#include "ui/print/plan_pages.h"
#include "ui/print/print_target.h"
#include "ui/print/record_pages.h"

namespace quorate::ui
{

Result<Bytes> DocumentPrinter::pdf(const RecordDocument& document)
{
    return pdfOf(recordPages(document), document.form.size);
}

std::vector<PrinterSeen> DocumentPrinter::printers()
{
    return PrintTarget().printers();
}

Result<void> DocumentPrinter::print(const RecordDocument& document, const std::string& printer)
{
    QUORATE_TRY(const Bytes pages, pdf(document));
    return sendToQueue(printer, document.form.size, pages);
}

Result<Bytes> DocumentPrinter::pdf(const PlanDocument& document)
{
    return pdfOf(planPages(document), document.form.size);
}

Result<Bytes> DocumentPrinter::pdf(const PassportDocument& document)
{
    return pdfOf(passportPages(document), document.form.size);
}

} // namespace quorate::ui
