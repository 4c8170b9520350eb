#include "sim/sim_state.h"

#include "card/tlv.h"
#include "sim/damaged_state.h"

namespace quorate::sim
{

namespace
{

constexpr std::string_view format = "quorate-simcard";
constexpr std::uint8_t version = 2;
constexpr std::uint8_t firstVersion = 1; // the same, without AES keys

namespace stateTag
{
constexpr std::uint32_t state = 0x60;
constexpr std::uint32_t format = 0x80;
constexpr std::uint32_t version = 0x81;
constexpr std::uint32_t identity = 0xA2;
constexpr std::uint32_t pins = 0xA3;
constexpr std::uint32_t dkek = 0xA4;
constexpr std::uint32_t file = 0xA5;
constexpr std::uint32_t key = 0xA6;
constexpr std::uint32_t model = 0x87;
} // namespace stateTag

template <class Part>
void appendPart(WipedBytes& to, std::uint32_t partTag, const Part& part)
{
    WipedBytes value;
    part.appendTo(value);
    appendTlv(to, partTag, value);
}

/** The elements behind format and version. Errors: NewerVersion, FileFailed. */
Result<std::vector<Tlv>> elementsIn(ByteView bytes)
{
    TlvReader outer(bytes);
    const auto state = outer.next(stateTag::state);
    if (!state || !outer.atEnd())
        return damagedState("not one");
    TlvReader reader(state->value);
    const auto formatName = reader.next(stateTag::format);
    const auto formatVersion = reader.next(stateTag::version);
    if (!formatName || !equal(formatName->value, bytesOf(format)) || !formatVersion ||
        formatVersion->value.size() != 1)
        return damagedState("not one");
    if (formatVersion->value[0] > version)
        return fail(ErrorCode::NewerVersion, "state file", formatVersion->value[0]);
    auto elements = allTlvs(reader.rest());
    if (formatVersion->value[0] < firstVersion || !elements)
        return damagedState("elements");
    return *std::move(elements);
}

/** The value of the only element with this tag. */
Result<ByteView> onlyValue(const std::vector<Tlv>& elements, std::uint32_t wanted)
{
    std::optional<ByteView> value;
    for (const Tlv& element : elements) {
        if (element.tag != wanted)
            continue;
        if (value)
            return damagedState("the same part twice");
        value = element.value;
    }
    if (!value)
        return damagedState("a part is missing");
    return *value;
}

Result<void> setModel(SimState& state, ByteView name)
{
    state.model = simModelNamed(std::string(name.begin(), name.end()));
    if (state.model == nullptr)
        return damagedState("model");
    return {};
}

Result<void> addElement(SimState& state, const Tlv& element)
{
    switch (element.tag) {
    case stateTag::model:
        return setModel(state, element.value);
    case stateTag::identity:
    case stateTag::pins:
    case stateTag::dkek:
        return {};
    case stateTag::file:
        return state.files.addParsed(element.value);
    case stateTag::key:
        return state.keys.addParsed(element.value);
    default:
        append(state.unknown, element.whole);
        return {};
    }
}

} // namespace

WipedBytes encodeState(const SimState& state)
{
    constexpr std::size_t identityAndPins = 4096; // about
    WipedBytes content;
    content.reserve(identityAndPins + state.files.size() +
                    2 * state.keys.size()); // to grow is what would take long
    appendTlv(content, stateTag::format, bytesOf(format));
    appendTlv(content, stateTag::version, std::array{version});
    appendTlv(content, stateTag::model, bytesOf(state.model->name));
    appendPart(content, stateTag::identity, state.identity);
    appendPart(content, stateTag::pins, state.pins);
    appendPart(content, stateTag::dkek, state.dkek);
    state.files.appendTo(content, stateTag::file);
    state.keys.appendTo(content, stateTag::key);
    append(content, state.unknown);
    WipedBytes bytes;
    appendTlv(bytes, stateTag::state, content);
    return bytes;
}

Result<SimState> decodeState(ByteView bytes)
{
    QUORATE_TRY(const auto elements, elementsIn(bytes));
    QUORATE_TRY(const ByteView identity, onlyValue(elements, stateTag::identity));
    QUORATE_TRY(const ByteView pins, onlyValue(elements, stateTag::pins));
    QUORATE_TRY(const ByteView dkek, onlyValue(elements, stateTag::dkek));
    QUORATE_TRY(SimIdentity known, SimIdentity::parse(identity));
    SimState state{.identity = std::move(known)};
    QUORATE_TRY(state.pins, SimPins::parse(pins));
    QUORATE_TRY(state.dkek, SimDkek::parse(dkek));
    for (const Tlv& element : elements)
        QUORATE_CHECK(addElement(state, element));
    return state;
}

} // namespace quorate::sim
