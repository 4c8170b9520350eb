#include "ceremony/fact_words.h"
#include "support/main_job.h"
#include "support/pin_job.h"
#include "support/test_program.h"
#include "ui/platform/language.h"
#include "ui/text/fact_text.h"
#include "ui/text/token_card.h"
#include "ui/text/translator.h"

#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** What is the same in every language: digits, serials, paths, names that people gave. */
const std::map<std::string, QString> publicValues{
    {"backup_list", u"^/.+"_s},
    {"check_value", u"^[0-9A-F]{16}$"_s},
    {"consent_words", u"^[a-z]+( [a-z]+){5}$"_s},
    {"envelope", u"^[0-9A-Z]{8}-[1-4]: 1[78]$"_s},
    {"key_backup", u"^/.+"_s},
    {"key_check", u"^[0-9A-F]+$"_s},
    {"label", u"^(root|issuing) ca$"_s},
    {"opens_on", u"^(QRSM[0-9]{7}(, )?)*$"_s},
    {"passport", u"^/.+"_s},
    {"public_key_sha256", u"^[0-9A-F]{64}$"_s},
    {"serial", u"^QRSM[0-9]{7}$"_s},
    {"old_serial", u"^QRSM[0-9]{7}$"_s},
    {"set_code", u"^[0-9A-Z]{4}-[0-9A-Z]{4}$"_s},
    {"set_file", u"^/.+"_s},
    {"sha256", u"^[0-9A-F]{64}$"_s},
    {"share_check_value", u"^[0-9A-F]{16}$"_s},
    {"share_file", u"^/.+"_s},
    {"type", u"^(EC|AES|RSA)[ -][a-z0-9]+$"_s},
    {"written_on_token", u"^ROOT CA 2$"_s},
};

bool isPublic(const Fact& fact)
{
    if (std::holds_alternative<std::int64_t>(fact.value))
        return true;
    const auto known = publicValues.find(fact.name);
    return known != publicValues.end() &&
           QRegularExpression(known->second).match(ui::asTyped(std::get<std::string>(fact.value))).hasMatch();
}

TokenReading readingOf(TokenState state, std::size_t keys, bool checkValue,
                       std::optional<std::uint16_t> options = std::nullopt)
{
    TokenReading reading;
    reading.info.soPin.state = PinStatus::State::Ready;
    reading.info.userPin.state = PinStatus::State::Ready;
    reading.info.options = options;
    reading.dkek.configured = state != TokenState::KeysStayHere;
    reading.dkek.expected = 3;
    reading.dkek.outstanding = state == TokenState::WaitingForShareFiles ? 2 : 0;
    if (checkValue)
        reading.dkek.checkValue = CheckValue{0xF6, 0xEE, 0x8E, 0xDF, 0xB0, 0x6C, 0x5B, 0x08};
    reading.keys.resize(keys);
    if (state == TokenState::NeverInitialised)
        reading.info.soPin.state = PinStatus::State::NeverSet;
    if (state == TokenState::SoPinBlocked)
        reading.info.soPin.state = PinStatus::State::Blocked;
    if (state == TokenState::UserPinBlocked)
        reading.info.userPin.state = PinStatus::State::Blocked;
    if (state == TokenState::TransportPin)
        reading.info.userPin.state = PinStatus::State::Transport;
    if (state == TokenState::PublicKeyLogin)
        reading.info.userPin.state = PinStatus::State::PublicKeyLogin;
    return reading;
}

/** The facts of the last page, once played to its end. */
class Facts
{
public:
    void play(Bench& bench, const std::string& ceremony, Robot robot)
    {
        const auto runner = bench.start(ceremony);
        QVERIFY2(robot.play(*runner), ceremony.c_str());
        last = runner->step();
        const auto& facts = std::get<Outcome>(last.kind).facts;
        QVERIFY2(!facts.empty(), ceremony.c_str());
        for (const Fact& fact : facts)
            all.emplace_back(ceremony, fact);
    }

    std::vector<std::pair<std::string, Fact>> all{};
    Step last{};
};

Facts ofEveryCeremony()
{
    Facts facts;
    TwoTokens job;
    Robot create = createRobot("Ada\nGrace\nLinus\nMary", {});
    const auto made = job.bench.start("create");
    if (!create.play(*made))
        return facts;
    for (const Fact& fact : std::get<Outcome>(made->step().kind).facts)
        facts.all.emplace_back("create", fact);
    const std::string file = factOf(made->step(), "share_file");
    job.sheets = create.sheets;
    const auto drill = [&](const std::string& task) {
        Robot robot;
        robot.fill("task", {{"task", task}})
            .fill("people", {{"leader", "Lea"}, {"custodians", task == "sheet" ? "Mary" : "Grace\nMary"}})
            .pick("backups", "/usb")
            .pick("files", file);
        robot.sheets = job.sheets;
        return robot;
    };
    facts.play(job.bench, "init", initRobot(job.a));
    facts.play(job.bench, "import", importRobot(job.a, "Grace\nMary", file, job.sheets));
    facts.play(job.bench, "key", keyRobot(job.a, "root ca", "secp256r1"));
    facts.play(job.bench, "key", keyRobot(job.a, "issuing ca", "aes128"));
    facts.play(job.bench, "backup", backupRobot(job.a, "/usb"));
    facts.play(job.bench, "replace", replaceRobot(job, file, "service"));
    for (const char* task : {"drill", "sheet", "map"})
        facts.play(job.bench, "drill", drill(task));
    Robot passport;
    passport.pick("token", job.a).fill("passport", {{"passport", "save"}}).pick("save", "/usb");
    facts.play(job.bench, "status", passport);
    for (const char* task : {"change_so_pin", "change_user_pin"})
        facts.play(job.bench, "pin", pinRobot(task == std::string("change_so_pin") ? job.a : job.b, task));
    return facts;
}

} // namespace

