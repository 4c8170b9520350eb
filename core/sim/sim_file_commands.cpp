#include "sim/sim_hsm.h"

#include "card/tlv.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

constexpr std::uint32_t offsetTag = 0x54;
constexpr std::uint32_t dataTag = 0x53;
constexpr FileId deviceKey = file::inArea(file::keyArea, 0);

/** An offset of two bytes at the front. */
std::optional<std::size_t> takeOffset(TlvReader& reader)
{
    const auto offset = reader.next(offsetTag);
    if (!offset || offset->value.size() != 2)
        return std::nullopt;
    return static_cast<std::size_t>(bigEndian(offset->value));
}

} // namespace

bool SimHsm::exists(FileId id) const
{
    if (id == file::deviceCertificate || id == deviceKey)
        return true;
    if (id == file::staging)
        return !m_staging.empty();
    if (file::areaOf(id) == file::keyArea)
        return m_state.keys.contains(file::numberOf(id));
    return m_state.files.contains(id);
}

/** The file that P1 P2 name; 0000 is the selected one. */
Result<FileId> SimHsm::addressed(const CommandApdu& command) const
{
    const auto id = file::inArea(command.p1, command.p2);
    if (id != 0)
        return id;
    if (!m_selectedFile)
        return refuse(status::notAllowed);
    return *m_selectedFile;
}

Result<ByteView> SimHsm::readable(FileId id) const
{
    const std::uint8_t area = file::areaOf(id);
    const bool secret = area == file::keyArea || id == file::staging;
    const bool needsLogin = area == file::privateDataArea && !m_state.pins.userVerified();
    if (!exists(id))
        return refuse(status::noFile);
    if (secret || needsLogin)
        return refuse(status::loginNeeded);
    return id == file::deviceCertificate ? ByteView(m_state.identity.certificates())
                                         : ByteView(*m_state.files.find(id));
}

//   80  size, 2 bytes
//   82  01: transparent file
//   83  file identifier
//   A5  81 { 90 uses left, 91 algorithms }: for a key with conditions
WipedBytes SimHsm::controlParameters(FileId id) const
{
    constexpr std::uint8_t transparent = 0x01;
    const auto content = readable(id);
    Bytes size;
    Bytes identifier;
    appendBigEndian(size, content ? content->size() : 0, 2);
    appendBigEndian(identifier, id, 2);
    WipedBytes parameters;
    appendTlv(parameters, 0x80, size);
    appendTlv(parameters, 0x82, std::array{transparent});
    appendTlv(parameters, 0x83, identifier);
    const SimKey* key = file::areaOf(id) == file::keyArea ? m_state.keys.find(file::numberOf(id)) : nullptr;
    if (key == nullptr || (!key->usesLeft && key->algorithms.empty()))
        return parameters;
    Bytes conditions;
    if (key->usesLeft) {
        Bytes uses;
        appendBigEndian(uses, *key->usesLeft, 4);
        appendTlv(conditions, 0x90, uses);
    }
    if (!key->algorithms.empty())
        appendTlv(conditions, 0x91, key->algorithms);
    appendTlv(parameters, 0xA5, tlv(0x81, conditions));
    return parameters;
}

SimHsm::Answer SimHsm::selectFile(const CommandApdu& command)
{
    constexpr std::uint8_t asFcp = 0x04;
    constexpr std::uint8_t noAnswer = 0x0C;
    if (command.data.size() != 2)
        return refuse(status::wrongLength);
    const auto id = static_cast<FileId>(bigEndian(command.data));
    if (!exists(id))
        return refuse(status::noFile);
    m_selectedFile = id;
    ResponseApdu response{.statusWord = status::ok};
    if (command.p2 != noAnswer)
        appendTlv(response.data, command.p2 == asFcp ? 0x62 : 0x6F, controlParameters(id));
    return response;
}

SimHsm::Answer SimHsm::enumerateObjects(const CommandApdu& command)
{
    if (command.p1 != 0 || command.p2 != 0)
        return refuse(status::badParameters);
    std::vector<FileId> ids = m_state.files.all();
    ids.push_back(file::deviceCertificate);
    ids.push_back(deviceKey); // always: OpenSC would otherwise take 0 for the first free key
    for (const std::uint8_t reference : m_state.keys.all())
        ids.push_back(file::inArea(file::keyArea, reference));
    std::ranges::sort(ids);
    ResponseApdu response{.statusWord = status::ok};
    for (const FileId id : ids)
        appendBigEndian(response.data, id, 2);
    return response;
}

SimHsm::Answer SimHsm::readBinary(const CommandApdu& command)
{
    QUORATE_TRY(const FileId id, addressed(command));
    TlvReader reader(command.data);
    const auto offset = takeOffset(reader);
    if (!offset || !reader.atEnd())
        return refuse(status::badData);
    if (command.le == 0)
        return refuse(status::wrongLength);
    QUORATE_TRY(const ByteView content, readable(id));
    m_selectedFile = id;
    if (*offset > content.size())
        return refuse(status::badOffset);
    const std::size_t size = std::min<std::size_t>(command.le, content.size() - *offset);
    ResponseApdu response{.statusWord = size < command.le ? status::endOfFile : status::ok};
    append(response.data, content.subspan(*offset, size));
    return response;
}

//   54  offset, 2 bytes
//   53  data; empty with offset 0: makes the file
SimHsm::Answer SimHsm::updateBinary(const CommandApdu& command)
{
    QUORATE_TRY(const FileId id, addressed(command));
    TlvReader reader(command.data);
    const auto offset = takeOffset(reader);
    const auto data = reader.next(dataTag);
    if (!offset || !data || !reader.atEnd())
        return refuse(status::badData);
    if (id == file::staging) {
        if (*offset == 0)
            m_staging.clear(); // a new start; longer data of an earlier one must not show behind it
        QUORATE_CHECK(writeInto(m_staging, *offset, data->value, freeMemory()));
    } else if (file::isForClients(id)) {
        // A shorter text over a longer one leaves the old tail, as in any transparent file. Work-alikes cut it;
        // what the genuine token does is unknown, and clients must be right either way.
        QUORATE_CHECK(m_state.files.write(id, *offset, data->value, freeMemory()));
    } else {
        return refuse(exists(id) ? status::loginNeeded : status::badParameters);
    }
    m_selectedFile = id;
    return done();
}

SimHsm::Answer SimHsm::deleteFile(const CommandApdu& command)
{
    constexpr std::uint8_t byIdentifier = 0x02;
    constexpr std::uint8_t withoutGarbageCollection = 0x80;
    if (command.p1 != byIdentifier || (command.p2 != 0 && command.p2 != withoutGarbageCollection))
        return refuse(status::badParameters);
    if (command.data.size() != 2)
        return refuse(status::wrongLength);
    const auto id = static_cast<FileId>(bigEndian(command.data));
    if (!exists(id))
        return refuse(status::noFile);
    if (id == file::deviceCertificate || id == deviceKey)
        return refuse(status::loginNeeded);
    if (id == file::staging)
        m_staging.clear();
    else if (file::areaOf(id) == file::keyArea)
        m_state.keys.erase(file::numberOf(id)); // description and certificate stay
    else
        m_state.files.erase(id);
    if (m_selectedFile == id)
        m_selectedFile.reset();
    return done();
}

} // namespace quorate::sim
