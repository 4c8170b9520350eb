#include "ui/print/document_words.h"

#include "ceremony/record_document.h"
#include "ceremony/record_sentence.h"
#include "ui/text/fact_text.h"
#include "ui/text/translator.h"

#include <string_view>

namespace quorate::ui
{

namespace
{

/** One pass, so that a "%1" inside an argument stays what it is. */
QString filled(const QString& sentence, const QStringList& arguments, int count)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence[i + 1] : QChar();
        const int place = sentence[i] == u'%' ? next.digitValue() : -1;
        if (sentence[i] == u'%' && next == u'n' && count >= 0)
            result += QString::number(count);
        else if (place >= 1 && place <= arguments.size())
            result += arguments[place - 1];
        else {
            result += sentence[i];
            continue;
        }
        ++i;
    }
    return result;
}

} // namespace

DocumentWords::DocumentWords(const std::string& language, bool redacted) : m_redacted(redacted)
{
    if (language != "en")
        (void)m_translator.load(QStringLiteral(":/translations/quorate_") + QString::fromStdString(language));
}

QString DocumentWords::lookUp(const char* context, const char* english, int count) const
{
    return m_translator.translate(context, english, nullptr, count);
}

QString DocumentWords::operator()(const Text& text) const
{
    const bool counts = std::string_view(text.source).find("%n") != std::string_view::npos;
    const QString words = lookUp("Ceremony", text.source, counts ? text.count : -1);
    if (words.isEmpty())
        return QString::fromStdString(inEnglish(text));
    const bool placeholders = m_redacted && !isVerbatim(text);
    QStringList arguments;
    for (const std::string& argument : text.args)
        arguments += placeholders ? (*this)(partsOfRedacted(argument)) : asTyped(argument);
    return filled(words, arguments, text.count);
}

QString DocumentWords::operator()(const std::vector<Text>& parts) const
{
    QString words;
    for (const Text& part : parts)
        words += (*this)(part);
    return words;
}

QString DocumentWords::of(const char* english, const QStringList& arguments) const
{
    const QString words = lookUp("Document", english);
    return filled(words.isEmpty() ? QString::fromUtf8(english) : words, arguments, -1);
}

QString DocumentWords::counted(const char* english, int count) const
{
    const QString words = lookUp("Document", english, count);
    return words.isEmpty() ? asTyped(inEnglish({.source = english, .count = count})) : filled(words, {}, count);
}

QString DocumentWords::withColon(const QString& label) const
{
    //: what a value is called, with the colon before the value
    return of(QT_TRANSLATE_NOOP("Document", "%1:"), {label});
}

QString DocumentWords::labelOf(const TimelineValue& value) const
{
    if (!value.label.empty())
        return (*this)(value.label);
    const char* known = knownFactName(value.name);
    if (known == nullptr)
        return asTyped(value.name).replace(u'_', u' ');
    const QString words = lookUp("FactText", known);
    return words.isEmpty() ? QString::fromUtf8(known) : words;
}

QString pageNumber(const DocumentWords& words)
{
    return words.of(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"));
}

QString rehearsalWarning(bool test, const DocumentWords& words)
{
    return test ? words.of(QT_TRANSLATE_NOOP("Document", "REHEARSAL")) : QString();
}

} // namespace quorate::ui
