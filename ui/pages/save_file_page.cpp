#include "ui/pages/save_file_page.h"

#include "ui/text/translator.h"
#include "ui/widgets/path_edit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace quorate::ui
{

SaveFilePage::SaveFilePage(const Step& step, const SaveFile& choice, PageHost& host) : Page(step, host)
{
    addFolder(choice.folders > 1 ? tr("First folder") : tr("Folder"), asTyped(choice.folder));
    m_folders.front()->setPath(asTyped(choice.folder));
    for (int i = 1; i < choice.folders; ++i)
        addFolder(tr("Second folder, best on another medium; may stay empty"), asTyped(choice.folder));
    body()->addWidget(new Label(tr("These files will be made there:"), TypeSize::Label));
    for (const std::string& name : choice.names)
        body()->addWidget(new Label(isolated(breakable(asTyped(name)))));
    Button* primary =
        addPrimary(step.primary, [this] { this->host().answer(Picked{forCore(folders().join(u'\n'))}); });
    connect(m_folders.back(), &PathEdit::entered, primary, [primary] { primary->click(); });
    tell();
}

bool SaveFilePage::refresh(const Step& step)
{
    showStep(step);
    return true;
}

void SaveFilePage::addFolder(const QString& label, const QString& start)
{
    auto* folder = new PathEdit(PathEdit::Kind::Folder, label, {}, this);
    folder->setStart(start);
    if (!m_folders.empty())
        connect(m_folders.back(), &PathEdit::entered, folder,
                [folder] { folder->edit()->setFocus(Qt::TabFocusReason); });
    m_folders.push_back(folder);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(new Label(label, TypeSize::Label));
    column->addWidget(folder);
    body()->addLayout(column);
    connect(folder, &PathEdit::changed, this, &SaveFilePage::tell);
}

void SaveFilePage::tell()
{
    setWhyNot(folders().isEmpty() ? tr("Choose a folder first.") : QString());
}

QStringList SaveFilePage::folders() const
{
    QStringList folders;
    for (const PathEdit* folder : m_folders) {
        if (!folder->path().isEmpty())
            folders += folder->path();
    }
    return folders;
}

} // namespace quorate::ui