/** What the last page tells is in the language of the screen; the record and scripts read the same in English. */
class TestFactWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_facts = ofEveryCeremony(); }
    void cleanup() { QVERIFY(ui::useLanguage("en")); }

    void everyStateIsKnown()
    {
        for (int state = 0; state <= static_cast<int>(TokenState::PublicKeyLogin); ++state) {
            for (const std::size_t keys : {0U, 1U, 12U}) {
                for (const bool checkValue : {false, true}) {
                    for (const std::optional<std::uint16_t> options :
                         {std::optional<std::uint16_t>(), std::optional<std::uint16_t>(0),
                          std::optional<std::uint16_t>(0xFFFF)}) {
                        const Text words =
                            stateInWords(readingOf(static_cast<TokenState>(state), keys, checkValue, options));
                        const auto found = factInWords({"state", inEnglish(words)});
                        QVERIFY2(found.has_value(), inEnglish(words).c_str());
                        QVERIFY2(*found == words, inEnglish(words).c_str());
                        QVERIFY2(isGerman(*found), inEnglish(words).c_str());
                    }
                }
            }
        }
    }

    void everyOriginIsKnown()
    {
        for (int origin = 0; origin <= static_cast<int>(Origin::AlteredCertificate); ++origin) {
            const Text words = originInWords(static_cast<Origin>(origin));
            const auto found = factInWords({"origin", inEnglish(words)});
            QVERIFY2(found.has_value() && *found == words && isGerman(*found), inEnglish(words).c_str());
        }
    }

    void aVoidTurnIsExplained()
    {
        QVERIFY(ui::useLanguage("de"));
        const Fact fact{"stop_reason", std::string("Ada%1's turn is void: nobody came back in time")};
        const QString german = ui::factValue(fact);
        QVERIFY2(german.contains(u"Ada%1"_s) && !german.contains(u"void"_s), qPrintable(german));
        QCOMPARE(ui::factValue({"stop_reason", std::string("we are hungry")}), u"we are hungry"_s);
    }

    void wordsOfOthersStay()
    {
        for (const char* name : {"label", "serial", "not_saved", "reason", "envelopes"})
            QVERIFY(!factInWords({name, std::string("simulated")}).has_value());
        QVERIFY(!factInWords({"state", std::string("ready, x keys, check value 00")}).has_value());
        QVERIFY(!factInWords({"state", std::string("ready, 1 keys, check value 00")}).has_value());
        QVERIFY(!factInWords({"state", std::string()}).has_value());
    }

    void everyFactOfEveryCeremony_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyFactOfEveryCeremony()
    {
        QFETCH(QString, language);
        QVERIFY(m_facts.all.size() > 50);
        QStringList english;
        for (const auto& [ceremony, fact] : m_facts.all)
            english += ui::factValue(fact);
        QVERIFY(ui::useLanguage(language.toStdString()));
        QStringList faults;
        for (std::size_t i = 0; i < m_facts.all.size(); ++i) {
            const auto& [ceremony, fact] = m_facts.all[i];
            const QString value = ui::factValue(fact);
            if (isPublic(fact) == (value != english[static_cast<int>(i)]))
                faults += u"%1: %2 is \"%3\""_s.arg(ui::asTyped(ceremony), ui::asTyped(fact.name), value);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyFactHasAName()
    {
        QVERIFY(ui::useLanguage("pseudo"));
        static const QRegularExpression vowel(u"[aeiou]"_s);
        for (const auto& [ceremony, fact] : m_facts.all)
            QVERIFY2(!ui::factName(fact).contains(vowel), fact.name.c_str());
        for (const char* name : {"closed", "closed_record", "reason", "stop_reason", "sheets_file", "key_check",
                                 "redacted_copy", "redacted_from", "broken_line", "deviations", "record_head"})
            QVERIFY2(!ui::factName({name, std::string()}).contains(vowel), name);
    }

    /** The simulator's readers have a name of ours; a device's own name stays, and so does what a script picks. */
    void readersOfTheSimulatorAreTranslated()
    {
        QVERIFY(ui::useLanguage("de"));
        const auto titleOf = [](const std::string& reader) {
            return ui::tokenCard({.reader = {.name = reader}}).title;
        };
        QCOMPARE(titleOf(sim::SimSource::readerName(1)), u"Simulierter Kartenleser B"_s);
        QCOMPARE(titleOf("Example Reader 00 00"), u"Example Reader 00 00"_s);
        QCOMPARE(ui::tokenCard({.reader = {.name = sim::SimSource::readerName(1)}}).id, u"Simulated reader B"_s);
        QCOMPARE(ui::factValue({"reader", sim::SimSource::readerName(0)}), u"Simulierter Kartenleser A"_s);
    }

    /** A record and a script read what they always read. */
    void theFactsThemselvesStayEnglish()
    {
        QVERIFY(ui::useLanguage("de"));
        const auto has = [&](const std::string& name, const std::string& value) {
            return std::ranges::any_of(m_facts.all, [&](const auto& entry) {
                return entry.second == Fact{name, value};
            });
        };
        QVERIFY(has("origin", "simulated"));
        QVERIFY(has("task", "change_so_pin"));
        QVERIFY(has("sheet_good", "yes"));
    }

private:
    static bool isGerman(const Text& words)
    {
        if (!ui::useLanguage("de"))
            return false;
        const bool differs = ui::translated(words).toStdString() != inEnglish(words);
        return ui::useLanguage("en") && differs;
    }

    Facts m_facts{};
};

QUORATE_GUI_TEST(TestFactWords)
#include "tst_fact_words.moc"
