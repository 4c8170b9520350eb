#include "ui/widgets/person_card.h"

#include "ui/text/translator.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int badgeSize = 72;

} // namespace

PersonCard::PersonCard(const Actor& person, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(24);
    layout->addWidget(new Badge(person.number, badgeSize));
    auto* name = new Label(breakable(asTyped(person.name)), TypeSize::Name);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addWidget(name, 1);
}

} // namespace quorate::ui
