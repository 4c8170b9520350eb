#include "ceremony/plan.h"
#include "ceremony/record_document.h"
#include "record/redaction.h"
#include "support/main_job.h"
#include "support/record_samples.h"
#include "support/test_program.h"
#include "support/test_values.h"
#include "ui/print/document_press.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int manyEntries = 200;

QString mark(int number)
{
    return u"mark%1x"_s.arg(number, 4, 10, QChar(u'0'));
}

/** Ends with an open item; every line of its middle has a mark, every tenth of them is a deviation. */
Bytes longRecord(int entries, bool numbered = true)
{
    RecordChain chain;
    Bytes lines = chain.next(startEntry());
    append(lines, chain.next(peopleEntry()));
    for (int i = 3; i < entries; ++i) {
        RecordEntry entry{.ceremony = "create",
                          .step = "turn.handover",
                          .place = numbered ? 6 : 0,
                          .type = "step",
                          .role = "custodian 2",
                          .name = peopleOfRecord[2].toStdString(),
                          .utc = "2031-05-04T09:40:00Z",
                          .data = {{"heading", mark(i).toStdString()}}};
        if (i % 10 == 0) {
            entry.type = "deviation";
            entry.data = {{"expected", std::string("a witness")},
                          {"happened", mark(i).toStdString()},
                          {"decided_by", std::string("Linus")},
                          {"decision", std::string("we wait")}};
        }
        append(lines, chain.next(entry));
    }
    append(lines, chain.next({.ceremony = "create",
                              .step = "outcome",
                              .place = 8,
                              .type = "end",
                              .role = "leader",
                              .utc = "2031-05-04T10:30:00Z",
                              .data = {{"good", std::string("yes")},
                                       {"heading", std::string("Set 8491-YCN7 is ready and proven")},
                                       {"open_items", std::vector<std::string>{"Label the envelopes."}},
                                       {"facts", std::vector<std::string>{"set_code: 8491-YCN7"}}}}));
    return lines;
}

QByteArray outputOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/** With single blanks; and where a font draws "fi" as one sign, with two letters. */
QString readable(const QString& text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_KC).replace(blanks, u" "_s);
}

} // namespace

