#include "ceremony/acts/erase_part.h"

#include <algorithm>
#include <cctype>

namespace quorate
{

namespace
{

constexpr std::size_t typedCharacters = 4;

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

class ErasePart final : public Part
{
public:
    explicit ErasePart(EraseSpec spec) : Part(spec.id), m_token(*spec.token) {}

    Text planned() const override { return {QUORATE_TR("Erase and initialise this token?")}; }

private:
    bool mustType() const
    {
        const TokenState state = m_token.reading.state();
        return state != TokenState::NeverInitialised && state != TokenState::WaitingForShareFiles;
    }

    Step show() const override
    {
        Erase erase{.serial = m_token.serial(),
                    .charactersToType = mustType() ? static_cast<int>(typedCharacters) : 0};
        for (const KeyEntry& key : m_token.reading.keys)
            erase.keysLost.push_back(key.label.empty() ? "#" + std::to_string(key.reference) : key.label);
        Step step{.id = id(),
                  .heading = {QUORATE_TR("Erase and initialise this token?")},
                  .primary = {QUORATE_TR("Erase token")}};
        step.lines = {{QUORATE_TR("Token %1, %2"), {m_token.serial(), m_token.reading.info.model}}};
        if (!erase.keysLost.empty()) {
            std::string names;
            for (const std::string& name : erase.keysLost)
                names += (names.empty() ? "" : ", ") + name;
            step.lines.push_back({QUORATE_TRN("%n key(s) will be gone from this token for ever: %1."),
                                  {names},
                                  static_cast<int>(erase.keysLost.size())});
        }
        step.kind = std::move(erase);
        return step;
    }

    Result<Move> take(Input input) override
    {
        const auto* picked = std::get_if<Picked>(&input);
        if (picked == nullptr)
            return notExpected();
        const std::string& serial = m_token.serial();
        const std::string tail = serial.substr(serial.size() - std::min(typedCharacters, serial.size()));
        if (mustType() && upperCase(picked->value) != upperCase(tail))
            return Move::stay(
                {.error = {.code = ErrorCode::NotAccepted},
                 .happened = {QUORATE_TR("These are not the last 4 characters of the serial")},
                 .safe = {QUORATE_TR("The token has not been changed.")},
                 .todo = {QUORATE_TR("Compare with the serial above, and with the label on the token.")}});
        clearProblem();
        return Move::next();
    }

    const HeldToken& m_token;
};

} // namespace

std::unique_ptr<Part> erasePart(EraseSpec spec)
{
    return std::make_unique<ErasePart>(spec);
}

} // namespace quorate
