#pragma once

#include "ceremony/part.h"

namespace quorate
{

using FormValues = std::map<std::string, std::string>;

/** An answer that cannot be right, and what is wrong with it in words. */
struct WrongAnswer {
    std::string field{};
    Text why{};
};

/** A page of public questions. */
struct FormSpec {
    std::string_view id{};
    Text heading{};
    Text primary{QUORATE_TR("Next")};
    /** The questions with their present values. */
    std::function<std::vector<Field>()> fields{};
    /** Sentences above the questions; they may follow what is being filled in. */
    std::function<std::vector<Text>()> lines{};
    /** A change that is not final yet; the values are complete and of the right kinds. */
    std::function<void(const FormValues&)> draft{};
    /** The final values, complete and of the right kinds. Empty: accepted. */
    std::function<std::optional<WrongAnswer>(const FormValues&)> accept{};
    BackRule back = BackRule::Question;
    bool mayStop = true; // false where nothing is left to be stopped
    /** What a plan says people must bring for it. */
    std::vector<Text> materials{};
    /** What its final values mean beyond themselves, for the record; asked after accept. */
    std::function<std::vector<Fact>()> facts{};
    /** After accept: the same page is asked once more, for the next of several things. */
    std::function<bool()> again{};
};

/** Every value is tested against its field's kind before the ceremony sees it. */
[[nodiscard]] std::unique_ptr<Part> formPart(FormSpec spec);

/** The lines of a Names field, without empty ones and without blanks at either end. */
[[nodiscard]] std::vector<std::string> namesIn(const std::string& value);

/** The value of this field; `otherwise` if there is none. */
[[nodiscard]] std::string valueIn(const FormValues& values, const std::string& field,
                                  const std::string& otherwise = {});

} // namespace quorate
