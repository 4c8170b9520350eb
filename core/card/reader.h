#pragma once

#include "card/transport.h"

#include <chrono>
#include <memory>
#include <stop_token>

namespace quorate
{

/** The home screen looks Shared; a ceremony holds Exclusive from the choice of the token to its end. */
enum class Access { Shared, Exclusive };

struct Reader {
    std::string name{};
    bool cardPresent = false;
    bool inUse = false; // a connection to the card is open, ours or another program's
    Bytes atr{};

    friend bool operator==(const Reader&, const Reader&) = default;
};

/** Readers and what is in them. Implementations: pcsc/pcsc_source, sim/sim_source. */
class CardSource
{
public:
    virtual ~CardSource() = default;

    /** Errors: ServiceDown. No reader at all is an empty list. */
    [[nodiscard]] virtual Result<std::vector<Reader>> readers() = 0;

    /** Errors: NoReader, NoCard, CardInUse, ServiceDown, CardSilent. */
    [[nodiscard]] virtual Result<std::unique_ptr<Transport>> connect(const std::string& readerName,
                                                                     Access access) = 0;

    /** Returns when a reader or card came or went, when `limit` is over, or at once when stopped. */
    [[nodiscard]] virtual Result<void> waitForChange(std::stop_token stop, std::chrono::milliseconds limit) = 0;
};

} // namespace quorate
