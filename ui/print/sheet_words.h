#pragma once

#include <QString>
#include <QTranslator>
#include <string>

namespace quorate::ui
{

/**
 * The sentences on paper, in the language of the paper, which need not be the one of the screen. The sentences are
 * marked with QT_TRANSLATE_NOOP("Sheet", ...).
 */
class SheetWords
{
public:
    /** A language without a file of sentences is English. */
    explicit SheetWords(const std::string& language);

    [[nodiscard]] QString operator()(const char* english) const;
    [[nodiscard]] static QString english(const char* words) { return QString::fromUtf8(words); }
    [[nodiscard]] bool isEnglish() const { return m_translator.isEmpty(); }

private:
    QTranslator m_translator{};
};

} // namespace quorate::ui
