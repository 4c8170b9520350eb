#pragma once

#include "ceremony/step.h"

#include <QStringList>

namespace quorate::ui
{

/** What to do on a page of this kind, in a few plain sentences. */
[[nodiscard]] QStringList helpFor(const StepKind& kind);

/** The same for the home page. */
[[nodiscard]] QStringList helpAtHome();

/** The keys that work everywhere. */
[[nodiscard]] QStringList helpOnKeys();

} // namespace quorate::ui
