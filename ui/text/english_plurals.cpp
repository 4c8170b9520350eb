#include "ui/text/english_plurals.h"

namespace quorate::ui
{

QString EnglishPlurals::translate(const char*, const char* sourceText, const char*, int n) const
{
    if (n < 0)
        return {};
    return QString::fromUtf8(sourceText).replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
}

} // namespace quorate::ui
