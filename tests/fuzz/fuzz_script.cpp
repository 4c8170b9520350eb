#include "app/script_answers.h"
#include "base/check.h"

using namespace quorate;

/** Whatever is wrong is said in words; what a real ceremony takes, a rehearsal takes too. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView json(data, size);
    const auto rehearsed = parseScript(json, ScriptUse::Rehearsal);
    const auto real = parseScript(json, ScriptUse::Real);
    QUORATE_ASSERT(rehearsed || !rehearsed.error().where.empty());
    QUORATE_ASSERT(!real || rehearsed);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Variables variables;
    variables.set("out", "folder");
    const auto expanded = variables.expand(text);
    QUORATE_ASSERT(!expanded || expanded->find("${") == std::string::npos);
    return 0;
}
