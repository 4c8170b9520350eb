#include "ceremony/acts/open_share_files.h"

#include "ceremony/acts/safe_words.h"
#include "ceremony/acts/share_passwords.h"
#include "ceremony/acts/turn_pause.h"
#include "sharing/word_password.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace quorate
{

namespace
{

/** People know tokens, which count wrong PINs: that a file does not is part of what is safe. */
Problem wrongPassword(const Error& error, const std::string& fileName)
{
    return explain(
        error,
        {QUORATE_TR("Nothing was sent to any token. A share file has no lock-out: a wrong password costs "
                    "nothing.")},
        {fileName});
}

/** What the worker brings back. */
struct Opened {
    SealedSecret share{};
    CheckValue checkValue{};
    std::optional<std::size_t> odd{};
};

Result<Box> boxed(const DkekShare& share, std::optional<std::size_t> odd = {})
{
    return Box::of(
        Opened{.share = SealedSecret::seal(share.key().clone()), .checkValue = share.checkValue(), .odd = odd});
}

/** With the password as it was typed; six words also in capitals or with hyphens. */
Result<DkekShare> openWithPassword(ByteView content, const SecretBytes& typed, std::uint64_t rounds,
                                   Progress& progress)
{
    auto share = DkekShare::open(content, typed.reveal(), rounds, progress);
    if (share || share.error().code != ErrorCode::WrongPassword)
        return share;
    const SecretBytes words = inSmallLetters(typed);
    if (words.equals(typed.reveal()) || !areOfferedWords(words))
        return share;
    return DkekShare::open(content, words.reveal(), rounds, progress);
}

class OpenShareFiles final : public Part
{
public:
    explicit OpenShareFiles(OpenShareFilesSpec spec) : Part("entry"), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return BackRule::Barrier; }

    Text planned() const override
    {
        return {QUORATE_TR("Each custodian alone at the screen types a share or gives a password")};
    }
    std::vector<Text> materials() const override
    {
        return {{QUORATE_TR("The custodians' sheets, in their envelopes, or their passwords")}};
    }
    bool takesSheets() const override { return true; }
    std::vector<Fact> takeFacts() override { return std::exchange(m_facts, {}); }

    void wipe() override
    {
        dropEntries();
        m_password.reset();
        m_pause.wipe();
        for (OpenedShareFile& opened : *m_spec.opened)
            opened.share.wipe();
    }

    std::vector<RailItem> rail() const override
    {
        if (m_state == State::Idle || file().isPassword)
            return {};
        std::vector<RailItem> items;
        for (std::size_t i = 0; i < comers(); ++i) {
            const auto state = i < m_entered.size()    ? RailItem::State::Done
                               : i == m_entered.size() ? RailItem::State::Now
                                                       : RailItem::State::Later;
            items.push_back(
                {.name = {QUORATE_TR("%1"), {person(i).name}}, .state = state, .level = 1, .badge = person(i)});
        }
        return items;
    }

private:
    enum class State { Idle, PasswordHandover, Password, Shares, Opening, DidNotFit };

    void entered() override
    {
        m_file = 0;
        std::erase_if(*m_spec.opened, [](const OpenedShareFile& each) { return !each.inToken; });
        beginFile();
    }

    // ---- what is shown ----------------------------------------------------------------------------------------

    Step show() const override
    {
        if (m_pause.active())
            return m_pause.step();
        switch (m_state) {
        case State::PasswordHandover:
            return passwordHandoverStep();
        case State::Password:
            return passwordStep();
        case State::Shares:
            return m_entry->step();
        case State::Opening:
            return openingStep();
        case State::DidNotFit:
        case State::Idle:
            break;
        }
        return {.id = "entry.failed",
                .heading = {QUORATE_TR("The share file stays shut")},
                .primary = morePeople() ? Text{QUORATE_TR("One more custodian")} : Text{QUORATE_TR("Type again")},
                .kind = Notice{}};
    }

    Step passwordHandoverStep() const
    {
        const Actor who = passwordHolder();
        return {.id = "entry.handover",
                .heading = {QUORATE_TR("Only %1 may look. Everyone else turn away."), {who.name}},
                .lines = {{QUORATE_TR("%1: you will be asked for the password of share file %2."),
                           {who.name, fileName()}}},
                .primary = {QUORATE_TR("I am %1 - start my turn"), {who.name}},
                .actor = who,
                .mayPause = true,
                .kind = Handover{who}};
    }

    Step passwordStep() const
    {
        const Actor who = passwordHolder();
        return {.id = "entry.password",
                .heading = {QUORATE_TR("%1, type your password"), {who.name}},
                .lines = {{QUORATE_TR("It opens the share file %1."), {fileName()}}},
                .primary = {QUORATE_TR("Open the share file")},
                .actor = who,
                .mayPause = true,
                .kind = GiveSecret{.kind = SecretKind::SharePassword}};
    }

    Step openingStep() const
    {
        return {.id = "entry.open",
                .heading = {QUORATE_TR("Opening the share file")},
                .lines = {{QUORATE_TR("This takes several seconds on purpose: it slows down guessing.")}},
                .kind = Work{.run = openingWork(), .mayStop = true}};
    }

    std::function<Result<Box>(Services&, Progress&)> openingWork() const
    {
        const Bytes content = file().content;
        const std::uint64_t rounds = m_spec.rounds;
        if (file().isPassword)
            return [content, rounds, password = m_password](Services&, Progress& progress) -> Result<Box> {
                const SecretBytes plain = password->open();
                QUORATE_TRY(const DkekShare share, openWithPassword(content, plain, rounds, progress));
                return boxed(share);
            };
        return
            [content, rounds, set = file().set, entered = m_shares](Services&, Progress& progress) -> Result<Box> {
                std::vector<TypedShare> shares;
                for (const EnteredShare& share : *entered)
                    shares.push_back({.number = share.number, .value = share.value.open()});
                QUORATE_TRY(const auto opened, openWithShares(content, set, shares, rounds, progress));
                return boxed(opened.share, opened.odd);
            };
    }

    // ---- what people do ---------------------------------------------------------------------------------------

    Result<Move> take(Input input) override
    {
        if (m_pause.active())
            return takeDuringPause(std::move(input));
        const bool ofPassword = m_state == State::PasswordHandover || m_state == State::Password;
        if (ofPassword && std::holds_alternative<Pause>(input)) {
            clearProblem();
            m_pause.begin(passwordHolder());
            return Move::stay();
        }
        switch (m_state) {
        case State::PasswordHandover:
            if (!std::holds_alternative<Continue>(input))
                return notExpected();
            clearProblem();
            m_state = State::Password;
            return Move::stay();
        case State::Password:
            return takePassword(std::move(input));
        case State::Shares:
            return takeEntry(std::move(input));
        case State::Opening:
            if (auto* finished = std::get_if<WorkDone>(&input))
                return takeResult(std::move(finished->result));
            return notExpected();
        case State::DidNotFit:
            if (!std::holds_alternative<Continue>(input))
                return notExpected();
            return tryDifferently();
        case State::Idle:
            break;
        }
        return notExpected();
    }

    /** Nothing was typed yet: a pause that ends void only begins the turn again. */
    Result<Move> takeDuringPause(Input input)
    {
        QUORATE_TRY(const TurnPause::Then then, m_pause.feed(std::move(input)));
        if (then == TurnPause::Then::Stays)
            return Move::stay();
        m_state = State::PasswordHandover;
        if (then != TurnPause::Then::Void)
            return Move::stay();
        return Move::stay(
            m_pause.voidProblem(nothingSent(), {QUORATE_TR("Begin this turn again when its person is here.")}));
    }

    Result<Move> takePassword(Input input)
    {
        auto* given = std::get_if<SecretGiven>(&input);
        if (given == nullptr)
            return notExpected();
        if (given->value.empty())
            return Move::stay(wrongPassword({.code = ErrorCode::WrongPassword}, fileName()));
        m_password = std::make_shared<SealedSecret>(SealedSecret::seal(std::move(given->value)));
        m_state = State::Opening;
        clearProblem();
        return Move::stay();
    }

    Result<Move> takeEntry(Input input)
    {
        QUORATE_TRY(const Move move, m_entry->feed(std::move(input)));
        std::ranges::move(m_entry->takeFacts(), std::back_inserter(m_facts));
        if (move.kind != Move::Kind::Next)
            return Move::stay();
        EnteredShare share = m_entry->take();
        m_entered.push_back(share.number);
        m_shares->push_back(std::move(share));
        m_entry.reset();
        clearProblem();
        if (m_entered.size() < comers())
            beginEntry();
        else
            m_state = State::Opening;
        return Move::stay();
    }

    Result<Move> takeResult(Result<Box> result)
    {
        if (!result)
            return couldNotOpen(result.error());
        Opened opened = result->take<Opened>();
        if (auto problem = whatIsWrong(opened)) {
            m_state = State::DidNotFit;
            return Move::stay(*std::move(problem));
        }
        m_spec.opened->push_back({.share = std::move(opened.share),
                                  .checkValue = opened.checkValue,
                                  .name = fileName(),
                                  .fileSha256 = file().sha256,
                                  .setCode = file().isPassword ? std::string() : file().set.identity.setCode,
                                  .openers = openers()});
        dropEntries();
        if (++m_file == m_spec.files->size()) {
            m_state = State::Idle;
            return Move::next();
        }
        beginFile();
        return Move::stay();
    }

    std::vector<Opener> openers() const
    {
        if (file().isPassword)
            return {{.name = passwordHolder().name}};
        std::vector<Opener> all;
        all.reserve(m_entered.size());
        for (std::size_t i = 0; i < m_entered.size(); ++i)
            all.push_back({.name = person(i).name, .share = m_entered[i]});
        return all;
    }

    Result<Move> couldNotOpen(const Error& error)
    {
        if (error.code == ErrorCode::WrongPassword) {
            m_state = State::Password;
            return Move::stay(wrongPassword(error, fileName()));
        }
        m_state = State::DidNotFit;
        return Move::stay(explain(error, nothingSent(), {fileName()}));
    }

    std::optional<Problem> whatIsWrong(const Opened& opened) const
    {
        if (file().reference && *file().reference != opened.checkValue)
            return explain({.code = ErrorCode::CheckValueDiffers}, nothingSent(),
                           {inGroups(toHex(opened.checkValue)), inGroups(toHex(*file().reference))});
        const bool twice = std::ranges::any_of(
            *m_spec.opened, [&](const OpenedShareFile& other) { return other.checkValue == opened.checkValue; });
        if (twice)
            return explain({.code = ErrorCode::ShareFileTwice}, nothingSent());
        return std::nullopt;
    }

    Result<Move> tryDifferently()
    {
        clearProblem();
        if (!morePeople()) {
            beginFile();
            return Move::stay();
        }
        ++m_extra;
        beginEntry();
        return Move::stay();
    }

    // ---- where we are -----------------------------------------------------------------------------------------

    void beginFile()
    {
        dropEntries();
        m_extra = 0;
        m_password.reset();
        if (file().isPassword)
            m_state = State::PasswordHandover;
        else
            beginEntry();
    }

    void beginEntry()
    {
        const std::size_t position = m_entered.size();
        const Actor next = position + 1 < comers() ? person(position + 1) : Actor{};
        m_entry.emplace(person(position), next, static_cast<int>(position), file().set, m_entered);
        m_state = State::Shares;
    }

    void dropEntries()
    {
        if (m_entry)
            m_entry->wipe();
        m_entry.reset();
        m_entered.clear();
        m_shares = std::make_shared<std::vector<EnteredShare>>();
    }

    const ChosenShareFile& file() const { return (*m_spec.files)[std::min(m_file, m_spec.files->size() - 1)]; }
    std::string fileName() const { return file().path.substr(file().path.rfind('/') + 1); }
    Actor person(std::size_t position) const { return m_spec.people()[position]; }

    /** For several password files, each custodian brings one. */
    Actor passwordHolder() const
    {
        const auto people = m_spec.people();
        return people[std::min(m_file, people.size() - 1)];
    }

    /** How many people type a share of this file. */
    std::size_t comers() const { return static_cast<std::size_t>(file().set.identity.needed) + m_extra; }
    bool morePeople() const { return !file().isPassword && comers() < m_spec.people().size(); }

    OpenShareFilesSpec m_spec;
    State m_state = State::Idle;
    std::size_t m_file = 0;
    std::size_t m_extra = 0; // people beyond the threshold, who came because the shares did not fit
    std::optional<ShareEntry> m_entry{};
    std::vector<Fact> m_facts{};
    std::vector<int> m_entered{}; // numbers
    std::shared_ptr<std::vector<EnteredShare>> m_shares = std::make_shared<std::vector<EnteredShare>>();
    std::shared_ptr<SealedSecret> m_password{};
    TurnPause m_pause{{.choose = "entry.pause", .paused = "entry.paused"}};
};

} // namespace

std::unique_ptr<Part> openShareFiles(OpenShareFilesSpec spec)
{
    return std::make_unique<OpenShareFiles>(std::move(spec));
}

} // namespace quorate
