#pragma once

#include <QWidget>

namespace quorate::ui
{

class Button;
class FlowLayout;
class Label;
class Page;

/** The buttons below a page: Stop at the left, what the page offers at the right, the primary one last. */
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    /** Shows the buttons of this page until the next call. */
    void showPage(const Page& page, bool mayGoBack, bool mayStop);
    void offerDeviation(bool offered);
    void offerPause(bool offered);

    /** What the keyboard reaches after the page, in order. */
    [[nodiscard]] std::vector<QWidget*> tabOrder() const;

Q_SIGNALS:
    void backPressed();
    void stopPressed();
    void deviationPressed();
    void pausePressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place(Button* button);

    Button* m_stop;
    Button* m_deviation;
    Button* m_pause;
    Button* m_back;
    Label* m_whyNot;
    FlowLayout* m_flow;
    std::vector<Button*> m_pageButtons{};
};

} // namespace quorate::ui
