#include "ui/platform/language.h"

#include "ui/text/english_plurals.h"

#include <QCoreApplication>
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

} // namespace

std::span<const std::string_view> languages()
{
    return known;
}

bool useLanguage(std::string_view name)
{
    const std::string_view language = name == "system" ? languageOfTheComputer() : name;
    if (std::ranges::find(known, language) == known.end())
        return false;
    installed().clear(); // a translator that ends takes itself out
    QLocale::setDefault(QLocale(qt(language)));
    install(std::make_unique<EnglishPlurals>());
    if (language == known.front())
        return true;
    installFile(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + qt(language));
    installFile(QStringLiteral(":/translations/quorate_") + qt(language));
    return true;
}

} // namespace quorate::ui
