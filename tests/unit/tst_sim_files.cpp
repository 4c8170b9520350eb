#include "support/sim_card.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Files of the simulated token, spoken in commands. */
class SimFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversation_data();
    void conversation();
    void strangers_data();
    void strangers();
    void longFilesAreReadInParts();
    void aFullTokenSaysSo();
    void theListAlwaysNamesTheDeviceKey();
    void freeMemoryFalls();
};

void SimFilesTest::conversation_data()
{
    QTest::addColumn<bool>("loggedIn");
    QTest::addColumn<QStringList>("lines");
    const QString create = u"00D7CF0106540200005300 -> 9000"_s;
    const QString hello = u"00D7CF010B5402000053 0568656C6C6F -> 9000"_s;

    QTest::newRow("write, select, read, delete")
        << true
        << QStringList{
               u"00A4000002CF0100 -> 6A82"_s,
               hello,
               u"00A4000002CF0100 -> 6F0B 80020005 820101 8302CF01 9000"_s,
               u"00A4000402CF0100 -> 620B 80020005 820101 8302CF01 9000"_s,
               u"00A4000C02CF01 -> 9000"_s,
               u"00B100000454020000 00 -> 68656C6C6F 6282"_s,
               u"00B1CF010454020000 05 -> 68656C6C6F 9000"_s,
               u"00B100000454020003 00 -> 6C6F 6282"_s,
               u"00B100000454020005 00 -> 6282"_s,
               u"00B100000454020006 00 -> 6B00"_s,
               u"00E4020002CF01 -> 9000"_s,
               u"00E4020002CF01 -> 6A82"_s,
               u"00B100000454020000 00 -> 6986"_s,
           };
    QTest::newRow("create, then write to the selected file")
        << true
        << QStringList{
               create,
               u"00D700000B5402000053 0568656C6C6F -> 9000"_s,
               u"00D70000085402000553 022121 -> 9000"_s,
               u"00B1CF0104540200 00 00 -> 68656C6C6F2121 6282"_s,
               create, // an existing file keeps its content
               u"00B1CF0104540200 00 00 -> 68656C6C6F2121 6282"_s,
           };
    QTest::newRow("a shorter text leaves the tail") << true
                                                    << QStringList{
                                                           hello,
                                                           u"00D7CF01085402000053 024142 -> 9000"_s,
                                                           u"00B1CF0104540200 00 00 -> 41426C6C6F 6282"_s,
                                                       };
    QTest::newRow("no holes") << true
                              << QStringList{u"00D7CF01085402000153 024142 -> 6B00"_s,
                                             u"00A4000002CF0100 -> 6A82"_s};
    QTest::newRow("the end of the offsets") << true << QStringList{u"00D7CF0107540 2FFFF530141 -> 6B00"_s};
    QTest::newRow("broken data") << true
                                 << QStringList{
                                        u"00D7CF01025402 -> 6A80"_s,
                                        u"00D7CF01085402000053 034142 -> 6A80"_s,
                                        u"00D7CF0105540100 5300 -> 6A80"_s,
                                        u"00B1CF0103540100 00 -> 6A80"_s,
                                        u"00B1CF01 -> 6A80"_s,
                                        u"00B1CF0104540200 00 -> 6700"_s,
                                        u"00D7CF0108540200005300 8000 -> 6A80"_s,
                                    };
    QTest::newRow("what clients may not make")
        << true
        << QStringList{
               u"00D7AA0106540200005300 -> 6A86"_s, u"00D7CC0106540200005300 -> 6A86"_s,
               u"00D72F0206540200005300 -> 6982"_s, u"00D7CC0006540200005300 -> 6982"_s,
               u"00E40200022F02 -> 6982"_s,         u"00E4020002CC00 -> 6982"_s,
           };
    QTest::newRow("keys are never read")
        << true << QStringList{u"00B1CC0004540200 00 00 -> 6982"_s, u"00B1CC0104540200 00 00 -> 6A82"_s};
    QTest::newRow("private data needs the PIN") << true
                                                << QStringList{
                                                       u"00D7CD010B5402000053 0568656C6C6F -> 9000"_s,
                                                       u"00B1CD0104540200 00 00 -> 68656C6C6F 6282"_s,
                                                       selectLine,
                                                       u"00A4000002CD0100 -> 6F0B 80020000 820101 8302CD01 9000"_s,
                                                       u"00B1CD0104540200 00 00 -> 6982"_s,
                                                   };
    QTest::newRow("staging area") << true
                                  << QStringList{
                                         u"00D72F100B5402000053 0568656C6C6F -> 9000"_s,
                                         u"00B12F1004540200 00 00 -> 6982"_s,
                                         u"00E40200022F10 -> 9000"_s,
                                         u"00E40200022F10 -> 6A82"_s,
                                     };
    QTest::newRow("without garbage collection") << true << QStringList{hello, u"00E4028002CF01 -> 9000"_s};
    QTest::newRow("wrong parameters") << true
                                      << QStringList{
                                             u"00E4000002CF01 -> 6A86"_s, u"00E40200 01CF -> 6700"_s,
                                             u"00A4000001CF00 -> 6700"_s, u"00A4000102CF0100 -> 6A86"_s,
                                             u"80580100 00 -> 6A86"_s,
                                         };
    QTest::newRow("nothing selected") << false << QStringList{u"00B100000454020000 00 -> 6986"_s};
    QTest::newRow("writing needs the PIN")
        << false << QStringList{u"00D7CF0106540200005300 -> 6982"_s, u"00E40200022F03 -> 6982"_s};
    // What OpenSC tries on its way to other kinds of cards.
    QTest::newRow("paths") << false
                           << QStringList{u"00A40800022F0000 -> 6A86"_s, u"00A40800045015494600 -> 6A86"_s};
}

