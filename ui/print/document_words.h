#pragma once

#include "ceremony/timeline.h"

#include <QString>
#include <QTranslator>
#include <string>
#include <vector>

namespace quorate::ui
{

/** Sentences of the core, names of facts and the words of a document, in the language of the paper. */
class DocumentWords
{
public:
    /**
     * A language without a file of sentences is English. `redacted`: what is put into sentences may be the role of
     * somebody or left out, and is told in this language too.
     */
    explicit DocumentWords(const std::string& language, bool redacted = false);

    [[nodiscard]] QString operator()(const Text& text) const;
    /** Parts of one text, such as partsOf() tells. */
    [[nodiscard]] QString operator()(const std::vector<Text>& parts) const;
    /** Words marked with QT_TRANSLATE_NOOP("Document", ...); each `%1` and so on is replaced by an argument. */
    [[nodiscard]] QString of(const char* english, const QStringList& arguments = {}) const;
    /** The same, marked with QT_TRANSLATE_N_NOOP: "%n" is the count, which chooses the form. */
    [[nodiscard]] QString counted(const char* english, int count) const;
    /** What comes before a value; a colon is not written alike in all languages. */
    [[nodiscard]] QString withColon(const QString& label) const;
    /** What a value is called. */
    [[nodiscard]] QString labelOf(const TimelineValue& value) const;

private:
    [[nodiscard]] QString lookUp(const char* context, const char* english, int count = -1) const;

    QTranslator m_translator{};
    bool m_redacted = false;
};

/** "Page %1 of %2". */
[[nodiscard]] QString pageNumber(const DocumentWords& words);
/** What stands in the frame of every page of a rehearsal; empty on any other paper. */
[[nodiscard]] QString rehearsalWarning(bool test, const DocumentWords& words);

} // namespace quorate::ui
