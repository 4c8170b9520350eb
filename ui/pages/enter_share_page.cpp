#include "ui/pages/enter_share_page.h"

#include "ui/pages/field_set.h"
#include "ui/pages/private_reading.h"
#include "ui/secret/group_field.h"
#include "ui/secret/secret_input.h"
#include "ui/text/group_name.h"
#include "ui/widgets/flow_layout.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr std::chrono::milliseconds idleTick{500};
constexpr std::chrono::seconds warnBefore{20};

GroupField::State stateIn(const EnterShare& share, int group)
{
    const std::uint64_t bit = std::uint64_t{1} << group;
    if ((share.done & bit) != 0)
        return GroupField::State::Done;
    return (share.wrong & bit) != 0 ? GroupField::State::Wrong : GroupField::State::Open;
}

} // namespace

EnterSharePage::EnterSharePage(const Step& step, const EnterShare& share, PageHost& host)
    : Page(step, host),
      m_layout(share.layout),
      m_confirming(share.confirming),
      m_mayRewrite(share.mayRewrite),
      m_idleLimit(share.idleSeconds)
{
    if (!share.fields.empty()) {
        m_fields = new FieldSet(share.fields, this);
        body()->addWidget(m_fields);
    }
    addGroups(share.layout);
    if (share.mayScan)
        addScanner();
    m_wrongGroups = new Label({}, TypeSize::Label, Label::Tone::Danger, this);
    m_idleWarning = new Label({}, TypeSize::Body, Label::Tone::Warning, this);
    m_idleWarning->hide();
    body()->addWidget(m_wrongGroups);
    body()->addWidget(m_idleWarning);
    if (share.mayRewrite) { // not below the page: with large letters there is no room for a fifth button
        auto* newSheet = new Button(Button::Kind::Secondary, tr("Take a new sheet"), this);
        connect(newSheet, &Button::clicked, this, [this] { this->host().answer(NewSheet{}); });
        body()->addWidget(newSheet, 0, Qt::AlignLeading);
    }
    auto* reading = new PrivateReading(host.curtain(), this);
    connect(reading, &PrivateReading::started, this, [this] { goOnAfter(-1); });
    body()->addWidget(reading);
    addButtons(step, share);
    if (m_fields != nullptr)
        connect(m_fields, &FieldSet::submitted, this, [this] { goOnAfter(-1); });
    showMasks(share);
    m_tick.setInterval(idleTick);
    connect(&m_tick, &QTimer::timeout, this, &EnterSharePage::watchIdle);
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::PreciseTimer);
    connect(&m_idle, &QTimer::timeout, this, &EnterSharePage::watchIdle);
}

void EnterSharePage::addGroups(const ShareLayout& layout)
{
    FlowLayout* line = nullptr;
    for (int group = 0; group < layout.typedGroups(); ++group) {
        if (group % layout.groupsPerRow == 0 || group == layout.groups()) {
            auto* row = new QWidget(this);
            row->setLayoutDirection(Qt::LeftToRight); // A1 first, as on the sheet
            line = new FlowLayout(FlowLayout::Side::Leading, 12, row);
            body()->addWidget(row);
        }
        auto* field = new GroupField(layout, group, host().curtain(), this);
        m_groups.push_back(field);
        line->addWidget(field);
        field->installEventFilter(this);
        connect(field, &GroupField::filled, this, [this, field] { groupFilled(*field); });
        connect(field, &GroupField::changed, this, &EnterSharePage::restartIdle);
    }
}

/** A hand scanner is a keyboard: it types the whole code and Enter into the field that has the focus. */
void EnterSharePage::addScanner()
{
    constexpr int longestCode = 400;
    auto* scan = new Button(Button::Kind::Quiet, tr("Scan the QR code"), this); // the bar has no room for a fifth
    connect(scan, &Button::clicked, this, &EnterSharePage::waitForScanner);
    body()->addWidget(scan, 0, Qt::AlignLeading);
    m_scanWords = new Label(tr("Scan the QR code on your sheet now. Nothing of it is shown."), TypeSize::Label,
                            Label::Tone::Text, this);
    m_scan = new SecretInput({.capacity = longestCode}, host().curtain(), this);
    m_scan->setAccessibleName(m_scanWords->text());
    m_scan->installEventFilter(this);
    connect(m_scan, &SecretInput::changed, this, &EnterSharePage::restartIdle);
    body()->addWidget(m_scanWords);
    body()->addWidget(m_scan);
    m_scanWords->hide();
    m_scan->hide();
}

void EnterSharePage::waitForScanner()
{
    m_scanWords->show();
    m_scan->show();
    m_scan->setFocus();
    restartIdle();
}

