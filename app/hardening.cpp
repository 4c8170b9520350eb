#include "app/hardening.h"

#include "app/wiping_heap.h"
#include "base/secret_bytes.h"

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace quorate
{

void harden()
{
    useWipingHeap();
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
    prctl(PR_SET_DUMPABLE, 0);
}

void tellOfUnlockedSecrets()
{
    if (secretMemory() == SecretMemory::NotLocked)
        std::fputs("quorate: this system does not lock secrets into memory (ulimit -l)\n", stderr);
}

} // namespace quorate
