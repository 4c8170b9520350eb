#pragma once

#include "ceremony/problem.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_box.h"

#include <optional>

namespace quorate::ui
{

struct FieldProblem;

/**
 * What happened, what is safe, what to do; the technical details behind a button, links to the fields concerned.
 */
class ProblemBox final : public MessageBox
{
    Q_OBJECT

public:
    explicit ProblemBox(QWidget* parent = nullptr);

    /** Hidden if there is nothing to say. */
    void show(const std::optional<Problem>& problem, const std::vector<FieldProblem>& fields);

    /** Takes the focus when a problem appears. */
    [[nodiscard]] QWidget* title() const { return m_title; }

private:
    void clear();
    /** The core asks people to check the layout of their keyboard; only here it has a name, if anywhere. */
    void addKeyboard();
    void addDetails(const Error& error);

    Label* m_title;
    QWidget* m_rest = nullptr;
};

} // namespace quorate::ui
