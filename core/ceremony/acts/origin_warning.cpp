#include "ceremony/acts/origin_warning.h"

namespace quorate
{

namespace
{

constexpr std::string_view goOn = "go_on";
constexpr std::string_view another = "another";

struct Sentences {
    Text heading{};
    Text meaning{};
};

Sentences sentencesFor(Origin origin)
{
    switch (origin) {
    case Origin::Genuine:
        return {};
    case Origin::WorkAlike:
        return {
            {QUORATE_TR("This token is a work-alike with a root of its own")},
            {QUORATE_TR("It holds the key of its device certificate, but nobody known to this program vouches for "
                        "that certificate. It may be a device of another maker or a program on a plain card: "
                        "whether it keeps what goes into it, only its owner can know.")}};
    case Origin::Simulated:
        return {{QUORATE_TR("This token is simulated")},
                {QUORATE_TR("It is a program. Whoever runs it can read every share and every key in it.")}};
    case Origin::NotProven:
        return {{QUORATE_TR("This token did not prove that it is genuine")},
                {QUORATE_TR("Its device certificate could not be read, or it does not hold the key of that "
                            "certificate. It may be of an old or another make. It may also be a forgery that only "
                            "collects shares.")}};
    case Origin::AlteredCertificate:
        return {{QUORATE_TR("The certificate of this token was altered")},
                {QUORATE_TR("A signature in its device certificate is wrong. No token leaves its maker so: it is "
                            "damaged, or somebody changed it. Put it aside and take another.")}};
    }
    return {};
}

class OriginPart final : public Part
{
public:
    explicit OriginPart(const OriginWarning& warning) : Part("origin"), m_warning(warning) {}

private:
    Origin origin() const { return m_warning.token.reading.info.origin; }

    Step show() const override
    {
        const Sentences sentences = sentencesFor(origin());
        return {
            .id = id(),
            .heading = sentences.heading,
            .lines = {{QUORATE_TR("Token %1, %2"), {m_warning.token.serial(), m_warning.token.reading.info.model}},
                      sentences.meaning,
                      {QUORATE_TR("A share that has gone into a token cannot be taken back.")}},
            .primary = {QUORATE_TR("Next")},
            .kind = Form{{question()}}};
    }

    Field question() const
    {
        return {
            .id = "decision",
            .label = {QUORATE_TR("What shall be done?")},
            .kind = FieldKind::Choice,
            .value =
                m_drafted.empty() && origin() == Origin::AlteredCertificate ? std::string(another) : m_drafted,
            .options = {{.id = std::string(another), .label = {QUORATE_TR("Take another token")}},
                        {.id = std::string(goOn), .label = {QUORATE_TR("Go on with this token all the same")}}},
            .wrong = m_wrong};
    }

    void entered() override
    {
        m_drafted.clear();
        m_wrong = {};
    }

    Result<Move> take(Input input) override
    {
        if (const auto* drafted = std::get_if<Drafted>(&input)) {
            m_drafted = decisionIn(drafted->values);
            return Move::stay();
        }
        const auto* filled = std::get_if<Filled>(&input);
        if (filled == nullptr)
            return notExpected();
        const std::string decision = decisionIn(filled->values);
        m_wrong = decision.empty() ? Text{QUORATE_TR("Choose one.")} : Text{};
        if (decision.empty())
            return Move::stay();
        return decision == goOn ? Move::next() : Move::to(m_warning.choice);
    }

    /** Empty for anything but the two. */
    static std::string decisionIn(const std::map<std::string, std::string>& values)
    {
        const auto found = values.find("decision");
        const bool known = found != values.end() && (found->second == goOn || found->second == another);
        return known ? found->second : std::string();
    }

    OriginWarning m_warning;
    std::string m_drafted{};
    Text m_wrong{};
};

} // namespace

Plan originParts(const OriginWarning& warning)
{
    const auto isNeeded = [warning] {
        const Origin origin = warning.token.reading.info.origin;
        return warning.token.chosen() && origin != Origin::Genuine &&
               !(origin == Origin::Simulated && warning.rehearsal);
    };
    Plan plan;
    plan.push_back({std::make_unique<OriginPart>(warning), isNeeded});
    return plan;
}

Fact originFact(const HeldToken& token)
{
    return {.name = "origin", .value = inEnglish(originInWords(token.reading.info.origin))};
}

} // namespace quorate
