#include "app/step_json.h"
#include "ceremony/acts/scheme.h"
#include "ceremony/journal_keeper.h"
#include "ceremony/resume.h"
#include "crypto/digest.h"
#include "support/bench.h"
#include "support/player_stage.h"
#include "support/printed_pages.h"
#include "support/private_place.h"
#include "support/test_program.h"
#include "ui/print/print_target.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Sheets to fill in by hand, made in the middle of `create`; and the notices for void ones. */
class CreatePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weakStrengthsAreCalledWeak();
    void whatIsNotOnACableIsWarnedOf();
    void sheetsHoldPublicDataOnly();
    void voidSheetsAreNamed();
    void aSheetThatCannotBeReadIsWrittenAgain_data();
    void aSheetThatCannotBeReadIsWrittenAgain();
    void aPrintedSheetIsMadeAgain();
    void aRewrittenSheetIsVoidAfterAStopToo();
    void aFormThatCannotBeMadeIsNoEnd();
    void aPrinterThatFailsIsCalledAPrinter();
    void aBrokenPressIsNoEnd_data();
    void aBrokenPressIsNoEnd();
    void sheetsThatComeAreNotMadeTwice();
    void whoHasNoPasswordSheetWritesOnOtherPaper();
    void onlyPasswordSheetsThatExistAreVoid();
    void pagesOfTheShareFileCanBeMissing_data();
    void pagesOfTheShareFileCanBeMissing();
    void aBrokenPrinterAfterAStopIsNoEnd();
    void passwordSheetsHoldPublicDataOnly();
    void aPasswordIsNeverPrinted();
    void passwordSheetsOfAStoppedSetAreVoid();
    void aLonePasswordHasASheetToo();
    void passwordSheetsHaveEnvelopes();
    void aScriptThatSaysOwnPaperMakesNone();
    void envelopesAreAskedFor();
    void envelopesThatCannotBeAreRefused_data();
    void envelopesThatCannotBeAreRefused();
    void printedSharesAreOnTheirPages();
    void printedSharesAreDeleted();
    void printedSharesNeedAPrivateFolder();
    void printedSharesAreForRehearsalsOfTheScript();
    void aShareIsPrintedOnSheetsOnly();
    void printedSheetsOfAStoppedSetAreVoid();
    void aCrashAtTheEnvelopesLosesNothing();
    void thePlaceOfASheetIsInNoJournal_data();
    void thePlaceOfASheetIsInNoJournal();

private:
    [[nodiscard]] PlayResult play(PlayerStage& stage, const std::string& scheme, const std::string& rest);
    [[nodiscard]] PlayResult playWith(PaperPress& press, PlayerStage& stage, const std::string& scheme,
                                      const std::string& rest);

    NoCards m_cards{};
    ui::PrintTarget m_press{};
};

namespace
{

QString textOf(const std::string& pdf)
{
    return textOfPdf(QString::fromStdString(pdf));
}

const std::string bothTurns =
    R"({"step":"turn","custodian":"Ada Example"},{"step":"turn","custodian":"Grace Example"},
                                 {"step":"save","pick":["${out}"]})";
/** Ada's sheet is misread three times; she takes a new one. */
const std::string rewrittenTurns =
    R"({"step":"turn","custodian":"Ada Example","new_sheet":true,"slips":[{"group":"A1","typed":"0000G"},
        {"group":"A1","typed":"0000H"},{"group":"A1","typed":"0000J"}]},{"step":"turn","custodian":"Grace Example"},{"step":"save","pick":["${out}"]})";
const std::string noEnvelopes = R"(,{"step":"envelopes","fill":{}})";

const std::string passwordTurns =
    R"({"step":"password","custodian":"Ada Example","secret":{"literal":"old castle by the sea"}},
       {"step":"password","custodian":"Grace Example","secret":{"literal":"new harbour in the fog"}},)";
const std::string withoutTheRest = R"({"step":"make_sheets.failed","fill":{"pages":"without"}},)";
const std::string passwordsSaved = R"({"step":"sheets","continue":true},{"step":"save","pick":["${out}"]})";

constexpr auto nowherePrivate = "neither the build nor the home of who runs this lies where a secret may be kept";

std::string printedTurns(const std::string& folder, const std::string& more = {})
{
    const std::string end = R"(","pdf":")" + folder + '"' + more + "}";
    return R"({"step":"printed_shares","continue":true},{"step":"random","pick":{"none":true}},
              {"step":"review","continue":true},{"step":"file_pages","continue":true},
              {"step":"turn","custodian":"Ada Example)" +
           end + R"(,{"step":"turn","custodian":"Grace Example)" + end + R"(,{"step":"save","pick":["${out}"]})";
}

std::string charactersOf(const Sheet& sheet)
{
    std::string all;
    for (const SecretBytes& group : sheet.groups)
        all.append(group.reveal().begin(), group.reveal().end());
    return all.append(sheet.seal.reveal().begin(), sheet.seal.reveal().end());
}