void EnterSharePage::addButtons(const Step& step, const EnterShare& share)
{
    if (!step.primary.empty())
        m_check = addPrimary(step.primary, [this] {
            host().answer(Filled{m_fields != nullptr ? m_fields->values() : std::map<std::string, std::string>{}});
        });
    if (share.confirming)
        m_showGroup = addButton(Button::Kind::Secondary, {}, [this] { host().answer(ShowGroup{groupToShow()}); });
    if (share.lettersOptional)
        addButton(Button::Kind::Secondary,
                  share.layout.letters ? tr("Sheet without check letters") : tr("Sheet with check letters"),
                  [this] { host().answer(ToggleLetters{}); });
    Button* hide =
        addButton(Button::Kind::Secondary, tr("Hide"), [this] { host().hideSecrets(HideReason::Asked); });
    hide->setIconName("eye-off");
    hide->setHint(tr("Esc"));
}

bool EnterSharePage::refresh(const Step& step)
{
    const auto& share = std::get<EnterShare>(step.kind);
    if (share.layout != m_layout || share.confirming != m_confirming || share.mayRewrite != m_mayRewrite)
        return false;
    if (m_fields != nullptr)
        m_fields->refresh(share.fields);
    showMasks(share);
    showStep(step);
    return true;
}

void EnterSharePage::showMasks(const EnterShare& share)
{
    QStringList wrong;
    for (GroupField* field : m_groups) {
        const auto state = stateIn(share, field->group());
        field->setState(state);
        // A group that matches its share is over; one that only looks right may have to be typed again.
        field->setFocusPolicy(m_confirming && state == GroupField::State::Done ? Qt::NoFocus : Qt::StrongFocus);
        if (state == GroupField::State::Wrong)
            wrong += groupName(m_layout, field->group());
    }
    //: %1 is a list of group names such as "A3, B1"
    m_wrongGroups->setText(tr("Type again: %1").arg(wrong.join(QStringLiteral(", "))));
    m_wrongGroups->setVisible(!wrong.isEmpty());
    nameShowButton();
}

void EnterSharePage::shown()
{
    host().curtain().open();
    m_tick.start();
    restartIdle();
}

void EnterSharePage::forgetSecrets()
{
    m_tick.stop();
    m_idle.stop();
    for (GroupField* field : m_groups)
        field->clear();
    if (m_scan != nullptr)
        m_scan->clear();
}

QWidget* EnterSharePage::firstField()
{
    if (m_fields != nullptr)
        return m_fields->firstControl();
    const auto open = std::ranges::find_if(
        m_groups, [](const GroupField* field) { return field->state() != GroupField::State::Done; });
    return open != m_groups.end() ? *open : nullptr;
}

bool EnterSharePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scan) {
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        if (key == nullptr || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) ||
            m_scan->length() == 0)
            return Page::eventFilter(watched, event);
        host().answer(ScannedCode{.characters = m_scan->take()});
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        m_lastActive = static_cast<GroupField*>(watched)->group();
        restartIdle();
        nameShowButton();
    }
    return Page::eventFilter(watched, event);
}

void EnterSharePage::groupFilled(GroupField& field)
{
    const int group = field.group();
    const QPointer<EnterSharePage> alive(this);
    host().answer(TypedGroup{.index = group, .characters = field.take()});
    if (alive && isVisible())
        goOnAfter(group);
}

/** The next group that is not done, from the first again after the last; then the button. */
void EnterSharePage::goOnAfter(int group)
{
    const auto count = static_cast<int>(m_groups.size());
    for (int i = 1; i <= count; ++i) {
        GroupField* next = m_groups[static_cast<std::size_t>((group + i) % count)];
        if (next->state() != GroupField::State::Done) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (m_check != nullptr)
        m_check->setFocus(Qt::TabFocusReason);
}

/** The first wrong group, else the one that was typed in last. */
int EnterSharePage::groupToShow() const
{
    const auto wrong = std::ranges::find(m_groups, GroupField::State::Wrong, &GroupField::state);
    return wrong != m_groups.end() ? (*wrong)->group() : m_lastActive;
}

void EnterSharePage::nameShowButton()
{
    if (m_showGroup == nullptr)
        return;
    const int group = groupToShow();
    m_showGroup->setWords(group >= m_layout.groups() ? tr("Show the seal again")
                                                     //: %1 is the name of a group, such as A3
                                                     : tr("Show %1 again").arg(groupName(m_layout, group)));
}

void EnterSharePage::restartIdle()
{
    if (m_tick.isActive()) // fields also change before they are shown, and when they forget
        m_idle.start(m_idleLimit);
    m_idleWarning->hide();
}

void EnterSharePage::watchIdle()
{
    if (!host().curtain().hidesInTime())
        return;
    if (!m_idle.isActive()) {
        host().hideSecrets(HideReason::Idle);
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_idle.remainingTimeAsDuration());
    if (left > warnBefore)
        return;
    m_idleWarning->setText(
        tr("Hides in %n second(s) if no key is pressed.", nullptr, static_cast<int>(left.count())));
    if (m_idleWarning->isVisible())
        return;
    m_idleWarning->show();
    QAccessibleEvent event(m_idleWarning, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace quorate::ui
