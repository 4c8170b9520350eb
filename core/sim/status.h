#pragma once

#include "base/result.h"
#include "card/apdu.h"

#include <cstdint>

namespace quorate::sim
{

/** Status words (ISO/IEC 7816-4, and what SmartCard-HSM tokens mean by them). */
namespace status
{
constexpr std::uint16_t ok = 0x9000;
constexpr std::uint16_t endOfFile = 0x6282;
constexpr std::uint16_t triesLeft = 0x63C0; // the tries are added
constexpr std::uint16_t wrongLength = 0x6700;
constexpr std::uint16_t loginNeeded = 0x6982;
constexpr std::uint16_t blocked = 0x6983;
constexpr std::uint16_t notUsable = 0x6984; // transport PIN not changed yet; use counter at its end
constexpr std::uint16_t wrongState = 0x6985;
constexpr std::uint16_t notAllowed = 0x6986; // no file selected; no share awaited
constexpr std::uint16_t badData = 0x6A80;
constexpr std::uint16_t notSupported = 0x6A81; // function, or algorithm for this key
constexpr std::uint16_t noFile = 0x6A82;
constexpr std::uint16_t memoryFull = 0x6A84;
constexpr std::uint16_t badParameters = 0x6A86;
constexpr std::uint16_t notFound = 0x6A88; // key or PIN
constexpr std::uint16_t exists = 0x6A89;
constexpr std::uint16_t badOffset = 0x6B00;
constexpr std::uint16_t unknownInstruction = 0x6D00;
constexpr std::uint16_t unknownClass = 0x6E00; // also: application not selected
constexpr std::uint16_t internalError = 0x6F00;
} // namespace status

/** The token did it, and has no data to answer. */
[[nodiscard]] inline ResponseApdu done()
{
    return {.statusWord = status::ok};
}

/** The token answers this status word and no data. */
[[nodiscard]] inline tl::unexpected<Error> refuse(std::uint16_t statusWord)
{
    return fail(Error{.code = ErrorCode::CommandRefused, .statusWord = statusWord});
}

/** What `result` holds, or this status word when the reason lies in the data of the command. */
template <class T>
[[nodiscard]] Result<T> orRefuse(Result<T> result, std::uint16_t statusWord)
{
    const bool ownFault =
        !result && (result.error().code == ErrorCode::Internal || result.error().code == ErrorCode::RandomFailed);
    if (result || ownFault)
        return result;
    return refuse(statusWord);
}

} // namespace quorate::sim
