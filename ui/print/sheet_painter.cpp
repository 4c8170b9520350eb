#include "ui/print/sheet_painter.h"

#include "base/check.h"
#include "ui/print/made_with.h"
#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_type.h"
#include "ui/text/translator.h"

#include <QPainterPath>
#include <QRandomGenerator>
#include <array>
#include <cmath>

namespace quorate::ui
{

namespace
{

constexpr double valuePoints = 11;
constexpr double modelPoints = 16;
constexpr double labelWidth = 50;
constexpr double lineOfSmall = 3.6; // millimetres
constexpr double gapToCode = 2;
constexpr double thin = 0.15;
constexpr double strong = 0.35;
constexpr double sharePoints = 18;
constexpr QChar blankSign(u'\u2423'); // a blank that can be seen

constexpr std::u16string_view symbols = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // of shares: digits and check letters

/**
 * Outlines of each symbol, made in the order of the alphabet: no string of what is drawn with them ever exists.
 */
class Outlines
{
public:
    explicit Outlines(const QFont& font)
    {
        for (std::size_t i = 0; i < symbols.size(); ++i)
            m_glyphs[i].addText({}, font, QString(QChar(symbols[i])));
    }

    [[nodiscard]] const QPainterPath& at(std::size_t index) const { return m_glyphs.at(index); }
    [[nodiscard]] const QPainterPath& of(std::uint8_t character) const
    {
        const std::size_t index = symbols.find(static_cast<char16_t>(character));
        QUORATE_ASSERT(index != std::u16string_view::npos);
        return m_glyphs[index];
    }

private:
    std::array<QPainterPath, symbols.size()> m_glyphs{};
};

SheetLayout layoutOf(const Paper& paper, bool withCode)
{
    return paper.set.isPassword() ? passwordLayout(paper.size)
                                  : sheetLayout(paper.size, paper.set.rows, paper.set.groupsPerRow, withCode);
}

/** Everything that draws one sheet keeps together here. */
class SheetPainter
{
public:
    SheetPainter(Canvas& canvas, const SheetWords& words, const Paper& paper, const SheetForm& sheet,
                 ByteView share = {}, ByteView code = {})
        : m_canvas(canvas),
          m_words(words),
          m_set(paper.set),
          m_sheet(sheet),
          m_share(share),
          m_code(code),
          m_layout(layoutOf(paper, !code.empty()))
    {
    }

    void draw()
    {
        identity();
        if (isVoid()) {
            voidNotice();
            return;
        }
        folds();
        if (m_set.isPassword()) {
            rulesForPassword();
            boxesForPassword();
        } else {
            primeAndModels();
            boxes();
            share();
        }
        pattern();
        custody();
    }

private:
    // ---- words ------------------------------------------------------------------------------------------------

    /** In this language it is not what it is in English. */
    bool differs(const char* english) const { return m_words(english) != SheetWords::english(english); }

    /** Between two rows; closer together where each label has two lines. */
    double rowGap() const { return m_words.isEnglish() ? 1.2 : 0.6; }

    /** In the language of the paper, and in English below if that is another; returns the height used. */
    double bilingual(QPointF at, double width, const char* english, double points = smallPoints, bool bold = false)
    {
        const double height = lineOfSmall * points / smallPoints;
        m_canvas.write({at.x(), at.y(), width, height}, m_words(english), m_canvas.text(points, bold));
        if (!differs(english))
            return height;
        m_canvas.write({at.x(), at.y() + height, width, lineOfSmall}, SheetWords::english(english),
                       m_canvas.text(smallPoints));
        return height + lineOfSmall;
    }

    /** Both languages on one line, where there is no room for two. */
    QString onOneLine(const char* english) const
    {
        return differs(english) ? m_words(english) + QStringLiteral(" / ") + SheetWords::english(english)
                                : m_words(english);
    }

