#include "ui/print/sheet_words.h"

namespace quorate::ui
{

SheetWords::SheetWords(const std::string& language)
{
    if (language != "en")
        (void)m_translator.load(QStringLiteral(":/translations/quorate_") + QString::fromStdString(language));
}

QString SheetWords::operator()(const char* english) const
{
    const QString words = m_translator.translate("Sheet", english);
    return words.isEmpty() ? SheetWords::english(english) : words;
}

} // namespace quorate::ui
