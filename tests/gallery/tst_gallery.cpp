#include "record/journal_file.h"
#include "support/layout_checks.h"
#include "support/page_stage.h"
#include "support/played_steps.h"
#include "support/public_words.h"
#include "support/test_program.h"
#include "support/themes.h"
#include "support/wizard_stage.h"
#include "ui/platform/language.h"
#include "ui/platform/palette.h"
#include "ui/platform/type.h"
#include "ui/shell/accessibility_dialog.h"
#include "ui/shell/deviation_dialog.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/home_page.h"
#include "ui/shell/public_window.h"
#include "ui/shell/stop_dialog.h"
#include "ui/shell/unfinished_banner.h"
#include "ui/text/help_text.h"
#include "ui/text/translator.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>
#include <array>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize projector{1280, 800};
constexpr std::array<const char*, 6> languages{"en", "de", "fr", "es", "pseudo", "rtl"};
constexpr double bodyPoints = 12;

QString picturesFolder()
{
    return QStringLiteral(QUORATE_BUILD_DIR "/gallery");
}

void setLetters(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(bodyPoints * percent / 100);
    QApplication::setFont(font);
}

void keep(QWidget& window, const QString& name)
{
    const QPixmap shown = window.screen()->grabWindow(window.winId(), 0, 0, window.width(), window.height());
    shown.save(picturesFolder() + u'/' + name + u".png"_s, nullptr, 80);
}

/** The journal of a ceremony whose program is gone; the one with the longest title. */
bool leaveUnfinished(const QString& folder)
{
    const auto journal = JournalFileWriter::create(
        folder.toStdString(), {.test = true, .ceremony = "replace", .startedUtc = "2031-05-04T09:30:00Z"});
    return journal && (*journal)->append(journalLine({.step = "entry.enter", .place = 5, .of = 12}));
}

/** What the entries of lists say. */
QStringList listedWords(const QWidget& window)
{
    QStringList words;
    for (const QListWidget* list : window.findChildren<QListWidget*>()) {
        for (int i = 0; i < list->count(); ++i)
            words += {list->item(i)->data(Qt::AccessibleTextRole).toString(), list->item(i)->text()};
    }
    words.removeAll(QString());
    return words;
}

} // namespace

/**
 * Every kind of page in every language, theme and size of letters: nothing is cut, nothing lies over something
 * else, all is reached by scrolling up and down. The pictures are kept in the folder "gallery" of the build. With
 * $QUORATE_GALLERY only that language is drawn, so that several processes can share the work.
 */
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyKindHasASample();
    void untranslatedWordsAreFound();
    void cutWordsAreFound();
    void overlappingWordsAreFound();
    void samples_data() { eachLook(); }
    void samples();
    void playedPages_data() { eachLook(); }
    void playedPages();
    void homePage_data() { eachLook(); }
    void homePage();
    void unfinishedOnHomePage_data() { eachLook(); }
    void unfinishedOnHomePage();
    void wholeWindow_data() { eachLook(); }
    void wholeWindow();
    void publicWindow_data() { eachLook(); }
    void publicWindow();
    void dialogs_data() { eachLook(); }
    void dialogs();

private:
    void eachLook();
    /** Takes the row's language, letters and theme. */
    void dress();
    [[nodiscard]] QString look() const { return QString::fromLatin1(QTest::currentDataTag()); }
    /** Shows the step; what is wrong with it, each line with the name before it. */
    [[nodiscard]] QStringList faultsOf(const Step& step, const QString& name, bool picture);

    /** What is wrong with a window, each line with the name before it. */
    [[nodiscard]] QStringList named(const QString& name, const QWidget& window,
                                    const QStringList& publicWords = {}) const;

    SecretSlot m_secret{};
    std::vector<PlayedStep> m_played{};
};

void TestGallery::initTestCase()
{
    QVERIFY(QDir().mkpath(picturesFolder()));
    dressApplication();
    m_secret.show(sampleShare());
    m_played = playedSteps(m_secret);
    QVERIFY(m_played.size() > 60);
    // For each window the invisible screen says that it has no size hints.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
}

void TestGallery::cleanup()
{
    setLetters(100);
    ui::applyTheme(ui::Theme::Light);
    QVERIFY(ui::useLanguage("en"));
}

