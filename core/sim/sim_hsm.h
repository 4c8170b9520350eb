#pragma once

#include "base/random_source.h"
#include "card/apdu.h"
#include "sim/sim_authentication.h"
#include "sim/sim_state.h"

#include <memory>

namespace quorate::sim
{

/** The ATR of a SmartCard-HSM on JCOP 3. */
[[nodiscard]] Bytes answerToReset();

/**
 * A simulated SmartCard-HSM of one of the models, as its commands show it. An independent reading of the protocol:
 * it shares no code with the driver above APDU, TLV and certificates, and OpenSC's tools are the judge of both.
 *
 * What it does not have answers as a token without that feature: key domains, secure messaging, public-key
 * login and biometric templates.
 */
class SimHsm
{
public:
    /**
     * A token that was never initialised, with its own serial (`serial` empty: a random one) and device key.
     * `random` must outlive the token; one that tokens on several threads share must take calls from any thread.
     * Errors: NotAccepted for an unlawful serial, RandomFailed.
     */
    [[nodiscard]] static Result<std::unique_ptr<SimHsm>> fresh(RandomSource& random, std::string_view serial = {},
                                                               const SimModel& model = simModels().front());

    /** A token that shows another one's certificates, see SimIdentity::impostor. */
    [[nodiscard]] static Result<std::unique_ptr<SimHsm>> impostor(ByteView certificates, RandomSource& random);

    /** A token as state() wrote it down. Errors: NewerVersion, FileFailed. */
    [[nodiscard]] static Result<std::unique_ptr<SimHsm>> restored(ByteView state, RandomSource& random);

    SimHsm(SimState state, RandomSource& random) : m_state(std::move(state)), m_random(random) {}

    /** The token's answer to one command. */
    [[nodiscard]] ResponseApdu process(const CommandApdu& command);

    /** Reset or power off and on: the application must be selected again, a verified PIN is forgotten. */
    void reset();

    [[nodiscard]] std::string serial() const { return m_state.identity.serial(); }
    [[nodiscard]] WipedBytes state() const { return encodeState(m_state); }

    /** Grows with every command that can change state(): while it stays the same, so does the state. */
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    using Answer = Result<ResponseApdu>;
    using Handler = Answer (SimHsm::*)(const CommandApdu&);
    enum class Login { NotNeeded, Needed };
    enum class Effect { LeavesState, MayChangeState }; // but for the counter of a key, see useKey()
    struct Instruction {
        std::uint8_t cla = 0;
        std::uint8_t ins = 0;
        Login login = Login::NotNeeded;
        Effect effect = Effect::MayChangeState;
        Handler handler = nullptr;
    };
    [[nodiscard]] static const Instruction* instructionFor(const CommandApdu& command);
    [[nodiscard]] Answer dispatch(const CommandApdu& command);

    // sim_hsm.cpp
    [[nodiscard]] Answer select(const CommandApdu& command);
    [[nodiscard]] Answer selectApplication(const CommandApdu& command);
    [[nodiscard]] Answer verify(const CommandApdu& command) { return m_state.pins.verify(command); }
    [[nodiscard]] Answer changeReferenceData(const CommandApdu& command);
    [[nodiscard]] Answer resetRetryCounter(const CommandApdu& command);
    [[nodiscard]] Answer getChallenge(const CommandApdu& command);
    [[nodiscard]] Answer initialiseDevice(const CommandApdu& command);
    [[nodiscard]] Answer manageKeyDomain(const CommandApdu& command);
    [[nodiscard]] WipedBytes versionAnswer() const;
    [[nodiscard]] std::size_t freeMemory() const;
    [[nodiscard]] Answer manageSecurityEnvironment(const CommandApdu& command);
    [[nodiscard]] Answer generalAuthenticate(const CommandApdu& command);
    void endSession();

    // sim_file_commands.cpp
    [[nodiscard]] Answer selectFile(const CommandApdu& command);
    [[nodiscard]] Answer enumerateObjects(const CommandApdu& command);
    [[nodiscard]] Answer readBinary(const CommandApdu& command);
    [[nodiscard]] Answer updateBinary(const CommandApdu& command);
    [[nodiscard]] Answer deleteFile(const CommandApdu& command);
    [[nodiscard]] bool exists(FileId id) const;
    [[nodiscard]] Result<FileId> addressed(const CommandApdu& command) const;
    [[nodiscard]] Result<ByteView> readable(FileId id) const;
    [[nodiscard]] WipedBytes controlParameters(FileId id) const;

    // sim_key_commands.cpp
    [[nodiscard]] Answer generateKeyPair(const CommandApdu& command);
    [[nodiscard]] Answer generateSymmetricKey(const CommandApdu& command);
    [[nodiscard]] Answer sign(const CommandApdu& command);
    [[nodiscard]] Answer decipher(const CommandApdu& command);
    [[nodiscard]] Answer cipher(const CommandApdu& command);
    [[nodiscard]] Answer wrapKey(const CommandApdu& command);
    [[nodiscard]] Answer unwrapKey(const CommandApdu& command);
    using KeyUse = Result<WipedBytes> (*)(const SimKeyValue&, std::uint8_t, ByteView);
    [[nodiscard]] Answer useKey(const CommandApdu& command, KeyUse use);
    [[nodiscard]] Result<void> checkFree(std::uint8_t reference) const;

    SimState m_state;
    std::uint64_t m_revision = 0;
    RandomSource& m_random;

    bool m_applicationSelected = false;
    std::optional<FileId> m_selectedFile{};
    std::optional<ChipProtocol> m_chipProtocol{}; // chosen for the next GENERAL AUTHENTICATE
    WipedBytes m_staging{};                       // file 2F10; a power cut clears it
};

} // namespace quorate::sim
