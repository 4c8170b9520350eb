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
    // After the lists: two at once would both read all of them.
    m_thread = std::jthread([lists = std::move(m_thread)]() mutable {
        lists.join();
        (void)QFontDatabase::families();
    });
}

} // namespace quorate
