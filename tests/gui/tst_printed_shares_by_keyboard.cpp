#include "support/keyboard_person.h"
#include "support/printed_pages.h"
#include "support/private_place.h"
#include "support/test_program.h"
#include "support/wizard_stage.h"
#include "ui/print/print_target.h"
#include "ui/text/translator.h"

#include <QAbstractButton>
#include <QDir>
#include <QTest>
#include <algorithm>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** The press of the programs; its first tries fail if the test wants so. */
class FailingPress final : public PaperPress
{
public:
    explicit FailingPress(int failures) : m_failures(failures) {}

    std::vector<PrinterSeen> printers() override { return m_press.printers(); }
    Result<Bytes> pdf(const Paper& paper) override { return m_press.pdf(paper); }
    Result<void> print(const Paper& paper, const std::string& printer) override
    {
        return m_press.print(paper, printer);
    }
    Result<WipedBytes> secretPdf(const SecretSheet& sheet) override
    {
        if (m_failures-- > 0)
            return fail(ErrorCode::FileFailed, "PDF");
        return m_press.secretPdf(sheet);
    }
    Result<void> printSecret(const SecretSheet& sheet, const std::string& printer) override
    {
        return m_press.printSecret(sheet, printer);
    }

private:
    ui::PrintTarget m_press{};
    int m_failures;
};

} // namespace

/** Sheets from the press, in the window by keyboard alone: with the share on them, and people type what they read
 * in the PDF; or forms to be filled in by hand, one of which has to be written again. */
class PrintedSharesByKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedReadAndTypedBack_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<int>("filesLeft");
        QTest::addColumn<bool>("byHand"); // after a failure, and after a page that cannot be read
        QTest::addColumn<int>("voidSheets");
        QTest::newRow("kept") << 0 << u"keep"_s << 2 << false << 0;
        QTest::newRow("deleted") << 0 << u"delete"_s << 0 << false << 0;
        QTest::newRow("another sheet after a failure") << 1 << u"keep"_s << 2 << false << 1;
        QTest::newRow("written by hand after all") << 1 << u"keep"_s << 1 << true << 2;
    }

    void printedReadAndTypedBack()
    {
        QFETCH(const int, failures);
        QFETCH(const QString, fate);
        QFETCH(const int, filesLeft);
        QFETCH(const bool, byHand);
        QFETCH(const int, voidSheets);
        const auto folder = privatePlace();
        if (!folder)
            QSKIP("neither the build nor the home of who runs this lies where a secret may be kept");
        FailingPress press(failures);
        WizardStage stage;
        stage.usePress(press);
        QVERIFY(stage.show());
        KeyboardPerson people(stage.window());
        people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}})
            .fill("scheme", {{"needed", u"2"_s}, {"share", u"printed"_s}})
            .give("turn.sheet_folder", folder->path())
            .fill("turn.sheet_file", {{"pdf", fate}})
            .fill("envelopes", {{"envelope_1", u"17"_s}})
            .give("save", stage.folder());
        const auto read = [&] { readNewestSheet(folder->path(), people); };
        people.onEvery("turn.confirm", read);
        std::vector<std::string> numbers; // that people are told to write on their own sheet
        people.onEvery("turn.ready", [&] {
            for (const Text& line : people.step().lines) {
                if (line.source == std::string_view("Sheet number: %1"))
                    numbers.push_back(line.args.front());
            }
        });
        if (byHand)
            people.fill("turn.sheet_check", {{"sheet", u"by_hand"_s}});
        QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
        const Outcome outcome = std::get<Outcome>(people.step().kind);
        QVERIFY(outcome.good);
        QCOMPARE(outcome.openItems.size(), std::size_t{1}); // Grace's envelope
        QVERIFY(std::ranges::count(people.visited(), "printed_shares") == 1);
        QCOMPARE(std::ranges::count(people.visited(), "turn.reveal") > 0, byHand);
        QCOMPARE(std::ranges::count(outcome.facts, "void_sheet", &Fact::name), std::ptrdiff_t{voidSheets});
        QCOMPARE(numbers.size(), std::size_t{byHand ? 2U : 0U});
        for (const std::string& number : numbers) {
            const bool good = std::ranges::any_of(outcome.facts, [&](const Fact& fact) {
                return fact.name == "sheet" && std::get<std::string>(fact.value) == number;
            });
            QVERIFY2(good && number.ends_with("-2"), number.c_str());
        }
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype{filesLeft});
        QVERIFY(people.finish());
    }

    /**
     * Three wrong groups, and a new sheet with the next number is offered; its holder writes and types all anew.
     */
    void writtenAgainAfterThreeMisses()
    {
        FailingPress press(0);
        WizardStage stage;
        stage.usePress(press);
        QVERIFY(stage.show());
        KeyboardPerson people(stage.window());
        people.fill("people", {{"leader", u"Linus"_s}, {"custodians", u"Ada\nGrace"_s}})
            .fill("scheme", {{"needed", u"2"_s}})
            .fill("envelopes", {{"envelope_1", u"17"_s}, {"envelope_2", u"18"_s}})
            .give("save", stage.folder());
        people.once("turn.confirm", [&] {
            QVERIFY(!offersNewSheet(stage.window()));
            for (int group = 0; group < 3; ++group) {
                std::string misread = people.paper["Ada"].substr(static_cast<std::size_t>(group) * 5, 5);
                misread[0] = misread[0] == '0' ? '1' : '0';
                typeText(ui::asTyped(misread));
            }
            QVERIFY(offersNewSheet(stage.window()));
            people.paper["Ada"].clear();
            QVERIFY2(people.press(u"Take a new sheet"_s), qPrintable(people.why()));
        });
        QVERIFY2(people.play(u"Create a set of shares"_s), qPrintable(people.why()));
        const Outcome outcome = std::get<Outcome>(people.step().kind);
        QVERIFY(outcome.good && outcome.openItems.empty());
        QCOMPARE(std::ranges::count(people.visited(), "turn.reveal"), std::ptrdiff_t{6});
        std::string said;
        for (const Fact& fact : outcome.facts) {
            if (const auto* value = std::get_if<std::string>(&fact.value))
                said += fact.name + ' ' + value->substr(value->find('-') + 1) + '\n';
        }
        for (const auto* fact : {"void_sheet 1-1\n", "sheet 1-2\n", "sheet 2-1\n", "envelope 1-2: 17\n"})
            QVERIFY2(said.find(fact) != std::string::npos, (fact + said).c_str());
        QCOMPARE(QDir(stage.folder()).entryList({u"*-1-2-sheets.pdf"_s}, QDir::Files).size(), qsizetype{1});
        QVERIFY(people.finish());
    }

private:
    static bool offersNewSheet(QWidget& window)
    {
        const auto buttons = window.findChildren<QAbstractButton*>();
        return std::ranges::any_of(buttons, [](const QAbstractButton* button) {
            return button->isVisible() &&
                   spokenName(const_cast<QAbstractButton*>(button)) == u"Take a new sheet"_s;
        });
    }

    /** As their holder does: what stands in the boxes of the page. */
    static void readNewestSheet(const QString& folder, KeyboardPerson& people)
    {
        constexpr int dotsPerInch = 200;
        const std::string who = people.step().actor.name;
        const QString number = QString::number(people.step().actor.number);
        const QStringList names =
            QDir(folder).entryList({u"*-"_s + number + u"-?.pdf"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return;
        const auto pages = picturesOfPdf(QDir(folder).filePath(names.back()), dotsPerInch);
        if (!pages.empty())
            people.paper[who] = readBoxes(pages.front(), dotsPerInch, ui::sheetLayout(PaperSize::A4, 2, 5));
    }
};

QUORATE_GUI_TEST(PrintedSharesByKeyboardTest)
#include "tst_printed_shares_by_keyboard.moc"
