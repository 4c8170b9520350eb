#include "crypto/password_key.h"
#include "support/bench.h"
#include "support/player_stage.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** resources/recover.py opens our sets without any of our code. */
class RecoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensASetByItsSheets();
    void refusesSharesThatDoNotFit();

private:
    /** What the script prints, given these sheets. */
    [[nodiscard]] QString recover(const std::vector<std::string>& people, bool spoilt = false);

    NoCards m_cards{};
    PlayerStage m_stage{m_cards};
    PlayResult m_made{};
};

namespace
{

constexpr auto prime160 = "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFD1";

/** The digits of a sheet as a person would type them here: without the check letters. */
QByteArray digitsOf(const Sheet& sheet)
{
    QByteArray digits;
    for (const SecretBytes& group : sheet.groups)
        digits += QByteArray(reinterpret_cast<const char*>(group.reveal().data()), 4) + ' ';
    return digits;
}

} // namespace

void RecoverTest::initTestCase()
{
    (void)openSecretMemory();
    // Twelve people, so that a share number above 9 is among them.
    std::string names;
    std::string turns;
    for (int i = 1; i <= 12; ++i) {
        const std::string name = "\"P" + std::to_string(i) + "\"";
        names += (names.empty() ? "" : ",") + name;
        turns += R"({"step":"turn","custodian":)" + name + "},";
    }
    m_stage.rounds = shareFileRounds;
    m_made = m_stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Linus","custodians":[)" +
                          names + R"(]}},{"step":"scheme","fill":{"needed":3,"profile":"S160"}},
        {"step":"random","pick":{"none":true}},{"step":"review","continue":true},)" +
                          turns + R"({"step":"save","pick":["${out}"]}]}]})");
    QVERIFY2(m_made.end == PlayResult::End::Good, m_made.why.c_str());
}

QString RecoverTest::recover(const std::vector<std::string>& people, bool spoilt)
{
    QByteArray typed = QByteArray(prime160) + '\n';
    for (const std::string& person : people) {
        const auto sheet = m_stage.sheets().read(person, std::nullopt);
        if (!sheet)
            return u"no sheet"_s;
        QByteArray digits = digitsOf(*sheet);
        if (spoilt && person == people.front()) // one share only: slips in several can cancel each other out
            digits[0] = digits[0] == '1' ? '2' : '1';
        typed += QByteArray::fromStdString(sheet->values.at("number")) + '\n' + digits + '\n';
    }
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s, {QStringLiteral(QUORATE_SOURCE_DIR) + u"/resources/recover.py"_s,
                                QString::fromStdString(factOf(m_made, "share_file"))});
    python.write(typed + '\n');
    python.closeWriteChannel();
    if (!python.waitForFinished(300'000))
        return u"no answer"_s;
    return QString::fromUtf8(python.readAll());
}

void RecoverTest::opensASetByItsSheets()
{
    const QString printed = recover({"P10", "P3", "P12"});
    QVERIFY2(printed.contains(QString::fromStdString("Check value: " + factOf(m_made, "share_check_value"))),
             qPrintable(printed));
}

void RecoverTest::refusesSharesThatDoNotFit()
{
    const QString printed = recover({"P1", "P2", "P3"}, true);
    QVERIFY2(printed.contains(u"do not open"_s), qPrintable(printed));
}

QTEST_GUILESS_MAIN(RecoverTest)
#include "tst_recover.moc"
