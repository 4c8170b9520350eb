#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

class SecretFields;

/** An existing PIN, SO-PIN or password. How many tries are left is always said. */
class GiveSecretPage final : public Page
{
    Q_OBJECT

public:
    GiveSecretPage(const Step& step, const GiveSecret& secret, PageHost& host);

    bool refresh(const Step& step) override;
    void forgetSecrets() override;

protected:
    QWidget* firstField() override;

private:
    void addChoice(const QString& words, const std::variant<Offer, Continue>& choice);
    void showTries(const Step& step);
    void tell();

    SecretKind m_kind;
    Label* m_tries;
    SecretFields* m_fields;
};

} // namespace quorate::ui
