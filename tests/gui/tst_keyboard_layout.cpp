#include "ceremony/problem.h"
#include "support/invisible_screen.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/started_again.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/pages/problem_box.h"
#include "ui/platform/keyboard_layout.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** As a server keeps it: rules, model, layouts, variants, options. */
QByteArray kept(const QByteArray& layouts, const QByteArray& variants)
{
    return QByteArray("evdev\0pc105\0", 12) + layouts + '\0' + variants + '\0' + '\0';
}

QString toldBy(const QWidget& part)
{
    for (const ui::Label* label : part.findChildren<ui::Label*>()) {
        if (label->text().contains(u"Keyboard"_s))
            return label->text().section(u"Keyboard"_s, 1);
    }
    return {};
}

bool run(const QString& program, const QStringList& arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

/** As a key for it does. Keys of xdotool come from a keyboard of its own, with a layout of its own. */
bool lockGroup(int group)
{
    const QString script = uR"(
import ctypes
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(x.XOpenDisplay(None))
x.XkbLockGroup(display, 0x100, %1)
x.XSync(display, 0)
)"_s;
    return run(u"python3"_s, {u"-c"_s, script.arg(group)});
}

} // namespace

/** Where a secret is typed, the layout of the keyboard is told in words, as the X server knows it. */
class KeyboardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerSays_data();
    void whatTheServerSays();
    void changesAreFollowed();
    void whereAPasswordWasWrong();
    void butNotWhereAnythingElseWas();
};

void KeyboardLayoutTest::whatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << kept("de", "") << 0 << u"de"_s;
    QTest::newRow("variant") << kept("de", "nodeadkeys") << 0 << u"de (nodeadkeys)"_s;
    QTest::newRow("second group") << kept("us,ch", ",fr") << 1 << u"ch (fr)"_s;
    QTest::newRow("first group") << kept("us,ch", ",fr") << 0 << u"us"_s;
    QTest::newRow("more groups than layouts") << kept("us,de", "") << 3 << u"de"_s;
    QTest::newRow("no country") << kept("latam", "") << 0 << u"latam"_s;
    QTest::newRow("nothing") << QByteArray() << 0 << QString();
    QTest::newRow("cut off") << QByteArray("evdev\0pc105\0de", 14) << 0 << QString();
    QTest::newRow("no layout") << kept("", "") << 0 << QString();
    QTest::newRow("no such group") << kept("us", "") << -1 << QString();
    QTest::newRow("no name") << kept("<b>de</b>", "") << 0 << QString();
    QTest::newRow("no name of a variant") << kept("de", "a\nb") << 0 << u"de"_s;
    QTest::newRow("too long") << kept(QByteArray(1000, 'a'), "") << 0 << QString();
}

void KeyboardLayoutTest::whatTheServerSays()
{
    QFETCH(QByteArray, names);
    QFETCH(int, group);
    QFETCH(QString, words);
    QCOMPARE(ui::layoutInWords(names, group), words);
}

/** Another layout, and another group of the same. */
void KeyboardLayoutTest::changesAreFollowed()
{
    const QString setter = u"setxkbmap"_s;
    QVERIFY(run(setter, {u"us"_s}));
    SecretSlot secret;
    secret.show(sampleShare());
    PageStage stage(sampleStep("password", secret));
    QVERIFY(stage.show());
    QTRY_COMPARE(toldBy(stage.view()), u": us."_s);
    QVERIFY(run(setter, {u"de"_s, u"nodeadkeys"_s}));
    QTRY_COMPARE(toldBy(stage.view()), u": de (nodeadkeys)."_s);
    photograph(stage.view(), u"keyboard-layout"_s);
    QVERIFY(run(setter, {u"us,ch"_s, u"-variant"_s, u",fr"_s}));
    QTRY_COMPARE(toldBy(stage.view()), u": us."_s);
    QVERIFY(lockGroup(1));
    QTRY_COMPARE(toldBy(stage.view()), u": ch (fr)."_s);
    QVERIFY(lockGroup(0));
    QTRY_COMPARE(toldBy(stage.view()), u": us."_s);
}

/** The core's sentence says to check the layout: its name stands with it. */
void KeyboardLayoutTest::whereAPasswordWasWrong()
{
    const QString setter = u"setxkbmap"_s;
    QVERIFY(run(setter, {u"us"_s}));
    SecretSlot secret;
    secret.show(sampleShare());
    Step step = sampleStep("password", secret);
    step.problem = explain({.code = ErrorCode::WrongPassword}, {}, {"one.pbe"});
    PageStage stage(std::move(step));
    QVERIFY(stage.show());
    const auto* box = stage.view().findChild<ui::ProblemBox*>();
    QVERIFY(box != nullptr && box->isVisible());
    QTRY_COMPARE(toldBy(*box), u": us."_s);
    QVERIFY(run(setter, {u"de"_s, u"nodeadkeys"_s}));
    QTRY_COMPARE(toldBy(*box), u": de (nodeadkeys)."_s);
    photograph(stage.view(), u"keyboard-layout-wrong-password"_s);
}

void KeyboardLayoutTest::butNotWhereAnythingElseWas()
{
    SecretSlot secret;
    secret.show(sampleShare());
    Step step = sampleStep("password", secret);
    step.problem = explain({.code = ErrorCode::Stopped}, {});
    PageStage stage(std::move(step));
    QVERIFY(stage.show());
    const auto* box = stage.view().findChild<ui::ProblemBox*>();
    QVERIFY(box != nullptr && box->isVisible());
    QCOMPARE(toldBy(*box), QString());
}

namespace
{

int onOwnDisplay(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = InvisibleScreen::missingProgram(); !missing.isEmpty())
        return exitWithout(missing);
    InvisibleScreen screen;
    if (!screen.start()) {
        std::fputs("no display\n", stderr);
        return 1;
    }
    return startAgain(environmentOn(screen.display()));
}

} // namespace

QUORATE_TEST_MAIN(KeyboardLayoutTest)
{
    if (!isStartedAgain())
        return onOwnDisplay(argc, argv);
    const QApplication application(argc, argv);
    KeyboardLayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard_layout.moc"
