#include "ui/text/pseudo_language.h"

#include <cmath>
#include <string_view>

namespace quorate::ui
{

namespace
{

// Letter by letter; the second string has one of each for the first.
constexpr std::u16string_view plain = u"AEIOUYCNSZaeiouycnsz";
constexpr std::u16string_view marked = u"\u00C5\u00CA\u00CE\u00D6\u00DC\u00DD\u00C7\u00D1\u0160\u017D"
                                       u"\u00E5\u00EA\u00EE\u00F6\u00FC\u00FD\u00E7\u00F1\u0161\u017E";
static_assert(plain.size() == marked.size());

constexpr char16_t firstHebrew = 0x05D0; // alef; 27 letters follow without a gap
constexpr int latinLetters = 26;
constexpr double longerBy = 0.4;

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QChar inKind(QChar c, PseudoLanguage::Kind kind)
{
    if (kind == PseudoLanguage::Kind::RightToLeft)
        return isLatin(c)
                   ? QChar(static_cast<char16_t>(firstHebrew + (c.toLower().unicode() - u'a') % latinLetters))
                   : c;
    const auto at = plain.find(c.unicode());
    return at == std::u16string_view::npos ? c : QChar(marked[at]);
}

/** How much of the sentence a %1 or %n takes up at this place, 0 for none. */
qsizetype placeAt(const QString& text, qsizetype i)
{
    if (text[i] != u'%' || i + 1 >= text.size())
        return 0;
    if (text[i + 1] == u'n' || text[i + 1].isDigit())
        return 2;
    return text[i + 1] == u'L' && i + 2 < text.size() ? 3 : 0;
}

/** Words of a usual length, so that lines can break. */
QString padding(qsizetype letters)
{
    QString more;
    while (more.size() < letters)
        more += more.isEmpty() || more.size() % 8 == 0 ? QStringLiteral(" \u00F6") : QStringLiteral("\u00F6");
    return more;
}

} // namespace

QString pseudo(const QString& english, PseudoLanguage::Kind kind)
{
    QString result;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (const qsizetype place = placeAt(english, i); place > 0) {
            result += english.mid(i, place);
            i += place - 1;
            continue;
        }
        letters += isLatin(english[i]) ? 1 : 0;
        result += inKind(english[i], kind);
    }
    if (kind == PseudoLanguage::Kind::Longer)
        result += padding(std::lround(static_cast<double>(letters) * longerBy));
    return result;
}

QString PseudoLanguage::translate(const char*, const char* sourceText, const char*, int n) const
{
    QString english = QString::fromUtf8(sourceText);
    if (n >= 0)
        english.replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
    return pseudo(english, m_kind);
}

} // namespace quorate::ui
