#include "ui/shell/screen_covers.h"

#include "ui/secret/curtain.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

namespace quorate::ui
{

namespace
{

/**
 * The whole screen. The X server of a Wayland session tells widths in steps of eight, rounded down, so that a
 * strip would stay open at its right.
 */
QRect placeOf(const QScreen& screen)
{
    constexpr int mostRoundedOff = 7;
    const QRect told = screen.geometry();
    int right = told.right() + mostRoundedOff;
    for (const QScreen* other : QGuiApplication::screens()) {
        if (other->geometry().left() > told.right())
            right = std::min(right, other->geometry().left() - 1);
    }
    return {told.topLeft(), QPoint(right, told.bottom())};
}

class Cover final : public QWidget
{
public:
    explicit Cover(QScreen* screen)
        // The window manager is passed by: it would keep its bars above the cover, and give it the focus.
        : QWidget(nullptr, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint |
                               Qt::WindowDoesNotAcceptFocus | Qt::BypassWindowManagerHint)
    {
        setObjectName(QStringLiteral("screenCover"));
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAutoFillBackground(true);
        auto* words =
            new Label(QCoreApplication::translate("ScreenCovers", "This screen is covered during a turn."),
                      TypeSize::Heading1, Label::Tone::Text, this);
        words->setAlignment(Qt::AlignCenter);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(words);
        setScreen(screen);
        setGeometry(placeOf(*screen));
        show();
        repaint(); // before anything secret is drawn elsewhere
    }
};

} // namespace

ScreenCovers::ScreenCovers(QWidget& window, Curtain& curtain) : m_window(window), m_curtain(curtain)
{
    connect(&curtain, &Curtain::changed, this, &ScreenCovers::follow);
}

ScreenCovers::~ScreenCovers() = default;

bool ScreenCovers::isSpared(const QScreen* screen) const
{
    return screen == m_window.screen() ||
           (m_spared != nullptr && m_spared->isVisible() && m_spared->screen() == screen);
}

void ScreenCovers::follow(bool open)
{
    for (auto& cover : m_covers) { // the window system may still have something to say to it
        cover->hide();
        cover.release()->deleteLater();
    }
    m_covers.clear();
    if (!open)
        return;
    // Moved to another screen, the share leaves one that must be covered now.
    if (const QWindow* handle = m_window.window()->windowHandle())
        connect(handle, &QWindow::screenChanged, this, &ScreenCovers::followWindow, Qt::UniqueConnection);
    for (QScreen* screen : QGuiApplication::screens()) {
        if (!isSpared(screen))
            m_covers.push_back(std::make_unique<Cover>(screen));
    }
}

void ScreenCovers::followWindow()
{
    if (m_curtain.isOpen())
        follow(true);
}

void ScreenCovers::spare(QWidget* window)
{
    if (m_spared != nullptr)
        m_spared->removeEventFilter(this);
    m_spared = window;
    if (window != nullptr)
        window->installEventFilter(this);
}

/** The spared window goes or comes: its screen must be covered now, or need not any longer. */
bool ScreenCovers::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_spared && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        followWindow();
    return QObject::eventFilter(watched, event);
}

} // namespace quorate::ui
