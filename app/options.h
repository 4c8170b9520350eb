#pragma once

#include "app/composition.h"

#include <QStringList>
#include <optional>

namespace quorate
{

/** What `quorate` was asked for on its command line. */
struct WizardOptions {
    Composition::Options desk{};
    std::string theme{"system"};
    std::string language{"system"};
    std::optional<int> letters{}; // per cent of their usual size
    std::string pictures{};       // a folder: `script` is played and photographed instead of opening the window
    std::string script{};
};

/**
 * From the words of the command line, the program's name first; there need not be an application yet. Error
 * NotAccepted: `where` is a sentence for the terminal. `--help` and `--version` end the program.
 */
[[nodiscard]] Result<WizardOptions> wizardOptions(const QStringList& arguments);

} // namespace quorate
