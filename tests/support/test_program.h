#pragma once

#include <QApplication>
#include <QTest>

namespace quorate
{

/**
 * What one file of tests runs. All tests of a folder are one program: its first argument names the file to run,
 * "options" for tst_options.cpp, and what follows goes to Qt Test. A file says so itself, once, with one of the
 * macros below.
 */
class TestFile
{
public:
    using Run = int (*)(int argc, char** argv);

    /** `file` is __FILE__: a path that ends in tst_<name>.cpp. It must stay where it is until the program ends. */
    TestFile(const char* file, Run run);
};

/** What QTEST_MAIN does, for a class of tests and the application that it needs. */
template <typename Application, typename Test>
int runTest(int argc, char** argv)
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace quorate

/** In place of QTEST_GUILESS_MAIN. */
#define QUORATE_TEST(Test)                                                                                        \
    static const quorate::TestFile fileOf##Test(__FILE__, &quorate::runTest<QCoreApplication, Test>);

/** In place of QTEST_MAIN: the test shows windows. */
#define QUORATE_GUI_TEST(Test)                                                                                    \
    static const quorate::TestFile fileOf##Test(__FILE__, &quorate::runTest<QApplication, Test>);

/** In place of `int main(int argc, char** argv)`, for a test that must do something before there is an
 * application. */
#define QUORATE_TEST_MAIN(Test)                                                                                   \
    static int main##Test(int argc, char** argv);                                                                 \
    static const quorate::TestFile fileOf##Test(__FILE__, &main##Test);                                           \
    static int main##Test(int argc, char** argv)
