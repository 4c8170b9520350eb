#include "sim/vpcd_link.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace quorate;
using namespace quorate::sim;
using namespace Qt::StringLiterals;

/** The card's end of a virtual reader, played against a reader made of a plain socket. */
class VpcdLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobodyListens();
    void commandsAndControl();
    void aMessageInPieces();
    void theLongestAnswer();
    void stopped();
    void theReaderGoesAway_data();
    void theReaderGoesAway();
    void pulledOut();

private:
    void write(ByteView bytes) const;
    [[nodiscard]] QString read(std::size_t count) const;
    void hangUp();
    VpcdLink::End ended();

    int m_listener = -1;
    int m_reader = -1;
    int m_stop = -1;
    std::thread m_thread{};
    std::optional<VpcdLink::End> m_end{};

    /** Answers every command with itself and 9000, and is pulled out by FF. */
    struct Echo final : VpcdCard {
        Bytes answerToReset() override { return {0x3B, 0x00}; }
        void reset() override { ++resets; }
        std::optional<WipedBytes> exchange(ByteView command) override
        {
            if (command[0] == 0xFF)
                return std::nullopt;
            if (command[0] == 0xEE)
                return WipedBytes(0xFFFF, 0xEE);
            WipedBytes answer(command.begin(), command.end());
            appendBigEndian(answer, 0x9000, 2);
            return answer;
        }
        std::atomic<int> resets = 0;
    };
    Echo m_card{};
};

void VpcdLinkTest::init()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    QCOMPARE(::listen(m_listener, 1), 0);
    socklen_t size = sizeof address;
    QCOMPARE(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
    auto link = VpcdLink::connect(ntohs(address.sin_port));
    QCOMPARE(outcomeOf(link), u"success"_s);
    m_reader = ::accept(m_listener, nullptr, nullptr);
    QVERIFY(m_reader >= 0);
    m_stop = ::eventfd(0, 0);
    m_end.reset();
    m_card.resets = 0;
    m_thread = std::thread([this, held = *std::move(link)]() mutable { m_end = held.serve(m_card, m_stop); });
}

void VpcdLinkTest::cleanup()
{
    const std::uint64_t one = 1;
    QCOMPARE(::write(m_stop, &one, sizeof one), ssize_t{8});
    if (m_thread.joinable())
        m_thread.join();
    for (const int descriptor : {m_listener, m_reader, m_stop})
        ::close(descriptor);
}

void VpcdLinkTest::write(ByteView bytes) const
{
    QCOMPARE(::send(m_reader, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
}

QString VpcdLinkTest::read(std::size_t count) const
{
    Bytes bytes(count);
    const ssize_t got = ::recv(m_reader, bytes.data(), bytes.size(), MSG_WAITALL);
    bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return hexText(bytes);
}

void VpcdLinkTest::hangUp()
{
    ::shutdown(m_reader, SHUT_RDWR);
}

VpcdLink::End VpcdLinkTest::ended()
{
    m_thread.join();
    return m_end.value();
}

void VpcdLinkTest::nobodyListens()
{
    QCOMPARE(outcomeOf(VpcdLink::connect(1)), u"ServiceDown"_s);
}

void VpcdLinkTest::commandsAndControl()
{
    write(hexBytes("000101")); // power on: no answer
    write(hexBytes("000104")); // answer to reset
    QCOMPARE(read(4), u"00023B00"_s);
    write(hexBytes("0005"
                   "00A4040000"));
    QCOMPARE(read(9), u"0007"
                      "00A4040000"
                      "9000"_s);
    write(hexBytes("000102")); // reset
    write(hexBytes("000100")); // power off
    write(hexBytes("000104"));
    QCOMPARE(read(4), u"00023B00"_s);
    QCOMPARE(m_card.resets.load(), 3);
}

void VpcdLinkTest::aMessageInPieces()
{
    for (const std::uint8_t byte : hexBytes("000500A4040000")) {
        write(Bytes{byte});
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    QCOMPARE(read(9), u"000700A40400009000"_s);
}

void VpcdLinkTest::theLongestAnswer()
{
    write(hexBytes("0002EE00"));
    const QString answer = read(2 + 0xFFFF);
    QCOMPARE(answer.size(), qsizetype{2 * (2 + 0xFFFF)});
    QVERIFY(answer.startsWith(u"FFFFEEEE"_s) && answer.endsWith(u"EE"_s));
}

void VpcdLinkTest::stopped()
{
    const std::uint64_t one = 1;
    QCOMPARE(::write(m_stop, &one, sizeof one), ssize_t{8});
    QCOMPARE(ended(), VpcdLink::End::Stopped);
}

void VpcdLinkTest::theReaderGoesAway_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("between two messages") << QByteArray();
    QTest::newRow("inside the length") << QByteArray("\0", 1);
    QTest::newRow("inside a command") << QByteArray("\0\5\0\xA4", 4);
}

void VpcdLinkTest::theReaderGoesAway()
{
    QFETCH(const QByteArray, before);
    write(Bytes(before.begin(), before.end()));
    hangUp();
    QCOMPARE(ended(), VpcdLink::End::ReaderGone);
}

void VpcdLinkTest::pulledOut()
{
    write(hexBytes("0004FF000000"));
    QCOMPARE(ended(), VpcdLink::End::PulledOut);
    QCOMPARE(read(1), QString()); // the connection is closed without an answer
}

QUORATE_TEST(VpcdLinkTest)
#include "tst_vpcd_link.moc"
