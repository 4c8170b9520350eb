#include "support/keyboard_job.h"
#include "support/offscreen_screens.h"
#include "support/page_stage.h"
#include "support/sample_steps.h"
#include "support/screen_checks.h"
#include "support/screen_covers.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/platform/screen_report.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/public_window.h"
#include "ui/text/translator.h"

#include <QApplication>
#include <QProgressBar>
#include <QScreen>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

QString everythingOn(ui::PublicWindow& window)
{
    return everythingReadable(window);
}

} // namespace

/** Three screens: two side by side, and one that can be told to show what the first shows. */
class OtherScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 3);
        m_secret.show(sampleShare());
    }

    void mirroringIsSeen()
    {
        const ui::ScreenReport report;
        RoomFacts facts;
        report.addTo(facts);
        QCOMPARE(facts.screens, 3);
        QCOMPARE(facts.mirrored, m_mirrored);
        QCOMPARE(facts.assistive, Answered::No);
    }

    void everyOtherScreenIsCovered_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("shown") << u"reveal"_s;
        QTest::newRow("typed back") << u"confirm"_s;
        QTest::newRow("typed") << u"enter"_s;
    }
    void everyOtherScreenIsCovered()
    {
        QFETCH(QString, page);
        PageStage stage({sampleStep(page.toStdString(), m_secret), sampleStep("hidden", m_secret)});
        QVERIFY(visibleScreenCovers().isEmpty());
        QVERIFY(stage.show({900, 640}));
        QVERIFY(stage.view().curtain().isOpen());
        QCOMPARE(visibleScreenCovers().size(), 2);
        for (const QWidget* cover : visibleScreenCovers()) {
            QVERIFY(cover->screen() != stage.view().screen());
            QVERIFY(cover->geometry().contains(cover->screen()->geometry()));
            for (const QScreen* screen : QGuiApplication::screens())
                QVERIFY(screen == cover->screen() || !cover->geometry().intersects(screen->geometry()));
            QVERIFY(cover->windowOpacity() == 1.0);
        }
        typeKey(Qt::Key_Escape);
        QVERIFY(!stage.view().curtain().isOpen());
        QVERIFY(visibleScreenCovers().isEmpty());
        QCOMPARE(stage.count<Hide>(), 1); // once: the covers did not take the focus
    }

    /** A public page covers nothing. */
    void publicPagesLeaveTheScreensAlone()
    {
        for (const char* page : {"notice", "compare", "handover", "ready", "hidden", "outcome"}) {
            PageStage stage(sampleStep(page, m_secret));
            QVERIFY(stage.show({900, 640}));
            QVERIFY2(visibleScreenCovers().isEmpty(), page);
        }
    }

    void nothingPrivateIsPublic()
    {
        for (const SampleStep& sample : sampleSteps(m_secret)) {
            const ui::PublicView view = ui::publicView(sample.step);
            const bool isPrivateStep =
                std::visit([]<class Kind>(const Kind&) { return isPrivate<Kind>; }, sample.step.kind);
            QVERIFY2(!view.heading.isEmpty(), sample.name);
            if (isPrivateStep) {
                QVERIFY2(view.lines.isEmpty(), sample.name);
                QVERIFY2(!view.heading.contains(QString::fromUtf8(sample.step.heading.source)), sample.name);
            } else {
                QCOMPARE(view.heading, ui::translated(sample.step.heading));
            }
        }
    }

    void hashesAndCheckValuesArePublic()
    {
        const QString compare = ui::publicView(sampleStep("compare", m_secret)).lines.join(u'\n');
        const Step step = sampleStep("compare", m_secret);
        QVERIFY(compare.contains(QString::fromStdString(std::get<Compare>(step.kind).left)));
        Step ended = sampleStep("outcome", m_secret);
        const QString sha256 = u"0123456789ABCDEFFEDCBA98765432100F1E2D3C4B5A69788796A5B4C3D2E1F0"_s;
        std::get<Outcome>(ended.kind).facts.push_back({"sha256", sha256.toStdString()});
        QString outcome = ui::publicView(ended).lines.join(u'\n');
        QVERIFY(outcome.contains(u"8491-YCN7"_s));
        QVERIFY2(outcome.remove(u' ').remove(QChar(0x200B)).contains(sha256), qPrintable(outcome));
    }

    void progressIsPublic()
    {
        QWidget mainWindow;
        ui::PublicWindow window(mainWindow, false);
        const auto* bar = window.findChild<QProgressBar*>();
        QVERIFY(bar != nullptr);
        window.showStep(u"A ceremony"_s, sampleStep("work", m_secret));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), bar->minimum());
        const QImage before = pictureOf(window);
        window.showProgress(1, 2);
        QCOMPARE(bar->value(), (bar->minimum() + bar->maximum()) / 2);
        QVERIFY(pictureOf(window) != before);
        window.showStep(u"A ceremony"_s, sampleStep("notice", m_secret));
        QVERIFY(!bar->isVisible());
    }

    /**
     * A whole ceremony with both windows: at every step the public one, which fills a screen of its own, is asked
     * for all that it shows.
     */
    void aWholeCeremonyWithBothWindows()
    {
        KeyboardJob job;
        QStringList turns;
        int steps = 0;
        const auto look = [&] {
            const Step step = job.stage().window().ceremony()->step();
            auto* open = job.stage().window().publicWindow();
            if (open == nullptr) {
                typeKey(Qt::Key_F8);
                open = job.stage().window().publicWindow();
                QVERIFY(open != nullptr && open->isVisible());
                QVERIFY(open->screen() != job.stage().window().screen());
            }
            ++steps;
            const QString all = everythingOn(*open);
            const bool isPrivateStep =
                std::visit([]<class Kind>(const Kind&) { return isPrivate<Kind>; }, step.kind);
            if (isPrivateStep && step.actor.number > 0) {
                turns += QString::fromStdString(step.actor.name);
                QVERIFY2(all.contains(QString::fromStdString(step.actor.name) + u"'s turn"_s), qPrintable(all));
            }
            if (const auto* reveal = std::get_if<Reveal>(&step.kind)) {
                const ByteView shown = reveal->characters.reveal();
                const std::string text(shown.begin(), shown.end());
                for (std::size_t at = 0; at + 4 <= text.size(); at += 5)
                    QVERIFY(!all.contains(QString::fromStdString(text.substr(at, 4))));
                for (const QWidget* cover : visibleScreenCovers())
                    QVERIFY(cover->screen() != open->screen());
                QCOMPARE(visibleScreenCovers().size(), 1);
            }
        };
        job.people().onEachPage(look);
        QVERIFY(job.begin());
        QVERIFY2(job.untilTheBackup(), qPrintable(job.why()));
        QVERIFY(steps > 20);
        QVERIFY(turns.size() > 4);
    }

private:
    SecretSlot m_secret{};
    bool m_mirrored = qEnvironmentVariableIsSet("QUORATE_MIRRORED");
};

QUORATE_TEST_MAIN(OtherScreensTest)
{
    const bool mirrored = qEnvironmentVariableIsSet("QUORATE_MIRRORED");
    const OffscreenScreens screens({{0, 0, 1280, 900}, {1280, 0, 1024, 768}, {mirrored ? 0 : 2304, 0, 1280, 900}});
    const QApplication application(argc, argv);
    OtherScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_other_screens.moc"
