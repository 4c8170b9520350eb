#include "base/file_store.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace quorate;

/** Files as ceremonies write them: whole or not at all, never over another, readable by their owner only. */
class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesAndReadsBack()
    {
        const std::string path = newPath();
        const Bytes content(1000, 0x5A);
        QCOMPARE(outcomeOf(m_files.writeNew(path, content)), QStringLiteral("success"));
        QVERIFY(m_files.read(path, 1000) == content);
        QVERIFY(!QFile::exists(QString::fromStdString(path + ".unfinished")));
        const auto permissions = QFileInfo(QString::fromStdString(path)).permissions();
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void neverOverwrites()
    {
        const std::string path = newPath();
        QVERIFY(m_files.writeNew(path, Bytes{1}));
        QCOMPARE(outcomeOf(m_files.writeNew(path, Bytes{2})), QStringLiteral("FileExists"));
        QVERIFY(m_files.read(path, 10) == Bytes{1});
        QVERIFY(!QFile::exists(QString::fromStdString(path + ".unfinished")));
    }

    void tooLargeIsRefused()
    {
        const std::string path = newPath();
        QVERIFY(m_files.writeNew(path, Bytes(65)));
        QCOMPARE(outcomeOf(m_files.read(path, 64)), QStringLiteral("FileFailed"));
    }

    void readsAllAndNoMore_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 16383, 16384, 16385, 32768, 50000})
            QTest::addRow("%d bytes", size) << size;
    }
    /** Of any size around those in which it is read: all of it up to the limit, nothing above. */
    void readsAllAndNoMore()
    {
        QFETCH(int, size);
        Bytes data(static_cast<std::size_t>(size));
        for (std::size_t i = 0; i < data.size(); ++i)
            data[i] = static_cast<std::uint8_t>(i % 251);
        const std::string path = newPath();
        QVERIFY(m_files.writeNew(path, data));
        QVERIFY(m_files.read(path, data.size()) == data);
        QVERIFY(m_files.read(path, data.size() + 1) == data);
        if (size > 0)
            QCOMPARE(outcomeOf(m_files.read(path, data.size() - 1)), QStringLiteral("FileFailed"));
    }

    void missing()
    {
        QCOMPARE(outcomeOf(m_files.read(newPath(), 64)), QStringLiteral("FileMissing"));
        QCOMPARE(outcomeOf(m_files.writeNew(newPath() + "/no/such/folder", Bytes{1})),
                 QStringLiteral("FileMissing"));
        QCOMPARE(outcomeOf(m_files.remove(newPath())), QStringLiteral("success"));
    }

    void listsWhatLiesInAFolder()
    {
        const std::string folder = newPath();
        const QString root = QString::fromStdString(folder);
        QVERIFY(QDir().mkpath(root + QStringLiteral("/a/b/c/d")));
        for (const char* name :
             {"/2.bin", "/1.bin", "/1.txt", "/a/3.bin", "/a/b/c/4.bin", "/a/b/c/d/too-deep.bin"})
            QVERIFY(m_files.writeNew(folder + name, Bytes{1}));
        QVERIFY(QDir().mkpath(root + QStringLiteral("/folder.bin")));
        QVERIFY(QFile::link(root + QStringLiteral("/a"), root + QStringLiteral("/z")));
        const std::vector<std::string> expected{folder + "/1.bin", folder + "/2.bin", folder + "/a/3.bin",
                                                folder + "/a/b/c/4.bin"};
        QVERIFY(m_files.list(folder, ".bin") == expected);
        QCOMPARE(outcomeOf(m_files.list(folder + "/missing", ".bin")), QStringLiteral("FileMissing"));
        QVERIFY(!m_files.list(folder + "/1.txt", ".bin").has_value());
    }

    /** The limit on file sizes stands for a full medium: the file is cut, so it must be gone afterwards. */
    void fullMediumLeavesNothing()
    {
        const std::string path = newPath();
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 10, .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = m_files.writeNew(path, Bytes(1000));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, oldHandler);
        QCOMPARE(outcomeOf(written), QStringLiteral("DiskFull"));
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
        QVERIFY(!QFile::exists(QString::fromStdString(path + ".unfinished")));
    }

    /** /proc takes no new files, from root neither. */
    void noPermission()
    {
        const auto written = m_files.writeNew("/proc/self/quorate-test", Bytes{1});
        QVERIFY(outcomeOf(written) == QStringLiteral("NoPermission") ||
                outcomeOf(written) == QStringLiteral("FileMissing"));
    }

private:
    std::string newPath() { return m_folder.filePath(QString::number(++m_count)).toStdString(); }

    QTemporaryDir m_folder{};
    DiskFiles m_files{};
    int m_count = 0;
};

QUORATE_TEST(TestFileStore)
#include "tst_file_store.moc"