/** It makes so many PDF files, takes so many prints and sheets with a share, and nothing more. */
class StubbornPress final : public PaperPress
{
public:
    std::vector<PrinterSeen> printers() override { return {{.name = "Stubborn", .local = true}}; }
    Result<Bytes> pdf(const Paper& paper) override
    {
        return pdfs-- > 0 ? m_press.pdf(paper) : fail(ErrorCode::FileFailed, "PDF");
    }
    Result<void> print(const Paper& paper, const std::string& printer) override
    {
        if (std::exchange(failsFirst, false) || prints-- <= 0)
            return fail(ErrorCode::FileFailed, "ipp://localhost/printers/" + printer);
        printed.push_back(paper.set.setCode);
        return {};
    }
    Result<WipedBytes> secretPdf(const SecretSheet&) override { return fail(ErrorCode::FileFailed, "PDF"); }
    Result<void> printSecret(const SecretSheet&, const std::string& printer) override
    {
        return secrets-- > 0 ? Result<void>() : fail(ErrorCode::FileFailed, "ipp://localhost/printers/" + printer);
    }

    bool failsFirst = false; // the first print
    int pdfs = 0;
    int prints = 0;
    int secrets = 0;
    std::vector<std::string> printed{}; // set codes

private:
    ui::PrintTarget m_press{};
};

std::string withoutHyphen(std::string code)
{
    std::erase(code, '-');
    return code;
}

/** All that was told at the steps with this id. */
QString wordsOfSteps(const PlayerStage& stage, const QString& id)
{
    QString words;
    for (const QJsonObject& step : stage.steps()) {
        if (step[u"step"_s] == id)
            words += QString::fromUtf8(lineOf(step));
    }
    return words;
}

/** Where the sheets of all share files are. */
QStringList sheetsFilesIn(const PlayerStage& stage)
{
    const QDir folder = QFileInfo(QString::fromStdString(stage.path(u"x"_s))).dir();
    QStringList paths;
    for (const QString& name : folder.entryList({u"*-sheets.pdf"_s}, QDir::Files))
        paths += folder.filePath(name);
    return paths;
}

/** Every line of the ceremony's record. */
QString recordIn(const PlayerStage& stage)
{
    QFile file(QString::fromStdString(stage.path(u"create.record.jsonl"_s)));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

PlayResult CreatePaperTest::play(PlayerStage& stage, const std::string& scheme, const std::string& rest)
{
    return playWith(m_press, stage, scheme, rest);
}

PlayResult CreatePaperTest::playWith(PaperPress& press, PlayerStage& stage, const std::string& scheme,
                                     const std::string& rest)
{
    stage.press = &press;
    const bool printed = rest.find("printed_shares") != std::string::npos;
    const std::string printer =
        scheme.find(R"("printer")") != std::string::npos ? R"({"step":"printer","fill":{}},)" : "";
    const std::string before = R"({"step":"random","pick":{"none":true}},{"step":"review","continue":true},)";
    return stage.play(R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
        {"step":"people","fill":{"leader":"Linus","custodians":["Ada Example","Grace Example"]}},
        {"step":"scheme","fill":{)" +
                      scheme + "}}," + printer + (printed ? "" : before) + rest + "]}]}");
}

void CreatePaperTest::weakStrengthsAreCalledWeak()
{
    for (const Profile& profile : profiles()) {
        std::string words;
        for (const Text& line :
             schemeInWords({.threshold = {.needed = 2, .total = 4}, .profile = &profile, .paper = {}}))
            words += inEnglish(line) + '\n';
        QVERIFY2(words.starts_with("Any 2 of 4 people"), words.c_str());
        QCOMPARE(words.find("C64 has 64 bits only: an attacker who has the share file can find the key") !=
                     std::string::npos,
                 profile.id == "C64");
    }
}

/** In the order in which the press names them; the leader is never warned of a cable. */
void CreatePaperTest::whatIsNotOnACableIsWarnedOf()
{
    class TwoPrinters final : public PaperPress
    {
    public:
        std::vector<PrinterSeen> printers() override
        {
            return {{.name = "On_the_table", .local = true}, {.name = "Down_the_hall"}};
        }
        Result<Bytes> pdf(const Paper&) override { return fail(ErrorCode::FileFailed); }
        Result<void> print(const Paper&, const std::string&) override { return fail(ErrorCode::FileFailed); }
        Result<WipedBytes> secretPdf(const SecretSheet&) override { return fail(ErrorCode::FileFailed); }
        Result<void> printSecret(const SecretSheet&, const std::string&) override
        {
            return fail(ErrorCode::FileFailed);
        }
    };
    TwoPrinters press;
    Bench bench(m_cards);
    bench.options.press = &press;
    Robot robot;
    robot.fill("people", {{"leader", "Lea"}, {"custodians", "Ada\nGrace"}})
        .fill("scheme", {{"sheets", "printer"}});
    const auto runner = bench.start("create");
    while (runner->step().id != "printer")
        QVERIFY2(!runner->finished() && robot.advance(*runner), std::string(runner->step().id).c_str());
    const Step step = runner->step();
    const Field& field = std::get<Form>(step.kind).fields.front();
    QCOMPARE(field.options.size(), std::size_t{3});
    QCOMPARE(field.value, std::string("On_the_table"));
    QCOMPARE(field.options[0].id, std::string("On_the_table"));
    QCOMPARE(inEnglish(field.options[0].help), std::string());
    QCOMPARE(field.options[1].id, std::string("Down_the_hall"));
    QCOMPARE(inEnglish(field.options[1].help),
             std::string("Over the network: it passes other computers, which may keep copies."));
    QCOMPARE(inEnglish(field.options[2].help), std::string()); // a file
}

void CreatePaperTest::sheetsHoldPublicDataOnly()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"pdf","paper":"letter","language":"de")",
                           R"({"step":"sheets","continue":true},)" + bothTurns + noEnvelopes);
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
    const QString codes = codesOn(picturesOfPdf(QString::fromStdString(pdf), 300));
    QVERIFY(codes.contains(u"KCP1 SET:"_s) && codes.contains(u"KCF1 SHA:"_s));
    text += codes;
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
        for (qsizetype at = 0; at + 8 <= value.size(); at += 4)
            QVERIFY2(!text.contains(value.mid(at, 8), Qt::CaseInsensitive), qPrintable(value.mid(at, 8)));
        const QByteArray seal(reinterpret_cast<const char*>(sheet->seal.reveal().data()), 4);
        QVERIFY(!text.contains(u"SEAL:"_s + QString::fromLatin1(seal)));
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

