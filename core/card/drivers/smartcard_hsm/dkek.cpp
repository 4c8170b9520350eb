#include "card/drivers/smartcard_hsm/device_profile.h"
#include "card/drivers/smartcard_hsm/driver.h"

#include <algorithm>

namespace quorate::smartcard_hsm
{

namespace
{

constexpr std::size_t shareSize = 32;

CommandApdu manageKeyDomain()
{
    return {.cla = 0x80, .ins = 0x52, .le = leShortAll};
}

//   0   1  share files expected
//   1   1  share files still missing
//   2   8  key check value; means something only when none is missing, and then never zero
Result<DkekStatus> statusIn(ByteView answer)
{
    constexpr std::size_t minSize = 10;
    if (answer.size() < minSize)
        return fail(ErrorCode::CardSilent, "key encryption key status too short");
    DkekStatus status{.configured = true, .expected = answer[0], .outstanding = answer[1]};
    CheckValue value{};
    std::ranges::copy(answer.subspan(2, value.size()), value.begin());
    if (status.outstanding == 0 && value != CheckValue{})
        status.checkValue = value;
    return status;
}

} // namespace

Result<DkekStatus> SmartCardHsm::dkekStatus()
{
    QUORATE_TRY(const ResponseApdu response, m_channel.send(manageKeyDomain()));
    if (device_profile::saysNoKeyEncryptionKey(response.statusWord))
        return DkekStatus{};
    if (!response.ok())
        return fail(refusal("key encryption key status", response.statusWord));
    return statusIn(response.data);
}

Result<DkekStatus> SmartCardHsm::importDkekShare(const SecretBytes& share)
{
    constexpr std::string_view where = "import of a share";
    if (share.size() != shareSize)
        return fail(ErrorCode::NotAccepted, "share: 32 bytes");
    CommandApdu command = manageKeyDomain();
    append(command.data, share.reveal());
    QUORATE_TRY(const ResponseApdu response, m_channel.send(command));
    if (device_profile::saysNoShareSlot(response.statusWord))
        return fail(Error{.code = ErrorCode::NoKeyEncryptionKey,
                          .where = std::string(where),
                          .statusWord = response.statusWord});
    if (!response.ok())
        return fail(refusal(where, response.statusWord));
    return statusIn(response.data);
}

} // namespace quorate::smartcard_hsm
