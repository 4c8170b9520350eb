#include "record/secret_scan.h"
#include "support/test_program.h"

#include <QTest>
#include <array>

using namespace quorate;

class TestSecretScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSecretsFromNotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("secret");
        QTest::newRow("a share as it is printed") << "7C3F[J] 91A2[X] 0B54[T]" << true;
        QTest::newRow("with check letters") << "7C3FJ 91A2X 0B54T" << true;
        QTest::newRow("in one piece") << "share 7c3f91a20b54" << true;
        QTest::newRow("with colons") << "7C:3F:91:A2:0B:54" << true;
        QTest::newRow("with hyphens") << "7C3F-91A2-0B54" << true;
        QTest::newRow("over two lines") << "7C3F 91A2\n0B54" << true;
        QTest::newRow("an SO-PIN") << "3537 3632 3138 3830" << true;
        QTest::newRow("a word glued to its end") << "7C3FJ 91A2X 0B54Tin the safe" << true;
        QTest::newRow("a word glued to its begin") << "the number is7C3FJ 91A2X 0B54T" << true;
        QTest::newRow("a word that begins like hex") << "7C3F 91A2 0B54and no more" << true;
        QTest::newRow("a word that ends like hex") << "read7C3FJ 91A2X 0B54T" << true;
        QTest::newRow("groups and letters in one word") << "7C3FJ91A2X0B54T" << true;
        QTest::newRow("in the middle of a word") << "is7C3FJ91A2X0B54Tin" << true;
        QTest::newRow("digits in the middle of a word") << "is7C3F91A20B54in" << true;
        QTest::newRow("with underscores") << "7C3F_91A2_0B54" << true;
        QTest::newRow("with dots") << "7C3FJ.91A2X.0B54T." << true;
        QTest::newRow("with slashes") << "7C3FJ/91A2X/0B54T" << true;
        QTest::newRow("with commas") << "7C3F, 91A2, 0B54" << true;
        QTest::newRow("in brackets") << "(7C3F)(91A2)(0B54)" << true;
        QTest::newRow("pairs with commas") << "7C,3F,91,A2,0B,54" << true;
        QTest::newRow("hard spaces and dashes") << "7C3F\u00A091A2\u20130B54" << true;
        QTest::newRow("eleven digits") << "7C3F 91A2 0B5" << false;
        QTest::newRow("a sentence") << "The door was opened at half past nine; Ada left and came back." << false;
        QTest::newRow("a serial") << "token DENK0300001 was warm" << false;
        QTest::newRow("a date") << "on 2031-05-04 in room 12" << false;
        QTest::newRow("a date and a time") << "2031-05-04 12:30:15" << false;
        QTest::newRow("a date and a time for programs") << "backup_20310504_123015.wrap" << false;
        QTest::newRow("a German date and a time") << "am 04.05.2031, 12:30" << false;
        QTest::newRow("a date with slashes and a time") << "04/05/2031 12:30:15" << false;
        QTest::newRow("two serials") << "DENK0301234, DENK0301235" << false;
        QTest::newRow("a serial and a date") << "DENK0301234 2031-05-04" << false;
        QTest::newRow("a serial and words of hex letters") << "DENK0301234 facade 1234" << false;
        QTest::newRow("a phone number") << "+49 (0)30 1234-567" << false;
        QTest::newRow("a list of numbers") << "sheets 10, 11, 12, 13, 14, 15, 16" << false;
        QTest::newRow("an address in a network") << "192.168.100.200" << false;
        QTest::newRow("an amount") << "1,234,567,890,123.00" << false;
        QTest::newRow("words of hex letters glued") << "1234 5678 facets" << false;
        QTest::newRow("a word and numbers") << "Room1204, shelf 12, box 4711" << false;
        QTest::newRow("words of hex letters") << "a dead bad cafe added a facade" << false;
        QTest::newRow("empty") << "" << false;
    }

    void tellsSecretsFromNotes()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, secret);
        QCOMPARE(looksLikeSecret(text.toStdString()), secret);
    }

    void whatIsPublicMayBeSaid()
    {
        const std::array<std::string, 1> known{"F6EE8EDFB06C5B08"};
        QVERIFY(looksLikeSecret("it showed F6EE 8EDF B06C 5B08"));
        QVERIFY(!looksLikeSecret("it showed f6ee 8edf b06c 5b08", known));
        QVERIFY(looksLikeSecret("it showed F6EE 8EDF B06C 5B09", known));
    }
};

QUORATE_TEST(TestSecretScan)
#include "tst_secret_scan.moc"
