#include "ui/pages/timeline_page.h"

#include "ceremony/record_document.h"
#include "ceremony/record_sentence.h"
#include "ui/text/fact_text.h"
#include "ui/text/translator.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/choice_button.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int entriesAtOnce = 40;

/** The local form of a time, with its zone. */
QString localTime(const std::string& utc)
{
    const QDateTime time = QDateTime::fromString(asTyped(utc), Qt::ISODate).toLocalTime();
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + time.timeZoneAbbreviation();
}

QString inOneLine(const std::vector<Text>& parts)
{
    QString line;
    for (const Text& part : parts)
        line += translated(part);
    return line;
}

/** A sentence of an entry. In a redacted copy what is put into it may be a role, or stand for what was left out.
 */
QString sentence(const Text& text, bool redacted)
{
    if (!redacted || isVerbatim(text))
        return translated(text);
    return translated(text, [](const std::string& words) { return inOneLine(partsOfRedacted(words)); });
}

/** Of a person, or the role that a redacted copy has in its place. */
QString nameInWords(const std::string& name, bool redacted)
{
    return redacted ? inOneLine(partsOfRedacted(name)) : isolated(asTyped(name));
}

QString whoDid(const TimelineEntry& entry, bool redacted)
{
    return entry.name.empty() ? translated(roleInWords(entry.role)) : nameInWords(entry.name, redacted);
}

QString whenAndWho(const TimelineEntry& entry, bool redacted)
{
    const QString who = whoDid(entry, redacted);
    const QString when = isolated(localTime(entry.utc));
    if (entry.place == 0)
        //: an entry of a record; %1 its number, %2 the time, %3 a person
        return TimelinePage::tr("Entry %1, %2, %3").arg(QString::number(entry.number), when, who);
    //: an entry of a record; %1 its number, %2 the number of a step of the ceremony, %3 the time, %4 a person
    return TimelinePage::tr("Entry %1, step %2, %3, %4")
        .arg(QString::number(entry.number), QString::number(entry.place), when, who);
}

QString valueInWords(const TimelineValue& value, bool redacted)
{
    const std::vector<Text> parts = partsOf(value, redacted);
    if (parts.size() != 1)
        return inOneLine(parts);
    return isVerbatim(parts.front()) ? factValue({value.name, inEnglish(parts.front())})
                                     : sentence(parts.front(), redacted);
}

QString valueLine(const TimelineValue& value, bool redacted)
{
    const QString label = value.label.empty() ? factName({value.name, {}}) : sentence(value.label, redacted);
    //: a line of an entry of a record; %1 is what a value is called, %2 the value
    return TimelinePage::tr("%1: %2").arg(label, valueInWords(value, redacted));
}

Card cardOf(const TimelineEntry& entry, bool redacted)
{
    Card card{.id = QString::number(entry.number),
              .title = sentence(entry.words, redacted),
              .lines = {whenAndWho(entry, redacted)}};
    for (const TimelineValue& value : entry.values)
        card.lines += valueLine(value, redacted);
    if (entry.unreliable)
        card.tag = TimelinePage::tr("Not reliable");
    else if (entry.deviation)
        card.tag = TimelinePage::tr("Deviation");
    card.tagIsDanger = !card.tag.isEmpty();
    return card;
}

} // namespace

TimelinePage::TimelinePage(const Step& step, Timeline timeline, PageHost& host)
    : Page(step, host),
      m_timeline(std::move(timeline)),
      m_choice(new QButtonGroup(this)),
      m_count(new Label({}, TypeSize::Small, Label::Tone::Muted, this)),
      m_list(new CardList(tr("Entries of the record"), this)),
      m_more(new Button(Button::Kind::Secondary, tr("Show more entries"), this)),
      m_most(entriesAtOnce)
{
    addFilter();
    body()->addWidget(m_count);
    body()->addWidget(m_list);
    body()->addWidget(m_more);
    m_list->showAll(true);
    connect(m_choice, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        m_most = entriesAtOnce;
        showEntries();
    });
    connect(m_more, &Button::clicked, this, [this] {
        m_most += entriesAtOnce;
        showEntries();
    });
    addPrimary(step.primary, [this] { this->host().answer(Continue{}); });
    showEntries();
}

void TimelinePage::addFilter()
{
    body()->addWidget(new Label(tr("Show"), TypeSize::Label));
    addChoice(tr("All entries"), [](const TimelineEntry&) { return true; });
    addChoice(tr("Deviations only"), [](const TimelineEntry& entry) { return entry.deviation; });
    addChoice(tr("Only what names files"), [](const TimelineEntry& entry) { return entry.files; });
    std::vector<std::string> people;
    for (const TimelineEntry& entry : m_timeline.entries) {
        if (entry.name.empty() || std::ranges::find(people, entry.name) != people.end())
            continue;
        people.push_back(entry.name);
        //: %1 is a person
        addChoice(tr("Only %1").arg(nameInWords(entry.name, m_timeline.redacted)),
                  [name = entry.name](const TimelineEntry& other) { return other.name == name; });
    }
    m_choice->button(0)->setChecked(true);
    tabToChecked(*m_choice);
}

void TimelinePage::addChoice(const QString& words, std::function<bool(const TimelineEntry&)> wanted)
{
    auto* button = new RadioChoice(words);
    button->setAccessibleName(words);
    m_choice->addButton(button, static_cast<int>(m_filters.size()));
    m_filters.push_back(std::move(wanted));
    body()->addWidget(button);
}

int TimelinePage::countWanted() const
{
    const auto& wanted = m_filters[static_cast<std::size_t>(m_choice->checkedId())];
    return static_cast<int>(std::ranges::count_if(m_timeline.entries, wanted));
}

void TimelinePage::showEntries()
{
    const auto& wanted = m_filters[static_cast<std::size_t>(m_choice->checkedId())];
    std::vector<Card> cards;
    for (const TimelineEntry& entry : m_timeline.entries) {
        if (static_cast<int>(cards.size()) < m_most && wanted(entry))
            cards.push_back(cardOf(entry, m_timeline.redacted));
    }
    const int count = countWanted();
    m_count->setText(tr("%1 of %2 entries").arg(cards.size()).arg(count));
    m_more->setVisible(static_cast<int>(cards.size()) < count);
    m_list->setVisible(!cards.empty());
    m_list->setCards(cards);
}

} // namespace quorate::ui
