#pragma once

#include "ceremony/document.h"

namespace quorate::ui
{

/**
 * Records, plans and passports as PDF files, with their fonts in them, and on the printers of this computer. On
 * every page: its number, and what it belongs to.
 */
class DocumentPrinter final : public DocumentPress
{
public:
    [[nodiscard]] Result<Bytes> pdf(const RecordDocument& document) override;
    [[nodiscard]] Result<Bytes> pdf(const PlanDocument& document) override;
    [[nodiscard]] Result<Bytes> pdf(const PassportDocument& document) override;
    [[nodiscard]] std::vector<PrinterSeen> printers() override;
    [[nodiscard]] Result<void> print(const RecordDocument& document, const std::string& printer) override;
};

} // namespace quorate::ui
