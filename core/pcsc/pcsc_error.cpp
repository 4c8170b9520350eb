#include "pcsc/pcsc_error.h"

#include "base/bytes.h"

#include <winscard.h>

namespace quorate
{

namespace
{

ErrorCode meaningOf(LONG code)
{
    switch (code) {
    case SCARD_E_CANCELLED:
    case SCARD_E_SYSTEM_CANCELLED:
    case SCARD_W_CANCELLED_BY_USER:
        return ErrorCode::Stopped;

    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
    case SCARD_E_SERVER_TOO_BUSY:
    case SCARD_E_UNKNOWN_RES_MNG:
    case SCARD_F_INTERNAL_ERROR: // pcsc-lite's answer when the service went away during a call
    case SCARD_E_INVALID_HANDLE: // ... and before the next one
        return ErrorCode::ServiceDown;

    case SCARD_E_NO_READERS_AVAILABLE:
    case SCARD_E_READER_UNAVAILABLE:
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_READER_UNSUPPORTED:
    case SCARD_E_DUPLICATE_READER:
        return ErrorCode::NoReader;

    case SCARD_E_NO_SMARTCARD:
        return ErrorCode::NoCard;

    case SCARD_W_REMOVED_CARD:
        return ErrorCode::CardRemoved;

    case SCARD_E_SHARING_VIOLATION:
    case SCARD_W_RESET_CARD: // only another program can have done that
        return ErrorCode::CardInUse;

    case SCARD_W_SECURITY_VIOLATION: // the system's rules keep this user away from cards
    case SCARD_E_NO_ACCESS:
        return ErrorCode::NoPermission;

    case SCARD_E_CARD_UNSUPPORTED:
    case SCARD_W_UNSUPPORTED_CARD:
    case SCARD_E_PROTO_MISMATCH:
        return ErrorCode::UnsupportedCard;

    case SCARD_E_NOT_TRANSACTED: // what pcsc-lite makes of whatever a driver calls a failed exchange
    case SCARD_F_WAITED_TOO_LONG:
    case SCARD_E_TIMEOUT:
    case SCARD_E_NOT_READY:
    case SCARD_F_COMM_ERROR:
    case SCARD_F_UNKNOWN_ERROR:
    case SCARD_E_COMM_DATA_LOST:
    case SCARD_E_UNSUPPORTED_FEATURE: // pcsc-lite gives SCARD_E_UNEXPECTED the same number
    case SCARD_E_INVALID_ATR:
    case SCARD_E_UNKNOWN_CARD:
    case SCARD_W_UNRESPONSIVE_CARD:
    case SCARD_W_UNPOWERED_CARD:
    case SCARD_E_INSUFFICIENT_BUFFER: // an answer longer than it may be
    case SCARD_E_PCI_TOO_SMALL:
    case SCARD_E_INVALID_VALUE: // drivers answer these two for commands that do not pass their reader
    case SCARD_E_INVALID_PARAMETER:
        return ErrorCode::CardSilent;

    // The rest is about parts of PC/SC that pcsc-lite does not have or this program does not call.
    case SCARD_E_INVALID_TARGET:
    case SCARD_E_NO_MEMORY:
    case SCARD_E_CANT_DISPOSE:
    case SCARD_E_ICC_INSTALLATION:
    case SCARD_E_ICC_CREATEORDER:
    case SCARD_E_DIR_NOT_FOUND:
    case SCARD_E_FILE_NOT_FOUND:
    case SCARD_E_NO_DIR:
    case SCARD_E_NO_FILE:
    case SCARD_E_WRITE_TOO_MANY:
    case SCARD_E_BAD_SEEK:
    case SCARD_E_INVALID_CHV:
    case SCARD_E_NO_SUCH_CERTIFICATE:
    case SCARD_E_CERTIFICATE_UNAVAILABLE:
    case SCARD_E_NO_KEY_CONTAINER:
    case SCARD_W_WRONG_CHV:
    case SCARD_W_CHV_BLOCKED:
    case SCARD_W_EOF:
    case SCARD_W_CARD_NOT_AUTHENTICATED:
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error pcscError(long code, std::string_view call)
{
    Bytes digits;
    appendBigEndian(digits, static_cast<std::uint64_t>(code), 4);
    return {.code = meaningOf(code), .where = std::string(call) + ' ' + toHex(digits)};
}

} // namespace quorate
