#include "ui/platform/language.h"

#include "ui/text/english_plurals.h"
#include "ui/text/pseudo_language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace quorate::ui
{

namespace
{

constexpr std::array<std::string_view, 4> known{"en", "de", "fr", "es"};
constexpr std::string_view longer = "pseudo";
constexpr std::string_view rightToLeft = "rtl";

QString qt(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view languageOfTheComputer()
{
    const QStringList wanted = QLocale::system().uiLanguages(); // "de-AT", "de", "en"
    for (const QString& name : wanted) {
        const auto found = std::ranges::find(known, name.section(u'-', 0, 0).toLatin1().toStdString(),
                                             [](std::string_view code) { return std::string(code); });
        if (found != known.end())
            return *found;
    }
    return known.front();
}

/** In the order in which they are installed: the last one that knows a sentence has it. */
std::vector<std::unique_ptr<QTranslator>>& installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

void installFile(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file))
        install(std::move(translator));
}

/** English, which every other language is laid over. */
void begin(const QString& locale, Qt::LayoutDirection direction)
{
    installed().clear(); // a translator that ends takes itself out
    QLocale::setDefault(QLocale(locale));
    if (qGuiApp != nullptr)
        QGuiApplication::setLayoutDirection(direction);
    install(std::make_unique<EnglishPlurals>());
}

} // namespace

std::span<const std::string_view> languages()
{
    return known;
}

bool useLanguage(std::string_view name)
{
    const bool leftwards = name == rightToLeft;
    if (leftwards || name == longer) {
        begin(QStringLiteral("en"), leftwards ? Qt::RightToLeft : Qt::LeftToRight);
        install(std::make_unique<PseudoLanguage>(leftwards ? PseudoLanguage::Kind::RightToLeft
                                                           : PseudoLanguage::Kind::Longer));
        return true;
    }
    const std::string_view language = name == "system" ? languageOfTheComputer() : name;
    if (std::ranges::find(known, language) == known.end())
        return false;
    begin(qt(language), Qt::LeftToRight);
    if (language == known.front())
        return true;
    installFile(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + qt(language));
    installFile(QStringLiteral(":/translations/quorate_") + qt(language));
    return true;
}

} // namespace quorate::ui
