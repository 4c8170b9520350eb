#pragma once

#include "sim/sim_hsm.h"
#include "support/seeded_random.h"
#include "support/test_values.h"

#include <QStringList>

namespace quorate
{

/** A simulated token that is spoken to in hexadecimal, as the reference writes commands. */
class SimCard
{
public:
    /** Never initialised; the application is selected. */
    explicit SimCard(std::string_view serial = "QRSM0000001", std::uint64_t seed = testSeed());

    /** The answer, data and status word, to a command of any case and length. */
    [[nodiscard]] QString send(const QString& command);
    [[nodiscard]] ResponseApdu send(const CommandApdu& command) { return m_token->process(command); }

    /**
     * Sends each line's command and compares: "00200081 -> 63C3" looks at the status word, "8052000000 ->
     * 0101...9000" at the whole answer. Blanks do not matter. Returns the first line that went differently, with
     * the answer.
     */
    [[nodiscard]] QString converse(const QStringList& lines);

    /** INITIALIZE DEVICE with the values below, log in, and import `share` unless it is empty. */
    void setUp(ByteView share = {});
    void logIn();

    [[nodiscard]] sim::SimHsm& token() { return *m_token; }
    void replaceToken(std::unique_ptr<sim::SimHsm> token) { m_token = std::move(token); }
    [[nodiscard]] SeededRandom& random() { return m_random; }

private:
    SeededRandom m_random;
    std::unique_ptr<sim::SimHsm> m_token{};
};

/** A short command: header, length, data and, unless empty, Le. Blanks do not matter. */
[[nodiscard]] QString shortCommand(const QString& header, const QString& data, const QString& le = {});

/** SELECT of the application. */
inline const QString selectLine = QStringLiteral("00A404000BE82B0601040181C31F020100 -> 9000");
/** SO-PIN 3537363231383830, user PIN 648219, three tries, one share. */
inline const QString initialiseLine =
    QStringLiteral("805000001C80020001810636343832313982083537363231383830910103920101 -> 9000");
inline const QString logInLine = QStringLiteral("0020008106363438323139 -> 9000");

/** A share of a key encryption key, as the reference's blobs were made with it. */
inline const Bytes knownShare = hexBytes("202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F");

} // namespace quorate
