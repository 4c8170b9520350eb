# Second compiler, address and undefined-behaviour sanitisers and fuzzing in one build: cmake -C .ci/cache/clang.cmake
set(CMAKE_CXX_COMPILER clang++-14 CACHE STRING "")
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -gline-tables-only" CACHE STRING "")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON CACHE BOOL "")
set(QUORATE_SANITIZE "address,undefined" CACHE STRING "")
set(QUORATE_FUZZ ON CACHE BOOL "")
# CMakeLists.txt, quorate_texts.
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
# Some fifty programs are linked, each with all of ours: ld takes four times as long.
set(CMAKE_EXE_LINKER_FLAGS "-fuse-ld=lld" CACHE STRING "")
