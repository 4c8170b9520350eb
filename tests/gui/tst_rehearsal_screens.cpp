#include "support/keyboard_job.h"
#include "ui/platform/palette.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/rehearsal_banner.h"

#include <QDir>
#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <map>
#include <set>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr int aboveTheWords = 3; // pixels from the banner's edge: there are no letters there

/** What is wrong with the banner as it is on the screen; empty if nothing is. */
QString faultOfBanner(QWidget& window)
{
    auto* banner = window.findChild<ui::RehearsalBanner*>();
    if (banner == nullptr || !banner->isVisible())
        return u"there is no banner"_s;
    const auto* words = banner->findChild<QLabel*>();
    if (words == nullptr || !words->isVisible() || !words->text().startsWith(u"REHEARSAL"_s))
        return u"it does not say the word"_s;
    const QRect place(banner->mapTo(&window, QPoint()), banner->size());
    const QImage shown =
        window.screen()->grabWindow(window.winId(), place.x(), place.y(), place.width(), place.height()).toImage();
    const auto has = [&shown](int from, int to, const QColor& color) {
        for (int x = from; x < to; ++x) {
            if (shown.pixelColor(x, aboveTheWords) == color)
                return true;
        }
        return false;
    };
    const QRect middle = words->geometry();
    for (int x = middle.left(); x < middle.right(); ++x) {
        if (shown.pixelColor(x, aboveTheWords) != ui::colors().rehearsalGround)
            return u"something lies over its ground"_s;
    }
    const QColor stripe = ui::colors().rehearsal;
    return has(0, middle.left(), stripe) && has(middle.right(), shown.width(), stripe) ? QString()
                                                                                       : u"it has no stripes"_s;
}

} // namespace

/** "REHEARSAL" stands on every screen of the ceremonies, as the pixels show, and what is made is marked TEST. */
class RehearsalScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsFound();
    void everyScreenOfEachCeremony();

private:
    /** From now on each new screen of the job's window is looked at. */
    void watch(KeyboardJob& job);

    std::map<QString, std::set<std::string>> m_seen{}; // steps, by the ceremony's title
    QStringList m_faults{};
};

void RehearsalScreensTest::watch(KeyboardJob& job)
{
    ui::MainWindow& window = job.stage().window();
    connect(&window, &QWidget::windowTitleChanged, this, [this, &window] {
        QTimer::singleShot(0, this, [this, &window] { // when it was painted
            if (window.ceremony() == nullptr)
                return;
            const std::string id(window.ceremony()->step().id);
            const QString ceremony = window.windowTitle().section(u" - "_s, -1);
            m_seen[ceremony].insert(id);
            if (const QString fault = faultOfBanner(window); !fault.isEmpty())
                m_faults += u"%1, %2: %3"_s.arg(ceremony, QString::fromStdString(id), fault);
        });
    });
}

/** The measure itself: no banner, and one that is covered. */
void RehearsalScreensTest::whatIsMissingIsFound()
{
    WizardStage stage;
    QVERIFY(stage.show());
    QTest::qWait(50);
    QCOMPARE(faultOfBanner(stage.window()), QString());
    auto* banner = stage.window().findChild<ui::RehearsalBanner*>();
    QWidget cover(banner);
    cover.setAutoFillBackground(true);
    cover.resize(banner->size());
    cover.show();
    QTest::qWait(50);
    QVERIFY(!faultOfBanner(stage.window()).isEmpty());
    cover.hide();
    banner->hide();
    QVERIFY(!faultOfBanner(stage.window()).isEmpty());
}

void RehearsalScreensTest::everyScreenOfEachCeremony()
{
    KeyboardJob job;
    QVERIFY(job.begin());
    watch(job);
    QVERIFY2(job.untilTheBackup(), qPrintable(job.why()));
    QVERIFY(QFileInfo(job.shareFile).fileName().startsWith(u"TEST-"_s));

    job.twoCustodians(u"Grace\nAlan"_s);
    job.people().give("backups", job.stage().folder()).give("compare", u"same"_s);
    QVERIFY2(job.play(u"Verify a backup, recovery drill"_s), qPrintable(job.why()));
    job.people().give("token", job.second).give("new_so_pin", u"9046172583640917"_s);
    job.people().fill("settings", {{"label", u"Second token"_s}});
    job.people().fill("materials", {{"token", u"yes"_s},
                                    {"so_pin", u"yes"_s},
                                    {"user_pin", u"yes"_s},
                                    {"backups", u"yes"_s},
                                    {"share_files", u"yes"_s},
                                    {"sheets", u"yes"_s}});
    job.people().fill("put_away", {{"label", u"ROOT CA 2"_s}, {"envelopes", u"17, 18"_s}});
    job.people().fill("old_token", {{"fate", u"destroyed"_s}, {"serial", job.first}});
    QVERIFY2(job.play(u"Put a replacement token into service"_s), qPrintable(job.why()));
    job.people().fill("people", job.roles).give("files", job.backup).give("token", job.first);
    QVERIFY2(job.play(u"Token status"_s), qPrintable(job.why()));

    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    const std::map<QString, std::size_t> least{{u"Create a set of shares"_s, 12},
                                               {u"Initialise a token"_s, 7},
                                               {u"Import shares into a token"_s, 7},
                                               {u"Make a key on a token"_s, 4},
                                               {u"Back up keys"_s, 4},
                                               {u"Verify a backup, recovery drill"_s, 6},
                                               {u"Put a replacement token into service"_s, 14},
                                               {u"Token status"_s, 2}};
    for (const auto& [ceremony, steps] : least) {
        qInfo("%s: %zu screens", qPrintable(ceremony), m_seen[ceremony].size());
        QVERIFY2(m_seen[ceremony].size() >= steps, qPrintable(ceremony));
    }
    QCOMPARE(m_seen.size(), least.size());
}

QTEST_MAIN(RehearsalScreensTest)
#include "tst_rehearsal_screens.moc"
