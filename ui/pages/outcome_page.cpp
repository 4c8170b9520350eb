#include "ui/pages/outcome_page.h"

#include "ui/platform/palette.h"
#include "ui/text/fact_text.h"
#include "ui/text/translator.h"
#include "ui/widgets/message_box.h"

#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr double factPoints = 11;

} // namespace

OutcomePage::OutcomePage(const Step& step, const Outcome& outcome, PageHost& host) : Page(step, host)
{
    addSign(outcome.good ? "check" : "stop", outcome.good ? colors().success : colors().warning);
    if (!outcome.openItems.empty())
        addOpenItems(outcome.openItems);
    addFacts(outcome.facts);
    addPrimary(step.primary, [this] { this->host().finish(); });
    offerReview(outcome.facts);
}

/** Only where this ceremony wrote a record: the one that opens records names its own "entries". */
void OutcomePage::offerReview(const std::vector<Fact>& facts)
{
    const auto record = std::ranges::find(facts, "record", &Fact::name);
    const bool opened = std::ranges::find(facts, "entries", &Fact::name) != facts.end() ||
                        std::ranges::find(facts, "broken_line", &Fact::name) != facts.end();
    if (record == facts.end() || opened)
        return;
    auto* box = new MessageBox(MessageBox::Tone::Note, this);
    box->content()->addWidget(new Label(
        tr("Review the record before people leave: its entries, deviations and open items. Then print it, "
           "let everybody sign, and have the witness copy the first four groups of the last hash by "
           "hand."),
        TypeSize::Body, Label::Tone::Text, box));
    body()->addWidget(box);
    const QString path = asTyped(std::get<std::string>(record->value));
    addButton(Button::Kind::Secondary, tr("Review and print the record"),
              [this, path] { this->host().reviewRecord(path); });
}

void OutcomePage::addOpenItems(const std::vector<Text>& items)
{
    auto* box = new MessageBox(MessageBox::Tone::Warning, this);
    box->content()->addWidget(new Label(tr("Keep in mind"), TypeSize::Label, Label::Tone::Warning, box));
    for (const Text& item : items)
        box->content()->addWidget(new Label(translated(item), TypeSize::Body, Label::Tone::Text, box));
    body()->addWidget(box);
}

void OutcomePage::addFacts(const std::vector<Fact>& facts)
{
    for (const Fact& fact : facts) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(new Label(factName(fact), TypeSize::Small, Label::Tone::Muted));
        auto* value = new Label(factValue(fact));
        if (!factIsWords(fact))
            value->setFont(monoFont(factPoints));
        value->setAccessibleName(factName(fact) + QStringLiteral(": ") + value->text());
        pair->addWidget(value);
        body()->addLayout(pair);
    }
}

} // namespace quorate::ui
