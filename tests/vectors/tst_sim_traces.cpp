#include "support/sim_card.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/**
 * What OpenSC's tools sent to another software card, in the order in which they sent it: ours answers each command
 * with the same status word, and with the same bytes where nothing random is in them.
 */
class SimTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeDay();
};

namespace
{

QJsonArray traces()
{
    QFile file(QStringLiteral(QUORATE_SOURCE_DIR "/tests/vectors/data/apdu_traces.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object().value(u"traces"_s).toArray();
}

bool startsWithAny(const QString& command, const QStringList& headers)
{
    return std::ranges::any_of(headers, [&](const QString& header) { return command.startsWith(header); });
}

/** The card of the traces had its own device certificate and its own files to list. */
bool dependsOnTheDevice(const QString& command, sim::FileId selected)
{
    return command.startsWith(u"00B1"_s) && selected == 0x2F02;
}

/** Status, PIN queries, descriptions and data objects: their answers hold nothing random. */
bool isDetermined(const QString& command, sim::FileId selected)
{
    const bool readsDescription = command.startsWith(u"00B1"_s) && (selected == 0x2F03 || selected >> 8 == 0xC4);
    return readsDescription || startsWithAny(command, {u"8052"_s, u"0020"_s, u"00D7"_s, u"00E4"_s});
}

} // namespace

void SimTracesTest::theWholeDay()
{
    SimCard card("FKCC0000001");
    int compared = 0;
    int equalAnswers = 0;
    for (const QJsonValue& value : traces()) {
        const QJsonObject trace = value.toObject();
        card.token().reset(); // every tool is a new connection
        sim::FileId selected = 0;
        for (const QJsonValue& exchangeValue : trace.value(u"exchanges"_s).toArray()) {
            const QJsonObject exchange = exchangeValue.toObject();
            const QString command = exchange.value(u"command"_s).toString();
            const QString statusWord = exchange.value(u"sw"_s).toString();
            if (command.startsWith(u"00A40000"_s))
                selected = static_cast<sim::FileId>(command.mid(10, 4).toUInt(nullptr, 16));
            const QString answer = card.send(command);
            if (dependsOnTheDevice(command, selected))
                continue;
            const QString where =
                trace.value(u"tool"_s).toString() + u": "_s + command.left(60) + u" -> "_s + answer;
            QVERIFY2(answer.endsWith(statusWord), qPrintable(where + u", not "_s + statusWord));
            ++compared;
            if (isDetermined(command, selected)) {
                QVERIFY2(answer == exchange.value(u"response"_s).toString() + statusWord, qPrintable(where));
                ++equalAnswers;
            }
        }
    }
    QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
    QVERIFY2(equalAnswers > 100, qPrintable(QString::number(equalAnswers)));
}

QUORATE_TEST(SimTracesTest)
#include "tst_sim_traces.moc"