    /** Both languages on one line if the place is wide enough, else on two around its middle. */
    void oneLineOrTwo(const QRectF& place, const char* english, Qt::Alignment side = Qt::AlignLeft)
    {
        const QFont font = m_canvas.text(smallPoints);
        const int flags = static_cast<int>((side | Qt::AlignVCenter).toInt());
        if (m_canvas.widthOf(onOneLine(english), font) <= place.width()) {
            m_canvas.write(place, onOneLine(english), font, flags);
            return;
        }
        const QRectF upper(place.left(), place.center().y() - lineOfSmall, place.width(), lineOfSmall);
        m_canvas.write(upper, m_words(english), font, flags);
        m_canvas.write(upper.translated(0, lineOfSmall), SheetWords::english(english), font, flags);
    }

    /** A label and its value; `y` moves below them. */
    void row(double& y, const char* label, const QStringList& lines, bool mono, double points = valuePoints)
    {
        const QRectF& place = m_layout.identity;
        const double used = bilingual({place.left(), y}, labelWidth, label);
        double lineTop = y;
        for (const QString& line : lines) {
            const double height = lineOfSmall * points / smallPoints;
            m_canvas.write({place.left() + labelWidth, lineTop, place.width() - labelWidth, height}, line,
                           mono ? m_canvas.mono(points) : m_canvas.text(points, true));
            lineTop += height;
        }
        y = std::max(y + used, lineTop) + rowGap();
    }

    /** A label and words of any length: in smaller letters if they are too long, then on two lines, then cut. */
    void rowOfWords(double& y, const char* label, const QString& words)
    {
        constexpr double step = 0.5;
        constexpr int mostLines = 2;
        const double left = m_layout.identity.left() + labelWidth;
        const double right = y < m_layout.qr.bottom() ? m_layout.qr.left() - gapToCode : m_layout.identity.right();
        const auto fits = [&](double points) {
            return m_canvas.widthOf(words, m_canvas.text(points, true)) <= right - left;
        };
        double points = valuePoints;
        while (points > smallPoints && !fits(points))
            points -= step;
        const QStringList lines =
            fits(points) ? QStringList{words}
                         : m_canvas.linesOf(words, m_canvas.text(points, true), right - left, mostLines);
        row(y, label, lines, false, points);
    }

    // ---- panel 1 ----------------------------------------------------------------------------------------------

    bool isVoid() const { return m_sheet.isVoid != VoidBecause::NotVoid; }

    void identity()
    {
        const QRectF& place = m_layout.identity;
        double y = place.top();
        const char* title = isVoid()             ? QT_TRANSLATE_NOOP("Sheet", "THIS SHEET IS VOID")
                            : m_set.isPassword() ? QT_TRANSLATE_NOOP("Sheet", "PASSWORD SHEET")
                                                 : QT_TRANSLATE_NOOP("Sheet", "CUSTODIAN SHEET");
        titleOf(y, title);
        row(y, QT_TRANSLATE_NOOP("Sheet", "Set"), {asTyped(m_set.setCode)}, true, modelPoints);
        if (m_set.isPassword())
            rowOfWords(y, QT_TRANSLATE_NOOP("Sheet", "Share file"), fileInWords());
        else
            rowOfWords(y, QT_TRANSLATE_NOOP("Sheet", "Share"), shareInWords());
        rowOfWords(y, QT_TRANSLATE_NOOP("Sheet", "Custodian"), asTyped(m_sheet.name));
        if (m_sheet.name.empty())
            writingLine(place.left() + labelWidth, y - rowGap(), 60);
        row(y,
            m_set.isPassword() ? QT_TRANSLATE_NOOP("Sheet", "Check value of the file")
                               : QT_TRANSLATE_NOOP("Sheet", "Check value"),
            {inGroupsOfFour(m_set.checkValue)}, true);
        row(y, QT_TRANSLATE_NOOP("Sheet", "Share file SHA-256"), hashLines(), true, smallPoints);
        if (m_set.isPassword())
            row(y, QT_TRANSLATE_NOOP("Sheet", "Made on"), {madeInWords()}, true);
        else
            row(y, QT_TRANSLATE_NOOP("Sheet", "Strength, made on"),
                {asTyped(m_set.profile) + QStringLiteral("   ") + madeInWords()}, true);
        row(y, QT_TRANSLATE_NOOP("Sheet", "Sheet number"), {asTyped(sheetNumber(m_set, m_sheet))}, true);
        warnings(y);
        m_canvas.qr(m_layout.qr, bytesOf(publicCode(m_set, m_sheet)));
    }

