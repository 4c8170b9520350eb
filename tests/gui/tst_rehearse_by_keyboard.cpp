#include "app/composition.h"
#include "support/keyboard_person.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/shell/ceremony_view.h"
#include "ui/shell/home_page.h"
#include "ui/shell/public_window.h"
#include "ui/shell/rehearsal_banner.h"
#include "ui/shell/token_column.h"
#include "ui/shell/unfinished_banner.h"

#include <QDirIterator>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/**
 * The wizard as the program composes it, in real mode: its "real" token is simulated too, but not a rehearsal's.
 */
class Desk
{
public:
    /** `left`: a home in which another program was killed. */
    explicit Desk(const QString& left = {})
    {
        if (!left.isEmpty())
            std::filesystem::copy(left.toStdString(), m_home.path().toStdString(),
                                  std::filesystem::copy_options::recursive);
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toUtf8());
        dressApplication();
        if (!m_composition.open())
            qFatal("no cards");
        m_window = std::make_unique<ui::MainWindow>(m_composition, ceremonies());
        m_window->guard().setPause(std::chrono::milliseconds(0));
        m_window->guard().screenChanged();
    }

    bool show()
    {
        m_window->show();
        m_window->activateWindow();
        look();
        return QTest::qWaitForWindowActive(m_window.get());
    }
    /**
     * What is plugged in now. A ceremony that ended lets go of its tokens a little later, and each look here wakes
     * the program's own watcher, which then has one of them in use: each token counts as it was when it could be
     * read.
     */
    [[nodiscard]] std::vector<TokenSeen> tokens()
    {
        std::vector<TokenSeen> seen;
        const auto allRead = [&] {
            auto now = m_composition.services().overview.tokens();
            for (std::size_t i = 0; i < std::min(now.size(), seen.size()); ++i) {
                if (!now[i].reading && now[i].reader.name == seen[i].reader.name)
                    now[i] = seen[i];
            }
            seen = std::move(now);
            return std::ranges::all_of(seen, [](const TokenSeen& token) { return token.reading.has_value(); });
        };
        if (!QTest::qWaitFor(allRead, 30'000))
            qFatal("a token stays in use");
        return seen;
    }
    /** Tells the window what is plugged in. */
    void look() { m_window->setTokens(tokens()); }

    [[nodiscard]] Composition& composition() { return m_composition; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QStringList filesMade(const QString& folder) const
    {
        QStringList found;
        QDirIterator files(m_home.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += QFileInfo(files.next()).fileName();
        return found;
    }

private:
    QTemporaryDir m_home{};
    Composition m_composition{{.cards = "sim:1", .rounds = 1000}, [](const auto&) {}};
    std::unique_ptr<ui::MainWindow> m_window{};
};

bool hasBanner(const QWidget& window)
{
    const auto* banner = window.findChild<ui::RehearsalBanner*>();
    if (banner == nullptr || !banner->isVisible())
        return false;
    const auto labels = banner->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() &&
               label->text() == u"REHEARSAL - nothing here is real. Do not keep these sheets."_s;
    });
}

} // namespace

/** "Rehearse any ceremony" from the real home page and back to it, by keyboard alone. */
class RehearseByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysRehearsal();
    void theTokensCanBeKept();
    void stoppingComesBackToo();
    void aRehearsalInTheRehearsalStaysThere();
    void aKilledOneWithoutItsTokenIsClosed();
    void aKilledOneIsGoneOnWith();
};

namespace
{

void answerTheSet(KeyboardPerson& people)
{
    people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}, {"witness", u"Wilma"_s}});
    people.fill("scheme", {{"needed", u"2"_s}, {"sheets", u"own"_s}});
}

/** At the question of `rehearse`; the rehearsal has begun when this returns. */
void begin(Desk& desk, KeyboardPerson& people, const QString& ceremony, const QString& tokens)
{
    people.fill("rehearsal", {{"ceremony", ceremony}, {"tokens", tokens}});
    QVERIFY2(people.open(u"Rehearse any ceremony"_s) && people.answerPage(), qPrintable(people.why()));
    QTRY_VERIFY(desk.window().ceremony() != nullptr && desk.composition().rehearsal());
    desk.look();
}

} // namespace

/** Banner on the window and on the one for everybody, at every step; TEST on what is made; nothing real is
 * touched. */
