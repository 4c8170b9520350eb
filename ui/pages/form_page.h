#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

class FieldSet;

/** A few questions with public answers. */
class FormPage final : public Page
{
    Q_OBJECT

public:
    FormPage(const Step& step, const Form& form, PageHost& host);
    bool refresh(const Step& step) override;

private:
    void draft();

    FieldSet* m_fields;
    bool m_refreshing = false;
};

} // namespace quorate::ui
