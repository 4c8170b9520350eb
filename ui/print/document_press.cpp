#include "ui/print/document_press.h"

#include "ceremony/plan.h"
#include "ceremony/record_document.h"
#include "ui/print/cups_queue.h"
#include "ui/print/document_pages.h"
#include "ui/print/document_words.h"
#include "ui/print/print_target.h"
#include "ui/text/translator.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace quorate::ui
{

namespace
{

constexpr std::size_t groupsToCopy = 4;
constexpr std::size_t groupDigits = 4;
constexpr int longestUnbroken = 40; // letters in a row
/** Shares of the width: number, step, time, what happened, initials. */
const std::vector<int> entryColumns{6, 9, 24, 49, 12};
/** Step, what is done, time, initials. */
const std::vector<int> planColumns{10, 60, 15, 15};
/** Sheet and custodian, purpose, taken out, old envelope, returned, new envelope, witness. */
const std::vector<int> accessColumns{20, 17, 14, 11, 14, 11, 13};
constexpr int blankAccessRows = 5; // on a plan; nobody knows yet how many come

QString escaped(const QString& words)
{
    return words.toHtmlEscaped();
}

/** A value of a record; long hex in groups of four. */
QString valueText(const DocumentWords& words, const Text& value)
{
    constexpr std::size_t shortestHex = 16;
    const std::string plain = inEnglish(value);
    const bool hex = plain.size() >= shortestHex && plain.size() % groupDigits == 0 &&
                     plain.find_first_not_of("0123456789ABCDEF") == std::string::npos;
    return escaped(hex ? asTyped(inGroups(plain)) : breakable(words(value), longestUnbroken));
}

/** "Reader:", but "Who decided?" */
QString asked(const QString& label)
{
    return label.endsWith(u'?') ? label : label + u':';
}

QString paragraph(const QString& html, const char* style = "")
{
    return QStringLiteral("<p style=\"margin-top:3px;margin-bottom:3px;%1\">%2</p>")
        .arg(QString::fromLatin1(style), html);
}

QString heading(const QString& words)
{
    return QStringLiteral("<p style=\"margin-top:14px;margin-bottom:4px;font-size:13pt;font-weight:600\">%1</p>")
        .arg(escaped(words));
}

QString titles(const QString& what, const QString& ceremony)
{
    return QStringLiteral("<p style=\"font-size:18pt;font-weight:600;margin-bottom:4px\">%1</p>"
                          "<p style=\"font-size:14pt;margin-top:0;margin-bottom:8px\">%2</p>")
        .arg(escaped(what), escaped(ceremony));
}

DocumentPiece piece(const QString& html)
{
    return {.html = html};
}

DocumentPiece headingPiece(const QString& words, bool startsPage = false)
{
    // The margin above the first line of a piece is not drawn.
    const QString space = QStringLiteral("<p style=\"font-size:6pt;margin:0\">&nbsp;</p>");
    return {
        .html = startsPage ? heading(words) : space + heading(words), .startsPage = startsPage, .withNext = true};
}

QString cell(const QString& html, const QString& attributes = {})
{
    return QStringLiteral("<td valign=\"top\" %1>%2</td>").arg(attributes, html);
}

const QString tableStart = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                                          "style=\"border-collapse:collapse;border-color:#808080\">");

/** One row of a table whose columns have these shares of the width. */
QString tableRow(const QStringList& cells, const std::vector<int>& percents, const QString& attributes = {})
{
    QString html = tableStart + QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += cell(cells[i], QStringLiteral("width=\"%1%\" %2")
                                   .arg(QString::number(percents[static_cast<std::size_t>(i)]), attributes));
    return html + QStringLiteral("</tr></table>");
}

DocumentPiece headPiece(const QStringList& names, const std::vector<int>& percents)
{
    QStringList cells;
    for (const QString& name : names)
        cells += QStringLiteral("<span style=\"font-size:8.5pt\"><b>%1</b></span>").arg(escaped(name));
    return {.kind = DocumentPiece::Kind::TableHead, .html = tableRow(cells, percents)};
}

QString localTime(const std::string& utc)
{
    const QDateTime time = QDateTime::fromString(asTyped(utc), Qt::ISODate).toLocalTime();
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + time.timeZoneAbbreviation()
                          : QString();
}

QString utcTime(const std::string& utc)
{
    return asTyped(utc).replace(u'T', u' ').replace(u'Z', QStringLiteral(" UTC"));
}

// ---- access log of sheets -------------------------------------------------------------------------------------

QString small(const QString& html)
{
    return QStringLiteral("<span style=\"font-size:8.5pt\">%1</span>").arg(html);
}

/** Room for a date and, below it, a time, to be written by hand. */
QString roomToWrite(const QString& words = {})
{
    return small(words) + QStringLiteral("<br/>&nbsp;<br/>&nbsp;");
}

void addAccessHead(std::vector<DocumentPiece>& pieces, const DocumentWords& words, const QString& lines,
                   bool startsPage)
{
    pieces.push_back(headingPiece(words.of(QT_TRANSLATE_NOOP("Document", "Access log of sheets")), startsPage));
    pieces.push_back({.html = paragraph(lines), .withNext = true});
    pieces.push_back(headPiece({words.of(QT_TRANSLATE_NOOP("Document", "Sheet, custodian")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Purpose")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Taken out: date, time")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Old envelope no.")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Returned: date, time")),
                                words.of(QT_TRANSLATE_NOOP("Document", "New envelope no.")),
                                words.of(QT_TRANSLATE_NOOP("Document", "Witness"))},
                               accessColumns));
}