void TestGallery::eachLook()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("theme");
    const QString only = qEnvironmentVariable("QUORATE_GALLERY");
    for (const char* language : languages) {
        if (!only.isEmpty() && only != QLatin1String(language))
            continue;
        for (const int percent : {100, 200}) {
            for (std::size_t i = 0; i < themes.size(); ++i)
                QTest::addRow("%s-%d-%s", language, percent, themes[i].name)
                    << QString::fromLatin1(language) << percent << static_cast<int>(i);
        }
    }
}

void TestGallery::dress()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(int, theme);
    QVERIFY(ui::useLanguage(language.toStdString()));
    setLetters(percent);
    ui::applyTheme(themes[static_cast<std::size_t>(theme)].theme);
}

QStringList TestGallery::faultsOf(const Step& step, const QString& name, bool picture)
{
    PageStage stage(step);
    if (!stage.show(leastWindow))
        return {name + u": no window"_s};
    settle();
    QStringList publicWords = publicWordsOf(step) + publicWordsOf(sampleTokens());
    if (std::holds_alternative<ChooseFile>(step.kind)) // its list has whatever files lie on this computer
        publicWords += listedWords(stage.view());
    QStringList faults = named(name, stage.view(), publicWords);
    if (picture || !faults.isEmpty())
        keep(stage.view(), look() + u'-' + name);
    return faults;
}

QStringList TestGallery::named(const QString& name, const QWidget& window, const QStringList& publicWords) const
{
    QStringList faults = layoutFaults(window) + sightFaults(window);
    if (look().startsWith(u"pseudo"_s))
        faults += untranslatedWords(window, publicWords);
    return faults.replaceInStrings(QRegularExpression(u"^"_s), name + u": "_s);
}

/** A new kind of step fails here until it has a sample. */
void TestGallery::everyKindHasASample()
{
    const auto steps = sampleSteps(m_secret);
    for (std::size_t kind = 0; kind < std::variant_size_v<StepKind>; ++kind) {
        const bool has = std::ranges::any_of(
            steps, [kind](const SampleStep& sample) { return sample.step.kind.index() == kind; });
        QVERIFY2(has, qPrintable(u"StepKind %1 needs a sample in tests/support/sample_steps.cpp"_s.arg(kind)));
    }
}

void TestGallery::untranslatedWordsAreFound()
{
    QVERIFY(ui::useLanguage("pseudo"));
    QWidget window;
    auto* heading = new ui::Heading(u"Nobody translated this"_s, &window);
    window.show();
    QCOMPARE(untranslatedWords(window).size(), 1);
    heading->setWords(ui::translated({QUORATE_TR("Who is here?")}));
    QVERIFY(untranslatedWords(window).isEmpty());
    heading->setAccessibleName(u"Ada's page"_s);
    QCOMPARE(untranslatedWords(window, {u"Ada"_s}).size(), 1);
    heading->setAccessibleName(u"Ada"_s);
    QVERIFY(untranslatedWords(window, {u"Ada"_s}).isEmpty());
}

void TestGallery::cutWordsAreFound()
{
    QWidget window;
    window.resize(leastWindow);
    auto* label = new ui::Label(u"These words do not fit into so little room."_s, ui::TypeSize::Body,
                                ui::Label::Tone::Text, &window);
    label->setGeometry(0, 0, 120, 20);
    window.show();
    QCOMPARE(layoutFaults(window).size(), 1);
    label->setGeometry(0, 0, 120, label->heightForWidth(120));
    QVERIFY(layoutFaults(window).isEmpty());
}

void TestGallery::overlappingWordsAreFound()
{
    QWidget window;
    window.resize(leastWindow);
    auto* one = new ui::Label(u"One"_s, ui::TypeSize::Body, ui::Label::Tone::Text, &window);
    auto* other = new ui::Label(u"Other"_s, ui::TypeSize::Body, ui::Label::Tone::Text, &window);
    one->setGeometry(0, 0, 100, 40);
    other->setGeometry(0, 30, 100, 40);
    window.show();
    QCOMPARE(layoutFaults(window).size(), 1);
    other->move(0, leastWindow.height() - 20);
    QCOMPARE(layoutFaults(window).size(), 1);
    other->move(0, 40);
    QVERIFY(layoutFaults(window).isEmpty());
}

