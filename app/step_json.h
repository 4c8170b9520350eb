#pragma once

#include "ceremony/step.h"
#include "record/journal_file.h"

#include <QByteArray>
#include <QJsonObject>
#include <span>

namespace quorate
{

/**
 * What a step shows and asks, as the player prints it: step, heading, actor, lines, "asks" with what belongs to
 * it, and problem. Public by nature: of a step that shows a share or asks for a secret it tells only that it does.
 */
[[nodiscard]] QJsonObject toJson(const Step& step);

/**
 * {"name": value ...}; a fact that comes several times becomes a list. A fact "sha256" belongs to the file before
 * it: "sha256" is an object from file to hash.
 */
[[nodiscard]] QJsonObject toJson(std::span<const Fact> facts);

/** A ceremony that ended unexpectedly, as `--unfinished` lists it. */
[[nodiscard]] QJsonObject toJson(const UnfinishedCeremony& unfinished);

/** One line of JSON with its line end. */
[[nodiscard]] QByteArray lineOf(const QJsonObject& object);

} // namespace quorate