void SimFilesTest::conversation()
{
    QFETCH(const bool, loggedIn);
    QFETCH(const QStringList, lines);
    SimCard card;
    if (loggedIn)
        card.setUp();
    QCOMPARE(card.converse(lines), QString());
}

void SimFilesTest::strangers_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("another application") << u"00A4040007627601FF000000 -> 6A82"_s;
    QTest::newRow("the start of ours") << u"00A4040005E82B060104 00 -> 6A82"_s;
    QTest::newRow("unknown instruction") << u"00010000 -> 6D00"_s;
    QTest::newRow("AES keys") << u"00480100B0 -> 6982"_s;
    QTest::newRow("AES use") << u"80780110 -> 6982"_s;
    QTest::newRow("key derivation") << u"80760102 -> 6D00"_s;
    QTest::newRow("public-key login") << u"8054000000 -> 6D00"_s;
    QTest::newRow("secure messaging") << u"0C200081 -> 6E00"_s;
    QTest::newRow("chaining") << u"10D7CF0106540200005300 -> 6E00"_s;
    QTest::newRow("chip authentication") << u"002241A400 -> 6A80"_s;
    QTest::newRow("ours again, as FCP") << u"00A404040BE82B0601040181C31F020100 -> "
                                           "6217 820138 840BE82B0601040181C31F0201 85050000000304 9000"_s;
    QTest::newRow("ours again, as FCI") << u"00A404000BE82B0601040181C31F020100 -> "
                                           "6F17 820138 840BE82B0601040181C31F0201 85050000000304 9000"_s;
}

void SimFilesTest::strangers()
{
    QFETCH(const QString, line);
    SimCard card;
    QCOMPARE(card.converse({line}), QString());
}

void SimFilesTest::longFilesAreReadInParts()
{
    SimCard card;
    card.setUp();
    const Bytes content = card.random().publicBytes(3000);
    for (std::size_t offset = 0; offset < content.size(); offset += 1000) {
        CommandApdu write{.cla = 0x00, .ins = 0xD7, .p1 = 0xCE, .p2 = 0x09, .data = {0x54, 0x02}};
        appendBigEndian(write.data, offset, 2);
        append(write.data, Bytes{0x53, 0x82, 0x03, 0xE8});
        append(write.data, ByteView(content).subspan(offset, 1000));
        QCOMPARE(card.send(write).statusWord, std::uint16_t{0x9000});
    }
    CommandApdu read{.cla = 0x00, .ins = 0xB1, .p1 = 0xCE, .p2 = 0x09, .data = {0x54, 0x02, 0, 0}};
    read.le = 3000;
    QCOMPARE(card.send(read).statusWord, std::uint16_t{0x9000});
    read.le = leExtendedAll;
    const ResponseApdu whole = card.send(read);
    QCOMPARE(whole.statusWord, std::uint16_t{0x6282});
    QCOMPARE(hexText(whole.data), hexText(content));
}

void SimFilesTest::aFullTokenSaysSo()
{
    SimCard card;
    card.setUp();
    std::uint16_t status = 0x9000;
    int written = 0;
    for (std::uint8_t number = 0; number < 100 && status == 0x9000; ++number, ++written) {
        CommandApdu write{.cla = 0x00, .ins = 0xD7, .p1 = 0xCF, .p2 = number, .data = {0x54, 0x02, 0, 0}};
        append(write.data, Bytes{0x53, 0x82, 0x03, 0xE8});
        append(write.data, Bytes(1000));
        status = card.send(write).statusWord;
    }
    QCOMPARE(status, std::uint16_t{0x6A84});
    QCOMPARE(written, 81); // 80 files of 1000 bytes fit 81356 bytes
    // The one that did not fit is not there, and keys find no room either.
    QCOMPARE(card.converse({u"00A4000002CF5000 -> 6A82"_s}), QString());
}

void SimFilesTest::theListAlwaysNamesTheDeviceKey()
{
    SimCard card;
    QCOMPARE(card.converse({u"8058000000 -> 2F02 CC00 9000"_s, u"80580000000000 -> 2F02CC00 9000"_s}), QString());
    card.setUp();
    QCOMPARE(card.converse({u"00D7CF0106540200005300 -> 9000"_s, u"00D72F0306540200005300 -> 9000"_s,
                            u"8058000000 -> 2F02 2F03 CC00 CF01 9000"_s}),
             QString());
}

void SimFilesTest::freeMemoryFalls()
{
    SimCard card;
    QCOMPARE(card.converse({u"8050000000 -> 00013DCC 00 0304 9000"_s}), QString()); // 81356
    card.setUp();
    QCOMPARE(
        card.converse({u"00D7CF010B5402000053 0568656C6C6F -> 9000"_s, u"8050000000 -> 00013DB7 00 0304 9000"_s}),
        QString());
}

QUORATE_TEST(SimFilesTest)
#include "tst_sim_files.moc"
