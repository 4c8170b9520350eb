#include "ui/pages/field_set.h"

#include "ui/text/translator.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/lines_edit.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

Label* helpFor(const Text& help, int indent = 0)
{
    auto* label = new Label(translated(help), TypeSize::Small, Label::Tone::Muted);
    label->setContentsMargins(readingMargins(indent, 0, 0, 0));
    return label;
}

int toInt(const std::string& value)
{
    return QString::fromStdString(value).toInt();
}

} // namespace

FieldSet::FieldSet(const std::vector<Field>& fields, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    m_rows.reserve(fields.size()); // the rows' controls keep references
    for (const Field& field : fields)
        add(field);
}

void FieldSet::add(const Field& field)
{
    Row& row = m_rows.emplace_back();
    row.field = field;
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    static_cast<QVBoxLayout*>(layout())->addLayout(column);
    if (field.kind != FieldKind::Tick)
        column->addWidget(new Label(translated(field.label), TypeSize::Label));
    row.complaint = new Label({}, TypeSize::Label, Label::Tone::Danger);
    column->addWidget(row.complaint);
    row.limit = [](const Field&) {};
    switch (field.kind) {
    case FieldKind::Line:
        addLine(row, *column);
        break;
    case FieldKind::Names:
        addNames(row, *column);
        break;
    case FieldKind::Number:
        addNumber(row, *column);
        break;
    case FieldKind::Choice:
        addChoice(row, *column);
        break;
    case FieldKind::Tick:
        addTick(row, *column);
        break;
    }
    if (!field.help.empty())
        column->addWidget(helpFor(field.help));
    row.complaint->setText(translated(field.wrong));
    row.complaint->setVisible(!field.wrong.empty());
}

void FieldSet::addLine(Row& row, QVBoxLayout& column)
{
    auto* edit = new QLineEdit(asTyped(row.field.value));
    edit->setAccessibleName(translated(row.field.label));
    edit->setAccessibleDescription(translated(row.field.help));
    column.addWidget(edit);
    row.control = edit;
    row.value = [edit] { return forCore(edit->text()); };
    connect(edit, &QLineEdit::textChanged, this, &FieldSet::changed);
    connect(edit, &QLineEdit::returnPressed, this, &FieldSet::enterPressed);
}

void FieldSet::addNames(Row& row, QVBoxLayout& column)
{
    const QStringList names = asTyped(row.field.value).split(u'\n', Qt::SkipEmptyParts);
    auto* list = new LinesEdit(translated(row.field.label), names, row.field.min, row.field.max);
    column.addWidget(list);
    row.control = list->line(0);
    row.value = [list] { return forCore(list->lines().join(u'\n')); };
    connect(list, &LinesEdit::changed, this, &FieldSet::changed);
    connect(list, &LinesEdit::entered, this, &FieldSet::enterPressed);
}

void FieldSet::addNumber(Row& row, QVBoxLayout& column)
{
    auto* number = new QSpinBox;
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setRange(row.field.min, row.field.max);
    number->setValue(toInt(row.field.value));
    number->setMinimumWidth(scaled(96));
    number->setAccessibleName(translated(row.field.label));
    auto* less = new Button(Button::Kind::Secondary, QStringLiteral("\u2212"));
    //: the name of a button for screen readers; %1 is what is counted
    less->setAccessibleName(tr("%1: one less").arg(translated(row.field.label)));
    auto* more = new Button(Button::Kind::Secondary, QStringLiteral("+"));
    //: the name of a button for screen readers; %1 is what is counted
    more->setAccessibleName(tr("%1: one more").arg(translated(row.field.label)));
    connect(less, &Button::clicked, number, &QSpinBox::stepDown);
    connect(more, &Button::clicked, number, &QSpinBox::stepUp);
    auto* line = new QHBoxLayout;
    line->addWidget(less);
    line->addWidget(number);
    line->addWidget(more);
    line->addStretch(1);
    column.addLayout(line);
    row.control = number;
    row.value = [number] { return std::to_string(number->value()); };
    row.limit = [number](const Field& field) { number->setRange(field.min, field.max); };
    connect(number, &QSpinBox::valueChanged, this, &FieldSet::changed);
}

void FieldSet::addChoice(Row& row, QVBoxLayout& column)
{
    auto* group = new QButtonGroup(this);
    std::vector<std::string> ids;
    for (const Option& option : row.field.options) {
        auto* button = new RadioChoice(translated(option.label));
        //: the name of one choice for screen readers; %1 is the question, %2 the choice
        button->setAccessibleName(tr("%1: %2").arg(translated(row.field.label), translated(option.label)));
        button->setAccessibleDescription(translated(option.help));
        group->addButton(button, static_cast<int>(ids.size()));
        button->setChecked(option.id == row.field.value);
        ids.push_back(option.id);
        column.addWidget(button);
        if (!option.help.empty())
            column.addWidget(helpFor(option.help, scaled(30)));
        if (row.control == nullptr || button->isChecked())
            row.control = button;
    }
    tabToChecked(*group);
    row.value = [group, ids] {
        const int checked = group->checkedId();
        return checked >= 0 ? ids[static_cast<std::size_t>(checked)] : std::string();
    };
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void FieldSet::addTick(Row& row, QVBoxLayout& column)
{
    auto* tick = new TickChoice(translated(row.field.label));
    tick->setAccessibleName(translated(row.field.label));
    tick->setChecked(row.field.value == "yes");
    column.addWidget(tick);
    row.control = tick;
    row.value = [tick] { return std::string(tick->isChecked() ? "yes" : "no"); };
    connect(tick, &QCheckBox::toggled, this, &FieldSet::changed);
}

void FieldSet::enterPressed()
{
    const auto* from = qobject_cast<QWidget*>(sender());
    const auto holds = [from](const Row& row) {
        return row.control == from || (from != nullptr && from->isAncestorOf(row.control));
    };
    const auto row = std::ranges::find_if(m_rows, holds);
    if (row == m_rows.end())
        return;
    if (std::next(row) != m_rows.end())
        std::next(row)->control->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT submitted();
}

bool FieldSet::shows(const std::vector<Field>& fields) const
{
    return std::ranges::equal(m_rows, fields, [](const Row& row, const Field& field) {
        return row.field.id == field.id && row.field.kind == field.kind &&
               std::ranges::equal(row.field.options, field.options, {}, &Option::id, &Option::id);
    });
}

void FieldSet::refresh(const std::vector<Field>& fields)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.field = fields[i];
        row.limit(fields[i]);
        row.complaint->setText(translated(fields[i].wrong));
        row.complaint->setVisible(!fields[i].wrong.empty());
    }
}

std::map<std::string, std::string> FieldSet::values() const
{
    std::map<std::string, std::string> values;
    for (const Row& row : m_rows)
        values[row.field.id] = row.value();
    return values;
}

std::vector<FieldProblem> FieldSet::problems() const
{
    std::vector<FieldProblem> problems;
    for (const Row& row : m_rows) {
        if (!row.field.wrong.empty())
            //: %1 is the name of a field, %2 what is wrong with it
            problems.push_back(
                {tr("%1: %2").arg(translated(row.field.label), translated(row.field.wrong)), row.control});
    }
    return problems;
}

QWidget* FieldSet::firstControl() const
{
    return m_rows.empty() ? nullptr : m_rows.front().control;
}

} // namespace quorate::ui
