#pragma once

#include "base/result.h"

#include <winscard.h>

namespace quorate
{

/** One connection to the PC/SC service. Each thread that waits or talks has its own. */
class PcscContext
{
public:
    /** Error: ServiceDown, or what else the service answers. */
    [[nodiscard]] static Result<PcscContext> open();

    PcscContext(PcscContext&& other) noexcept : m_handle(std::exchange(other.m_handle, 0)) {}
    PcscContext& operator=(PcscContext&&) = delete;
    ~PcscContext();

    [[nodiscard]] SCARDCONTEXT handle() const { return m_handle; }

    /** The names of all readers; none is an empty list. */
    [[nodiscard]] Result<std::vector<std::string>> readerNames() const;

    /** State and ATR of each, as they are now; a reader that went meanwhile is unknown or empty. */
    [[nodiscard]] Result<std::vector<SCARD_READERSTATE>> states(const std::vector<std::string>& names) const;

private:
    explicit PcscContext(SCARDCONTEXT handle) : m_handle(handle) {}

    SCARDCONTEXT m_handle = 0;
};

} // namespace quorate
