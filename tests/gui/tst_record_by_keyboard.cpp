#include "record/record.h"
#include "support/keyboard_job.h"
#include "support/test_program.h"
#include "ui/shell/ceremony_view.h"
#include "ui/widgets/card_list.h"

#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

/** From the last page of a ceremony to its record, on the screen and on paper; and the plan before it. */
class RecordByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<KeyboardJob>(); }
    void theRecordIsReviewedAndPrinted();
    void aSecretInAFieldIsRefused();
    void thePlanIsPrinted();

private:
    KeyboardPerson& people() { return m_job->people(); }
    [[nodiscard]] QString path(const QString& name) const { return m_job->stage().folder() + u'/' + name; }
    [[nodiscard]] bool create();
    [[nodiscard]] ui::CardList* entries() { return people().view()->findChild<ui::CardList*>(); }

    std::unique_ptr<KeyboardJob> m_job{};
};

namespace
{

QString textOf(const QString& pdf)
{
    QProcess program;
    program.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()) : QString();
}

} // namespace

bool RecordByKeyboardTest::create()
{
    people().fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}, {"witness", u"Wilma"_s}});
    people().fill("scheme", {{"needed", u"2"_s}}).give("save", m_job->stage().folder());
    return m_job->begin() && people().play(u"Create a set of shares"_s);
}

void RecordByKeyboardTest::theRecordIsReviewedAndPrinted()
{
    QVERIFY2(create(), qPrintable(people().why()));
    photograph(m_job->stage().window(), u"record-offered"_s);
    QVERIFY2(people().press(u"Review and print the record"_s), qPrintable(people().why()));
    QTRY_COMPARE(people().view()->step().id, std::string_view("entries"));
    QVERIFY(entries() != nullptr && entries()->count() > 20);
    photograph(m_job->stage().window(), u"record-entries"_s);
    const int all = entries()->count();
    QVERIFY2(people().tabTo(u"All entries"_s), qPrintable(people().why()));
    typeKey(Qt::Key_Down);
    QVERIFY(!entries()->isVisible()); // there was no deviation
    typeKey(Qt::Key_Down);
    typeKey(Qt::Key_Down);
    QVERIFY(entries()->isVisible() && entries()->count() < all); // one person's
    QVERIFY2(people().press(u"Next"_s), qPrintable(people().why()));
    QTRY_COMPARE(people().view()->step().id, std::string_view("print"));
    photograph(m_job->stage().window(), u"record-print"_s);
    QVERIFY2(people().press(u"Next"_s), qPrintable(people().why()));
    QTRY_COMPARE(people().view()->step().id, std::string_view("copy"));
    QVERIFY2(people().press(u"Next"_s), qPrintable(people().why()));
    QTRY_COMPARE(people().view()->step().id, std::string_view("outcome"));
    QFile record(path(u"create.record.jsonl"_s));
    QVERIFY(record.open(QFile::ReadOnly));
    const QByteArray lines = record.readAll();
    const auto head = inGroups(toHex(verifyRecord(Bytes(lines.begin(), lines.end()))->head));
    const QString text = textOf(path(u"create.record.pdf"_s));
    QVERIFY2(text.contains(QString::fromStdString(head)), qPrintable(text));
    QVERIFY(text.contains(u"Wilma"_s) && text.contains(u"REHEARSAL"_s));
    QVERIFY(people().finish());
}

/** E-18: the form stays with what was typed, the field is marked, and the reason is told. */
void RecordByKeyboardTest::aSecretInAFieldIsRefused()
{
    bool refused = false;
    people().once("people", [this, &refused] {
        QVERIFY(people().tabTo(u"Leader"_s));
        typeText(u"Linus"_s);
        QVERIFY(people().tabTo(u"How was each"_s));
        typeText(u"7C3FJ 91A2X 0B54T"_s);
        QVERIFY(people().tabTo(u"Custodians"_s));
        typeText(u"Ada"_s);
        QVERIFY(people().press(u"Next"_s));
        const Step& step = people().step();
        QCOMPARE(step.id, std::string_view("people"));
        const auto& fields = std::get<Form>(step.kind).fields;
        const auto field = std::ranges::find(fields, "identified", &Field::id);
        QVERIFY(inEnglish(field->wrong).find("looks as if it held a secret") != std::string::npos);
        QVERIFY(field->value == "7C3FJ 91A2X 0B54T");
        QVERIFY(people().view()->page()->hasProblem());
        photograph(m_job->stage().window(), u"secret-refused"_s);
        const auto edits = people().view()->findChildren<QLineEdit*>();
        const auto edit = std::ranges::find_if(
            edits, [](const QLineEdit* line) { return line->accessibleName().startsWith(u"How was each"_s); });
        QVERIFY(edit != edits.end());
        (*edit)->setFocus();
        typeKey(Qt::Key_A, Qt::ControlModifier);
        typeText(u"known in person"_s);
        refused = true;
    });
    QVERIFY2(create(), qPrintable(people().why()));
    QVERIFY(refused);
    QFile record(path(u"create.record.jsonl"_s));
    QVERIFY(record.open(QFile::ReadOnly));
    const QByteArray lines = record.readAll();
    QVERIFY2(lines.contains("known in person"), lines.constData());
    QVERIFY(!lines.contains("7C3FJ"));
}

void RecordByKeyboardTest::thePlanIsPrinted()
{
    people().fill("plan", {{"ceremony", u"init"_s}, {"language", u"de"_s}}).give("save", m_job->stage().folder());
    QVERIFY2(m_job->begin() && people().play(u"Print the plan of a ceremony"_s), qPrintable(people().why()));
    const QString text = textOf(path(u"plan-init.pdf"_s));
    QVERIFY2(text.contains(u"Plan einer Zeremonie"_s) && text.contains(u"SO-PIN"_s), qPrintable(text));
    QVERIFY(people().finish());
}

QUORATE_GUI_TEST(RecordByKeyboardTest)
#include "tst_record_by_keyboard.moc"
