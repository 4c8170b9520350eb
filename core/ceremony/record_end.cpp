#include "ceremony/record_end.h"

#include "ceremony/record_sentence.h"

namespace quorate
{

namespace
{

/** What is true after a ceremony that did not come to a good end: the three lines of the Stop dialog. */
void addStanding(RecordData& data, const StopLines& stop)
{
    if (!stop.serial.empty())
        data["token_serial"] = stop.serial;
    for (const auto& [member, line] :
         {std::pair{"token_state", &stop.token}, std::pair{"files_state", &stop.files},
          std::pair{"sheets_state", &stop.sheets}}) {
        if (!line->empty())
            addSentence(data, member, *line);
    }
}

void addOpenItems(RecordData& data, const std::vector<Text>& openItems)
{
    std::vector<std::string> items;
    for (const Text& item : openItems) {
        const std::string member = openItemMember(items.size() + 1);
        addSentence(data, member, item);
        items.push_back(inEnglish(item));
        data.erase(member); // in the list already; its parts stay beside it
    }
    data["open_items"] = std::move(items);
}

} // namespace

RecordData endData(bool good, const Text& heading, const StopLines& standing, const std::vector<Text>& openItems)
{
    RecordData data{{"good", std::string(good ? "yes" : "no")}, {"facts", std::vector<std::string>{}}};
    addSentence(data, "heading", heading);
    if (!good)
        addStanding(data, standing);
    addOpenItems(data, openItems);
    return data;
}

std::string openItemMember(std::size_t number)
{
    return "open_item_" + std::to_string(number);
}

} // namespace quorate
