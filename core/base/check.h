#pragma once

#include <cstdio>
#include <cstdlib>

/** Stops the program when a promise between two functions is broken. Never for input: input gets a Result. */
#define QUORATE_ASSERT(condition)                                                                                 \
    do {                                                                                                          \
        if (!(condition)) {                                                                                       \
            std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);                  \
            std::abort();                                                                                         \
        }                                                                                                         \
    } while (false)
