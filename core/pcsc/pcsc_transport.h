#pragma once

#include "card/reader.h"
#include "pcsc/pcsc_context.h"

namespace quorate
{

/**
 * A card in a PC/SC reader. Exclusive: no other program can reach the card, and it is reset at the end. Shared:
 * the other programs wait until the end of one transaction, and the card stays as it is.
 */
class PcscTransport final : public Transport
{
public:
    /** Errors: NoReader, NoCard, CardInUse, ServiceDown, CardSilent. */
    [[nodiscard]] static Result<std::unique_ptr<Transport>> connect(const std::string& readerName, Access access);

    PcscTransport(const PcscTransport&) = delete;
    PcscTransport& operator=(const PcscTransport&) = delete;
    ~PcscTransport() override;

    [[nodiscard]] Result<ResponseApdu> transmit(const CommandApdu& command) override;

private:
    PcscTransport(PcscContext context, std::string readerName, SCARDHANDLE card, DWORD protocol, Access access)
        : m_context(std::move(context)),
          m_readerName(std::move(readerName)),
          m_card(card),
          m_protocol(protocol),
          m_access(access)
    {
    }

    [[nodiscard]] Result<void> beginTransaction();
    [[nodiscard]] Result<ResponseApdu> exchange(const CommandApdu& command);
    [[nodiscard]] Error whileConnected(Error error) const;
    [[nodiscard]] bool leavesReader() const;

    PcscContext m_context;
    std::string m_readerName;
    SCARDHANDLE m_card = 0;
    DWORD m_protocol = 0;
    Access m_access = Access::Exclusive;
    bool m_inTransaction = false;
    WipedBytes m_answer{}; // empty of secrets between commands; to fill 64 KiB with zeros for each takes long
};

} // namespace quorate
