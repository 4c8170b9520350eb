#pragma once

#include "support/sample_steps.h"

#include <QString>

namespace quorate
{

/** A step of a real ceremony, with the ceremony's id before its own: "create.turn.handover". */
struct PlayedStep {
    QString name{};
    Step step{};
};

/**
 * The steps that people meet in the main job on simulated tokens, each once: a set for sixteen people with long
 * names, a token put into service, a key made and backed up, a replacement token; and of a drill, a restore, a new
 * PIN, a status and what is left after a crash those that no other ceremony has. Where a step reveals, it shows
 * `secret` instead of the share that was made.
 */
[[nodiscard]] std::vector<PlayedStep> playedSteps(const SecretSlot& secret);

} // namespace quorate
