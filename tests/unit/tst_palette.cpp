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

constexpr double ours = 6.2;
constexpr double parts = 3;

constexpr std::array pairs{
    Pair{"text", &Colors::text, &Colors::ground, ours},
    Pair{"text on surface", &Colors::text, &Colors::surface, ours},
    Pair{"text in a problem", &Colors::text, &Colors::dangerGround, ours},
    Pair{"text in a warning", &Colors::text, &Colors::warningGround, ours},
    Pair{"text in a success", &Colors::text, &Colors::successGround, ours},
    Pair{"muted", &Colors::muted, &Colors::ground, ours},
    Pair{"muted on surface", &Colors::muted, &Colors::surface, ours},
    Pair{"muted in a problem", &Colors::muted, &Colors::dangerGround, ours},
    Pair{"link", &Colors::primary, &Colors::ground, ours},
    Pair{"link on surface", &Colors::primary, &Colors::surface, ours},
    Pair{"link in a problem", &Colors::primary, &Colors::dangerGround, 4.5},
    Pair{"primary button", &Colors::onPrimary, &Colors::primary, ours},
    Pair{"primary button, hover", &Colors::onPrimary, &Colors::primaryHover, ours},
    Pair{"danger", &Colors::danger, &Colors::ground, ours},
    Pair{"danger on its ground", &Colors::danger, &Colors::dangerGround, ours},
    Pair{"danger on surface", &Colors::danger, &Colors::surface, ours},
    Pair{"success", &Colors::success, &Colors::ground, ours},
    Pair{"success on its ground", &Colors::success, &Colors::successGround, ours},
    Pair{"success on surface", &Colors::success, &Colors::surface, ours},
    Pair{"warning", &Colors::warning, &Colors::ground, ours},
    Pair{"warning on its ground", &Colors::warning, &Colors::warningGround, ours},
    Pair{"share: digits", &Colors::shareDigits, &Colors::shareGround, ours},
    Pair{"share: check letters", &Colors::shareLetters, &Colors::shareGround, ours},
    Pair{"share: a wrong group", &Colors::danger, &Colors::shareGround, ours},
    Pair{"muted in a share", &Colors::muted, &Colors::shareGround, ours},
    Pair{"rehearsal", &Colors::rehearsal, &Colors::rehearsalGround, ours},
    Pair{"border", &Colors::line, &Colors::ground, parts},
    Pair{"border on surface", &Colors::line, &Colors::surface, parts},
    Pair{"border of a share", &Colors::line, &Colors::shareGround, parts},
    Pair{"border in a warning", &Colors::line, &Colors::warningGround, parts},
    Pair{"focus", &Colors::focus, &Colors::ground, parts},
    Pair{"focus on surface", &Colors::focus, &Colors::surface, parts},
    Pair{"focus in a problem", &Colors::focus, &Colors::dangerGround, parts},
    Pair{"focus in a warning", &Colors::focus, &Colors::warningGround, parts},
    Pair{"focus in a share", &Colors::focus, &Colors::shareGround, parts},
};

/** Every colour of a theme, so that a new one cannot be left out of the pairs. */
constexpr std::array<Color, 20> all{
    &Colors::ground,      &Colors::surface,       &Colors::text,         &Colors::muted,
    &Colors::primary,     &Colors::onPrimary,     &Colors::primaryHover, &Colors::line,
    &Colors::danger,      &Colors::dangerGround,  &Colors::success,      &Colors::successGround,
    &Colors::warning,     &Colors::warningGround, &Colors::focus,        &Colors::shareGround,
    &Colors::shareDigits, &Colors::shareLetters,  &Colors::rehearsal,    &Colors::rehearsalGround,
};
static_assert(sizeof(Colors) == all.size() * sizeof(QColor));

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
    for (const Pair& pair : pairs) {
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
        for (const Color color : all)
            QVERIFY(std::ranges::any_of(
                pairs, [color](const Pair& pair) { return pair.ink == color || pair.ground == color; }));
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

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
