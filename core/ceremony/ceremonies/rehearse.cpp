#include "ceremony/acts/form_part.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/rehearsal.h"
#include "ceremony/sequence.h"

#include <charconv>

namespace quorate
{

namespace
{

constexpr const char* tokensOfBefore = "kept";

/** Which ceremony, and on which simulated tokens. The rehearsal itself is that ceremony; see rehearsal.h. */
class RehearseCeremony final : public Sequence
{
public:
    RehearseCeremony()
    {
        chapter({QUORATE_TR("Rehearsal")});
        add(formPart({.id = "rehearsal",
                      .heading = {QUORATE_TR("What shall be rehearsed?")},
                      .primary = {QUORATE_TR("Begin the rehearsal")},
                      .fields = [this] { return fields(); },
                      .lines = [] { return lines(); },
                      .accept =
                          [this](const FormValues& values) {
                              read(values);
                              return std::optional<WrongAnswer>{};
                          }}));
        add(outcomePart({.heading = [] { return Text{QUORATE_TR("The rehearsal begins")}; },
                         .lines = [] { return lines(); },
                         .outcome = [this] { return Outcome{.good = true, .facts = factsOf(m_wish)}; }}));
    }

private:
    static std::vector<Text> lines()
    {
        return {
            {QUORATE_TR("It goes as in earnest, on simulated tokens. Every screen says REHEARSAL, what is made is "
                        "marked TEST, and no real token is touched.")},
            {QUORATE_TR("Nothing there is real. Do not keep the sheets. Afterwards the program is back at real "
                        "tokens.")}};
    }

    std::vector<Field> fields() const
    {
        Field which{.id = "ceremony",
                    .label = {QUORATE_TR("Ceremony")},
                    .kind = FieldKind::Choice,
                    .value = m_wish.ceremony,
                    .options = {}};
        for (const CeremonySpec& spec : ceremonies()) {
            if (spec.id != rehearseId)
                which.options.push_back({.id = std::string(spec.id), .label = spec.title});
        }
        Field tokens{
            .id = "tokens",
            .label = {QUORATE_TR("Simulated tokens")},
            .kind = FieldKind::Choice,
            .value = m_wish.newTokens == 0 ? tokensOfBefore : std::to_string(m_wish.newTokens),
            .options = {{.id = "1", .label = {QUORATE_TR("1 new token")}},
                        {.id = "2", .label = {QUORATE_TR("2 new tokens")}},
                        {.id = "3", .label = {QUORATE_TR("3 new tokens")}},
                        {.id = "4", .label = {QUORATE_TR("4 new tokens")}},
                        {.id = tokensOfBefore,
                         .label = {QUORATE_TR("Those of the last rehearsal, as it left them")},
                         .help = {QUORATE_TR("So that one ceremony can be rehearsed after another: to back "
                                             "up keys, a token needs some. Without a rehearsal before, "
                                             "there are 2 new ones.")}}}};
        return {std::move(which), std::move(tokens)};
    }

    void read(const FormValues& values)
    {
        m_wish.ceremony = values.at("ceremony");
        m_wish.newTokens = 0;
        const std::string& tokens = values.at("tokens");
        std::from_chars(tokens.data(), tokens.data() + tokens.size(), m_wish.newTokens);
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("No token is in use.")},
                .files = {QUORATE_TR("This ceremony makes no files.")},
                .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
    }

    Outcome stoppedOutcome() const override { return {.openItems = {{QUORATE_TR("Nothing was rehearsed.")}}}; }

    RehearsalWish m_wish{.ceremony = "create", .newTokens = 2};
};

} // namespace

CeremonySpec ceremony_rehearse()
{
    return {.id = rehearseId,
            .group = Group::Assure,
            .place = 4,
            .title = {QUORATE_TR("Rehearse any ceremony")},
            .present = {QUORATE_TR("anyone")},
            .effect = Effect::ChangesNothing,
            .keepsRecord = false,
            .make = [](const StartOptions&) -> std::unique_ptr<Ceremony> {
                return std::make_unique<RehearseCeremony>();
            }};
}

} // namespace quorate