/** A row before it is made to HTML; what only people know is empty. */
struct AccessRow {
    QString sheet{}; // with its custodian
    QString takenOut{};
    QString oldEnvelope{};
    QString newEnvelope{};
    QString witness{};
};

DocumentPiece accessPiece(const AccessRow& row, const QString& purpose)
{
    return {.kind = DocumentPiece::Kind::TableRow,
            .html = tableRow({small(row.sheet), small(escaped(purpose)), roomToWrite(row.takenOut),
                              roomToWrite(row.oldEnvelope), roomToWrite(), roomToWrite(row.newEnvelope),
                              roomToWrite(row.witness)},
                             accessColumns)};
}

// ---- record ---------------------------------------------------------------------------------------------------

/** Writes the text of a record's pages. */
class RecordText
{
public:
    RecordText(const RecordDocument& document, const DocumentWords& words) : m_document(document), m_words(words)
    {
    }

    [[nodiscard]] std::vector<DocumentPiece> pieces() const
    {
        std::vector<DocumentPiece> pieces{piece(opening())};
        addEntries(pieces);
        addOpenItems(pieces);
        addAccessLog(pieces);
        addSignatures(pieces);
        return pieces;
    }

private:
    QString opening() const
    {
        QString text =
            titles(of(QT_TRANSLATE_NOOP("Document", "Record of a ceremony")), m_words(m_document.title));
        if (m_document.broken)
            text += paragraph(
                QStringLiteral("<b>%1</b>")
                    .arg(escaped(
                        of(QT_TRANSLATE_NOOP("Document",
                                             "This record was changed after entry %1. What stands behind it "
                                             "proves nothing. Tokens and sheets are not affected. Keep the file, "
                                             "tell the auditor, and compare it with the signed paper."),
                           {QString::number(m_document.entriesWhole)}))));
        else if (!m_document.finished)
            text +=
                paragraph(QStringLiteral("<b>%1</b>")
                              .arg(escaped(of(QT_TRANSLATE_NOOP(
                                  "Document", "This record has no end: the ceremony did not come to its end, or "
                                              "entries are missing behind the last one.")))));
        text += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
        for (const TimelineValue& fact : m_document.facts)
            text += QStringLiteral("<tr>") + cell(escaped(m_words.labelOf(fact))) +
                    cell(QStringLiteral("<b>%1</b>").arg(factText(fact))) + QStringLiteral("</tr>");
        text += QStringLiteral("</table>");
        const QTimeZone zone = QTimeZone::systemTimeZone();
        return text +
               paragraph(escaped(of(QT_TRANSLATE_NOOP("Document", "Each entry has its time in UTC and below "
                                                                  "it the local time (%1)."),
                                    {QString::fromUtf8(zone.id())})));
    }