void CreatePaperTest::aSheetThatCannotBeReadIsWrittenAgain_data()
{
    QTest::addColumn<bool>("forms");
    QTest::newRow("on a new form") << true;
    QTest::newRow("on own paper") << false;
}

/** Three misses, a new sheet with the next number, and the rest of the ceremony knows that number only. */
void CreatePaperTest::aSheetThatCannotBeReadIsWrittenAgain()
{
    QFETCH(const bool, forms);
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const auto made = play(stage, forms ? R"("sheets":"pdf")" : R"("sheets":"own")",
                           (forms ? R"({"step":"sheets","continue":true},)" : "") + rewrittenTurns +
                               (forms ? R"(,{"step":"envelopes","fill":{"envelope_1":"A 0017"}})" : ""));
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    const std::string code = withoutHyphen(factOf(made, "set_code"));
    QCOMPARE(factOf(made, "void_sheet"), code + "-1-1");
    QCOMPARE(factOf(made, "sheet"), code + "-1-2");
    QCOMPARE(factOf(made, "envelope"), forms ? code + "-1-2: A 0017" : std::string());
    QCOMPARE(stage.ids().count(u"turn.make_form"_s), qsizetype{forms ? 1 : 0});
    QCOMPARE(stage.ids().count(u"turn.reveal"_s), qsizetype{3}); // Ada's twice, Grace's once
    const QString told = wordsOfSteps(stage, u"turn.ready"_s);
    QVERIFY2(told.contains(QString::fromStdString("Sheet number: " + code + "-1-2")), qPrintable(told));
    QVERIFY2(told.contains(QString::fromStdString("Sheet " + code + "-1-1 is void")), qPrintable(told));
    const QString record = recordIn(stage);
    QVERIFY(record.contains(QString::fromStdString("\"void_sheet\":\"" + code + "-1-1\"")));
    QVERIFY(record.contains(u"\"new_sheet\":\"yes\""_s));
    const QString path = QString::fromStdString(
        stage.path(QString::fromStdString(factOf(made, "set_code") + "-" + code + "-1-2-sheets.pdf")));
    QCOMPARE(QFile::exists(path), forms);
    if (!forms)
        return;
    QVERIFY(told.contains(path));
    const QStringList pages = textOfPdf(path).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"-1-2"_s) && !pages[0].contains(u"VOID"_s));
    QVERIFY(pages[0].simplified().contains(QString::fromStdString(factOf(made, "consent_words"))));
    QVERIFY(pages[0].contains(QString::fromStdString(code + "-1-1"))); // at "Replaces sheet"
    QVERIFY(!textOf(factOf(made, "sheets_file")).contains(QString::fromStdString(code + "-1-0")));
    QVERIFY2(pages[1].contains(u"-1-1"_s) && pages[1].contains(u"VOID"_s), qPrintable(pages[1]));
    QVERIFY2(pages[1].simplified().contains(u"on a newer sheet"_s), qPrintable(pages[1]));
    QVERIFY(!pages[1].contains(u"was stopped"_s));
}

