#include "support/main_job.h"

#include "base/check.h"
#include "ceremony/acts/secret_part.h"

namespace quorate
{

Robot createRobot(const std::string& custodians, const Robot::Values& scheme)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"custodians", custodians}})
        .fill("scheme", scheme)
        .pick("random", "")
        .pick("save", "/medium");
    return robot;
}

Robot initRobot(const std::string& reader, const Robot::Values& settings)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"security_officer", "Sol"}, {"pin_holder", "Pia"}})
        .pick("token", reader)
        .secret("so_pin", testSoPin)
        .fill("so_pin_source", {{"source", "own"}})
        .secret("new_so_pin", testSoPin)
        .secret("user_pin", testUserPin)
        .fill("settings", settings)
        .on("erase", [](const Step& step) -> Input {
            const std::string& serial = std::get<Erase>(step.kind).serial;
            return Picked{serial.substr(serial.size() - 4)};
        });
    return robot;
}

Robot importRobot(const std::string& reader, const std::string& custodians, const std::string& files,
                  const std::map<std::string, PaperSheet>& sheets)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"custodians", custodians}, {"pin_holder", "Pia"}})
        .pick("token", reader)
        .fill("origin", {{"decision", "go_on"}})
        .pick("files", files)
        .pick("compare", "same")
        .secret("pin", testUserPin);
    robot.sheets = sheets;
    return robot;
}

Robot keyRobot(const std::string& reader, const std::string& label, const std::string& type)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"pin_holder", "Pia"}})
        .pick("token", reader)
        .fill("key", {{"label", label}, {"type", type}})
        .secret("pin", testUserPin);
    return robot;
}

Robot backupRobot(const std::string& reader, const std::string& folders)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"pin_holder", "Pia"}})
        .pick("token", reader)
        .accept("keys")
        .pick("save", folders)
        .secret("pin", testUserPin);
    return robot;
}

Robot restoreRobot(const std::string& reader, const std::string& files)
{
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"pin_holder", "Pia"}})
        .pick("files", files)
        .pick("token", reader)
        .accept("places")
        .secret("pin", testUserPin);
    return robot;
}

TwoTokens::TwoTokens(std::uint64_t seed)
    : random(seed), cards(*sim::SimSource::withFreshTokens(2, random)), bench(*cards, seed)
{
}

std::string TwoTokens::makeSet(const Robot::Values& scheme)
{
    Robot robot = createRobot("Ada\nGrace\nLinus\nMary", scheme);
    const auto runner = bench.start("create");
    QUORATE_ASSERT(robot.play(*runner) && std::get<Outcome>(runner->step().kind).good);
    sheets = robot.sheets;
    return factOf(runner->step(), "share_file");
}

bool TwoTokens::putIntoService(const std::string& reader, const std::string& shareFile)
{
    Robot init = initRobot(reader);
    const auto initialise = bench.start("init");
    if (!init.play(*initialise) || !std::get<Outcome>(initialise->step().kind).good)
        return false;
    Robot importer = importRobot(reader, "Grace\nMary", shareFile, sheets);
    const auto runner = bench.start("import");
    return importer.play(*runner) && std::get<Outcome>(runner->step().kind).good;
}

TokenReading TwoTokens::reading(const std::string& reader)
{
    auto transport = cards->connect(reader, Access::Shared);
    QUORATE_ASSERT(transport.has_value()); // a ceremony that still runs holds it
    auto token = openToken(*std::move(transport));
    QUORATE_ASSERT(token.has_value());
    return *readToken(**token);
}

std::string setFileOf(const std::string& shareFile)
{
    return shareFile.substr(0, shareFile.rfind('.')) + ".set.json";
}

std::unique_ptr<Token> openedToken(TwoTokens& job)
{
    auto connection = job.cards->connect(job.a, Access::Exclusive);
    return connection ? openToken(*std::move(connection)).value_or(nullptr) : nullptr;
}

bool soPinIs(TwoTokens& job, const std::string& digits)
{
    const auto token = openedToken(job);
    const auto bytes = soPinBytes(secretText(digits));
    return token != nullptr && token->changePin(PinKind::So, *bytes, *bytes).has_value();
}

std::string saveTwoKeys(TwoTokens& job)
{
    const auto play = [&job](const std::string& ceremony, Robot robot) {
        const auto runner = job.bench.start(ceremony);
        return robot.play(*runner) && std::get<Outcome>(runner->step().kind).good;
    };
    std::string shareFile = job.makeSet();
    const bool saved =
        job.putIntoService(job.a, shareFile) && play("key", keyRobot(job.a, "root ca", "secp256r1")) &&
        play("key", keyRobot(job.a, "issuing ca", "secp256r1")) && play("backup", backupRobot(job.a, "/usb"));
    return saved ? shareFile : std::string();
}

Robot replaceRobot(const TwoTokens& job, const std::string& shareFile, const std::string& purpose)
{
    const auto endOfSerial = [](const Step& step) -> Input {
        const std::string& serial = std::get<Erase>(step.kind).serial;
        return Picked{serial.substr(serial.size() - 4)};
    };
    Robot robot = initRobot(job.b);
    robot
        .fill("people", {{"leader", "Lea"},
                         {"custodians", "Grace\nMary"},
                         {"security_officer", "Sol"},
                         {"pin_holder", "Pia"},
                         {"witness", "Wim"}})
        .fill("purpose", {{"purpose", purpose}})
        .fill("materials", {{"token", "yes"},
                            {"so_pin", "yes"},
                            {"user_pin", "yes"},
                            {"backups", "yes"},
                            {"share_files", "yes"},
                            {"sheets", "yes"}})
        .pick("backups", "/usb")
        .pick("files", shareFile)
        .secret("pin", testUserPin)
        .pick("compare", "same")
        .fill("old_token", {{"fate", "destroyed"}})
        .fill("put_away", {{"label", "ROOT CA 2"}, {"envelope_1", "17"}, {"envelope_2", "18"}})
        .on("erase_again", endOfSerial);
    robot.sheets = job.sheets;
    return robot;
}

std::vector<std::uint16_t> filesOn(sim::SimHsm& token)
{
    CommandApdu select{.cla = 0x00, .ins = 0xA4, .p1 = 0x04, .le = leShortAll};
    append(select.data, *fromHex("E82B0601040181C31F0201"));
    static_cast<void>(token.process(select));
    const ResponseApdu answer = token.process({.cla = 0x80, .ins = 0x58, .le = leExtendedAll});
    std::vector<std::uint16_t> files;
    for (std::size_t i = 0; i + 1 < answer.data.size(); i += 2)
        files.push_back(static_cast<std::uint16_t>(answer.data[i] << 8 | answer.data[i + 1]));
    token.reset();
    return files;
}

} // namespace quorate
