#include "ui/pages/secret_fields.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace quorate::ui
{

namespace
{

constexpr int longestPin = 16;
constexpr int longestPassword = 200;
constexpr int longestCode = 16;
constexpr int soPinDigits = 16;
constexpr int soPinGroup = 4;

SecretShape shapeOf(SecretKind kind, int longest)
{
    switch (kind) {
    case SecretKind::UserPin:
        return {.capacity = longest > 0 ? longest : longestPin};
    case SecretKind::SoPin:
        return {.accepts = SecretShape::Accepts::HexDigits,
                .capacity = soPinDigits,
                .slots = true,
                .groupSize = soPinGroup};
    case SecretKind::SharePassword:
        return {.capacity = longest > 0 ? longest : longestPassword};
    case SecretKind::ReturnCode:
        return {.capacity = longest > 0 ? longest : longestCode};
    }
    return {};
}

} // namespace

QString SecretFields::nameOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::UserPin:
        return tr("User PIN");
    case SecretKind::SoPin:
        return tr("SO-PIN");
    case SecretKind::SharePassword:
        return tr("Password");
    case SecretKind::ReturnCode:
        return tr("Return code");
    }
    return {};
}

SecretFields::SecretFields(SecretKind kind, int longest, bool twice, Curtain& curtain, QWidget* parent)
    : QWidget(parent), m_curtain(curtain), m_kind(kind)
{
    const QString name = nameOf(kind);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_first = addField(name, shapeOf(kind, longest));
    if (twice)
        //: %1 is "User PIN", "SO-PIN", "Password" or "Return code"
        m_second = addField(tr("%1, a second time").arg(name), shapeOf(kind, longest));
    m_status = new Label({}, TypeSize::Small, Label::Tone::Muted, this);
    m_capsLock = new Label(tr("Caps Lock seems to be on."), TypeSize::Label, Label::Tone::Warning, this);
    layout->addWidget(m_status);
    layout->addWidget(m_capsLock);
    addShowSwitch();
    connect(&m_keyboard, &KeyboardLayout::changed, this, &SecretFields::tell);
    tell();
}

SecretInput* SecretFields::addField(const QString& label, const SecretShape& shape)
{
    auto* field = new SecretInput(shape, m_curtain, this);
    field->setAccessibleName(label);
    field->installEventFilter(this);
    layout()->addWidget(new Label(label, TypeSize::Label, Label::Tone::Text, this));
    layout()->addWidget(field);
    connect(field, &SecretInput::changed, this, [this] {
        tell();
        Q_EMIT changed();
    });
    if (shape.slots)
        connect(field, &SecretInput::filled, this, [this, field] {
            if (field == m_first && m_second != nullptr)
                m_second->setFocus(Qt::TabFocusReason);
        });
    return field;
}

void SecretFields::addShowSwitch()
{
    auto* show = new Button(Button::Kind::Quiet, tr("Show what is typed"), this);
    show->setIconName("eye");
    static_cast<QVBoxLayout*>(layout())->addWidget(show, 0, Qt::AlignLeading);
    connect(show, &Button::clicked, this, [this] {
        if (m_curtain.isOpen())
            m_curtain.close();
        else
            m_curtain.open();
    });
    connect(&m_curtain, &Curtain::changed, show, [show](bool open) {
        show->setWords(open ? tr("Hide what is typed") : tr("Show what is typed"));
        show->setIconName(open ? "eye-off" : "eye");
    });
    auto* hold = new Button(Button::Kind::Quiet, tr("Show while I hold"), this);
    hold->setIconName("eye");
    hold->installEventFilter(this);
    m_hold = hold;
    static_cast<QVBoxLayout*>(layout())->addWidget(hold, 0, Qt::AlignLeading);
    connect(hold, &Button::pressed, this, [this] { m_curtain.open(); });
    connect(hold, &Button::released, this, [this] { m_curtain.close(); });
}

bool SecretFields::filledIn() const
{
    const auto complete = [this](const SecretInput* field) {
        return m_kind == SecretKind::SoPin ? field->isFull() : field->length() > 0;
    };
    return complete(m_first) && (m_second == nullptr || complete(m_second));
}

void SecretFields::clear()
{
    m_first->clear();
    if (m_second != nullptr)
        m_second->clear();
    tell();
}

bool SecretFields::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_hold) {
        if (event->type() == QEvent::FocusOut && m_hold->isDown())
            m_curtain.close();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (watched == m_first && m_second != nullptr)
        m_second->setFocus(Qt::TabFocusReason);
    else
        Q_EMIT submitted();
    return true;
}

void SecretFields::tell()
{
    QStringList parts{tr("%n character(s) typed.", nullptr, m_first->length())};
    if (m_second != nullptr && m_second->length() > 0)
        parts += tr("The second time: %n.", nullptr, m_second->length());
    const QString keyboard = m_keyboard.name();
    parts += keyboard.isEmpty() ? tr("Keyboard layout: unknown. Show what you type to be sure.")
                                : tr("Keyboard: %1.").arg(keyboard);
    m_status->setText(parts.join(u' '));
    m_capsLock->setVisible(m_first->capsLockSeen() || (m_second != nullptr && m_second->capsLockSeen()));
}

} // namespace quorate::ui
