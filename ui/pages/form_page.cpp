#include "ui/pages/form_page.h"

#include "ui/pages/field_set.h"

#include <QVBoxLayout>

namespace quorate::ui
{

FormPage::FormPage(const Step& step, const Form& form, PageHost& host)
    : Page(step, host), m_fields(new FieldSet(form.fields, this))
{
    body()->addWidget(m_fields);
    Button* primary = addPrimary(step.primary, [this] { this->host().answer(Filled{m_fields->values()}); });
    connect(m_fields, &FieldSet::changed, this, &FormPage::draft);
    connect(m_fields, &FieldSet::submitted, primary, [primary] { primary->click(); });
    showStep(step, m_fields->problems());
}

bool FormPage::refresh(const Step& step)
{
    const auto& fields = std::get<Form>(step.kind).fields;
    if (!m_fields->shows(fields))
        return false;
    m_refreshing = true;
    m_fields->refresh(fields);
    m_refreshing = false;
    showStep(step, m_fields->problems());
    return true;
}

void FormPage::draft()
{
    // Limits that change with the step may change a number: the next answer of the person carries it.
    if (!m_refreshing)
        host().answer(Drafted{m_fields->values()});
}

} // namespace quorate::ui