    QString factText(const TimelineValue& fact) const
    {
        const std::string plain = inEnglish(fact.value);
        if (fact.name == "turn_started" || fact.name == "turn_ended")
            return escaped(utcTime(plain));
        if (fact.name == "started" || fact.name == "ended")
            return escaped(utcTime(plain) + QStringLiteral(" / ") + localTime(plain));
        return valueText(m_words, fact.value);
    }

    void addEntries(std::vector<DocumentPiece>& pieces) const
    {
        pieces.push_back(headingPiece(of(QT_TRANSLATE_NOOP("Document", "Entries"))));
        pieces.push_back(headPiece(
            {of(QT_TRANSLATE_NOOP("Document", "No.")), of(QT_TRANSLATE_NOOP("Document", "Step")),
             of(QT_TRANSLATE_NOOP("Document", "Time")), of(QT_TRANSLATE_NOOP("Document", "What happened")),
             of(QT_TRANSLATE_NOOP("Document", "Initials"))},
            entryColumns));
        for (const TimelineEntry& entry : m_document.entries)
            pieces.push_back({.kind = DocumentPiece::Kind::TableRow, .html = row(entry)});
    }

    QString row(const TimelineEntry& entry) const
    {
        const QString shade =
            entry.deviation || entry.unreliable ? QStringLiteral("bgcolor=\"#d8d8d8\"") : QString();
        const QString times =
            escaped(utcTime(entry.utc)) + QStringLiteral("<br/>") + escaped(localTime(entry.utc));
        return tableRow({QString::number(entry.number), entry.place > 0 ? QString::number(entry.place) : QString(),
                         QStringLiteral("<span style=\"font-size:7pt\">%1</span>").arg(times), whatHappened(entry),
                         QString()},
                        entryColumns, shade);
    }

    QString whatHappened(const TimelineEntry& entry) const
    {
        QString text;
        if (entry.unreliable)
            text += QStringLiteral("<b>%1</b><br/>")
                        .arg(escaped(of(QT_TRANSLATE_NOOP("Document", "NOT RELIABLE: behind the first change"))));
        const QString words = escaped(m_words(entry.words));
        if (entry.deviation)
            text += QStringLiteral("<b>\u25B2 %1</b>").arg(words);
        else
            text += entry.trouble ? QStringLiteral("<b>%1</b>").arg(words) : words;
        for (const TimelineValue& value : entry.values)
            text += QStringLiteral("<br/><span style=\"font-size:8.5pt\">%1 <b>%2</b></span>")
                        .arg(escaped(asked(m_words.labelOf(value))), factText(value));
        text += QStringLiteral("<br/><span style=\"font-size:7.5pt;color:#404040\">%1</span>")
                    .arg(escaped(who(entry)));
        return text;
    }

    QString who(const TimelineEntry& entry) const
    {
        const QString role = m_words(roleInWords(entry.role));
        return entry.name.empty() ? role
                                  : of(QT_TRANSLATE_NOOP("Document", "%1 (%2)"), {asTyped(entry.name), role});
    }

    void addOpenItems(std::vector<DocumentPiece>& pieces) const
    {
        pieces.push_back(headingPiece(of(QT_TRANSLATE_NOOP("Document", "Open items"))));
        if (m_document.openItems.empty())
            pieces.push_back(piece(paragraph(escaped(of(QT_TRANSLATE_NOOP("Document", "None."))))));
        for (const Text& item : m_document.openItems)
            pieces.push_back(piece(paragraph(QStringLiteral("\u2610 ") + escaped(m_words(item)))));
    }

    // What the record knows; people write the rest by hand: it happens at the safe, before and after the ceremony.
    void addAccessLog(std::vector<DocumentPiece>& pieces) const
    {
        if (m_document.sheets.empty())
            return;
        QString lines = escaped(of(QT_TRANSLATE_NOOP(
            "Document", "One row for each sheet. Write down when it left the safe and when it came back.")));
        if (!m_document.envelopes.empty())
            lines += QStringLiteral("<br/>") +
                     escaped(of(QT_TRANSLATE_NOOP("Document", "New envelopes as they were typed: %1"),
                                {asTyped(m_document.envelopes)}));
        addAccessHead(pieces, m_words, lines, false);
        for (const SheetUse& use : m_document.sheets)
            pieces.push_back(accessPiece(accessRow(use), m_words(m_document.title)));
    }

