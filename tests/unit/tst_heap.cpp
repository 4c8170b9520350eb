#include "support/test_program.h"

#include <QTest>
#include <dlfcn.h>

/**
 * What a test of this folder finds wiped was wiped by the code that it looks at: these programs have not taken the
 * heap of app/wiping_heap, which wipes everything.
 */
class HeapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("function");
        QTest::newRow("free") << QByteArray("free");
        QTest::newRow("realloc") << QByteArray("realloc");
    }

    void freeIsNotOurs()
    {
        // By name: to call one of them here would be reason enough for the linker to take ours.
        QFETCH(const QByteArray, function);
        Dl_info ofFunction{};
        Dl_info ofProgram{};
        QVERIFY(::dladdr(::dlsym(RTLD_DEFAULT, function.constData()), &ofFunction) != 0);
        QVERIFY(::dladdr(&staticMetaObject, &ofProgram) != 0);
#ifdef QUORATE_NO_SECURE_HEAP
        QCOMPARE(ofFunction.dli_fbase, ofProgram.dli_fbase); // a sanitiser's own
#else
        QVERIFY(ofFunction.dli_fbase != ofProgram.dli_fbase);
#endif
    }
};

QUORATE_TEST(HeapTest)
#include "tst_heap.moc"
