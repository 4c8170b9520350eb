#pragma once

#include "ceremony/step.h"
#include "ui/shell/main_window.h"

#include <QString>
#include <functional>
#include <map>

namespace quorate
{

/**
 * Goes through ceremonies in the wizard's window as all of their people, by keyboard alone: Tab, arrows, letters,
 * Enter and Space, each sent to what has the focus. What is shown is written on paper here and typed from it.
 */
class KeyboardPerson
{
public:
    using Values = std::map<std::string, QString>;

    explicit KeyboardPerson(ui::MainWindow& window) : m_window(window) {}

    /** Answers to the fields of the step with this id, by field. Fields that are not named stay as proposed. */
    KeyboardPerson& fill(const std::string& step, Values values);
    /** What to type or to choose at the step with this id: a path, a serial, "same", a PIN. */
    KeyboardPerson& give(const std::string& step, const QString& value);
    /** Done once, the first time this step appears, instead of its answer. */
    KeyboardPerson& once(const std::string& step, std::function<void()> deed);

    /** Done each time before this step is answered. */
    KeyboardPerson& onEvery(const std::string& step, std::function<void()> deed);

    /** Done on every page that stays until somebody answers it, and on the last one; it is painted by then. */
    KeyboardPerson& onEachPage(std::function<void()> deed);

    /** Opens a ceremony from the home page and plays it to its last page, without leaving that. */
    [[nodiscard]] bool play(const QString& title);
    /** The same in two parts: to its first page, and from the page that is open now to the last. */
    [[nodiscard]] bool open(const QString& title);
    [[nodiscard]] bool playOn();
    /** Answers the page that is open now, and waits for the next one. */
    [[nodiscard]] bool answerPage();
    /** Presses "Finish" and is back at home. */
    [[nodiscard]] bool finish();

    /** Why it did not work, for the test's message. */
    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] const std::vector<std::string>& visited() const { return m_visited; }
    /** How often a button was pressed, by Enter or Space. */
    [[nodiscard]] int presses() const { return m_presses; }
    [[nodiscard]] const Step& step() const;
    [[nodiscard]] ui::CeremonyView* view() const { return m_window.ceremony(); }

    /** Presses Tab until the control with this beginning of its name has the focus. */
    [[nodiscard]] bool tabTo(const QString& name);
    [[nodiscard]] bool press(const QString& button);

    std::map<std::string, std::string> paper{};               // what each person wrote down
    std::function<std::string(const std::string&)> scanner{}; // the code on this person's sheet, "" for none

private:
    [[nodiscard]] bool answer();
    [[nodiscard]] bool waitForNext();
    [[nodiscard]] bool fillForm(const Form& form);
    [[nodiscard]] bool fillField(const Field& field, const QString& value);
    [[nodiscard]] bool choose(const Field& field, const QString& option);
    [[nodiscard]] bool chooseToken(const QString& serial);
    [[nodiscard]] bool typeShare(const EnterShare& share);
    void writeDown(const Reveal& reveal);
    [[nodiscard]] bool pressPrimary();
    bool fail(const QString& why);

    ui::MainWindow& m_window;
    std::map<std::string, Values> m_values{};
    std::map<std::string, QString> m_given{};
    std::map<std::string, std::function<void()>> m_deeds{};
    std::map<std::string, std::function<void()>> m_habits{};
    std::function<void()> m_eachPage{};
    std::vector<std::string> m_visited{};
    int m_screens = 0;
    int m_presses = 0;
    QString m_why{};
};

/** One key, pressed and released, to what has the focus. */
void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/** Characters, one by one. */
void typeText(const QString& text);
/** Presses Tab until the control with this beginning of its name has the focus. */
[[nodiscard]] bool tabTo(const QString& name);
/** What a screen reader calls it. */
[[nodiscard]] QString spokenName(QWidget* widget);

} // namespace quorate
