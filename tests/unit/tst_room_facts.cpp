#include "app/room_facts.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace std::string_literals;

namespace
{

/** A few of the files that Linux offers about itself. */
class FakeRoot
{
public:
    void write(const char* path, const QByteArray& content)
    {
        const QString name = m_folder.filePath(QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] RoomFacts facts() const { return roomFacts(m_folder.path().toStdString(), {}); }

private:
    QTemporaryDir m_folder{};
};

constexpr auto columns = "Filename\tType\tSize\tUsed\tPriority\n";

} // namespace

/** What the files of a Linux computer say about the room. */
class RoomFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyEncryptedSwapIsHarmless()
    {
        const auto uuid = [](const std::string& device) {
            return device == "/dev/dm-1" ? "CRYPT-PLAIN-swap"s : device == "/dev/dm-2" ? "LVM-abc"s : ""s;
        };
        QVERIFY(plainSwaps(columns, uuid).empty());
        QVERIFY(plainSwaps(columns + "/dev/dm-1  partition 8 0 -2\n"s, uuid).empty());
        QVERIFY(plainSwaps(columns + "/dev/zram0 partition 8 0 -2\n"s, uuid).empty());
        QCOMPARE(plainSwaps(columns + "/dev/dm-2 partition 8 0 -2\n/swapfile file 8 0 -3\n"s, uuid).size(), 2U);
        QCOMPARE(plainSwaps(columns + "/dev/sda3\tpartition\t8\t0\t-2\n"s, uuid).front(), "/dev/sda3"s);
    }

    void hibernationNeedsAPlaceToWriteTo()
    {
        QCOMPARE(canHibernate("freeze mem disk\n", "quiet", true), Answered::Yes);
        QCOMPARE(canHibernate("freeze mem disk\n", "quiet", false), Answered::No);
        QCOMPARE(canHibernate("freeze mem disk\n", "quiet resume=UUID=1", false), Answered::Yes);
        QCOMPARE(canHibernate("freeze mem disk\n", "quiet nohibernate resume=UUID=1", true), Answered::No);
        QCOMPARE(canHibernate("freeze mem\n", "resume=UUID=1", true), Answered::No);
    }

    void loggingOfCardCommandsIsSeen()
    {
        QVERIFY(logsCardCommands("/usr/sbin/pcscd\0--foreground\0--apdu\0"s));
        QVERIFY(logsCardCommands("pcscd\0-fda\0"s));
        QVERIFY(!logsCardCommands("/usr/sbin/pcscd\0--foreground\0--auto-exit\0"s));
        QVERIFY(!logsCardCommands(""));
    }

    void theClockIsOfThisTime()
    {
        using namespace std::chrono;
        QVERIFY(isWrongClock(system_clock::time_point{}));
        QVERIFY(isWrongClock(sys_days{year{2025} / December / 31}));
        QVERIFY(!isWrongClock(sys_days{year{2031} / May / 4}));
        QVERIFY(isWrongClock(sys_days{year{2099} / May / 4}));
    }

    void remoteScreensAreSeen()
    {
        QCOMPARE(remoteScreen({{"DISPLAY", ":0"}}, {"Xorg", "bash"}), ""s);
        QCOMPARE(remoteScreen({{"DISPLAY", ":0"}}, {"bash", "x11vnc"}), "VNC"s);
        QCOMPARE(remoteScreen({{"DISPLAY", ":0"}}, {"gnome-remote-de"}), "RDP"s); // as the kernel cuts the name
        QCOMPARE(remoteScreen({{"DISPLAY", ":50"}}, {"x2goagent"}), "X2Go"s);
        QCOMPARE(remoteScreen({{"DISPLAY", "localhost:10.0"}}, {}), "X11"s);
        QCOMPARE(remoteScreen({{"DISPLAY", ":10"}, {"XRDP_SESSION", "1"}}, {}), "RDP"s);
        QCOMPARE(remoteScreen({{"DISPLAY", ":1"}, {"VNCDESKTOP", "x:1"}}, {}), "VNC"s);
    }

    void whatIsNotThereIsNotKnown()
    {
        const RoomFacts facts = FakeRoot().facts();
        for (const auto answer :
             {&RoomFacts::plainSwap, &RoomFacts::hibernation, &RoomFacts::commandLog, &RoomFacts::onBattery,
              &RoomFacts::network, &RoomFacts::removableMedia, &RoomFacts::printer})
            QCOMPARE(facts.*answer, Answered::NotKnown);
    }

    /** The window and its words rest on it: no system of this platform lets a program keep others from looking. */
    void nothingBlocksCaptureHere() { QVERIFY(!roomFacts("/", screenEnvironment()).canBlockCapture); }

    void aLaptopOnATrainIsSeen()
    {
        FakeRoot root;
        root.write("proc/swaps", columns + QByteArray("/dev/sda2 partition 100 0 -2\n"));
        root.write("proc/cmdline", "BOOT_IMAGE=/vmlinuz quiet\n");
        root.write("proc/77/comm", "pcscd\n");
        root.write("proc/77/cmdline", QByteArray("pcscd\0--apdu\0", 13));
        root.write("proc/78/comm", "krfb\n");
        root.write("sys/power/state", "freeze mem disk\n");
        root.write("sys/class/power_supply/AC/type", "Mains\n");
        root.write("sys/class/power_supply/AC/online", "0\n");
        root.write("sys/class/power_supply/BAT0/status", "Discharging\n");
        root.write("sys/class/net/lo/operstate", "unknown\n");
        root.write("sys/class/net/wlan0/operstate", "up\n");
        root.write("sys/block/sdb/removable", "1\n");
        root.write("sys/block/sdb/size", "7821312\n");
        root.write("etc/printcap", "# made by cups\nLaser|Laser:rm=host:rp=Laser:\n");
        const RoomFacts facts = root.facts();
        for (const auto answer :
             {&RoomFacts::plainSwap, &RoomFacts::hibernation, &RoomFacts::commandLog, &RoomFacts::onBattery,
              &RoomFacts::network, &RoomFacts::removableMedia, &RoomFacts::printer})
            QCOMPARE(facts.*answer, Answered::Yes);
        QCOMPARE(facts.remote, "VNC"s);
    }

    void anOfflineComputerIsSeen()
    {
        FakeRoot root;
        root.write("proc/swaps", columns);
        root.write("proc/cmdline", "quiet\n");
        root.write("proc/77/comm", "pcscd\n");
        root.write("proc/77/cmdline", QByteArray("pcscd\0--foreground\0", 19));
        root.write("sys/power/state", "freeze mem disk\n");
        root.write("sys/class/power_supply/AC/type", "Mains\n");
        root.write("sys/class/power_supply/AC/online", "1\n");
        root.write("sys/class/power_supply/BAT0/status", "Discharging\n");
        root.write("sys/class/net/eth0/operstate", "down\n");
        root.write("sys/block/sr0/removable", "1\n");
        root.write("sys/block/sr0/size", "2097151\n");
        root.write("etc/printcap", "# none\n");
        const RoomFacts facts = root.facts();
        for (const auto answer :
             {&RoomFacts::plainSwap, &RoomFacts::hibernation, &RoomFacts::commandLog, &RoomFacts::onBattery,
              &RoomFacts::network, &RoomFacts::removableMedia, &RoomFacts::printer})
            QCOMPARE(facts.*answer, Answered::No);
        QVERIFY(facts.remote.empty());
    }
};

QUORATE_TEST(RoomFactsTest)
#include "tst_room_facts.moc"
