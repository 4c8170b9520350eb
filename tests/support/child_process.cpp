#include "support/child_process.h"

namespace quorate
{

void endProcess(QProcess& process)
{
    constexpr int patience = 10'000; // milliseconds
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

} // namespace quorate