/** Records and plans on paper, as poppler reads them from the PDF file. */
class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }

    void everyPageIsNumberedAndHasTheHead_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("points");
        QTest::newRow("A4") << PaperSize::A4 << u"en"_s << u"Page %1 of %2"_s << u"595 x 842"_s;
        QTest::newRow("Letter") << PaperSize::Letter << u"en"_s << u"Page %1 of %2"_s << u"612 x 792"_s;
        QTest::newRow("German") << PaperSize::A4 << u"de"_s << u"Seite %1 von %2"_s << u"595 x 842"_s;
    }

    void everyPageIsNumberedAndHasTheHead()
    {
        QFETCH(const PaperSize, size);
        QFETCH(const QString, language);
        QFETCH(const QString, page);
        QFETCH(const QString, points);
        const Bytes record = longRecord(manyEntries);
        const auto pages = pagesOf(record, {.size = size, .language = language.toStdString()});
        QVERIFY(pages.size() > 5);
        const QString head = QString::fromStdString(inGroups(toHex(verifyRecord(record)->head)));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(page.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
            QVERIFY2(pages[i].contains(head), qPrintable(pages[i]));
        }
        QVERIFY(QString::fromUtf8(outputOf(u"pdfinfo"_s, {m_pdf})).contains(points));
    }

    void everyEntryIsThereOnce()
    {
        const QString text = pagesOf(longRecord(manyEntries), {}).join(u' ');
        for (int i = 3; i < manyEntries; ++i)
            QCOMPARE(text.count(mark(i)), 1);
        QVERIFY(text.contains(u"Deviation from the plan"_s));
        QVERIFY(text.contains(u"2031-05-04 09:40:00 UTC"_s) && text.contains(u"2031-05-04 11:40:00 CEST"_s));
        QVERIFY(text.contains(u"(Europe/Berlin)"_s));
        QVERIFY(text.contains(u"Label the envelopes."_s));
    }

    void everybodyHasALineToSign()
    {
        const QString all = pagesOf(longRecord(20), {}).join(u' ');
        const QString block = all.mid(all.indexOf(u"Signatures"_s));
        for (const QString& name : peopleOfRecord)
            QVERIFY2(block.contains(name), qPrintable(name));
        QCOMPARE(block.count(u"Present throughout"_s), peopleOfRecord.size());
        QCOMPARE(block.count(u"I agree: \u2610 yes \u2610 no, because ____"_s), peopleOfRecord.size());
        static const QRegularExpression signatureAndDate(u"\\bSignature Date\\b"_s);
        QCOMPARE(block.count(signatureAndDate), peopleOfRecord.size());
        QVERIFY(block.contains(u"Custodian 3"_s) && block.contains(u"Witness"_s));
        QVERIFY(block.contains(u"first four groups"_s));
    }

    /** Each entry has room for initials: the column is named again on every page that has entries. */
    void everyEntryHasRoomForInitials()
    {
        const auto pages = pagesOf(longRecord(manyEntries), {});
        int pagesWithEntries = 0;
        for (const QString& page : pages) {
            if (!page.contains(u"mark"_s))
                continue;
            ++pagesWithEntries;
            QVERIFY2(page.contains(u"No. Step Time What happened Initials"_s), qPrintable(page));
        }
        QVERIFY(pagesWithEntries > 3);
    }

    /** On the last page the head hash stands twice: in the footer as on every page, and in a block of its own. */
    void theLastPageHasTheHashInItsOwnBlock_data()
    {
        QTest::addColumn<int>("entries");
        for (const int entries : {20, manyEntries})
            QTest::addRow("%d entries", entries) << entries;
    }

    void theLastPageHasTheHashInItsOwnBlock()
    {
        QFETCH(const int, entries);
        const Bytes record = longRecord(entries);
        const auto pages = pagesOf(record, {});
        const QString head = QString::fromStdString(inGroups(toHex(verifyRecord(record)->head)));
        for (qsizetype i = 0; i + 1 < pages.size(); ++i)
            QCOMPARE(pages[i].count(head), 1);
        const QString& last = pages.back();
        QCOMPARE(last.count(head), 2);
        const qsizetype block = last.indexOf(u"The last hash of the record "_s + head);
        QVERIFY2(block >= 0, qPrintable(last));
        QVERIFY(last.indexOf(u"first four groups"_s) > block);
        QVERIFY(last.lastIndexOf(head) > last.indexOf(u"first four groups"_s)); // the footer
    }

    /** What the record knows of each sheet; what only people know has room to be written. */
    void theAccessLogIsPrinted()
    {
        const auto facts = [](const std::string& step, int custodian, int share) {
            return RecordEntry{
                .ceremony = "import",
                .step = step,
                .type = "facts",
                .role = "custodian " + std::to_string(custodian),
                .name = peopleOfRecord[custodian].toStdString(),
                .utc = "2031-05-04T09:40:00Z",
                .data = {{"sheet_of_set", std::string("8491-YCN7")}, {"share_number", std::int64_t{share}}}};
        };
        RecordEntry start = startEntry();
        start.ceremony = "import";
        RecordEntry named = peopleEntry();
        named.ceremony = "import";
        RecordChain chain;
        Bytes lines = chain.next(start);
        append(lines, chain.next(named));
        append(lines, chain.next(facts("entry.enter", 1, 3)));
        append(lines, chain.next(facts("entry.enter", 3, 2)));
        const QString text = pagesOf(lines, {}).join(u' ');
        const QString log = text.mid(text.indexOf(u"Access log of sheets"_s)).section(u"Page 1"_s, 0, 0);
        // The head of the table, line by line: its columns are narrow.
        const QString head =
            u"Taken out: Old Returned: New Witness date, time envelope date, time envelope no. no."_s;
        for (const QString& words :
             {head, u"Share 3"_s, u"Share 2"_s, peopleOfRecord[1], peopleOfRecord[3], peopleOfRecord[4]})
            QVERIFY2(log.contains(words), qPrintable(words + u" in "_s + log));
        QCOMPARE(log.count(u"8491-YCN7"_s), 2);
        QCOMPARE(log.count(u"Import shares"_s), 2);
        QVERIFY(!pagesOf(longRecord(20), {}).join(u' ').contains(u"Access log of sheets"_s));
        const QString german = pagesOf(lines, {.language = "de"}).join(u' ');
        QVERIFY2(german.contains(u"Zugriffsprotokoll der Blätter"_s) && german.contains(u"Anteil 3"_s),
                 qPrintable(german));
    }

    /** Sheets leave the safe before there is a record: its plan has the same table. */
    void aPlanHasAnAccessLogWhereSheetsAreBrought_data()
    {
        QTest::addColumn<QString>("ceremony");
        QTest::addColumn<bool>("expected");
        for (const char* id : {"import", "drill", "replace"})
            QTest::newRow(id) << QString::fromLatin1(id) << true;
        for (const char* id : {"create", "init", "backup"})
            QTest::newRow(id) << QString::fromLatin1(id) << false;
    }

    void aPlanHasAnAccessLogWhereSheetsAreBrought()
    {
        QFETCH(const QString, ceremony);
        QFETCH(const bool, expected);
        const auto plan = planOf(*ceremonyNamed(ceremony.toStdString()), {}, {});
        const auto pdf = ui::DocumentPrinter().pdf(plan);
        QVERIFY(pdf.has_value());
        QCOMPARE(textOf(*pdf).join(u' ').contains(u"Access log of sheets"_s), expected);
    }

    void howEachPersonWasIdentifiedStandsWithTheSignature()
    {
        RecordChain chain;
        Bytes lines = chain.next(startEntry());
        append(lines, chain.next(peopleEntry()));
        const std::vector<std::string> each{peopleOfRecord[0].toStdString() + ": known in person",
                                            peopleOfRecord[1].toStdString() + ": passport seen"};
        append(lines, chain.next({.ceremony = "create",
                                  .step = "people",
                                  .type = "facts",
                                  .role = "leader",
                                  .utc = "2031-05-04T09:31:00Z",
                                  .data = {{"identified_each", each}}}));
        const QString all = pagesOf(lines, {}).join(u' ');
        const QString block = all.mid(all.indexOf(u"Signatures"_s));
        QVERIFY2(block.contains(peopleOfRecord[1] + u" How identified: passport seen"_s), qPrintable(block));
        QCOMPARE(block.count(u"How identified"_s), 2);
    }

    /** A question with something put into it is asked in the language of the paper too. */
    void questionsAreTranslated()
    {
        RecordChain chain;
        Bytes lines = chain.next(startEntry());
        RecordEntry entry{.ceremony = "create", .step = "envelopes", .type = "answer", .role = "leader"};
        entry.data = {
            {"envelope_1", std::string("A 17")},
            {"asked_envelope_1", std::string("Ada, sheet 8491YCN7-1-1")},
            {"asked_envelope_1_words", std::vector<std::string>{"%1, sheet %2", "", "Ada", "8491YCN7-1-1"}}};
        append(lines, chain.next(entry));
        const QString text = pagesOf(lines, {.language = "de"}).join(u' ');
        QVERIFY2(text.contains(u"Ada, Blatt 8491YCN7-1-1: A 17"_s), qPrintable(text));
    }

    /** Roles in place of names, what was left out, why a screen was hidden: not the name of a key. */
    void aRedactedCopyIsInTheLanguageOfThePaper_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("de") << u"de"_s
                            << QStringList{u"Nur Verwahrer:in 1 darf"_s,
                                           u"Verwahrer:in 2, Blatt 8491YCN7-1-1: A 17"_s,
                                           u"Verwahrer:in 1: (weggelassen)"_s,
                                           u"Name in Druckschrift: Verwahrer:in 2"_s,
                                           u"(weggelassen: es sieht nach einem Geheimnis aus)"_s,
                                           u"A3, Siegel"_s,
                                           u"Gruppe A3 ist nicht vollständig"_s};
        QTest::newRow("en") << u"en"_s << QStringList{u"Only custodian 1 may look"_s,
                                                      u"custodian 2, sheet 8491YCN7-1-1: A 17"_s,
                                                      u"Custodian 1: (left out)"_s,
                                                      u"Printed name: Custodian 2"_s,
                                                      u"(left out: it looks like a secret)"_s,
                                                      u"A3, Seal"_s};
    }

    void aRedactedCopyIsInTheLanguageOfThePaper()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, expected);
        const auto copy = redactedRecord(recordOfWords());
        QVERIFY(copy.has_value() && verifyRecord(*copy).has_value());
        const QString text = pagesOf(*copy, {.language = language.toStdString()}).join(u' ');
        for (const QString& words : expected)
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        static const QRegularExpression ofTheProgram(
            u"left out|\\b(Seal|custodian|leader|witness|PIN holder|asked|yes|no key|folder)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY(text.contains(u"Name: leader"_s)); // of a key
        const QString rest = QString(text).remove(u"Name: leader"_s);
        QCOMPARE(ofTheProgram.match(rest).hasMatch(), language == u"en"_s);
    }

    void aRecordWithNamesKeepsThem()
    {
        const QString text = pagesOf(recordOfWords(), {.language = "de"}).join(u' ');
        QVERIFY2(text.contains(u"Nur "_s + peopleOfRecord[1] + u" darf"_s), qPrintable(text));
        QVERIFY(text.contains(u"PIN holder"_s)); // what somebody is called, here
        QVERIFY2(text.contains(u"ein eigener Ordner"_s), qPrintable(text));
        QVERIFY(!text.contains(u"weggelassen)"_s));
        QVERIFY2(text.contains(u"Wer entschied: Zeremonieleitung"_s), qPrintable(text));
    }

    /** Custodians of a further share file were here too. */
    void whoCameLaterSignsToo()
    {
        RecordChain chain;
        Bytes lines = chain.next(startEntry());
        append(lines, chain.next(peopleEntry()));
        append(lines, chain.next({.ceremony = "create",
                                  .step = "more",
                                  .type = "answer",
                                  .role = "leader",
                                  .data = {{"custodians", peopleOfRecord[1].toStdString() + "\nZoe"},
                                           {"next", std::string("bring")}}}));
        append(lines, chain.next({.ceremony = "create",
                                  .step = "more",
                                  .type = "facts",
                                  .role = "leader",
                                  .data = {{"identified_each", std::string("Zoe: passport seen")}}}));
        const QString all = pagesOf(lines, {}).join(u' ');
        const QString block = all.mid(all.indexOf(u"Signatures"_s));
        QVERIFY2(block.contains(u"Custodian 4 Printed name: Zoe How identified: passport seen"_s),
                 qPrintable(block));
        QCOMPARE(block.count(u"Printed name: "_s + peopleOfRecord[1]), 1);
        QCOMPARE(block.count(u"Present throughout"_s), peopleOfRecord.size() + 1);
    }

    /** Whoever is named for a day to come was not here. */
    void whoIsToComeDoesNotSign()
    {
        RecordChain chain;
        Bytes lines = chain.next(startEntry());
        append(lines, chain.next(peopleEntry()));
        append(lines, chain.next({.ceremony = "import",
                                  .step = "more",
                                  .type = "answer",
                                  .role = "leader",
                                  .data = {{"custodians", std::string("Zoe")}, {"next", std::string("later")}}}));
        const QString all = pagesOf(lines, {}).join(u' ');
        QVERIFY(!all.mid(all.indexOf(u"Signatures"_s)).contains(u"Zoe"_s));
    }

    void otherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("de") << u"de"_s << u"Abweichung vom Plan"_s;
        QTest::newRow("fr") << u"fr"_s << u"Écart par rapport au plan"_s;
        QTest::newRow("es") << u"es"_s << u"Desviación del plan"_s;
    }

    void otherLanguages()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, words);
        const QString text = pagesOf(longRecord(20), {.language = language.toStdString()}).join(u' ');
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(u"What happened"_s));
    }

    /** Every page says it, the head is that of the last line that fits, and what is behind is marked. */
    void aBrokenRecordSaysSo()
    {
        const Bytes whole = longRecord(60);
        QByteArray lines(reinterpret_cast<const char*>(whole.data()), static_cast<qsizetype>(whole.size()));
        lines.replace(mark(31).toLatin1(), "forged");
        const auto pages = pagesOf(Bytes(lines.begin(), lines.end()), {});
        for (const QString& page : pages)
            QVERIFY2(page.contains(u"BROKEN RECORD"_s), qPrintable(page));
        const QString text = pages.join(u' ');
        QVERIFY(text.contains(u"changed after entry 30"_s));
        QCOMPARE(text.count(u"NOT RELIABLE"_s), 30);
        QVERIFY(!text.contains(QString::fromStdString(inGroups(toHex(verifyRecord(whole)->head)))));
    }

    /** From before entries had numbers of steps and sentences in parts. */
    void anOlderRecordIsPrinted()
    {
        const Bytes older = longRecord(30, false);
        QVERIFY(verifyRecord(older).has_value());
        QVERIFY(pagesOf(older, {}).join(u' ').contains(mark(29)));
    }

    /**
     * Sentences that had something put into them are told in the language of the paper, with that in its place.
     */
    void sentencesAreTranslated()
    {
        RecordChain chain;
        Bytes lines = chain.next(startEntry());
        append(lines, chain.next({.ceremony = "create",
                                  .type = "step",
                                  .role = "leader",
                                  .data = {{"heading", std::string("Only Ada may look. Everyone else turn away.")},
                                           {"heading_words",
                                            std::vector<std::string>{"Only %1 may look. Everyone else turn away.",
                                                                     "", "Ada"}}}}));
        append(lines, chain.next({.ceremony = "create",
                                  .type = "step",
                                  .role = "leader",
                                  .data = {{"heading", std::string("what was really said")},
                                           {"heading_words", std::vector<std::string>{"Who is here?", ""}}}}));
        const QString text = pagesOf(lines, {.language = "de"}).join(u' ');
        QVERIFY2(text.contains(u"Nur Ada darf"_s), qPrintable(text));
        QVERIFY(text.contains(u"what was really said"_s)); // parts that tell something else do not count
    }

    void thePlanHasTheStepsAndTheirNumbers_data()
    {
        QTest::addColumn<QString>("ceremony");
        for (const CeremonySpec& spec : ceremonies()) {
            if (spec.keepsRecord)
                QTest::newRow(std::string(spec.id).c_str()) << QString::fromStdString(std::string(spec.id));
        }
    }

    void thePlanHasTheStepsAndTheirNumbers()
    {
        QFETCH(const QString, ceremony);
        const auto plan = planOf(*ceremonyNamed(ceremony.toStdString()), {}, {});
        const auto pdf = ui::DocumentPrinter().pdf(plan);
        QVERIFY(pdf.has_value());
        const QString text = textOf(*pdf).join(u' ');
        QCOMPARE(plan.steps.front().number, 1);
        QCOMPARE(inEnglish(plan.steps.front().name), std::string("Room"));
        int expected = 0;
        for (const PlannedStep& step : plan.steps) {
            QCOMPARE(step.number, ++expected);
            const QString row = u"%1 %2"_s.arg(step.number).arg(QString::fromStdString(inEnglish(step.name)));
            QVERIFY2(text.contains(row), qPrintable(row + u" in "_s + text));
        }
        QVERIFY(!materialsOf(plan).empty());
        for (const Text& material : materialsOf(plan))
            QVERIFY2(text.contains(QString::fromStdString(inEnglish(material))), inEnglish(material).c_str());
    }

    void thePlanSaysHowLongItTakes_data()
    {
        QTest::addColumn<QString>("ceremony");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("one minute") << u"status"_s << u"en"_s << u"about 1 minute with"_s;
        QTest::newRow("more") << u"create"_s << u"en"_s << u"about 25 minutes with"_s;
        QTest::newRow("one minute, German") << u"status"_s << u"de"_s << u"etwa 1 Minute mit"_s;
        QTest::newRow("more, Spanish") << u"create"_s << u"es"_s << u"alrededor de 25 minutos con"_s;
    }

    void thePlanSaysHowLongItTakes()
    {
        QFETCH(const QString, ceremony);
        QFETCH(const QString, language);
        QFETCH(const QString, words);
        const DocumentForm form{.language = language.toStdString()};
        const auto pdf = ui::DocumentPrinter().pdf(planOf(*ceremonyNamed(ceremony.toStdString()), {}, form));
        QVERIFY(pdf.has_value());
        const QString text = textOf(*pdf).join(u' ');
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    /**
     * The passport that "status" saves, as a page: everything that the text beside it says, and a line to sign.
     */
    void thePassportPrints()
    {
        ui::DocumentPrinter press;
        TwoTokens job;
        job.bench.options.documents = &press;
        const auto runner = job.bench.start("status");
        Robot robot;
        robot.pick("token", job.a)
            .fill("passport", {{"passport", "print"}, {"paper", "letter"}, {"language", "en"}})
            .pick("save", "/usb");
        QVERIFY(robot.play(*runner));
        const auto* outcome = std::get_if<Outcome>(&runner->step().kind);
        QVERIFY(outcome != nullptr && outcome->good);
        std::map<QString, Bytes> made;
        for (const auto& [path, content] : job.bench.files.content)
            made[QString::fromStdString(path).section(u'.', -1)] = content;
        QCOMPARE(made.size(), std::size_t{3});
        const QString page = textOf(made[u"pdf"_s]).join(u' ');
        QVERIFY(outputOf(u"pdfinfo"_s, {m_pdf}).contains("612 x 792"));
        const Bytes& text = made[u"txt"_s];
        const QString told =
            QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
        const QStringList lines = told.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 5);
        for (const QString& line : lines)
            QVERIFY2(page.contains(readable(line).trimmed()), qPrintable(line + u" in "_s + page));
        QVERIFY(page.contains(u"Date, name and signature"_s) && page.contains(u"REHEARSAL"_s));
    }

private:
    QStringList pagesOf(const Bytes& record, const DocumentForm& form)
    {
        const auto document = recordDocument(record, form);
        const auto pdf = document ? ui::DocumentPrinter().pdf(*document) : Result<Bytes>(fail(document.error()));
        return pdf ? textOf(*pdf) : QStringList();
    }

    /** A text a page, with single blanks. */
    QStringList textOf(const Bytes& pdf)
    {
        m_pdf = m_folder.filePath(u"%1.pdf"_s.arg(++m_number));
        QFile file(m_pdf);
        if (!file.open(QFile::WriteOnly))
            return {};
        file.write(reinterpret_cast<const char*>(pdf.data()), static_cast<qsizetype>(pdf.size()));
        file.close();
        QStringList pages;
        for (const QString& page :
             QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, m_pdf, u"-"_s})).split(u'\f'))
            pages += readable(page);
        if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
            pages.removeLast();
        return pages;
    }

    QTemporaryDir m_folder{};
    QString m_pdf{};
    int m_number = 0;
};

QUORATE_GUI_TEST(DocumentTest)
#include "tst_document.moc"
