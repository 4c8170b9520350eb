#include "base/check.h"
#include "sim/sim_key_request.h"
#include "support/sim_card.h"
#include "support/sim_uses.h"
#include "support/test_values.h"

using namespace quorate;

namespace
{

constexpr std::size_t lengthSize = 2;
constexpr std::uint8_t insGenerate = 0x46;

/** A token in service: a key encryption key, an EC key as 1, an RSA key as 2, two files. */
sim::SimState tokenInService()
{
    SimCard card("QRSM0000001", 1);
    card.setUp(hexBytes("202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F"));
    std::uint8_t reference = 0;
    for (const char* file : {"keyblob_ec.json", "keyblob_rsa.json"}) {
        CommandApdu unwrap{.cla = 0x80, .ins = 0x74, .p1 = ++reference, .p2 = 0x93};
        append(unwrap.data,
               hexMember(vectorCases(QLatin1String(file)).first().toObject(), QStringLiteral("blob_hex")));
        QUORATE_ASSERT(card.send(unwrap).ok());
    }
    QUORATE_ASSERT(card.converse({QStringLiteral("00D7CD010B5402000053 0568656C6C6F -> 9000"),
                                  QStringLiteral("00D7CF010B5402000053 05776F726C64 -> 9000")})
                       .isEmpty());
    return *sim::decodeState(card.token().state());
}

/** Seconds for each: not what is looked for here. */
bool makesRsaKey(const CommandApdu& command)
{
    if (command.ins != insGenerate)
        return false;
    const auto request = sim::parseKeyGeneration(command.data);
    return request && std::holds_alternative<int>(request->kind);
}

/** The answer is lawful, and the state only another one if the token says that it may be. */
void process(sim::SimHsm& token, const CommandApdu& command)
{
    const WipedBytes before = token.state();
    const auto revision = token.revision();
    sureAnswer(token, command);
    QUORATE_ASSERT(token.revision() != revision || token.state() == before);
}

/** The application is selected and the user PIN given. */
void openSession(sim::SimHsm& token)
{
    for (const QString& line : {selectLine, logInLine})
        sureAnswer(token, *decodeCommand(hexBytes(line.section(QLatin1Char(' '), 0, 0).toStdString())));
}

} // namespace

/** Commands one after another, each with its length (2 bytes) before it; a length of 0 is a reset. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const sim::SimState inService = tokenInService();
    static const WipedBytes before = encodeState(inService);
    SeededRandom random(1);
    sim::SimHsm token(inService, random);
    openSession(token);
    for (ByteView rest(data, size); rest.size() >= lengthSize;) {
        const auto length = static_cast<std::size_t>(bigEndian(rest.first(lengthSize)));
        rest = rest.subspan(lengthSize);
        const ByteView wire = rest.first(std::min(length, rest.size()));
        rest = rest.subspan(wire.size());
        if (wire.empty())
            token.reset();
        else if (const auto command = decodeCommand(wire); command && !makesRsaKey(*command))
            process(token, *command);
    }
    const WipedBytes after = token.state();
    if (after != before) {
        const auto known = sim::decodeState(after);
        QUORATE_ASSERT(known && sim::encodeState(*known) == after);
    }
    readEverything(token);
    return 0;
}
