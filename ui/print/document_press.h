#pragma once

#include "ceremony/document.h"

namespace quorate::ui
{

/** Records and plans as PDF files, with their fonts in them. On every page: its number, and what it belongs to. */
class DocumentPrinter final : public DocumentPress
{
public:
    [[nodiscard]] Result<Bytes> pdf(const RecordDocument& document) override;
    [[nodiscard]] Result<Bytes> pdf(const PlanDocument& document) override;
};

} // namespace quorate::ui
