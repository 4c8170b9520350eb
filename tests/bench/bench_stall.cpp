#include "crypto/password_key.h"
#include "support/invisible_screen.h"
#include "support/keyboard_person.h"
#include "support/wizard_stage.h"
#include "ui/shell/ceremony_view.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QMetaEnum>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

/**
 * How long the thread that draws is busy at a stretch while ceremonies are played in the wizard by keyboard, with
 * derivations of full length: the longest stalls, from the first usable screen on. Without QT_QPA_PLATFORM in the
 * environment it plays on a real X server that nobody sees.
 *
 * Counted is the time inside QApplication::notify(), so that the player's own work, on the same thread, is left
 * out and everything that the wizard does is in: handlers, layout, drawing. A key counts with all that follows
 * from it until nothing is left to do, even where the event loop takes several turns for that.
 */

using namespace quorate;

namespace
{

constexpr std::size_t shown = 10;
constexpr std::uint64_t seed = 2031;

double secondsOn(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

struct Stall {
    double seconds = 0;
    double ownSeconds = 0; // without what other threads and programs had of the processor
    QString where{};
    QString longestEvent{};
};

class MeasuredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    /** From now on; `place` names the screen. */
    void measure(std::function<QString()> place)
    {
        m_place = std::move(place);
        connect(eventDispatcher(), &QAbstractEventDispatcher::awake, this, [this] {
            if (!m_followingKey && m_depth == 0)
                closeStall();
        });
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!m_place || m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const bool aKey = event->spontaneous() && !m_followingKey;
        if (aKey && type == QEvent::KeyPress)
            closeStall();
        const bool result = measured(receiver, event);
        if (aKey && type == QEvent::KeyRelease)
            followKey();
        return result;
    }

    [[nodiscard]] std::vector<Stall> longest()
    {
        std::ranges::sort(m_stalls, std::greater(), &Stall::seconds);
        m_stalls.resize(std::min(m_stalls.size(), shown));
        return m_stalls;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    bool measured(QObject* receiver, QEvent* event)
    {
        if (m_stall.where.isEmpty())
            m_stall.where = m_place();
        const QString name =
            QStringLiteral("%1 of %2")
                .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                     QString::fromLatin1(receiver->metaObject()->className()));
        ++m_depth;
        const double start = secondsOn(CLOCK_MONOTONIC);
        const double ownStart = secondsOn(CLOCK_THREAD_CPUTIME_ID);
        const bool result = QApplication::notify(receiver, event);
        const double own = secondsOn(CLOCK_THREAD_CPUTIME_ID) - ownStart;
        const double taken = secondsOn(CLOCK_MONOTONIC) - start;
        --m_depth;
        m_stall.seconds += taken;
        m_stall.ownSeconds += own;
        if (taken > m_longestEvent) {
            m_longestEvent = taken;
            m_stall.longestEvent = name;
        }
        return result;
    }

    void followKey()
    {
        constexpr int turns = 4; // layout, drawing, and what these ask for
        m_followingKey = true;
        for (int turn = 0; turn < turns; ++turn)
            processEvents();
        m_followingKey = false;
        closeStall();
    }

    void closeStall()
    {
        if (m_stall.seconds > 0) {
            ++m_count;
            const QString now = m_place();
            if (now != m_stall.where)
                m_stall.where += QStringLiteral(" -> ") + now;
            m_stalls.push_back(std::move(m_stall));
        }
        m_stall = {};
        m_longestEvent = 0;
    }

    std::function<QString()> m_place{};
    int m_depth = 0;
    bool m_followingKey = false;
    Stall m_stall{};
    double m_longestEvent = 0;
    std::vector<Stall> m_stalls{};
    std::size_t m_count = 0;
};

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
    application.measure([&stage] {
        const ui::CeremonyView* ceremony = stage.window().ceremony();
        return stage.window().windowTitle() + (ceremony != nullptr ? QString() : QStringLiteral(" (home)"));
    });
    if (!MainJob(stage).play())
        return 1;
    const auto longest = application.longest();
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
