#pragma once

#include "base/check.h"

#include <memory>
#include <typeinfo>
#include <utility>

namespace quorate
{

/** Holds one value of any type, move-only, so that the result of a Work can be a secret. */
class Box
{
public:
    Box() = default;

    template <class T>
    [[nodiscard]] static Box of(T value)
    {
        Box box;
        box.m_content = std::make_unique<Typed<T>>(std::move(value));
        return box;
    }

    /** The value, which leaves the box. T must be the type that was put in. */
    template <class T>
    [[nodiscard]] T take()
    {
        auto* typed = dynamic_cast<Typed<T>*>(m_content.get());
        QUORATE_ASSERT(typed != nullptr);
        T value = std::move(typed->value);
        m_content.reset();
        return value;
    }

private:
    struct Content {
        virtual ~Content() = default;
    };
    template <class T>
    struct Typed final : Content {
        explicit Typed(T content) : value(std::move(content)) {}
        T value;
    };
    std::unique_ptr<Content> m_content{};
};

} // namespace quorate
