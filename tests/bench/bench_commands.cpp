#include "support/measured_operations.h"

#include <cstdio>

/** Commands to the token, ours and those of the OpenSC 0.23 tools, side by side. */
int main()
{
    std::printf("%-24s %5s %7s   %s\n", "operation", "ours", "OpenSC", "tool");
    for (const auto& operation : quorate::measuredOperations())
        std::printf("%-24s %5d %7d   %s%s\n", qPrintable(operation.name), operation.ours, operation.theirs,
                    qPrintable(operation.tool),
                    operation.furtherTool > 0 ? ", then pkcs15-tool --list-info for serial number and label" : "");
    return 0;
}
