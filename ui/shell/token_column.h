#pragma once

#include "ceremony/token_overview.h"

#include <QWidget>

namespace quorate::ui
{

class Button;
class CardList;
class Label;

/** The home page's second column: the switch to a rehearsal, and the connected tokens. */
class TokenColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenColumn(bool rehearsal, QWidget* parent = nullptr);

    /** What is plugged in, or why that cannot be known. */
    void setTokens(const Result<std::vector<TokenSeen>>& tokens);
    /** Until the first setTokens() after a change of cards. */
    void showSearching();
    void setRehearsal(bool on);

    [[nodiscard]] QWidget* firstInTabOrder() const;
    [[nodiscard]] QWidget* lastInTabOrder() const;

Q_SIGNALS:
    void rehearsalWanted(bool on);

private:
    void say(const QString& sentence);

    Button* m_rehearse;
    Label* m_rehearseWords;
    Label* m_tokenWords;
    CardList* m_tokens;
    bool m_rehearsal;
};

} // namespace quorate::ui
