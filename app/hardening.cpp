#include "app/hardening.h"

#include "app/wiping_heap.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace quorate
{

SecretMemory harden()
{
    useWipingHeap();
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
    prctl(PR_SET_DUMPABLE, 0);
    return openSecretMemory();
}

} // namespace quorate
