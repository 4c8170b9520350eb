#include "pcsc/pcsc_transport.h"

#include "pcsc/pcsc_error.h"

#include <algorithm>
#include <thread>

namespace quorate
{

namespace
{

/** While nothing can be connected yet, "removed" and "not there" are the same. */
Error whileConnecting(Error error)
{
    if (error.code == ErrorCode::CardRemoved)
        error.code = ErrorCode::NoCard;
    return error;
}

/** Nothing is asked of a card that another program uses: to select the application would end its PIN. */
Result<void> checkUnused(const PcscContext& context, const std::string& readerName)
{
    QUORATE_TRY(const auto states, context.states({readerName}));
    const DWORD state = states.front().dwEventState;
    if ((state & SCARD_STATE_UNKNOWN) != 0)
        return fail(ErrorCode::NoReader, "reader not known");
    if ((state & SCARD_STATE_PRESENT) == 0)
        return fail(ErrorCode::NoCard, "reader without a card");
    if ((state & (SCARD_STATE_INUSE | SCARD_STATE_EXCLUSIVE)) != 0)
        return fail(ErrorCode::CardInUse, "card in use");
    return {};
}

Result<void> connectOnce(const PcscContext& context, const std::string& readerName, DWORD shareMode,
                         SCARDHANDLE& card, DWORD& protocol)
{
    const LONG code = SCardConnect(context.handle(), readerName.c_str(), shareMode,
                                   SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol);
    if (code != SCARD_S_SUCCESS)
        return fail(whileConnecting(pcscError(code, "SCardConnect")));
    return {};
}

/**
 * Gives a program that only looks at the card, such as our own home screen, the time to finish. pcsc-lite's
 * SCardConnect waits for ever for the end of another program's transaction, so it is only called for an unused
 * card.
 */
Result<void> connectPatiently(const PcscContext& context, const std::string& readerName, SCARDHANDLE& card,
                              DWORD& protocol)
{
    constexpr auto patience = std::chrono::seconds(2);
    constexpr auto pause = std::chrono::milliseconds(100);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        auto connected = checkUnused(context, readerName);
        if (connected)
            connected = connectOnce(context, readerName, SCARD_SHARE_EXCLUSIVE, card, protocol);
        const bool inUse = !connected && connected.error().code == ErrorCode::CardInUse;
        if (!inUse || std::chrono::steady_clock::now() >= deadline)
            return connected;
        std::this_thread::sleep_for(pause);
    }
}

bool isExtended(const CommandApdu& command)
{
    return command.data.size() > 255 || command.le > leShortAll;
}

/** T=0 has no case 1 and no case 4: a zero byte is added, Le is left out and asked for with GET RESPONSE. */
WipedBytes onWire(const CommandApdu& command, DWORD protocol)
{
    WipedBytes wire = encode(command);
    if (protocol != SCARD_PROTOCOL_T0)
        return wire;
    if (command.data.empty() && command.le == 0)
        wire.push_back(0);
    else if (!command.data.empty() && command.le != 0)
        wire.pop_back();
    return wire;
}

} // namespace

Result<std::unique_ptr<Transport>> PcscTransport::connect(const std::string& readerName, Access access)
{
    QUORATE_TRY(PcscContext context, PcscContext::open());
    const bool shared = access == Access::Shared;
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    if (shared) {
        QUORATE_CHECK(checkUnused(context, readerName));
        QUORATE_CHECK(connectOnce(context, readerName, SCARD_SHARE_SHARED, card, protocol));
    } else {
        QUORATE_CHECK(connectPatiently(context, readerName, card, protocol));
    }
    std::unique_ptr<PcscTransport> transport(
        new PcscTransport(std::move(context), readerName, card, protocol, access));
    if (shared)
        QUORATE_CHECK(transport->beginTransaction());
    return transport;
}

