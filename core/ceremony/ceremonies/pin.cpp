#include "ceremony/acts/consents.h"
#include "ceremony/acts/new_so_pin.h"
#include "ceremony/acts/new_user_pin.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/token_part.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"

#include <algorithm>
#include <utility>

namespace quorate
{

namespace
{

constexpr int shortestGivenPin = 6; // the driver sends no other: nothing is lost by asking again
constexpr int longestGivenPin = 16;

enum class Task {
    ChangeUserPin,
    FirstUse, // of a transport PIN
    ChangeSoPin,
    UnblockWithNewPin,
    Unblock,
};

struct TaskRow {
    Task task = Task::ChangeUserPin;
    std::string_view id{}; // in the form and in the outcome
    const char* label = "";
    const char* help = "";
};

constexpr std::array taskRows{
    TaskRow{Task::FirstUse, "first_use", QUORATE_TR("Replace the transport PIN by a user PIN of your own"),
            QUORATE_TR("The token asks for this before its keys can be used.")},
    TaskRow{Task::UnblockWithNewPin, "unblock_with_new_pin", QUORATE_TR("Unblock, and choose a new user PIN"),
            QUORATE_TR("With the SO-PIN. Also for a user PIN that was forgotten.")},
    TaskRow{Task::Unblock, "unblock", QUORATE_TR("Unblock, and keep the user PIN"),
            QUORATE_TR("With the SO-PIN. The user PIN gets all its tries back.")},
    TaskRow{Task::ChangeUserPin, "change_user_pin", QUORATE_TR("Change the user PIN"),
            QUORATE_TR("With the user PIN that is valid now.")},
    TaskRow{Task::ChangeSoPin, "change_so_pin", QUORATE_TR("Change the SO-PIN"),
            QUORATE_TR("With the SO-PIN that is valid now.")},
};

const TaskRow& rowOf(Task task)
{
    return *std::ranges::find(taskRows, task, &TaskRow::task);
}

/**
 * What the officer may do for the user PIN, as the token was initialised; firmware that does not tell may do all.
 */
bool mayUnblock(const TokenInfo& info, std::uint16_t options)
{
    return !info.options || (*info.options & options) != 0;
}

/** What the token's PINs allow now. */
bool isPossible(Task task, const TokenInfo& info)
{
    using State = PinStatus::State;
    const State user = info.userPin.state;
    const bool officer = info.soPin.state == State::Ready;
    const bool usable = user == State::Ready || user == State::Verified;
    switch (task) {
    case Task::ChangeUserPin:
        return usable;
    case Task::FirstUse:
        return user == State::Transport;
    case Task::ChangeSoPin:
        return officer;
    case Task::UnblockWithNewPin:
        return officer && (usable || user == State::Blocked) && mayUnblock(info, init_option::soPinResetsUserPin);
    case Task::Unblock:
        return officer && user == State::Blocked &&
               mayUnblock(info, init_option::soPinResetsUserPin | init_option::soPinOnlyUnblocks);
    }
    return false;
}

std::vector<Task> possibleTasks(const TokenReading& reading)
{
    std::vector<Task> tasks;
    for (const TaskRow& row : taskRows) {
        if (isPossible(row.task, reading.info))
            tasks.push_back(row.task);
    }
    return tasks;
}

bool isBlocked(const PinStatus& pin)
{
    return pin.state == PinStatus::State::Blocked;
}

/** What to do about blocked PINs. */
std::vector<Text> adviceOn(const TokenInfo& info)
{
    std::vector<Text> lines;
    if (isBlocked(info.userPin)) {
        const bool helps = isPossible(Task::Unblock, info) || isPossible(Task::UnblockWithNewPin, info);
        lines.push_back(
            helps ? Text{QUORATE_TR("The user PIN is blocked. The security officer can unblock it here.")}
                  : Text{QUORATE_TR("The user PIN is blocked, and this token lets nobody unblock it. Its keys are "
                                    "out of reach: restore them to another token from their backups.")});
    }
    if (isBlocked(info.soPin))
        lines.push_back({QUORATE_TR("The SO-PIN is blocked for ever: the token can never be initialised again and "
                                    "its user PIN not be unblocked. Back its keys up to another token.")});
    return lines;
}

/** The PINs of a token in words. */
std::vector<Text> pinsInWords(const TokenReading& reading)
{
    const TokenInfo& info = reading.info;
    std::vector<Text> lines{{QUORATE_TR("Token %1."), {info.serial}}, stateInWords(reading)};
    if (info.userPin.triesLeft >= 0)
        lines.push_back({QUORATE_TRN("Tries left for the user PIN: %n"), {}, info.userPin.triesLeft});
    if (info.soPin.triesLeft >= 0)
        lines.push_back({QUORATE_TRN("Tries left for the SO-PIN: %n"), {}, info.soPin.triesLeft});
    std::ranges::move(adviceOn(info), std::back_inserter(lines));
    return lines;
}

/** What the work needs to know. */
struct Given {
    SealedSecret userPin{};
    SealedSecret soPin{};
    SealedSecret newUserPin{};
    SealedSecret newSoPin{};
};

/** Change a PIN, unblock it, or replace a transport PIN: one task at a time, as the token's state allows. */
class PinCeremony final : public Sequence
{
public:
    explicit PinCeremony(const StartOptions& options)
        : m_options(options),
          m_offer({.id = "new_so_pin",
                   .heading = {QUORATE_TR("Security officer: a new SO-PIN")},
                   .officer = [this] { return m_people.securityOfficer; },
                   .when = [this] { return isTask(Task::ChangeSoPin) && !m_newIsKnown; },
                   .allowPublished = options.allowPublishedPins,
                   .into = &m_given.newSoPin})
    {
        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("Whose PINs?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));
        add(rereadPart({.id = "reread",
                        .token = &m_token,
                        .problem = &m_problem,
                        .next = [this] { return afterReading(); }}),
            [] { return false; }); // only after the change, or its failure
        add(taskPart());

        chapter({QUORATE_TR("People")});
        addPeople({.pinHolder = true}, [this] { return isTask(Task::ChangeUserPin) || isTask(Task::FirstUse); });
        addPeople({.securityOfficer = true},
                  [this] { return isTask(Task::ChangeSoPin) || isTask(Task::Unblock); });
        addPeople({.securityOfficer = true, .pinHolder = true},
                  [this] { return isTask(Task::UnblockWithNewPin); });

        chapter({QUORATE_TR("PINs")});
        addGivenPins();
        add(m_offer.parts());
        addNewUserPin();

        chapter({QUORATE_TR("Change")});
        add(changePart());
        add(outcomePart({.heading = [this] { return heading(); },
                         .lines = [this] { return adviceOn(m_token.reading.info); },
                         .outcome = [this] { return outcome(); }}));
        for (const char* firstPin : {"transport_pin", "old_pin", "so_pin"})
            agree(firstPin, "change", [this] { return consentForToken("pin", m_people, m_token); });
    }

private:
    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        const Text safe{QUORATE_TR("The token has not been changed.")};
        if (reading.state() == TokenState::NeverInitialised)
            return Problem{.error = {.code = ErrorCode::LoginNeeded},
                           .happened = {QUORATE_TR("This token has no PINs yet: it was never initialised")},
                           .safe = safe,
                           .todo = {QUORATE_TR("Initialise it, or use another token.")}};
        if (!possibleTasks(reading).empty())
            return std::nullopt;
        return explain({.code = isBlocked(reading.info.soPin) ? ErrorCode::SoPinBlocked : ErrorCode::PinBlocked},
                       safe);
    }

