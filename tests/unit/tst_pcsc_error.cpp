#include "pcsc/pcsc_error.h"

#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <winscard.h>

using namespace quorate;

class PcscErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsMeaning_data();
    void everyCodeHasItsMeaning();
    void theLogNamesCallAndCode();
};

void PcscErrorTest::everyCodeHasItsMeaning_data()
{
    QTest::addColumn<qlonglong>("code");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* name, LONG code, const char* meaning) {
        QTest::newRow(name) << qlonglong{code} << QString::fromLatin1(meaning);
    };
    row("cancelled", SCARD_E_CANCELLED, "Stopped");
    row("system cancelled", SCARD_E_SYSTEM_CANCELLED, "Stopped");
    row("no service", SCARD_E_NO_SERVICE, "ServiceDown");
    row("service stopped", SCARD_E_SERVICE_STOPPED, "ServiceDown");
    row("service too busy", SCARD_E_SERVER_TOO_BUSY, "ServiceDown");
    row("service went away", SCARD_F_INTERNAL_ERROR, "ServiceDown");
    row("invalid handle", SCARD_E_INVALID_HANDLE, "ServiceDown");
    row("no readers", SCARD_E_NO_READERS_AVAILABLE, "NoReader");
    row("reader unavailable", SCARD_E_READER_UNAVAILABLE, "NoReader");
    row("unknown reader", SCARD_E_UNKNOWN_READER, "NoReader");
    row("unsupported reader", SCARD_E_READER_UNSUPPORTED, "NoReader");
    row("no card", SCARD_E_NO_SMARTCARD, "NoCard");
    row("card removed", SCARD_W_REMOVED_CARD, "CardRemoved");
    row("sharing violation", SCARD_E_SHARING_VIOLATION, "CardInUse");
    row("reset by another", SCARD_W_RESET_CARD, "CardInUse");
    row("security violation", SCARD_W_SECURITY_VIOLATION, "NoPermission");
    row("no access", SCARD_E_NO_ACCESS, "NoPermission");
    row("unsupported card", SCARD_W_UNSUPPORTED_CARD, "UnsupportedCard");
    row("card unsupported", SCARD_E_CARD_UNSUPPORTED, "UnsupportedCard");
    row("protocol", SCARD_E_PROTO_MISMATCH, "UnsupportedCard");
    row("timeout", SCARD_E_TIMEOUT, "CardSilent");
    row("communication", SCARD_F_COMM_ERROR, "CardSilent");
    row("data lost", SCARD_E_COMM_DATA_LOST, "CardSilent");
    row("unresponsive", SCARD_W_UNRESPONSIVE_CARD, "CardSilent");
    row("unpowered", SCARD_W_UNPOWERED_CARD, "CardSilent");
    row("buffer too small", SCARD_E_INSUFFICIENT_BUFFER, "CardSilent");
    row("not transacted", SCARD_E_NOT_TRANSACTED, "CardSilent");
    row("parameter", SCARD_E_INVALID_PARAMETER, "CardSilent");
    row("unsupported feature", SCARD_E_UNSUPPORTED_FEATURE, "CardSilent");
    row("memory", SCARD_E_NO_MEMORY, "Internal");
    row("wrong PIN, which pcsc-lite never answers", SCARD_W_WRONG_CHV, "Internal");
    row("a number that nobody knows", 0x8010FFFFL, "Internal");
}

void PcscErrorTest::everyCodeHasItsMeaning()
{
    QFETCH(qlonglong, code);
    QFETCH(QString, meaning);
    QCOMPARE(QString::fromLatin1(name(pcscError(static_cast<long>(code), "SCardTransmit").code)), meaning);
}

void PcscErrorTest::theLogNamesCallAndCode()
{
    QCOMPARE(pcscError(SCARD_W_REMOVED_CARD, "SCardTransmit").where, std::string("SCardTransmit 80100069"));
}

QUORATE_TEST(PcscErrorTest)
#include "tst_pcsc_error.moc"
