#pragma once

#include "ceremony/paper.h"

#include <QImage>
#include <functional>

class QPagedPaintDevice;

namespace quorate::ui
{

/** Draws every page; `nextPage` is called between two. False if the device could not be drawn on. */
[[nodiscard]] bool drawPages(QPagedPaintDevice& device, double dotsPerInch, const Paper& paper);

/** Draws one custodian's sheet with the share on it. False if the device could not be drawn on. */
[[nodiscard]] bool drawSecretSheet(QPagedPaintDevice& device, double dotsPerInch, const SecretSheet& sheet);

/** The pages without a share as pictures. */
[[nodiscard]] std::vector<QImage> pagePictures(const Paper& paper, double dotsPerInch);

} // namespace quorate::ui