    // ---- the task ---------------------------------------------------------------------------------------------

    bool isTask(Task task) const { return m_task == task; }

    std::unique_ptr<Part> taskPart()
    {
        return formPart({.id = "task",
                         .heading = {QUORATE_TR("What shall be done?")},
                         .fields = [this] { return taskFields(); },
                         .lines = [this] { return pinsInWords(m_token.reading); },
                         .accept = [this](const FormValues& values) { return acceptTask(values); }});
    }

    std::vector<Field> taskFields() const
    {
        Field field{.id = "task", .label = {QUORATE_TR("Task")}, .kind = FieldKind::Choice, .options = {}};
        for (const Task task : possibleTasks(m_token.reading)) {
            const TaskRow& row = rowOf(task);
            if (field.options.empty() || task == preferred())
                field.value = row.id;
            field.options.push_back({.id = std::string(row.id), .label = {row.label}, .help = {row.help}});
        }
        return {field};
    }

    /** What most people come for in this state: a blocked PIN is unblocked, one that works is changed. */
    Task preferred() const
    {
        return isPossible(Task::ChangeUserPin, m_token.reading.info) ? Task::ChangeUserPin
                                                                     : Task::UnblockWithNewPin;
    }

    std::optional<WrongAnswer> acceptTask(const FormValues& values)
    {
        wipeSecrets();
        m_newIsKnown = false;
        m_inDoubt = false;
        const Task task = std::ranges::find(taskRows, values.at("task"), &TaskRow::id)->task;
        if (task != std::exchange(m_task, task))
            m_people = {}; // others are asked for, and only they agree
        return std::nullopt;
    }

