#include "app/card_watcher.h"
#include "ceremony/rehearsal.h"
#include "support/keyboard_person.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/platform/type.h"
#include "ui/shell/home_page.h"
#include "ui/shell/token_column.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/shaped_text.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <map>

using namespace quorate;

/** The program's first screen: what it says, that it is there early, and its words, which are shaped only once. */
class HomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPictureHasEveryCeremony();
    void theRestFollowsByItself();
    void whoMustBePresentAndWhatItDoesStandWithEachCeremony();
    void withoutTokensItOffersToRehearse_data();
    void withoutTokensItOffersToRehearse();
    void tokensComeAndGo();
    void shapedWordsAreAsHighAsQtMeasuresThem_data();
    void shapedWordsAreAsHighAsQtMeasuresThem();
    void shapedWordsLookAsQtDrawsThem_data();
    void shapedWordsLookAsQtDrawsThem();
    void shapedWordsBeginOnTheRightWhereTheScreenDoes_data();
    void shapedWordsBeginOnTheRightWhereTheScreenDoes();
};

namespace
{

/** Looks at the window when its list of ceremonies is painted for the first time. */
class FirstLook final : public QObject
{
public:
    explicit FirstLook(const ui::MainWindow& window) : m_window(window)
    {
        list().viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || seen)
            return false;
        seen = true;
        columnWasThere = m_window.findChild<ui::TokenColumn*>() != nullptr;
        entries = list().count();
        watched->removeEventFilter(this);
        return false;
    }

    [[nodiscard]] QListWidget& list() const { return *m_window.findChild<ui::CardList*>(); }

    bool seen = false;
    bool columnWasThere = false;
    int entries = 0;

private:
    const ui::MainWindow& m_window;
};

/** All words of an entry, as a screen reader says them. */
QString wordsOf(const QListWidgetItem& item)
{
    return item.data(Qt::AccessibleTextRole).toString();
}

QString inWords(Effect effect)
{
    switch (effect) {
    case Effect::ChangesNothing:
        return QStringLiteral("Changes nothing");
    case Effect::Adds:
        return QStringLiteral("Adds");
    case Effect::ChangesPins:
        return QStringLiteral("Changes PINs");
    case Effect::ErasesToken:
        return QStringLiteral("ERASES TOKEN");
    }
    return {};
}

/** The sentences of a column that can be seen. */
QStringList sentencesIn(const QWidget& column)
{
    QStringList sentences;
    for (const QLabel* label : column.findChildren<QLabel*>()) {
        if (label->isVisible())
            sentences += label->text();
    }
    return sentences;
}

const QString& someWords()
{
    static const QString words = QStringLiteral(
        "Present: enough custodians for each share file, PIN holder, leader \u00B7 about 10 minutes");
    return words;
}

void eachWidth()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 40, 97, 98, 99, 150, 151, 333, 500, 700, 2000})
        QTest::addRow("%d", width) << width;
}

constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr QPoint corner{7, 5};
constexpr int longestWord = 95;

QImage drawn(const std::function<void(QPainter&)>& draw)
{
    QImage picture(2100, 400, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(ui::textFont(ui::TypeSize::Small));
    draw(painter);
    return picture;
}

int rightmostInk(const QImage& picture, int top, int height)
{
    for (int x = picture.width() - 1; x >= 0; --x) {
        for (int y = top; y < top + height; ++y) {
            if (qGray(picture.pixel(x, y)) < 200)
                return x;
        }
    }
    return -1;
}

} // namespace

void HomeTest::theFirstPictureHasEveryCeremony()
{
    WizardStage stage(1, 2031, 1000, ui::MainWindow::Opens::AtOnce);
    const FirstLook look(stage.window());
    QVERIFY(QTest::qWaitFor([&look] { return look.seen; }));
    QVERIFY(look.entries > static_cast<int>(ceremonies().size())); // and the names of their groups
    QVERIFY(!look.columnWasThere);
    // It can be used: the list is the next stop of the keyboard.
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    typeKey(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &look.list());
    QVERIFY(!look.list().selectedItems().isEmpty());
}

