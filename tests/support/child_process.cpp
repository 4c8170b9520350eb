#include "support/child_process.h"

#include "support/patience.h"

namespace quorate
{

void endProcess(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

} // namespace quorate
