#include "record/record.h"
#include "support/keyboard_job.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/deviation_dialog.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Ctrl+D while a share is shown: it is hidden at once, and what people write down stands in the record. */
class DeviationByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<KeyboardJob>(); }
    void whileAShareIsShown();
    void aSecretIsRefused();

private:
    ui::CeremonyView* view() { return m_job->people().view(); }
    ui::DeviationDialog* dialog() { return view()->findChild<ui::DeviationDialog*>(); }
    void answer(const QString& happened);
    void backInTheWindow();

    std::unique_ptr<KeyboardJob> m_job{};
};

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
        photograph(*dialog(), u"deviation"_s);
        answer(u"Mary is late"_s);
        QTRY_VERIFY(dialog() == nullptr);
        backInTheWindow();
        seen = true;
    });
    QVERIFY(m_job->begin());
    QVERIFY2(m_job->untilTheBackup(), qPrintable(m_job->why()));
    QVERIFY(seen);
    QFile file(m_job->stage().folder() + u"/create.record.jsonl"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray record = file.readAll();
    QVERIFY(record.contains(R"("happened":"Mary is late")"));
    QCOMPARE(verifyRecord(Bytes(record.begin(), record.end()))->deviations, 1);
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

QTEST_MAIN(DeviationByKeyboardTest)
#include "tst_deviation_by_keyboard.moc"
