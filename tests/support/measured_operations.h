#pragma once

#include <QString>
#include <vector>

namespace quorate
{

/** An operation and how many commands it takes, from the connection on: with our driver and with OpenSC's tool. */
struct MeasuredOperation {
    QString name{};
    QString tool{};      // the start of its command line
    int ours = 0;        // counted on a simulated token
    int theirs = 0;      // recorded, apdu_traces.json
    int furtherTool = 0; // how many of `theirs` a second tool sends, which is needed to learn the same
};

[[nodiscard]] std::vector<MeasuredOperation> measuredOperations();

} // namespace quorate
