#pragma once

#include "support/invisible_screen.h"
#include "support/process_memory.h"

#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace quorate
{

/** What the wizard under test is started with, and what its secrets are expected from. */
constexpr std::uint64_t wizardSeed = 4091;

/** The program wizard_under_test on an invisible screen, and the hands of the people before it: keys only. */
class WizardProcess
{
public:
    /** Its own home and temporary folder are in `folder`. */
    WizardProcess(InvisibleScreen& screen, const QString& folder);
    ~WizardProcess();

    /** For its environment, before it starts. */
    void setVariable(const QString& name, const QString& value);

    /** Until its window has the focus; `memory` is opened before it hardens itself. `keep`: a mistake it makes. */
    [[nodiscard]] bool start(std::uint64_t seed, const QString& keep, ProcessMemory& memory);
    /** The same without a look into its memory, which not everybody may take. */
    [[nodiscard]] bool start(std::uint64_t seed);

    /** Before it starts: from then on every byte that it writes is kept, wherever to. */
    void watchWrites() { m_watchesWrites = true; }
    /** What it wrote with write() and its kin, also to files that are deleted by now, after it ended. */
    [[nodiscard]] Bytes written();

    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }
    /** The id of the step on the screen. */
    [[nodiscard]] QString step() const { return m_step; }
    /** Where on the screens the share was drawn last, as far as the window system tells its program. */
    [[nodiscard]] QRect share() const { return m_share; }
    /** Where it proposes to save. */
    [[nodiscard]] QString folder() const { return m_folder; }

    /** Presses Tab until the control with this name has the focus. */
    [[nodiscard]] bool tabTo(const QString& name);
    bool key(const QString& name) { return m_screen.press(name); }
    bool type(const QString& text) { return m_screen.type(text); }
    /** Presses the button and waits for the next screen. */
    [[nodiscard]] bool press(const QString& button);
    /** The primary button of the step. */
    [[nodiscard]] bool goOn() { return press(m_button); }
    [[nodiscard]] bool waitForStep(const QString& id);
    /** Until the last character of an entry has moved the focus there; a Tab before that would move it on. */
    [[nodiscard]] bool waitForButton();
    /** After the keyboard was elsewhere. */
    [[nodiscard]] bool waitForFocus();
    [[nodiscard]] bool waitForShare();
    /** From the home page through the questions of `create` to the first hand-over, which has this id. */
    [[nodiscard]] bool beginSet(const std::vector<std::string>& people,
                                const QString& handover = QStringLiteral("turn.handover"));

    /** The same of `import` into a token that waits for this share file, the second of two. */
    [[nodiscard]] bool beginImport(const std::vector<std::string>& people, const QString& shareFile);

    void kill();

    /** Presses the last button; true if the program then ends with 0. */
    [[nodiscard]] bool finish();

    /** All that it wrote on both its streams. */
    [[nodiscard]] QByteArray output() const { return m_output; }

private:
    /** On the page that asks who is here. */
    [[nodiscard]] bool nameLeaderAndCustodians(const std::vector<std::string>& people);
    [[nodiscard]] bool attachWatcher();
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition);
    void take(const QString& line);

    InvisibleScreen& m_screen;
    QProcess m_process{};
    ProcessMemory* m_memory = nullptr;
    QByteArray m_output{};
    QString m_folder{};
    QString m_step{};
    QString m_button{};
    QString m_focus{};
    QRect m_share{};
    int m_steps = 0;
    int m_focusMoves = 0;
    bool m_hasFocus = false;
    bool m_opened = true;
    bool m_watchesWrites = false;
    QTemporaryDir m_watched{};
    QProcess m_watcher{};
};

} // namespace quorate