    void addPeople(Roles roles, Condition when) { add(peoplePart(roles, m_people), std::move(when)); }

    // ---- PINs -------------------------------------------------------------------------------------------------

    /** Of a value that the token does not tell about; what was unblocked can be read. */
    bool isChange() const { return isTask(Task::ChangeUserPin) || isTask(Task::ChangeSoPin); }

    bool needsSoPin() const
    {
        return isTask(Task::ChangeSoPin) || isTask(Task::UnblockWithNewPin) || isTask(Task::Unblock);
    }

    void addGivenPins()
    {
        const auto userTries = [this] { return m_token.reading.info.userPin.triesLeft; };
        const auto soTries = [this] { return m_token.reading.info.soPin.triesLeft; };
        const auto lines = [this] { return givenLines(); };
        add(secretPart({.id = "transport_pin",
                        .kind = SecretKind::UserPin,
                        .min = shortestGivenPin,
                        .max = longestGivenPin,
                        .heading = {QUORATE_TR("PIN holder: give the transport PIN")},
                        .lines = lines,
                        .triesLeft = userTries,
                        .into = &m_given.userPin}),
            [this] { return isTask(Task::FirstUse); });
        add(secretPart({.id = "old_pin",
                        .kind = SecretKind::UserPin,
                        .min = shortestGivenPin,
                        .max = longestGivenPin,
                        .heading = {QUORATE_TR("PIN holder: give the user PIN that is valid now")},
                        .lines = lines,
                        .triesLeft = userTries,
                        .into = &m_given.userPin}),
            [this] { return isTask(Task::ChangeUserPin); });
        add(secretPart({.id = "so_pin",
                        .kind = SecretKind::SoPin,
                        .heading = {QUORATE_TR("Security officer: give the SO-PIN that is valid now")},
                        .lines = lines,
                        .triesLeft = soTries,
                        .into = &m_given.soPin}),
            [this] { return needsSoPin(); });
    }

    std::vector<Text> givenLines() const
    {
        std::vector<Text> lines{{QUORATE_TR("Token %1."), {m_token.serial()}}};
        const PinStatus& pin = needsSoPin() ? m_token.reading.info.soPin : m_token.reading.info.userPin;
        if (pin.triesLeft == 1)
            lines.push_back(
                {QUORATE_TR("This is the last try: a wrong entry blocks it. Stop if you are unsure.")});
        if (pin.triesLeft == 2)
            lines.push_back({QUORATE_TR("Only two tries are left. Stop if you are unsure.")});
        if (needsSoPin())
            lines.push_back({QUORATE_TR("If its tries run out, this token can never be initialised again.")});
        if (m_inDoubt && isChange())
            lines.push_back({QUORATE_TR("Whether the new value is in place already cannot be read from the token. "
                                        "Give the one that you believe is valid: the old or the new.")});
        return lines;
    }

