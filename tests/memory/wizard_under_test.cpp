#include "app/hardening.h"
#include "dkek/dkek_share.h"
#include "support/keyboard_person.h"
#include "support/main_job.h"
#include "support/wizard_stage.h"
#include "ui/platform/screen_report.h"
#include "ui/platform/window_system.h"
#include "ui/secret/secret_grid.h"
#include "ui/shell/ceremony_view.h"
#include "ui/text/translator.h"

#include <QApplication>
#include <QTemporaryFile>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

/**
 * The wizard whose memory memory/wizard searches: the real window, hardened as quorate is, without tokens.
 *
 *   wizard_under_test SEED [KEEP]
 *
 * With QUORATE_LOOKS_AT_SCREENS its ceremonies begin with the room check. With QUORATE_TOKEN_WAITS there is a
 * simulated token that waits for the second of two share files: so what comes in the file is nowhere in the token,
 * which keeps the sum of both.
 *
 * It tells on standard output, a line each, what a person sees:
 *
 *   open           whoever wants to read its memory opens it now, and answers with a line
 *   focus NAME     the control that has the focus, as a screen reader says it
 *   away           nothing of it has the focus: until the next `focus` keys go elsewhere
 *   step ID BUTTON a new screen and its primary button
 *   share X Y W H  where on the screens a share was drawn
 *   folder PATH    where it will propose to save
 *
 * It exits with 0 when a ceremony that ended well is left. KEEP makes the mistake that the search must find: of
 * every share that is shown it keeps the `text`, the text as `utf16`, the `bytes` of the value, or a `picture`; or
 * it writes the text into a `file`, which it deletes.
 */

using namespace quorate;

namespace
{

enum class Keep { Nothing, Text, Utf16, Bytes, Picture, File };

Keep keepNamed(const char* name)
{
    const std::string_view wanted(name);
    return wanted == "text"      ? Keep::Text
           : wanted == "utf16"   ? Keep::Utf16
           : wanted == "bytes"   ? Keep::Bytes
           : wanted == "picture" ? Keep::Picture
           : wanted == "file"    ? Keep::File
                                 : Keep::Nothing;
}

void tell(const char* word, const QString& what = {})
{
    std::printf("%s %s\n", word, qPrintable(what));
    std::fflush(stdout);
}

void letMemoryBeOpened()
{
    tell("open");
    char answer = 0;
    while (read(STDIN_FILENO, &answer, 1) == 1 && answer != '\n') {
    }
}

/** The mistake: what is shown is copied to where nobody wipes it. */
class Keeper
{
public:
    explicit Keeper(Keep what) : m_what(what) {}

    void look(QWidget& window, const Reveal& reveal)
    {
        const ByteView shown = reveal.characters.reveal();
        const std::string text(shown.begin(), shown.end());
        switch (m_what) {
        case Keep::Nothing:
            return;
        case Keep::Text:
            m_texts.push_back(text);
            return;
        case Keep::Utf16:
            m_words += QString::fromStdString(text);
            return;
        case Keep::Bytes:
            m_values.push_back(QByteArray::fromHex(digitsOf(text, reveal)));
            return;
        case Keep::Picture:
            m_pictures += pictureOf(window);
            return;
        case Keep::File: {
            QTemporaryFile file; // gone when it is closed
            if (file.open())
                file.write(text.data(), static_cast<qint64>(text.size()));
            return;
        }
        }
    }

private:
    static QByteArray digitsOf(const std::string& text, const Reveal& reveal)
    {
        QByteArray digits;
        for (int group = 0; group < reveal.groups; ++group)
            digits += QByteArray::fromStdString(text.substr(static_cast<std::size_t>(group) * 5, 4));
        return digits;
    }

    Keep m_what;
    std::vector<std::string> m_texts{};
    QStringList m_words{};
    QList<QByteArray> m_values{};
    QList<QImage> m_pictures{};
};

/** Tells it at each drawing: only then everything has its place. */
class ShareWatch final : public QObject
{
public:
    explicit ShareWatch(ui::MainWindow& window) : m_window(window) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* grid = event->type() == QEvent::Paint ? qobject_cast<ui::SecretGrid*>(watched) : nullptr;
        if (grid != nullptr && m_window.ceremony() != nullptr && m_window.ceremony()->curtain().isOpen()) {
            const QPoint at = grid->mapToGlobal(QPoint());
            tell("share",
                 QStringLiteral("%1 %2 %3 %4").arg(at.x()).arg(at.y()).arg(grid->width()).arg(grid->height()));
        }
        return false;
    }

private:
    ui::MainWindow& m_window;
};

void tellStep(ui::MainWindow& window, Keeper& keeper)
{
    if (window.ceremony() == nullptr)
        return;
    const Step step = window.ceremony()->step();
    if (const auto* reveal = std::get_if<Reveal>(&step.kind))
        keeper.look(window, *reveal);
    tell("step", ui::asTyped(step.id) + u' ' + ui::translated(step.primary));
}

/** It has one of two shares, of which the test knows nothing. */
bool letTokenWait(WizardStage& stage)
{
    const auto token = stage.firstToken();
    return token != nullptr &&
           token->initialise({.soPin = SecretBytes::copyOf(fromHex(testSoPin).value()),
                              .userPin = SecretBytes::copyOf(bytesOf(testUserPin)),
                              .shareFiles = 2}) &&
           token->importDkekShare(SecretBytes::copyOf(Bytes(dkekShareSize, 7)));
}

int play(std::uint64_t seed, Keep keep)
{
    const bool tokenWaits = qEnvironmentVariableIsSet("QUORATE_TOKEN_WAITS");
    WizardStage stage(tokenWaits ? 1 : 0, seed);
    if (tokenWaits && !letTokenWait(stage)) {
        std::fputs("the token does not wait for a share\n", stderr);
        return 2;
    }
    const ui::ScreenReport screens;
    if (qEnvironmentVariableIsSet("QUORATE_LOOKS_AT_SCREENS"))
        stage.setRoom([&screens] {
            RoomFacts facts;
            screens.addTo(facts);
            return facts;
        });
    Keeper keeper(keep);
    ui::MainWindow& window = stage.window();
    bool good = false;
    QObject::connect(&window, &QWidget::windowTitleChanged, &window, [&] {
        if (const auto* view = window.ceremony()) {
            const auto* outcome = std::get_if<Outcome>(&view->step().kind);
            good = outcome != nullptr && outcome->good;
        }
        QTimer::singleShot(0, &window, [&] { tellStep(window, keeper); });
    });
    QObject::connect(qApp, &QApplication::focusChanged, &window, [](QWidget*, QWidget* now) {
        if (now != nullptr)
            tell("focus", spokenName(now));
        else
            tell("away");
    });
    ShareWatch shareWatch(window);
    qApp->installEventFilter(&shareWatch);
    tell("folder", stage.folder());
    if (!stage.show()) {
        std::fputs("the window never became active\n", stderr);
        return 2;
    }
    QObject::connect(&window, &QWidget::windowTitleChanged, &window, [&] {
        if (window.ceremony() == nullptr) // back at home
            QApplication::exit(good ? 0 : 1);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    letMemoryBeOpened();
    harden();
    if (argc < 2 || secretMemory() == SecretMemory::NotLocked) {
        std::fputs("wizard_under_test SEED [KEEP]; and this system must lock memory (ulimit -l)\n", stderr);
        return 2;
    }
    ui::preferX11();
    const QApplication application(argc, argv);
    return play(std::strtoull(argv[1], nullptr, 10), keepNamed(argc > 2 ? argv[2] : ""));
}
