#pragma once

#include "base/clock.h"
#include "base/file_store.h"
#include "base/random_source.h"
#include "ceremony/token_overview.h"
#include "ceremony/token_sessions.h"

namespace quorate
{

/** What Work may use. Everything can be replaced by a test. */
struct Services {
    TokenSessions& tokens;
    OverviewSource& overview;
    RandomSource& random;
    FileStore& files;
    Clock& clock;
};

} // namespace quorate
