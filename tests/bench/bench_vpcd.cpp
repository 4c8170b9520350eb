#include "pcsc/pcsc_source.h"
#include "support/private_pcscd.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

/** How long a command takes from a program through the real card service and vpcd to quorate-simcard and back. */

using namespace quorate;

namespace
{

constexpr int rounds = 500;

using Milliseconds = std::chrono::duration<double, std::milli>;

/** The time of each round, sorted; empty when a command failed. */
std::vector<double> timesOf(Transport& card, const CommandApdu& command)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto answer = card.transmit(command);
        const Milliseconds taken = std::chrono::steady_clock::now() - start;
        if (!answer || !answer->ok())
            return {};
        times.push_back(taken.count());
    }
    std::ranges::sort(times);
    return times;
}

bool print(const char* what, Transport& card, const CommandApdu& command)
{
    const std::vector<double> times = timesOf(card, command);
    if (times.empty()) {
        std::fprintf(stderr, "%s: the token refused\n", what);
        return false;
    }
    double sum = 0;
    for (const double time : times)
        sum += time;
    std::printf("%-28s average %6.2f ms, median %6.2f ms, slowest %6.2f ms of %d\n", what, sum / rounds,
                times[times.size() / 2], times.back(), rounds);
    return true;
}

int run()
{
    PcscSource source;
    if (!waitForTokens(1))
        return 1;
    const auto card = source.connect(virtualReader(0).toStdString(), Access::Exclusive);
    if (!card)
        return 1;
    CommandApdu select{.ins = 0xA4, .p1 = 0x04, .le = leShortAll};
    append(select.data, *fromHex("E82B0601040181C31F0201"));
    const CommandApdu challenge{.ins = 0x84, .le = 8};
    CommandApdu read{.ins = 0xB1, .p1 = 0x2F, .p2 = 0x02, .le = leShortAll};
    append(read.data, *fromHex("54020000"));
    return print("SELECT application", **card, select) && print("GET CHALLENGE, 8 bytes", **card, challenge) &&
                   print("READ BINARY, 256 bytes", **card, read)
               ? 0
               : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (!insidePrivatePcscd())
        return enterPrivatePcscd(1, argv);
    const QCoreApplication application(argc, argv);
    return run();
}
