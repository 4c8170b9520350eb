#include "support/sim_card.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** PINs of the simulated token, spoken in commands. */
class SimPinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversation_data();
    void conversation();
    void resetEndsTheLogin();
};

namespace
{

const QString wrongPin = u"0020008106303030303030"_s;
const QString rightPin = u"0020008106363438323139"_s;
const QString initialise = u"805000001C80020001810636343832313982083537363231383830910103920101"_s;
const QString initialiseWrongSo = u"805000001980020001810636343832313982081111111111111111910103"_s;
const QString unblock = u"002C00810E3537363231383830313335373931"_s; // new PIN 135791
const QString unblockWrongSo = u"002C00810E1111111111111111313335373931"_s;

QString initialiseWith(const QString& data)
{
    return shortCommand(u"80500000"_s, data);
}

QString initialiseWithOptions(const QString& options)
{
    return initialiseWith(u"8002"_s + options + u" 8106363438323139 82083537363231383830 910103"_s);
}

QString say(const QString& command, const char* answer)
{
    return command + u" -> "_s + QLatin1StringView(answer);
}

} // namespace

void SimPinsTest::conversation_data()
{
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("never initialised") << QStringList{
        u"00200081 -> 6A88"_s, u"00200088 -> 6A88"_s,
        say(rightPin, "6A88"), u"002400810C363438323139313131323232 -> 6A88"_s,
        say(unblock, "6A88"),  u"00200085 -> 6A88"_s,
        u"00200086 -> 6A88"_s,
    };
    QTest::newRow("a query costs nothing") << QStringList{
        say(initialise, "9000"), u"00200081 -> 63C3"_s, u"00200081 -> 63C3"_s,
        u"00200088 -> 63CF"_s,   say(rightPin, "9000"), u"00200081 -> 9000"_s,
    };
    QTest::newRow("initialising does not log in") << QStringList{
        say(initialise, "9000"),
        say(rightPin, "9000"),
        say(initialise, "9000"),
        u"00200081 -> 63C3"_s,
    };
    QTest::newRow("wrong PINs count down, the right one counts up") << QStringList{
        say(initialise, "9000"), say(wrongPin, "63C2"), u"00200081 -> 63C2"_s,
        say(wrongPin, "63C1"),   say(rightPin, "9000"), say(selectLine.section(u" -> "_s, 0, 0), "9000"),
        u"00200081 -> 63C3"_s,
    };
    QTest::newRow("blocked for the right PIN too") << QStringList{
        say(initialise, "9000"), say(wrongPin, "63C2"), say(wrongPin, "63C1"), say(wrongPin, "63C0"),
        say(wrongPin, "6983"),   say(rightPin, "6983"), u"00200081 -> 6983"_s,
    };
    QTest::newRow("a wrong PIN ends the login") << QStringList{
        say(initialise, "9000"),
        say(rightPin, "9000"),
        say(wrongPin, "63C2"),
        u"00200081 -> 63C2"_s,
    };
    QTest::newRow("a longer PIN that starts right is wrong") << QStringList{
        say(initialise, "9000"),
        u"002000810736343832313930 -> 63C2"_s,
        u"00200081053634383231 -> 63C1"_s,
    };
    QTest::newRow("selecting the application ends the login") << QStringList{
        say(initialise, "9000"),
        say(rightPin, "9000"),
        selectLine,
        u"00200081 -> 63C3"_s,
    };
    QTest::newRow("unblock with a new PIN") << QStringList{
        say(initialise, "9000"),
        say(wrongPin, "63C2"),
        say(wrongPin, "63C1"),
        say(wrongPin, "63C0"),
        say(unblockWrongSo, "63CE"),
        u"00200081 -> 6983"_s,
        say(unblock, "9000"),
        u"00200088 -> 63CF"_s,
        u"00200081 -> 63C3"_s,
        say(rightPin, "63C2"),
        u"0020008106313335373931 -> 9000"_s,
    };
    QTest::newRow("unblock and keep the PIN") << QStringList{
        say(initialise, "9000"),
        say(wrongPin, "63C2"),
        say(wrongPin, "63C1"),
        say(wrongPin, "63C0"),
        u"002C0181083537363231383830 -> 9000"_s,
        say(rightPin, "9000"),
    };
    QTest::newRow("unblock needs its option") << QStringList{
        say(initialiseWithOptions(u"0000"_s), "9000"),
        say(unblock, "6985"),
        u"002C0181083537363231383830 -> 6985"_s,
        u"00200088 -> 63CF"_s,
    };
    QTest::newRow("option 20 only unblocks") << QStringList{
        say(initialiseWithOptions(u"0020"_s), "9000"),
        say(unblock, "6985"),
        u"002C0181083537363231383830 -> 9000"_s,
    };
    QTest::newRow("unblock with a PIN too short keeps the old one") << QStringList{
        say(initialise, "9000"),
        u"002C00810D35373632313838303133353739 -> 6700"_s,
        say(rightPin, "9000"),
    };
    // OpenSC 0.23's pkcs15-tool --unblock-pin: the SO-PIN as sixteen characters.
    QTest::newRow("a malformed unblock costs a try") << QStringList{
        say(initialise, "9000"),
        u"002C00811333353337333633323331333833383330123456 -> 63CE"_s,
    };
    QTest::newRow("change the PIN") << QStringList{
        say(initialise, "9000"),
        u"002400810C363438323139313131323232 -> 9000"_s,
        say(rightPin, "63C2"),
        u"0020008106313131323232 -> 9000"_s,
    };
    QTest::newRow("change with a wrong old PIN") << QStringList{
        say(initialise, "9000"),
        u"002400810C303030303030313131323232 -> 63C2"_s,
        say(rightPin, "9000"),
    };
    QTest::newRow("change to a PIN too long") << QStringList{
        say(initialise, "9000"),
        u"002400811736343832313931313131313131313131313131313131 31 -> 6700"_s,
        say(rightPin, "9000"),
    };
    QTest::newRow("change the SO-PIN") << QStringList{
        say(initialise, "9000"),
        u"002400881035373632313838301122334455667788 -> 9000"_s,
        say(unblock, "63CE"),
        u"002C00810E1122334455667788313335373931 -> 9000"_s,
    };
    QTest::newRow("the SO-PIN has eight bytes") << QStringList{
        say(initialise, "9000"),
        u"002400880F353736323138383011223344556677 -> 6700"_s,
        u"00200088 -> 63CF"_s,
    };
    QTest::newRow("the SO-PIN can be verified") << QStringList{
        say(initialise, "9000"),
        u"00200088083537363231383830 -> 9000"_s,
        u"00200088081111111111111111 -> 63CE"_s,
        u"00200081 -> 63C3"_s,
    };
    QTest::newRow("a transport PIN must be changed first") << QStringList{
        say(initialiseWithOptions(u"0002"_s), "9000"),
        u"00200081 -> 6984"_s,
        say(rightPin, "6984"),
        u"002400810C303030303030313131323232 -> 63C2"_s,
        u"002400810C363438323139313131323232 -> 9000"_s,
        u"00200081 -> 63C3"_s,
        u"0020008106313131323232 -> 9000"_s,
    };
    QTest::newRow("a blocked transport PIN says blocked") << QStringList{
        say(initialiseWithOptions(u"0002"_s), "9000"),
        u"002400810C303030303030313131323232 -> 63C2"_s,
        u"002400810C303030303030313131323232 -> 63C1"_s,
        u"002400810C303030303030313131323232 -> 63C0"_s,
        u"00200081 -> 6983"_s,
        u"002400810C363438323139313131323232 -> 6983"_s,
    };
    QTest::newRow("another initialisation needs the same SO-PIN") << QStringList{
        say(initialise, "9000"), say(initialiseWrongSo, "63CE"),
        u"00200088 -> 63CE"_s,   u"8052000000 -> 0101 0000000000000000 9000"_s,
        say(initialise, "9000"), u"00200088 -> 63CF"_s,
    };
    QStringList blocked{say(initialise, "9000")};
    for (int left = 14; left >= 0; --left)
        blocked << say(initialiseWrongSo, "") + QString::number(0x63C0 + left, 16).toUpper();
    QTest::newRow("a blocked SO-PIN is for ever")
        << blocked + QStringList{say(initialise, "6983"), u"00200088 -> 6983"_s, say(unblock, "6983"),
                                 say(rightPin, "9000")};
    QTest::newRow("ten tries are told in hex") << QStringList{
        say(initialiseWith(u"80020001 8106363438323139 82083537363231383830 91010A"_s), "9000"),
        u"00200081 -> 63CA"_s,
    };
    const auto refused = [](const QString& data, const char* answer) {
        return QStringList{say(initialiseWith(data), answer), u"00200081 -> 6A88"_s};
    };
    QTest::newRow("user PIN of five") << refused(u"80020001 81053634383231 82083537363231383830 910103"_s, "6A80");
    QTest::newRow("user PIN of seventeen")
        << refused(u"80020001 81113131313131313131313131313131313131 82083537363231383830 910103"_s, "6A80");
    QTest::newRow("SO-PIN of seven") << refused(u"80020001 8106363438323139 820735373632313838 910103"_s, "6A80");
    QTest::newRow("no tries") << refused(u"80020001 8106363438323139 82083537363231383830 910100"_s, "6A80");
    QTest::newRow("eleven tries") << refused(u"80020001 8106363438323139 82083537363231383830 91010B"_s, "6A80");
    QTest::newRow("tries left out") << refused(u"80020001 8106363438323139 82083537363231383830"_s, "6A80");
    QTest::newRow("128 shares") << refused(u"80020001 8106363438323139 82083537363231383830 910103 920180"_s,
                                           "6A80");
    QTest::newRow("the user PIN twice")
        << refused(u"80020001 8106363438323139 8106363438323139 82083537363231383830 910103"_s, "6A80");
    QTest::newRow("key domains") << refused(u"80020001 8106363438323139 82083537363231383830 910103 970104"_s,
                                            "6A81");
    QTest::newRow("public-key login") << refused(
        u"80020001 8106363438323139 82083537363231383830 910103 920101 93020101"_s, "6A81");
    QTest::newRow("biometric server") << refused(
        u"80020001 8106363438323139 82083537363231383830 910103 9503010203"_s, "6A81");
    QTest::newRow("unknown option") << refused(u"80020100 8106363438323139 82083537363231383830 910103"_s, "6A80");
    QTest::newRow("not a list of elements") << refused(u"80020001 81"_s, "6A80");
    QTest::newRow("wrong parameters") << QStringList{
        say(initialise, "9000"),
        u"0020018106363438323139 -> 6A86"_s,
        u"002401810C363438323139313131323232 -> 6A86"_s,
        u"002C0281083537363231383830 -> 6A86"_s,
        u"002C00880E3537363231383830313335373931 -> 6A88"_s,
        u"80500100 -> 6A86"_s,
    };
}

void SimPinsTest::conversation()
{
    QFETCH(const QStringList, lines);
    SimCard card;
    QCOMPARE(card.converse(lines), QString());
}

void SimPinsTest::resetEndsTheLogin()
{
    SimCard card;
    card.setUp();
    card.token().reset();
    QCOMPARE(card.send(u"00200081"_s), u"6E00"_s); // not even selected
    QCOMPARE(card.converse({selectLine, u"00200081 -> 63C3"_s}), QString());
}

QUORATE_TEST(SimPinsTest)
#include "tst_sim_pins.moc"
