#pragma once

#include "ui/pages/page.h"

namespace quorate::ui
{

class PathEdit;

/** One or two folders to write into, and the names of the files that will be made there. */
class SaveFilePage final : public Page
{
    Q_OBJECT

public:
    SaveFilePage(const Step& step, const SaveFile& choice, PageHost& host);
    bool refresh(const Step& step) override;

private:
    void addFolder(const QString& label, const QString& start);
    void tell();
    [[nodiscard]] QStringList folders() const;

    std::vector<PathEdit*> m_folders{};
};

} // namespace quorate::ui
