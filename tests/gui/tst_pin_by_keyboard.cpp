#include "ceremony/acts/secret_part.h"
#include "support/keyboard_person.h"
#include "support/main_job.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"

#include <QTest>

using namespace quorate;

/** The ceremony "pin" in the wizard by keyboard alone: a new user PIN, a blocked one, and an SO-PIN that is
 * offered. */
class PinByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTaskToItsEnd();
};

void PinByKeyboardTest::eachTaskToItsEnd()
{
    WizardStage stage(1);
    const SecretBytes soPin = *soPinBytes(secretText(testSoPin));
    QVERIFY(stage.firstToken()->initialise({.soPin = soPin.clone(), .userPin = secretText(testUserPin)}));
    QVERIFY(stage.show());
    const QString serial = QString::fromStdString(LiveOverview(stage.cards()).tokens()[0].reading->info.serial);
    const QString title = QStringLiteral("Change or unblock a PIN");
    KeyboardPerson people(stage.window());
    people.give("token", serial).give("so_pin", QString::fromStdString(testSoPin));
    const auto play = [&](const char* task) {
        people.fill("task", {{"task", QString::fromLatin1(task)}});
        people.fill("people", {{"leader", QStringLiteral("Linus")},
                               {"security_officer", QStringLiteral("Sophie")},
                               {"pin_holder", QStringLiteral("Peter")}});
        QVERIFY2(people.play(title), qPrintable(people.why()));
        QVERIFY(std::get<Outcome>(people.step().kind).good);
        QVERIFY2(people.finish(), qPrintable(people.why()));
        stage.look();
    };

    people.give("old_pin", QString::fromStdString(testUserPin)).give("new_pin", QStringLiteral("730264"));
    play("change_user_pin");
    QVERIFY(stage.firstToken()->verifyUserPin(secretText("730264")));

    for (int i = 0; i < 3; ++i)
        QVERIFY(!stage.firstToken()->verifyUserPin(secretText("000000")));
    stage.look();
    people.give("new_pin", QStringLiteral("519283"));
    play("unblock_with_new_pin");
    QVERIFY(stage.firstToken()->verifyUserPin(secretText("519283")));

    people.once("new_so_pin", [&people] {
        const QString note = QString::fromStdString(people.paper.at("Sophie"));
        typeText(note);
        typeText(note);
        QVERIFY2(people.press(QStringLiteral("Next")), qPrintable(people.why()));
    });
    play("change_so_pin");
    const std::string note = people.paper.at("Sophie");
    QCOMPARE(note.size(), std::size_t{16});
    const SecretBytes noted = *soPinBytes(secretText(note));
    QVERIFY(stage.firstToken()->changePin(PinKind::So, noted, soPin));
}

QUORATE_GUI_TEST(PinByKeyboardTest)
#include "tst_pin_by_keyboard.moc"
