#include "ceremony/acts/prepare_set.h"
#include "support/bench.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

/** Each set's keys are derived with it; a proof must not believe them further than they go. */
class ProvenSet
{
public:
    explicit ProvenSet(const std::string& password)
    {
        const PrepareRequest request{.passwords = sealed(password), .rehearsal = true, .rounds = testRounds};
        NoProgress progress;
        m_set = prepareSet(m_services, request, {}, progress).value();
    }

    /** The outcome of the proof when this is what people typed. */
    [[nodiscard]] QString provenWith(const std::string& typed, ProofKeys* keys = nullptr)
    {
        const auto files = std::make_shared<const std::vector<PreparedFile>>(m_set.files);
        m_files.content["/medium/" + files->front().shareFileName()] = files->front().content;
        const std::shared_ptr<const ProofKeys> borrowed(keys != nullptr ? keys : &m_set.keys,
                                                        [](const ProofKeys*) {});
        NoProgress progress;
        return outcomeOf(proveSet(m_services,
                                  {.files = files,
                                   .folders = {"/medium"},
                                   .passwords = sealed(typed),
                                   .keys = borrowed,
                                   .rounds = testRounds},
                                  progress));
    }

    [[nodiscard]] ProofKeys& keys() { return m_set.keys; }

private:
    static std::shared_ptr<std::vector<SealedSecret>> sealed(const std::string& password)
    {
        auto passwords = std::make_shared<std::vector<SealedSecret>>();
        passwords->push_back(SealedSecret::seal(secretText(password)));
        return passwords;
    }

    NoCards m_cards{};
    TokenSessions m_tokens{m_cards};
    LiveOverview m_overview{m_cards};
    SystemRandom m_random{};
    MemoryFiles m_files{};
    StoppedClock m_clock{};
    Services m_services{m_tokens, m_overview, m_random, m_files, m_clock};
    PreparedSet m_set{};
};

} // namespace

/** The key of a proof is derived early; what is proven is still that what people typed opens the file. */
class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordProves()
    {
        ProvenSet set("correct horse of Ada");
        QCOMPARE(set.provenWith("correct horse of Ada"), QStringLiteral("success"));
        QCOMPARE(set.provenWith("correct horse of Ada"), QStringLiteral("success")); // "Try again"
    }

    void anotherPasswordDoesNotThoughTheKeyIsThere()
    {
        ProvenSet set("correct horse of Ada");
        QCOMPARE(set.provenWith("correct horse of ada"), QStringLiteral("WrongPassword"));
    }

    void aKeyOfAnotherFileIsNotUsed()
    {
        ProvenSet set("correct horse of Ada");
        ProvenSet other("correct horse of Ada"); // another salt
        QCOMPARE(set.provenWith("correct horse of Ada", &other.keys()), QStringLiteral("success"));
        QCOMPARE(set.provenWith("correct horse of ada", &other.keys()), QStringLiteral("WrongPassword"));
    }
};

QUORATE_TEST(TestProof)
#include "tst_proof.moc"
