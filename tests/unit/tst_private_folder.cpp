#include "base/private_folder.h"
#include "support/private_place.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;

/** Where a secret may not be kept: on another computer, among temporary files, in what is copied elsewhere. */
class PrivateFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networks_data();
    void networks();
    void temporary_data();
    void temporary();
    void synchronised_data();
    void synchronised();
    void foldersAreJudged();
    void whatIsCopiedElsewhereIsRefused();
};

void PrivateFolderTest::networks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("network");
    QTest::newRow("disk") << QStringLiteral("/home/ada") << false;
    QTest::newRow("share") << QStringLiteral("/home/ada/share/x") << true;
    QTest::newRow("beside the share") << QStringLiteral("/home/ada/shared") << false;
    QTest::newRow("stick") << QStringLiteral("/media/ada/MY STICK/sheets") << false;
    QTest::newRow("remote by FUSE") << QStringLiteral("/mnt/far/x") << true;
    QTest::newRow("NTFS by FUSE") << QStringLiteral("/mnt/ntfs") << false;
    QTest::newRow("disk on top of a share") << QStringLiteral("/home/ada/share/disk/x") << false;
}

void PrivateFolderTest::networks()
{
    QFETCH(const QString, path);
    QFETCH(const bool, network);
    constexpr auto table = "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
                           "30 22 0:40 / /home/ada/share rw - nfs4 server:/x rw\n"
                           "31 22 8:1 / /media/ada/MY\\040STICK rw shared:5 - vfat /dev/sdb1 rw\n"
                           "32 22 0:41 / /mnt/far rw - fuse.sshfs host: rw\n"
                           "33 22 0:42 / /mnt/ntfs rw - fuseblk /dev/sdc1 rw\n"
                           "34 30 8:2 / /home/ada/share/disk rw - ext4 /dev/sdd1 rw\n"
                           "nonsense\n";
    QCOMPARE(isOnNetwork(table, path.toStdString()), network);
}

void PrivateFolderTest::temporary_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("refused");
    for (const char* path : {"/tmp", "/tmp/x", "/var/tmp/x", "/dev/shm", "/run/user/1000/x", "/scratch/mine/x"})
        QTest::newRow(path) << QString::fromLatin1(path) << true;
    for (const char* path : {"/home/ada/tmp", "/tmpfiles", "/media/ada/STICK", "/run/media/ada/STICK", "/scratch"})
        QTest::newRow(path) << QString::fromLatin1(path) << false;
}

void PrivateFolderTest::temporary()
{
    QFETCH(const QString, path);
    QFETCH(const bool, refused);
    QCOMPARE(isTemporary(path.toStdString(), "/scratch/mine/"), refused);
}

void PrivateFolderTest::synchronised_data()
{
    QTest::addColumn<QString>("folder"); // made below a folder of the test's own
    QTest::addColumn<QString>("marker"); // a file in "top", empty for none
    QTest::addColumn<bool>("refused");
    QTest::newRow("plain") << QStringLiteral("top/in") << QString() << false;
    QTest::newRow("Dropbox by name") << QStringLiteral("Dropbox (Example)/in") << QString() << true;
    QTest::newRow("OneDrive by name") << QStringLiteral("OneDrive - Example/in") << QString() << true;
    QTest::newRow("Syncthing") << QStringLiteral("top/in/deeper") << QStringLiteral(".stfolder") << true;
    QTest::newRow("Nextcloud") << QStringLiteral("top/in") << QStringLiteral(".sync_0f3a55.db") << true;
    QTest::newRow("another hidden file") << QStringLiteral("top/in") << QStringLiteral(".profile") << false;
}

void PrivateFolderTest::synchronised()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, marker);
    QFETCH(const bool, refused);
    const QTemporaryDir own;
    QVERIFY(QDir(own.path()).mkpath(folder) && QDir(own.path()).mkpath(QStringLiteral("top")));
    QFile file(own.filePath(QStringLiteral("top/") + marker));
    QVERIFY(marker.isEmpty() || file.open(QFile::WriteOnly));
    QCOMPARE(isSynchronised(own.filePath(folder).toStdString()), refused);
}

/** A link does not lead past it. */
void PrivateFolderTest::foldersAreJudged()
{
    const QTemporaryDir own;
    const auto temporary = checkPrivateFolder(own.path().toStdString());
    QVERIFY(!temporary);
    QCOMPARE(temporary.error().code, ErrorCode::FolderTemporary);
    const QTemporaryDir elsewhere(QStringLiteral(QUORATE_BUILD_DIR "/link-XXXXXX"));
    const QString link = elsewhere.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(own.path(), link));
    const auto linked = checkPrivateFolder(link.toStdString());
    QVERIFY(!linked);
    QCOMPARE(linked.error().code, ErrorCode::FolderTemporary);
    QCOMPARE(checkPrivateFolder("/no/such/folder").error().code, ErrorCode::FileMissing);
}

/** A place where a secret may be kept, until something that copies it elsewhere is seen there, or above it. */
void PrivateFolderTest::whatIsCopiedElsewhereIsRefused()
{
    const auto place = privatePlace();
    if (!place)
        QSKIP("neither the build nor the home of who runs this lies where a secret may be kept");
    QVERIFY(QDir(place->path()).mkpath(QStringLiteral("sheets/mine")));
    const std::vector<std::string> folders{place->path().toStdString(),
                                           place->filePath(QStringLiteral("sheets/mine")).toStdString()};
    for (const std::string& folder : folders)
        QVERIFY(checkPrivateFolder(folder));
    QVERIFY(QDir(place->path()).mkdir(QStringLiteral(".stfolder")));
    for (const std::string& folder : folders) {
        const auto judged = checkPrivateFolder(folder);
        QVERIFY(!judged);
        QCOMPARE(judged.error().code, ErrorCode::FolderSynchronised);
        QCOMPARE(judged.error().where, folder);
    }
}

QUORATE_TEST(PrivateFolderTest)
#include "tst_private_folder.moc"
