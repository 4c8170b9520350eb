#include "ui/print/record_pages.h"

#include "ceremony/record_document.h"
#include "ui/print/access_log_pages.h"
#include "ui/print/document_html.h"
#include "ui/print/document_words.h"
#include "ui/text/translator.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace quorate::ui
{

namespace
{

constexpr std::size_t groupsToCopy = 4;
constexpr std::size_t groupDigits = 4;
/** Shares of the width: number, step, time, what happened, initials. */
const std::vector<int> entryColumns{6, 9, 24, 49, 12};

/** A value of a record; long hex in groups of four. */
QString valueText(const DocumentWords& words, const TimelineValue& value, bool redacted)
{
    constexpr std::size_t shortestHex = 16;
    const std::string plain = inEnglish(value.value);
    const bool hex = plain.size() >= shortestHex && plain.size() % groupDigits == 0 &&
                     plain.find_first_not_of("0123456789ABCDEF") == std::string::npos;
    return escaped(hex ? asTyped(inGroups(plain)) : breakable(words(partsOf(value, redacted)), longestUnbroken));
}

/** "Reader:", but "Who decided?" */
QString asked(const DocumentWords& words, const QString& label)
{
    return label.endsWith(u'?') ? label : words.withColon(label);
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
        return valueText(m_words, fact, m_document.redacted);
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
                        .arg(escaped(asked(m_words, m_words.labelOf(value))), factText(value));
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
        return found != m_document.people.end() ? ofPerson(found->name) : QString();
    }

    /** Somebody's name, or what a redacted copy has in place of it; the same of their words. */
    QString ofPerson(const std::string& words) const
    {
        return m_document.redacted ? m_words(partsOfRedacted(words)) : asTyped(words);
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
            person.name.empty() ? line : QStringLiteral("<b>%1</b>").arg(escaped(ofPerson(person.name)));
        const auto left = QStringLiteral("width=\"57%\"");
        const auto right = QStringLiteral("width=\"43%\"");
        QString text =
            tableStart() + QStringLiteral("<tr>") +
            cell(escaped(m_words.withColon(of(QT_TRANSLATE_NOOP("Document", "Role")))) +
                     QStringLiteral(" <b>%1</b>").arg(escaped(m_words(roleInWords(person.role)))),
                 left) +
            cell(escaped(m_words.withColon(of(QT_TRANSLATE_NOOP("Document", "Printed name")))) + u' ' + name,
                 right) +
            QStringLiteral("</tr><tr>");
        if (!person.identified.empty())
            text += cell(escaped(of(QT_TRANSLATE_NOOP("Document", "How identified: %1"),
                                    {breakable(ofPerson(person.identified), longestUnbroken)})),
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

QString warningOn(const RecordDocument& document, const DocumentWords& words)
{
    QStringList warnings{rehearsalWarning(document.test, words)};
    if (document.broken)
        warnings += words.of(QT_TRANSLATE_NOOP("Document", "BROKEN RECORD: it was changed and proves nothing"));
    warnings.removeAll(QString());
    return warnings.join(QStringLiteral(" - "));
}

} // namespace

DocumentPages recordPages(const RecordDocument& document)
{
    const DocumentWords words(document.form.language, document.redacted);
    const QString title = words.of(QT_TRANSLATE_NOOP("Document", "Record of a ceremony"));
    return {.pieces = RecordText(document, words).pieces(),
            .title = words.withColon(title) + u' ' + words(document.title),
            .footer = asTyped(inGroups(document.head)),
            .warning = warningOn(document, words),
            .pageNumber = pageNumber(words)};
}

} // namespace quorate::ui
