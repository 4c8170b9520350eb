#include "crypto/password_key.h"
#include "support/invisible_screen.h"
#include "support/keyboard_person.h"
#include "support/measured_application.h"
#include "support/wizard_stage.h"

#include <QDir>
#include <cstdio>

/**
 * How long the thread that draws is busy at a stretch while ceremonies are played in the wizard by keyboard, with
 * derivations of full length: the longest stalls, from the first usable screen on. Without QT_QPA_PLATFORM in the
 * environment it plays on a real X server that nobody sees. What counts: support/measured_application.
 */

using namespace quorate;

namespace
{

constexpr std::size_t shown = 10;
constexpr std::uint64_t seed = 2031;

/** The one file in the folder that matches. */
QString fileIn(const QString& folder, const QString& pattern)
{
    const QStringList files = QDir(folder).entryList({pattern}, QDir::Files);
    return files.size() == 1 ? folder + u'/' + files.front() : QString();
}

/** Every ceremony of the main job on two tokens. */
class MainJob
{
public:
    explicit MainJob(WizardStage& stage) : m_stage(stage), m_people(stage.window()) {}

    [[nodiscard]] bool play()
    {
        const auto tokens = LiveOverview(m_stage.cards()).tokens();
        const QString first = QString::fromStdString(tokens[0].reading->info.serial);
        const QString second = QString::fromStdString(tokens[1].reading->info.serial);
        m_people.fill("people", everybody()).fill("scheme", {{"needed", QStringLiteral("2")}});
        m_people.fill("key", {{"label", QStringLiteral("signing")}});
        m_people.fill("entry.enter", {{"Ada", QStringLiteral("1")},
                                      {"Grace", QStringLiteral("2")},
                                      {"Mary", QStringLiteral("3")},
                                      {"Alan", QStringLiteral("4")}});
        m_people.give("random", first).give("save", m_stage.folder());
        m_people.give("user_pin", QStringLiteral("482917")).give("pin", QStringLiteral("482917"));
        return ceremony("Create a set of shares") && initialise(first, "5731264809375124") &&
               importInto("Mary\nAda") && ceremony("Make a key on a token") && ceremony("Back up keys") &&
               initialise(second, "9046172583640917") && importInto("Grace\nAlan") && restore() &&
               ceremony("Token status");
    }

private:
    static KeyboardPerson::Values everybody()
    {
        return {{"leader", QStringLiteral("Linus")},
                {"custodians", QStringLiteral("Ada\nGrace\nMary\nAlan")},
                {"security_officer", QStringLiteral("Sophie")},
                {"pin_holder", QStringLiteral("Peter")},
                {"witness", QStringLiteral("Wilma")}};
    }

    bool ceremony(const char* title)
    {
        if (!m_people.play(QString::fromLatin1(title)) || !std::get<Outcome>(m_people.step().kind).good ||
            !m_people.finish()) {
            std::fprintf(stderr, "%s: %s\n", title, qPrintable(m_people.why()));
            return false;
        }
        m_stage.look();
        return true;
    }

    bool initialise(const QString& serial, const char* soPin)
    {
        m_people.give("token", serial).give("new_so_pin", QString::fromLatin1(soPin));
        m_people.fill("so_pin_source", {{"source", QStringLiteral("own")}});
        return ceremony("Initialise a token");
    }

    bool importInto(const char* custodians)
    {
        m_people.fill("people", {{"leader", QStringLiteral("Linus")},
                                 {"custodians", QString::fromLatin1(custodians)},
                                 {"pin_holder", QStringLiteral("Peter")}});
        m_people.give("files", fileIn(m_stage.folder(), QStringLiteral("*.pbe")));
        const bool good = ceremony("Import shares into a token");
        m_people.fill("people", everybody());
        return good;
    }

    bool restore()
    {
        m_people.give("files", fileIn(m_stage.folder(), QStringLiteral("*.bin")));
        return ceremony("Restore keys");
    }

    WizardStage& m_stage;
    KeyboardPerson m_people;
};

int run(MeasuredApplication& application)
{
    WizardStage stage(2, seed, shareFileRounds);
    if (!stage.show())
        return 1;
    application.measure(stage.window());
    const bool played = MainJob(stage).play();
    application.stop();
    if (!played)
        return 1;
    const auto longest = application.longest(shown);
    std::printf("longest stalls of the drawing thread in %zu, on %s   (limit 50 ms)\n", application.count(),
                qPrintable(QGuiApplication::platformName()));
    std::printf("%9s %9s   %s\n", "", "own time", "screen; the longest event in it");
    for (const Stall& stall : longest)
        std::printf("%6.1f ms %6.1f ms   %s; %s\n", 1000 * stall.seconds, 1000 * stall.ownSeconds,
                    qPrintable(stall.where), qPrintable(stall.longestEvent));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    InvisibleScreen screen;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        if (!screen.start())
            return 1;
        qputenv("DISPLAY", screen.display().toLocal8Bit());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    MeasuredApplication application(argc, argv);
    return run(application);
}
