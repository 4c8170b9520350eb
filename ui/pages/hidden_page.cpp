#include "ui/pages/hidden_page.h"

#include "ui/platform/icon.h"
#include "ui/platform/style.h"
#include "ui/text/translator.h"

#include <QPainter>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int cardHeight = 200;
constexpr int eyeSize = 48;

/** Black on every theme: nothing can be left on it. */
class BlackCard final : public QWidget
{
public:
    explicit BlackCard(QString name) : m_name(std::move(name))
    {
        setMinimumHeight(scaled(cardHeight));
        setFont(textFont(TypeSize::Heading2));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), Qt::black, Qt::black);
        const int size = scaled(eyeSize);
        const int top = height() / 2 - size;
        painter.drawPixmap((width() - size) / 2, top,
                           iconPicture("eye-off", Qt::white, size, devicePixelRatioF()));
        painter.setPen(Qt::white);
        painter.setFont(font());
        painter.drawText(rect().adjusted(16, top + size, -16, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_name);
    }

private:
    QString m_name;
};

} // namespace

HiddenPage::HiddenPage(const Step& step, const Hidden& hidden, PageHost& host) : Page(step, host)
{
    above()->addWidget(new BlackCard(asTyped(hidden.who.name)));
    addPrimary(step.primary, [this] { this->host().answer(Continue{}); });
}

} // namespace quorate::ui
