#include "ui/print/passport_pages.h"

#include "ui/print/document_html.h"
#include "ui/print/document_words.h"
#include "ui/text/translator.h"

namespace quorate::ui
{

namespace
{

std::vector<DocumentPiece> passportPieces(const PassportDocument& passport, const DocumentWords& words)
{
    std::vector<DocumentPiece> pieces{
        piece(titles(words.of(QT_TRANSLATE_NOOP("Document", "Passport of a token")), asTyped(passport.serial)))};
    for (const Text& line : passport.lines)
        pieces.push_back(piece(paragraph(escaped(breakable(words(line), longestUnbroken)))));
    for (const QString& line :
         {words.of(QT_TRANSLATE_NOOP("Document", "Envelope no. %1"), {QString(20, u'_')}),
          words.of(QT_TRANSLATE_NOOP("Document", "Date, name and signature: %1"), {QString(50, u'_')})})
        pieces.push_back(piece(paragraph(escaped(line), "margin-top:24px")));
    return pieces;
}

} // namespace

DocumentPages passportPages(const PassportDocument& passport)
{
    const DocumentWords words(passport.form.language);
    const QString title = words.of(QT_TRANSLATE_NOOP("Document", "Passport of a token"));
    return {.pieces = passportPieces(passport, words),
            .title = words.withColon(title) + u' ' + asTyped(passport.serial),
            .warning = rehearsalWarning(passport.test, words),
            .pageNumber = pageNumber(words)};
}

} // namespace quorate::ui