void TestGallery::samples()
{
    dress();
    QStringList faults;
    for (const SampleStep& sample : sampleSteps(m_secret))
        faults += faultsOf(sample.step, QLatin1String(sample.name), true);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/** The colours change nothing about where things lie, so one theme is enough for these many pages. */
void TestGallery::playedPages()
{
    QFETCH(int, theme);
    if (theme != 0)
        return;
    dress();
    QStringList faults;
    for (const PlayedStep& played : m_played)
        faults += faultsOf(played.step, u"played."_s + played.name, false);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestGallery::homePage()
{
    dress();
    WizardStage stage(2);
    QVERIFY(stage.show());
    stage.window().resize(leastWindow);
    settle();
    keep(stage.window(), look() + u"-home"_s);
    const QStringList faults =
        named(u"home"_s, stage.window(), publicWordsOf(LiveOverview(stage.cards()).tokens()));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/** What was interrupted, in a rehearsal: with every bar that the home page can have above it. */
void TestGallery::unfinishedOnHomePage()
{
    dress();
    WizardStage stage(2);
    QVERIFY(leaveUnfinished(stage.folder()));
    QVERIFY(stage.show());
    stage.window().resize(leastWindow);
    stage.window().lookForUnfinished();
    settle();
    keep(stage.window(), look() + u"-unfinished"_s);
    const QStringList faults =
        named(u"unfinished"_s, stage.window(), publicWordsOf(LiveOverview(stage.cards()).tokens()));
    const auto* banner = stage.window().findChild<ui::UnfinishedBanner*>();
    QVERIFY(banner != nullptr && banner->isVisible());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/** Bar, banner of the rehearsal, rail, page and buttons together in the smallest window. */
void TestGallery::wholeWindow()
{
    dress();
    WizardStage stage(2);
    QVERIFY(stage.show());
    stage.window().resize(leastWindow);
    stage.window().startCeremony(u"create"_s);
    settle();
    QVERIFY(stage.window().ceremony() != nullptr);
    keep(stage.window(), look() + u"-window"_s);
    const QStringList faults =
        named(u"window"_s, stage.window(), publicWordsOf(LiveOverview(stage.cards()).tokens()));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/** On a projector of modest size. */
void TestGallery::publicWindow()
{
    dress();
    QWidget mainWindow;
    ui::PublicWindow window(mainWindow, true);
    const QString ceremony = ui::translated({QUORATE_TR("Create a set of shares")});
    QStringList faults;
    for (const SampleStep& sample : sampleSteps(m_secret)) {
        window.showStep(ceremony, sample.step);
        window.resize(projector);
        window.show();
        settle();
        const QString name = u"public-"_s + QLatin1String(sample.name);
        if (window.width() > projector.width() || window.height() > projector.height())
            faults += u"%1 is larger than the screen"_s.arg(name);
        const QStringList found = named(name, window, publicWordsOf(sample.step));
        if (!found.isEmpty() || std::holds_alternative<Outcome>(sample.step.kind))
            keep(window, look() + u'-' + name);
        faults += found;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestGallery::dialogs()
{
    dress();
    QWidget window;
    window.resize(leastWindow);
    window.show();
    const std::vector<std::pair<QString, QPointer<ui::Dialog>>> all{
        {u"stop"_s, new ui::StopDialog(m_played.back().step.stop, &window)},
        {u"deviation"_s, new ui::DeviationDialog([](const Deviation&) { return Result<void>{}; }, &window)},
        {u"help"_s, new ui::HelpDialog(ui::helpFor(Reveal{}), &window)},
        {u"accessibility"_s, new ui::AccessibilityDialog({}, &window)}};
    QStringList faults;
    for (const auto& [name, dialog] : all) {
        dialog->open();
        settle();
        keep(*dialog, look() + u"-dialog-"_s + name);
        faults += named(name, *dialog);
        if (dialog->width() > leastWindow.width() || dialog->height() > leastWindow.height())
            faults +=
                u"%1 is larger than the window: %2x%3"_s.arg(name).arg(dialog->width()).arg(dialog->height());
        dialog->close();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QUORATE_GUI_TEST(TestGallery)
#include "tst_gallery.moc"
