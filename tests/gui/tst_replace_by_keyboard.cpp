#include "support/keyboard_person.h"
#include "support/wizard_stage.h"

#include <QDir>
#include <QTest>

using namespace quorate;

/** A backup is drilled and a second token takes over, in the wizard, by keyboard alone. */
class ReplaceByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondTokenTakesOver();
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

void ReplaceByKeyboardTest::aSecondTokenTakesOver()
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
    PLAY(people, "Create a set of shares");
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

    people.fill("people", {{"leader", QStringLiteral("Linus")},
                           {"custodians", QStringLiteral("Grace\nAlan")},
                           {"security_officer", QStringLiteral("Sophie")},
                           {"pin_holder", QStringLiteral("Peter")},
                           {"witness", QStringLiteral("Wilma")}});
    people.give("backups", stage.folder()).give("files", shareFile).give("compare", QStringLiteral("same"));
    PLAY(people, "Verify a backup, recovery drill");

    people.fill("task", {{"task", QStringLiteral("map")}});
    PLAY(people, "Verify a backup, recovery drill");

    people.give("token", second).give("new_so_pin", QStringLiteral("9046172583640917"));
    people.fill("settings", {{"label", QStringLiteral("Second token")}});
    people.fill("old_token", {{"fate", QStringLiteral("destroyed")}, {"serial", first}});
    PLAY(people, "Put a replacement token into service");
}

QTEST_MAIN(ReplaceByKeyboardTest)
#include "tst_replace_by_keyboard.moc"
