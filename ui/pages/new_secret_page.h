#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

class SecretFields;

/** A new PIN, SO-PIN or password, typed twice. */
class NewSecretPage final : public Page
{
    Q_OBJECT

public:
    NewSecretPage(const Step& step, const NewSecret& secret, PageHost& host);

    bool refresh(const Step& step) override;
    void forgetSecrets() override;

protected:
    QWidget* firstField() override;

private:
    void give();

    SecretKind m_kind;
    SecretFields* m_fields;
};

} // namespace quorate::ui
