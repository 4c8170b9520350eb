#include "base/check.h"
#include "sharing/notation.h"

using namespace quorate;

/** First byte: group index (low 4 bits) and whether letters are typed (bit 4). The rest is what somebody types. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t index = data[0] & 15;
    const bool letters = (data[0] & 16) != 0;
    const ByteView typed(data + 1, size - 1);

    if (const auto group = readGroup(index, typed, letters)) {
        QUORATE_ASSERT(group->size() == (letters ? groupCharacters : groupDigits));
        QUORATE_ASSERT(readGroup(index, group->reveal(), letters)->equals(group->reveal()));
        const auto value = valueOf(group->reveal().first(groupDigits));
        QUORATE_ASSERT(hexDigits(value->reveal()).equals(group->reveal().first(groupDigits)));
    } else {
        QUORATE_ASSERT(group.error().code == ErrorCode::GroupWrong);
        QUORATE_ASSERT(static_cast<std::size_t>(group.error().detail) == index);
    }

    if (const auto seal = readSeal(typed))
        QUORATE_ASSERT(readSeal(seal->reveal())->equals(seal->reveal()));
    else
        QUORATE_ASSERT(seal.error().code == ErrorCode::SealWrong);

    const auto scanned = readShareCode(ByteView(data, size));
    QUORATE_ASSERT(scanned ? scanned->number >= 1 && scanned->digits.size() % groupDigits == 0 &&
                                 scanned->seal.size() == sealCharacters
                           : scanned.error().code == ErrorCode::NotAccepted);

    const auto value = valueOf(typed);
    QUORATE_ASSERT(value || value.error().code == ErrorCode::GroupWrong);
    return 0;
}
