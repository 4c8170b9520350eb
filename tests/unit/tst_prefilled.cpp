#include "ceremony/prefilled.h"

#include "ceremony/acts/form_part.h"
#include "ceremony/sequence.h"
#include "record/journal.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** One form, of the step that was answered before the program ended. */
class OneForm final : public Sequence
{
public:
    explicit OneForm(std::vector<Field> fields)
    {
        chapter({"One"});
        add(formPart({.id = "put_away",
                      .fields = [fields] { return fields; },
                      .accept = [](const FormValues&) { return std::optional<WrongAnswer>{}; }}));
    }

private:
    StopLines stopLines() const override { return {}; }
    Outcome stoppedOutcome() const override { return {}; }
};

} // namespace

/** What was answered before a crash stands in the forms again. */
class PrefilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Label of the token: still true. Envelope: people look at the ones that they have now. */
    void envelopesAreAskedAgain()
    {
        const Journal journal{.answers = {{"put_away", {{"label", "Second token"}, {"envelope_1", "17"}}}}};
        const auto ceremony = prefilled(
            std::make_unique<OneForm>(std::vector<Field>{{.id = "label"}, {.id = "envelope_1"}}), journal);
        const Step step = ceremony->step();
        const auto& fields = std::get<Form>(step.kind).fields;
        QCOMPARE(fields[0].value, std::string("Second token"));
        QCOMPARE(fields[1].value, std::string());
    }
};

QUORATE_TEST(PrefilledTest)
#include "tst_prefilled.moc"
