#include "sharing/notation.h"
#include "support/assistive_bus.h"
#include "support/child_process.h"
#include "support/patience.h"
#include "support/secret_forms.h"
#include "support/test_program.h"
#include "support/wizard_process.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QRegularExpression>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostObjects = 3000;
const QString keyMember = u"NotifyListenersSync"_s; // what a key typed, before the program has it
const QString textMember = u"TextChanged"_s;        // what it changed in a text

/** An object of another program on the accessibility bus. */
struct Reached {
    QString service{};
    QString path{};
};

/**
 * A session bus and its accessibility bus that nobody else uses, a screen reader's registration there, and a
 * listener to every message on it.
 */
class ListenedBus
{
public:
    ~ListenedBus()
    {
        for (const auto* name : {"listened-session", "listened-accessibility"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
        endProcess(m_monitor);
    }

    bool start(const QString& display);
    /** Of the session, on which programs ask for the other one. */
    [[nodiscard]] QString session() const { return m_bus.session(); }

    /** Everything since the last call. */
    QString heard();
    /** Reads names, descriptions and texts of all that the program shows, as a screen reader may. */
    void readAll();

private:
    [[nodiscard]] QString addressFrom(const QString& session) const;
    [[nodiscard]] QDBusMessage call(const Reached& object, const char* interface, const char* method,
                                    const QVariantList& arguments = {}) const;
    [[nodiscard]] QList<Reached> childrenOf(const Reached& object) const;

    AssistiveBus m_bus{};
    QProcess m_monitor{};
    QString m_address{};
};

bool ListenedBus::start(const QString& display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    if (!m_bus.start(environment))
        return false;
    if (!QTest::qWaitFor([&] { return !(m_address = addressFrom(m_bus.session())).isEmpty(); }, patience))
        return false;
    m_monitor.setProcessEnvironment(m_bus.environment());
    m_monitor.setProcessChannelMode(QProcess::MergedChannels);
    m_monitor.start(u"stdbuf"_s, {u"-oL"_s, u"dbus-monitor"_s, u"--address"_s, m_address}); // line by line
    if (!m_monitor.waitForReadyRead(patience))
        return false;
    const Reached registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};
    for (const QString& event : {u"object:"_s, u"focus:"_s, u"window:"_s, u"document:"_s}) {
        if (call(registry, "org.a11y.atspi.Registry", "RegisterEvent", {event}).type() ==
            QDBusMessage::ErrorMessage)
            return false;
    }
    return true;
}

QString ListenedBus::addressFrom(const QString& session) const
{
    const auto bus = QDBusConnection::connectToBus(session, u"listened-session"_s);
    auto ask =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusMessage reply = bus.call(ask);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {};
    const QString address = reply.arguments().value(0).toString();
    const auto accessibility = QDBusConnection::connectToBus(address, u"listened-accessibility"_s);
    return accessibility.isConnected() ? address : QString();
}

QDBusMessage ListenedBus::call(const Reached& object, const char* interface, const char* method,
                               const QVariantList& arguments) const
{
    auto message = QDBusMessage::createMethodCall(object.service, object.path, QLatin1String(interface),
                                                  QLatin1String(method));
    message.setArguments(arguments);
    return QDBusConnection(u"listened-accessibility"_s).call(message, QDBus::Block, patience);
}

QList<Reached> ListenedBus::childrenOf(const Reached& object) const
{
    const QDBusMessage reply = call(object, "org.a11y.atspi.Accessible", "GetChildren");
    QList<Reached> children;
    if (reply.arguments().isEmpty())
        return children;
    const auto list = reply.arguments().at(0).value<QDBusArgument>();
    if (list.currentType() != QDBusArgument::ArrayType)
        return children;
    list.beginArray();
    while (!list.atEnd()) {
        Reached child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children += child;
    }
    list.endArray();
    return children;
}

void ListenedBus::readAll()
{
    QList<Reached> open{{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s}};
    for (int i = 0; i < open.size() && i < mostObjects; ++i) {
        const Reached object = open[i];
        const auto property = [&](const char* interface, const char* name) {
            (void)call(object, "org.freedesktop.DBus.Properties", "Get",
                       {QLatin1String(interface), QLatin1String(name)});
        };
        property("org.a11y.atspi.Accessible", "Name");
        property("org.a11y.atspi.Accessible", "Description");
        property("org.a11y.atspi.Value", "CurrentValue");
        (void)call(object, "org.a11y.atspi.Text", "GetText", {0, -1});
        open += childrenOf(object);
    }
}

QString ListenedBus::heard()
{
    while (m_monitor.waitForReadyRead(300)) {
    }
    const QByteArray all = m_monitor.readAll();
    if (qEnvironmentVariableIsSet("QUORATE_PICTURES")) { // for whoever wants to see what was heard
        QFile file(qEnvironmentVariable("QUORATE_PICTURES") + u"/heard.txt"_s);
        if (file.open(QFile::Append))
            file.write(all);
    }
    return QString::fromUtf8(all);
}

/** The texts of all messages, or of those that call `member`. */
QStringList textsIn(const QString& heard, const QString& member = {})
{
    QStringList texts;
    bool wanted = member.isEmpty();
    static const QRegularExpression text(u"string \"(.*)\"$"_s);
    for (const QString& line : heard.split(u'\n')) {
        if (!line.startsWith(u' ') && !member.isEmpty())
            wanted = line.contains(u"member="_s + member);
        if (const auto match = text.match(line); wanted && match.hasMatch())
            texts += match.captured(1);
    }
    return texts;
}

/** The texts of one character in messages that call `member`. */
QStringList charactersIn(const QString& heard, const QString& member)
{
    QStringList characters;
    for (const QString& text : textsIn(heard, member)) {
        if (text.size() == 1)
            characters += text;
    }
    return characters;
}

} // namespace