/** The same where shares are printed: the new sheet comes as the first one did. */
void CreatePaperTest::aPrintedSheetIsMadeAgain()
{
    const auto folder = privatePlace();
    if (!folder)
        QSKIP(nowherePrivate);
    PlayerStage stage(m_cards);
    const std::string slips =
        R"(,"new_sheet":true,"slips":[{"group":"A2","typed":"0000G"},{"group":"A2","typed":"0000H"},
           {"group":"A2","typed":"0000J"}])";
    std::string turns = printedTurns(folder->path().toStdString());
    turns.insert(turns.find(R"(},{"step":"turn","custodian":"Grace)"), slips);
    const auto made = play(stage, R"("sheets":"pdf","share":"printed")", turns + noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY(factOf(made, "void_sheet").ends_with("-1-1") && factOf(made, "sheet").ends_with("-1-2"));
    QVERIFY(!stage.ids().contains(u"turn.make_form"_s));
    QCOMPARE(stage.ids().count(u"turn.make_sheet"_s), qsizetype{3});
    QCOMPARE(QDir(folder->path()).entryList({u"*-1-2.pdf"_s}, QDir::Files).size(), qsizetype{1});
    // A1 was right on the first sheet, and is typed again from the new one.
    const QStringList ids = stage.ids();
    QVERIFY(ids.lastIndexOf(u"turn.make_sheet"_s) > ids.indexOf(u"turn.confirm"_s));
}

void CreatePaperTest::aRewrittenSheetIsVoidAfterAStopToo()
{
    PlayerStage stage(m_cards);
    std::string turns = rewrittenTurns;
    turns.resize(turns.find(R"(,{"step":"turn","custodian":"Grace)"));
    const auto made = play(stage, R"("sheets":"pdf")",
                           R"({"step":"sheets","continue":true},)" + turns + R"(,{"stop":"Somebody looked."})");
    QVERIFY(made.end == PlayResult::End::NotGood);
    const QString words = wordsOfSteps(stage, u"void"_s);
    QVERIFY2(words.contains(u"Shred 2 sheets"_s) && words.contains(u"-1-1,"_s) && words.contains(u"-1-2."_s),
             qPrintable(words));
}

/** Where the new form is not made, its number still counts: people write it on paper of their own. */
void CreatePaperTest::aFormThatCannotBeMadeIsNoEnd()
{
    StubbornPress press;
    press.pdfs = 1; // the sheets at the beginning
    PlayerStage stage(m_cards);
    const auto made = playWith(press, stage, R"("sheets":"pdf")",
                               R"({"step":"sheets","continue":true},)" + rewrittenTurns + noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY(factOf(made, "sheet").ends_with("-1-2"));
    const QString told = wordsOfSteps(stage, u"turn.ready"_s);
    QVERIFY2(told.contains(u"Take paper of your own"_s), qPrintable(told));
}

/** What is said of a stick that fails is not true of a printer; the record has the same words. */
void CreatePaperTest::aPrinterThatFailsIsCalledAPrinter()
{
    StubbornPress press;
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const auto made =
        playWith(press, stage, R"("sheets":"printer")", R"({"step":"sheets","continue":true},)" + bothTurns);
    QVERIFY(made.end == PlayResult::End::NotGood);
    for (const QString& told : {wordsOfSteps(stage, u"make_sheets.failed"_s), recordIn(stage)}) {
        QVERIFY2(told.contains(u"The printer Stubborn did not take the pages"_s), qPrintable(told));
        QVERIFY2(told.contains(u"a page may still come out"_s) && told.contains(u"Nothing secret is on these"_s),
                 qPrintable(told));
        QVERIFY2(!told.contains(u"medium"_s) && !told.contains(u"ipp:"_s), qPrintable(told));
    }
}

void CreatePaperTest::aBrokenPressIsNoEnd_data()
{
    QTest::addColumn<std::string>("sheets");
    QTest::addColumn<int>("prints");
    QTest::addColumn<std::string>("answers");
    QTest::addColumn<bool>("printed");
    QTest::addColumn<bool>("filed");
    const auto row = [](const char* name, const char* sheets, int prints, const char* answers, bool printed,
                        bool filed) {
        QTest::newRow(name) << std::string(sheets) << prints << std::string(answers) << printed << filed;
    };
    const auto* pdf = R"({"step":"make_sheets.failed","fill":{"pages":"pdf"}},)";
    const auto* again = R"({"step":"make_sheets.failed","fill":{"pages":"again"}},)";
    const auto* without = R"({"step":"make_sheets.failed","fill":{"pages":"without"}},)";
    const auto* proposed = R"({"step":"make_sheets.failed","fill":{}},)";
    row("a PDF file in its place", "printer", 0, pdf, false, true);
    row("a PDF file is proposed", "printer", 0, proposed, false, true);
    row("without sheets", "printer", 0, without, false, false);
    row("a file that cannot be made", "pdf", 0, without, false, false);
    row("to go on is proposed", "pdf", 0, proposed, false, false);
    row("mended", "printer", 1, again, true, false); // the first try goes wrong all the same, below
}

/** The person decides: the same again, a file in place of the printer, or paper of their own. */
void CreatePaperTest::aBrokenPressIsNoEnd()
{
    QFETCH(const std::string, sheets);
    QFETCH(const int, prints);
    QFETCH(const std::string, answers);
    QFETCH(const bool, printed);
    QFETCH(const bool, filed);
    StubbornPress press;
    press.pdfs = filed ? 1 : 0;
    press.prints = prints;
    press.failsFirst = true;
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const bool made = printed || filed;
    const auto played = playWith(press, stage, R"("sheets":")" + sheets + '"',
                                 answers + (made ? R"({"step":"sheets","continue":true},)" : "") + bothTurns +
                                     (made ? noEnvelopes : ""));
    QVERIFY2(played.end == PlayResult::End::Good, played.why.c_str());
    QCOMPARE(QFile::exists(QString::fromStdString(factOf(played, "sheets_file"))), filed);
    QCOMPARE(factOf(played, "printer"), std::string(printed ? "Stubborn" : ""));
    QCOMPARE(!factOf(played, "sheet").empty(), made);
    const QString told = wordsOfSteps(stage, u"make_sheets.failed"_s);
    QCOMPARE(told.contains(u"-sheets.pdf failed"_s), sheets == "pdf");
    QVERIFY(recordIn(stage).contains(u"\"asked\":[\"pages\",\"How shall the ceremony go on?\"]"_s));
}

/**
 * Of two password sheets the printer takes one: the other one goes into a file, and the first is not made again.
 */
void CreatePaperTest::sheetsThatComeAreNotMadeTwice()
{
    StubbornPress press;
    press.prints = 1;
    press.pdfs = 1;
    PlayerStage stage(m_cards);
    const auto made = playWith(press, stage, R"("kind":"password","sheets":"printer")",
                               passwordTurns + R"({"step":"make_sheets.failed","fill":{"pages":"pdf"}},)" +
                                   passwordsSaved + noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QCOMPARE(press.printed.size(), std::size_t{1});
    const QString file = QString::fromStdString(factOf(made, "sheets_file"));
    QVERIFY(QFile::exists(file) && !file.contains(QString::fromStdString(press.printed.front())));
}

/** Of two password sheets the printer takes one, and people go on: the first is used, the second is no sheet. */
void CreatePaperTest::whoHasNoPasswordSheetWritesOnOtherPaper()
{
    StubbornPress press;
    press.prints = 1;
    PlayerStage stage(m_cards);
    const auto made = playWith(press, stage, R"("kind":"password","sheets":"printer")",
                               passwordTurns + withoutTheRest + passwordsSaved +
                                   R"(,{"step":"envelopes","fill":{"envelope_1":"B 0017"}})");
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    const QString told = wordsOfSteps(stage, u"sheets"_s);
    QVERIFY2(told.contains(u"No sheet was made for Grace"_s) && !told.contains(u"made for Ada"_s),
             qPrintable(told));
    QVERIFY(factOf(made, "sheet").ends_with("-1-1"));
    QCOMPARE(std::ranges::count(made.ceremonies.front().facts, std::string("sheet"), &Fact::name), 1);
    QVERIFY(factOf(made, "envelope").ends_with("-1-1: B 0017"));
}

/** The sheet that came out may hold a password; the other one does not exist. */
void CreatePaperTest::onlyPasswordSheetsThatExistAreVoid()
{
    StubbornPress press;
    press.prints = 1;
    PlayerStage stage(m_cards);
    const auto made = playWith(press, stage, R"("kind":"password","sheets":"printer")",
                               passwordTurns + withoutTheRest +
                                   R"({"step":"sheets","continue":true},{"stop":"A sheet was seen by others."})");
    QVERIFY(made.end == PlayResult::End::NotGood);
    const QString words = wordsOfSteps(stage, u"void"_s);
    QVERIFY2(words.contains(u"Shred 1 sheet now"_s), qPrintable(words));
    QVERIFY2(words.contains(u"-1-1."_s) && !words.contains(u"-2-1"_s), qPrintable(words));
}

void CreatePaperTest::pagesOfTheShareFileCanBeMissing_data()
{
    QTest::addColumn<bool>("filed");
    QTest::newRow("a PDF file in their place") << true;
    QTest::newRow("without them") << false;
}

/** Shares are printed, and the printer takes the sheets, but not the pages before. */
void CreatePaperTest::pagesOfTheShareFileCanBeMissing()
{
    QFETCH(const bool, filed);
    StubbornPress press;
    press.pdfs = filed ? 1 : 0;
    press.secrets = 2;
    PlayerStage stage(m_cards);
    const std::string answer = filed ? "pdf" : "without";
    const auto made =
        playWith(press, stage, R"("sheets":"printer","share":"printed")",
                 R"({"step":"printed_shares","continue":true},{"step":"random","pick":{"none":true}},
                                  {"step":"review","continue":true},
                                  {"step":"make_file_pages.failed","fill":{"pages":")" +
                     answer + R"("}},)" + (filed ? R"({"step":"file_pages","continue":true},)" : "") + bothTurns +
                     noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QCOMPARE(QFile::exists(QString::fromStdString(factOf(made, "file_pages"))), filed);
    QCOMPARE(factOf(made, "shares_on_sheets"), std::string("printer")); // those were printed
}

/** What cannot be printed then is gone on without, or it would be tried for ever. */
void CreatePaperTest::aBrokenPrinterAfterAStopIsNoEnd()
{
    StubbornPress press;
    press.prints = 1;
    PlayerStage stage(m_cards);
    const auto made = playWith(press, stage, R"("sheets":"printer")",
                               R"({"step":"sheets","continue":true},{"step":"turn","custodian":"Ada Example"},
                                  {"stop":"A sheet was seen by others."})");
    QVERIFY(made.end == PlayResult::End::NotGood);
    QVERIFY(stage.ids().contains(u"make_void.failed"_s));
    QCOMPARE(stage.ids().last(), u"stopped"_s);
    const QString words = wordsOfSteps(stage, u"void"_s);
    QVERIFY2(words.contains(u"-1-1"_s) && !words.contains(u"Notices for the safe"_s), qPrintable(words));
}

void CreatePaperTest::passwordSheetsHoldPublicDataOnly()
{
    PlayerStage stage(m_cards);
    const auto made =
        play(stage, R"("kind":"password","sheets":"pdf")", passwordTurns + passwordsSaved + noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    const QStringList files = sheetsFilesIn(stage);
    QCOMPARE(files.size(), 2);
    for (const QString& path : files) {
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString code = QFileInfo(path).fileName().chopped(QStringLiteral("-sheets.pdf").size());
        const QString text = textOfPdf(path);
        QVERIFY(text.contains(code) && text.contains(u"PASSWORD SHEET"_s));
        QVERIFY(text.contains(u"Ada Example"_s) !=
                text.contains(u"Grace Example"_s)); // each has a file of their own
        QVERIFY(text.contains(u"sc-hsm-tool --initialize --dkek-shares 2"_s));
        QVERIFY(text.contains(u"--import-dkek-share set.pbe"_s) && !text.contains(u"--pwd-shares-total"_s));
        QVERIFY(text.contains(u"def open_share_file"_s));
        QCOMPARE(text.count(QString::fromStdString(factOf(made, "consent_words"))), qsizetype{1});
        const QString codes = codesOn(picturesOfPdf(path, 300));
        QVERIFY2(codes.contains(u"KCP1 SET:"_s + code) && codes.contains(u" P:PASSWORD "_s) &&
                     codes.contains(u"KCF1 SHA:"_s),
                 qPrintable(codes));
        QFile share(QString::fromStdString(stage.path(code + u".pbe"_s)));
        QVERIFY(share.open(QFile::ReadOnly));
        QVERIFY(codes.contains(QString::fromLatin1(share.readAll().toHex().toUpper())));
        QFile pdf(path);
        QVERIFY(pdf.open(QFile::ReadOnly));
        const QByteArray bytes = inflated(pdf.readAll());
        for (const auto* word : {"castle", "harbour"})
            QVERIFY(!text.contains(QLatin1String(word)) && !bytes.contains(word));
    }
}

/** Neither by a printer nor into a file, whatever was chosen for shares. */
void CreatePaperTest::aPasswordIsNeverPrinted()
{
    for (const std::string way : {"pdf", "printer"}) {
        PlayerStage stage(m_cards);
        const auto made = play(stage, R"("kind":"password","share":"printed","sheets":")" + way + '"',
                               passwordTurns + passwordsSaved);
        QVERIFY(made.end == PlayResult::End::BadScript);
        QVERIFY2(made.why.find("\"share\"") != std::string::npos, made.why.c_str());
    }
}

void CreatePaperTest::passwordSheetsOfAStoppedSetAreVoid()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("kind":"password","sheets":"pdf")",
                           passwordTurns + R"({"step":"sheets","continue":true},{"stop":"Somebody looked."})");
    QVERIFY(made.end == PlayResult::End::NotGood);
    const QString words = wordsOfSteps(stage, u"void"_s);
    QVERIFY2(words.contains(u"Shred 2 sheets"_s) && words.contains(u"-1-1,"_s) && words.contains(u"-2-1."_s),
             qPrintable(words));
    QCOMPARE(words.count(u"Notices for the safe"_s), qsizetype{2});
    const QDir folder = QFileInfo(QString::fromStdString(stage.path(u"x"_s))).dir();
    const QStringList notices = folder.entryList({u"*-void.pdf"_s}, QDir::Files);
    QCOMPARE(notices.size(), 2);
    for (const QString& notice : notices)
        QVERIFY(textOfPdf(folder.filePath(notice)).contains(u"VOID"_s));
}

/** One custodian can only have a password; the page asks for paper all the same. */
void CreatePaperTest::aLonePasswordHasASheetToo()
{
    PlayerStage stage(m_cards);
    stage.press = &m_press;
    const auto made = stage.play(
        R"({"format":"quorate-script","version":1,"ceremonies":[{"ceremony":"create","steps":[
            {"step":"people","fill":{"leader":"Linus","custodians":["Ada Example"]}},
            {"step":"scheme","fill":{"sheets":"pdf","paper":"letter","language":"de","names":false}},
            {"step":"random","pick":{"none":true}},{"step":"review","continue":true},
            {"step":"password","custodian":"Ada Example","secret":{"literal":"old castle by the sea"}},)" +
        passwordsSaved + noEnvelopes + "]}]}");
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    const QString text = textOf(factOf(made, "sheets_file"));
    QVERIFY2(text.contains(u"Prüfwert"_s) && text.contains(u"--dkek-shares 1"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Ada Example"_s) && !text.contains(u"castle"_s));
}

void CreatePaperTest::passwordSheetsHaveEnvelopes()
{
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const auto made =
        play(stage, R"("kind":"password","sheets":"pdf")",
             passwordTurns + passwordsSaved + R"(,{"step":"envelopes","fill":{"envelope_2":"B 0018"}})");
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY2(factOf(made, "envelope").ends_with("-2-1: B 0018"), factOf(made, "envelope").c_str());
    QVERIFY(factOf(made, "shares_on_sheets").empty());
    const QString end = QString::fromUtf8(lineOf(stage.steps().back()));
    QVERIFY2(end.contains(u"The number of Ada Example's envelope"_s), qPrintable(end));
    const Resumption resumption = resumptionOf(
        {.ceremony = "create", .last = {.step = "envelopes", .setCode = "8491-YCN7, QQ5V-4N1G"}}, std::nullopt);
    QCOMPARE(inEnglish(resumption.sentence), std::string("Ready and proven: 8491-YCN7, QQ5V-4N1G."));
}

void CreatePaperTest::aScriptThatSaysOwnPaperMakesNone()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"own")", bothTurns);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY(factOf(made, "sheets_file").empty());
}

