#include "app/room_facts.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace quorate
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t longestFile = 64 * 1024;

/** Programs that hand on the picture of a running session, as the kernel names them: 15 letters at most. */
constexpr std::array<std::pair<std::string_view, std::string_view>, 19> sharers{{
    {"x11vnc", "VNC"},        {"x0vncserver", "VNC"},   {"x0tigervncserve", "VNC"},
    {"Xvnc", "VNC"},          {"Xtigervnc", "VNC"},     {"wayvnc", "VNC"},
    {"krfb", "VNC"},          {"vino-server", "VNC"},   {"gnome-remote-de", "RDP"},
    {"krdpserver", "RDP"},    {"nxagent", "NX"},        {"x2goagent", "X2Go"},
    {"Xpra", "Xpra"},         {"xpra", "Xpra"},         {"chrome-remote-d", "Chrome Remote Desktop"},
    {"sunshine", "Sunshine"}, {"rustdesk", "RustDesk"}, {"teamviewerd", "TeamViewer"},
    {"anydesk", "AnyDesk"},
}};

std::optional<std::string> contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::string text(longestFile, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

std::string firstLine(const fs::path& path)
{
    const std::string text = contentOf(path).value_or("");
    return text.substr(0, text.find('\n'));
}

/** Empty where the folder is not there. */
std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code missing;
    for (fs::directory_iterator entry(folder, missing), end; !missing && entry != end; entry.increment(missing))
        entries.push_back(entry->path());
    return entries;
}

bool isThere(const fs::path& path)
{
    std::error_code missing;
    return fs::exists(path, missing);
}

Answered answer(bool yes)
{
    return yes ? Answered::Yes : Answered::No;
}

bool isNumber(const std::string& name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

struct Program {
    std::string name{};
    std::string commandLine{};
};

std::vector<Program> programsIn(const fs::path& proc)
{
    std::vector<Program> programs;
    for (const fs::path& entry : entriesOf(proc)) {
        if (isNumber(entry.filename().string()))
            programs.push_back({firstLine(entry / "comm"), contentOf(entry / "cmdline").value_or("")});
    }
    return programs;
}

bool onBattery(const std::vector<fs::path>& supplies)
{
    bool mains = false;
    bool discharging = false;
    for (const fs::path& supply : supplies) {
        mains = mains || (firstLine(supply / "type") == "Mains" && firstLine(supply / "online") == "1");
        discharging = discharging || firstLine(supply / "status") == "Discharging";
    }
    return discharging && !mains;
}

bool isUp(const fs::path& device)
{
    return device.filename() != "lo" && firstLine(device / "operstate") == "up";
}

bool isRemovableMedium(const fs::path& disk)
{
    return firstLine(disk / "removable") == "1" && firstLine(disk / "size") != "0" &&
           disk.filename().string().rfind("sr", 0) != 0;
}

bool namesPrinter(const std::string& printcap)
{
    std::istringstream lines(printcap);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#')
            return true;
    }
    return false;
}

void askAboutMemory(RoomFacts& facts, const fs::path& root)
{
    const auto swaps = contentOf(root / "proc/swaps");
    if (!swaps)
        return;
    const auto uuidOf = [&](const std::string& device) {
        return firstLine(root / "sys/block" / fs::path(device).filename() / "dm/uuid");
    };
    const auto plain = plainSwaps(*swaps, uuidOf);
    facts.plainSwap = answer(!plain.empty());
    const bool hasSwap = std::ranges::count(*swaps, '\n') > 1;
    if (const auto state = contentOf(root / "sys/power/state"))
        facts.hibernation = canHibernate(*state, firstLine(root / "proc/cmdline"), hasSwap);
}

void askAboutPrograms(RoomFacts& facts, const fs::path& root,
                      const std::map<std::string, std::string>& environment)
{
    const auto programs = programsIn(root / "proc");
    if (programs.empty())
        return;
    facts.commandLog = answer(std::ranges::any_of(programs, [](const Program& program) {
        return program.name == "pcscd" && logsCardCommands(program.commandLine);
    }));
    std::vector<std::string> names;
    names.reserve(programs.size());
    for (const Program& program : programs)
        names.push_back(program.name);
    facts.remote = remoteScreen(environment, names);
}