    void titleOf(double& y, const char* english)
    {
        constexpr double height = 6.4;
        constexpr double below = 0.8;
        const QString test = m_set.test ? QStringLiteral("   TEST") : QString();
        const double width = m_layout.qr.left() - gapToCode - m_layout.identity.left();
        m_canvas.write({m_layout.identity.left(), y, width, height}, m_words(english) + test,
                       m_canvas.text(titlePoints, true));
        y += height;
        if (differs(english)) {
            m_canvas.write({m_layout.identity.left(), y, width, lineOfSmall}, SheetWords::english(english),
                           m_canvas.text(smallPoints));
            y += lineOfSmall;
        }
        y += below;
    }

    QString madeInWords() const { return asTyped(m_set.created) + QStringLiteral("   ") + programAndVersion(); }

    QString shareInWords() const
    {
        return m_words(QT_TRANSLATE_NOOP("Sheet", "%1 of %2 (any %3 are needed)"))
            .arg(m_sheet.number)
            .arg(m_set.total)
            .arg(m_set.needed);
    }

    QString fileInWords() const
    {
        if (m_set.total == 1)
            return m_words(QT_TRANSLATE_NOOP("Sheet", "the only one of its set"));
        return m_words(QT_TRANSLATE_NOOP("Sheet", "%1 of %2 (all of them are needed)"))
            .arg(m_sheet.number)
            .arg(m_set.total);
    }

    QStringList hashLines() const
    {
        const std::size_t half = m_set.fileSha256.size() / 2;
        return {inGroupsOfFour(m_set.fileSha256.substr(0, half)), inGroupsOfFour(m_set.fileSha256.substr(half))};
    }

    void warnings(double y)
    {
        QStringList lines;
        if (m_set.profile == "C64")
            lines += m_words(QT_TRANSLATE_NOOP("Sheet", "64 bits only: within reach of an attacker who has the "
                                                        "share file. Keep that file locked away."));
        if (m_set.profile == "S256")
            lines += m_words(QT_TRANSLATE_NOOP("Sheet", "Not with sc-hsm-tool: only Quorate or the printed "
                                                        "script can read a sheet of this size."));
        if (!m_set.consentWords.empty())
            lines += m_words(QT_TRANSLATE_NOOP("Sheet", "Consent words: %1")).arg(asTyped(m_set.consentWords));
        const QRectF place(m_layout.identity.left(), y, m_layout.width, m_layout.fold1 - y);
        m_canvas.paragraph(place, lines.join(u'\n'), m_canvas.text(smallPoints, true));
    }

    void voidNotice()
    {
        const QRectF place(m_layout.left, m_layout.fold1 + 10, m_layout.width, 60);
        const double below = m_canvas.paragraph(
            place,
            m_words(m_sheet.isVoid == VoidBecause::Rewritten
                        ? QT_TRANSLATE_NOOP("Sheet",
                                            "The share was written again on a newer sheet. The sheet with "
                                            "this number may still show it: shred that sheet and keep "
                                            "this notice.")
                        : QT_TRANSLATE_NOOP("Sheet", "The ceremony was stopped. No share file exists that this "
                                                     "sheet opens. Shred the sheet with this number and keep this "
                                                     "notice.")),
            m_canvas.text(valuePoints));
        custodyLines(below + 10, {QT_TRANSLATE_NOOP("Sheet", "Custodian"), QT_TRANSLATE_NOOP("Sheet", "Witness"),
                                  QT_TRANSLATE_NOOP("Sheet", "Destroyed on")});
    }

    // ---- panel 2 ----------------------------------------------------------------------------------------------

    void folds()
    {
        fold(m_layout.fold1, QT_TRANSLATE_NOOP("Sheet", "▼ Fold the top down: second"));
        fold(m_layout.fold2, QT_TRANSLATE_NOOP("Sheet", "▲ Fold the bottom up: first"));
    }

