#include "ui/shell/step_rail.h"

#include "ui/platform/icon.h"
#include "ui/platform/palette.h"
#include "ui/text/translator.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled_content.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

using State = RailItem::State;

constexpr int railWidth = 264;
constexpr int markSize = 22;
constexpr int indent = 30;
constexpr int badgeSize = 20;
constexpr int longestInRail = 10; // letters of a name without a space

/** The number of a step, its tick, or its cross. */
class Mark final : public QWidget
{
public:
    Mark(State state, int number) : m_state(state), m_number(number)
    {
        setFixedSize(scaled(markSize), scaled(markSize));
        setFont(textFont(TypeSize::Small));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_state == State::Done || m_state == State::Stopped) {
            const bool done = m_state == State::Done;
            painter.drawPixmap(
                0, 0,
                iconPicture(done ? "check" : "cross", done ? c.success : c.danger, width(), devicePixelRatioF()));
            return;
        }
        const bool now = m_state == State::Now;
        painter.setPen(now ? c.primary : c.line);
        painter.setBrush(now ? c.primary : Qt::transparent);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(now ? c.onPrimary : c.muted);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    State m_state;
    int m_number;
};

QString stateInWords(State state)
{
    switch (state) {
    case State::Done:
        return StepRail::tr("done");
    case State::Now:
        return StepRail::tr("now");
    case State::Later:
        return StepRail::tr("later");
    case State::Stopped:
        return StepRail::tr("stopped");
    }
    return {};
}

Label* nameOf(const RailItem& item)
{
    const bool now = item.state == State::Now;
    return new Label(breakable(translated(item.name), longestInRail), now ? TypeSize::Label : TypeSize::Body,
                     now ? Label::Tone::Text : Label::Tone::Muted);
}

QLayout* stepRow(const RailItem& item, int number, int of)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Mark(item.state, number), 0, Qt::AlignTop);
    Label* name = nameOf(item);
    //: for screen readers; %3 is "done", "now", "later" or "stopped", %4 the name of the step
    name->setAccessibleName(
        StepRail::tr("Step %1 of %2, %3: %4")
            .arg(QString::number(number), QString::number(of), stateInWords(item.state), translated(item.name)));
    row->addWidget(name, 1);
    return row;
}

QLayout* nestedRow(const RailItem& item)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(readingMargins(scaled(indent), 0, 0, 0));
    if (item.badge.number > 0)
        row->addWidget(new Badge(item.badge.number, badgeSize), 0, Qt::AlignVCenter);
    Label* name = nameOf(item);
    name->setAccessibleName(QStringLiteral("%1, %2").arg(translated(item.name), stateInWords(item.state)));
    row->addWidget(name, 1);
    if (item.state == State::Done) {
        auto* tick = new QLabel;
        tick->setPixmap(iconPicture("check", colors().success, scaled(16), tick->devicePixelRatioF()));
        row->addWidget(tick);
    }
    return row;
}

} // namespace

StepRail::StepRail(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFixedWidth(scaled(railWidth));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
}

void StepRail::showItems(const std::vector<RailItem>& items)
{
    QString signature;
    for (const RailItem& item : items)
        signature += translated(item.name) + u'\n' + QString::number(static_cast<int>(item.state));
    if (signature == m_shown)
        return;
    m_shown = signature;
    auto* content = new ScrolledContent;
    content->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(readingMargins(24, 32, 16, 16));
    column->setSpacing(14);
    int number = 0;
    QLayout* now = nullptr; // the innermost
    for (const RailItem& item : items) {
        if (item.level == 0)
            number = item.number > 0 ? item.number : number + 1;
        QLayout* row = item.level == 0 ? stepRow(item, number, placeIn(items).of) : nestedRow(item);
        column->addLayout(row);
        if (item.state == State::Now)
            now = row;
    }
    column->addStretch(1);
    setWidget(content);
    m_now = now;
    showNow();
}

void StepRail::showNow()
{
    if (widget() == nullptr || m_now == nullptr)
        return;
    widget()->layout()->activate(); // new rows have no places yet
    ensureVisible(0, m_now->geometry().center().y(), 0, m_now->geometry().height());
}

void StepRail::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    showNow();
}

QString StepRail::inShort(const std::vector<RailItem>& items)
{
    const RailPlace place = placeIn(items);
    if (place.name.empty())
        return {};
    return tr("Step %1 of %2: %3")
        .arg(QString::number(place.number), QString::number(place.of), translated(place.name));
}

} // namespace quorate::ui
