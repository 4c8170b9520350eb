#pragma once

#include "base/wiped_bytes.h"
#include "card/apdu.h"
#include "sim/status.h"

#include <optional>

namespace quorate::sim
{

/** What INITIALIZE DEVICE says about PINs. */
struct PinSetup {
    WipedBytes userPin{}; // 6 to 16 characters
    int userTries = 3;
    WipedBytes soPin{}; // 8 bytes
    std::uint16_t options = 0;
};

/**
 * User PIN (reference 81) and SO-PIN (88): values, counters, and whether the user PIN was given in this session.
 */
class SimPins
{
public:
    static constexpr std::size_t minUserPin = 6;
    static constexpr std::size_t maxUserPin = 16;
    static constexpr std::size_t soPinSize = 8;
    static constexpr int soPinTries = 15;
    static constexpr int maxUserTries = 10;

    [[nodiscard]] bool initialised() const { return m_pins.has_value(); }
    [[nodiscard]] std::uint16_t options() const { return m_pins ? m_pins->options : 0; }
    [[nodiscard]] bool userVerified() const { return m_userVerified; }
    void endSession() { m_userVerified = false; }

    /** The SO-PIN that a new initialisation must present; the first one may bring any. A wrong one costs a try. */
    [[nodiscard]] Result<void> checkSoPinForSetup(ByteView soPin);
    void setUp(const PinSetup& setup);

    [[nodiscard]] Result<ResponseApdu> verify(const CommandApdu& command);
    [[nodiscard]] Result<ResponseApdu> changeReferenceData(const CommandApdu& command);
    [[nodiscard]] Result<ResponseApdu> resetRetryCounter(const CommandApdu& command);

    /** The value of element A3 of a state file. Error: FileFailed. */
    void appendTo(WipedBytes& to) const;
    [[nodiscard]] static Result<SimPins> parse(ByteView value);

private:
    struct Pin {
        WipedBytes value{};
        int tries = 0;
        int triesLeft = 0;
    };
    struct Both {
        Pin user{};
        Pin so{};
        std::uint16_t options = 0;
        bool transport = false; // the user PIN must be changed before it opens anything
    };

    [[nodiscard]] static Result<void> compare(Pin& pin, ByteView value);
    [[nodiscard]] std::uint16_t query(std::uint8_t reference) const;
    [[nodiscard]] Result<void> verifyUser(ByteView value);
    [[nodiscard]] Result<void> changeUser(ByteView data);
    [[nodiscard]] Result<void> changeSo(ByteView data);
    void setUserPin(ByteView value);

    std::optional<Both> m_pins{};
    bool m_userVerified = false;
};

} // namespace quorate::sim
