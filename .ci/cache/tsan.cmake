# Thread sanitiser: cmake -C .ci/cache/tsan.cmake
set(CMAKE_CXX_COMPILER clang++-14 CACHE STRING "")
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -gline-tables-only" CACHE STRING "")
set(QUORATE_SANITIZE "thread" CACHE STRING "")