    void addNewUserPin()
    {
        const auto add_ = [this](std::string_view id, Text heading, Condition when) {
            add(newUserPinPart({.id = id,
                                .heading = std::move(heading),
                                .allowPublished = m_options.allowPublishedPins,
                                .refuse = [this](const SecretBytes& typed) { return refuseNewPin(typed); },
                                .into = &m_given.newUserPin}),
                std::move(when));
        };
        add_("new_pin", {QUORATE_TR("PIN holder: choose the new user PIN")},
             [this] { return !m_newIsKnown && !isTask(Task::ChangeSoPin) && !isTask(Task::Unblock); });
    }

    std::optional<Text> refuseNewPin(const SecretBytes& typed) const
    {
        if (!m_given.userPin.empty() && typed.equals(m_given.userPin.open().reveal()))
            return Text{QUORATE_TR("This is the PIN that was valid so far")};
        // The token allows at least as many tries as it has left, and so many only for a longer PIN.
        if (m_token.reading.info.userPin.triesLeft > mostTries(typed.size()))
            return Text{QUORATE_TR("This is too short for the number of wrong entries that the token allows")};
        return std::nullopt;
    }

    // ---- the change -------------------------------------------------------------------------------------------

    std::unique_ptr<Part> changePart()
    {
        return workPart({.id = "change",
                         .heading = {QUORATE_TR("Changing the PIN")},
                         .make = [this] { return changeWork(); },
                         .done =
                             [this](Box) {
                                 m_isDone = true;
                                 wipeSecrets();
                                 return Move::to("reread");
                             },
                         .facts = [this] { return resultFacts(); },
                         .failed = [this](const Error& error) { return failed(error); }});
    }

    /** What became of the PINs that were given. */
    std::vector<Fact> resultFacts() const
    {
        if (isTask(Task::ChangeSoPin))
            return {{"so_pin", std::string("changed")}};
        if (isTask(Task::ChangeUserPin) || isTask(Task::FirstUse))
            return {{"user_pin", std::string("changed")}};
        return {{"so_pin", std::string("accepted")}, {"user_pin", std::string("unblocked")}};
    }

    std::function<Result<Box>(Services&, Progress&)> changeWork() const
    {
        return [held = m_token, task = m_task,
                given = std::make_shared<const Given>(m_given)](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(Token * token, heldToken(services, held));
            QUORATE_CHECK(carryOut(*token, task, *given));
            return Box();
        };
    }

    static Result<void> carryOut(Token& token, Task task, const Given& given)
    {
        if (task == Task::ChangeUserPin || task == Task::FirstUse)
            return token.changePin(PinKind::User, given.userPin.open(), given.newUserPin.open());
        QUORATE_TRY(const SecretBytes soPin, soPinBytes(given.soPin.open()));
        if (task == Task::ChangeSoPin) {
            QUORATE_TRY(const SecretBytes newSoPin, soPinBytes(given.newSoPin.open()));
            return token.changePin(PinKind::So, soPin, newSoPin);
        }
        const bool keepsPin = task == Task::Unblock;
        return token.unblockUserPin(soPin, keepsPin ? SecretBytes() : given.newUserPin.open());
    }

    /** Nothing is sent a second time by itself: the token is read, and a person gives the old PIN again. */
    Move failed(const Error& error)
    {
        const bool wrong = error.code == ErrorCode::PinWrong || error.code == ErrorCode::SoPinWrong;
        const bool interrupted = error.code == ErrorCode::CardRemoved || error.code == ErrorCode::CardSilent;
        m_before = m_token.reading.info.userPin.state;
        m_inDoubt = m_inDoubt || interrupted;
        m_newIsKnown = wrong || interrupted;
        m_afterReading = m_newIsKnown ? firstQuestion() : "task";
        m_given.userPin.wipe();
        m_given.soPin.wipe();
        if (!m_newIsKnown)
            wipeSecrets();
        m_problem =
            explain(error, interrupted ? Text{QUORATE_TR("The token was read again; below is what it says now.")}
                                       : Text{QUORATE_TR("All PINs of the token are as they were.")});
        return Move::to("reread");
    }