    AccessRow accessRow(const SheetUse& use) const
    {
        QString sheet = QStringLiteral("<b>%1</b>").arg(escaped(asTyped(use.sheet.empty() ? use.set : use.sheet)));
        if (use.sheet.empty()) // the number of a sheet has that of its share in it
            sheet += QStringLiteral("<br/>") + escaped(shareOf(use));
        const QString holder =
            use.holder.name.empty() ? m_words(roleInWords(use.holder.role)) : asTyped(use.holder.name);
        return {.sheet = sheet + QStringLiteral("<br/>") + escaped(holder),
                .takenOut = use.made ? escaped(of(QT_TRANSLATE_NOOP("Document", "new sheet"))) : QString(),
                .oldEnvelope = use.made ? QStringLiteral("\u2013") : QString(),
                .newEnvelope = escaped(asTyped(use.envelope)),
                .witness = escaped(witness())};
    }

    QString shareOf(const SheetUse& use) const
    {
        return use.share.empty() ? of(QT_TRANSLATE_NOOP("Document", "Share ____"))
                                 : of(QT_TRANSLATE_NOOP("Document", "Share %1"), {asTyped(use.share)});
    }

    QString witness() const
    {
        const auto found = std::ranges::find(m_document.people, "witness", &Signatory::role);
        return found != m_document.people.end() ? asTyped(found->name) : QString();
    }

    void addSignatures(std::vector<DocumentPiece>& pieces) const
    {
        pieces.push_back(headingPiece(of(QT_TRANSLATE_NOOP("Document", "Signatures")), true));
        for (const Signatory& person : m_document.people)
            pieces.push_back(piece(signature(person)));
        pieces.push_back(piece(lastHash()));
    }

    QString signature(const Signatory& person) const
    {
        const QString line = QStringLiteral("______________________");
        const QString name =
            person.name.empty() ? line : QStringLiteral("<b>%1</b>").arg(escaped(asTyped(person.name)));
        const auto left = QStringLiteral("width=\"57%\"");
        const auto right = QStringLiteral("width=\"43%\"");
        QString text =
            tableStart + QStringLiteral("<tr>") +
            cell(escaped(of(QT_TRANSLATE_NOOP("Document", "Role"))) +
                     QStringLiteral(": <b>%1</b>").arg(escaped(m_words(roleInWords(person.role)))),
                 left) +
            cell(escaped(of(QT_TRANSLATE_NOOP("Document", "Printed name"))) + QStringLiteral(": ") + name, right) +
            QStringLiteral("</tr><tr>");
        if (!person.identified.empty())
            text += cell(escaped(of(QT_TRANSLATE_NOOP("Document", "How identified: %1"),
                                    {breakable(asTyped(person.identified), longestUnbroken)})),
                         QStringLiteral("colspan=\"2\"")) +
                    QStringLiteral("</tr><tr>");
        text += cell(escaped(of(QT_TRANSLATE_NOOP(
                         "Document", "Present throughout:  \u2610 yes   \u2610 from ______ to ______"))),
                     left) +
                cell(escaped(of(QT_TRANSLATE_NOOP("Document",
                                                  "I agree:  \u2610 yes   \u2610 no, because ______________"))),
                     right) +
                QStringLiteral("</tr><tr>");
        text +=
            cell(escaped(of(QT_TRANSLATE_NOOP("Document", "Signature"))) + QStringLiteral("<br/><br/>"), left) +
            cell(escaped(of(QT_TRANSLATE_NOOP("Document", "Date"))) + QStringLiteral("<br/><br/>"), right) +
            QStringLiteral("</tr></table><p style=\"font-size:5pt;margin:0\">&nbsp;</p>");
        return text;
    }