    void fold(double y, const char* english)
    {
        m_canvas.line({0, y}, {m_layout.paper.width(), y}, thin, Qt::DashLine);
        m_canvas.write({m_layout.left, y - lineOfSmall - 0.6, m_layout.width, lineOfSmall}, onOneLine(english),
                       m_canvas.text(smallPoints), Qt::AlignHCenter | Qt::AlignVCenter);
    }

    void primeAndModels()
    {
        const QRectF& place = m_layout.prime;
        m_canvas.write({place.left(), place.top(), place.width(), lineOfSmall},
                       onOneLine(QT_TRANSLATE_NOOP("Sheet", "Prime (public)")), m_canvas.text(smallPoints));
        m_canvas.write({place.left(), place.top() + lineOfSmall, place.width(), 4}, inGroupsOfFour(m_set.prime),
                       m_canvas.mono(smallPoints));
        constexpr double height = 7;
        const auto* number = QT_TRANSLATE_NOOP("Sheet", "Share number");
        const double y = place.bottom() - height - (differs(number) ? lineOfSmall : 1);
        m_canvas.write({place.left(), y, place.width(), height},
                       m_words(number) + QStringLiteral("  ") + QString::number(m_sheet.number),
                       m_canvas.text(modelPoints - 2, true));
        if (differs(number))
            m_canvas.write({place.left(), y + height - 0.4, place.width(), lineOfSmall},
                           SheetWords::english(number), m_canvas.text(smallPoints));
        if (!m_share.empty())
            return;
        oneLineOrTwo({place.left() + 80, y, 58, height},
                     QT_TRANSLATE_NOOP("Sheet", "Write the digits like these:"), Qt::AlignRight);
        m_canvas.write({place.left() + 140, y, 46, height}, QStringLiteral("0 8 B D 1 7"),
                       m_canvas.mono(modelPoints));
    }

    void boxes()
    {
        for (std::size_t i = 0; i < m_layout.columnHeads.size(); ++i)
            m_canvas.write(m_layout.columnHeads[i], QString::number(i + 1), m_canvas.text(smallPoints),
                           Qt::AlignCenter);
        for (std::size_t i = 0; i < m_layout.rowHeads.size(); ++i)
            m_canvas.write(m_layout.rowHeads[i], QString(QChar(u'A' + static_cast<char16_t>(i))),
                           m_canvas.text(valuePoints, true), Qt::AlignCenter);
        for (const QRectF& box : m_layout.digits)
            m_canvas.box(box, thin);
        for (const QRectF& box : m_layout.checkLetters)
            m_canvas.box(box.adjusted(0.4, 0.4, -0.4, -0.4), strong * 2);
        for (const QRectF& box : m_layout.seal)
            m_canvas.box(box.adjusted(0.4, 0.4, -0.4, -0.4), strong * 2);
        const auto* seal = QT_TRANSLATE_NOOP("Sheet", "Seal (4 letters)");
        const double height = lineOfSmall * valuePoints / smallPoints + (differs(seal) ? lineOfSmall : 0);
        bilingual({m_layout.sealLabel.left(), m_layout.sealLabel.center().y() - height / 2},
                  m_layout.sealLabel.width(), seal, valuePoints, true);
        m_canvas.paragraph(m_layout.note,
                           m_words(QT_TRANSLATE_NOOP("Sheet", "Letters in thick boxes are checks. Leave them out "
                                                              "in other programs.")),
                           m_canvas.text(smallPoints));
    }

    /** How a password is written so that somebody else reads the same one. */
    void rulesForPassword()
    {
        constexpr double headHeight = 5;
        constexpr double modelHeight = 6;
        constexpr double gap = 0.8;
        QRectF place = m_layout.prime;
        m_canvas.write({place.left(), place.top(), place.width(), headHeight},
                       onOneLine(QT_TRANSLATE_NOOP("Sheet", "Password (by hand)")),
                       m_canvas.text(valuePoints, true));
        models({place.left(), place.top() + headHeight, place.width(), modelHeight});
        place.setTop(place.top() + headHeight + modelHeight + gap);
        m_canvas.paragraph(place,
                           m_words(QT_TRANSLATE_NOOP("Sheet", "Capital and small letters differ: underline each "
                                                              "capital letter. Write a blank as %1."))
                               .arg(blankSign),
                           m_canvas.text(smallPoints));
    }