#define QVERIFY_DONE(deed) QVERIFY2(deed, m_wizard->output().constData())

/** A turn, heard from where a screen reader listens: every message on the real bus. */
class AccessibilityBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingOfAShareIsOnTheBus();
    void aGroupIsReadToItsHolderOnly();

private:
    QString groupOf(int group) const;
    QString spelled(int group) const;
    QStringList shareIn(const QString& heard) const;

    const ExpectedSet m_set{wizardSeed};
    const std::string m_person = m_set.people.front();
    InvisibleScreen m_screen{};
    ListenedBus m_bus{};
    QTemporaryDir m_home{};
    ProcessMemory m_memory{};
    std::unique_ptr<WizardProcess> m_wizard{};
};

void AccessibilityBusTest::initTestCase()
{
    QString missing = InvisibleScreen::missingProgram();
    if (missing.isEmpty())
        missing = AssistiveBus::missingProgram();
    if (!missing.isEmpty() && qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") != u"1"_s)
        QSKIP(qPrintable(missing + u" is not installed"_s));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_screen.start());
    QVERIFY(m_bus.start(m_screen.display()));
}

void AccessibilityBusTest::init()
{
    m_wizard = std::make_unique<WizardProcess>(m_screen, m_home.path());
    m_wizard->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.session());
    m_wizard->setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    QVERIFY_DONE(m_wizard->start(wizardSeed, {}, m_memory));
    QVERIFY_DONE(m_wizard->beginSet(m_set.people));
}

QString AccessibilityBusTest::groupOf(int group) const
{
    const auto first = static_cast<std::size_t>(group) * groupCharacters;
    return QString::fromStdString(m_set.sheets.at(m_person).characters.substr(first, groupDigits));
}

/** "7 C 3 F" */
QString AccessibilityBusTest::spelled(int group) const
{
    const QString digits = groupOf(group);
    return u"%1 %2 %3 %4"_s.arg(digits[0]).arg(digits[1]).arg(digits[2]).arg(digits[3]);
}

/** What of the share was heard: groups, and groups that are spelled. */
QStringList AccessibilityBusTest::shareIn(const QString& heard) const
{
    QStringList found;
    const int groups = static_cast<int>(m_set.sheets.at(m_person).characters.size() / groupCharacters);
    for (const QString& text : textsIn(heard)) {
        for (int group = 0; group < groups; ++group) {
            if (text.contains(groupOf(group)) || text.contains(spelled(group)))
                found += text;
        }
    }
    return found;
}

