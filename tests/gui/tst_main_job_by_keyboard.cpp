#include "support/keyboard_person.h"
#include "support/wizard_stage.h"

#include <QDir>
#include <QTest>

using namespace quorate;

/** The main job in the wizard, each ceremony to its end, by keyboard alone. */
class MainJobByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCeremonyToItsEnd();
};

namespace
{

/** The one file in the folder that matches. */
QString fileIn(const QString& folder, const QString& pattern)
{
    const QStringList files = QDir(folder).entryList({pattern}, QDir::Files);
    return files.size() == 1 ? folder + u'/' + files.front() : QString();
}

const Outcome& outcomeOf(const KeyboardPerson& people)
{
    return std::get<Outcome>(people.step().kind);
}

} // namespace

#define PLAY(people, title)                                                                                       \
    QVERIFY2((people).play(QStringLiteral(title)), qPrintable((people).why()));                                   \
    QVERIFY(outcomeOf(people).good);                                                                              \
    QVERIFY2((people).finish(), qPrintable((people).why()));                                                      \
    stage.look()

void MainJobByKeyboardTest::everyCeremonyToItsEnd()
{
    WizardStage stage;
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    const QString pin = QStringLiteral("482917");
    const KeyboardPerson::Values roles{{"leader", QStringLiteral("Linus")},
                                       {"custodians", QStringLiteral("Ada\nGrace\nMary\nAlan")},
                                       {"security_officer", QStringLiteral("Sophie")},
                                       {"pin_holder", QStringLiteral("Peter")},
                                       {"witness", QStringLiteral("Wilma")}};
    const auto tokens = LiveOverview(stage.cards()).tokens();
    const QString first = QString::fromStdString(tokens[0].reading->info.serial);
    const QString second = QString::fromStdString(tokens[1].reading->info.serial);

    people.fill("people", roles).fill("scheme", {{"needed", QStringLiteral("2")}});
    people.give("random", first).give("save", stage.folder());
    const int pressesBefore = people.presses();
    PLAY(people, "Create a set of shares");
    QVERIFY2(people.presses() - pressesBefore <= 36, qPrintable(QString::number(people.presses())));
    const QString shareFile = fileIn(stage.folder(), QStringLiteral("*.pbe"));
    QVERIFY(!shareFile.isEmpty());

    people.give("token", first).give("new_so_pin", QStringLiteral("5731264809375124")).give("user_pin", pin);
    people.fill("so_pin_source", {{"source", QStringLiteral("own")}});
    people.fill("settings", {{"label", QStringLiteral("First token")}});
    PLAY(people, "Initialise a token");

    people.fill("people", {{"leader", QStringLiteral("Linus")},
                           {"custodians", QStringLiteral("Mary\nAda")},
                           {"pin_holder", QStringLiteral("Peter")}});
    people.fill("entry.enter", {{"Ada", QStringLiteral("1")},
                                {"Grace", QStringLiteral("2")},
                                {"Mary", QStringLiteral("3")},
                                {"Alan", QStringLiteral("4")}});
    people.give("files", shareFile).give("pin", pin);
    PLAY(people, "Import shares into a token");

    people.fill("people", roles).fill("key", {{"label", QStringLiteral("signing")}});
    PLAY(people, "Make a key on a token");

    PLAY(people, "Back up keys");
    const QString backup = fileIn(stage.folder(), QStringLiteral("*.bin"));
    QVERIFY(!backup.isEmpty());

    people.give("token", second).give("new_so_pin", QStringLiteral("9046172583640917"));
    people.fill("settings", {{"label", QStringLiteral("Second token")}});
    PLAY(people, "Initialise a token");

    people.fill("people", {{"leader", QStringLiteral("Linus")},
                           {"custodians", QStringLiteral("Grace\nAlan")},
                           {"pin_holder", QStringLiteral("Peter")}});
    PLAY(people, "Import shares into a token");

    people.fill("people", roles).give("files", backup);
    PLAY(people, "Restore keys");

    PLAY(people, "Token status");
}

QTEST_MAIN(MainJobByKeyboardTest)
#include "tst_main_job_by_keyboard.moc"
