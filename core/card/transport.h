#pragma once

#include "card/apdu.h"

namespace quorate
{

/**
 * One connection to one inserted card; ends with the object. An exclusive connection leaves the card reset, a
 * shared one leaves it as it was.
 */
class Transport
{
public:
    virtual ~Transport() = default;

    /** One exchange. Errors: CardRemoved, CardSilent, ServiceDown. A status word is never an error here. */
    [[nodiscard]] virtual Result<ResponseApdu> transmit(const CommandApdu& command) = 0;
};

} // namespace quorate
