#include "ui/widgets/dialog.h"

#include "ui/platform/type.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolled_content.h"

#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr int usualWidth = 624;
constexpr int margin = 32;
constexpr int dialogGap = 12;
constexpr int leastRim = 16; // of the window that stays visible around it

/** What there is to lie over. */
QSize roomAround(const QDialog& dialog)
{
    const QWidget* parent = dialog.parentWidget();
    const QSize room = parent != nullptr ? parent->window()->size() : dialog.screen()->availableSize();
    return room - QSize(2 * leastRim, 2 * leastRim);
}

} // namespace

Dialog::Dialog(const QString& heading, QWidget* parent)
    : QDialog(parent),
      m_scroll(new QScrollArea(this)),
      m_content(nullptr),
      m_buttons(new QWidget(this)),
      m_flow(new FlowLayout(FlowLayout::Side::Trailing, dialogGap, m_buttons))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    auto* inner = new ScrolledContent;
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(margin, margin, margin, dialogGap);
    m_content->setSpacing(dialogGap);
    m_content->addWidget(new Heading(heading, inner));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, margin);
    whole->setSpacing(dialogGap);
    whole->addWidget(m_scroll, 1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(m_buttons);
    whole->addLayout(line);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, margin);
    });
}

void Dialog::addButton(QWidget* button)
{
    button->setParent(m_buttons);
    m_flow->addWidget(button);
}

void Dialog::fit()
{
    const QSize room = roomAround(*this);
    const int width = std::min(scaled(usualWidth), room.width());
    const int buttons = m_flow->heightForWidth(width - 2 * margin);
    const int around = dialogGap + margin + buttons;
    m_content->activate();
    const int needed = m_content->totalHeightForWidth(width) + around;
    const int height = std::min(std::max(needed, minimumSizeHint().height()), std::max(room.height(), around));
    m_buttons->setMinimumHeight(buttons);
    setMinimumSize(width, height);
    resize(width, height);
}

void Dialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

} // namespace quorate::ui
