#pragma once

#include "ui/pages/page.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace quorate::ui
{

class SecretFields;

/**
 * The turn of a person who is away. Their return code brings it back. After an hour it asks whether to keep
 * waiting, as often as somebody says yes; when nobody does, the turn is void.
 */
class PausedPage final : public Page
{
    Q_OBJECT

public:
    PausedPage(const Step& step, const Paused& paused, PageHost& host);

    bool refresh(const Step& step) override;
    void forgetSecrets() override;

protected:
    QWidget* firstField() override;

private:
    void showTries(int left);
    void tell();
    void keepWaiting();
    void watch();
    void ask();

    std::chrono::seconds m_askAfter;
    std::chrono::seconds m_answerWithin;
    SecretFields* m_fields;
    Label* m_tries;
    Label* m_question;
    Button* m_keepWaiting = nullptr;
    QTimer m_tick{};
    QDeadlineTimer m_until{};
    bool m_asking = false;
};

} // namespace quorate::ui
