#pragma once

#include <QWidget>

class QLineEdit;

namespace quorate::ui
{

/** A path that can be typed, with a button that opens the file dialog. */
class PathEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    /** `filter` as QFileDialog takes it, for files. */
    PathEdit(Kind kind, const QString& label, const QString& filter, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    /** Where the dialog starts while nothing was typed. */
    void setStart(const QString& folder) { m_start = folder; }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void entered();

private:
    void browse();

    Kind m_kind;
    QString m_label;
    QString m_filter;
    QString m_start{};
    QLineEdit* m_edit;
};

} // namespace quorate::ui