void CreatePaperTest::envelopesAreAskedFor()
{
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const auto made = play(stage, R"("sheets":"pdf")",
                           R"({"step":"sheets","continue":true},)" + bothTurns +
                               R"(,{"step":"envelopes","fill":{"envelope_1":" A 0017 "}})");
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY(stage.ids().indexOf(u"envelopes"_s) == stage.ids().indexOf(u"prove"_s) + 1);
    QVERIFY2(factOf(made, "envelope").ends_with("-1-1: A 0017"), factOf(made, "envelope").c_str());
    const QString end = QString::fromUtf8(lineOf(stage.steps().back()));
    QVERIFY2(end.contains(u"The number of Grace Example's envelope"_s), qPrintable(end));
    QVERIFY(!end.contains(u"Ada Example's envelope"_s));
    const QString record = recordIn(stage);
    QVERIFY2(record.contains(u"\"envelope_1\":\"A 0017\""_s) || record.contains(u"A 0017"_s), qPrintable(record));
    QVERIFY(record.contains(u"-1-1: A 0017"_s));
    QVERIFY(record.contains(u"The number of Grace Example's envelope"_s));
}

void CreatePaperTest::envelopesThatCannotBeAreRefused_data()
{
    QTest::addColumn<std::string>("values");
    QTest::newRow("a share") << std::string(R"("envelope_2":"7C3F 91A2 0B54 E8D6")");
    QTest::newRow("the same twice") << std::string(R"("envelope_1":"17","envelope_2":"17")");
}