void askAboutDevices(RoomFacts& facts, const fs::path& root)
{
    const auto supplies = root / "sys/class/power_supply";
    if (isThere(supplies))
        facts.onBattery = answer(onBattery(entriesOf(supplies)));
    const auto network = root / "sys/class/net";
    if (isThere(network))
        facts.network = answer(std::ranges::any_of(entriesOf(network), isUp));
    const auto disks = root / "sys/block";
    if (isThere(disks))
        facts.removableMedia = answer(std::ranges::any_of(entriesOf(disks), isRemovableMedium));
    if (const auto printcap = contentOf(root / "etc/printcap"))
        facts.printer = answer(namesPrinter(*printcap));
}

} // namespace

std::vector<std::string> plainSwaps(const std::string& procSwaps,
                                    const std::function<std::string(const std::string& device)>& uuidOf)
{
    std::vector<std::string> plain;
    std::istringstream lines(procSwaps);
    std::string line;
    std::getline(lines, line); // the names of the columns
    while (std::getline(lines, line)) {
        const std::string device = line.substr(0, line.find_first_of(" \t"));
        const bool inMemory = device.rfind("/dev/zram", 0) == 0;
        const bool encrypted = device.rfind("/dev/", 0) == 0 && uuidOf(device).rfind("CRYPT-", 0) == 0;
        if (!device.empty() && !inMemory && !encrypted)
            plain.push_back(device);
    }
    return plain;
}

Answered canHibernate(const std::string& powerState, const std::string& kernelCommandLine, bool hasSwap)
{
    std::istringstream states(powerState);
    bool toDisk = false;
    for (std::string state; states >> state;)
        toDisk = toDisk || state == "disk";
    std::istringstream words(kernelCommandLine);
    bool resumes = hasSwap;
    for (std::string word; words >> word;) {
        if (word == "noresume" || word == "nohibernate")
            return Answered::No;
        resumes = resumes || word.rfind("resume=", 0) == 0;
    }
    return answer(toDisk && resumes);
}

bool logsCardCommands(std::string_view commandLine)
{
    while (!commandLine.empty()) {
        const auto end = std::min(commandLine.find('\0'), commandLine.size());
        const std::string_view word = commandLine.substr(0, end);
        const bool letters = word.size() > 1 && word[0] == '-' && word[1] != '-';
        if (word == "--apdu" || (letters && word.find('a') != std::string_view::npos))
            return true;
        commandLine.remove_prefix(std::min(end + 1, commandLine.size()));
    }
    return false;
}

bool isWrongClock(std::chrono::system_clock::time_point now)
{
    using namespace std::chrono;
    constexpr sys_days written{year{2026} / January / 1};
    constexpr sys_days absurd{year{2060} / January / 1};
    return now < written || now >= absurd;
}

std::string remoteScreen(const std::map<std::string, std::string>& environment,
                         const std::vector<std::string>& programs)
{
    const auto valueOf = [&](const char* name) {
        const auto found = environment.find(name);
        return found != environment.end() ? found->second : std::string();
    };
    if (!valueOf("XRDP_SESSION").empty())
        return "RDP";
    if (!valueOf("VNCDESKTOP").empty())
        return "VNC";
    const std::string display = valueOf("DISPLAY");
    const bool local = display.empty() || display.front() == ':' || display.rfind("unix:", 0) == 0;
    if (!local && valueOf("WAYLAND_DISPLAY").empty())
        return "X11";
    for (const auto& [program, way] : sharers) {
        if (std::ranges::find(programs, program) != programs.end())
            return std::string(way);
    }
    return {};
}

RoomFacts roomFacts(const std::string& root, const std::map<std::string, std::string>& environment)
{
    RoomFacts facts;
    askAboutMemory(facts, root);
    askAboutPrograms(facts, root, environment);
    askAboutDevices(facts, root);
    facts.wrongClock = answer(isWrongClock(std::chrono::system_clock::now()));
    return facts;
}

std::map<std::string, std::string> screenEnvironment()
{
    std::map<std::string, std::string> environment;
    for (const char* name : {"XRDP_SESSION", "VNCDESKTOP", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (const char* value = std::getenv(name)) // read before there are threads
            environment[name] = value;
    }
    return environment;
}

} // namespace quorate
