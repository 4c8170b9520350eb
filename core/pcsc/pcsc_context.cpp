#include "pcsc/pcsc_context.h"

#include "pcsc/pcsc_error.h"

namespace quorate
{

Result<PcscContext> PcscContext::open()
{
    SCARDCONTEXT handle = 0;
    const LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (code != SCARD_S_SUCCESS)
        return fail(pcscError(code, "SCardEstablishContext"));
    return PcscContext(handle);
}

PcscContext::~PcscContext()
{
    if (m_handle != 0)
        SCardReleaseContext(m_handle);
}

Result<std::vector<std::string>> PcscContext::readerNames() const
{
    LONG code = SCARD_E_INSUFFICIENT_BUFFER;
    std::string list; // names, each ended by a zero byte, and one more zero byte
    while (code == SCARD_E_INSUFFICIENT_BUFFER) {
        DWORD size = 0;
        code = SCardListReaders(m_handle, nullptr, nullptr, &size);
        if (code != SCARD_S_SUCCESS)
            break;
        list.resize(size);
        code = SCardListReaders(m_handle, nullptr, list.data(), &size); // a reader may have come in between
        list.resize(std::min<std::size_t>(size, list.size()));
    }
    if (code == SCARD_E_NO_READERS_AVAILABLE)
        return std::vector<std::string>();
    if (code != SCARD_S_SUCCESS)
        return fail(pcscError(code, "SCardListReaders"));
    std::vector<std::string> names;
    for (std::size_t at = 0; at < list.size() && list[at] != '\0'; at += names.back().size() + 1)
        names.emplace_back(list.c_str() + at);
    return names;
}

Result<std::vector<SCARD_READERSTATE>> PcscContext::states(const std::vector<std::string>& names) const
{
    std::vector<SCARD_READERSTATE> states;
    states.reserve(names.size());
    for (const std::string& name : names)
        states.push_back({.szReader = name.c_str(),
                          .pvUserData = nullptr,
                          .dwCurrentState = SCARD_STATE_UNAWARE,
                          .dwEventState = SCARD_STATE_UNKNOWN,
                          .cbAtr = 0,
                          .rgbAtr = {}});
    if (states.empty())
        return states;
    const LONG code = SCardGetStatusChange(m_handle, 0, states.data(), static_cast<DWORD>(states.size()));
    if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT && code != SCARD_E_UNKNOWN_READER)
        return fail(pcscError(code, "SCardGetStatusChange"));
    return states;
}

} // namespace quorate
