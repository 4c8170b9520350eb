#include "ui/platform/keyboard_layout.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace quorate::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 40;
constexpr std::uint32_t longestProperty = 256; // in units of four bytes
constexpr std::string_view propertyName = "_XKB_RULES_NAMES";
constexpr std::string_view extensionName = "XKEYBOARD";
constexpr int groupBit = 13; // of two bits, in the state of all keys and buttons

/** What the server answers comes from malloc. */
template <class Reply>
std::unique_ptr<Reply, decltype(&std::free)> owned(Reply* reply)
{
    return {reply, &std::free};
}

xcb_connection_t* connection()
{
    const auto* x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr;
}

xcb_window_t rootOf(xcb_connection_t* server)
{
    return xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
}

std::uint16_t lengthOf(std::string_view text)
{
    return static_cast<std::uint16_t>(text.size());
}

QByteArray textOf(xcb_connection_t* server, xcb_atom_t property)
{
    const auto asked = xcb_get_property(server, 0, rootOf(server), property, XCB_ATOM_STRING, 0, longestProperty);
    const auto told = owned(xcb_get_property_reply(server, asked, nullptr));
    if (!told || told->format != 8)
        return {};
    return {static_cast<const char*>(xcb_get_property_value(told.get())),
            xcb_get_property_value_length(told.get())};
}

/** The group is told with the place of the pointer, without the extension's own library. */
int groupIn(xcb_connection_t* server)
{
    const auto told = owned(xcb_query_pointer_reply(server, xcb_query_pointer(server, rootOf(server)), nullptr));
    return told ? told->mask >> groupBit & 3 : 0;
}

bool isPlain(const QByteArray& name)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, plain);
}

/** Without an input method Qt gives the language of the system in its place, whatever keyboard is in use. */
QString inputMethodInWords()
{
    const QLocale locale = QGuiApplication::inputMethod()->locale();
    if (locale.language() == QLocale::C || locale == QLocale::system())
        return {};
    return u"%1 (%2)"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
}

} // namespace

QString layoutInWords(const QByteArray& rulesNames, int group)
{
    const QList<QByteArray> parts = rulesNames.split('\0');
    if (parts.size() < 4 || group < 0)
        return {};
    const QList<QByteArray> layouts = parts[2].split(',');
    const qsizetype place = group % layouts.size();
    if (!isPlain(layouts[place]))
        return {};
    const QString layout = QString::fromLatin1(layouts[place]);
    const QByteArray variant = parts[3].split(',').value(place);
    return isPlain(variant) ? u"%1 (%2)"_s.arg(layout, QString::fromLatin1(variant)) : layout;
}

KeyboardLayout::KeyboardLayout(QObject* parent) : QObject(parent)
{
    if (xcb_connection_t* server = connection()) {
        const auto name = xcb_intern_atom(server, 0, lengthOf(propertyName), propertyName.data());
        const auto extension = xcb_query_extension(server, lengthOf(extensionName), extensionName.data());
        if (const auto told = owned(xcb_intern_atom_reply(server, name, nullptr)))
            m_property = told->atom;
        if (const auto told = owned(xcb_query_extension_reply(server, extension, nullptr)))
            m_keyboardEvents = told->first_event;
        qApp->installNativeEventFilter(this);
    }
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &KeyboardLayout::look);
    look();
}

KeyboardLayout::~KeyboardLayout() = default;

/** Qt listens for all of these itself: to the root window's properties, and to what happens to the keyboard. */
bool KeyboardLayout::nativeEventFilter(const QByteArray& eventType, void* message, qintptr*)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto* event = static_cast<const xcb_generic_event_t*>(message);
    const int type = event->response_type & 0x7F;
    const bool renamed = type == XCB_PROPERTY_NOTIFY &&
                         static_cast<const xcb_property_notify_event_t*>(message)->atom == m_property;
    if (renamed || (m_keyboardEvents != 0 && type == m_keyboardEvents))
        lookSoon();
    return false;
}

/** Not from within the event: the server is asked, and an answer must be waited for. */
void KeyboardLayout::lookSoon()
{
    if (std::exchange(m_willLook, true))
        return;
    QMetaObject::invokeMethod(this, &KeyboardLayout::look, Qt::QueuedConnection);
}

void KeyboardLayout::look()
{
    m_willLook = false;
    QString name;
    if (xcb_connection_t* server = connection(); server != nullptr && m_property != 0)
        name = layoutInWords(textOf(server, m_property), groupIn(server));
    if (name.isEmpty())
        name = inputMethodInWords();
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT changed();
}

} // namespace quorate::ui
