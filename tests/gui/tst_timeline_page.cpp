#include "ceremony/record_document.h"
#include "record/redaction.h"
#include "support/page_stage.h"
#include "support/record_samples.h"
#include "support/test_program.h"
#include "ui/platform/language.h"
#include "ui/widgets/card_list.h"

#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

Step stepFor(const Bytes& record)
{
    const std::vector<RecordEntry> entries = entriesOf(record);
    return {.id = "entries",
            .heading = {QUORATE_TR("The record is whole")},
            .primary = {QUORATE_TR("Next")},
            .kind = Timeline{.entries = timelineOf(entries), .redacted = isRedactedCopy(entries)}};
}

/** What a screen reader is told of every entry, which is all that is shown of it. */
QString entriesOf(PageStage& stage)
{
    const auto* list = stage.view().findChild<ui::CardList*>();
    QStringList entries;
    for (int row = 0; row < list->count(); ++row)
        entries += list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return entries.join(u'\n');
}

} // namespace

/** The entries of a record on the screen, in the language of the screen. */
class TimelinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(ui::useLanguage("en")); }
    void aRecordNamesPeople();
    void aRedactedCopyHasRoles_data();
    void aRedactedCopyHasRoles();
};

void TimelinePageTest::aRecordNamesPeople()
{
    QVERIFY(ui::useLanguage("de"));
    PageStage stage(stepFor(recordOfWords()));
    QVERIFY(stage.show());
    const QString told = entriesOf(stage);
    QVERIFY2(told.contains(u"Nur "_s + peopleOfRecord[1] + u" darf"_s), qPrintable(told));
    QVERIFY2(told.contains(u"PIN holder"_s), qPrintable(told)); // what somebody is called
    QVERIFY2(told.contains(u"A3, Siegel"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Gruppe A3 ist nicht vollständig"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Wer entschied: Zeremonieleitung"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Wahl: ein eigener Ordner"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"weggelassen)"_s), qPrintable(told));
}

void TimelinePageTest::aRedactedCopyHasRoles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("de") << u"de"_s
                        << QStringList{u"Nur Verwahrer:in 1 darf"_s, u"Verwahrer:in 2, Blatt 8491YCN7-1-1: A 17"_s,
                                       u"Verwahrer:in 1: (weggelassen)"_s,
                                       u"(weggelassen: es sieht nach einem Geheimnis aus)"_s, u"A3, Siegel"_s};
    QTest::newRow("fr") << u"fr"_s << QStringList{u"Groupes\u00A0: A3, Sceau"_s};
    QTest::newRow("es") << u"es"_s << QStringList{u"A3, Sello"_s};
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"Only Custodian 1 may look"_s, u"Custodian 2, sheet 8491YCN7-1-1: A 17"_s,
                                       u"Custodian 1: (left out)"_s, u"(left out: it looks like a secret)"_s,
                                       u"A3, Seal"_s};
}

void TimelinePageTest::aRedactedCopyHasRoles()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, expected);
    QVERIFY(ui::useLanguage(language.toStdString()));
    const auto copy = redactedRecord(recordOfWords());
    QVERIFY(copy.has_value());
    PageStage stage(stepFor(*copy));
    QVERIFY(stage.show());
    const QString told = entriesOf(stage);
    for (const QString& words : expected)
        QVERIFY2(told.contains(words), qPrintable(words + u" in\n"_s + told));
    static const QRegularExpression ofTheProgram(
        u"left out|\\b(Seal|custodian|leader|witness|PIN holder|asked|yes|no key|folder)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = QString(told).remove(u": leader"_s); // the name of a key
    QVERIFY2(ofTheProgram.match(rest).hasMatch() == (language == u"en"_s), qPrintable(told));
}

QUORATE_GUI_TEST(TimelinePageTest)
#include "tst_timeline_page.moc"
