#include "base/used_stack.h"
#include "support/left_on_stack.h"
#include "support/test_program.h"

#include <QTest>

using namespace quorate;

class UsedStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACallLeftIsOverwritten();
};

void UsedStackTest::whatACallLeftIsOverwritten()
{
#ifdef QUORATE_NO_SECURE_HEAP
    QSKIP("sanitisers lay out the stack in their own way");
#endif
    LeftOnStack left;
    left.leave();
    QVERIFY(left.bytesThere() > 0);
    wipeUsedStack();
    QCOMPARE(left.bytesThere(), std::size_t{0});
}

QUORATE_TEST(UsedStackTest)
#include "tst_used_stack.moc"
