#pragma once

#include "ceremony/paper.h"

namespace quorate::ui
{

/**
 * The press of the programs: PDF files with their fonts in them, and the printers of this computer, which get the
 * same PDF.
 */
class PrintTarget final : public PaperPress
{
public:
    [[nodiscard]] std::vector<PrinterSeen> printers() override;
    [[nodiscard]] Result<Bytes> pdf(const Paper& paper) override;
    [[nodiscard]] Result<void> print(const Paper& paper, const std::string& printer) override;
    [[nodiscard]] Result<WipedBytes> secretPdf(const SecretSheet& sheet) override;
    [[nodiscard]] Result<void> printSecret(const SecretSheet& sheet, const std::string& printer) override;
};

} // namespace quorate::ui
