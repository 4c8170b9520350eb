#pragma once

#include <thread>

namespace quorate
{

/**
 * Reads the system's fonts beside what else is done at the start, on a thread of its own: Qt would do both parts
 * itself, one after the other, before the first letter. Whoever needs a font meanwhile waits for it in Qt.
 */
class EarlyFonts
{
public:
    /** Fontconfig's lists, while Qt connects to the screen. */
    EarlyFonts();

    /** Qt's own table of them, while the window opens. To be called when there is an application. */
    void fillTable();

private:
    std::jthread m_thread;
};

} // namespace quorate
