#pragma once

#include "ceremony/paper.h"

namespace quorate::ui
{

/** The printers that this computer's print service knows, in its order. */
[[nodiscard]] std::vector<PrinterSeen> cupsPrinters();

/**
 * Hands a PDF to a printer's queue as "Document": one side of each page, in its own size. The bytes go to the
 * service over its connection, through no file of ours; what it keeps of them is its own. Error: FileFailed,
 * whose path ends with "/printers/" and the printer; what the service said stands before it.
 */
[[nodiscard]] Result<void> sendToQueue(const std::string& printer, PaperSize size, ByteView pdf);

/** Whether this address, as the service has it, leads over a cable to a printer beside this computer. */
[[nodiscard]] bool isCable(std::string_view deviceUri);

} // namespace quorate::ui
