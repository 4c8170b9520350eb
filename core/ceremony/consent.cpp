#include "ceremony/consent.h"

#include "crypto/digest.h"
#include "sharing/word_list.h"

namespace quorate
{

namespace
{

constexpr std::string_view domainTag = "QCONSENT1";
constexpr int lengthBytes = 4;

void appendField(Bytes& to, ByteView field)
{
    appendBigEndian(to, field.size(), lengthBytes);
    append(to, field);
}

void appendField(Bytes& to, std::string_view field)
{
    appendField(to, bytesOf(field));
}

void appendNumber(Bytes& to, std::size_t number)
{
    appendBigEndian(to, number, lengthBytes);
}

} // namespace

Bytes consentBytes(const Consent& consent)
{
    Bytes bytes;
    appendField(bytes, domainTag);
    appendField(bytes, consent.ceremony);
    appendNumber(bytes, consent.people.size());
    for (const ConsentPerson& person : consent.people) {
        appendField(bytes, person.role);
        appendField(bytes, person.name);
    }
    appendField(bytes, consent.profile);
    appendNumber(bytes, static_cast<std::size_t>(consent.threshold.needed));
    appendNumber(bytes, static_cast<std::size_t>(consent.threshold.total));
    appendNumber(bytes, consent.serials.size());
    for (const std::string& serial : consent.serials)
        appendField(bytes, serial);
    appendNumber(bytes, consent.filesSha256.size());
    for (const Bytes& hash : consent.filesSha256)
        appendField(bytes, ByteView(hash));
    return bytes;
}

std::vector<std::string> consentWords(const Consent& consent)
{
    const Bytes hash = sha256(consentBytes(consent));
    std::vector<std::string> words;
    std::size_t index = 0;
    for (std::size_t bit = 0; bit < std::size_t{consentWordCount} * bitsPerWord; ++bit) {
        index = index << 1U | (hash[bit / 8] >> (7 - bit % 8) & 1U);
        if ((bit + 1) % bitsPerWord == 0) {
            words.emplace_back(wordList[index % wordCount]);
            index = 0;
        }
    }
    return words;
}

std::string inOneLine(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

} // namespace quorate
