#pragma once

#include "ui/print/document_pages.h"
#include "ui/print/document_words.h"

namespace quorate::ui
{

/** One sheet in the access log, as HTML; what only people know is empty. */
struct AccessRow {
    QString sheet{}; // with its custodian
    QString takenOut{};
    QString oldEnvelope{};
    QString newEnvelope{};
    QString witness{};
};

/** The heading of the log, `lines` of HTML below it, and the names of its columns. */
void addAccessHead(std::vector<DocumentPiece>& pieces, const DocumentWords& words, const QString& lines,
                   bool startsPage);

[[nodiscard]] DocumentPiece accessPiece(const AccessRow& row, const QString& purpose);

} // namespace quorate::ui
