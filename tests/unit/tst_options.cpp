#include "app/options.h"
#include "crypto/password_key.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** The command line of the wizard. */
class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedPinsAreForRehearsals()
    {
        const auto plain = wizardOptions({u"quorate"_s, u"--rehearsal"_s});
        QVERIFY(plain && !plain->desk.allowPublishedPins);
        const auto allowed = wizardOptions({u"quorate"_s, u"--rehearsal"_s, u"--allow-published-pins"_s});
        QVERIFY(allowed && allowed->desk.allowPublishedPins);
        const auto real = wizardOptions({u"quorate"_s, u"--allow-published-pins"_s});
        QVERIFY(!real);
        QVERIFY(real.error().where.find("--rehearsal") != std::string::npos);
    }

    /** What ships, and what every other program expects of a share file; tests take fewer. */
    void shareFilesHaveAllTheirRounds()
    {
        QCOMPARE(shareFileRounds, std::uint64_t{10'000'000});
        for (const QStringList& words :
             {QStringList{u"quorate"_s}, QStringList{u"quorate"_s, u"--rehearsal"_s},
              QStringList{u"quorate"_s, u"--pictures"_s, u"folder"_s, u"script.json"_s}})
            QCOMPARE(wizardOptions(words)->desk.rounds, shareFileRounds);
        Composition desk(wizardOptions({u"quorate"_s, u"--rehearsal"_s, u"--cards"_s, u"sim:1"_s})->desk,
                         [](const Result<std::vector<TokenSeen>>&) {});
        QVERIFY(desk.open());
        QCOMPARE(desk.startOptions().rounds, shareFileRounds);
    }

    void lettersHaveASize()
    {
        QVERIFY(!wizardOptions({u"quorate"_s})->letters);
        QCOMPARE(wizardOptions({u"quorate"_s, u"--letters"_s, u"200"_s})->letters.value_or(0), 200);
        for (const QString& nonsense : {u"99"_s, u"301"_s, u"large"_s, u"-200"_s})
            QVERIFY2(!wizardOptions({u"quorate"_s, u"--letters"_s, nonsense}), qPrintable(nonsense));
    }

    /** A rehearsal that is switched off takes its policy along. */
    void publishedPinsEndWithTheRehearsal()
    {
        Composition desk(
            {.cards = "sim:1", .rehearsalCards = "sim:1", .rehearsal = true, .allowPublishedPins = true},
            [](const Result<std::vector<TokenSeen>>&) {});
        QVERIFY(desk.open());
        QVERIFY(desk.startOptions().allowPublishedPins);
        desk.setRehearsal(false);
        QVERIFY(!desk.startOptions().allowPublishedPins);
    }
};

QUORATE_TEST(OptionsTest)
#include "tst_options.moc"
