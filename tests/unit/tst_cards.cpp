#include "app/cards.h"

#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** What `--cards` takes. */
class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatedTokens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("readers");
        QTest::newRow("one") << u"sim:1"_s << 1;
        QTest::newRow("four") << u"sim:4"_s << 4;
        QTest::newRow("a kind") << u"sim:first-generation"_s << 1;
        QTest::newRow("two kinds") << u"sim:4k,work-alike"_s << 2;
        QTest::newRow("one kind twice") << u"sim:altered,altered"_s << 2;
    }

    void simulatedTokens()
    {
        QFETCH(const QString, name);
        QFETCH(const int, readers);
        SeededRandom random(1);
        const auto cards = cardsNamed(name.toStdString(), random);
        QCOMPARE(outcomeOf(cards), u"success"_s);
        const auto found = (*cards)->readers();
        QCOMPARE(static_cast<int>(found->size()), readers);
        QVERIFY(std::ranges::all_of(*found, &Reader::cardPresent));
    }

    void otherWords_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"", "sim", "sim:", "sim:0", "sim:5", "sim:12", "sim:5k", "sim:4k,", "sim:,4k",
                                 "sim:4k,work-alike,4k,4k,4k", "sim:4K", "PCSC", "usb"})
            QTest::newRow(*name != 0 ? name : "nothing") << QString::fromLatin1(name);
    }

    void otherWords()
    {
        QFETCH(const QString, name);
        SeededRandom random(1);
        const auto cards = cardsNamed(name.toStdString(), random);
        QCOMPARE(outcomeOf(cards), u"NotAccepted"_s);
        QVERIFY(cards.error().where.find("first-generation") != std::string::npos);
    }
};

QUORATE_TEST(CardsTest)
#include "tst_cards.moc"
