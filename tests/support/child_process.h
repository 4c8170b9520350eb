#pragma once

#include <QProcess>

namespace quorate
{

/** Asks the program to end, and makes it when it does not. */
void endProcess(QProcess& process);

} // namespace quorate
