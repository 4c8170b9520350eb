#pragma once

#include "ceremony/step.h"
#include "ui/pages/page_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace quorate::ui
{

class ConsentBox;
class ProblemBox;

/** A field that was answered wrongly: what is wrong, and where to go to mend it. */
struct FieldProblem {
    QString words{};
    QWidget* field = nullptr;
};

/**
 * One screen: heading, problem, sentences, and what the kind of step needs. It shows a Step and hands on Inputs;
 * it decides nothing. Its buttons live in the action bar of the window.
 */
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const Step& step, PageHost& host, QWidget* parent = nullptr);
    ~Page() override;

    /** Shows the next state of the same screen in place; false if that needs a new page. */
    virtual bool refresh(const Step& step);

    /** The page is on the screen now. */
    virtual void shown() {}
    /** A secret must not be seen any longer: forget it. The curtain is closed already. */
    virtual void forgetSecrets() {}
    virtual void tokensChanged() {}
    virtual void progressed(quint64 done, quint64 of);

    /** Where the focus goes on a new screen: the problem, else a field to type a secret into, else the heading. */
    [[nodiscard]] QWidget* firstFocus();

    [[nodiscard]] bool hasProblem() const;

    /** Buttons for the action bar, in the order of the keyboard: primary, others, danger. May be empty. */
    [[nodiscard]] const std::vector<QPointer<Button>>& buttons() const { return m_buttons; }

    /** Why the primary button cannot be pressed, in words beside it. */
    [[nodiscard]] QString whyNot() const { return m_whyNot; }

Q_SIGNALS:
    void whyNotChanged(const QString& reason);
    /** A part of the page that should be seen whole, where the page is taller than the window. */
    void mustSee(QWidget* part);

protected:
    [[nodiscard]] PageHost& host() const { return m_host; }
    /** Before the heading, and after the sentences. */
    [[nodiscard]] QVBoxLayout* above() const { return m_above; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] Heading* heading() const { return m_heading; }

    /** A large picture before the heading: how it went. */
    void addSign(const char* icon, const QColor& color);
    Button* addButton(Button::Kind kind, const QString& words, std::function<void()> pressed);
    Button* addPrimary(const Text& words, std::function<void()> pressed);

    /** Takes the power from the primary button until there is no reason left. */
    void setWhyNot(const QString& reason);

    /** Problem and sentences of the step, and what is wrong with single fields. */
    void showStep(const Step& step, const std::vector<FieldProblem>& fields = {});

    virtual QWidget* firstField() { return nullptr; }

private:
    void showLines(const std::vector<Text>& lines);

    PageHost& m_host;
    QVBoxLayout* m_above;
    Heading* m_heading;
    ProblemBox* m_problem;
    QVBoxLayout* m_lines;
    QVBoxLayout* m_body;
    ConsentBox* m_consent;
    std::vector<QPointer<Button>> m_buttons{};
    QPointer<Button> m_primary{};
    QString m_whyNot{};
    QStringList m_shownLines{};
};

} // namespace quorate::ui
