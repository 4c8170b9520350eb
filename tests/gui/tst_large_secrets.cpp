#include "support/keyboard_person.h"
#include "support/layout_checks.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/platform/accessibility.h"
#include "ui/platform/palette.h"
#include "ui/platform/type.h"
#include "ui/secret/curtain.h"
#include "ui/secret/group_field.h"
#include "ui/secret/secret_grid.h"
#include "ui/secret/secret_input.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <array>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr double contrastOfDigits = 7; // WCAG 2.2 at its strictest
constexpr int border = 3;              // pixels of a secret widget's own frame and its round corners' smoothing
constexpr int emptyRim = 5;            // pixels within it that stay empty
constexpr int frameCorner = 8;         // pixels of the frame's round corners

struct Look {
    const char* name;
    ui::Accessibility accessibility{};
};
/** System: this test's desktop is black with white letters. */
constexpr std::array looks{Look{"light", {.letters = 300, .theme = ui::Theme::Light}},
                           Look{"contrast", {.letters = 300, .theme = ui::Theme::Contrast}},
                           Look{"forced", {.letters = 300, .theme = ui::Theme::System}},
                           Look{"usual", {.letters = 100, .theme = ui::Theme::System}}};

QScrollArea* scrollerOf(QWidget& widget)
{
    for (QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up); area != nullptr && area->widget()->isAncestorOf(&widget))
            return area;
    }
    return nullptr;
}

/** What stands on the screen of a part of the widget, in the widget's own coordinates. */
QImage screenOf(QWidget& widget, const QRect& part)
{
    settle();
    QWidget& window = *widget.window();
    const QPoint at = widget.mapTo(&window, part.topLeft());
    return window.screen()
        ->grabWindow(window.winId(), at.x(), at.y(), part.width(), part.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/** The widget as it is painted, secret and all, put together while the page is scrolled past. */
QImage wholeOf(QWidget& widget)
{
    QImage whole(widget.size(), QImage::Format_RGB32);
    whole.fill(Qt::magenta);
    QPainter painter(&whole);
    QScrollArea* area = scrollerOf(widget);
    if (area == nullptr)
        return screenOf(widget, widget.rect());
    QScrollBar* bar = area->verticalScrollBar();
    for (int at = 0;; at = std::min(at + area->viewport()->height() / 2, bar->maximum())) {
        bar->setValue(at);
        settle();
        const QRect seen(widget.mapFrom(area->viewport(), QPoint()), area->viewport()->size());
        const QRect part = seen & widget.rect();
        if (!part.isEmpty())
            painter.drawImage(part.topLeft(), screenOf(widget, part));
        if (at == bar->maximum())
            break;
    }
    return whole;
}

/** True where something is painted in the strip that stays empty within the frame: what is cut there goes on. */
bool touchesItsEdge(const QImage& picture, const QColor& ground)
{
    const QRect outside = picture.rect().adjusted(border, border, -border, -border);
    const QRect inside = picture.rect().adjusted(emptyRim, emptyRim, -emptyRim, -emptyRim);
    for (int y = outside.top(); y <= outside.bottom(); ++y) {
        for (int x = outside.left(); x <= outside.right(); ++x) {
            const bool inCorner = std::min(x, picture.width() - 1 - x) < frameCorner &&
                                  std::min(y, picture.height() - 1 - y) < frameCorner;
            if (!inCorner && !inside.contains(x, y) && picture.pixelColor(x, y) != ground)
                return true;
        }
    }
    return false;
}

/** Points of ink that can be read. */
int inkIn(const QImage& picture, const QColor& ink)
{
    int points = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            points += picture.pixelColor(x, y) == ink ? 1 : 0;
    }
    return points;
}

QPalette blackDesktop()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    return palette;
}

} // namespace

/**
 * Shares and fields for secrets, and the pages around them, with letters of three times their size and in the
 * strongest colours.
 */
class LargeSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_secret.show(sampleShare()); }
    void cleanup() { ui::useAccessibility({.theme = ui::Theme::Light}); }
    void theMeasureCanFail();
    void nothingIsCut_data();
    void nothingIsCut();
    void theFontIsTheOneThatWasChosen();
    void noCharacterIsWiderThanItsPlace();
    void aGroupLooksTheSameInEveryDirection();
    void aRowStaysOneLine_data();
    void aRowStaysOneLine();

private:
    SecretSlot m_secret{};
};

void LargeSecretsTest::initTestCase()
{
    qApp->setPalette(blackDesktop()); // before ours is laid over it
    ui::applyTheme(ui::Theme::System);
    QCOMPARE(ui::colors().shareGround, QColor(Qt::black));
    QCOMPARE(ui::colors().focus, QColor(Qt::yellow));
    dressApplication();
    ui::useAccessibility({.theme = ui::Theme::Light});
}

void LargeSecretsTest::theMeasureCanFail()
{
    QImage picture(100, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(!touchesItsEdge(picture, Qt::white));
    QPainter painter(&picture);
    painter.fillRect(QRect(20, 10, 60, 20), Qt::black);
    QVERIFY(!touchesItsEdge(picture, Qt::white));
    painter.fillRect(QRect(60, 10, 40, 20), Qt::black);
    QVERIFY(touchesItsEdge(picture, Qt::white));
}

void LargeSecretsTest::nothingIsCut_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QString>("page");
    for (std::size_t look = 0; look < looks.size(); ++look) {
        for (const char* page : {"ready", "reveal", "confirm", "enter", "return_code", "paused", "new_pin",
                                 "new_so_pin", "pin", "password"})
            QTest::addRow("%s, %s", page, looks[look].name) << static_cast<int>(look) << QString::fromLatin1(page);
    }
}

