#include "ui/text/group_name.h"

#include <QCoreApplication>

namespace quorate::ui
{

namespace
{

struct Names {
    Q_DECLARE_TR_FUNCTIONS(GroupNames)
};

QChar rowLetter(const ShareLayout& layout, int index)
{
    return QChar(u'A' + index / layout.groupsPerRow);
}

} // namespace

QString groupName(const ShareLayout& layout, int index)
{
    if (index >= layout.groups())
        return Names::tr("Seal");
    if (layout.words)
        return QString::number(index + 1);
    return rowLetter(layout, index) + QString::number(index % layout.groupsPerRow + 1);
}

QString groupInWords(const ShareLayout& layout, int index)
{
    if (index >= layout.groups())
        return Names::tr("Seal, four letters");
    if (layout.words)
        return Names::tr("Word %1 of %2").arg(index + 1).arg(layout.groups());
    const QString row = rowLetter(layout, index);
    const int place = index % layout.groupsPerRow + 1;
    return layout.letters
               ? Names::tr("Row %1, group %2 of %3, four digits and check letter")
                     .arg(row)
                     .arg(place)
                     .arg(layout.groupsPerRow)
               : Names::tr("Row %1, group %2 of %3, four digits").arg(row).arg(place).arg(layout.groupsPerRow);
}

} // namespace quorate::ui
