#include "base/file_store.h"
#include "sim/repeatable_random.h"
#include "sim/sim_faults.h"
#include "sim/sim_hsm.h"
#include "sim/sim_state_file.h"
#include "sim/vpcd_link.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/signalfd.h>
#include <system_error>
#include <thread>

namespace quorate::sim
{

namespace
{

using namespace Qt::StringLiterals;

enum ExitCode { Good = 0, Failed = 1, BadOptions = 2 };

struct Options {
    std::uint16_t port = 0;
    std::string state{};
    std::string serial{};
    const SimModel* model = nullptr;
    std::string certificates{};
    std::optional<std::uint64_t> seed{};
    SimFaults faults{};
};

void say(const std::string& what)
{
    std::printf("quorate-simcard: %s\n", what.c_str());
    std::fflush(stdout);
}

int complain(ExitCode code, const std::string& what)
{
    std::fprintf(stderr, "quorate-simcard: %s\n", what.c_str());
    return code;
}

/** What became of the state file, behind its name. */
std::string described(const Error& error)
{
    switch (error.code) {
    case ErrorCode::CardInUse:
        return "another quorate-simcard is at work with this file; every token needs a file of its own";
    case ErrorCode::NewerVersion:
        return "a newer version of this program wrote this file; it is left as it is";
    case ErrorCode::NoPermission:
        return "no permission to read and write this file";
    case ErrorCode::FileMissing:
        return "its folder does not exist";
    case ErrorCode::DiskFull:
        return "the disk is full";
    default:
        // The system's own errors come with their number, what decodeState found with words.
        return error.detail != 0 ? std::generic_category().message(error.detail)
                                 : "this is not the file of a token, or it is damaged; it is left as it is (" +
                                       error.where + ")";
    }
}

/** "12:6A82": a number of a command and a status word. */
bool addFailure(SimFaults& faults, const QString& text)
{
    const QStringList parts = text.split(u':');
    bool isNumber = false;
    bool isWord = false;
    if (parts.size() != 2)
        return false;
    const int nth = parts[0].toInt(&isNumber);
    const auto word = parts[1].toUShort(&isWord, 16);
    if (!isNumber || nth < 1 || !isWord || word == 0)
        return false;
    faults.failOn(nth, word);
    return true;
}

bool addPullOut(SimFaults& faults, const QString& text, PullOut when)
{
    bool isNumber = false;
    const int nth = text.toInt(&isNumber);
    if (!isNumber || nth < 1)
        return false;
    faults.pullOutOn(nth, when);
    return true;
}

/** A problem in words, empty for none. */
std::string readFaults(const QCommandLineParser& parser, SimFaults& faults)
{
    for (const QString& failure : parser.values(u"fail-on"_s)) {
        if (!addFailure(faults, failure))
            return "--fail-on takes the number of a command and a status word, such as 12:6A82";
    }
    for (const QString& number : parser.values(u"pull-out-on"_s)) {
        if (!addPullOut(faults, number, PullOut::BeforeCommand))
            return "--pull-out-on takes the number of a command, such as 12";
    }
    for (const QString& number : parser.values(u"pull-out-after"_s)) {
        if (!addPullOut(faults, number, PullOut::AfterCommand))
            return "--pull-out-after takes the number of a command, such as 12";
    }
    if (parser.isSet(u"delay"_s)) {
        bool isNumber = false;
        const unsigned delay = parser.value(u"delay"_s).toUInt(&isNumber);
        if (!isNumber)
            return "--delay takes a number of milliseconds";
        faults.setDelay(std::chrono::milliseconds(delay));
    }
    return {};
}

std::optional<Options> optionsFrom(const QStringList& arguments, std::string& problem)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated SmartCard-HSM in a virtual reader of vpcd, for tests and demonstrations.\n"
        "Every program that works with smart cards sees it through the computer's card service.\n"
        "It keeps no secret: whoever can read its state file has its keys."_s);
    const auto help = parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Where the virtual reader listens: 35963 for the first one, 35964 for the second."_s,
         u"PORT"_s, u"35963"_s},
        {u"state"_s, u"The file that keeps the token. It is made when it does not exist."_s, u"FILE"_s},
        {u"forget"_s, u"Keep no file: the token is gone at the end."_s},
        {u"serial"_s, u"The serial number of a new token: 3 to 11 capital letters and digits."_s, u"SERIAL"_s},
        {u"model"_s,
         u"What a new token can do and says it is: 4k, first-generation, work-alike, unproven, altered or "
         u"late-check-value."_s,
         u"MODEL"_s, u"4k"_s},
        {u"certificates"_s,
         u"A new token that shows the certificates of another one, without their key: the content of that one's "
         u"file 2F02."_s,
         u"FILE"_s},
        {u"fail-on"_s, u"Answer the N-th command with the status word SW and do not carry it out."_s, u"N:SW"_s},
        {u"pull-out-on"_s, u"Pull the token out in place of the N-th command."_s, u"N"_s},
        {u"pull-out-after"_s, u"Carry the N-th command out, then pull the token out before it answers."_s, u"N"_s},
        {u"delay"_s, u"Take so many milliseconds longer for every command."_s, u"MS"_s},
        {u"seed"_s, u"For tests: random numbers that repeat themselves. Such a token protects nothing."_s, u"N"_s},
    });
    if (!parser.parse(arguments)) {
        problem = parser.errorText().toStdString();
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        std::exit(ExitCode::Good);
    }
    Options options{.state = parser.value(u"state"_s).toStdString(),
                    .serial = parser.value(u"serial"_s).toStdString(),
                    .model = simModelNamed(parser.value(u"model"_s).toStdString()),
                    .certificates = parser.value(u"certificates"_s).toStdString()};
    bool isPort = false;
    options.port = parser.value(u"port"_s).toUShort(&isPort);
    if (parser.isSet(u"seed"_s)) {
        bool isNumber = false;
        options.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber)
            problem = "--seed takes a number";
    }
    if (options.model == nullptr)
        problem = "--model takes one of the names that --help lists";
    if (!options.certificates.empty() && (parser.isSet(u"model"_s) || parser.isSet(u"serial"_s)))
        problem = "--certificates goes with neither --model nor --serial: the certificates say what the token is";
    if (!isPort || options.port == 0)
        problem = "--port takes a number from 1 to 65535";
    else if (options.state.empty() != parser.isSet(u"forget"_s) || !parser.positionalArguments().isEmpty())
        problem = "name the file of the token with --state (--help tells more)";
    if (problem.empty())
        problem = readFaults(parser, options.faults);
    return problem.empty() ? std::optional(std::move(options)) : std::nullopt;
}

