#include "record/secret_scan.h"

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
        QTest::newRow("eleven digits") << "7C3F 91A2 0B5" << false;
        QTest::newRow("a sentence") << "The door was opened at half past nine; Ada left and came back." << false;
        QTest::newRow("a serial") << "token DENK0300001 was warm" << false;
        QTest::newRow("a date") << "on 2031-05-04 in room 12" << false;
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

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secret_scan.moc"