Result<void> PcscTransport::beginTransaction()
{
    const LONG code = SCardBeginTransaction(m_card);
    if (code != SCARD_S_SUCCESS)
        return fail(whileConnecting(pcscError(code, "SCardBeginTransaction")));
    m_inTransaction = true;
    return {};
}

PcscTransport::~PcscTransport()
{
    if (m_inTransaction)
        SCardEndTransaction(m_card, SCARD_LEAVE_CARD);
    SCardDisconnect(m_card, m_access == Access::Exclusive ? SCARD_RESET_CARD : SCARD_LEAVE_CARD);
}

Result<ResponseApdu> PcscTransport::exchange(const CommandApdu& command)
{
    constexpr std::size_t statusWordSize = 2;
    const WipedBytes wire = onWire(command, m_protocol);
    auto size = static_cast<DWORD>(std::max<std::size_t>(command.le, leShortAll) + statusWordSize);
    if (m_answer.size() < size)
        m_answer.resize(size);
    const SCARD_IO_REQUEST* request = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
    const LONG code = SCardTransmit(m_card, request, wire.data(), static_cast<DWORD>(wire.size()), nullptr,
                                    m_answer.data(), &size);
    if (code != SCARD_S_SUCCESS) {
        wipeMemory(m_answer.data(), m_answer.size());
        return fail(whileConnected(pcscError(code, "SCardTransmit")));
    }
    const std::size_t used = std::min<std::size_t>(size, m_answer.size());
    auto response = decodeResponse(ByteView(m_answer).first(used));
    wipeMemory(m_answer.data(), used);
    if (!response)
        return fail(whileConnected(response.error()));
    return response;
}

/**
 * Once connected, a reader or card that is not there any more was pulled out. When that happens during a command,
 * drivers report no more than a failed exchange or an empty answer.
 */
Error PcscTransport::whileConnected(Error error) const
{
    // Whoever is connected was let in: pcsc-lite answers the same when the service closes the line.
    if (error.code == ErrorCode::NoPermission)
        error.code = ErrorCode::ServiceDown;
    if (error.code == ErrorCode::NoCard || error.code == ErrorCode::NoReader ||
        (error.code == ErrorCode::CardSilent && leavesReader()))
        error.code = ErrorCode::CardRemoved;
    return error;
}

/** The service looks into its readers a few times a second, so it may learn of it later than we do. */
bool PcscTransport::leavesReader() const
{
    constexpr auto patience = std::chrono::milliseconds(1500);
    constexpr auto pause = std::chrono::milliseconds(50);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        const auto states = m_context.states({m_readerName});
        if (!states)
            return false;
        if ((states->front().dwEventState & SCARD_STATE_PRESENT) == 0)
            return true;
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(pause);
    }
}

Result<ResponseApdu> PcscTransport::transmit(const CommandApdu& command)
{
    constexpr std::uint16_t moreData = 0x6100;
    constexpr std::uint16_t otherLength = 0x6C00;
    if (m_protocol == SCARD_PROTOCOL_T0 && isExtended(command))
        return fail(ErrorCode::CardSilent, "T=0 carries no extended command");
    const auto lengthIn = [](std::uint16_t statusWord) {
        const std::uint32_t length = statusWord & 0x00FF;
        return length != 0 ? length : leShortAll;
    };
    QUORATE_TRY(ResponseApdu response, exchange(command));
    if ((response.statusWord & 0xFF00) == otherLength) {
        CommandApdu again = command;
        again.le = lengthIn(response.statusWord);
        QUORATE_TRY(response, exchange(again));
    }
    while ((response.statusWord & 0xFF00) == moreData && response.data.size() < leExtendedAll) {
        QUORATE_TRY(const ResponseApdu rest,
                    exchange({.cla = 0x00, .ins = 0xC0, .le = lengthIn(response.statusWord)}));
        append(response.data, rest.data);
        response.statusWord = rest.statusWord;
        if (rest.data.empty())
            break; // promised more and gave nothing: no reason to ask for ever
    }
    return response;
}

} // namespace quorate
