#include "base/file_store.h"
#include "dkek/dkek.h"
#include "support/keyboard_person.h"
#include "support/robot.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"

#include <QTest>

using namespace quorate;

/** A token that takes two share files gets them one after another, in the wizard and by keyboard alone. */
class SeveralFilesByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFilesOneAfterTheOther();

private:
    [[nodiscard]] static DkekShare writeFile(const QString& path, const QString& password, RandomSource& random);
};

namespace
{

constexpr std::uint64_t rounds = 1000; // as the stage's

const Outcome& outcomeOf(const KeyboardPerson& people)
{
    return std::get<Outcome>(people.step().kind);
}

} // namespace

DkekShare SeveralFilesByKeyboardTest::writeFile(const QString& path, const QString& password, RandomSource& random)
{
    NoProgress progress;
    DkekShare share = DkekShare::create(random).value();
    const Bytes file = share.seal(bytesOf(password.toStdString()), rounds, random, progress).value();
    if (!DiskFiles().writeNew(path.toStdString(), file))
        qFatal("the share file could not be written");
    return share;
}

void SeveralFilesByKeyboardTest::twoFilesOneAfterTheOther()
{
    WizardStage stage(1);
    QVERIFY(stage.show());
    SeededRandom random(2077);
    const QString first = stage.folder() + QStringLiteral("/first.pbe");
    const QString second = stage.folder() + QStringLiteral("/second.pbe");
    const DkekShare one = writeFile(first, QStringLiteral("four quiet horses run"), random);
    const DkekShare two = writeFile(second, QStringLiteral("two loud horses sleep"), random);
    const QString serial =
        QString::fromStdString(LiveOverview(stage.cards()).tokens().front().reading->info.serial);

    KeyboardPerson people(stage.window());
    people.fill("people", {{"leader", QStringLiteral("Linus")},
                           {"custodians", QStringLiteral("Ada\nGrace")},
                           {"security_officer", QStringLiteral("Sophie")},
                           {"pin_holder", QStringLiteral("Peter")}});
    people.give("token", serial).give("new_so_pin", QStringLiteral("5731264809375124"));
    people.give("user_pin", QStringLiteral("482917"));
    people.fill("so_pin_source", {{"source", QStringLiteral("own")}});
    people.fill("settings", {{"share_files", QStringLiteral("2")}});
    QVERIFY2(people.play(QStringLiteral("Initialise a token")), qPrintable(people.why()));
    QVERIFY(outcomeOf(people).good);
    QVERIFY2(people.finish(), qPrintable(people.why()));
    stage.look();

    people.give("files", first).give("entry.password", QStringLiteral("four quiet horses run"));
    QString said;
    people.once("more", [&] {
        said = QString::fromStdString(inEnglish(people.step().lines.front()));
        people.give("files", second).give("entry.password", QStringLiteral("two loud horses sleep"));
        QVERIFY(people.press(QStringLiteral("Next")));
    });
    QVERIFY2(people.play(QStringLiteral("Import shares into a token")), qPrintable(people.why()));
    QCOMPARE(said, QStringLiteral("1 of 2 share files is in the token."));
    QVERIFY(outcomeOf(people).good);
    std::vector<DkekShare> both;
    both.push_back(DkekShare::of(one.key().clone()).value());
    both.push_back(DkekShare::of(two.key().clone()).value());
    QCOMPARE(factOf(people.step(), "check_value"), toHex(Dkek::join(both)->checkValue()));
    QVERIFY2(people.finish(), qPrintable(people.why()));
}

QUORATE_GUI_TEST(SeveralFilesByKeyboardTest)
#include "tst_several_files_by_keyboard.moc"
