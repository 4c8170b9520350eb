#pragma once

#include <QListWidget>

namespace quorate::ui
{

/** One entry of a CardList. */
struct Card {
    QString id{};
    QString title{};
    QStringList lines{};
    QString tag{}; // a word or two in a box
    bool tagIsDanger = false;
    bool enabled = true;
    const char* icon = nullptr;

    friend bool operator==(const Card&, const Card&) = default;
};

/**
 * A list of entries with a title and a few lines each, under headings. Arrow keys move, Enter opens, letters jump
 * to the entry that begins with them.
 */
class CardList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CardList(const QString& accessibleName, QWidget* parent = nullptr);

    void addHeading(const QString& words);
    void addCard(const Card& card);

    /** Replaces all entries, keeps the current one if it is still there. */
    void setCards(const std::vector<Card>& cards);

    /** Of the chosen entry, empty if there is none or it cannot be chosen. */
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool select(const QString& id);

    /** As tall as its entries, so that the page scrolls and not the list. */
    void showAll(bool all);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void forgetEntries();
    [[nodiscard]] int contentHeight() const;

    bool m_showAll = false;
    bool m_hasWidth = false; // before that, a height would be measured for nothing
};

} // namespace quorate::ui
