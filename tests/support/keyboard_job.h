#pragma once

#include "support/keyboard_person.h"
#include "support/wizard_stage.h"

namespace quorate
{

/** The main job in the wizard by keyboard alone: people, two simulated tokens, and what was made so far. */
class KeyboardJob
{
public:
    /** Opens the wizard; false if that is not possible. */
    [[nodiscard]] bool begin();

    /** One ceremony to its good end, and back home. */
    [[nodiscard]] bool play(const QString& title);

    /** A set for 2 of 4, the first token in service, a key on it, and its backup. */
    [[nodiscard]] bool untilTheBackup();

    /** The other two custodians prove what was saved. After untilTheBackup(). */
    [[nodiscard]] bool drill();

    /** The second token takes over with the same two, and the first is destroyed. After drill(). */
    [[nodiscard]] bool replace();

    /** These two come with their sheets; nobody else does but the PIN holder. */
    void twoCustodians(const QString& names);

    [[nodiscard]] QString why() const { return m_people.why(); }
    [[nodiscard]] WizardStage& stage() { return m_stage; }
    [[nodiscard]] KeyboardPerson& people() { return m_people; }

    KeyboardPerson::Values roles{{"leader", QStringLiteral("Linus")},
                                 {"custodians", QStringLiteral("Ada\nGrace\nMary\nAlan")},
                                 {"security_officer", QStringLiteral("Sophie")},
                                 {"pin_holder", QStringLiteral("Peter")},
                                 {"witness", QStringLiteral("Wilma")}};
    QString first{}; // serials
    QString second{};
    QString shareFile{};
    QString backup{};
    int pressesForTheSet = 0;

private:
    [[nodiscard]] QString onlyFile(const QString& pattern) const;

    WizardStage m_stage{};
    KeyboardPerson m_people{m_stage.window()};
};

} // namespace quorate