void RehearseByKeyboardTest::everyPageSaysRehearsal()
{
    Desk desk;
    QVERIFY(desk.show());
    QVERIFY(!hasBanner(desk.window()));
    KeyboardPerson people(desk.window());
    answerTheSet(people);
    begin(desk, people, u"create"_s, u"3"_s);
    QVERIFY(desk.composition().rehearsal());
    QCOMPARE(desk.tokens().size(), std::size_t{3});

    int pages = 0;
    int openPages = 0;
    const auto look = [&] {
        if (desk.window().ceremony() == nullptr)
            return;
        ++pages;
        QVERIFY2(hasBanner(desk.window()), desk.window().ceremony()->step().id.data());
        if (desk.window().publicWindow() == nullptr)
            typeKey(Qt::Key_F8);
        QVERIFY(desk.window().publicWindow() != nullptr);
        openPages += hasBanner(*desk.window().publicWindow()) ? 1 : 0;
    };
    QObject::connect(&desk.window(), &QWidget::windowTitleChanged, &desk.window(), look);
    look();
    QVERIFY2(people.playOn(), qPrintable(people.why()));
    QVERIFY(std::get<Outcome>(people.step().kind).good);
    QVERIFY(pages > 12);
    QCOMPARE(openPages, pages);
    QVERIFY2(people.finish(), qPrintable(people.why()));

    QVERIFY(!desk.composition().rehearsal());
    QVERIFY(!hasBanner(desk.window()));
    QCOMPARE(desk.tokens().size(), std::size_t{1}); // the real ones again
    const QStringList made = desk.filesMade(u"Quorate/rehearsal"_s);
    QCOMPARE(made.filter(u".pbe"_s).size(), 1);
    QVERIFY(made.filter(u".pbe"_s).front().startsWith(u"TEST-"_s));
    QCOMPARE(desk.filesMade(u"Quorate"_s).size(), made.size()); // nothing beside the rehearsal
    QVERIFY(desk.filesMade(u"state"_s).isEmpty());
}

/** One ceremony after another on the same simulated tokens, with the real home page between. */
void RehearseByKeyboardTest::theTokensCanBeKept()
{
    Desk desk;
    QVERIFY(desk.show());
    KeyboardPerson people(desk.window());
    people.fill("people", {{"leader", u"Linus"_s}, {"security_officer", u"Sophie"_s}, {"pin_holder", u"Peter"_s}});
    begin(desk, people, u"init"_s, u"1"_s);
    const auto serialNow = [&] { return QString::fromStdString(desk.tokens().front().reading->info.serial); };
    const QString serial = serialNow();
    people.give("token", serial).give("new_so_pin", u"5731264809375124"_s).give("user_pin", u"482917"_s);
    people.fill("so_pin_source", {{"source", u"own"_s}});
    QVERIFY2(people.playOn(), qPrintable(people.why()));
    QVERIFY(std::get<Outcome>(people.step().kind).good);
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(serialNow() != serial);
    QVERIFY(desk.tokens().front().reading->state() == TokenState::NeverInitialised);

    begin(desk, people, u"status"_s, u"kept"_s);
    QCOMPARE(serialNow(), serial);
    QVERIFY(desk.tokens().front().reading->state() != TokenState::NeverInitialised);
    people.once("token", [&] { QVERIFY(people.press(u"Go on without a token"_s)); });
    QVERIFY2(people.playOn(), qPrintable(people.why()));
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(!desk.composition().rehearsal());

    begin(desk, people, u"status"_s, u"2"_s);
    QCOMPARE(desk.tokens().size(), std::size_t{2});
    QVERIFY(serialNow() != serial);
}

void RehearseByKeyboardTest::stoppingComesBackToo()
{
    Desk desk;
    QVERIFY(desk.show());
    KeyboardPerson people(desk.window());
    begin(desk, people, u"create"_s, u"2"_s);
    QVERIFY(desk.composition().rehearsal());
    desk.window().ceremony()->answer(Stop{"enough"});
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(!desk.composition().rehearsal());
    QVERIFY(!hasBanner(desk.window()));
    QVERIFY(desk.filesMade(u"state"_s).isEmpty());
}

/** Who has changed to rehearsals with the switch is still there afterwards. */
void RehearseByKeyboardTest::aRehearsalInTheRehearsalStaysThere()
{
    Desk desk;
    QVERIFY(desk.show());
    KeyboardPerson people(desk.window());
    QVERIFY(people.press(u"Rehearse"_s));
    QVERIFY(desk.composition().rehearsal());
    desk.look();
    begin(desk, people, u"create"_s, u"4"_s);
    QCOMPARE(desk.tokens().size(), std::size_t{4});
    desk.window().ceremony()->answer(Stop{"enough"});
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(desk.composition().rehearsal());
    QVERIFY(hasBanner(desk.window()));
}

namespace
{

bool offersUnfinished(const Desk& desk)
{
    const auto* banner = const_cast<Desk&>(desk).window().findChild<ui::UnfinishedBanner*>();
    return banner != nullptr && banner->isVisible();
}

/** What is on the medium now is what is there after a kill at this moment; the lock goes with the program. */
void keepWhatAKillLeaves(const Desk& desk, const QTemporaryDir& kept)
{
    std::filesystem::copy(desk.home().toStdString(), kept.path().toStdString(),
                          std::filesystem::copy_options::recursive);
}

std::string idOf(const KeyboardPerson& people)
{
    return std::string(people.step().id);
}

} // namespace

