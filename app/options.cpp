#include "app/options.h"

#include "crypto/password_key.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace quorate
{

namespace
{

/** It names the program, which the parser asks an application for. */
[[noreturn]] void showHelp(QCommandLineParser& parser, const QString& program)
{
    QByteArray name = program.toLocal8Bit();
    std::array<char*, 2> words{name.data(), nullptr};
    int count = 1;
    const QCoreApplication application(count, words.data());
    parser.showHelp();
}

} // namespace

Result<WizardOptions> wizardOptions(const QStringList& arguments)
{
    using namespace Qt::StringLiterals;
    WizardOptions options{.desk = {.rounds = shareFileRounds}};
    if (arguments.size() < 2) // as it mostly starts; preparing the parser takes half a millisecond
        return options;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Key ceremonies with SmartCard-HSM tokens, step by step."_s);
    parser.addPositionalArgument(u"SCRIPT"_s, u"With --pictures: a script, see app/README.md."_s, u"[SCRIPT]"_s);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions(
        {{u"cards"_s,
          u"The tokens: \"pcsc\", \"sim:N\" for N simulated ones, or their kinds: \"sim:4k,work-alike\"."_s,
          u"CARDS"_s},
         {u"rehearsal"_s, u"Begin with a rehearsal on simulated tokens."_s},
         {u"allow-published-pins"_s, u"With --rehearsal: PINs that are printed in manuals may be chosen."_s},
         {u"pictures"_s, u"Play SCRIPT as a rehearsal and save a picture of every screen."_s, u"FOLDER"_s},
         {u"language"_s,
          u"Of the screen: \"en\", \"de\", \"fr\", \"es\" or \"system\"; for pictures \"pseudo\" or \"rtl\"."_s,
          u"LANGUAGE"_s, u"system"_s},
         {u"theme"_s, u"\"light\", \"dark\", \"contrast\" or \"system\"."_s, u"THEME"_s, u"system"_s},
         {u"letters"_s, u"Their size in per cent, from 100 to 300."_s, u"PERCENT"_s}});
    if (!parser.parse(arguments))
        return fail(ErrorCode::NotAccepted, parser.errorText().toStdString());
    if (parser.isSet(help))
        showHelp(parser, arguments.value(0));
    if (parser.isSet(version))
        parser.showVersion();
    const bool pictures = parser.isSet(u"pictures"_s);
    const QStringList scripts = parser.positionalArguments();
    if (pictures && scripts.size() != 1)
        return fail(ErrorCode::NotAccepted, "name one script (--help tells more)");
    if (!pictures && !scripts.isEmpty())
        return fail(ErrorCode::NotAccepted, "there is nothing to name beside the options (--help tells more)");

    options.desk.rehearsal = parser.isSet(u"rehearsal"_s);
    options.desk.allowPublishedPins = parser.isSet(u"allow-published-pins"_s);
    options.theme = parser.value(u"theme"_s).toStdString();
    options.language = parser.value(u"language"_s).toStdString();
    options.pictures = parser.value(u"pictures"_s).toStdString();
    options.script = scripts.value(0).toStdString();
    if (options.desk.allowPublishedPins && !options.desk.rehearsal)
        return fail(ErrorCode::NotAccepted, "--allow-published-pins is for rehearsals only (--rehearsal)");
    constexpr std::array<std::string_view, 4> themes{"light", "dark", "contrast", "system"};
    if (std::ranges::find(themes, options.theme) == themes.end())
        return fail(ErrorCode::NotAccepted, "the theme is light, dark, contrast or system");
    if (parser.isSet(u"letters"_s)) {
        bool isNumber = false;
        options.letters = parser.value(u"letters"_s).toInt(&isNumber);
        if (!isNumber || *options.letters < 100 || *options.letters > 300)
            return fail(ErrorCode::NotAccepted, "the size of letters is a number from 100 to 300");
    }
    if (parser.isSet(u"cards"_s)) {
        const std::string cards = parser.value(u"cards"_s).toStdString();
        (options.desk.rehearsal ? options.desk.rehearsalCards : options.desk.cards) = cards;
        if (options.desk.rehearsal && cards == "pcsc")
            return fail(ErrorCode::NotAccepted, "a rehearsal takes simulated tokens: --cards sim:2");
    }
    return options;
}

} // namespace quorate
