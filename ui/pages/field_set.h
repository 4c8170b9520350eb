#pragma once

#include "ceremony/step.h"
#include "ui/pages/page.h"

#include <functional>
#include <map>
#include <memory>

namespace quorate::ui
{

/** The questions of a form, one below the other, with their help and what is wrong with them. */
class FieldSet final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldSet(const std::vector<Field>& fields, QWidget* parent = nullptr);

    /** The same fields in another state: options, limits and complaints change, what was typed stays. */
    void refresh(const std::vector<Field>& fields);
    /** Are these the fields that are shown? */
    [[nodiscard]] bool shows(const std::vector<Field>& fields) const;

    [[nodiscard]] std::map<std::string, std::string> values() const;
    [[nodiscard]] std::vector<FieldProblem> problems() const;
    [[nodiscard]] QWidget* firstControl() const;

Q_SIGNALS:
    void changed();
    /** Enter was pressed in the last field. */
    void submitted();

private:
    struct Row {
        Field field{};
        Label* complaint = nullptr;
        QWidget* control = nullptr; // takes the focus
        std::function<std::string()> value{};
        std::function<void(const Field&)> limit{};
    };

    void add(const Field& field);
    void addLine(Row& row, QVBoxLayout& column);
    void addNames(Row& row, QVBoxLayout& column);
    void addNumber(Row& row, QVBoxLayout& column);
    void addChoice(Row& row, QVBoxLayout& column);
    void addTick(Row& row, QVBoxLayout& column);
    void enterPressed();

    std::vector<Row> m_rows{};
};

} // namespace quorate::ui