    QString lastHash() const
    {
        const QString words = m_document.broken
                                  ? of(QT_TRANSLATE_NOOP("Document", "The last hash before the change"))
                                  : of(QT_TRANSLATE_NOOP("Document", "The last hash of the record"));
        QString text = heading(words);
        text += QStringLiteral("<p style=\"font-family:'DejaVu Sans Mono';font-size:10pt;margin:4px\">%1</p>")
                    .arg(escaped(asTyped(inGroups(m_document.head))));
        QStringList lines;
        for (std::size_t i = 0; i < groupsToCopy; ++i)
            lines += QStringLiteral("_ _ _ _");
        return text +
               paragraph(escaped(
                   of(QT_TRANSLATE_NOOP("Document", "The witness copies its first four groups here by hand:")))) +
               QStringLiteral("<p style=\"font-family:'DejaVu Sans Mono';font-size:14pt;margin-top:14px\">%1</p>")
                   .arg(lines.join(QStringLiteral("&nbsp;&nbsp;&nbsp;")));
    }

    QString of(const char* english, const QStringList& arguments = {}) const
    {
        return m_words.of(english, arguments);
    }

    const RecordDocument& m_document;
    const DocumentWords& m_words;
};

QString rehearsalWarning(bool test, const DocumentWords& words)
{
    return test ? words.of(QT_TRANSLATE_NOOP("Document", "REHEARSAL")) : QString();
}

QString warningOn(const RecordDocument& document, const DocumentWords& words)
{
    QStringList warnings{rehearsalWarning(document.test, words)};
    if (document.broken)
        warnings += words.of(QT_TRANSLATE_NOOP("Document", "BROKEN RECORD: it was changed and proves nothing"));
    warnings.removeAll(QString());
    return warnings.join(QStringLiteral(" - "));
}

// ---- plan -----------------------------------------------------------------------------------------------------

QString ifNeeded(const DocumentWords& words, bool needed)
{
    return needed
               ? QStringLiteral(" <i>%1</i>").arg(escaped(words.of(QT_TRANSLATE_NOOP("Document", "(if needed)"))))
               : QString();
}

DocumentPiece planRow(const PlannedStep& step, const DocumentWords& words)
{
    QString what = QStringLiteral("<b>%1</b>").arg(escaped(words(step.name))) + ifNeeded(words, step.ifNeeded);
    for (const PlannedAct& act : step.acts)
        what += QStringLiteral("<br/>\u2610 ") + escaped(words(act.words)) +
                ifNeeded(words, act.ifNeeded && !step.ifNeeded);
    return {.kind = DocumentPiece::Kind::TableRow,
            .html = tableRow({QStringLiteral("<b>%1</b>").arg(step.number), what, {}, {}}, planColumns)};
}

QString planOpening(const PlanDocument& plan, const DocumentWords& words)
{
    QString text = titles(words.of(QT_TRANSLATE_NOOP("Document", "Plan of a ceremony")), words(plan.title));
    for (const QString& line :
         {words.of(QT_TRANSLATE_NOOP("Document", "Must be present: %1"), {words(plan.present)}),
          words.of(QT_TRANSLATE_NOOP("Document", "Effect: %1"), {words(plan.effect)}),
          words.of(QT_TRANSLATE_NOOP("Document", "Takes about %1 minutes with two of four people"),
                   {QString::number(plan.minutes)}),
          words.of(QT_TRANSLATE_NOOP("Document", "Date and place: %1"), {QString(40, u'_')})})
        text += paragraph(escaped(line));
    return text;
}

/** Sheets leave the safe before there is a record: a page of its own, to be taken there. */
void addBlankAccessLog(std::vector<DocumentPiece>& pieces, const PlanDocument& plan, const DocumentWords& words)
{
    addAccessHead(pieces, words,
                  escaped(words.of(QT_TRANSLATE_NOOP(
                      "Document", "Fill this in at the safe: one row for each sheet that is taken out. The record "
                                  "ends with the same table and says which sheets were used; compare the two."))),
                  true);
    for (int i = 0; i < blankAccessRows; ++i)
        pieces.push_back(accessPiece({}, words(plan.title)));
}