void HomeTest::theRestFollowsByItself()
{
    WizardStage stage(1, 2031, 1000, ui::MainWindow::Opens::AtOnce);
    QSignalSpy completed(&stage.window(), &ui::MainWindow::completed);
    QVERIFY(completed.count() == 1 || completed.wait());
    QCOMPARE(completed.count(), 1);
    const auto* column = stage.window().findChild<ui::TokenColumn*>();
    QVERIFY(column != nullptr);
    QTRY_VERIFY(column->isVisible());
    const auto labels = stage.window().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Rehearsal on simulated tokens");
    }));
    QVERIFY(!stage.window().windowIcon().isNull());
    // Tab goes on from the ceremonies to what came later.
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    stage.window().findChild<ui::CardList*>()->setFocus();
    typeKey(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), column->firstInTabOrder());
}

void HomeTest::whoMustBePresentAndWhatItDoesStandWithEachCeremony()
{
    dressApplication();
    ui::HomePage home(ceremonies(), false);
    const auto* list = home.findChild<ui::CardList*>();
    std::map<QString, QString> entries; // by the ceremony's title
    for (int row = 0; row < list->count(); ++row)
        entries[list->item(row)->text()] = wordsOf(*list->item(row));
    for (const CeremonySpec& spec : ceremonies()) {
        const QString title = QString::fromStdString(inEnglish(spec.title));
        QString present = QString::fromStdString(inEnglish(spec.present));
        if (spec.minutes > 0)
            present += QStringLiteral(" \u00B7 about %1 minute%2")
                           .arg(spec.minutes)
                           .arg(spec.minutes == 1 ? QString() : QStringLiteral("s"));
        const QString effect =
            spec.id == rehearseId ? QStringLiteral("Changes nothing real") : inWords(spec.effect);
        QCOMPARE(entries[title], QStringLiteral("%1, Present: %2, %3").arg(title, present, effect));
    }
    // And in words of this test, whatever the list of ceremonies says.
    QCOMPARE(entries[QStringLiteral("Create a set of shares")],
             QStringLiteral("Create a set of shares, Present: leader, all custodians, witness \u00B7 about 25 "
                            "minutes, Adds"));
    QVERIFY(entries[QStringLiteral("Initialise a token")].endsWith(QStringLiteral(", ERASES TOKEN")));
}

void HomeTest::withoutTokensItOffersToRehearse_data()
{
    QTest::addColumn<bool>("serviceRuns");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the card service does not run")
        << false
        << QStringLiteral("The smart card service of this computer does not run. Start pcscd, then try again. Or "
                          "rehearse on simulated tokens.");
    QTest::newRow("nothing is plugged in")
        << true
        << QStringLiteral("No token or card reader is plugged in. Plug one in, or rehearse on simulated tokens.");
}

void HomeTest::withoutTokensItOffersToRehearse()
{
    QFETCH(const bool, serviceRuns);
    QFETCH(const QString, sentence);
    dressApplication();
    ui::HomePage home(ceremonies(), false);
    const QSignalSpy wanted(&home, &ui::HomePage::rehearsalWanted);
    home.resize(1180, 820);
    home.show();
    home.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&home));
    home.setTokens(std::vector{TokenSeen{.reader = {.name = "Reader 1"}}});
    const auto& column = *home.findChild<ui::TokenColumn*>();
    QTRY_VERIFY(column.isVisible());
    QVERIFY(!sentencesIn(column).contains(sentence));
    home.setTokens(serviceRuns ? Result<std::vector<TokenSeen>>(std::vector<TokenSeen>{})
                               : Result<std::vector<TokenSeen>>(fail(ErrorCode::ServiceDown)));
    QVERIFY2(sentencesIn(column).contains(sentence), qPrintable(sentencesIn(column).join(QStringLiteral(" | "))));
    QVERIFY(!column.findChild<ui::CardList*>()->isVisible()); // what was there before
    QWidget* rehearse = column.firstInTabOrder();
    QVERIFY(rehearse->isVisible());
    QCOMPARE(spokenName(rehearse), QStringLiteral("Rehearse"));
    rehearse->setFocus();
    typeKey(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toBool(), true);
}

