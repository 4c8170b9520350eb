#pragma once

#include "ui/print/document_pages.h"

#include <QStringList>
#include <vector>

/** What records, plans and passports are written with. Words that come in are plain text or, where it says so,
 * HTML. */
namespace quorate::ui
{

/** Letters in a row that a line of running text may have before it breaks within them, see breakable(). */
constexpr int longestUnbroken = 40;

[[nodiscard]] QString escaped(const QString& words);
[[nodiscard]] QString paragraph(const QString& html, const char* style = "");
[[nodiscard]] QString heading(const QString& words);
/** What the paper is, and of what. */
[[nodiscard]] QString titles(const QString& what, const QString& ceremony);
/** In small letters. */
[[nodiscard]] QString small(const QString& html);

[[nodiscard]] DocumentPiece piece(const QString& html);
[[nodiscard]] DocumentPiece headingPiece(const QString& words, bool startsPage = false);

/** The tag that opens a table with lines around its cells. */
[[nodiscard]] QString tableStart();
[[nodiscard]] QString cell(const QString& html, const QString& attributes = {});
/** A table of one row, whose columns have these shares of the width; cells are HTML. */
[[nodiscard]] QString tableRow(const QStringList& cells, const std::vector<int>& percents,
                               const QString& attributes = {});
/** The names above the columns. */
[[nodiscard]] DocumentPiece headPiece(const QStringList& names, const std::vector<int>& percents);

} // namespace quorate::ui
