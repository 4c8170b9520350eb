#include "support/keyboard_person.h"
#include "support/printed_pages.h"
#include "support/robot.h"
#include "support/wizard_stage.h"
#include "ui/print/print_target.h"
#include "ui/shell/ceremony_view.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

/** A password of six words in the wizard, by keyboard alone: asked for, hidden once, noted, mistyped, typed. */
class WordsByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixWordsAreAPassword();
    void aSheetForThemIsFilledInByHand();
};

void WordsByKeyboardTest::sixWordsAreAPassword()
{
    WizardStage stage(1);
    QVERIFY(stage.show());
    KeyboardPerson people(stage.window());
    people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada"_s}, {"witness", u"Wilma"_s}});
    people.give("save", stage.folder());
    QString words;
    people.once("password.choose", [&] { QVERIFY(people.press(u"Offer me six words"_s)); });
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
    people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada"_s}, {"witness", u"Wilma"_s}});
    people.fill("scheme", {{"paper", u"letter"_s}});
    people.fill("envelopes", {{"envelope_1", u"A 0017"_s}});
    people.give("save", stage.folder());
    QString words;
    people.once("password.choose", [&] { QVERIFY(people.press(u"Offer me six words"_s)); });
    people.once("password.show", [&] {
        const ByteView shown = std::get<Reveal>(people.step().kind).characters.reveal();
        words = QString::fromLatin1(reinterpret_cast<const char*>(shown.data()), std::ssize(shown)).simplified();
        people.give("password.typed", words);
    });
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

QTEST_MAIN(WordsByKeyboardTest)
#include "tst_words_by_keyboard.moc"
