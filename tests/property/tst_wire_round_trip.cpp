#include "card/apdu.h"
#include "card/tlv.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

constexpr int rounds = 10'000;

Bytes randomTag(SeededRandom& random)
{
    switch (random.below(3)) {
    case 0:
        return {static_cast<std::uint8_t>(random.below(0x1F))};
    case 1:
        return {0x7F, static_cast<std::uint8_t>(1 + random.below(0x7F))};
    default:
        return {0x5F, static_cast<std::uint8_t>(0x81 + random.below(0x7F)),
                static_cast<std::uint8_t>(random.below(0x80))};
    }
}

} // namespace

class WireRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands();
    void elements();
    void randomBytesNeverReadPastTheEnd();

private:
    SeededRandom m_random{testSeed()};
};

void WireRoundTripTest::commands()
{
    constexpr std::array<std::size_t, 6> limits{1, 2, 256, 257, 4000, 65536};
    for (int round = 0; round < rounds; ++round) {
        const std::size_t dataSize = m_random.below(limits[m_random.below(limits.size())]);
        const std::size_t le = m_random.below(limits[m_random.below(limits.size())] + 1);
        CommandApdu command{.cla = 0x80, .ins = 0x74, .p1 = 1, .p2 = 2, .le = static_cast<std::uint32_t>(le)};
        append(command.data, m_random.publicBytes(dataSize));
        const auto back = decodeCommand(encode(command));
        QCOMPARE(outcomeOf(back), QStringLiteral("success"));
        QVERIFY(equal(back->data, command.data));
        QCOMPARE(back->le, command.le);
        QCOMPARE(back->p2, command.p2);
    }
}

void WireRoundTripTest::elements()
{
    for (int round = 0; round < rounds; ++round) {
        Bytes content;
        std::vector<Bytes> values;
        std::vector<std::uint32_t> tags;
        for (std::size_t count = m_random.below(6); count > 0; --count) {
            tags.push_back(static_cast<std::uint32_t>(bigEndian(randomTag(m_random))));
            values.push_back(m_random.publicBytes(m_random.below(400)));
            appendTlv(content, tags.back(), values.back());
        }
        const auto elements = allTlvs(content);
        QVERIFY(elements.has_value());
        QCOMPARE(elements->size(), tags.size());
        for (std::size_t i = 0; i < tags.size(); ++i) {
            QCOMPARE((*elements)[i].tag, tags[i]);
            QVERIFY(equal((*elements)[i].value, values[i]));
        }
    }
}

void WireRoundTripTest::randomBytesNeverReadPastTheEnd()
{
    for (int round = 0; round < rounds; ++round) {
        const Bytes bytes = m_random.publicBytes(m_random.below(40));
        TlvReader reader(bytes);
        std::size_t read = 0;
        while (const auto element = reader.next()) {
            read += element->whole.size();
            QVERIFY(element->value.size() < element->whole.size());
        }
        QCOMPARE(read + reader.rest().size(), bytes.size());
    }
}

QUORATE_TEST(WireRoundTripTest)
#include "tst_wire_round_trip.moc"
