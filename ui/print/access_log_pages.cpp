#include "ui/print/access_log_pages.h"

#include "ui/print/document_html.h"

namespace quorate::ui
{

namespace
{

/** Sheet and custodian, purpose, taken out, old envelope, returned, new envelope, witness. */
const std::vector<int> accessColumns{20, 17, 14, 11, 14, 11, 13};

/** Room for a date and, below it, a time, to be written by hand. */
QString roomToWrite(const QString& words = {})
{
    return small(words) + QStringLiteral("<br/>&nbsp;<br/>&nbsp;");
}

} // namespace

void addAccessHead(std::vector<DocumentPiece>& pieces, const DocumentWords& words, const QString& lines,
                   bool startsPage)
{
    pieces.push_back(headingPiece(words.of(QT_TRANSLATE_NOOP("Document", "Access log of sheets")), startsPage));
    pieces.push_back({.html = paragraph(lines), .withNext = true});
    pieces.push_back(headPiece({words.of(QT_TRANSLATE_NOOP("Document", "Sheet, custodian")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Purpose")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Taken out: date, time")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Old envelope no.")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Returned: date, time")),
                                words.of(QT_TRANSLATE_NOOP("Document", "New envelope no.")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Witness"))},
                               accessColumns));
}

DocumentPiece accessPiece(const AccessRow& row, const QString& purpose)
{
    return {.kind = DocumentPiece::Kind::TableRow,
            .html = tableRow({small(row.sheet), small(escaped(purpose)), roomToWrite(row.takenOut),
                              roomToWrite(row.oldEnvelope), roomToWrite(), roomToWrite(row.newEnvelope),
                              roomToWrite(row.witness)},
                             accessColumns)};
}

} // namespace quorate::ui
