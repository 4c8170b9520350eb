#include "dkek/dkek_share.h"
#include "sharing/prime_sharing.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;

namespace
{

constexpr int fewRounds = 1'000;

/** As a custodian types it: the number as printed. */
QString typedLine(const Share& share)
{
    return QStringLiteral("%1:%2").arg(share.number).arg(hexText(share.value.reveal()));
}

} // namespace

/** Sets of ours, opened by Python's arithmetic and the openssl program. */
class TestIndependentPython : public QObject
{
    Q_OBJECT

private:
    SeededRandom m_random{testSeed()};
    NoProgress m_progress{};
    QTemporaryDir m_folder{};

    /** What the script prints, or its complaint. */
    [[nodiscard]] QString recovered(const Bytes& file, ByteView prime, const QStringList& lines)
    {
        const QString path = m_folder.filePath(QStringLiteral("set.pbe"));
        QFile output(path);
        if (!output.open(QIODevice::WriteOnly))
            return output.errorString();
        output.write(reinterpret_cast<const char*>(file.data()), static_cast<qint64>(file.size()));
        output.close();
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList arguments{QStringLiteral(QUORATE_SOURCE_DIR "/tests/interop/independent_opener.py"),
                                    path, QString::number(fewRounds), hexText(prime)};
        python.start(QStringLiteral("python3"), arguments + lines);
        if (!python.waitForFinished())
            return python.errorString();
        return QString::fromUtf8(python.readAll()).trimmed();
    }

private Q_SLOTS:
    void opensOurSets_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QList<int>>("numbers");
        for (const char* profile : {"C64", "S160", "S240", "S256"}) {
            const QString id = QString::fromLatin1(profile);
            QTest::addRow("%s, first and last", profile) << id << QList<int>{1, 16};
            QTest::addRow("%s, around ten", profile) << id << QList<int>{9, 10};
        }
    }

    void opensOurSets()
    {
        QFETCH(QString, profile);
        QFETCH(QList<int>, numbers);
        const auto split = splitPassword(*profileNamed(profile.toStdString()),
                                         Threshold{.needed = 2, .total = maxCustodians}, m_random, m_progress);
        const DkekShare share = *DkekShare::create(m_random);
        const auto file = share.seal(split->password.reveal(), fewRounds, m_random, m_progress);
        QStringList lines;
        for (const int number : numbers)
            lines += typedLine(split->shares[static_cast<std::size_t>(number - 1)]);
        QCOMPARE(recovered(*file, split->prime, lines), QString::fromStdString(toHex(share.checkValue())));
    }
};

QUORATE_TEST(TestIndependentPython)
#include "tst_independent_python.moc"
