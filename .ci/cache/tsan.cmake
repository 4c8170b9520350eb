# Thread sanitiser: cmake -C .ci/cache/tsan.cmake
# Compiling takes longer than the few tests: nothing is optimised.
set(CMAKE_CXX_COMPILER clang++-14 CACHE STRING "")
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O0 -gline-tables-only" CACHE STRING "")
set(QUORATE_SANITIZE "thread" CACHE STRING "")
# CMakeLists.txt, quorate_texts.
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
# Some fifty programs are linked, each with all of ours: ld takes four times as long.
set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=lld" CACHE STRING "")
