#include "app/early_fonts.h"

#include <QFontDatabase>
#include <QStringList>
#include <fontconfig/fontconfig.h>

namespace quorate
{

// Qt calls the same function and then finds the work done.
EarlyFonts::EarlyFonts() : m_thread([] { FcInit(); }) {}

void EarlyFonts::fillTable()
{
    m_thread.join(); // two at once would both read all lists
    m_thread = std::jthread([] { (void)QFontDatabase::families(); });
}

} // namespace quorate
