#pragma once

#include "ceremony/acts/form_part.h"

namespace quorate
{

/** What goes into an envelope, and what the record calls it. */
struct SheetToSeal {
    std::string sheet{}; // "8491YCN7-3-1"
    Text label{};        // whose it is, as people are asked for its envelope
};

/** How the ids of the questions begin: "envelope_1" and so on, in the order of the sheets. */
inline constexpr std::string_view envelopeField = "envelope_";

/** One question for each sheet, with what is known so far of its envelope. */
[[nodiscard]] std::vector<Field> envelopeFields(const std::vector<SheetToSeal>& sheets,
                                                const std::vector<std::string>& known, const Text& help = {});

/** What makes an envelope show that it was opened. */
[[nodiscard]] Text signAcrossSeam();

/** The answers, one for each of so many sheets; they may be empty, but no envelope holds two sheets. */
[[nodiscard]] std::optional<WrongAnswer> readEnvelopes(const FormValues& values, std::size_t sheets,
                                                       std::vector<std::string>& into);

/** For the record: "8491YCN7-3-1: A 17"; nothing where the number of the envelope is not known. */
void addEnvelope(std::vector<Fact>& facts, const std::string& sheet, const std::string& envelope);

} // namespace quorate
