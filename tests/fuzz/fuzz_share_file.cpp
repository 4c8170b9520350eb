#include "base/check.h"
#include "dkek/dkek_share.h"

using namespace quorate;

/** A share file, opened with one round: it opens, or says why not; nothing else. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView file(data, size);
    NoProgress progress;
    const auto opened = DkekShare::open(file, bytesOf("correct horse"), 1, progress);
    if (opened) {
        QUORATE_ASSERT(looksLikeShareFile(file));
        QUORATE_ASSERT(opened->checkValue() != checkValueOfZeros());
    } else {
        const ErrorCode code = opened.error().code;
        QUORATE_ASSERT((code == ErrorCode::NotAShareFile) == !looksLikeShareFile(file));
        QUORATE_ASSERT(code == ErrorCode::NotAShareFile || code == ErrorCode::WrongPassword ||
                       code == ErrorCode::ShareIsZero);
    }
    return 0;
}
