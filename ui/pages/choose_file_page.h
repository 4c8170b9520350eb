#pragma once

#include "ui/pages/page.h"

#include <QFileInfoList>

namespace quorate::ui
{

class CardList;
class PathEdit;

/**
 * Existing files: typed, browsed for, or taken from the list of those found where this program keeps its files.
 * Where whole folders are offered, one can be chosen besides.
 */
class ChooseFilePage final : public Page
{
    Q_OBJECT

public:
    ChooseFilePage(const Step& step, const ChooseFile& choice, PageHost& host);
    bool refresh(const Step& step) override;

private:
    PathEdit* addPath();
    void addFound();
    void addFolder();
    static void addFoundFolders(CardList& list, const QFileInfoList& found);
    void take(const QString& path);
    void tell();
    [[nodiscard]] QStringList paths() const;

    QString m_filterName;
    QString m_pattern;
    QString m_folder;
    bool m_several;
    QVBoxLayout* m_column;
    std::vector<PathEdit*> m_paths{};
    PathEdit* m_wholeFolder = nullptr; // where folders are offered
};

} // namespace quorate::ui
