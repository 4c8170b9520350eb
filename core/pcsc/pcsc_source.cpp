#include "pcsc/pcsc_source.h"

#include "pcsc/pcsc_context.h"
#include "pcsc/pcsc_error.h"
#include "pcsc/pcsc_transport.h"

#include <algorithm>
#include <condition_variable>

namespace quorate
{

namespace
{

using Time = std::chrono::steady_clock::time_point;

// The name under which pcsc-lite reports readers that come and go.
constexpr const char* readerNotification = "\\\\?PnP?\\Notification";

// A cancel that arrives just before the wait begins is lost, so no single wait is longer than this.
constexpr auto longestWait = std::chrono::milliseconds(500);

Reader readerFrom(const SCARD_READERSTATE& state)
{
    const auto has = [&](DWORD flag) { return (state.dwEventState & flag) != 0; };
    Reader reader{.name = state.szReader,
                  .cardPresent = has(SCARD_STATE_PRESENT),
                  .inUse = has(SCARD_STATE_EXCLUSIVE) || has(SCARD_STATE_INUSE)};
    if (reader.cardPresent)
        append(reader.atr, ByteView(state.rgbAtr, std::min<std::size_t>(state.cbAtr, sizeof state.rgbAtr)));
    return reader;
}

SCARD_READERSTATE knownState(const char* name, DWORD state)
{
    return {.szReader = name,
            .pvUserData = nullptr,
            .dwCurrentState = state,
            .dwEventState = 0,
            .cbAtr = 0,
            .rgbAtr = {}};
}

void sleepUntil(Time deadline, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_until(lock, stop, deadline, [] { return false; });
}

/** One wait of at most `longestWait`; true when something changed or there is nothing more to wait for. */
Result<bool> waitOnce(const PcscContext& context, std::vector<SCARD_READERSTATE>& states, Time deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0)
        return true;
    const auto wait = static_cast<DWORD>(std::min(left, longestWait).count());
    const LONG code =
        SCardGetStatusChange(context.handle(), wait, states.data(), static_cast<DWORD>(states.size()));
    switch (code) {
    case SCARD_E_TIMEOUT:
        return false;
    case SCARD_S_SUCCESS:
    case SCARD_E_CANCELLED:
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_READER_UNAVAILABLE:
        return true;
    default:
        return fail(pcscError(code, "SCardGetStatusChange"));
    }
}

} // namespace

Result<std::vector<Reader>> PcscSource::readers()
{
    QUORATE_TRY(const PcscContext context, PcscContext::open());
    QUORATE_TRY(const std::vector<std::string> names, context.readerNames());
    QUORATE_TRY(const std::vector<SCARD_READERSTATE> states, context.states(names));
    std::vector<Reader> readers;
    std::vector<Seen> seen;
    for (const SCARD_READERSTATE& state : states) {
        readers.push_back(readerFrom(state));
        seen.push_back({.name = state.szReader, .state = state.dwEventState & ~DWORD{SCARD_STATE_CHANGED}});
    }
    const std::lock_guard lock(m_mutex);
    m_seen = std::move(seen);
    return readers;
}

Result<std::unique_ptr<Transport>> PcscSource::connect(const std::string& readerName, Access access)
{
    return PcscTransport::connect(readerName, access);
}

std::vector<PcscSource::Seen> PcscSource::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

Result<void> PcscSource::waitForChange(std::stop_token stop, std::chrono::milliseconds limit)
{
    const Time deadline = std::chrono::steady_clock::now() + limit;
    const auto context = PcscContext::open();
    if (!context) {
        sleepUntil(deadline, stop); // so that a caller in a loop does not spin
        return fail(context.error());
    }
    const std::vector<Seen> known = seen();
    QUORATE_TRY(const std::vector<std::string> names, context->readerNames());
    if (!std::ranges::equal(names, known, {}, {}, &Seen::name))
        return {};
    std::vector<SCARD_READERSTATE> states;
    states.reserve(known.size() + 1);
    for (const Seen& reader : known)
        states.push_back(knownState(reader.name.c_str(), reader.state));
    states.push_back(knownState(readerNotification, SCARD_STATE_UNAWARE));

    const std::stop_callback cancel(stop, [&] { SCardCancel(context->handle()); });
    while (!stop.stop_requested()) {
        QUORATE_TRY(const bool over, waitOnce(*context, states, deadline));
        if (over)
            break;
    }
    return {};
}

} // namespace quorate
