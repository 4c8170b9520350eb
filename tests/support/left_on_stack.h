#pragma once

#include <cstddef>
#include <cstdint>

namespace quorate
{

/** Something that a call leaves on the stack when it returns, as calls do that compute with a secret. */
class LeftOnStack
{
public:
    void leave();

    /** How much of it is still there. Zero also before leave(). */
    [[nodiscard]] std::size_t bytesThere() const;

private:
    std::uintptr_t m_address = 0;
};

} // namespace quorate