    std::string_view firstQuestion() const
    {
        return isTask(Task::FirstUse) ? "transport_pin" : isTask(Task::ChangeUserPin) ? "old_pin" : "so_pin";
    }

    Move afterReading()
    {
        m_isDone = m_isDone || (m_inDoubt && isDoneByReading());
        if (m_isDone || possibleTasks(m_token.reading).empty()) {
            m_problem.reset();
            wipeSecrets();
            return Move::to("outcome");
        }
        const bool goesOn = m_newIsKnown && isPossible(m_task, m_token.reading.info);
        return Move::to(goesOn ? m_afterReading : "task");
    }

    /** A transport PIN that is gone and a blocked PIN that has tries again show by themselves that it was done. */
    bool isDoneByReading() const
    {
        using State = PinStatus::State;
        const State now = m_token.reading.info.userPin.state;
        return now == State::Ready && ((isTask(Task::FirstUse) && m_before == State::Transport) ||
                                       (!isTask(Task::ChangeSoPin) && m_before == State::Blocked));
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    Text heading() const
    {
        if (!m_isDone)
            return {QUORATE_TR("Nothing more can be done with the PINs of this token")};
        switch (m_task) {
        case Task::ChangeUserPin:
            return {QUORATE_TR("The user PIN is changed")};
        case Task::FirstUse:
            return {QUORATE_TR("The token has a user PIN of its own")};
        case Task::ChangeSoPin:
            return {QUORATE_TR("The SO-PIN is changed")};
        case Task::UnblockWithNewPin:
        case Task::Unblock:
            return {QUORATE_TR("The user PIN is unblocked")};
        }
        return {};
    }

    Outcome outcome() const
    {
        const TokenInfo& info = m_token.reading.info;
        Outcome outcome{.good = m_isDone,
                        .facts = {{"serial", m_token.serial()},
                                  originFact(m_token),
                                  {"task", std::string(rowOf(m_task).id)},
                                  {"state", inEnglish(stateInWords(m_token.reading))},
                                  {"user_pin_tries", std::int64_t{info.userPin.triesLeft}},
                                  {"so_pin_tries", std::int64_t{info.soPin.triesLeft}}}};
        if (m_isDone && isTask(Task::ChangeSoPin))
            outcome.openItems.push_back(
                {QUORATE_TR("Lock the note with the new SO-PIN away, destroy the old one.")});
        return outcome;
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("This ceremony makes no files.")},
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override
    {
        if (m_isDone)
            return {.openItems = {heading()}};
        if (m_inDoubt)
            return {
                .openItems = {{QUORATE_TR("Whether the new value is in place could not be read from the token: "
                                          "the old or the new one is valid.")}}};
        return {.openItems = {{QUORATE_TR("No PIN was changed.")}}};
    }

    void wipeSecrets() override
    {
        m_given.userPin.wipe();
        m_given.soPin.wipe();
        m_given.newUserPin.wipe();
        m_given.newSoPin.wipe();
        m_offer.wipe();
    }

    StartOptions m_options;
    People m_people{};
    HeldToken m_token{};
    Task m_task = Task::ChangeUserPin;
    Given m_given{};
    NewSoPin m_offer;
    std::optional<Problem> m_problem{}; // of what failed, for the page after the reading
    std::string_view m_afterReading{};
    PinStatus::State m_before = PinStatus::State::Unknown; // the user PIN's, when the change failed
    bool m_newIsKnown = false; // a new value was typed; only the old one is asked again
    bool m_inDoubt = false;    // a change may have been carried out unseen
    bool m_isDone = false;
};

} // namespace

CeremonySpec ceremony_pin()
{
    return {.id = "pin",
            .group = Group::SetUp,
            .place = 4,
            .title = {QUORATE_TR("Change or unblock a PIN")},
            .present = {QUORATE_TR("PIN holder or security officer, leader")},
            .effect = Effect::ChangesPins,
            .minutes = 3,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<PinCeremony>(options);
            }};
}

} // namespace quorate
