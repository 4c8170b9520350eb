#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <string_view>

namespace quorate::ui
{

namespace
{

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200F);
constexpr QChar zeroWidthSpace(0x200B);

QString asItIs(const std::string& value)
{
    return breakable(asTyped(value));
}

/** One pass, so that a "%1" inside an argument stays what it is. */
QString withArguments(const QString& sentence, const std::vector<std::string>& args,
                      const std::function<QString(const std::string&)>& argument)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            result += sentence[i];
            continue;
        }
        ++i;
        if (static_cast<std::size_t>(place) <= args.size())
            result += isolated(argument(args[static_cast<std::size_t>(place) - 1]));
    }
    return result;
}

} // namespace

QString translated(const Text& text)
{
    return translated(text, asItIs);
}

QString translated(const Text& text, const std::function<QString(const std::string&)>& argument)
{
    // Only a sentence that counts has plural forms to choose from; a number that comes with another one is no
    // count.
    const bool counts = std::string_view(text.source).find("%n") != std::string_view::npos;
    const QString sentence =
        withArguments(QCoreApplication::translate("Ceremony", text.source, nullptr, counts ? text.count : -1),
                      text.args, argument);
    // Said before all else, so that a sentence that begins with a name runs its own way and not that of the name.
    return QGuiApplication::isRightToLeft() ? rightToLeftMark + sentence : sentence;
}

QString translated(const std::vector<Text>& lines)
{
    QStringList paragraphs;
    for (const Text& line : lines)
        paragraphs += translated(line);
    return paragraphs.join(QLatin1String("\n\n"));
}

QString isolated(const QString& words)
{
    return QGuiApplication::isRightToLeft() && !words.isEmpty() ? firstStrongIsolate + words + popIsolate : words;
}

QString asTyped(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString breakable(const QString& text, int longest)
{
    QString result;
    int unbroken = 0;
    for (const QChar c : text) {
        result += c;
        unbroken = c.isSpace() || c == zeroWidthSpace ? 0 : unbroken + 1;
        if (c == u'/' || unbroken >= longest) {
            result += zeroWidthSpace;
            unbroken = 0;
        }
    }
    return result;
}

std::string forCore(const QString& text)
{
    return text.toStdString();
}

} // namespace quorate::ui
