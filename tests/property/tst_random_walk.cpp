#include "support/bench.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

namespace
{

/** Nonsense of every kind, and now and then something that fits. */
class RandomPerson
{
public:
    explicit RandomPerson(std::uint64_t seed) : m_random(seed) {}

    Input input(const Step& step)
    {
        switch (m_random.below(13)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return Continue{};
        case 4:
            return Back{};
        case 5:
            return Hide{HideReason::Asked};
        case 6:
            return TypedGroup{static_cast<int>(m_random.below(70)) - 2, characters()};
        case 7:
            return ShowGroup{static_cast<int>(m_random.below(20)) - 2};
        case 8:
            return SecretGiven{secretText("a long password"), secretText("a long password")};
        case 9:
            return Picked{m_random.below(2) == 0 ? "" : "/somewhere"};
        case 10:
            return ToggleLetters{};
        case 11:
            return NewSheet{};
        default:
            return form(step);
        }
    }

private:
    SecretBytes characters()
    {
        constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        std::string text;
        const std::size_t length = m_random.below(7);
        for (std::size_t i = 0; i < length; ++i)
            text.push_back(alphabet[m_random.below(alphabet.size())]);
        return secretText(text);
    }

    static Input form(const Step& step)
    {
        const auto* form = std::get_if<Form>(&step.kind);
        if (form == nullptr)
            return Filled{{{"number", "1"}}};
        auto values = proposed(*form);
        if (step.id == "people")
            values = {{"leader", "Lea"},
                      {"custodians", "Ada\nGrace\nLinus"},
                      {"witness", ""},
                      {"pin_holder", "Pia"},
                      {"security_officer", "Sol"}};
        return Filled{values};
    }

    SeededRandom m_random;
};

} // namespace

/** A rule about all ceremonies: no walk of a thousand random inputs makes a set ready that nobody typed back. */
class TestRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGoodWithoutQuorum()
    {
        const std::uint64_t seed = testSeed();
        for (std::uint64_t walk = 0; walk < 20; ++walk) {
            NoCards cards;
            Bench bench(cards, seed + walk);
            const auto runner = bench.start("create");
            RandomPerson person(seed + walk);
            for (int i = 0; i < 1000 && !runner->finished(); ++i)
                (void)runner->feed(person.input(runner->step()));
            const auto* outcome = std::get_if<Outcome>(&runner->step().kind);
            QVERIFY(outcome == nullptr || !outcome->good);
            QVERIFY(bench.files.content.empty());
        }
    }

    void inputsThatDoNotFitChangeNothing()
    {
        const std::uint64_t seed = testSeed();
        for (const CeremonySpec& spec : ceremonies()) {
            NoCards cards;
            Bench bench(cards, seed);
            const auto runner = bench.start(spec.id);
            RandomPerson person(seed);
            for (int i = 0; i < 300 && !runner->finished(); ++i) {
                const std::string before(runner->step().id);
                const auto fed = runner->feed(person.input(runner->step()));
                if (!fed)
                    QCOMPARE(std::string(runner->step().id), before);
            }
        }
    }
};

QUORATE_TEST(TestRandomWalk)
#include "tst_random_walk.moc"
