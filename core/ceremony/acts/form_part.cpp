#include "ceremony/acts/form_part.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace quorate
{

namespace
{

constexpr std::size_t longestLine = 200;

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

Text wrongNumber(const Field& field, const std::string& value)
{
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc{} && end == value.data() + value.size() && number >= field.min && number <= field.max)
        return {};
    return {QUORATE_TR("Give a number from %1 to %2."), {std::to_string(field.min), std::to_string(field.max)}};
}

Text wrongNames(const Field& field, const std::string& value)
{
    const auto names = namesIn(value);
    const auto count = static_cast<int>(names.size());
    if (count < field.min)
        return {QUORATE_TRN("Give at least %n name(s)."), {}, field.min};
    if (count > field.max)
        return {QUORATE_TRN("Give at most %n name(s)."), {}, field.max};
    if (std::set(names.begin(), names.end()).size() != names.size())
        return {QUORATE_TR("Each name may stand here only once. Add an initial to tell two people apart.")};
    return {};
}

Text wrongValue(const Field& field, const std::string& value)
{
    switch (field.kind) {
    case FieldKind::Line:
        if (static_cast<int>(trimmed(value).size()) < field.min)
            return {QUORATE_TR("Fill this in.")};
        return value.size() > longestLine ? Text{QUORATE_TR("This is too long.")} : Text{};
    case FieldKind::Names:
        return wrongNames(field, value);
    case FieldKind::Number:
        return wrongNumber(field, value);
    case FieldKind::Choice:
        return std::ranges::find(field.options, value, &Option::id) != field.options.end()
                   ? Text{}
                   : Text{QUORATE_TR("Choose one.")};
    case FieldKind::Tick:
        return value == "yes" || value == "no" ? Text{} : Text{QUORATE_TR("Answer yes or no.")};
    }
    return {};
}

class FormPart final : public Part
{
public:
    explicit FormPart(FormSpec spec) : Part(spec.id), m_spec(std::move(spec)) {}

    BackRule backRule() const override { return m_spec.back; }
    Text planned() const override { return m_spec.heading; }
    std::vector<Text> materials() const override { return m_spec.materials; }
    std::vector<Fact> takeFacts() override { return std::exchange(m_facts, {}); }

private:
    void entered() override
    {
        m_draft.clear();
        m_wrong = {};
    }

    Step show() const override
    {
        return {.id = id(),
                .heading = m_spec.heading,
                .lines = m_spec.lines ? m_spec.lines() : std::vector<Text>{},
                .primary = m_spec.primary,
                .mayStop = m_spec.mayStop,
                .kind = Form{fields()}};
    }

    Result<Move> take(Input input) override
    {
        if (auto* drafted = std::get_if<Drafted>(&input)) {
            draft(std::move(drafted->values));
            return Move::stay();
        }
        auto* filled = std::get_if<Filled>(&input);
        if (filled == nullptr)
            return notExpected();
        return accept(std::move(filled->values));
    }

    /** The questions with what was typed last. */
    std::vector<Field> fields() const
    {
        std::vector<Field> fields = m_spec.fields();
        for (Field& field : fields) {
            if (const auto typed = m_draft.find(field.id); typed != m_draft.end())
                field.value = typed->second;
            if (field.id == m_wrong.field)
                field.wrong = m_wrong.why;
        }
        return fields;
    }

    void draft(FormValues values)
    {
        m_draft = std::move(values);
        m_wrong = {};
        const auto complete = fields();
        const bool lawful =
            std::ranges::all_of(complete, [](const Field& f) { return wrongValue(f, f.value).empty(); });
        if (lawful && m_spec.draft)
            m_spec.draft(valuesOf(complete));
    }

    Result<Move> accept(FormValues values)
    {
        m_draft = std::move(values);
        m_wrong = {};
        const auto complete = fields();
        for (const Field& field : complete) {
            if (const Text why = wrongValue(field, field.value); !why.empty()) {
                m_wrong = {field.id, why};
                return Move::stay();
            }
        }
        if (const auto wrong = m_spec.accept(valuesOf(complete))) {
            m_wrong = *wrong;
            return Move::stay();
        }
        if (m_spec.facts)
            m_facts = m_spec.facts();
        clearProblem();
        m_draft.clear();
        return m_spec.again && m_spec.again() ? Move::stay() : Move::next();
    }

    static FormValues valuesOf(const std::vector<Field>& fields)
    {
        FormValues values;
        for (const Field& field : fields)
            values[field.id] = field.kind == FieldKind::Line ? trimmed(field.value) : field.value;
        return values;
    }

    FormSpec m_spec;
    FormValues m_draft{};
    WrongAnswer m_wrong{};
    std::vector<Fact> m_facts{};
};

} // namespace

std::unique_ptr<Part> formPart(FormSpec spec)
{
    return std::make_unique<FormPart>(std::move(spec));
}

std::vector<std::string> namesIn(const std::string& value)
{
    std::vector<std::string> names;
    std::size_t start = 0;
    while (start <= value.size()) {
        const std::size_t end = std::min(value.find('\n', start), value.size());
        if (std::string name = trimmed(std::string_view(value).substr(start, end - start)); !name.empty())
            names.push_back(std::move(name));
        start = end + 1;
    }
    return names;
}

std::string valueIn(const FormValues& values, const std::string& field, const std::string& otherwise)
{
    const auto found = values.find(field);
    return found != values.end() ? found->second : otherwise;
}

} // namespace quorate
