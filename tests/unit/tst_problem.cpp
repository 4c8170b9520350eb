#include "ceremony/problem.h"
#include "support/robot.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

/** Whatever goes wrong is told in three whole sentences. */
class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasThreeParts_data();
    void everyCodeHasThreeParts();
    void troubleWithCardsNamesNoFile_data();
    void troubleWithCardsNamesNoFile();

private:
    static void addRow(ErrorCode code) { QTest::newRow(name(code)) << static_cast<int>(code); }
};

void ProblemTest::everyCodeHasThreeParts_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        addRow(static_cast<ErrorCode>(code));
}

void ProblemTest::everyCodeHasThreeParts()
{
    QFETCH(const int, code);
    const Problem problem =
        explain({.code = static_cast<ErrorCode>(code), .detail = 2}, {"Nothing was changed."}, {"one", "two"});
    QVERIFY2(hasThreeParts(problem), inEnglish(problem.happened).c_str());
    QVERIFY(!inEnglish(problem.happened).ends_with('.')); // it is a heading
    QVERIFY(inEnglish(problem.todo).ends_with('.'));
}

void ProblemTest::troubleWithCardsNamesNoFile_data()
{
    using enum ErrorCode;
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ServiceDown, NoReader, NoCard, CardRemoved, CardInUse, CardSilent,
                                 UnsupportedCard, WrongCard, CommandRefused, NoPermission, BadCertificate})
        addRow(code);
}

/** The token part and the home screen know no name to put into the sentence. */
void ProblemTest::troubleWithCardsNamesNoFile()
{
    QFETCH(const int, code);
    const Problem problem = explain({.code = static_cast<ErrorCode>(code)}, {"Nothing was changed."});
    QVERIFY2(hasThreeParts(problem), inEnglish(problem.happened).c_str());
    QVERIFY(inEnglish(problem.todo).find("folder") == std::string::npos);
}

QUORATE_TEST(ProblemTest)
#include "tst_problem.moc"
