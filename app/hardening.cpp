#include "app/hardening.h"

#include <cstdlib>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace quorate
{

namespace
{

/** Every block is overwritten when it is freed; without tcache, small ones too. */
constexpr const char* overwriteFreed = "glibc.malloc.tcache_count=0:glibc.malloc.perturb=90";

void overwriteFreedMemory(char** arguments)
{
    const char* const set = std::getenv("GLIBC_TUNABLES");
    const std::string before = set != nullptr ? set : "";
    if (before.find(overwriteFreed) != std::string::npos)
        return; // started again already
    setenv("GLIBC_TUNABLES", (before.empty() ? overwriteFreed : before + ':' + overwriteFreed).c_str(), 1);
    execv("/proc/self/exe", arguments);
    // Without /proc the program goes on: its own buffers are wiped anyway, this is for what libraries copy.
}

} // namespace

SecretMemory harden(char** arguments)
{
    overwriteFreedMemory(arguments);
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
    prctl(PR_SET_DUMPABLE, 0);
    return openSecretMemory();
}

} // namespace quorate
