#pragma once

namespace quorate::ui
{

/** From now on screen readers are told of every SecretSurface that it is hidden, and how long it is. More only
 * while their holder has it read to them: then the one group, or the last key, that has the focus. */
void describeSecretsToScreenReaders();

} // namespace quorate::ui
