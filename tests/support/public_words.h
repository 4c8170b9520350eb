#pragma once

#include "ceremony/step.h"
#include "ceremony/token_overview.h"

#include <QStringList>

namespace quorate
{

/**
 * What a step shows that nobody translates: names, serials, paths, hex and numbers, in places of sentences, in
 * fields and as facts.
 */
[[nodiscard]] QStringList publicWordsOf(const Step& step);

/** Readers, serials, labels and models of these tokens. */
[[nodiscard]] QStringList publicWordsOf(const std::vector<TokenSeen>& tokens);

/** Every sentence of the step. */
[[nodiscard]] std::vector<Text> sentencesOf(const Step& step);

} // namespace quorate