/**
 * The token with its faults and its file, if there is one. What a command changed is on the medium before the
 * answer goes out.
 */
class CardInReader final : public VpcdCard
{
public:
    CardInReader(SimHsm& token, SimStateFile* file, SimFaults& faults)
        : m_token(token), m_file(file), m_faults(faults)
    {
    }

    Bytes answerToReset() override { return sim::answerToReset(); }
    void reset() override { m_token.reset(); }

    std::optional<WipedBytes> exchange(ByteView wire) override
    {
        const SimFaults::Plan plan = m_faults.next();
        std::this_thread::sleep_for(plan.delay);
        if (plan.pullOut == PullOut::BeforeCommand)
            return std::nullopt;
        const ResponseApdu response =
            plan.statusWord ? ResponseApdu{.statusWord = *plan.statusWord} : answer(wire);
        if (plan.pullOut == PullOut::AfterCommand)
            return std::nullopt;
        return encode(response);
    }

private:
    [[nodiscard]] ResponseApdu answer(ByteView wire)
    {
        constexpr std::uint16_t memoryFailure = 0x6581;
        const auto command = decodeCommand(wire);
        if (!command)
            return {.statusWord = status::wrongLength};
        const auto before = m_token.revision();
        ResponseApdu response = m_token.process(*command);
        if (m_file == nullptr || m_token.revision() == before)
            return response;
        if (const auto saved = m_file->save(m_token.state()); !saved) {
            complain(ExitCode::Failed, saved.error().where + ": " + described(saved.error()));
            return {.statusWord = memoryFailure};
        }
        return response;
    }

