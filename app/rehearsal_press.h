#pragma once

#include "app/sheets.h"
#include "ceremony/paper.h"

namespace quorate
{

/**
 * The press of a rehearsal without a window. What a person would read from a printed sheet is also written on
 * their paper, as what a screen shows is, so that it can be typed back; the share is printed all the same.
 */
class RehearsalPress final : public PaperPress
{
public:
    /** Both outlive this. `page` is the page of the paper that is written on. */
    RehearsalPress(PaperPress& press, Sheets& sheets, std::string page)
        : m_press(press), m_sheets(sheets), m_page(std::move(page))
    {
    }

    [[nodiscard]] std::vector<PrinterSeen> printers() override { return m_press.printers(); }
    [[nodiscard]] Result<Bytes> pdf(const Paper& paper) override { return m_press.pdf(paper); }
    [[nodiscard]] Result<void> print(const Paper& paper, const std::string& printer) override
    {
        return m_press.print(paper, printer);
    }
    [[nodiscard]] Result<WipedBytes> secretPdf(const SecretSheet& sheet) override;
    [[nodiscard]] Result<void> printSecret(const SecretSheet& sheet, const std::string& printer) override;

private:
    [[nodiscard]] Result<void> writeDown(const SecretSheet& sheet);

    PaperPress& m_press;
    Sheets& m_sheets;
    std::string m_page;
};

} // namespace quorate
