#include "support/record_samples.h"

using namespace Qt::StringLiterals;

namespace quorate
{

const QStringList peopleOfRecord{u"Linus"_s, u"Ada Lovelace"_s, u"Софья Ковалевская"_s, u"Ὑπατία"_s, u"Wilma"_s};

RecordEntry startEntry()
{
    return {.ceremony = "create",
            .type = "start",
            .role = "leader",
            .utc = "2031-05-04T09:30:00Z",
            .data = {{"format", std::string(recordFormat)},
                     {"version", std::int64_t{recordVersion}},
                     {"mode", std::string("real")},
                     {"program", std::string("quorate 0.1.0")},
                     {"system", std::string("Debian 12")}}};
}

RecordEntry peopleEntry()
{
    const auto name = [](int i) { return peopleOfRecord[i].toStdString(); };
    return {.ceremony = "create",
            .step = "people",
            .place = 2,
            .type = "answer",
            .role = "leader",
            .utc = "2031-05-04T09:31:00Z",
            .data = {{"leader", name(0)},
                     {"custodians", name(1) + '\n' + name(2) + '\n' + name(3)},
                     {"witness", name(4)},
                     {"asked", std::vector<std::string>{"leader", "Leader", "custodians", "Custodians", "witness",
                                                        "Witness"}}}};
}

Bytes recordOfWords()
{
    const auto name = [](int i) { return peopleOfRecord[i].toStdString(); };
    const std::vector<std::string> each{name(1) + ": her brother knows her", name(4) + ": passport seen"};
    RecordChain chain;
    Bytes lines = chain.next(startEntry());
    append(lines, chain.next(peopleEntry()));
    const auto add = [&](const std::string& type, RecordData data) {
        append(lines, chain.next({.ceremony = "create", .type = type, .role = "leader", .data = std::move(data)}));
    };
    add("facts", {{"identified_each", each}});
    add("answer", {{"pin_holder", std::string("PIN holder")},
                   {"identified", std::string("as always")},
                   {"asked", std::vector<std::string>{"pin_holder", "PIN holder"}}});
    add("answer",
        {{"label", std::string("leader")}, {"token_label", std::string("(left out: it looks like a secret)")}});
    add("answer", {{"picked", std::string("a folder of their own")}}); // of who has a printed sheet
    add("step",
        {{"heading", "Only " + name(1) + " may look. Everyone else turn away."},
         {"heading_words", std::vector<std::string>{"Only %1 may look. Everyone else turn away.", "", name(1)}}});
    add("answer",
        {{"envelope_1", std::string("A 17")},
         {"asked_envelope_1", name(2) + ", sheet 8491YCN7-1-1"},
         {"asked_envelope_1_words", std::vector<std::string>{"%1, sheet %2", "", name(2), "8491YCN7-1-1"}}});
    add("problem", {{"code", std::string("PinWrong")},
                    {"happened", std::string("Group A3 is not complete")},
                    {"happened_words", std::vector<std::string>{"Group %1 is not complete", "", "A3"}}});
    add("deviation", {{"expected", std::string("a witness")},
                      {"happened", std::string("she left")},
                      {"decided_by", name(0)},
                      {"decision", std::string("we wait")}});
    add("deviation", {{"expected", std::string("a room as the room check asks for it")},
                      {"happened", std::string("cameras")},
                      {"decided_by", std::string("leader")}, // nobody typed it
                      {"decision", std::string("we wait")}});
    add("turn", {{"blanks", std::vector<std::string>{"asked", "no key was pressed"}},
                 {"turn_complete", std::string("yes")}});
    add("mismatch", {{"groups", std::vector<std::string>{"A3", "Seal"}}});
    add("answer", {{"stopped", std::string("yes")}, {"reason", std::string("we are hungry")}});
    return lines;
}

} // namespace quorate
