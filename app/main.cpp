#include "app/early_fonts.h"
#include "app/hardening.h"
#include "app/options.h"
#include "app/pictures.h"
#include "app/room_facts.h"
#include "ui/platform/accessibility.h"
#include "ui/platform/language.h"
#include "ui/platform/login_session.h"
#include "ui/platform/screen_report.h"
#include "ui/platform/window_system.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPointer>
#include <QTemporaryFile>
#include <cstdio>
#include <span>

namespace quorate
{

namespace
{

constexpr int notGood = 1;
constexpr int badUse = 2;

int complain(const std::string& what)
{
    std::fprintf(stderr, "quorate: %s\n", what.c_str());
    return badUse;
}

ui::Theme themeNamed(const std::string& name)
{
    return name == "light"      ? ui::Theme::Light
           : name == "dark"     ? ui::Theme::Dark
           : name == "contrast" ? ui::Theme::Contrast
                                : ui::Theme::System;
}

/** Read before there is a window system to talk to: --help works without a display. */
Result<WizardOptions> optionsFrom(std::span<char*> words)
{
    QStringList arguments;
    for (const char* word : words)
        arguments += QString::fromLocal8Bit(word);
    return wizardOptions(arguments);
}

/** Instead of opening the window: a picture of each of its screens. */
int photograph(const WizardOptions& options)
{
    const auto text = DiskFiles().read(options.script, largestScript);
    if (!text)
        return complain("the script " + options.script + " could not be read");
    const auto script = parseScript(*text, ScriptUse::Rehearsal);
    if (!script)
        return complain(options.script + ": " + script.error().where);
    const PlayResult result = takePictures(*script, options.pictures, options.desk.rounds);
    if (result.end == PlayResult::End::Good)
        return 0;
    (void)complain(result.why);
    return result.end == PlayResult::End::BadScript ? badUse : notGood;
}

int run(const WizardOptions& options)
{
    if (!ui::useLanguage(options.language))
        return complain("the language is system, en, de, fr, es, or for pictures pseudo or rtl");
    if (!options.pictures.empty()) { // the same on every computer
        ui::useAccessibility(
            {.letters = options.letters.value_or(ui::leastLetters), .theme = themeNamed(options.theme)});
        tellOfUnlockedSecrets();
        return photograph(options);
    }
    ui::Accessibility wanted = ui::savedAccessibility();
    if (options.theme != "system")
        wanted.theme = themeNamed(options.theme);
    wanted.letters = options.letters.value_or(wanted.letters);
    ui::useAccessibility(wanted);
    QPointer<ui::MainWindow> shown;
    const ui::ScreenReport screens;
    Composition::Options deskOptions = options.desk;
    deskOptions.room = [&screens, environment = screenEnvironment()] {
        RoomFacts facts = roomFacts("/", environment);
        if (facts.remote.empty())
            facts.remote = ui::remoteSession();
        screens.addTo(facts);
        return facts;
    };
    Composition desk(std::move(deskOptions), [&shown](const Result<std::vector<TokenSeen>>& tokens) {
        QMetaObject::invokeMethod(
            qApp,
            [&shown, tokens] {
                if (shown != nullptr)
                    shown->setTokens(tokens);
            },
            Qt::QueuedConnection);
    });
    if (const auto opened = desk.open(); !opened)
        return complain(opened.error().where);
    ui::MainWindow window(desk, ceremonies(), ui::MainWindow::Opens::AtOnce);
    shown = &window;
    QObject::connect(&window, &ui::MainWindow::completed, [&desk] {
        tellOfUnlockedSecrets(); // not before the first picture: it has to load libcrypto
        desk.watch();
    });
    return QApplication::exec();
}

} // namespace

} // namespace quorate

int main(int argc, char** argv)
{
    using namespace quorate;
    harden();
    QApplication::setApplicationName(QStringLiteral("quorate"));
    QApplication::setApplicationVersion(QStringLiteral(QUORATE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.quorate.Quorate"));
    const auto options = optionsFrom({argv, static_cast<std::size_t>(argc)});
    if (!options)
        return complain(options.error().where);
    std::unique_ptr<QTemporaryFile> screens;
    if (!options->pictures.empty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        screens = picturedScreens();
        qputenv("QT_QPA_PLATFORM",
                screens != nullptr ? "offscreen:configfile=" + screens->fileName().toUtf8() : "offscreen");
    }
    ui::preferX11();
    EarlyFonts fonts;
    const QApplication application(argc, argv);
    fonts.fillTable();
    return run(*options);
}