std::vector<DocumentPiece> planPieces(const PlanDocument& plan, const DocumentWords& words)
{
    std::vector<DocumentPiece> pieces{piece(planOpening(plan, words)),
                                      headingPiece(words.of(QT_TRANSLATE_NOOP("Document", "Bring these")))};
    for (const Text& material : materialsOf(plan))
        pieces.push_back(piece(paragraph(QStringLiteral("\u2610 ") + escaped(words(material)))));
    pieces.push_back(headingPiece(words.of(QT_TRANSLATE_NOOP("Document", "Steps"))));
    pieces.push_back(headPiece(
        {words.of(QT_TRANSLATE_NOOP("Document", "Step")), words.of(QT_TRANSLATE_NOOP("Document", "What is done")),
         words.of(QT_TRANSLATE_NOOP("Document", "Time")), words.of(QT_TRANSLATE_NOOP("Document", "Initials"))},
        planColumns));
    for (const PlannedStep& step : plan.steps)
        pieces.push_back(planRow(step, words));
    pieces.push_back(piece(paragraph(escaped(words.of(QT_TRANSLATE_NOOP(
        "Document", "The screen and the record give these steps the same numbers. A step that is not "
                    "needed is passed over and keeps its number."))))));
    if (plan.takesSheets())
        addBlankAccessLog(pieces, plan, words);
    return pieces;
}

// ---- passport -------------------------------------------------------------------------------------------------

std::vector<DocumentPiece> passportPieces(const PassportDocument& passport, const DocumentWords& words)
{
    std::vector<DocumentPiece> pieces{
        piece(titles(words.of(QT_TRANSLATE_NOOP("Document", "Passport of a token")), asTyped(passport.serial)))};
    for (const Text& line : passport.lines)
        pieces.push_back(piece(paragraph(escaped(breakable(words(line), longestUnbroken)))));
    for (const QString& line :
         {words.of(QT_TRANSLATE_NOOP("Document", "Envelope no. %1"), {QString(20, u'_')}),
          words.of(QT_TRANSLATE_NOOP("Document", "Date, name and signature: %1"), {QString(50, u'_')})})
        pieces.push_back(piece(paragraph(escaped(line), "margin-top:24px")));
    return pieces;
}

DocumentPages pagesOf(const RecordDocument& document)
{
    const DocumentWords words(document.form.language);
    const QString title = words.of(QT_TRANSLATE_NOOP("Document", "Record of a ceremony"));
    return {.pieces = RecordText(document, words).pieces(),
            .title = title + QStringLiteral(": ") + words(document.title),
            .footer = asTyped(inGroups(document.head)),
            .warning = warningOn(document, words),
            .pageNumber = words.of(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"))};
}

} // namespace

Result<Bytes> DocumentPrinter::pdf(const RecordDocument& document)
{
    return pdfOf(pagesOf(document), document.form.size);
}

std::vector<PrinterSeen> DocumentPrinter::printers()
{
    return PrintTarget().printers();
}

Result<void> DocumentPrinter::print(const RecordDocument& document, const std::string& printer)
{
    QUORATE_TRY(const Bytes pages, pdf(document));
    return sendToQueue(printer, document.form.size, pages);
}

Result<Bytes> DocumentPrinter::pdf(const PlanDocument& document)
{
    const DocumentWords words(document.form.language);
    const QString title = words.of(QT_TRANSLATE_NOOP("Document", "Plan of a ceremony"));
    return pdfOf({.pieces = planPieces(document, words),
                  .title = title + QStringLiteral(": ") + words(document.title),
                  .warning = rehearsalWarning(document.test, words),
                  .pageNumber = words.of(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"))},
                 document.form.size);
}

Result<Bytes> DocumentPrinter::pdf(const PassportDocument& document)
{
    const DocumentWords words(document.form.language);
    const QString title = words.of(QT_TRANSLATE_NOOP("Document", "Passport of a token"));
    return pdfOf({.pieces = passportPieces(document, words),
                  .title = title + QStringLiteral(": ") + asTyped(document.serial),
                  .warning = rehearsalWarning(document.test, words),
                  .pageNumber = words.of(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"))},
                 document.form.size);
}

} // namespace quorate::ui
