#include "sim/sim_hsm.h"

#include "card/tlv.h"
#include "sim/sim_initialise.h"

#include <algorithm>

namespace quorate::sim
{

namespace
{

// E8 and the contents of the object identifier 1.3.6.1.4.1.24991.2.1.
constexpr std::array<std::uint8_t, 11> applicationId{0xE8, 0x2B, 0x06, 0x01, 0x04, 0x01,
                                                     0x81, 0xC3, 0x1F, 0x02, 0x01};

constexpr std::uint8_t platformJcop = 0x00;

constexpr std::size_t memory = 81356; // bytes, as a genuine 3.4 token reported them when empty
constexpr std::size_t longestChallenge = 1024;

// P2 of SELECT.
constexpr std::uint8_t asFci = 0x00; // answer in 6F
constexpr std::uint8_t asFcp = 0x04; // answer in 62
constexpr std::uint8_t noAnswer = 0x0C;

/** The client asked for `le` bytes at most; a short answer then is all it gets, as over a real reader. */
void cut(ResponseApdu& response, std::uint32_t le)
{
    if (response.data.size() > le)
        response.data.resize(le);
}

} // namespace

Bytes answerToReset()
{
    return {0x3B, 0xDE, 0x18, 0xFF, 0x81, 0x91, 0xFE, 0x1F, 0xC3, 0x80, 0x31, 0x81,
            0x54, 0x48, 0x53, 0x4D, 0x31, 0x73, 0x80, 0x21, 0x40, 0x81, 0x07, 0x1C};
}

Result<std::unique_ptr<SimHsm>> SimHsm::fresh(RandomSource& random, std::string_view serial, const SimModel& model)
{
    QUORATE_TRY(SimIdentity identity, SimIdentity::create(serial, random, model.chain));
    return std::make_unique<SimHsm>(SimState{.identity = std::move(identity), .model = &model}, random);
}

Result<std::unique_ptr<SimHsm>> SimHsm::impostor(ByteView certificates, RandomSource& random)
{
    QUORATE_TRY(SimIdentity identity, SimIdentity::impostor(certificates, random));
    return std::make_unique<SimHsm>(SimState{.identity = std::move(identity)}, random);
}

Result<std::unique_ptr<SimHsm>> SimHsm::restored(ByteView state, RandomSource& random)
{
    QUORATE_TRY(SimState known, decodeState(state));
    return std::make_unique<SimHsm>(std::move(known), random);
}

const SimHsm::Instruction* SimHsm::instructionFor(const CommandApdu& command)
{
    static constexpr std::array instructions{
        Instruction{0x00, 0xA4, Login::NotNeeded, Effect::LeavesState, &SimHsm::select},
        Instruction{0x00, 0x20, Login::NotNeeded, Effect::MayChangeState, &SimHsm::verify},
        Instruction{0x00, 0x24, Login::NotNeeded, Effect::MayChangeState, &SimHsm::changeReferenceData},
        Instruction{0x00, 0x2C, Login::NotNeeded, Effect::MayChangeState, &SimHsm::resetRetryCounter},
        Instruction{0x00, 0x22, Login::NotNeeded, Effect::LeavesState, &SimHsm::manageSecurityEnvironment},
        Instruction{0x00, 0x84, Login::NotNeeded, Effect::LeavesState, &SimHsm::getChallenge},
        Instruction{0x00, 0x86, Login::NotNeeded, Effect::LeavesState, &SimHsm::generalAuthenticate},
        Instruction{0x00, 0xB1, Login::NotNeeded, Effect::LeavesState, &SimHsm::readBinary},
        Instruction{0x00, 0xD7, Login::Needed, Effect::MayChangeState, &SimHsm::updateBinary},
        Instruction{0x00, 0xE4, Login::Needed, Effect::MayChangeState, &SimHsm::deleteFile},
        Instruction{0x00, 0x46, Login::Needed, Effect::MayChangeState, &SimHsm::generateKeyPair},
        Instruction{0x00, 0x48, Login::Needed, Effect::MayChangeState, &SimHsm::generateSymmetricKey},
        Instruction{0x80, 0x50, Login::NotNeeded, Effect::MayChangeState, &SimHsm::initialiseDevice},
        Instruction{0x80, 0x52, Login::NotNeeded, Effect::MayChangeState, &SimHsm::manageKeyDomain},
        Instruction{0x80, 0x58, Login::NotNeeded, Effect::LeavesState, &SimHsm::enumerateObjects},
        Instruction{0x80, 0x62, Login::Needed, Effect::LeavesState, &SimHsm::decipher},
        Instruction{0x80, 0x68, Login::Needed, Effect::LeavesState, &SimHsm::sign},
        Instruction{0x80, 0x78, Login::Needed, Effect::LeavesState, &SimHsm::cipher},
        Instruction{0x80, 0x72, Login::Needed, Effect::LeavesState, &SimHsm::wrapKey},
        Instruction{0x80, 0x74, Login::Needed, Effect::MayChangeState, &SimHsm::unwrapKey},
    };
    const auto found = std::ranges::find_if(instructions, [&](const Instruction& known) {
        return known.cla == command.cla && known.ins == command.ins;
    });
    return found != instructions.end() ? &*found : nullptr;
}

SimHsm::Answer SimHsm::dispatch(const CommandApdu& command)
{
    if (command.cla != 0x00 && command.cla != 0x80)
        return refuse(status::unknownClass);
    const Instruction* instruction = instructionFor(command);
    const bool isSelect = instruction != nullptr && instruction->handler == &SimHsm::select;
    if (!m_applicationSelected && !isSelect)
        return refuse(status::unknownClass);
    if (instruction == nullptr)
        return refuse(status::unknownInstruction);
    if (instruction->login == Login::Needed && !m_state.pins.userVerified())
        return refuse(status::loginNeeded);
    if (instruction->effect == Effect::MayChangeState)
        ++m_revision;
    return (this->*instruction->handler)(command);
}

ResponseApdu SimHsm::process(const CommandApdu& command)
{
    Answer answer = dispatch(command);
    if (!answer) {
        const std::uint16_t refused = answer.error().statusWord;
        return {.statusWord = refused != 0 ? refused : status::internalError};
    }
    cut(*answer, command.le);
    return *std::move(answer);
}

void SimHsm::endSession()
{
    m_state.pins.endSession();
    m_selectedFile.reset();
    m_chipProtocol.reset();
    m_staging.clear();
}

void SimHsm::reset()
{
    endSession();
    m_applicationSelected = false;
}

std::size_t SimHsm::freeMemory() const
{
    const std::size_t used = m_state.files.size() + m_state.keys.size();
    return used < memory ? memory - used : 0;
}

//   2  options
//   1  platform: JCOP
//   2  version
WipedBytes SimHsm::versionAnswer() const
{
    WipedBytes version;
    appendBigEndian(version, m_state.pins.options(), 2);
    append(version, std::array{platformJcop, m_state.model->versionMajor, m_state.model->versionMinor});
    return version;
}

SimHsm::Answer SimHsm::select(const CommandApdu& command)
{
    constexpr std::uint8_t byName = 0x04;
    constexpr std::uint8_t byIdentifier = 0x00;
    if (command.p2 != asFci && command.p2 != asFcp && command.p2 != noAnswer)
        return refuse(status::badParameters);
    if (command.p1 == byName)
        return selectApplication(command);
    if (!m_applicationSelected)
        return refuse(status::unknownClass);
    // Paths (P1 = 08) are refused as genuine tokens do.
    return command.p1 == byIdentifier ? selectFile(command) : refuse(status::badParameters);
}

SimHsm::Answer SimHsm::selectApplication(const CommandApdu& command)
{
    constexpr std::uint8_t directory = 0x38;
    if (!equal(command.data, applicationId))
        return refuse(status::noFile);
    endSession();
    m_applicationSelected = true;
    if (command.p2 == noAnswer)
        return done();
    WipedBytes content;
    appendTlv(content, 0x82, std::array{directory});
    appendTlv(content, 0x84, applicationId);
    appendTlv(content, 0x85, versionAnswer());
    ResponseApdu response = done();
    appendTlv(response.data, command.p2 == asFcp ? 0x62 : 0x6F, content);
    return response;
}

SimHsm::Answer SimHsm::changeReferenceData(const CommandApdu& command)
{
    return m_state.pins.changeReferenceData(command);
}

SimHsm::Answer SimHsm::resetRetryCounter(const CommandApdu& command)
{
    return m_state.pins.resetRetryCounter(command);
}

SimHsm::Answer SimHsm::getChallenge(const CommandApdu& command)
{
    if (command.p1 != 0 || command.p2 != 0)
        return refuse(status::badParameters);
    if (!command.data.empty() || command.le == 0 || command.le > longestChallenge)
        return refuse(status::wrongLength);
    QUORATE_TRY(const SecretBytes random, m_random.bytes(command.le));
    ResponseApdu response = done();
    append(response.data, random.reveal());
    return response;
}

// Without data: 4 bytes of free memory, 1 byte of platform, 2 bytes of version.
SimHsm::Answer SimHsm::initialiseDevice(const CommandApdu& command)
{
    if (command.p1 != 0 || command.p2 != 0)
        return refuse(status::badParameters);
    ResponseApdu response = done();
    if (command.data.empty()) {
        appendBigEndian(response.data, freeMemory(), 4);
        append(response.data, std::array{platformJcop, m_state.model->versionMajor, m_state.model->versionMinor});
        return response;
    }
    QUORATE_TRY(const Initialisation request, parseInitialisation(command.data));
    QUORATE_CHECK(m_state.pins.checkSoPinForSetup(request.pins.soPin));
    QUORATE_TRY(m_state.dkek, SimDkek::configured(request.shares, m_random));
    m_state.files.clear();
    m_state.keys.clear();
    m_state.pins.setUp(request.pins); // a work-alike leaves the user logged in; to have to log in forgives less
    endSession();
    return response;
}

SimHsm::Answer SimHsm::manageKeyDomain(const CommandApdu& command)
{
    if (command.p1 != 0 || command.p2 != 0)
        return refuse(status::badParameters); // one slot and no functions on it: a token without key domains
    if (!command.data.empty())
        QUORATE_CHECK(m_state.dkek.importShare(command.data));
    ResponseApdu response = done();
    QUORATE_TRY(response.data, m_state.dkek.statusAnswer());
    constexpr std::size_t checkValueAt = 2; // behind the number of shares and of those missing
    if (m_state.model->checkValueNeedsLogin && !m_state.pins.userVerified())
        std::fill(response.data.begin() + checkValueAt, response.data.end(), std::uint8_t{0});
    return response;
}

// Only for chip authentication: MSE: Set AT, computing.
SimHsm::Answer SimHsm::manageSecurityEnvironment(const CommandApdu& command)
{
    constexpr std::uint8_t setForComputing = 0x41;
    constexpr std::uint8_t authentication = 0xA4;
    if (!m_state.model->provesDeviceKey)
        return refuse(status::unknownInstruction);
    if (command.p1 != setForComputing || command.p2 != authentication)
        return refuse(status::badParameters);
    QUORATE_TRY(m_chipProtocol, parseChipProtocol(command.data));
    return done();
}

// The secure channel that a genuine token opens with it is not built: the next plain command would end it, and
// with it the PIN, which is what is done here.
SimHsm::Answer SimHsm::generalAuthenticate(const CommandApdu& command)
{
    constexpr std::size_t nonceSize = 8;
    if (!m_state.model->provesDeviceKey)
        return refuse(status::unknownInstruction);
    if (command.p1 != 0 || command.p2 != 0)
        return refuse(status::badParameters);
    if (!m_chipProtocol)
        return refuse(status::wrongState);
    QUORATE_TRY(const SecretBytes nonce, m_random.bytes(nonceSize));
    ResponseApdu response = done();
    QUORATE_TRY(response.data,
                authenticate(m_state.identity.deviceKey(), *m_chipProtocol, command.data, nonce.reveal()));
    endSession();
    return response;
}

} // namespace quorate::sim
