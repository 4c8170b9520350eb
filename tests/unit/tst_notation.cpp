#include "sharing/notation.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;

namespace
{

QString asText(const SecretBytes& secret)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(secret.reveal().data()),
                               static_cast<qsizetype>(secret.size()));
}

ByteView viewOf(const QByteArray& typed)
{
    return {reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size())};
}

} // namespace

class TestNotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("group"); // of index 0, with its letter
        const auto row = [](const char* title, const char* typed, const char* group) {
            QTest::newRow(title) << QByteArray(typed) << QString::fromLatin1(group);
        };
        row("as printed", "7C3FJ", "7C3FJ");
        row("lower case", "7c3fj", "7C3FJ");
        row("blanks", " 7C 3F J ", "7C3FJ");
        row("tabulator", "\t7C3FJ", "7C3FJ");
        row("colons", "7C:3F:J", "7C3FJ");
        row("hyphens", "7C-3F-J", "7C3FJ");
        row("letters O for zeros", "OoOOG", "0000G");
        row("I and l for ones", "Il1lX", "1111X");
        row("S for five", "S555W", "5555W");
        row("Z for two", "zZ22S", "2222S");
        row("G for six", "gG66R", "6666R");
        row("five for the letter S", "00075", "0007S");
        row("two for the letter Z", "00052", "0005Z");
        row("six for the letter G", "00006", "0000G");
        row("zero for the letter Q", "000C0", "000CQ");
        row("French digit row", "&\xC3\xA9\"'X", "1234X");
        row("rest of the French digit row", "(\xC3\xA8_\xC3\xA7H", "5789H");
        row("French zero", "\xC3\xA0\xC3\xA0\xC3\xA0\xC3\xA0g", "0000G");
        row("French six", "---\xC3\xA8V", "6667V");
        row("Belgian six and eight", "\xC2\xA7!\xC2\xA7!M", "6868M");
    }

    void groupsAsPeopleTypeThem()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, group);
        const QByteArray expected = group.toLatin1();
        // The row itself must be lawful, or the test would prove nothing.
        QCOMPARE(checkLetter(0, viewOf(expected).first(groupDigits)), expected.back());
        const auto read = readGroup(0, viewOf(typed), true);
        QCOMPARE(outcomeOf(read), QStringLiteral("success"));
        QCOMPARE(asText(*read), group);
    }

    void wrongGroupsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("letters");
        const auto row = [](const char* title, const char* typed, bool letters) {
            QTest::newRow(title) << QByteArray(typed) << letters;
        };
        row("nothing", "", true);
        row("no letter", "7C3F", true);
        row("wrong letter", "7C3FK", true);
        row("too long", "7C3FJJ", true);
        row("letter in a digit's place", "7C3XJ", true);
        row("digit in the letter's place", "7C3F7", true);
        row("hex letter in the letter's place", "7C3FA", true);
        row("another character", "7C3?J", true);
        row("half a UTF-8 character", "7C3\xC3J", true);
        row("letter where none is expected", "7C3FJ", false);
        row("three digits", "7C3", false);
        row("only separators", "-- ::", true);
    }

    void wrongGroupsAreNamed()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, letters);
        const auto read = readGroup(0, viewOf(typed), letters);
        QCOMPARE(outcomeOf(read), QStringLiteral("GroupWrong"));
        QCOMPARE(read.error().detail, 0);
        QCOMPARE(readGroup(13, viewOf(typed), letters).error().detail, 13);
    }

    void groupsWithoutLetters()
    {
        QCOMPARE(asText(*readGroup(5, bytesOf("9e:8f"), false)), QStringLiteral("9E8F"));
        QCOMPARE(asText(*readGroup(5, bytesOf("OISZ"), false)), QStringLiteral("0152"));
    }

    void aLetterCountsOnlyInItsOwnPlace()
    {
        QVERIFY(readGroup(0, bytesOf("7C3FJ"), true).has_value());
        for (std::size_t index = 1; index < 16; ++index)
            QCOMPARE(outcomeOf(readGroup(index, bytesOf("7C3FJ"), true)), QStringLiteral("GroupWrong"));
    }

    void seals_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("letters"); // empty: refused
        QTest::newRow("as printed") << QByteArray("XPVS") << "XPVS";
        QTest::newRow("lower case with blanks") << QByteArray("x p v s") << "XPVS";
        QTest::newRow("look-alikes") << QByteArray("5260") << "SZGQ";
        QTest::newRow("too short") << QByteArray("XPV") << "";
        QTest::newRow("too long") << QByteArray("XPVSX") << "";
        QTest::newRow("hex") << QByteArray("XPVA") << "";
        QTest::newRow("nothing") << QByteArray() << "";
    }

    void seals()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, letters);
        const auto read = readSeal(viewOf(typed));
        if (letters.isEmpty())
            QCOMPARE(outcomeOf(read), QStringLiteral("SealWrong"));
        else
            QCOMPARE(asText(*read), letters);
    }

    void aSealIsBoundToEverything()
    {
        const SetIdentity set{
            .profile = "S160", .needed = 2, .total = 4, .prime = Bytes(20, 0xFF), .setCode = "8491-YCN7"};
        const Bytes value(20, 0x11);
        const SecretBytes original = seal(set, 3, value);
        std::vector<SetIdentity> others(5, set);
        others[0].profile = "S240";
        others[1].needed = 3;
        others[2].total = 5;
        others[3].prime.back() = 0xD1;
        others[4].setCode = "TEST-YCN7";
        for (const SetIdentity& other : others)
            QVERIFY(!seal(other, 3, value).equals(original.reveal()));
        QVERIFY(!seal(set, 4, value).equals(original.reveal()));
        QVERIFY(!seal(set, 3, Bytes(20, 0x12)).equals(original.reveal()));
    }

    void valuesOfDigits_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QString>("value"); // empty: refused
        QTest::newRow("upper case") << QByteArray("00AF") << "00AF";
        QTest::newRow("lower case") << QByteArray("00af") << "00AF";
        QTest::newRow("odd count") << QByteArray("00A") << "";
        QTest::newRow("no digit") << QByteArray("00AG") << "";
        QTest::newRow("blank") << QByteArray("00 A") << "";
        QTest::newRow("nothing") << QByteArray() << "";
    }

    void valuesOfDigits()
    {
        QFETCH(QByteArray, digits);
        QFETCH(QString, value);
        const auto read = valueOf(viewOf(digits));
        if (value.isEmpty())
            QCOMPARE(outcomeOf(read), QStringLiteral("GroupWrong"));
        else
            QCOMPARE(hexText(read->reveal()), value);
    }

    void digitsOfValues() { QCOMPARE(asText(hexDigits(hexBytes("00AFC9"))), QStringLiteral("00AFC9")); }

    /** What the QR code says is read again, in either case; nothing may be added, lost or twice. */
    void theCodeOfAShare()
    {
        const SetIdentity set{.profile = "S160",
                              .needed = 2,
                              .total = 4,
                              .prime = hexBytes("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD1"),
                              .setCode = "8491-YCN7"};
        const Bytes value = hexBytes("7C3F91A20B54E8D60013AF7744C95E2B81D06F3A");
        const SecretBytes code = shareCode(set, {.number = 3, .value = SecretBytes::copyOf(value)});
        const QByteArray text = asText(code).toLatin1();
        for (const QByteArray& typed : {text, text.toLower()}) {
            const auto read = readShareCode(viewOf(typed));
            QVERIFY(read.has_value());
            QCOMPARE(read->setCode, set.setCode);
            QCOMPARE(read->number, 3);
            QCOMPARE(asText(read->digits), QStringLiteral("7C3F91A20B54E8D60013AF7744C95E2B81D06F3A"));
            QCOMPARE(asText(read->seal), QStringLiteral("XPVS"));
        }
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY2(!readShareCode(viewOf(text.left(size))), qPrintable(QString::number(size)));
        for (const char* more : {"X", " SET:8491-YCN7", " EXTRA:1", " VALUE:00", "  "})
            QVERIFY2(!readShareCode(viewOf(text + more)), more);
    }

    void setCodesOfRehearsals()
    {
        QCOMPARE(testSetCode("8491-YCN7"), std::string("TEST-YCN7"));
        QVERIFY(isTestSetCode("TEST-YCN7"));
        QVERIFY(!isTestSetCode("8491-YCN7"));
    }

    void setCodesDependOnEveryPart()
    {
        const Bytes prime(20, 0xFF);
        const Bytes sha(32, 0x50);
        const std::string code = setCode("S160", {.needed = 2, .total = 4}, prime, sha);
        QVERIFY(code != setCode("S240", {.needed = 2, .total = 4}, prime, sha));
        QVERIFY(code != setCode("S160", {.needed = 3, .total = 4}, prime, sha));
        QVERIFY(code != setCode("S160", {.needed = 2, .total = 5}, prime, sha));
        QVERIFY(code != setCode("S160", {.needed = 2, .total = 4}, Bytes(20, 0xFE), sha));
        QVERIFY(code != setCode("S160", {.needed = 2, .total = 4}, prime, Bytes(32, 0x51)));
    }
};

QUORATE_TEST(TestNotation)
#include "tst_notation.moc"
