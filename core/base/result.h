#pragma once

#include "base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace quorate
{

/** A value or the reason why there is none. Spelled so that std::expected can take its place. */
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string where = {}, int detail = 0)
{
    return tl::make_unexpected(Error{.code = code, .where = std::move(where), .detail = detail});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace quorate

#define QUORATE_JOIN_(a, b) a##b
#define QUORATE_JOIN(a, b) QUORATE_JOIN_(a, b)
#define QUORATE_TRY_(result, target, ...)                                                                         \
    auto result = (__VA_ARGS__);                                                                                  \
    if (!result)                                                                                                  \
        return ::quorate::fail(std::move(result).error());                                                        \
    target = *std::move(result)
#define QUORATE_CHECK_(result, ...)                                                                               \
    if (auto result = (__VA_ARGS__); !result)                                                                     \
    return ::quorate::fail(std::move(result).error())

/** QUORATE_TRY(const auto x, f()): x is the value of f(), or this function returns f()'s error. */
#define QUORATE_TRY(target, ...) QUORATE_TRY_(QUORATE_JOIN(tried, __COUNTER__), target, __VA_ARGS__)

/** QUORATE_CHECK(f()): this function returns f()'s error, if there is one. For a Result<void>. */
#define QUORATE_CHECK(...) QUORATE_CHECK_(QUORATE_JOIN(checked, __COUNTER__), __VA_ARGS__)
