#pragma once

#include <QProcessEnvironment>

namespace quorate
{

/**
 * Starts the running test again with this environment and its own arguments, and waits for it; what to exit with.
 * The window system and the buses are chosen when a program starts: a test that makes its own does so first, under
 * a QCoreApplication.
 */
[[nodiscard]] int startAgain(QProcessEnvironment environment);

/** This is the process that was started again. */
[[nodiscard]] bool isStartedAgain();

/** For programs that shall appear on this X display. */
[[nodiscard]] QProcessEnvironment environmentOn(const QString& display);

/** Says that this program is not installed; what to exit with: an error only if QUORATE_REQUIRE_INTEROP is 1. */
[[nodiscard]] int exitWithout(const QString& program);

} // namespace quorate
