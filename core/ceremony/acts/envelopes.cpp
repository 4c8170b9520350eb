#include "ceremony/acts/envelopes.h"

#include "record/secret_scan.h"

#include <algorithm>

namespace quorate
{

namespace
{

std::string envelopeFieldOf(std::size_t index)
{
    return std::string(envelopeField) + std::to_string(index + 1);
}

} // namespace

std::vector<Field> envelopeFields(const std::vector<SheetToSeal>& sheets, const std::vector<std::string>& known,
                                  const Text& help)
{
    std::vector<Field> fields;
    fields.reserve(sheets.size());
    for (std::size_t i = 0; i < sheets.size(); ++i)
        fields.push_back({.id = envelopeFieldOf(i),
                          .label = sheets[i].label,
                          .value = i < known.size() ? known[i] : std::string(),
                          .help = help});
    return fields;
}

Text signAcrossSeam()
{
    return {QUORATE_TR("Sign across the seam of each envelope: then it shows whether it was opened.")};
}

std::optional<WrongAnswer> readEnvelopes(const FormValues& values, std::size_t sheets,
                                         std::vector<std::string>& into)
{
    std::vector<std::string> envelopes;
    envelopes.reserve(sheets);
    for (std::size_t i = 0; i < sheets; ++i) {
        const std::string& number = values.at(envelopeFieldOf(i));
        if (looksLikeSecret(number))
            return WrongAnswer{envelopeFieldOf(i),
                               {QUORATE_TR("This looks like a part of a share. Give the number of the envelope, "
                                           "of a long one its last digits.")}};
        if (!number.empty() && std::ranges::find(envelopes, number) != envelopes.end())
            return WrongAnswer{envelopeFieldOf(i), {QUORATE_TR("Each sheet needs an envelope of its own.")}};
        envelopes.push_back(number);
    }
    into = std::move(envelopes);
    return std::nullopt;
}

void addEnvelope(std::vector<Fact>& facts, const std::string& sheet, const std::string& envelope)
{
    if (!envelope.empty())
        facts.push_back({"envelope", sheet + ": " + envelope});
}

} // namespace quorate
