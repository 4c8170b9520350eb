#pragma once

#include "ui/print/sheet_layout.h"

#include <QImage>
#include <QString>

namespace quorate
{

/** What strangers' tools make of a PDF file: poppler and zbar. Empty where one fails. */
[[nodiscard]] QString textOfPdf(const QString& path);
[[nodiscard]] std::vector<QImage> picturesOfPdf(const QString& path, int dotsPerInch);
/** Everything that codes on these pages say, one line each. */
[[nodiscard]] QString codesOn(const std::vector<QImage>& pages);

/** A stream of a PDF file, as it stands there and inflated. */
struct PdfStream {
    QByteArray packed{};
    QByteArray plain{};
};
[[nodiscard]] std::vector<PdfStream> streamsOf(const QByteArray& pdf);

/** The bytes of a PDF file, and once more with every compressed stream inflated. */
[[nodiscard]] QByteArray inflated(const QByteArray& pdf);

/**
 * What stands in the boxes of a custodian's sheet, in the order of the share's characters: for each box the symbol
 * of DejaVu Sans Mono that looks most like it, or '.' for an empty one.
 */
[[nodiscard]] std::string readBoxes(const QImage& page, int dotsPerInch, const ui::SheetLayout& layout);

} // namespace quorate
