#pragma once

#include "ceremony/step.h"

#include <QWidget>

namespace quorate::ui
{

/** A person's badge and name, large enough to be read across a room. */
class PersonCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCard(const Actor& person, QWidget* parent = nullptr);
};

} // namespace quorate::ui
