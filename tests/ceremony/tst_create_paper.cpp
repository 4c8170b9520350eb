#include "app/step_json.h"
#include "support/bench.h"
#include "support/player_stage.h"
#include "ui/print/print_target.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Sheets to fill in by hand, made in the middle of `create`; and the notices for void ones. */
class CreatePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)openSecretMemory(); }
    void sheetsHoldPublicDataOnly();
    void voidSheetsAreNamed();
    void aScriptThatSaysOwnPaperMakesNone();

private:
    [[nodiscard]] PlayResult play(PlayerStage& stage, const std::string& scheme, const std::string& rest);

    NoCards m_cards{};
    ui::PrintTarget m_press{};
};

namespace
{

QString textOf(const std::string& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, QString::fromStdString(pdf), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

const std::string bothTurns =
    R"({"step":"turn","custodian":"Ada Example"},{"step":"turn","custodian":"Grace Example"},
                                 {"step":"save","pick":["${out}"]})";

} // namespace

PlayResult CreatePaperTest::play(PlayerStage& stage, const std::string& scheme, const std::string& rest)
{
    stage.press = &m_press;
    return stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Linus","custodians":["Ada Example","Grace Example"]}},
        {"step":"scheme","fill":{)" +
                      scheme + R"(}},{"step":"random","pick":{"none":true}},{"step":"review","continue":true},)" +
                      rest + "]}]}");
}

void CreatePaperTest::sheetsHoldPublicDataOnly()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"pdf","paper":"letter","language":"de")",
                           R"({"step":"sheets","continue":true},)" + bothTurns);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    const std::string pdf = factOf(made, "sheets_file");
    QCOMPARE(QFile(QString::fromStdString(pdf)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QString text = textOf(pdf);
    QVERIFY(text.contains(QString::fromStdString(factOf(made, "set_code"))));
    QVERIFY(text.contains(u"Ada Example"_s) && text.contains(u"Grace Example"_s));
    QVERIFY(text.contains(u"Prüfwert"_s) && text.contains(u"def open_share_file"_s));
    const QString agreed = QString::fromStdString(factOf(made, "consent_words"));
    QCOMPARE(agreed.split(u' ').size(), 6);
    QVERIFY2(text.simplified().count(agreed) == 2, qPrintable(agreed)); // on each sheet
    text.remove(u' ');
    for (const auto* person : {"Ada Example", "Grace Example"}) {
        const auto sheet = stage.sheets().read(person, std::nullopt);
        QVERIFY(sheet);
        QString value;
        QString lettered;
        for (const SecretBytes& group : sheet->groups) {
            const QByteArray five(reinterpret_cast<const char*>(group.reveal().data()), 5);
            QVERIFY2(!text.contains(QString::fromLatin1(five)), five.constData());
            value += QString::fromLatin1(five.left(4));
            lettered += QString::fromLatin1(five);
        }
        QVERIFY(!text.contains(value, Qt::CaseInsensitive) && !text.contains(lettered));
        QVERIFY(!text.contains(value.left(12)) && !text.contains(value.right(12)));
    }
}

void CreatePaperTest::voidSheetsAreNamed()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"pdf","names":"no")",
                           R"({"step":"sheets","continue":true},{"step":"turn","custodian":"Ada Example"},
                              {"stop":"A sheet was seen by others."})");
    QVERIFY(made.end == PlayResult::End::NotGood);
    QString lines;
    for (const QJsonObject& step : stage.steps()) {
        if (step[u"step"_s] == u"void"_s)
            lines = QString::fromUtf8(lineOf(step));
    }
    QVERIFY2(lines.contains(u"-1-1"_s), qPrintable(lines));
    const qsizetype start = lines.indexOf(u"/"_s);
    const std::string pdf = lines.mid(start, lines.indexOf(u".pdf"_s, start) + 4 - start).toStdString();
    const QString text = textOf(pdf);
    QVERIFY2(text.contains(u"VOID"_s) && text.contains(u"-1-1"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Ada Example"_s));
}

void CreatePaperTest::aScriptThatSaysOwnPaperMakesNone()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"own")", bothTurns);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY(factOf(made, "sheets_file").empty());
}

QTEST_MAIN(CreatePaperTest)
#include "tst_create_paper.moc"
