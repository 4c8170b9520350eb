#include "support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int startPatience = 20'000; // milliseconds

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Soft and hard limit of the size of a core file; empty if the process is gone. */
QString coreLimit(qint64 process)
{
    static const QRegularExpression line(u"Max core file size +(\\S+) +(\\S+)"_s);
    const auto match = line.match(textOf(u"/proc/%1/limits"_s.arg(process)));
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : QString();
}

/** How much of its memory is never written to a swap file, in kB. */
int lockedMemory(qint64 process)
{
    static const QRegularExpression line(u"VmLck:\\s+(\\d+) kB"_s);
    return line.match(textOf(u"/proc/%1/status"_s.arg(process))).captured(1).toInt();
}

} // namespace

/** What the system says of the programs while they run: no core dumps, and memory that stays out of swap files. */
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningProgramIsHardened_data();
    void aRunningProgramIsHardened();
};

void HardeningTest::aRunningProgramIsHardened_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("quorate") << u"quorate"_s << QStringList{u"--rehearsal"_s};
    QTest::newRow("quorate-play")
        << u"quorate-play"_s
        << QStringList{u"--rehearsal"_s, u"--cards"_s,
                       u"sim:2"_s,       u"--sheets"_s,
                       u"sheets"_s,      u"--out"_s,
                       u"out"_s,         QStringLiteral(QUORATE_SOURCE_DIR) + u"/app/examples/rehearsal.json"_s};
}

void HardeningTest::aRunningProgramIsHardened()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { // as large a core file as may be: what it has now it set itself
        rlimit limit{};
        if (getrlimit(RLIMIT_CORE, &limit) == 0) {
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
        }
    });
    process.start(QStringLiteral(QUORATE_BUILD_DIR) + u"/app/"_s + program, arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));

    QElapsedTimer since;
    since.start();
    QString limit;
    int locked = 0;
    while ((limit != u"0 0"_s || locked == 0) && since.elapsed() < startPatience) {
        QTest::qWait(5);
        limit = coreLimit(process.processId());
        locked = lockedMemory(process.processId());
    }
    const bool running = process.state() == QProcess::Running;
    process.kill();
    process.waitForFinished();
    QVERIFY2(running, process.readAllStandardError().constData());
    QCOMPARE(limit, u"0 0"_s);
    QVERIFY2(locked > 0, process.readAllStandardError().constData());
}

QUORATE_TEST(HardeningTest)
#include "tst_hardening.moc"
