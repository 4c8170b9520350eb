#include "ui/print/plan_pages.h"

#include "ceremony/plan.h"
#include "ui/print/access_log_pages.h"
#include "ui/print/document_html.h"
#include "ui/print/document_words.h"

namespace quorate::ui
{

namespace
{

/** Step, what is done, time, initials. */
const std::vector<int> planColumns{10, 60, 15, 15};
constexpr int blankAccessRows = 5; // nobody knows yet how many come

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
          words.counted(QT_TRANSLATE_N_NOOP("Document", "Takes about %n minute(s) with two of four people"),
                        plan.minutes),
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

} // namespace

DocumentPages planPages(const PlanDocument& plan)
{
    const DocumentWords words(plan.form.language);
    const QString title = words.of(QT_TRANSLATE_NOOP("Document", "Plan of a ceremony"));
    return {.pieces = planPieces(plan, words),
            .title = words.withColon(title) + u' ' + words(plan.title),
            .warning = rehearsalWarning(plan.test, words),
            .pageNumber = pageNumber(words)};
}

} // namespace quorate::ui
