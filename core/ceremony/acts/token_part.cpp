#include "ceremony/acts/token_part.h"

#include "ceremony/acts/work_part.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace quorate
{

namespace
{

std::vector<Fact> factsAbout(const std::string& reader, const TokenReading& reading)
{
    const TokenInfo& info = reading.info;
    std::vector<Fact> facts{
        {"reader", reader},
        {"token_serial", info.serial},
        {"token_model", info.model},
        {"token_firmware", std::to_string(info.versionMajor) + '.' + std::to_string(info.versionMinor)},
        {"token_label", info.label},
        {"token_origin", inEnglish(originInWords(info.origin))},
        {"device_certificate_holder", info.deviceCertificateHolder},
        {"token_state", inEnglish(stateInWords(reading))}};
    std::ranges::move(triesLeft(info), std::back_inserter(facts));
    return facts;
}

class TokenPart final : public Part
{
public:
    explicit TokenPart(TokenSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    Text planned() const override { return m_spec.heading; }
    std::vector<Text> materials() const override
    {
        return {m_spec.noneAllowed ? Text{QUORATE_TR("A token with its reader, if one shall be used")}
                                   : Text{QUORATE_TR("The token, with its reader")}};
    }

    std::vector<Fact> takeFacts() override { return std::exchange(m_facts, {}); }

private:
    void entered() override { m_reader.clear(); }

    Step show() const override
    {
        Step step{.id = id(), .heading = m_spec.heading, .primary = {QUORATE_TR("Use this token")}};
        if (m_spec.lines)
            step.lines = m_spec.lines();
        if (m_reader.empty()) {
            step.kind = ChooseToken{
                .role = m_spec.into->role, .notSerial = m_spec.notSerial, .noneAllowed = m_spec.noneAllowed};
            return step;
        }
        step.id = "token.open";
        step.heading = {QUORATE_TR("Reading the token")};
        step.mayStop = false;
        step.kind = Work{.run = [role = m_spec.into->role, reader = m_reader](Services& services, Progress&) {
            return openAndRead(services, role, reader);
        }};
        return step;
    }

    static Result<Box> openAndRead(Services& services, char role, const std::string& reader)
    {
        QUORATE_TRY(Token * token, services.tokens.open(role, reader));
        QUORATE_TRY(auto reading, readToken(*token));
        return Box::of(std::move(reading));
    }

    Result<Move> take(Input input) override
    {
        if (auto* picked = std::get_if<Picked>(&input); picked != nullptr && m_reader.empty())
            return chosen(std::move(picked->value));
        if (auto* finished = std::get_if<WorkDone>(&input); finished != nullptr && !m_reader.empty())
            return opened(std::move(finished->result));
        return notExpected();
    }

    Result<Move> chosen(std::string reader)
    {
        if (reader.empty() && !m_spec.noneAllowed)
            return notExpected();
        clearProblem();
        if (reader.empty()) {
            m_spec.into->reader.clear();
            return Move::next();
        }
        m_reader = std::move(reader);
        return Move::stay();
    }

    Result<Move> opened(Result<Box> result)
    {
        const std::string reader = std::exchange(m_reader, {});
        if (!result)
            return Move::stay(explain(result.error(), {QUORATE_TR("Nothing was changed.")}));
        auto reading = result->take<TokenReading>();
        if (reading.info.serial == m_spec.notSerial && !m_spec.notSerial.empty())
            return Move::stay(explain({.code = ErrorCode::WrongCard}, {QUORATE_TR("Nothing was changed.")},
                                      {reading.info.serial}));
        if (m_spec.refuse) {
            if (auto problem = m_spec.refuse(reading))
                return Move::stay(*std::move(problem));
        }
        m_facts = factsAbout(reader, reading);
        m_spec.into->reader = reader;
        m_spec.into->reading = std::move(reading);
        return Move::next();
    }

    TokenSpec m_spec;
    std::string m_reader{}; // being opened
    std::vector<Fact> m_facts{};
};

} // namespace

std::vector<Fact> triesLeft(const TokenInfo& info)
{
    std::vector<Fact> facts;
    if (info.userPin.triesLeft >= 0)
        facts.push_back({"user_pin_tries", std::int64_t{info.userPin.triesLeft}});
    if (info.soPin.triesLeft >= 0)
        facts.push_back({"so_pin_tries", std::int64_t{info.soPin.triesLeft}});
    return facts;
}

void addKey(std::vector<Fact>& facts, const KeyEntry& key)
{
    const auto print = key.publicKey ? fingerprint(*key.publicKey) : fail(ErrorCode::NotFound);
    facts.push_back({"label", key.label});
    facts.push_back({"type", key.type});
    facts.push_back({"reference", std::int64_t{key.reference}});
    facts.push_back({"public_key_sha256", print ? toHex(*print) : std::string("-")});
}

std::unique_ptr<Part> tokenPart(TokenSpec spec)
{
    return std::make_unique<TokenPart>(std::move(spec));
}

Result<Token*> heldToken(Services& services, const HeldToken& held)
{
    if (auto token = services.tokens.token(held.role))
        return token;
    auto reopened = services.tokens.open(held.role, held.reader);
    if (!reopened) {
        const bool gone =
            reopened.error().code == ErrorCode::NoCard || reopened.error().code == ErrorCode::NoReader;
        return gone ? fail(ErrorCode::CardRemoved, held.serial()) : fail(reopened.error());
    }
    QUORATE_CHECK((*reopened)->proveOrigin());
    QUORATE_TRY(const TokenInfo info, (*reopened)->info());
    if (info.serial == held.serial() && info.origin == held.reading.info.origin)
        return reopened;
    services.tokens.close(held.role);
    return fail(ErrorCode::WrongCard, held.serial());
}

std::unique_ptr<Part> rereadPart(const RereadSpec& spec)
{
    return workPart({.id = spec.id,
                     .heading = {QUORATE_TR("Reading the token")},
                     .changes = false,
                     .make =
                         [spec] {
                             return [held = *spec.token](Services& services, Progress&) -> Result<Box> {
                                 QUORATE_TRY(Token * token, heldToken(services, held));
                                 QUORATE_TRY(auto reading, readToken(*token));
                                 return Box::of(std::move(reading));
                             };
                         },
                     .done =
                         [spec](Box box) {
                             spec.token->reading = box.take<TokenReading>();
                             if (spec.wasRead)
                                 spec.wasRead();
                             Move move = spec.next ? spec.next() : Move::next();
                             if (spec.problem != nullptr)
                                 move.problem = std::exchange(*spec.problem, std::nullopt);
                             return move;
                         }});
}

void describeToken(StopLines& lines, const HeldToken& held)
{
    if (!held.chosen()) {
        lines.token = {QUORATE_TR("No token is in use.")};
        return;
    }
    lines.serial = held.serial();
    lines.token = stateInWords(held.reading);
    lines.standing.keys = static_cast<int>(held.reading.keys.size());
}

} // namespace quorate
