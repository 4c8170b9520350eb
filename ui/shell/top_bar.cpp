#include "ui/shell/top_bar.h"

#include "ui/platform/icon.h"
#include "ui/platform/palette.h"
#include "ui/shell/bar_spacing.h"
#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace quorate::ui
{

namespace
{

constexpr int leastHeight = 56;
constexpr int logoSize = 28;
constexpr int mostTitleLines = 2;
constexpr int longestInTitle = 10; // letters in a row, where the letters are large
constexpr int helpersBegin = 2;    // after a space and the mode

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_logo(new QLabel(this)),
      m_title(new Label({}, TypeSize::Label, Label::Tone::Text, this)),
      m_mode(new Label({}, TypeSize::Body, Label::Tone::Muted, this)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_helpers(new QHBoxLayout)
{
    setMinimumHeight(scaled(leastHeight));
    m_logo->setFixedSize(scaled(logoSize), scaled(logoSize));
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_mode->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_mode->setWordWrap(false);
    m_mode->hide(); // measured even without words
    auto* first = new QHBoxLayout;
    first->setSpacing(barGap);
    first->addWidget(m_logo);
    first->addWidget(m_title, 1);
    m_helpers->setSpacing(barGap);
    m_helpers->addStretch();
    m_helpers->addWidget(m_mode);
    m_rows->setContentsMargins(barSideMargin, 8, barSideMargin, 8);
    m_rows->setSpacing(barGap);
    m_rows->addLayout(first, 1);
    m_rows->addLayout(m_helpers);
}

void TopBar::showHelpers()
{
    m_logo->setPixmap(iconPicture("quorate", Qt::black, scaled(logoSize), devicePixelRatioF()));
    auto* accessibility = new Button(Button::Kind::Quiet, tr("Accessibility"), this);
    auto* help = new Button(Button::Kind::Quiet, tr("Help"), this);
    //: a key
    help->setHint(tr("F1"));
    m_helpers->addWidget(accessibility);
    m_helpers->addWidget(help);
    connect(accessibility, &Button::clicked, this, &TopBar::accessibilityWanted);
    connect(help, &Button::clicked, this, &TopBar::helpWanted);
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(breakable(title, longestInTitle));
    m_title->setAccessibleName(title);
}

void TopBar::setMode(const QString& mode)
{
    m_mode->setText(mode);
    m_mode->setVisible(!mode.isEmpty());
}

void TopBar::offerPublicWindow(bool offered)
{
    if (m_public == nullptr && offered) {
        m_public = new Button(Button::Kind::Quiet, tr("Public window"), this);
        m_public->setHint(QStringLiteral("F8"));
        connect(m_public, &Button::clicked, this, &TopBar::publicWindowWanted);
        m_helpers->insertWidget(helpersBegin, m_public); // Help stays where it is
    }
    if (m_public != nullptr)
        m_public->setVisible(offered);
}

bool TopBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        chooseRows();
    return QWidget::event(event);
}

/** Large letters leave little room for a title beside what helps: two rows, before it breaks into three lines. */
void TopBar::chooseRows()
{
    const int others = 2 * barSideMargin + scaled(logoSize) + 2 * barGap + m_helpers->sizeHint().width();
    const QFontMetrics metrics = m_title->fontMetrics();
    const int lines = metrics.boundingRect(0, 0, width() - others, 0, Qt::TextWordWrap, m_title->text()).height();
    const bool fits = width() > others && lines <= mostTitleLines * metrics.lineSpacing();
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().surface);
    painter.setPen(colors().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace quorate::ui