/** Somebody plugs tokens in and pulls them out while the page is there. */
void HomeTest::tokensComeAndGo()
{
    WizardStage stage;
    QVERIFY(stage.show());
    ui::MainWindow& window = stage.window();
    const CardWatcher watcher(stage.cards(), [&window](const Result<std::vector<TokenSeen>>& tokens) {
        QMetaObject::invokeMethod(
            &window, [&window, tokens] { window.setTokens(tokens); }, Qt::QueuedConnection);
    });
    const auto* list = window.findChild<ui::TokenColumn*>()->findChild<ui::CardList*>();
    const auto words = [list](int row) { return list->count() > row ? wordsOf(*list->item(row)) : QString(); };
    const QString none = QStringLiteral("No token is in this reader.");
    const QString there = QStringLiteral("State: ");
    QTRY_VERIFY(words(0).contains(there) && words(1).contains(there));
    for (const int reader : {1, 0}) {
        stage.cards().pullOut(reader);
        QTRY_VERIFY2(words(reader).contains(none), qPrintable(words(reader)));
        QVERIFY(!words(reader).contains(there));
        QVERIFY(words(1 - reader).contains(there)); // the other one stays
        stage.cards().insert(reader);
        QTRY_VERIFY2(words(reader).contains(there), qPrintable(words(reader)));
        QVERIFY(!words(reader).contains(none));
    }
}

void HomeTest::shapedWordsAreAsHighAsQtMeasuresThem_data()
{
    eachWidth();
}

void HomeTest::shapedWordsAreAsHighAsQtMeasuresThem()
{
    QFETCH(int, width);
    dressApplication();
    const QFont font = ui::textFont(ui::TypeSize::Small);
    const QFontMetrics metrics(font);
    ui::ShapedText words(someWords(), font, Qt::LeftToRight);
    QCOMPARE(words.widthInOneLine(), metrics.horizontalAdvance(someWords()));
    const int height = metrics.boundingRect(QRect(0, 0, width, 1 << 16), flags, someWords()).height();
    QCOMPARE(words.wrap(width), height);
    QCOMPARE(words.wrap(100'000), metrics.boundingRect(QRect(0, 0, 1, 1), Qt::AlignLeft, someWords()).height());
    QCOMPARE(words.wrap(width), height);
}

void HomeTest::shapedWordsLookAsQtDrawsThem_data()
{
    eachWidth();
}

void HomeTest::shapedWordsLookAsQtDrawsThem()
{
    QFETCH(int, width);
    dressApplication();
    ui::ShapedText words(someWords(), ui::textFont(ui::TypeSize::Small), Qt::LeftToRight);
    words.wrap(width);
    const QImage ours = drawn([&](QPainter& painter) { words.draw(painter, corner); });
    const QImage theirs = drawn([&](QPainter& painter) {
        painter.drawText(QRect(corner, QSize(width, 390)), flags | Qt::TextDontClip, someWords());
    });
    QCOMPARE(ours, theirs);
}

void HomeTest::shapedWordsBeginOnTheRightWhereTheScreenDoes_data()
{
    eachWidth();
}

void HomeTest::shapedWordsBeginOnTheRightWhereTheScreenDoes()
{
    QFETCH(int, width);
    dressApplication();
    ui::ShapedText words(someWords(), ui::textFont(ui::TypeSize::Small), Qt::RightToLeft);
    const int height = words.wrap(width);
    const QImage picture = drawn([&](QPainter& painter) { words.draw(painter, corner); });
    const int lines = qRound(height / QFontMetricsF(ui::textFont(ui::TypeSize::Small)).height());
    for (int line = 0; line < lines && width > longestWord; ++line) {
        const int inked = rightmostInk(picture, corner.y() + height * line / lines, height / lines);
        QVERIFY2(std::abs(corner.x() + width - inked) <= 2, qPrintable(QString::number(inked)));
    }
}

QUORATE_GUI_TEST(HomeTest)
#include "tst_home.moc"