    /** What is mixed up easily, side by side; capitals are underlined here too. */
    void models(const QRectF& place)
    {
        const auto* english = QT_TRANSLATE_NOOP("Sheet", "Write like this:");
        const QFont small = m_canvas.text(smallPoints);
        const double wide = std::max(m_canvas.widthOf(m_words(english), small),
                                     m_canvas.widthOf(SheetWords::english(english), small));
        oneLineOrTwo({place.left(), place.top(), wide, place.height()}, english);
        const QFont font = m_canvas.mono(modelPoints - 2);
        const double across = m_canvas.widthOf(QStringLiteral("0"), font);
        double x = place.left() + wide + across;
        for (const QChar model : QStringLiteral("0O 1lI| 2Z 5S 6G 8B uv -_ ., '`") + u' ' + blankSign) {
            m_canvas.write({x, place.top(), across, place.height()}, QString(model), font, Qt::AlignCenter);
            if (model.isUpper())
                writingLine(x + 0.2, place.bottom() - 0.5, across - 0.4);
            x += across * 1.3;
        }
    }

    void boxesForPassword()
    {
        for (std::size_t i = 0; i < m_layout.columnHeads.size(); ++i)
            m_canvas.write(m_layout.columnHeads[i], QString::number(static_cast<int>(i + 1) * passwordMark),
                           m_canvas.text(smallPoints), Qt::AlignCenter);
        for (std::size_t i = 0; i < m_layout.rowHeads.size(); ++i)
            m_canvas.write(m_layout.rowHeads[i], QString::number(static_cast<int>(i) * passwordColumns + 1),
                           m_canvas.text(smallPoints), Qt::AlignCenter);
        for (std::size_t i = 0; i < m_layout.digits.size(); ++i) {
            const QRectF& box = m_layout.digits[i];
            m_canvas.box(box, thin);
            if ((i + 1) % passwordMark == 0)
                m_canvas.line(box.topRight(), box.bottomRight(), strong * 2);
        }
        m_canvas.paragraph(
            m_layout.note,
            m_words(QT_TRANSLATE_NOOP("Sheet", "One character in each box. Six words: small letters, "
                                               "and one blank between two words. Longer than all the boxes: "
                                               "go on on a second copy of this page.")),
            m_canvas.text(smallPoints));
    }

    void share()
    {
        if (m_share.empty())
            return;
        const QFont font = m_canvas.mono(sharePoints, true);
        const Outlines outlines(font);
        std::size_t next = 0;
        const auto fill = [&](const QRectF& box) {
            const double across = m_canvas.widthOf(QStringLiteral("0"), font);
            const QPointF at{box.center().x() - across / 2, box.center().y() + m_canvas.capHeight(font) / 2};
            m_canvas.outlines(at, outlines.of(m_share[next++]));
        };
        QUORATE_ASSERT(m_share.size() ==
                       m_layout.digits.size() + m_layout.checkLetters.size() + m_layout.seal.size());
        for (std::size_t group = 0; group < m_layout.checkLetters.size(); ++group) {
            for (std::size_t digit = 0; digit < digitsInGroup; ++digit)
                fill(m_layout.digits[group * digitsInGroup + digit]);
            fill(m_layout.checkLetters[group]);
        }
        for (const QRectF& box : m_layout.seal)
            fill(box);
        if (!m_code.empty())
            m_canvas.qr(m_layout.code, m_code);
    }

    // ---- panel 3 ----------------------------------------------------------------------------------------------

