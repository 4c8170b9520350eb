#include "support/keyboard_person.h"

#include "sharing/notation.h"
#include "support/wizard_stage.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/home_page.h"
#include "ui/text/translator.h"
#include "ui/widgets/card_list.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <algorithm>

namespace quorate
{

namespace
{

constexpr int mostStops = 200; // Tab stops on one screen
constexpr int mostScreens = 400;

QWidget* focused()
{
    QWidget* widget = QApplication::focusWidget();
    return widget != nullptr ? widget : QApplication::activeWindow();
}

} // namespace

void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), key, modifiers);
}

void typeText(const QString& text)
{
    for (const QChar c : text)
        QTest::keyClick(focused(), c.toLatin1());
}

QString spokenName(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

bool tabTo(const QString& name)
{
    for (int i = 0; i < mostStops; ++i) {
        if (spokenName(focused()).startsWith(name))
            return true;
        typeKey(Qt::Key_Tab);
    }
    return false;
}

KeyboardPerson& KeyboardPerson::fill(const std::string& step, Values values)
{
    m_values[step] = std::move(values);
    return *this;
}

KeyboardPerson& KeyboardPerson::give(const std::string& step, const QString& value)
{
    m_given[step] = value;
    return *this;
}

KeyboardPerson& KeyboardPerson::once(const std::string& step, std::function<void()> deed)
{
    m_deeds[step] = std::move(deed);
    return *this;
}

KeyboardPerson& KeyboardPerson::onEvery(const std::string& step, std::function<void()> deed)
{
    m_habits[step] = std::move(deed);
    return *this;
}

KeyboardPerson& KeyboardPerson::onEachPage(std::function<void()> deed)
{
    m_eachPage = std::move(deed);
    return *this;
}

const Step& KeyboardPerson::step() const
{
    return m_window.ceremony()->step();
}

bool KeyboardPerson::fail(const QString& why)
{
    if (m_why.isEmpty()) {
        const QString at = m_window.ceremony() != nullptr ? ui::asTyped(step().id) : QStringLiteral("home");
        m_why = QStringLiteral("%1: %2").arg(at, why);
        if (m_window.ceremony() != nullptr && step().problem)
            m_why += QStringLiteral(" (%1)").arg(ui::translated(step().problem->happened));
    }
    return false;
}

bool KeyboardPerson::tabTo(const QString& name)
{
    return quorate::tabTo(name) || fail(QStringLiteral("Tab never reaches \"%1\"").arg(name));
}

bool KeyboardPerson::press(const QString& button)
{
    if (!tabTo(button))
        return false;
    ++m_presses;
    typeKey(Qt::Key_Space);
    return true;
}

bool KeyboardPerson::play(const QString& title)
{
    return open(title) && playOn();
}

bool KeyboardPerson::playOn()
{
    for (int i = 0; i < mostScreens; ++i) {
        m_visited.emplace_back(step().id);
        photograph(m_window,
                   QStringLiteral("%1-%2").arg(++m_screens, 3, 10, QLatin1Char('0')).arg(ui::asTyped(step().id)));
        if (m_eachPage) {
            QCoreApplication::processEvents();
            m_eachPage();
        }
        if (std::holds_alternative<Outcome>(step().kind))
            return true;
        if (!answerPage())
            return false;
    }
    return fail(QStringLiteral("it never ends"));
}

bool KeyboardPerson::answerPage()
{
    return (answer() || fail(QStringLiteral("no answer"))) && waitForNext();
}

bool KeyboardPerson::open(const QString& title)
{
    m_why.clear();
    m_visited.clear();
    if (!tabTo(QStringLiteral("Ceremonies")))
        return false;
    auto* list = qobject_cast<ui::CardList*>(focused());
    typeKey(Qt::Key_Home);
    for (int i = 0; i < mostStops && list->currentItem()->text() != title; ++i)
        typeKey(Qt::Key_Down);
    if (list->currentItem()->text() != title)
        return fail(QStringLiteral("there is no ceremony \"%1\"").arg(title));
    typeKey(Qt::Key_Return);
    return m_window.ceremony() != nullptr || fail(QStringLiteral("it did not begin"));
}

bool KeyboardPerson::finish()
{
    if (!pressPrimary())
        return false;
    QCoreApplication::processEvents();
    return m_window.ceremony() == nullptr || fail(QStringLiteral("it did not end"));
}

/** Waits for the worker where it has to. */
bool KeyboardPerson::waitForNext()
{
    QCoreApplication::processEvents();
    const bool over = QTest::qWaitFor([this] { return !std::holds_alternative<Work>(step().kind); }, 60'000);
    return over || fail(QStringLiteral("the work never ends"));
}

bool KeyboardPerson::pressPrimary()
{
    return press(ui::translated(step().primary));
}

bool KeyboardPerson::answer()
{
    const Step now = step();
    const std::string id(now.id);
    if (const auto deed = m_deeds.extract(id)) {
        deed.mapped()();
        return true;
    }
    if (const auto habit = m_habits.find(id); habit != m_habits.end())
        habit->second();
    const QString given = m_given.contains(id) ? m_given.at(id) : QString();
    if (const auto* form = std::get_if<Form>(&now.kind))
        return fillForm(*form) && pressPrimary();
    if (std::holds_alternative<Compare>(now.kind))
        return press(given == QLatin1String("differ") ? QStringLiteral("They differ")
                                                      : QStringLiteral("They are the same"));
    if (const auto* reveal = std::get_if<Reveal>(&now.kind)) {
        writeDown(*reveal);
        return pressPrimary();
    }
    if (const auto* share = std::get_if<EnterShare>(&now.kind))
        return typeShare(*share);
    if (std::holds_alternative<NewSecret>(now.kind) || std::holds_alternative<GiveSecret>(now.kind)) {
        typeText(given);
        if (std::holds_alternative<NewSecret>(now.kind)) {
            if (spokenName(focused()).contains(QLatin1String("second time")) == false)
                typeKey(Qt::Key_Return); // SO-PINs go on by themselves
            typeText(given);
        }
        return pressPrimary();
    }
    if (std::holds_alternative<ChooseToken>(now.kind))
        return given.isEmpty() ? press(QStringLiteral("Go on without a token")) : chooseToken(given);
    if (std::holds_alternative<ChooseFile>(now.kind) || std::holds_alternative<SaveFile>(now.kind)) {
        typeKey(Qt::Key_Tab);
        typeKey(Qt::Key_A, Qt::ControlModifier);
        typeText(given);
        return pressPrimary();
    }
    if (const auto* erase = std::get_if<Erase>(&now.kind)) {
        typeKey(Qt::Key_Tab);
        if (erase->charactersToType > 0)
            typeText(ui::asTyped(erase->serial).right(erase->charactersToType));
        return pressPrimary();
    }
    return std::holds_alternative<Work>(now.kind) || pressPrimary();
}

bool KeyboardPerson::fillForm(const Form& form)
{
    const auto values = m_values.find(std::string(step().id));
    if (values == m_values.end())
        return true;
    for (const Field& field : form.fields) {
        if (const auto value = values->second.find(field.id); value != values->second.end()) {
            if (!fillField(field, value->second))
                return false;
        }
    }
    return true;
}

bool KeyboardPerson::fillField(const Field& field, const QString& value)
{
    if (!tabTo(ui::translated(field.label)))
        return false;
    if (field.kind == FieldKind::Choice)
        return choose(field, value);
    if (field.kind == FieldKind::Tick) {
        const bool on = static_cast<QAbstractButton*>(focused())->isChecked();
        if (on != (value == QLatin1String("yes")))
            typeKey(Qt::Key_Space);
        return true;
    }
    if (field.kind == FieldKind::Number && qobject_cast<QAbstractButton*>(focused()) != nullptr)
        typeKey(Qt::Key_Tab); // past "one less", whose name begins in the same way
    for (const QString& line : value.split(u'\n')) {
        typeKey(Qt::Key_A, Qt::ControlModifier);
        typeText(line);
        if (field.kind == FieldKind::Names)
            typeKey(Qt::Key_Return);
    }
    return true;
}

bool KeyboardPerson::choose(const Field& field, const QString& option)
{
    const auto wanted = std::ranges::find(field.options, option.toStdString(), &Option::id);
    if (wanted == field.options.end())
        return fail(QStringLiteral("no option %1").arg(option));
    const auto nameOf = [&](const Option& other) {
        return QStringLiteral("%1: %2").arg(ui::translated(field.label), ui::translated(other.label));
    };
    const QString name = nameOf(*wanted);
    const auto now = std::ranges::find(field.options, spokenName(focused()), nameOf);
    const Qt::Key towards = now > wanted ? Qt::Key_Up : Qt::Key_Down;
    for (std::size_t i = 0; i <= field.options.size(); ++i) {
        if (spokenName(focused()) == name)
            return true;
        typeKey(towards);
    }
    return fail(QStringLiteral("arrow keys never reach \"%1\"").arg(name));
}

bool KeyboardPerson::chooseToken(const QString& serial)
{
    if (!tabTo(QStringLiteral("Tokens that are plugged in")))
        return false;
    const auto* list = qobject_cast<ui::CardList*>(focused());
    typeKey(Qt::Key_Home);
    for (int i = 0; i < mostStops && !list->currentItem()->text().contains(serial); ++i)
        typeKey(Qt::Key_Down);
    return pressPrimary();
}

void KeyboardPerson::writeDown(const Reveal& reveal)
{
    std::string& sheet = paper[step().actor.name];
    const auto first = static_cast<std::size_t>(reveal.firstGroup) * groupCharacters;
    const ByteView shown = reveal.characters.reveal();
    sheet.resize(std::max(sheet.size(), first + shown.size()));
    std::ranges::copy(shown, sheet.begin() + static_cast<std::ptrdiff_t>(first));
}

/** From the sheet, group by group, in whatever order the screen wants them. */
bool KeyboardPerson::typeShare(const EnterShare& share)
{
    const std::string name = step().actor.name;
    if (share.mayScan && scanner && !scanner(name).empty()) {
        if (!press(QStringLiteral("Scan the QR code")))
            return false;
        typeText(ui::asTyped(scanner(name)));
        typeKey(Qt::Key_Return);
        return true;
    }
    if (!share.fields.empty()) {
        const auto number = m_values["entry.enter"][name];
        typeText(number);
        typeKey(Qt::Key_Return);
    }
    const std::size_t visitedKind = step().kind.index();
    for (int i = 0; i < share.layout.typedGroups(); ++i) {
        const bool seal = i == share.layout.groups();
        const auto at = static_cast<std::size_t>(i) * groupCharacters;
        typeText(ui::asTyped(paper.at(name).substr(at, seal ? sealCharacters : groupCharacters)));
    }
    return step().kind.index() != visitedKind || pressPrimary();
}

} // namespace quorate