    SimHsm& m_token;
    SimStateFile* m_file;
    SimFaults& m_faults;
};

/** A new token with the certificates of another one. Error: BadCertificate, or what reading the file answered. */
Result<std::unique_ptr<SimHsm>> impostorFrom(const std::string& certificates, RandomSource& random)
{
    constexpr std::size_t longest = 4096;
    QUORATE_TRY(const Bytes content, DiskFiles().read(certificates, longest));
    return SimHsm::impostor(content, random);
}

Result<std::unique_ptr<SimHsm>> newToken(const Options& options, RandomSource& random)
{
    if (!options.certificates.empty())
        return impostorFrom(options.certificates, random);
    return SimHsm::fresh(random, options.serial, *options.model);
}

/** The token in the file, which is ours alone from now on, or a new one that is written there. */
Result<std::unique_ptr<SimHsm>> tokenIn(SimStateFile& file, const Options& options, RandomSource& random)
{
    QUORATE_CHECK(file.lock());
    const auto state = file.load();
    if (state)
        return SimHsm::restored(*state, random);
    if (state.error().code != ErrorCode::FileMissing)
        return fail(state.error());
    QUORATE_TRY(auto token, newToken(options, random));
    QUORATE_CHECK(file.save(token->state()));
    return token;
}

/** A descriptor that becomes readable when somebody asks us to end. */
int stopDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

/** The card service may start a moment later than we do. Error: Stopped as well. */
Result<VpcdLink> connectPatiently(std::uint16_t port, int stop)
{
    constexpr int tries = 100;
    constexpr int pause = 100; // milliseconds
    for (int i = 1; i < tries; ++i) {
        auto link = VpcdLink::connect(port);
        if (link)
            return link;
        pollfd stopping{stop, POLLIN, 0};
        if (::poll(&stopping, 1, pause) > 0)
            return fail(ErrorCode::Stopped);
    }
    return VpcdLink::connect(port);
}

int run(Options options)
{
    SystemRandom systemRandom;
    RepeatableRandom repeatable(options.seed.value_or(0));
    RandomSource& random = options.seed ? static_cast<RandomSource&>(repeatable) : systemRandom;
    std::optional<SimStateFile> file;
    if (!options.state.empty())
        file.emplace(options.state);
    const auto token = file ? tokenIn(*file, options, random) : newToken(options, random);
    if (!token && token.error().code == ErrorCode::NotAccepted)
        return complain(ExitCode::BadOptions, "a serial number has 3 to 11 capital letters and digits");
    if (!token && token.error().code == ErrorCode::BadCertificate)
        return complain(ExitCode::BadOptions, options.certificates + ": not the device certificates of a token");
    if (!token)
        return complain(ExitCode::Failed, options.state + ": " + described(token.error()));

    const int stop = stopDescriptor();
    auto link = connectPatiently(options.port, stop);
    if (!link && link.error().code == ErrorCode::Stopped)
        return ExitCode::Good;
    if (!link)
        return complain(ExitCode::Failed, "no virtual reader answers on port " + std::to_string(options.port) +
                                              "; is the card service running, with vpcd installed?");
    say("token " + (*token)->serial() + " is in the reader on port " + std::to_string(options.port));
    CardInReader card(**token, file ? &*file : nullptr, options.faults);
    switch (link->serve(card, stop)) {
    case VpcdLink::End::Stopped:
        say("taken out");
        break;
    case VpcdLink::End::ReaderGone:
        say("the reader went away");
        break;
    case VpcdLink::End::PulledOut:
        say("pulled out as ordered");
        break;
    }
    return ExitCode::Good;
}

} // namespace

} // namespace quorate::sim

int main(int argc, char** argv)
{
    using namespace quorate;
    using namespace quorate::sim;
    // The locked memory is not opened: nothing here is a secret worth it, and two tokens would use up what an
    // ordinary account may lock.
    const QCoreApplication application(argc, argv);
    std::string problem;
    auto options = optionsFrom(QCoreApplication::arguments(), problem);
    return options ? run(*std::move(options)) : complain(ExitCode::BadOptions, problem);
}
