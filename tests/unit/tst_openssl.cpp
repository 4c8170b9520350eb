#include "base/openssl.h"
#include "base/secret_bytes.h"
#include "crypto/bignum.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QProcess>
#include <QTest>
#include <array>
#include <sys/wait.h>
#include <unistd.h>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** What a program says that asks for such a function, and the signal that ends it. */
std::pair<std::string, int> askInAnotherProcess(const char* name)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipe[1], STDERR_FILENO);
        (void)libcryptoFunction(name);
        _exit(0);
    }
    close(pipe[1]);
    std::string said(1000, '\0');
    said.resize(static_cast<std::size_t>(std::max<ssize_t>(0, read(pipe[0], said.data(), said.size()))));
    close(pipe[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return {said, WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}

} // namespace

class TestOpenssl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreInTheSecureHeapFromTheFirstOn();
    void aFunctionThatIsMissingEndsTheProgram();
    void theWizardIsNotLinkedToIt();
};

// The first function of this program: nobody has opened the heap before.
void TestOpenssl::secretsAreInTheSecureHeapFromTheFirstOn()
{
#ifdef QUORATE_NO_SECURE_HEAP
    // A sanitiser looks at ordinary memory only; nobody may be told that it is locked.
    QCOMPARE(secretMemory(), SecretMemory::NotLocked);
#else
    const auto heapInUse =
        reinterpret_cast<decltype(&::CRYPTO_secure_used)>(libcryptoFunction("CRYPTO_secure_used"));
    const std::size_t before = heapInUse();
    const SecretBytes secret(100);
    const std::size_t withSecret = heapInUse();
    QVERIFY(withSecret >= before + 100);
    const Bignum number = Bignum::of(1);
    QVERIFY(heapInUse() > withSecret);
    QCOMPARE(secretMemory(), SecretMemory::Locked);
#endif
}

void TestOpenssl::aFunctionThatIsMissingEndsTheProgram()
{
    const auto [said, signal] = askInAnotherProcess("EVP_no_such_function");
    QCOMPARE(signal, SIGABRT);
    QVERIFY2(said.find("EVP_no_such_function") != std::string::npos, said.c_str());
    QCOMPARE(askInAnotherProcess("EVP_sha256").second, 0);
}

/** Or it would be loaded, and all of it looked up, before the first picture. */
void TestOpenssl::theWizardIsNotLinkedToIt()
{
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, QStringLiteral(QUORATE_BUILD_DIR "/app/quorate")});
    QVERIFY(readelf.waitForFinished());
    const QByteArray told = readelf.readAllStandardOutput();
    QVERIFY2(told.contains("[libQt6Widgets.so"), told.constData());
    QVERIFY2(!told.contains("[libcrypto.so"), told.constData());
}

QUORATE_TEST(TestOpenssl)
#include "tst_openssl.moc"
