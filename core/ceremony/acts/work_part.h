#pragma once

#include "ceremony/part.h"

namespace quorate
{

/** Work for the worker thread, and where its result leads. */
struct WorkSpec {
    std::string_view id{};
    Text heading{};
    std::function<std::vector<Text>()> lines{};
    bool mayStop = false;
    /** Changed something outside this program, so that Back must not pass over it. */
    bool changes = true;
    /** Makes the function that runs on the worker. What it captures must not change while it runs. */
    std::function<std::function<Result<Box>(Services&, Progress&)>()> make{};
    std::function<Move(Box)> done{};
    /** What it found out, for the record; asked after `done`. */
    std::function<std::vector<Fact>()> facts{};
    /** Where a failure leads. Left empty: this page says what happened and offers to try again. */
    std::function<Move(const Error&)> failed{};
    /** What is safe when it failed. */
    std::function<Text()> safe{};
};

/** For the sentences that name a file: of a file's error `where` is the path, of a card's it is none. */
[[nodiscard]] std::vector<std::string> fileIn(const Error& error);

[[nodiscard]] std::unique_ptr<Part> workPart(WorkSpec spec);

} // namespace quorate
