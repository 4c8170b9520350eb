#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace quorate::ui
{

/** A list that grows while it is filled: when its last line is not empty, another one follows, up to `max`. */
class LinesEdit final : public QWidget
{
    Q_OBJECT

public:
    LinesEdit(const QString& label, const QStringList& lines, int min, int max, QWidget* parent = nullptr);

    /** What the list asks for. */
    [[nodiscard]] const QString& label() const { return m_label; }

    /** The lines that are not empty. */
    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] QLineEdit* line(int index) const { return m_edits[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int shownLines() const { return static_cast<int>(m_edits.size()); }

Q_SIGNALS:
    void changed();
    /** Enter was pressed in the last line; in other lines it leads to the next one. */
    void entered();

private:
    void addLine(const QString& text);
    void growIfFull();
    void goOnFrom(const QLineEdit* edit);

    QString m_label;
    int m_max;
    QVBoxLayout* m_layout;
    std::vector<QLineEdit*> m_edits{};
};

} // namespace quorate::ui
