#pragma once

#include <QRect>
#include <QTemporaryFile>
#include <vector>

namespace quorate
{

/**
 * Screens in these places for an application that is made after this and that nobody sees, in place of the one
 * that it would have. The first is the main one; two at the same place are mirrored.
 */
class OffscreenScreens
{
public:
    explicit OffscreenScreens(const std::vector<QRect>& places);

private:
    QTemporaryFile m_configuration{};
};

} // namespace quorate
