#include "support/test_program.h"
#include "ui/platform/palette.h"

#include <QPalette>
#include <QTest>
#include <array>

using namespace quorate::ui;

namespace
{

using Color = QColor Colors::*;

/**
 * Ink on ground as the widgets use them, and the least contrast that they may have (ceremony UX, sections 7, 8).
 */
struct Pair {
    const char* name;
    Color ink;
    Color ground;
    double least;
};

constexpr double leastForText = 6.2;
constexpr double leastForParts = 3;

constexpr std::array colorPairs{
    Pair{"text", &Colors::text, &Colors::ground, leastForText},
    Pair{"text on surface", &Colors::text, &Colors::surface, leastForText},
    Pair{"text in a problem", &Colors::text, &Colors::dangerGround, leastForText},
    Pair{"text in a warning", &Colors::text, &Colors::warningGround, leastForText},
    Pair{"text in a success", &Colors::text, &Colors::successGround, leastForText},
    Pair{"muted", &Colors::muted, &Colors::ground, leastForText},
    Pair{"muted on surface", &Colors::muted, &Colors::surface, leastForText},
    Pair{"muted in a problem", &Colors::muted, &Colors::dangerGround, leastForText},
    Pair{"link", &Colors::primary, &Colors::ground, leastForText},
    Pair{"link on surface", &Colors::primary, &Colors::surface, leastForText},
    Pair{"link in a problem", &Colors::primary, &Colors::dangerGround, 4.5},
    Pair{"primary button", &Colors::onPrimary, &Colors::primary, leastForText},
    Pair{"primary button, hover", &Colors::onPrimary, &Colors::primaryHover, leastForText},
    Pair{"danger", &Colors::danger, &Colors::ground, leastForText},
    Pair{"danger on its ground", &Colors::danger, &Colors::dangerGround, leastForText},
    Pair{"danger on surface", &Colors::danger, &Colors::surface, leastForText},
    Pair{"success", &Colors::success, &Colors::ground, leastForText},
    Pair{"success on its ground", &Colors::success, &Colors::successGround, leastForText},
    Pair{"success on surface", &Colors::success, &Colors::surface, leastForText},
    Pair{"warning", &Colors::warning, &Colors::ground, leastForText},
    Pair{"warning on its ground", &Colors::warning, &Colors::warningGround, leastForText},
    Pair{"share: digits", &Colors::shareDigits, &Colors::shareGround, leastForText},
    Pair{"share: check letters", &Colors::shareLetters, &Colors::shareGround, leastForText},
    Pair{"share: a wrong group", &Colors::danger, &Colors::shareGround, leastForText},
    Pair{"muted in a share", &Colors::muted, &Colors::shareGround, leastForText},
    Pair{"rehearsal", &Colors::rehearsal, &Colors::rehearsalGround, leastForText},
    Pair{"border", &Colors::line, &Colors::ground, leastForParts},
    Pair{"border on surface", &Colors::line, &Colors::surface, leastForParts},
    Pair{"border of a share", &Colors::line, &Colors::shareGround, leastForParts},
    Pair{"border in a warning", &Colors::line, &Colors::warningGround, leastForParts},
    Pair{"focus", &Colors::focus, &Colors::ground, leastForParts},
    Pair{"focus on surface", &Colors::focus, &Colors::surface, leastForParts},
    Pair{"focus in a problem", &Colors::focus, &Colors::dangerGround, leastForParts},
    Pair{"focus in a warning", &Colors::focus, &Colors::warningGround, leastForParts},
    Pair{"focus in a share", &Colors::focus, &Colors::shareGround, leastForParts},
};

/** Every colour of a theme, so that a new one cannot be left out of the pairs. */
constexpr std::array<Color, 20> allColors{
    &Colors::ground,      &Colors::surface,       &Colors::text,         &Colors::muted,
    &Colors::primary,     &Colors::onPrimary,     &Colors::primaryHover, &Colors::line,
    &Colors::danger,      &Colors::dangerGround,  &Colors::success,      &Colors::successGround,
    &Colors::warning,     &Colors::warningGround, &Colors::focus,        &Colors::shareGround,
    &Colors::shareDigits, &Colors::shareLetters,  &Colors::rehearsal,    &Colors::rehearsalGround,
};
static_assert(sizeof(Colors) == allColors.size() * sizeof(QColor));

QPalette blackAndWhite(bool inverted)
{
    QPalette palette;
    palette.setColor(QPalette::Window, inverted ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, inverted ? Qt::white : Qt::black);
    palette.setColor(QPalette::Highlight, inverted ? Qt::black : Qt::blue);
    return palette;
}

/** The pairs whose contrast is too small, in words; prints all of them. */
QStringList tooWeak(const Colors& colors, const char* theme)
{
    QStringList weak;
    for (const Pair& pair : colorPairs) {
        const double ratio = contrast(colors.*pair.ink, colors.*pair.ground);
        const QString line =
            QStringLiteral("%1: %2 %3 on %4 is %5 (at least %6)")
                .arg(QLatin1String(theme), QLatin1String(pair.name), (colors.*pair.ink).name(),
                     (colors.*pair.ground).name(), QString::number(ratio, 'f', 1), QString::number(pair.least));
        qInfo().noquote() << line;
        if (ratio < pair.least)
            weak += line;
    }
    return weak;
}

} // namespace

/** The contrast of all that is drawn on something, in every theme. */
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratios()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // The example that is known as the weakest grey on white that passes.
        QVERIFY(contrast(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
    }

    void everyColorIsInAPair()
    {
        for (const Color color : allColors)
            QVERIFY(std::ranges::any_of(
                colorPairs, [color](const Pair& pair) { return pair.ink == color || pair.ground == color; }));
    }

    void everyPairCanBeRead()
    {
        QStringList weak = tooWeak(colorsOf(Theme::Light), "light") + tooWeak(colorsOf(Theme::Dark), "dark") +
                           tooWeak(colorsOf(Theme::Contrast), "contrast") +
                           tooWeak(colorsForcedBy(blackAndWhite(false)), "forced black on white") +
                           tooWeak(colorsForcedBy(blackAndWhite(true)), "forced white on black");
        QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u'\n')));
    }

    void aWeakPairIsFound()
    {
        Colors weak = colorsOf(Theme::Light);
        weak.muted = QColor(0x999999);
        QVERIFY(!tooWeak(weak, "weak on purpose").isEmpty());
    }
};

QUORATE_TEST(TestPalette)
#include "tst_palette.moc"