void CreatePaperTest::envelopesThatCannotBeAreRefused()
{
    QFETCH(const std::string, values);
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const auto made = play(stage, R"("sheets":"pdf")",
                           R"({"step":"sheets","continue":true},)" + bothTurns +
                               R"(,{"step":"envelopes","fill":{)" + values + "}}");
    QVERIFY(made.end == PlayResult::End::BadScript);
    QVERIFY2(made.why.find("envelope_2") != std::string::npos, made.why.c_str());
    QVERIFY(!recordIn(stage).contains(u"7C3F 91A2"_s));
}

/** What another program reads from the page is the share: it opens the file, for people typed the same. */
void CreatePaperTest::printedSharesAreOnTheirPages()
{
    const auto folder = privatePlace();
    if (!folder)
        QSKIP(nowherePrivate);
    PlayerStage stage(m_cards);
    stage.keepsRecords = true;
    const auto made = play(stage, R"("sheets":"pdf","share":"printed","code":true)",
                           printedTurns(folder->path().toStdString()) + noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QVERIFY(!stage.ids().contains(u"turn.reveal"_s));
    QCOMPARE(factOf(made, "shares_on_sheets"), std::string("pdf"));
    const QString code = QString::fromStdString(factOf(made, "set_code"));
    QVERIFY(!textOf(factOf(made, "file_pages")).contains(u"Ada Example"_s));
    constexpr int dotsPerInch = 300;
    const ui::SheetLayout layout = ui::sheetLayout(PaperSize::A4, 2, 5, true);
    int number = 0;
    for (const auto* person : {"Ada Example", "Grace Example"}) {
        ++number;
        const QString path = folder->filePath(QString(code).remove(u'-') + u"-%1-1.pdf"_s.arg(number));
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto sheet = stage.sheets().read(person, std::nullopt);
        QVERIFY(sheet);
        const std::string characters = charactersOf(*sheet);
        const auto pages = picturesOfPdf(path, dotsPerInch);
        QCOMPARE(pages.size(), std::size_t{1});
        QCOMPARE(readBoxes(pages[0], dotsPerInch, layout), characters);
        QString value;
        for (std::size_t group = 0; group < 10; ++group)
            value += QString::fromStdString(characters.substr(group * 5, 4));
        const QString said = codesOn(pages);
        QVERIFY(said.contains(u"KCS1 SET:%1 P:S160 T:2 N:2 ID:%2 PRIME:"_s.arg(code).arg(number)));
        QVERIFY(said.contains(u" VALUE:%1 SEAL:%2"_s.arg(value, QString::fromStdString(characters.substr(50)))));
        QString text = textOfPdf(path);
        const QString agreed = QString::fromStdString(factOf(made, "consent_words"));
        QCOMPARE(agreed.split(u' ').size(), 6);
        QVERIFY(text.simplified().contains(agreed));
        QVERIFY(text.contains(QString::fromLatin1(person)) && !text.remove(u' ').contains(value.left(8)));
        // The record knows how, not where, and nothing of the file.
        const QString record = recordIn(stage);
        QVERIFY(record.contains(u"a folder of their own"_s));
        QVERIFY(!record.contains(folder->path()));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray pdf = file.readAll();
        const Bytes hash = sha256(Bytes(pdf.begin(), pdf.end()));
        QVERIFY(!record.contains(QString::fromStdString(toHex(hash)), Qt::CaseInsensitive));
        QVERIFY(!record.contains(value.left(12)));
    }
}

void CreatePaperTest::printedSharesAreDeleted()
{
    const auto folder = privatePlace();
    if (!folder)
        QSKIP(nowherePrivate);
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"pdf","share":"printed")",
                           printedTurns(folder->path().toStdString(), R"(,"delete_pdf":true)") + noEnvelopes);
    QVERIFY2(made.end == PlayResult::End::Good, made.why.c_str());
    QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    const auto& steps = stage.steps();
    const auto asked = std::ranges::find_if(
        steps, [](const QJsonObject& step) { return step[u"step"_s] == u"turn.sheet_file"_s; });
    QVERIFY(asked != steps.end());
    QVERIFY(QString::fromUtf8(lineOf(*asked)).contains(u"may keep traces"_s));
}

