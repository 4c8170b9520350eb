#include "ceremony/prefilled.h"

#include "ceremony/acts/envelopes.h"

#include <algorithm>
#include <array>
#include <set>

namespace quorate
{

namespace
{

/** Forms that decide about something that only now can be seen. */
constexpr std::array<std::string_view, 14> decisions{"origin",
                                                     "more",
                                                     "materials",
                                                     "passport",
                                                     "room",
                                                     "copy",
                                                     "print",
                                                     "plan",
                                                     "envelopes",
                                                     "turn.sheet_check",
                                                     "turn.sheet_file",
                                                     "make_sheets.failed",
                                                     "make_file_pages.failed",
                                                     "make_void.failed"};

bool fits(const Field& field, const std::string& value)
{
    if (field.kind == FieldKind::Choice)
        return std::ranges::find(field.options, value, &Option::id) != field.options.end();
    return field.kind != FieldKind::Tick;
}

/** Which envelopes people have in their hands, too, beside a question of which the answer is still true. */
bool isDecision(const Field& field)
{
    return field.id.starts_with(envelopeField);
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

class Prefilled final : public Ceremony
{
public:
    Prefilled(std::unique_ptr<Ceremony> ceremony, const Journal& journal)
        : m_ceremony(std::move(ceremony)),
          m_answers(journal.answers),
          m_folders(journal.folders),
          m_serial(journal.last.serial)
    {
        for (const std::string_view decision : decisions)
            m_answers.erase(std::string(decision));
        m_facts = m_ceremony->facts();
        propose();
    }

    [[nodiscard]] Step step() const override
    {
        Step step = m_ceremony->step();
        if (auto* token = std::get_if<ChooseToken>(&step.kind); token != nullptr && step.id == "token")
            token->onlySerial = m_serial;
        const auto folder = m_folders.find(std::string(step.id));
        if (folder == m_folders.end())
            return step;
        const std::string path = firstLine(folder->second);
        if (auto* save = std::get_if<SaveFile>(&step.kind))
            save->folder = path;
        if (auto* choose = std::get_if<ChooseFile>(&step.kind))
            choose->folder = path.substr(0, path.find_last_of('/'));
        return step;
    }

    [[nodiscard]] Result<void> feed(Input input) override
    {
        QUORATE_CHECK(m_ceremony->feed(std::move(input)));
        m_facts = m_ceremony->facts();
        propose();
        return {};
    }

    [[nodiscard]] std::vector<Fact> facts() const override { return m_facts; }

private:
    /** Once for each form: after that it shows what people made of it. */
    void propose()
    {
        const Step step = m_ceremony->step();
        const auto* form = std::get_if<Form>(&step.kind);
        const auto answer = m_answers.find(std::string(step.id));
        if (form == nullptr || answer == m_answers.end())
            return;
        std::map<std::string, std::string> values;
        for (const Field& field : form->fields) {
            const auto value = answer->second.find(field.id);
            const bool known = value != answer->second.end() && fits(field, value->second) && !isDecision(field);
            values[field.id] = known ? value->second : field.value;
        }
        m_answers.erase(answer);
        (void)m_ceremony->feed(Drafted{std::move(values)}); // what is not taken is asked as if nobody knew it
    }

    std::unique_ptr<Ceremony> m_ceremony;
    std::map<std::string, Journal::Values> m_answers;
    std::map<std::string, std::string> m_folders;
    std::string m_serial;
    std::vector<Fact> m_facts{};
};

} // namespace

std::unique_ptr<Ceremony> prefilled(std::unique_ptr<Ceremony> ceremony, const Journal& journal)
{
    return std::make_unique<Prefilled>(std::move(ceremony), journal);
}

} // namespace quorate
