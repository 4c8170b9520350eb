#include "app/hardening.h"
#include "app/options.h"
#include "ui/platform/palette.h"
#include "ui/shell/main_window.h"
#include "ui/text/english_plurals.h"

#include <QApplication>
#include <QPointer>
#include <cstdio>

namespace quorate
{

namespace
{

constexpr int badUse = 2;

int complain(const std::string& what)
{
    std::fprintf(stderr, "quorate: %s\n", what.c_str());
    return badUse;
}

ui::Theme themeNamed(const std::string& name)
{
    return name == "light" ? ui::Theme::Light : name == "dark" ? ui::Theme::Dark : ui::Theme::System;
}

int run(const WizardOptions& options)
{
    ui::EnglishPlurals english;
    QCoreApplication::installTranslator(&english);
    ui::applyTheme(themeNamed(options.theme));
    QPointer<ui::MainWindow> shown;
    Composition desk(options.desk, [&shown](const Result<std::vector<TokenSeen>>& tokens) {
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
    ui::MainWindow window(desk, ceremonies());
    shown = &window;
    window.show();
    desk.watch();
    return QApplication::exec();
}

} // namespace

} // namespace quorate

int main(int argc, char** argv)
{
    using namespace quorate;
    if (harden(argv) == SecretMemory::NotLocked)
        std::fputs("quorate: this system does not lock secrets into memory (ulimit -l)\n", stderr);
    QApplication::setApplicationName(QStringLiteral("quorate"));
    QApplication::setApplicationVersion(QStringLiteral(QUORATE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.quorate.Quorate"));
    const QApplication application(argc, argv);
    const auto options = wizardOptions(QCoreApplication::arguments());
    return options ? run(*options) : complain(options.error().where);
}
