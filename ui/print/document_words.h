#pragma once

#include "ceremony/timeline.h"

#include <QString>
#include <QTranslator>
#include <string>

namespace quorate::ui
{

/** Sentences of the core, names of facts and the words of a document, in the language of the paper. */
class DocumentWords
{
public:
    /** A language without a file of sentences is English. */
    explicit DocumentWords(const std::string& language);

    [[nodiscard]] QString operator()(const Text& text) const;
    /** Words marked with QT_TRANSLATE_NOOP("Document", ...); each `%1` and so on is replaced by an argument. */
    [[nodiscard]] QString of(const char* english, const QStringList& arguments = {}) const;
    /** What a value is called. */
    [[nodiscard]] QString labelOf(const TimelineValue& value) const;

private:
    [[nodiscard]] QString lookUp(const char* context, const char* english, int count = -1) const;

    QTranslator m_translator{};
};

/** "Page %1 of %2". */
[[nodiscard]] QString pageNumber(const DocumentWords& words);
/** What stands in the frame of every page of a rehearsal; empty on any other paper. */
[[nodiscard]] QString rehearsalWarning(bool test, const DocumentWords& words);

} // namespace quorate::ui
