#include "ui/widgets/path_edit.h"

#include "ui/widgets/button.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace quorate::ui
{

PathEdit::PathEdit(Kind kind, const QString& label, const QString& filter, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_label(label), m_filter(filter), m_edit(new QLineEdit(this))
{
    m_edit->setAccessibleName(label);
    m_edit->setLayoutDirection(Qt::LeftToRight); // paths read from left to right on every screen
    auto* browse = new Button(Button::Kind::Secondary, tr("Browse..."), this);
    //: the name of a button for screen readers; %1 is what is looked for
    browse->setAccessibleName(tr("Browse for: %1").arg(label));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(browse);
    connect(browse, &Button::clicked, this, &PathEdit::browse);
    connect(m_edit, &QLineEdit::textChanged, this, &PathEdit::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PathEdit::entered);
}

QString PathEdit::path() const
{
    const QString typed = m_edit->text().trimmed();
    const bool home = typed == u'~' || typed.startsWith(QLatin1String("~/"));
    return home ? QDir::homePath() + typed.mid(1) : typed;
}

void PathEdit::setPath(const QString& path)
{
    m_edit->setText(path);
}

void PathEdit::browse()
{
    QFileDialog dialog(window(), m_label, path().isEmpty() ? m_start : path(), m_filter);
    dialog.setOption(
        QFileDialog::DontUseNativeDialog); // the same on every desktop, in the colours of this program
    dialog.setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::ShowDirsOnly, m_kind == Kind::Folder);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        setPath(dialog.selectedFiles().constFirst());
    m_edit->setFocus();
}

} // namespace quorate::ui
