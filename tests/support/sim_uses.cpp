#include "support/sim_uses.h"

#include "base/bytes.h"
#include "base/check.h"

namespace quorate
{

namespace
{

constexpr std::array<std::uint8_t, 11> applicationId{0xE8, 0x2B, 0x06, 0x01, 0x04, 0x01,
                                                     0x81, 0xC3, 0x1F, 0x02, 0x01};

CommandApdu with(CommandApdu command, ByteView data)
{
    append(command.data, data);
    return command;
}

std::vector<std::uint8_t> keysOn(sim::SimHsm& token)
{
    constexpr std::uint8_t keyArea = 0xCC;
    const ResponseApdu files = sureAnswer(token, {.cla = 0x80, .ins = 0x58, .le = leExtendedAll});
    std::vector<std::uint8_t> keys;
    for (std::size_t at = 0; at + 1 < files.data.size(); at += 2) {
        if (files.data[at] == keyArea)
            keys.push_back(files.data[at + 1]);
    }
    return keys;
}

} // namespace

ResponseApdu sureAnswer(sim::SimHsm& token, const CommandApdu& command)
{
    ResponseApdu response = token.process(command);
    QUORATE_ASSERT(response.statusWord != 0 && response.statusWord != sim::status::internalError);
    QUORATE_ASSERT(response.data.size() <= command.le);
    QUORATE_ASSERT(decodeResponse(encode(response)).has_value());
    return response;
}

void readEverything(sim::SimHsm& token)
{
    constexpr std::array<std::uint8_t, 4> fromStart{0x54, 0x02, 0x00, 0x00};
    QUORATE_ASSERT(sureAnswer(token, with({.ins = 0xA4, .p1 = 0x04, .le = leShortAll}, applicationId)).ok());
    sureAnswer(token, {.ins = 0x20, .p2 = 0x81});
    sureAnswer(token, {.ins = 0x20, .p2 = 0x88});
    sureAnswer(token, {.cla = 0x80, .ins = 0x50, .le = leShortAll});
    sureAnswer(token, {.cla = 0x80, .ins = 0x52, .le = leShortAll});
    const ResponseApdu files = sureAnswer(token, {.cla = 0x80, .ins = 0x58, .le = leExtendedAll});
    for (std::size_t at = 0; at + 1 < files.data.size(); at += 2) {
        const std::array id{files.data[at], files.data[at + 1]};
        sureAnswer(token, with({.ins = 0xA4, .le = leShortAll}, id));
        sureAnswer(token, with({.ins = 0xB1, .p1 = id[0], .p2 = id[1], .le = leExtendedAll}, fromStart));
    }
}

void useEverything(sim::SimHsm& token)
{
    constexpr std::array<std::uint8_t, 2> tokenInfo{0x2F, 0x03};
    constexpr std::array<std::uint8_t, 7> writing{0x54, 0x02, 0x00, 0x00, 0x53, 0x01, 0x30};
    sureAnswer(token, with({.ins = 0x20, .p2 = 0x81}, bytesOf("648219")));
    sureAnswer(token, with({.ins = 0xD7, .p1 = tokenInfo[0], .p2 = tokenInfo[1]}, writing));
    for (const std::uint8_t key : keysOn(token)) {
        sureAnswer(token, with({.cla = 0x80, .ins = 0x68, .p1 = key, .p2 = 0x73, .le = leExtendedAll},
                               bytesOf("message")));
        sureAnswer(token, with({.cla = 0x80, .ins = 0x68, .p1 = key, .p2 = 0x33, .le = leExtendedAll},
                               bytesOf("message")));
        for (const std::uint8_t algorithm : std::array<std::uint8_t, 3>{0x10, 0x11, 0x18})
            sureAnswer(token, with({.cla = 0x80, .ins = 0x78, .p1 = key, .p2 = algorithm, .le = leExtendedAll},
                                   bytesOf("sixteen letters.")));
        sureAnswer(token, {.cla = 0x80, .ins = 0x72, .p1 = key, .p2 = 0x92, .le = leExtendedAll});
    }
    sureAnswer(token, with({.ins = 0xE4, .p1 = 0x02}, tokenInfo));
}

} // namespace quorate
