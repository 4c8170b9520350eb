#pragma once

#include "ceremony/ceremony.h"
#include "ceremony/token_overview.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace quorate::ui
{

class CardList;
class Heading;
class TokenColumn;
class UnfinishedBanner;

/**
 * "What do you want to do?": the ceremonies by group; and, in a second column, the connected tokens and the switch
 * to a rehearsal.
 */
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    HomePage(std::span<const CeremonySpec> ceremonies, bool rehearsal, QWidget* parent = nullptr);

    /** Without it the page has only its ceremonies. It comes by itself when there is something to say in it. */
    void showTokenColumn();
    /** What is plugged in, or why that cannot be known. */
    void setTokens(const Result<std::vector<TokenSeen>>& tokens);
    /** Until the first setTokens() after a change of cards. */
    void showSearching();

    /** A ceremony that ended unexpectedly, above everything else; it stopped at step `place` of `of`. */
    void showUnfinished(const QString& title, int place, int of);
    void hideUnfinished();

    void setRehearsal(bool on);
    /** Where the focus goes when this page appears. */
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void chosen(const QString& ceremony);
    void rehearsalWanted(bool on);
    void goOnWanted();
    void closingWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* ceremonyColumn(std::span<const CeremonySpec> ceremonies);
    TokenColumn& tokenColumn();

    Heading* m_heading;
    CardList* m_ceremonies;
    QVBoxLayout* m_rows;
    QBoxLayout* m_columns;
    QWidget* m_roomForTokens;
    TokenColumn* m_tokens = nullptr;
    UnfinishedBanner* m_unfinished = nullptr;
    bool m_rehearsal;
};

} // namespace quorate::ui
