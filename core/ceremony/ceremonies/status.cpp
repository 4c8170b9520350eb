#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"
#include "ceremony/services.h"

#include <algorithm>

namespace quorate
{

namespace
{

/** Token status: what is plugged in, in words. Needs no PIN and changes nothing. */
class StatusCeremony final : public Sequence
{
public:
    explicit StatusCeremony(const StartOptions&)
    {
        chapter({QUORATE_TR("Status")});
        add(workPart({.id = "look",
                      .heading = {QUORATE_TR("Reading the tokens")},
                      .changes = false,
                      .make =
                          [] {
                              return [](Services& services, Progress&) -> Result<Box> {
                                  return Box::of(services.overview.tokens());
                              };
                          },
                      .done =
                          [this](Box box) {
                              m_tokens = box.take<std::vector<TokenSeen>>();
                              return Move::next();
                          }}));
        add(outcomePart({.heading = [this] { return heading(); },
                         .lines = [this] { return lines(); },
                         .outcome = [this] { return outcome(); }}));
    }

private:
    std::size_t readable() const
    {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_tokens, [](const TokenSeen& seen) { return seen.reading.has_value(); }));
    }

    /** Why no reader could even be listed, if so: one element, without a reader. */
    std::optional<Problem> noReaders() const
    {
        if (m_tokens.size() != 1 || !m_tokens.front().reader.name.empty() || !m_tokens.front().error)
            return std::nullopt;
        return explain(*m_tokens.front().error, {QUORATE_TR("Nothing was changed.")});
    }

    Outcome outcome() const
    {
        const auto problem = noReaders();
        return {.good = !problem,
                .facts = outcomeFacts(),
                .openItems = problem ? std::vector{problem->todo} : std::vector<Text>{}};
    }

    Text heading() const
    {
        if (const auto problem = noReaders())
            return problem->happened;
        return readable() == 0 ? Text{QUORATE_TR("No token can be read")}
                               : Text{QUORATE_TRN("%n token(s)"), {}, static_cast<int>(readable())};
    }

    std::vector<Text> lines() const
    {
        std::vector<Text> lines;
        for (const TokenSeen& seen : m_tokens) {
            if (seen.reading) {
                lines.push_back({QUORATE_TR("%1, %2"), {seen.reading->info.serial, seen.reading->info.model}});
                lines.push_back(stateInWords(*seen.reading));
                lines.push_back(originInWords(seen.reading->info.origin));
            } else if (seen.error && !seen.reader.name.empty()) {
                lines.push_back({QUORATE_TR("Reader %1:"), {seen.reader.name}});
                lines.push_back(explain(*seen.error, {}).happened);
            }
        }
        return lines;
    }

    std::vector<Fact> outcomeFacts() const
    {
        std::vector<Fact> facts;
        for (const TokenSeen& seen : m_tokens) {
            if (!seen.reading)
                continue;
            facts.push_back({"serial", seen.reading->info.serial});
            facts.push_back({"state", inEnglish(stateInWords(*seen.reading))});
            facts.push_back({"origin", inEnglish(originInWords(seen.reading->info.origin))});
            if (seen.reading->dkek.checkValue)
                facts.push_back({"check_value", toHex(*seen.reading->dkek.checkValue)});
            facts.push_back({"user_pin_tries", std::int64_t{seen.reading->info.userPin.triesLeft}});
            facts.push_back({"so_pin_tries", std::int64_t{seen.reading->info.soPin.triesLeft}});
        }
        return facts;
    }

    StopLines stopLines() const override
    {
        return {.token = {QUORATE_TR("Nothing was changed.")},
                .files = {QUORATE_TR("This ceremony makes no files.")},
                .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
    }

    Outcome stoppedOutcome() const override { return {}; }

    std::vector<TokenSeen> m_tokens{};
};

} // namespace

CeremonySpec ceremony_status()
{
    return {.id = "status",
            .group = Group::Assure,
            .place = 2,
            .title = {QUORATE_TR("Token status")},
            .present = {QUORATE_TR("anyone")},
            .effect = Effect::ChangesNothing,
            .minutes = 1,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<StatusCeremony>(options);
            }};
}

} // namespace quorate