/** The token lived in the program: nobody is told to plug it in, and the journal can be put away. */
void RehearseByKeyboardTest::aKilledOneWithoutItsTokenIsClosed()
{
    const QTemporaryDir kept;
    {
        Desk desk;
        QVERIFY(desk.show());
        KeyboardPerson people(desk.window());
        people.fill("people",
                    {{"leader", u"Linus"_s}, {"security_officer", u"Sophie"_s}, {"pin_holder", u"Peter"_s}});
        begin(desk, people, u"init"_s, u"1"_s);
        people.give("token", QString::fromStdString(desk.tokens().front().reading->info.serial));
        while (idOf(people) != "so_pin_source")
            QVERIFY2(people.answerPage(), qPrintable(people.why()));
        keepWhatAKillLeaves(desk, kept);
    }
    Desk desk(kept.path());
    QCOMPARE(desk.filesMade(u"state"_s).filter(u".journal.jsonl"_s).size(), 1);
    QVERIFY(desk.show());
    QVERIFY(!offersUnfinished(desk)); // of real ceremonies nothing is unfinished, and no real token was touched
    QVERIFY(desk.tokens().front().reading->state() == TokenState::NeverInitialised);
    KeyboardPerson people(desk.window());
    QVERIFY2(people.press(u"Rehearse"_s), qPrintable(people.why()));
    QVERIFY(offersUnfinished(desk));

    QVERIFY2(people.press(u"Continue"_s), qPrintable(people.why()));
    QTRY_COMPARE(idOf(people), std::string("unfinished"));
    QVERIFY2(people.press(u"Next"_s), qPrintable(people.why()));
    QTRY_VERIFY(idOf(people) == "unfinished" && people.step().problem);
    QVERIFY(inEnglish(people.step().problem->todo).starts_with("The simulated tokens of a rehearsal are gone"));
    photograph(desk.window(), u"rehearsal-token-gone"_s);
    desk.window().ceremony()->answer(Stop{"the rehearsal is over"});
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(offersUnfinished(desk)); // looked at, not closed

    QVERIFY2(people.press(u"Close it in the record"_s), qPrintable(people.why()));
    QTRY_COMPARE(idOf(people), std::string("unfinished.reason"));
    QVERIFY(people.tabTo(u"Reason"_s));
    typeText(u"the computer was switched off"_s);
    for (const char* next : {"unfinished", "unfinished.state"}) {
        QVERIFY2(people.press(u"Next"_s), qPrintable(people.why()));
        QTRY_COMPARE(idOf(people), std::string(next));
    }
    QCOMPARE(inEnglish(people.step().lines.front()), std::string("The token has not been changed."));
    QVERIFY2(people.press(u"Next"_s), qPrintable(people.why()));
    QTRY_COMPARE(idOf(people), std::string("outcome"));
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(!offersUnfinished(desk));
    QVERIFY(desk.filesMade(u"state"_s).isEmpty());
}

/** A set needs no token: the rehearsal starts again with what was answered. */
void RehearseByKeyboardTest::aKilledOneIsGoneOnWith()
{
    const QTemporaryDir kept;
    {
        Desk desk;
        QVERIFY(desk.show());
        KeyboardPerson people(desk.window());
        answerTheSet(people);
        begin(desk, people, u"create"_s, u"2"_s);
        while (idOf(people) != "turn.cleared")
            QVERIFY2(people.answerPage(), qPrintable(people.why()));
        keepWhatAKillLeaves(desk, kept);
    }
    Desk desk(kept.path());
    QVERIFY(desk.show());
    QVERIFY(!offersUnfinished(desk));
    KeyboardPerson people(desk.window());
    QVERIFY2(people.press(u"Rehearse"_s), qPrintable(people.why()));
    QVERIFY(offersUnfinished(desk));
    QVERIFY2(people.press(u"Continue"_s), qPrintable(people.why()));
    QTRY_COMPARE(idOf(people), std::string("unfinished"));
    QVERIFY(hasBanner(desk.window()));
    QVERIFY2(people.press(u"Next"_s), qPrintable(people.why()));
    QTRY_COMPARE(idOf(people), std::string("unfinished.state"));
    QCOMPARE(inEnglish(people.step().lines.front()),
             std::string("No new set exists. Shred sheet 1. The old sheets still work."));
    answerTheSet(people);
    QVERIFY2(people.playOn(), qPrintable(people.why()));
    QVERIFY(std::get<Outcome>(people.step().kind).good);
    QVERIFY2(people.finish(), qPrintable(people.why()));
    QVERIFY(!offersUnfinished(desk));
    QVERIFY(desk.filesMade(u"state"_s).isEmpty());
    QCOMPARE(desk.filesMade(u"Quorate"_s).size(), desk.filesMade(u"Quorate/rehearsal"_s).size());
}

QUORATE_GUI_TEST(RehearseByKeyboardTest)
#include "tst_rehearse_by_keyboard.moc"
