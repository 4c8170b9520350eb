#include "record/record.h"
#include "support/keyboard_job.h"
#include "support/test_program.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/deviation_dialog.h"
#include "ui/text/translator.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

const QString returnCode = u"271828"_s;

} // namespace

/**
 * Ctrl+D while a share is shown: it is hidden at once, and what people write down stands in the record. It works
 * as well while nobody can answer the page, and in a pause.
 */
class DeviationByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<KeyboardJob>(); }
    void whileAShareIsShown();
    void whileTheComputerWorks();
    void inAPause();
    void aSecretIsRefused();

private:
    ui::CeremonyView* view() { return m_job->people().view(); }
    ui::DeviationDialog* dialog() { return view()->findChild<ui::DeviationDialog*>(); }
    /** What stands there, for whoever has no mouse to ask the button with. */
    [[nodiscard]] bool asksForAnswers();
    void answer(const QString& happened);
    /** The line of the record that says it; empty if there is not exactly one deviation. */
    [[nodiscard]] QByteArray recorded(const QString& happened) const;
    void backInTheWindow();

    std::unique_ptr<KeyboardJob> m_job{};
};

bool DeviationByKeyboardTest::asksForAnswers()
{
    const auto labels = dialog()->findChildren<ui::Label*>();
    return std::ranges::any_of(labels, [](const ui::Label* label) {
        return label->isVisible() && label->text() == u"Answer all four questions first."_s;
    });
}

QByteArray DeviationByKeyboardTest::recorded(const QString& happened) const
{
    QFile file(m_job->stage().folder() + u"/create.record.jsonl"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray record = file.readAll();
    const auto summary = verifyRecord(Bytes(record.begin(), record.end()));
    if (!summary || summary->deviations != 1)
        return {};
    for (const QByteArray& line : record.split('\n')) {
        if (line.contains(u"\"happened\":\"%1\""_s.arg(happened).toUtf8()))
            return line;
    }
    return {};
}

/** The four questions in their order, and Enter. */
void DeviationByKeyboardTest::answer(const QString& happened)
{
    for (const QString& text : {u"four custodians"_s, happened, u"Linus"_s, u"we go on"_s}) {
        typeText(text);
        typeKey(Qt::Key_Tab);
    }
    typeKey(Qt::Key_Enter);
}

/** Without a window manager nobody gives the window its focus back. */
void DeviationByKeyboardTest::backInTheWindow()
{
    m_job->stage().window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_job->stage().window()));
}

void DeviationByKeyboardTest::whileAShareIsShown()
{
    bool seen = false;
    m_job->people().once("turn.reveal", [this, &seen] {
        QVERIFY(view()->curtain().isOpen());
        typeKey(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(dialog() != nullptr);
        QVERIFY(!view()->curtain().isOpen());
        QCOMPARE(view()->step().id, std::string_view("turn.hidden"));
        QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(asksForAnswers());
        photograph(*dialog(), u"deviation"_s);
        typeText(u"x"_s);
        QVERIFY(asksForAnswers()); // three are missing
        typeKey(Qt::Key_Backspace);
        answer(u"Mary is late"_s);
        QTRY_VERIFY(dialog() == nullptr);
        backInTheWindow();
        seen = true;
    });
    QVERIFY(m_job->begin());
    QVERIFY2(m_job->untilTheBackup(), qPrintable(m_job->why()));
    QVERIFY(seen);
    QVERIFY(!recorded(u"Mary is late"_s).isEmpty());
}

/** Without a turn of the event loop: the work cannot end before the answer is in the record. */
void DeviationByKeyboardTest::whileTheComputerWorks()
{
    bool seen = false;
    m_job->people().once("review", [this, &seen] {
        QVERIFY(m_job->people().press(ui::translated(view()->step().primary)));
        QVERIFY(std::holds_alternative<Work>(view()->step().kind));
        QCOMPARE(view()->step().id, std::string_view("prepare"));
        typeKey(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(dialog() != nullptr);
        const QPointer<ui::DeviationDialog> open = dialog();
        const auto fields = open->findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 4);
        QVERIFY(asksForAnswers());
        for (QLineEdit* field : fields)
            QTest::keyClicks(field, field == fields[1] ? u"the light went out"_s : u"we go on"_s);
        QVERIFY(!asksForAnswers());
        QTest::keyClick(fields.back(), Qt::Key_Enter);
        QVERIFY(!open->isVisible());
        QVERIFY(std::holds_alternative<Work>(view()->step().kind));
        QTRY_VERIFY(open == nullptr);
        backInTheWindow();
        seen = true;
    });
    QVERIFY(m_job->begin());
    QVERIFY2(m_job->untilTheBackup(), qPrintable(m_job->why()));
    QVERIFY(seen);
    QVERIFY(recorded(u"the light went out"_s).contains(R"("step":"prepare")"));
}

void DeviationByKeyboardTest::inAPause()
{
    bool seen = false;
    m_job->people().once("turn.reveal", [this, &seen] {
        typeKey(Qt::Key_P, Qt::ControlModifier);
        for (int i = 0; i < 2; ++i) {
            typeText(returnCode);
            typeKey(Qt::Key_Return);
        }
        QTRY_COMPARE(view()->step().id, std::string_view("turn.paused"));
        typeKey(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(dialog() != nullptr);
        QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
        answer(u"Ada is called away"_s);
        QTRY_VERIFY(dialog() == nullptr);
        backInTheWindow();
        QCOMPARE(view()->step().id, std::string_view("turn.paused"));
        QVERIFY(m_job->people().tabTo(u"Return code"_s));
        typeText(returnCode);
        typeKey(Qt::Key_Return);
        QTRY_COMPARE(view()->step().id, std::string_view("turn.handover"));
        seen = true;
    });
    QVERIFY(m_job->begin());
    QVERIFY2(m_job->untilTheBackup(), qPrintable(m_job->why()));
    QVERIFY(seen);
    QVERIFY(recorded(u"Ada is called away"_s).contains(R"("step":"turn.paused")"));
}

void DeviationByKeyboardTest::aSecretIsRefused()
{
    m_job->people().once("scheme", [this] {
        typeKey(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(dialog() != nullptr);
        QTRY_VERIFY(dialog()->isAncestorOf(QApplication::focusWidget()));
        answer(u"she read 7C3FJ 91A2X 0B54T"_s);
        QVERIFY(dialog() != nullptr && dialog()->isVisible());
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY2(field != nullptr, qPrintable(spokenName(QApplication::focusWidget())));
        QVERIFY(field->text().startsWith(u"she read"_s)); // the focus is on what is wrong
        photograph(*dialog(), u"deviation-refused"_s);
        typeKey(Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        backInTheWindow();
    });
    QVERIFY(m_job->begin());
    QVERIFY2(m_job->untilTheBackup(), qPrintable(m_job->why()));
    QFile file(m_job->stage().folder() + u"/create.record.jsonl"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray record = file.readAll();
    QVERIFY(!record.contains(R"("type":"deviation")"));
    QVERIFY(!record.contains("7C3FJ"));
}

QUORATE_GUI_TEST(DeviationByKeyboardTest)
#include "tst_deviation_by_keyboard.moc"
