#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/token_overview.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace quorate::ui
{

class Button;
class CardList;
class Heading;
class Label;

/** "What do you want to do?": the ceremonies by group, the connected tokens, and the switch to a rehearsal. */
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    HomePage(std::span<const CeremonySpec> ceremonies, bool rehearsal, QWidget* parent = nullptr);

    /** What is plugged in, or why that cannot be known. */
    void setTokens(const Result<std::vector<TokenSeen>>& tokens);
    /** Until the first setTokens() after a change of cards. */
    void showSearching();

    void setRehearsal(bool on);
    /** Where the focus goes when this page appears. */
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void chosen(const QString& ceremony);
    void rehearsalWanted(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* ceremonyColumn(std::span<const CeremonySpec> ceremonies);
    QLayout* tokenColumn();
    void say(const QString& sentence);

    Heading* m_heading;
    CardList* m_ceremonies;
    CardList* m_tokens;
    Label* m_tokenWords;
    Button* m_rehearse;
    Label* m_rehearseWords;
    QBoxLayout* m_columns;
    bool m_rehearsal;
};

} // namespace quorate::ui
