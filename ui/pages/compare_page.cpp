#include "ui/pages/compare_page.h"

#include "ui/text/translator.h"

#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr double comparedPoints = 22;

void addValue(QVBoxLayout& page, const Text& label, const std::string& value)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    page.addLayout(column);
    auto* name = new Label(translated(label), TypeSize::Label);
    auto* digits = new Label(isolated(asTyped(value)));
    digits->setFont(monoFont(comparedPoints));
    digits->setLayoutDirection(Qt::LeftToRight); // hex reads from left to right on every screen
    digits->setAccessibleName(name->text() + QStringLiteral(": ") + digits->text());
    column->addWidget(name);
    column->addWidget(digits);
}

} // namespace

ComparePage::ComparePage(const Step& step, const Compare& values, PageHost& host) : Page(step, host)
{
    addValue(*body(), values.leftLabel, values.left);
    addValue(*body(), values.rightLabel, values.right);
    const auto answer = [this](const char* value) { this->host().answer(Picked{value}); };
    addButton(Button::Kind::Secondary, tr("They are the same"), [answer] { answer("same"); });
    addButton(Button::Kind::Secondary, tr("They differ"), [answer] { answer("differ"); });
}

} // namespace quorate::ui
