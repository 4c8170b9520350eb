#pragma once

#include <thread>

namespace quorate
{

/**
 * Reads the system's list of fonts from its beginning on, on a thread of its own, while Qt connects to the screen:
 * Qt would read it afterwards, before the first letter, for a tenth of the whole start. The end of the object
 * waits for it.
 */
class EarlyFonts
{
public:
    EarlyFonts();

private:
    std::jthread m_thread;
};

} // namespace quorate
