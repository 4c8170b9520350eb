#include "ui/widgets/person_card.h"

#include "ui/text/translator.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int badgeSize = 72;
constexpr int longestLargeWord = 14; // characters that fit beside the badge in the smallest window

/** As large as lets every word stand whole. */
TypeSize sizeFor(const QString& name)
{
    constexpr double large = 2.0; // beyond it the badge takes so much of the width that half as many fit
    const int longest = fontScale() > large ? longestLargeWord / 2 : longestLargeWord;
    const QStringList words = name.split(u' ');
    const bool fits =
        std::ranges::all_of(words, [longest](const QString& word) { return word.size() <= longest; });
    return fits ? TypeSize::Name : TypeSize::Heading1;
}

} // namespace

PersonCard::PersonCard(const Actor& person, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(24);
    layout->addWidget(new Badge(person.number, badgeSize));
    const QString words = asTyped(person.name);
    auto* name = new Label(breakable(words), sizeFor(words));
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addWidget(name, 1);
}

} // namespace quorate::ui
