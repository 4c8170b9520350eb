#include "ceremony/fact_words.h"

#include "ceremony/ceremony.h"
#include "ceremony/record_sentence.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <span>
#include <string_view>
#include <utility>

namespace quorate
{

namespace
{

using Sources = std::span<const char* const>;
using WordsOfId = std::pair<std::string_view, const char*>;

// All of these are marked for translation where they are made: stateInWords(), originInWords(), the tasks of the
// ceremony "pin", TurnPause::whyVoid(). tests/gui/tst_fact_words.cpp fails when one of them is changed only
// there.
constexpr std::array states{
    "never initialised",
    "ready, no keys, check value not readable yet: it needs the user PIN",
    "ready, %n key(s), check value not readable yet: it needs the user PIN",
    "ready, no keys, check value %1",
    "ready, %n key(s), check value %1",
    "ready, %n key(s), which cannot be backed up elsewhere",
    "empty, waiting for %1 of %2 share files",
    "user PIN blocked: the security officer can unblock it if the token was set up so",
    "user PIN blocked: the security officer can unblock it",
    "user PIN blocked: the token was set up so that nobody can unblock it",
    "SO-PIN blocked: it can never be initialised again, its keys still work with the user PIN",
    "the transport PIN must be changed first",
    "public-key login is active: other tokens open this one",
};

constexpr std::array origins{
    "genuine", "work-alike with its own root", "simulated", "certificate not proven", "altered certificate",
};

constexpr std::array stopReasons{
    "%1's turn is void: nobody came back in time",
    "%1's turn is void: 5 wrong return codes",
};

constexpr std::array tasks{
    WordsOfId{"first_use", "Replace the transport PIN by a user PIN of your own"},
    WordsOfId{"unblock_with_new_pin", "Unblock, and choose a new user PIN"},
    WordsOfId{"unblock", "Unblock, and keep the user PIN"},
    WordsOfId{"change_user_pin", "Change the user PIN"},
    WordsOfId{"change_so_pin", "Change the SO-PIN"},
};

struct WordOfFact {
    std::string_view fact{};
    std::string_view value{};
    const char* words = nullptr;
};

/**
 * Facts with values of a few letters; in other facts the same letters are somebody's own, such as a key's name.
 */
constexpr std::array wordsOfFacts{
    WordOfFact{"mode", "real", QUORATE_TR("a real ceremony")},
    WordOfFact{"mode", "test", QUORATE_TR("a rehearsal")},
    WordOfFact{"old_token", "lost", QUORATE_TR("lost")},
    WordOfFact{"old_token", "defective", QUORATE_TR("defective")},
    WordOfFact{"old_token", "destroyed", QUORATE_TR("destroyed before a witness")},
    WordOfFact{"old_token", "kept", QUORATE_TR("kept, holds the same keys")},
    WordOfFact{"picked", folderOfHolder, folderOfHolder},
    WordOfFact{"proven", "yes", QUORATE_TR("yes")},
    WordOfFact{"proven", "failed", QUORATE_TR("no: it failed")},
    WordOfFact{"proven", "no", QUORATE_TR("no")},
    WordOfFact{"purpose", "drill", QUORATE_TR("a drill")},
    WordOfFact{"purpose", "service", QUORATE_TR("to go into service")},
    WordOfFact{"shares_on_sheets", "by_hand", QUORATE_TR("written by hand")},
    WordOfFact{"shares_on_sheets", "pdf", QUORATE_TR("printed, as PDF files")},
    WordOfFact{"shares_on_sheets", "printer", QUORATE_TR("printed on a printer")},
    WordOfFact{"sheet_good", "yes", QUORATE_TR("yes")},
    WordOfFact{"sheet_good", "unknown", QUORATE_TR("not known")},
    WordOfFact{"so_pin", "accepted", QUORATE_TR("accepted")},
    WordOfFact{"so_pin", "changed", QUORATE_TR("changed")},
    WordOfFact{"user_pin", "accepted", QUORATE_TR("accepted")},
    WordOfFact{"user_pin", "changed", QUORATE_TR("changed")},
    WordOfFact{"user_pin", "set", QUORATE_TR("set for the first time")},
    WordOfFact{"user_pin", "unblocked", QUORATE_TR("unblocked")},
};

/** What a look at the computer may tell besides yes and no. */
constexpr std::array wordsOfRoom{
    WordsOfId{"not known", QUORATE_TR("not known")},
    WordsOfId{"not possible", QUORATE_TR("not possible")},
};

/** What was found otherwise before a ceremony began; the ids are those of acts/room_check. */
constexpr std::array wordsOfDeviations{
    WordsOfId{"room_plain_swap", QUORATE_TR("memory may go to an unencrypted disk")},
    WordsOfId{"room_hibernation", QUORATE_TR("hibernation is possible")},
    WordsOfId{"room_command_log", QUORATE_TR("the card service logs commands")},
    WordsOfId{"room_assistive_technology", QUORATE_TR("an assistive program is attached")},
    WordsOfId{"room_wrong_clock", QUORATE_TR("the clock is wrong")},
    WordsOfId{"room_on_battery", QUORATE_TR("on battery")},
    WordsOfId{"door", QUORATE_TR("the door is not shut")},
    WordsOfId{"cameras", QUORATE_TR("a camera can see the screen or the paper")},
    WordsOfId{"phones", QUORATE_TR("phones are in the room")},
    WordsOfId{"materials", QUORATE_TR("materials are missing")},
    WordsOfId{"video", QUORATE_TR("a video recording may see the turns")},
};

/** What people typed, or a value, up to where the source goes on; all that is left after the last place. */
std::optional<std::string_view> argumentBefore(std::string_view sourceAfter, std::string_view sentence)
{
    const std::string_view next = sourceAfter.substr(0, sourceAfter.find('%'));
    if (next.empty())
        return sourceAfter.empty() ? std::optional(sentence) : std::nullopt;
    const auto end = sentence.find(next);
    return end == std::string_view::npos ? std::nullopt : std::optional(sentence.substr(0, end));
}

/** The arguments with which inEnglish() makes this sentence of the source. */
std::optional<Text> readBack(const char* source, std::string_view sentence)
{
    constexpr std::string_view plural = "(s)";
    Text text{.source = source};
    const std::string_view whole = source;
    std::string_view left = sentence;
    for (std::size_t i = 0; i < whole.size();) {
        const std::string_view rest = whole.substr(i);
        if (rest.starts_with("%n")) {
            const auto read = std::from_chars(left.data(), left.data() + left.size(), text.count);
            left.remove_prefix(static_cast<std::size_t>(read.ptr - left.data()));
            i += 2;
        } else if (rest.size() >= 2 && rest[0] == '%' && std::isdigit(static_cast<unsigned char>(rest[1])) != 0) {
            i += 2;
            const auto argument = argumentBefore(whole.substr(i), left);
            if (!argument)
                return std::nullopt;
            text.args.emplace_back(*argument);
            left.remove_prefix(argument->size());
        } else if (text.count >= 0 && rest.starts_with(plural)) {
            i += plural.size();
            left.remove_prefix(text.count != 1 && left.starts_with('s') ? 1 : 0);
        } else {
            if (!left.starts_with(rest.front()))
                return std::nullopt;
            left.remove_prefix(1);
            ++i;
        }
    }
    return inEnglish(text) == sentence ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<Text> textAmong(Sources sources, std::string_view sentence)
{
    for (const char* source : sources) {
        if (auto text = readBack(source, sentence))
            return text;
    }
    return std::nullopt;
}

std::optional<Text> wordsOf(std::span<const WordsOfId> known, std::string_view id)
{
    const auto row = std::ranges::find(known, id, &WordsOfId::first);
    return row != known.end() ? std::optional(Text{row->second}) : std::nullopt;
}

std::optional<Text> titleOf(std::string_view ceremony)
{
    const CeremonySpec* spec = ceremonyNamed(ceremony);
    return spec != nullptr ? std::optional(spec->title) : std::nullopt;
}

} // namespace

std::optional<Text> readerInWords(const std::string& reader)
{
    constexpr std::string_view simulated = "Simulated reader ";
    if (!reader.starts_with(simulated))
        return std::nullopt;
    return Text{QUORATE_TR("Simulated reader %1"), {reader.substr(simulated.size())}};
}

std::optional<Text> roomDeviationInWords(const std::string& id)
{
    return wordsOf(wordsOfDeviations, id);
}

std::optional<Text> factInWords(const Fact& fact)
{
    const auto* value = std::get_if<std::string>(&fact.value);
    if (value == nullptr)
        return std::nullopt;
    const auto* word = std::ranges::find_if(
        wordsOfFacts, [&](const WordOfFact& known) { return known.fact == fact.name && known.value == *value; });
    if (word != wordsOfFacts.end())
        return Text{word->words};
    if (fact.name.starts_with("room_"))
        return wordsOf(wordsOfRoom, *value);
    if (fact.name == "reader")
        return readerInWords(*value);
    if (fact.name == "state" || fact.name == "token_state")
        return textAmong(states, *value);
    if (fact.name == "origin" || fact.name == "token_origin")
        return textAmong(origins, *value);
    if (fact.name == "stop_reason")
        return textAmong(stopReasons, *value);
    if (fact.name == "task")
        return wordsOf(tasks, *value);
    if (fact.name == "ceremony" || fact.name == "closed")
        return titleOf(*value);
    return std::nullopt;
}

} // namespace quorate
