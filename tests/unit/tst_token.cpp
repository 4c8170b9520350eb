#include "card/token.h"

#include "support/scripted_transport.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void driversAreListed();
    void opensWhatADriverKnows();
    void unknownCardsAreTold_data();
    void unknownCardsAreTold();
    void lostConnectionsAreTold();
};

void TokenTest::driversAreListed()
{
    QVERIFY(!tokenDrivers().empty());
    for (const TokenDriver& driver : tokenDrivers())
        QVERIFY(!driver.name.empty() && driver.probe != nullptr);
}

void TokenTest::opensWhatADriverKnows()
{
    CardScript script;
    script.expectSelect();
    QCOMPARE(outcomeOf(openToken(script.connect())), QStringLiteral("success"));
    QCOMPARE(script.difference(), QString());
}

void TokenTest::unknownCardsAreTold_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("no such application") << "6A82";
    QTest::newRow("says yes to everything") << "9000";
    QTest::newRow("another template") << "300290009000";
    QTest::newRow("no version") << "6F0D840BE82B0601040181C31F02019000";
    QTest::newRow("version cut off") << "6F038501039000";
}

void TokenTest::unknownCardsAreTold()
{
    QFETCH(QString, answer);
    CardScript script;
    for (std::size_t i = 0; i < tokenDrivers().size(); ++i)
        script.expect("00A404000BE82B0601040181C31F020100", answer.toStdString());
    QCOMPARE(outcomeOf(openToken(script.connect())), QStringLiteral("UnsupportedCard"));
}

void TokenTest::lostConnectionsAreTold()
{
    CardScript script;
    script.expectFailure("00A404000BE82B0601040181C31F020100", ErrorCode::CardRemoved);
    QCOMPARE(outcomeOf(openToken(script.connect())), QStringLiteral("CardRemoved"));
}

QUORATE_TEST(TokenTest)
#include "tst_token.moc"