void CreatePaperTest::printedSharesNeedAPrivateFolder()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"pdf","share":"printed")", printedTurns("${out}") + noEnvelopes);
    QVERIFY(made.end == PlayResult::End::NotGood);
    QVERIFY2(made.why.find("temporary files") != std::string::npos, made.why.c_str());
    const QString folder = QFileInfo(QString::fromStdString(stage.path(u"x"_s))).path();
    QVERIFY(QDir(folder).entryList({u"*-1-1*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void CreatePaperTest::printedSharesAreForRehearsalsOfTheScript()
{
    PlayerStage stage(m_cards);
    stage.withSheets = false;
    const auto made = play(stage, R"("sheets":"pdf","share":"printed")", printedTurns("/x") + noEnvelopes);
    QVERIFY(made.end == PlayResult::End::NotGood);
    QVERIFY2(made.why.find("cannot show secrets") != std::string::npos, made.why.c_str());
    QVERIFY(!stage.ids().contains(u"turn.make_sheet"_s));
}

void CreatePaperTest::aShareIsPrintedOnSheetsOnly()
{
    PlayerStage stage(m_cards);
    const auto made = play(stage, R"("sheets":"own","share":"printed")", bothTurns);
    QVERIFY(made.end == PlayResult::End::BadScript);
    QVERIFY2(made.why.find("\"share\"") != std::string::npos, made.why.c_str());
    const auto code = play(stage, R"("sheets":"pdf","code":true)", bothTurns);
    QVERIFY2(code.why.find("\"code\"") != std::string::npos, code.why.c_str());
}

void CreatePaperTest::printedSheetsOfAStoppedSetAreVoid()
{
    const auto folder = privatePlace();
    if (!folder)
        QSKIP(nowherePrivate);
    PlayerStage stage(m_cards);
    std::string steps = printedTurns(folder->path().toStdString());
    steps.resize(steps.find(R"(,{"step":"turn","custodian":"Grace)"));
    const auto made =
        play(stage, R"("sheets":"pdf","share":"printed")", steps + R"(,{"stop":"Somebody looked."})");
    QVERIFY(made.end == PlayResult::End::NotGood);
    const auto& told = stage.steps();
    const auto last =
        std::ranges::find_if(told, [](const QJsonObject& step) { return step[u"step"_s] == u"void"_s; });
    QVERIFY(last != told.end());
    const QString words = QString::fromUtf8(lineOf(*last));
    QVERIFY2(words.contains(u"-1-1."_s) && !words.contains(u"-2-1"_s), qPrintable(words));
    QVERIFY2(words.contains(u"deletes it now"_s), qPrintable(words));
}

/** The set is proven by then; nobody is told to shred a sheet. */
void CreatePaperTest::aCrashAtTheEnvelopesLosesNothing()
{
    Journal journal{.ceremony = "create"};
    journal.last.step = "envelopes";
    journal.last.setCode = "8491-YCN7";
    const Resumption resumption = resumptionOf(journal, std::nullopt);
    QVERIFY(resumption.way == Resumption::Way::NothingLeft);
    QCOMPARE(resumption.sheetsVoid, 0);
    QVERIFY(resumption.filesToDelete.empty());
    QCOMPARE(inEnglish(resumption.sentence), std::string("Ready and proven: 8491-YCN7."));
}

void CreatePaperTest::thePlaceOfASheetIsInNoJournal_data()
{
    QTest::addColumn<bool>("ofHolder");
    QTest::newRow("a sheet with its share") << true;
    QTest::newRow("any other file") << false;
}

void CreatePaperTest::thePlaceOfASheetIsInNoJournal()
{
    QFETCH(const bool, ofHolder);
    const QTemporaryDir folder;
    const SystemClock clock;
    JournalKeeper keeper({.ceremony = "create", .test = true, .folder = folder.path().toStdString()}, clock,
                         nullptr);
    const Step question{.id = "turn.sheet_folder", .kind = SaveFile{.names = {"x.pdf"}, .ofHolder = ofHolder}};
    QVERIFY(keeper.entered(question, {}));
    keeper.answering(question, Picked{"/media/ada/stick"});
    QVERIFY(keeper.entered(Step{.id = "turn.confirm", .kind = Notice{}}, {}));
    QByteArray written;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        written += file.readAll();
    }
    QVERIFY(written.contains("turn.confirm"));
    QCOMPARE(written.contains("/media/ada/stick"), !ofHolder);
}

QUORATE_GUI_TEST(CreatePaperTest)
#include "tst_create_paper.moc"
