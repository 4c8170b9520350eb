#pragma once

#include "ui/pages/page.h"

class QButtonGroup;

namespace quorate::ui
{

class CardList;

/** The entries of a record in words: all of them, deviations, those that name files, or those of one person. */
class TimelinePage final : public Page
{
    Q_OBJECT

public:
    TimelinePage(const Step& step, Timeline timeline, PageHost& host);

private:
    void addFilter();
    void addChoice(const QString& words, std::function<bool(const TimelineEntry&)> wanted);
    void showEntries();
    [[nodiscard]] int countWanted() const;

    Timeline m_timeline;
    std::vector<std::function<bool(const TimelineEntry&)>> m_filters{};
    QButtonGroup* m_choice;
    Label* m_count;
    CardList* m_list;
    Button* m_more;
    int m_most;
};

} // namespace quorate::ui