    /** Two layers of random digits and letters, as outlines: lands on the value when the paper is folded. */
    void pattern()
    {
        const QFont font = m_canvas.mono(modelPoints, true);
        const Outlines glyphs(font);
        const double across = m_canvas.widthOf(QStringLiteral("0"), font);
        constexpr double down = 4.4;
        const QRectF& place = m_layout.pattern;
        m_canvas.painter().save();
        m_canvas.painter().setClipRect(QRectF(m_canvas.dots(place.left()), m_canvas.dots(place.top()),
                                              m_canvas.dots(place.width()), m_canvas.dots(place.height())));
        QRandomGenerator* random = QRandomGenerator::global();
        for (const double shift : {0.0, 0.5}) {
            const int rows = static_cast<int>(std::ceil(place.height() / down + shift));
            const int columns = static_cast<int>(std::ceil(place.width() / across + shift));
            for (int i = 0; i < rows * columns; ++i) {
                const int row = i / columns;
                const int column = i % columns;
                const QPointF at{place.left() + across * (column - shift), place.top() + down * (row + 1 - shift)};
                m_canvas.outlines(at, glyphs.at(random->bounded(static_cast<quint32>(symbols.size()))));
            }
        }
        m_canvas.painter().restore();
    }

    void custody()
    {
        custodyLines(m_layout.custody.top(),
                     {QT_TRANSLATE_NOOP("Sheet", "Envelope number"), QT_TRANSLATE_NOOP("Sheet", "Sealed on, UTC"),
                      QT_TRANSLATE_NOOP("Sheet", "Replaces sheet")},
                     replacedSheet());
        custodyLines(m_layout.custody.top() + 8,
                     {QT_TRANSLATE_NOOP("Sheet", "Custodian"), QT_TRANSLATE_NOOP("Sheet", "Witness"),
                      QT_TRANSLATE_NOOP("Sheet", "Destroyed on")});
    }

    /** The number of the sheet before; empty on the first one, where people may write that of another set. */
    QString replacedSheet() const
    {
        if (m_sheet.serial == 1)
            return {};
        SheetForm before = m_sheet;
        --before.serial;
        return asTyped(sheetNumber(m_set, before));
    }

    /** Lines to write on; on the last one `last` stands already. */
    void custodyLines(double y, const std::array<const char*, 3>& labels, const QString& last = {})
    {
        constexpr double writing = 4.6;
        constexpr double gap = 3;
        const double width = (m_layout.width + gap) / static_cast<double>(labels.size());
        double x = m_layout.left;
        for (const char* label : labels) {
            writingLine(x, y + writing, width - gap);
            m_canvas.write({x, y + writing, width - gap, lineOfSmall}, onOneLine(label),
                           m_canvas.text(smallPoints));
            x += width;
        }
        m_canvas.write({x - width, y, width - gap, writing}, last, m_canvas.mono(smallPoints));
    }

    void writingLine(double x, double y, double width) { m_canvas.line({x, y}, {x + width, y}, thin); }

    Canvas& m_canvas;
    const SheetWords& m_words;
    const PaperSet& m_set;
    const SheetForm& m_sheet;
    ByteView m_share; // its characters in order; empty on a sheet to be filled in by hand
    ByteView m_code;
    SheetLayout m_layout;
};

} // namespace

void drawCustodianSheet(Canvas& canvas, const SheetWords& words, const Paper& paper, const SheetForm& sheet)
{
    SheetPainter(canvas, words, paper, sheet).draw();
}

void drawSecretSheet(Canvas& canvas, const SheetWords& words, const SecretSheet& sheet)
{
    QUORATE_ASSERT(sheet.page.sheets.size() == 1 && !sheet.characters.empty());
    SheetPainter(canvas, words, sheet.page, sheet.page.sheets.front(), sheet.characters.reveal(),
                 sheet.code.reveal())
        .draw();
}

QString inGroupsOfFour(const std::string& digits)
{
    QString groups;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % digitsInGroup == 0)
            groups += u' ';
        groups += QLatin1Char(digits[i]);
    }
    return groups;
}

std::string publicCode(const PaperSet& set, const SheetForm& sheet)
{
    const std::string profile = set.isPassword() ? "PASSWORD" : set.profile; // codes know capitals only
    return "KCP1 SET:" + set.setCode + " ID:" + std::to_string(sheet.number) + " T:" + std::to_string(set.needed) +
           " N:" + std::to_string(set.total) + " P:" + profile + " KCV:" + set.checkValue +
           " SHA:" + set.fileSha256;
}

} // namespace quorate::ui
