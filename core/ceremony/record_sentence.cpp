#include "ceremony/record_sentence.h"

#include "record/redaction.h"

#include <charconv>
#include <mutex>
#include <set>
#include <string_view>

namespace quorate
{

namespace
{

constexpr const char* asItIs = "%1";
constexpr std::size_t longestSentence = 600;
constexpr std::size_t mostSentences = 5000; // many more than the program has: a forged record fills no memory

/** A text for as long as the program runs; null where there are too many. */
const char* kept(const std::string& sentence)
{
    static std::mutex mutex;
    static std::set<std::string> sentences;
    const std::lock_guard lock(mutex);
    const auto found = sentences.find(sentence);
    if (found != sentences.end())
        return found->c_str();
    if (sentence.empty() || sentence.size() > longestSentence || sentences.size() >= mostSentences)
        return nullptr;
    return sentences.insert(sentence).first->c_str();
}

int countOf(const std::string& text)
{
    int count = -1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

} // namespace

std::optional<Text> leftOutInWords(const std::string& value)
{
    if (value == leftOutOfCopy)
        return Text{QUORATE_TR("(left out)")};
    if (value == leftOutAsSecret)
        return Text{leftOutAsSecret};
    return std::nullopt;
}

Text verbatim(std::string words)
{
    return {asItIs, {std::move(words)}};
}

bool isVerbatim(const Text& text)
{
    return std::string_view(text.source) == asItIs;
}

Text asSentence(const std::string& english)
{
    const char* source = english.find('%') == std::string::npos ? kept(english) : nullptr;
    return source != nullptr ? Text{source} : verbatim(english);
}

void addSentence(RecordData& data, const std::string& member, const Text& text)
{
    data[member] = inEnglish(text);
    if (text.args.empty() && text.count < 0)
        return;
    std::vector<std::string> words{text.source, text.count < 0 ? std::string() : std::to_string(text.count)};
    words.insert(words.end(), text.args.begin(), text.args.end());
    data[member + "_words"] = std::move(words);
}

const std::string* textIn(const RecordData& data, const std::string& member)
{
    const auto found = data.find(member);
    return found != data.end() ? std::get_if<std::string>(&found->second) : nullptr;
}

Text sentenceIn(const RecordData& data, const std::string& member)
{
    const std::string* english = textIn(data, member);
    if (english == nullptr)
        return {};
    if (auto leftOut = leftOutInWords(*english))
        return *std::move(leftOut); // its parts tell something else
    const auto found = data.find(member + "_words");
    const auto* words = found != data.end() ? std::get_if<std::vector<std::string>>(&found->second) : nullptr;
    if (words == nullptr || words->size() < 2)
        return asSentence(*english);
    const char* source = kept(words->front());
    if (source == nullptr)
        return verbatim(*english);
    Text text{source, {words->begin() + 2, words->end()}, countOf((*words)[1])};
    return inEnglish(text) == *english ? text : verbatim(*english);
}

} // namespace quorate
