#pragma once

#include "ui/pages/page.h"

#include <QTimer>

namespace quorate::ui
{

class FieldSet;
class GroupField;
class SecretInput;

/** The grid into which a share is typed from its sheet. Each complete group leaves the screen at once. */
class EnterSharePage final : public Page
{
    Q_OBJECT

public:
    EnterSharePage(const Step& step, const EnterShare& share, PageHost& host);

    bool refresh(const Step& step) override;
    void shown() override;
    void forgetSecrets() override;

protected:
    QWidget* firstField() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addGroups(const ShareLayout& layout);
    void addButtons(const Step& step, const EnterShare& share);
    void addScanner();
    void waitForScanner();
    void showMasks(const EnterShare& share);
    void groupFilled(GroupField& field);
    void goOnAfter(int group);
    [[nodiscard]] int groupToShow() const;
    void nameShowButton();
    void restartIdle();
    void watchIdle();

    ShareLayout m_layout;
    bool m_confirming;
    bool m_mayRewrite;
    std::chrono::seconds m_idleLimit;
    FieldSet* m_fields = nullptr;
    std::vector<GroupField*> m_groups{};
    Label* m_scanWords = nullptr;
    SecretInput* m_scan = nullptr; // where a share may be scanned
    Label* m_wrongGroups = nullptr;
    Label* m_idleWarning = nullptr;
    Button* m_showGroup = nullptr;
    Button* m_check = nullptr;
    int m_lastActive = 0;
    QTimer m_tick{}; // for the words only
    QTimer m_idle{}; // at the deadline itself: a tick later would be too late
};

} // namespace quorate::ui
