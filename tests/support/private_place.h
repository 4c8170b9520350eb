#pragma once

#include <QTemporaryDir>

namespace quorate
{

/**
 * A folder of a test in which a secret may be kept, removed afterwards: beside the build, or where that is a
 * folder for temporary files or on a network, below the home of who runs the test. Null: neither is allowed.
 */
[[nodiscard]] std::unique_ptr<QTemporaryDir> privatePlace();

} // namespace quorate
