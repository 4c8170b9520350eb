#include "ui/pages/choose_file_page.h"

#include "ui/text/translator.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/path_edit.h"

#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int mostFound = 30;
constexpr std::size_t mostPaths = 16;

/** Matching files of the folder and of its neighbours (each session has a folder of its own), the newest first. */
QFileInfoList filesIn(const QString& folder, const QString& pattern)
{
    QFileInfoList found;
    QDir parent(folder);
    QStringList folders{parent.absolutePath()};
    if (parent.cdUp()) {
        const auto neighbours = parent.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
        for (const QFileInfo& neighbour : neighbours.mid(0, mostFound))
            folders += neighbour.absoluteFilePath();
    }
    folders.removeDuplicates();
    for (const QString& each : folders)
        found += QDir(each).entryInfoList({pattern}, QDir::Files | QDir::Readable);
    std::ranges::stable_sort(found, std::greater{}, &QFileInfo::lastModified);
    return found.mid(0, mostFound);
}

} // namespace

ChooseFilePage::ChooseFilePage(const Step& step, const ChooseFile& choice, PageHost& host)
    : Page(step, host),
      m_filterName(translated(choice.filter)),
      m_pattern(asTyped(choice.pattern)),
      m_folder(asTyped(choice.folder)),
      m_several(choice.several),
      m_column(new QVBoxLayout)
{
    m_column->setSpacing(8);
    m_column->addWidget(new Label(m_filterName, TypeSize::Label));
    body()->addLayout(m_column);
    addPath();
    if (choice.foldersOffered)
        addFolder();
    addFound();
    Button* primary =
        addPrimary(step.primary, [this] { this->host().answer(Picked{forCore(paths().join(u'\n'))}); });
    connect(m_paths.front(), &PathEdit::entered, primary, [primary] { primary->click(); });
    if (m_wholeFolder != nullptr)
        connect(m_wholeFolder, &PathEdit::entered, primary, [primary] { primary->click(); });
    tell();
}

bool ChooseFilePage::refresh(const Step& step)
{
    showStep(step);
    return true;
}

PathEdit* ChooseFilePage::addPath()
{
    const bool first = m_paths.empty();
    auto* path = new PathEdit(PathEdit::Kind::File,
                              //: %1 is a kind of file, %2 counts them
                              first ? m_filterName : tr("%1, line %2").arg(m_filterName).arg(m_paths.size() + 1),
                              QStringLiteral("%1 (%2)").arg(m_filterName, m_pattern), this);
    path->setStart(m_folder);
    m_column->addWidget(path);
    m_paths.push_back(path);
    connect(path, &PathEdit::changed, this, &ChooseFilePage::tell);
    return path;
}

void ChooseFilePage::addFolder()
{
    const QString name = tr("Or all in a folder");
    body()->addWidget(new Label(name, TypeSize::Label));
    m_wholeFolder = new PathEdit(PathEdit::Kind::Folder, name, QString(), this);
    m_wholeFolder->setStart(m_folder);
    body()->addWidget(m_wholeFolder);
    connect(m_wholeFolder, &PathEdit::changed, this, &ChooseFilePage::tell);
}

void ChooseFilePage::addFound()
{
    const auto found = m_folder.isEmpty() ? QFileInfoList() : filesIn(m_folder, m_pattern);
    if (found.isEmpty())
        return;
    body()->addWidget(new Label(tr("Found on this computer"), TypeSize::Label));
    auto* list = new CardList(tr("Files found on this computer"), this);
    list->showAll(true);
    if (m_wholeFolder != nullptr)
        addFoundFolders(*list, found);
    for (const QFileInfo& file : found)
        list->addCard({.id = file.absoluteFilePath(),
                       .title = file.fileName(),
                       .lines = {isolated(breakable(file.absolutePath())),
                                 QLocale().toString(file.lastModified(), QLocale::ShortFormat)},
                       .icon = "share-file"});
    body()->addWidget(list);
    connect(list, &CardList::opened, this, &ChooseFilePage::take);
}

/** Folders that hold several of the files found. */
void ChooseFilePage::addFoundFolders(CardList& list, const QFileInfoList& found)
{
    QStringList folders;
    for (const QFileInfo& file : found)
        folders += file.absolutePath();
    QStringList each = folders;
    each.removeDuplicates();
    for (const QString& folder : each) {
        const auto files = static_cast<int>(folders.count(folder));
        if (files > 1)
            list.addCard({.id = folder + u'/',
                          .title = tr("All %n in one folder", nullptr, files),
                          .lines = {isolated(breakable(folder))},
                          .icon = "share-file"});
    }
}

/** Into the first empty line, or over the only one; a file that stands there already is not taken twice. */
void ChooseFilePage::take(const QString& path)
{
    if (paths().contains(path))
        return;
    if (path.endsWith(u'/')) {
        m_wholeFolder->setPath(path.chopped(1));
        return;
    }
    for (PathEdit* edit : m_paths) {
        if (edit->path().isEmpty() || !m_several) {
            edit->setPath(path);
            return;
        }
    }
}

void ChooseFilePage::tell()
{
    if (m_several && !m_paths.back()->path().isEmpty() && m_paths.size() < mostPaths)
        addPath();
    setWhyNot(paths().isEmpty() ? tr("Choose a file first.") : QString());
}

QStringList ChooseFilePage::paths() const
{
    QStringList paths;
    for (const PathEdit* edit : m_paths) {
        if (!edit->path().isEmpty())
            paths += edit->path();
    }
    if (m_wholeFolder != nullptr && !m_wholeFolder->path().isEmpty())
        paths += m_wholeFolder->path();
    return paths;
}

} // namespace quorate::ui
