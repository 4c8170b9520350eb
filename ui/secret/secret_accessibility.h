#pragma once

namespace quorate::ui
{

/** From now on screen readers are told of every SecretSurface that it is hidden, and how long it is; never more.
 */
void describeSecretsToScreenReaders();

} // namespace quorate::ui
