#include "support/test_program.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

namespace quorate
{

namespace
{

/** Which file runs, for the processes that a test starts of its own program. */
constexpr auto chosenVariable = "QUORATE_TEST";

/** Filled before main: made when the first file needs it. */
std::map<std::string, TestFile::Run, std::less<>>& testFiles()
{
    static std::map<std::string, TestFile::Run, std::less<>> files;
    return files;
}

/** "options" for ".../tst_options.cpp". */
std::string nameOf(std::string_view file)
{
    constexpr std::string_view before = "tst_";
    constexpr std::string_view after = ".cpp";
    file.remove_prefix(file.rfind('/') + 1);
    return std::string(file.substr(before.size(), file.size() - before.size() - after.size()));
}

int tellNames(const char* program)
{
    std::fprintf(stderr, "%s NAME [what Qt Test takes], with one of these names:\n", program);
    for (const auto& [name, run] : testFiles())
        std::fprintf(stderr, "    %s\n", name.c_str());
    return 2;
}

} // namespace

TestFile::TestFile(const char* file, Run run)
{
    testFiles().emplace(nameOf(file), run);
}

} // namespace quorate

int main(int argc, char** argv)
{
    using namespace quorate;
    if (std::getenv(chosenVariable) == nullptr && argc > 1) {
        ::setenv(chosenVariable, argv[1], 1);
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
    const char* chosen = std::getenv(chosenVariable);
    const auto file = testFiles().find(chosen == nullptr ? "" : chosen);
    return file == testFiles().end() ? tellNames(argv[0]) : file->second(argc, argv);
}
