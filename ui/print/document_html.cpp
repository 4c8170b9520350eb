#include "ui/print/document_html.h"

namespace quorate::ui
{

QString escaped(const QString& words)
{
    return words.toHtmlEscaped();
}

QString paragraph(const QString& html, const char* style)
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

DocumentPiece headingPiece(const QString& words, bool startsPage)
{
    // The margin above the first line of a piece is not drawn.
    const QString space = QStringLiteral("<p style=\"font-size:6pt;margin:0\">&nbsp;</p>");
    return {
        .html = startsPage ? heading(words) : space + heading(words), .startsPage = startsPage, .withNext = true};
}

QString cell(const QString& html, const QString& attributes)
{
    return QStringLiteral("<td valign=\"top\" %1>%2</td>").arg(attributes, html);
}

QString tableStart()
{
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                          "style=\"border-collapse:collapse;border-color:#808080\">");
}

QString tableRow(const QStringList& cells, const std::vector<int>& percents, const QString& attributes)
{
    QString html = tableStart() + QStringLiteral("<tr>");
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

QString small(const QString& html)
{
    return QStringLiteral("<span style=\"font-size:8.5pt\">%1</span>").arg(html);
}

} // namespace quorate::ui
