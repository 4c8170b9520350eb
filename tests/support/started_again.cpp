#include "support/started_again.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

namespace quorate
{

namespace
{

constexpr auto startedVariable = "QUORATE_TEST_STARTED_AGAIN";

} // namespace

int startAgain(QProcessEnvironment environment)
{
    environment.insert(QLatin1String(startedVariable), QStringLiteral("1"));
    QProcess test;
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    test.waitForFinished(-1);
    return test.exitStatus() == QProcess::NormalExit ? test.exitCode() : 1;
}

bool isStartedAgain()
{
    return qEnvironmentVariableIsSet(startedVariable);
}

QProcessEnvironment environmentOn(const QString& display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}

int exitWithout(const QString& program)
{
    std::fprintf(stderr, "%s is not installed\n", qPrintable(program));
    return qEnvironmentVariable("QUORATE_REQUIRE_INTEROP") == QLatin1String("1") ? 1 : 0;
}

} // namespace quorate
