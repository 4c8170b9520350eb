#include "ceremony/acts/group_words.h"

namespace quorate
{

namespace
{

bool isSeal(const ShareLayout& layout, int index)
{
    return index >= layout.groups();
}

} // namespace

std::string groupName(const ShareLayout& layout, int index)
{
    if (isSeal(layout, index))
        return std::string(sealName);
    if (layout.words)
        return std::to_string(index + 1);
    return std::string(1, static_cast<char>('A' + index / layout.groupsPerRow)) +
           std::to_string(index % layout.groupsPerRow + 1);
}

Problem groupDoesNotMatch(const ShareLayout& layout, int index, Text safe)
{
    const Error error{.code = ErrorCode::GroupWrong, .detail = index};
    if (!isSeal(layout, index))
        return explain(error, std::move(safe), {groupName(layout, index)});
    return {.error = error,
            .happened = {QUORATE_TR("The seal does not match")},
            .safe = std::move(safe),
            .todo = {QUORATE_TR("Compare the seal with your sheet and type its four letters again.")}};
}

Problem groupIsNotComplete(const ShareLayout& layout, int index, Text safe)
{
    return {.error = {.code = ErrorCode::GroupWrong, .detail = index},
            .happened = isSeal(layout, index)
                            ? Text{QUORATE_TR("The seal is not complete")}
                            : Text{QUORATE_TR("Group %1 is not complete"), {groupName(layout, index)}},
            .safe = std::move(safe),
            .todo = {QUORATE_TR("Type the groups that have no tick.")}};
}

} // namespace quorate
