#include "support/keyboard_person.h"
#include "support/printed_pages.h"
#include "support/robot.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/print/print_target.h"
#include "ui/shell/ceremony_view.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <utility>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** The press of the programs; its first file goes wrong. */
class OnceFailingPress final : public PaperPress
{
public:
    std::vector<PrinterSeen> printers() override { return {}; }
    Result<Bytes> pdf(const Paper& paper) override
    {
        return std::exchange(m_fails, false) ? fail(ErrorCode::FileFailed, "PDF") : m_press.pdf(paper);
    }
    Result<void> print(const Paper& paper, const std::string& printer) override
    {
        return m_press.print(paper, printer);
    }
    Result<WipedBytes> secretPdf(const SecretSheet& sheet) override { return m_press.secretPdf(sheet); }
    Result<void> printSecret(const SecretSheet& sheet, const std::string& printer) override
    {
        return m_press.printSecret(sheet, printer);
    }

private:
    ui::PrintTarget m_press{};
    bool m_fails = true;
};

/** Ada, alone; what is not said is what the pages propose. */
void answer(KeyboardPerson& people, const WizardStage& stage)
{
    people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada"_s}, {"witness", u"Wilma"_s}});
    people.give("save", stage.folder());
    people.once("password.choose", [&] { QVERIFY(people.press(u"Offer me six words"_s)); });
}

/** Reads the words when they are shown, and types them when they are asked for. */
void noteWords(KeyboardPerson& people, QString& words)
{
    people.once("password.show", [&] {
        const ByteView shown = std::get<Reveal>(people.step().kind).characters.reveal();
        words = QString::fromLatin1(reinterpret_cast<const char*>(shown.data()), std::ssize(shown)).simplified();
        people.give("password.typed", words);
    });
}

} // namespace

/** A password of six words in the wizard, by keyboard alone: asked for, hidden once, noted, mistyped, typed. */
class WordsByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixWordsAreAPassword();
    void aSheetForThemIsFilledInByHand();
    void aSheetThatIsNotMadeIsAskedAbout_data();
    void aSheetThatIsNotMadeIsAskedAbout();
};

void WordsByKeyboardTest::sixWordsAreAPassword()
{
    WizardStage stage(1);
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    answer(people, stage);
    QString words;
    people.once("password.show", [&] {
        QVERIFY(people.view()->curtain().isOpen());
        const ByteView shown = std::get<Reveal>(people.step().kind).characters.reveal();
        words = QString::fromLatin1(reinterpret_cast<const char*>(shown.data()), std::ssize(shown)).simplified();
        people.give("password.typed", words);
        typeKey(Qt::Key_Escape);
        QVERIFY(!people.view()->curtain().isOpen());
        QCOMPARE(people.step().id, std::string_view("password.hidden"));
    });
    people.once("password.typed", [&] {
        typeText(u"salt"_s);
        typeKey(Qt::Key_Return);
        QTRY_VERIFY(people.step().problem.has_value());
        QVERIFY(people.press(u"Show the words again"_s));
    });
    QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
    QVERIFY(std::get<Outcome>(people.step().kind).good);
    QCOMPARE(words.count(u' '), 5);
    const auto& visited = people.visited();
    QCOMPARE(std::ranges::count(visited, std::string("password.typed")), 2);
    QFile record(stage.folder() + u"/create.record.jsonl"_s);
    QVERIFY(record.open(QFile::ReadOnly));
    const QByteArray text = record.readAll();
    QVERIFY(text.contains(R"("words_offered":"yes")"));
    QVERIFY(!text.contains(words.toLatin1()));
}

/** The page before the set is made offers sheets to a lone custodian too; the words are on none. */
void WordsByKeyboardTest::aSheetForThemIsFilledInByHand()
{
    WizardStage stage(1);
    ui::PrintTarget press;
    stage.usePress(press);
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    answer(people, stage);
    people.fill("scheme", {{"paper", u"letter"_s}});
    people.fill("envelopes", {{"envelope_1", u"A 0017"_s}});
    QString words;
    noteWords(people, words);
    QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
    const Step& end = people.step();
    QVERIFY(std::get<Outcome>(end.kind).good);
    const QString path = QString::fromStdString(factOf(end, "sheets_file"));
    const QString text = textOfPdf(path).simplified();
    QVERIFY2(text.contains(u"PASSWORD SHEET"_s) && text.contains(u"Ada"_s), qPrintable(text));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray pdf = inflated(file.readAll());
    QVERIFY(!words.isEmpty() && !text.contains(words) && !pdf.contains(words.toLatin1()));
    QVERIFY(factOf(end, "envelope").ends_with("-1-1: A 0017"));
}

void WordsByKeyboardTest::aSheetThatIsNotMadeIsAskedAbout_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<bool>("made");
    QTest::newRow("tried again") << u"again"_s << true;
    QTest::newRow("without it, which is proposed") << QString() << false;
}

/** The choice is made by keyboard, and the set comes to a good end either way. */
void WordsByKeyboardTest::aSheetThatIsNotMadeIsAskedAbout()
{
    QFETCH(const QString, pages);
    QFETCH(const bool, made);
    WizardStage stage(1);
    OnceFailingPress press;
    stage.usePress(press);
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    answer(people, stage);
    QString words;
    noteWords(people, words);
    people.fill("make_sheets.failed",
                pages.isEmpty() ? KeyboardPerson::Values{} : KeyboardPerson::Values{{"pages", pages}});
    people.onEvery("make_sheets.failed", [&] { QVERIFY(people.step().problem.has_value()); });
    QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
    QVERIFY(std::ranges::count(people.visited(), std::string("make_sheets.failed")) > 0);
    const Step& end = people.step();
    QVERIFY(std::get<Outcome>(end.kind).good);
    QCOMPARE(QFile::exists(QString::fromStdString(factOf(end, "sheets_file"))), made);
    QCOMPARE(!factOf(end, "sheet").empty(), made);
}

QUORATE_GUI_TEST(WordsByKeyboardTest)
#include "tst_words_by_keyboard.moc"
