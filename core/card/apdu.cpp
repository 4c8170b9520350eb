#include "card/apdu.h"

#include "base/check.h"

namespace quorate
{

namespace
{

constexpr std::size_t headerSize = 4;
constexpr std::size_t maxShortData = 255;
constexpr std::size_t maxExtendedData = 65535;

/** Le on the wire: the largest value of each form is written as zero. */
std::uint32_t leFromWire(ByteView bytes)
{
    const auto value = static_cast<std::uint32_t>(bigEndian(bytes));
    return value != 0 ? value : bytes.size() == 1 ? leShortAll : leExtendedAll;
}

tl::unexpected<Error> brokenLength()
{
    return fail(ErrorCode::CardSilent, "APDU with a wrong length");
}

Result<CommandApdu> decodeShort(CommandApdu command, ByteView body)
{
    if (body.size() == 1) {
        command.le = leFromWire(body);
        return command;
    }
    const std::size_t length = body[0];
    const bool hasLe = body.size() == length + 2;
    if (length == 0 || (!hasLe && body.size() != length + 1))
        return brokenLength();
    append(command.data, body.subspan(1, length));
    if (hasLe)
        command.le = leFromWire(body.last(1));
    return command;
}

Result<CommandApdu> decodeExtended(CommandApdu command, ByteView body)
{
    if (body.size() == 3) {
        command.le = leFromWire(body.last(2));
        return command;
    }
    const auto length = static_cast<std::size_t>(bigEndian(body.subspan(1, 2)));
    const bool hasLe = body.size() == length + 5;
    if (length == 0 || (!hasLe && body.size() != length + 3))
        return brokenLength();
    append(command.data, body.subspan(3, length));
    if (hasLe)
        command.le = leFromWire(body.last(2));
    return command;
}

} // namespace

WipedBytes encode(const CommandApdu& command)
{
    QUORATE_ASSERT(command.data.size() <= maxExtendedData && command.le <= leExtendedAll);
    const bool extended = command.data.size() > maxShortData || command.le > leShortAll;
    const int lengthSize = extended ? 2 : 1;
    WipedBytes wire;
    // One allocation: a growing buffer would leave copies of the PIN behind, and even wiped ones cost time.
    wire.reserve(headerSize + 5 + command.data.size());
    append(wire, std::array{command.cla, command.ins, command.p1, command.p2});
    if (extended && (!command.data.empty() || command.le != 0))
        wire.push_back(0);
    if (!command.data.empty()) {
        appendBigEndian(wire, command.data.size(), lengthSize);
        append(wire, command.data);
    }
    if (command.le != 0)
        appendBigEndian(wire, command.le, lengthSize); // the largest value is cut to zero, as the standard has it
    return wire;
}

Result<ResponseApdu> decodeResponse(ByteView wire)
{
    if (wire.size() < 2)
        return fail(ErrorCode::CardSilent, "answer without a status word");
    ResponseApdu response;
    append(response.data, wire.first(wire.size() - 2));
    response.statusWord = static_cast<std::uint16_t>(bigEndian(wire.last(2)));
    return response;
}

Result<CommandApdu> decodeCommand(ByteView wire)
{
    if (wire.size() < headerSize)
        return brokenLength();
    CommandApdu command{.cla = wire[0], .ins = wire[1], .p1 = wire[2], .p2 = wire[3]};
    const ByteView body = wire.subspan(headerSize);
    if (body.empty())
        return command;
    const bool extended = body[0] == 0 && body.size() >= 3;
    return extended ? decodeExtended(std::move(command), body) : decodeShort(std::move(command), body);
}

WipedBytes encode(const ResponseApdu& response)
{
    WipedBytes wire;
    wire.reserve(response.data.size() + 2);
    append(wire, response.data);
    appendBigEndian(wire, response.statusWord, 2);
    return wire;
}

} // namespace quorate