void LargeSecretsTest::nothingIsCut()
{
    QFETCH(int, look);
    QFETCH(QString, page);
    ui::useAccessibility(looks[static_cast<std::size_t>(look)].accessibility);
    const ui::Colors& colors = ui::colors();
    QVERIFY(ui::contrast(colors.shareDigits, colors.shareGround) >= contrastOfDigits);
    QVERIFY(ui::contrast(colors.shareLetters, colors.shareGround) >= contrastOfDigits);
    PageStage stage(sampleStep(page.toStdString(), m_secret));
    QVERIFY(stage.show(leastWindow));
    settle();
    const auto surfaces = stage.view().findChildren<ui::SecretSurface*>();
    QVERIFY(!surfaces.isEmpty());
    for (ui::SecretSurface* surface : surfaces) {
        if (!surface->isVisible())
            continue;
        QVERIFY2(surface->width() >= surface->minimumSizeHint().width() &&
                     surface->height() >= surface->minimumSizeHint().height(),
                 qPrintable(page));
        const QScrollArea* area = scrollerOf(*surface);
        const int right = surface->mapTo(area->widget(), surface->rect().topRight()).x();
        QVERIFY2(right < area->viewport()->width(),
                 qPrintable(u"%1: %2 > %3"_s.arg(page).arg(right).arg(area->viewport()->width())));
        if (auto* input = qobject_cast<ui::SecretInput*>(surface)) {
            input->setFocus(Qt::TabFocusReason);
            typeText(u"7C3"_s);
        }
        settle();
        QVERIFY2(surface->height() >= surface->minimumSizeHint().height(), qPrintable(page));
        const QImage picture = wholeOf(*surface);
        // The name of a group stands above its frame.
        const int above = qobject_cast<ui::GroupField*>(surface) != nullptr
                              ? QFontMetrics(ui::textFont(ui::TypeSize::Label)).height() + 4
                              : 0;
        const bool cut = touchesItsEdge(picture.copy(picture.rect().adjusted(0, above, 0, 0)), colors.shareGround);
        if (cut) {
            const QString folder = QStringLiteral(QUORATE_BUILD_DIR "/large-secrets");
            QDir().mkpath(folder);
            picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s) +
                         u".png"_s);
        }
        QVERIFY2(!cut, qPrintable(page + u": something is cut at the edge"_s));
        if (page == u"reveal"_s)
            QVERIFY(inkIn(picture, colors.shareDigits) > 1000);
    }
    const QStringList faults = layoutFaults(stage.view());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/** Its 0 and O, 1 and I, 8 and B look different; another font that is found instead promises nothing. */
void LargeSecretsTest::theFontIsTheOneThatWasChosen()
{
    for (const double points : {20.0, 21.0, 28.0}) // words, typed characters, shares
        QCOMPARE(QFontInfo(ui::monoFont(points)).family(), u"DejaVu Sans Mono"_s);
}

/** In a place of its own, so that no neighbour covers it and no edge cuts it. */
void LargeSecretsTest::noCharacterIsWiderThanItsPlace()
{
    for (const int percent : {100, 300}) {
        ui::useAccessibility({.letters = percent, .theme = ui::Theme::Light});
        const QFont font = ui::monoFont(28);
        const QFontMetrics metrics(font);
        const QSize cell(metrics.horizontalAdvance(u'0'), metrics.height());
        for (const QChar c : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s) {
            QImage canvas(3 * cell, QImage::Format_RGB32);
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            painter.setFont(font);
            painter.drawText(QPoint(cell.width(), cell.height() + metrics.ascent()), QString(c));
            painter.end();
            const QRect place(QPoint(cell.width(), cell.height()), cell);
            for (int y = 0; y < canvas.height(); ++y) {
                for (int x = 0; x < canvas.width(); ++x)
                    QVERIFY2(place.contains(x, y) || qGray(canvas.pixel(x, y)) > 128, qPrintable(QString(c)));
            }
        }
    }
}

/** Digits run to the right everywhere: the name of a group and the sign that it is wrong keep their ends. */
void LargeSecretsTest::aGroupLooksTheSameInEveryDirection()
{
    ui::Curtain curtain;
    ui::GroupField field({.rows = 2, .groupsPerRow = 5}, 2, curtain);
    field.setState(ui::GroupField::State::Wrong);
    field.resize(field.sizeHint());
    const QImage leftToRight = field.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = field.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(rightToLeft, leftToRight);
}

void LargeSecretsTest::aRowStaysOneLine_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << leastWindow;
    QTest::newRow("usual") << QSize(1180, 820);
}

/** On paper a row is one line: A1 to A5 beside each other. */
void LargeSecretsTest::aRowStaysOneLine()
{
    QFETCH(QSize, window);
    PageStage stage(sampleStep("reveal", m_secret));
    QVERIFY(stage.show(window));
    settle();
    auto* grid = stage.view().findChild<ui::SecretGrid*>();
    const QFontMetrics digits(ui::monoFont(28));
    const QFontMetrics name(ui::textFont(ui::TypeSize::Label));
    QVERIFY2(grid->height() < 2 * (digits.height() + name.height()), qPrintable(QString::number(grid->height())));
    QVERIFY(!touchesItsEdge(wholeOf(*grid), ui::colors().shareGround));
    QVERIFY(grid->heightForWidth(grid->width() / 2) > grid->height()); // it still breaks where it must
}

QUORATE_GUI_TEST(LargeSecretsTest)
#include "tst_large_secrets.moc"
