#pragma once

#include <QObject>
#include <QPointer>
#include <memory>
#include <vector>

class QScreen;
class QWidget;

namespace quorate::ui
{

class Curtain;

/**
 * While a secret is on the screen, every other screen is covered: nothing else is to be read there, or to click.
 */
class ScreenCovers final : public QObject
{
    Q_OBJECT

public:
    /** `window`: whose window shows the secret. */
    ScreenCovers(QWidget& window, Curtain& curtain);
    ~ScreenCovers() override;

    /** This window stands where a cover would be; its screen is not covered. */
    void spare(QWidget* window);

    [[nodiscard]] int count() const { return static_cast<int>(m_covers.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(bool open);
    void followWindow();
    [[nodiscard]] bool isSpared(const QScreen* screen) const;

    QWidget& m_window;
    Curtain& m_curtain;
    QPointer<QWidget> m_spared{};
    std::vector<std::unique_ptr<QWidget>> m_covers{};
};

} // namespace quorate::ui
