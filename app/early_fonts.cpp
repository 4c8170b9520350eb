#include "app/early_fonts.h"

#include <fontconfig/fontconfig.h>

namespace quorate
{

// Qt calls the same function and then finds the work done.
EarlyFonts::EarlyFonts() : m_thread([] { FcInit(); }) {}

} // namespace quorate
