#include "ceremony/acts/secret_part.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::size_t soPinDigits = 16;

bool isPrintableAscii(const SecretBytes& value)
{
    return std::ranges::all_of(value.reveal(), [](std::uint8_t c) { return c >= 0x20 && c < 0x7F; });
}

bool isDigits(const SecretBytes& value)
{
    return std::ranges::all_of(value.reveal(), [](std::uint8_t c) { return c >= '0' && c <= '9'; });
}

class SecretPart final : public Part
{
public:
    explicit SecretPart(SecretSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    void wipe() override { m_spec.into->wipe(); }

    Text planned() const override { return m_spec.heading; }

private:
    Step show() const override
    {
        Step step{.id = id(),
                  .heading = m_spec.heading,
                  .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{},
                  .primary = m_spec.primary};
        if (m_spec.isNew)
            step.kind = NewSecret{.kind = m_spec.kind, .min = m_spec.min, .max = m_spec.max};
        else
            step.kind = GiveSecret{.kind = m_spec.kind, .triesLeft = m_spec.triesLeft ? m_spec.triesLeft() : -1};
        return step;
    }

    Result<Move> take(Input input) override
    {
        auto* given = std::get_if<SecretGiven>(&input);
        if (given == nullptr)
            return notExpected();
        if (const auto wrong = whatIsWrong(*given))
            return Move::stay({.error = {.code = ErrorCode::WeakSecret},
                               .happened = *wrong,
                               .safe = {QUORATE_TR("Nothing was sent. No try was spent.")},
                               .todo = {QUORATE_TR("Type it again.")}});
        *m_spec.into = SealedSecret::seal(std::move(given->value));
        clearProblem();
        return Move::next();
    }

    std::optional<Text> whatIsWrong(const SecretGiven& given) const
    {
        if (auto malformed = whatIsMalformed(given.value))
            return malformed;
        if (m_spec.isNew && !given.value.equals(given.again.reveal()))
            return Text{QUORATE_TR("The two entries are not the same")};
        return m_spec.refuse ? m_spec.refuse(given.value) : std::nullopt;
    }

    std::optional<Text> whatIsMalformed(const SecretBytes& value) const
    {
        const auto length = static_cast<int>(value.size());
        if (m_spec.kind == SecretKind::SoPin)
            return soPinBytes(value) ? std::nullopt
                                     : std::optional(Text{QUORATE_TR("An SO-PIN has 16 characters, 0-9 and A-F")});
        if (m_spec.kind == SecretKind::ReturnCode && !isDigits(value))
            return Text{QUORATE_TR("A return code has digits only")};
        if (length < m_spec.min)
            return Text{QUORATE_TRN("This is too short: at least %n character(s)"), {}, m_spec.min};
        if (m_spec.max != 0 && length > m_spec.max)
            return Text{QUORATE_TRN("This is too long: at most %n character(s)"), {}, m_spec.max};
        if (m_spec.isNew && !isPrintableAscii(value))
            return Text{QUORATE_TR("Use only letters without accents, digits and signs of an English keyboard")};
        return std::nullopt;
    }

    SecretSpec m_spec;
};

} // namespace

std::unique_ptr<Part> secretPart(SecretSpec spec)
{
    return std::make_unique<SecretPart>(std::move(spec));
}

Result<SecretBytes> soPinBytes(const SecretBytes& digits)
{
    if (digits.size() != soPinDigits)
        return fail(ErrorCode::NotAccepted, "SO-PIN length");
    SecretBytes bytes(soPinDigits / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = hexDigitValue(static_cast<char>(digits.reveal()[2 * i]));
        const int low = hexDigitValue(static_cast<char>(digits.reveal()[2 * i + 1]));
        if (high < 0 || low < 0)
            return fail(ErrorCode::NotAccepted, "SO-PIN digit");
        bytes.writable()[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return bytes;
}

} // namespace quorate