void AccessibilityBusTest::nothingOfAShareIsOnTheBus()
{
    // What is public is heard, so that silence means something: names as they are typed, and headings.
    m_bus.readAll();
    const QString before = m_bus.heard();
    for (const QString& member : {keyMember, textMember})
        QVERIFY2(charactersIn(before, member).contains(u"L"_s), qPrintable(before.right(4000)));
    QVERIFY(textsIn(before).filter(u"Only Ada may look"_s).size() > 0);

    QVERIFY_DONE(m_wizard->goOn());
    QVERIFY_DONE(m_wizard->goOn());
    QVERIFY_DONE(m_wizard->waitForStep(u"turn.reveal"_s));
    m_bus.readAll();
    const QString shown = m_bus.heard();
    QVERIFY(textsIn(shown).filter(u"hidden, 5 groups"_s).size() > 0);
    QCOMPARE(shareIn(shown), QStringList());

    QVERIFY_DONE(m_wizard->goOn());
    m_bus.readAll();
    const QString secondRow = m_bus.heard();
    QVERIFY(textsIn(secondRow).filter(u"hidden, 6 groups"_s).size() > 0); // with the seal
    QCOMPARE(shareIn(secondRow), QStringList());
    QVERIFY_DONE(m_wizard->goOn());
    QVERIFY_DONE(m_wizard->waitForStep(u"turn.confirm"_s));
    m_bus.readAll();
    const QString asked = m_bus.heard();
    QVERIFY(textsIn(asked).filter(u"type it from your sheet"_s).size() > 0);
    QCOMPARE(shareIn(asked), QStringList());
    const QString characters = QString::fromStdString(m_set.sheets.at(m_person).characters);
    constexpr auto readable =
        static_cast<qsizetype>(2 * groupCharacters - 1); // all digits of a group stand in its field
    QVERIFY_DONE(m_wizard->type(characters.left(readable)));
    m_bus.readAll();
    QString typed = m_bus.heard();
    QVERIFY(textsIn(typed).filter(u"hidden, 4 characters"_s).size() > 0);
    QVERIFY_DONE(m_wizard->type(characters.mid(readable)));
    QVERIFY_DONE(m_wizard->waitForStep(u"turn.cleared"_s));
    m_bus.readAll();
    typed += m_bus.heard();
    QVERIFY(textsIn(typed).filter(u"Everything matches"_s).size() > 0);
    QCOMPARE(shareIn(typed), QStringList());
    for (const QString& member : {keyMember, textMember})
        QCOMPARE(charactersIn(typed, member), QStringList());
}

/** One group, and no other, from the moment that they say who can hear it until it is hidden. */
void AccessibilityBusTest::aGroupIsReadToItsHolderOnly()
{
    QVERIFY_DONE(m_wizard->goOn());
    QVERIFY_DONE(m_wizard->goOn());
    QVERIFY_DONE(m_wizard->waitForStep(u"turn.reveal"_s));
    QVERIFY_DONE(m_wizard->tabTo(u"Read to me privately"_s));
    QVERIFY_DONE(m_wizard->key(u"space"_s));
    QCOMPARE(shareIn(m_bus.heard()), QStringList());
    QVERIFY_DONE(m_wizard->key(u"space"_s)); // the question has the focus
    m_bus.readAll();
    const QStringList first = shareIn(m_bus.heard());
    QVERIFY(!first.isEmpty());
    for (const QString& text : first)
        QVERIFY2(text.contains(spelled(0)) && !text.contains(spelled(1)), qPrintable(text));
    QVERIFY_DONE(m_wizard->key(u"Right"_s));
    m_bus.readAll();
    const QStringList second = shareIn(m_bus.heard());
    QVERIFY(!second.isEmpty());
    for (const QString& text : second)
        QVERIFY2(text.contains(spelled(1)) && !text.contains(spelled(0)), qPrintable(text));
    QVERIFY_DONE(m_wizard->key(u"Escape"_s));
    QVERIFY_DONE(m_wizard->waitForStep(u"turn.hidden"_s));
    (void)m_bus.heard();
    m_bus.readAll();
    QCOMPARE(shareIn(m_bus.heard()), QStringList());
}

QUORATE_TEST(AccessibilityBusTest)
#include "tst_accessibility_bus.moc"
