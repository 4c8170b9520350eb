#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "ceremony/paper.h"

#include <QString>
#include <vector>

namespace quorate::ui
{

/** A piece of text that stands on one page as a whole; only what is longer than a page is broken. */
struct DocumentPiece {
    enum class Kind {
        Text,
        TableHead, // repeated on every page on which rows follow
        TableRow,
    };
    Kind kind = Kind::Text;
    QString html{}; // of heads and rows a table of one row, as wide as the page
    bool startsPage = false;
    bool withNext = false; // a heading: not alone at the end of a page
};

/** What is printed, and what stands at the edges of each page. */
struct DocumentPages {
    std::vector<DocumentPiece> pieces{};
    QString title{};      // at the top of every page
    QString footer{};     // at the bottom of every page
    QString warning{};    // in a frame at the top of every page; empty: none
    QString pageNumber{}; // "Page %1 of %2"
};

/** May be called from any thread. Error: FileFailed. */
[[nodiscard]] Result<Bytes> pdfOf(const DocumentPages& pages, PaperSize size);

} // namespace quorate::ui
