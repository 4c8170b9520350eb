#include "card/token.h"
#include "ceremony/access_log.h"
#include "ceremony/record_document.h"
#include "ceremony/record_keeper.h"
#include "ceremony/token_overview.h"
#include "crypto/digest.h"
#include "record/record.h"
#include "record/redaction.h"
#include "sim/sim_source.h"
#include "support/main_job.h"
#include "support/player_stage.h"
#include "support/seeded_random.h"
#include "support/test_program.h"
#include "support/test_values.h"
#include "ui/print/print_target.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <map>
#include <thread>
#include <utility>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** What the computer tells in these ceremonies. */
RoomFacts room()
{
    return {.screens = 2, .canBlockCapture = false, .onBattery = Answered::No, .network = Answered::Yes};
}

const std::string readyRoom =
    R"({"step":"room","fill":{"door":true,"cameras":false,"phones":true,"materials":true,"video":true,
        "reason":"the camera is covered","video_reference":"tape 7"}},)";

/** A set on sheets, with everything that may happen on the way. */
const std::string createSteps =
    readyRoom +
    R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada","Grace","Mary"],"witness":"Wilma",
        "identified":"known in person","identified_otherwise":["Grace: passport seen"]}},
       {"step":"scheme","fill":{"kind":"shares","needed":2,"profile":"S160","sheets":"pdf"}},
       {"step":"random","pick":{"token":1}},
       {"step":"review","continue":true},
       {"step":"sheets","continue":true},
       {"deviation":{"expected":"four custodians","happened":"Alan is late","decided_by":"Linus",
                     "decision":"three go on"}},
       {"step":"turn","custodian":"Ada","pause":{"literal":"271828"}},
       {"step":"turn","custodian":"Grace","slips":[{"group":"A3","typed":"0000G"}]},
       {"step":"turn","custodian":"Mary","hide":true},
       {"step":"save","pick":["${out}"]},
       {"step":"envelopes","fill":{"envelope_1":"A 17","envelope_2":"A 18"}})";

const std::string initSteps =
    R"({"step":"people","fill":{"leader":"Linus","security_officer":"Sophie","pin_holder":"Peter"}},
       {"step":"token","pick":{"token":1}},
       {"step":"so_pin_source","fill":{"source":"own"}},
       {"step":"new_so_pin","secret":{"literal":"9046172583640917"}},
       {"step":"user_pin","secret":{"literal":"482917"}},
       {"step":"settings","fill":{"encryption":"shares","share_files":1,"label":"First token"}},
       {"step":"erase","erase":true})";

const std::string importSteps =
    R"({"step":"people","fill":{"leader":"Linus","custodians":["Mary","Ada"],"pin_holder":"Peter"}},
       {"step":"token","pick":{"token":1}},
       {"step":"files","pick":["${create.share_file}"]},
       {"step":"entry","custodian":"Mary"},
       {"step":"entry","custodian":"Ada"},
       {"step":"compare","pick":"same"})";

const std::string keySteps = R"({"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
       {"step":"token","pick":{"token":1}},
       {"step":"key","fill":{"label":"signing","type":"secp256r1"}},
       {"step":"pin","secret":{"literal":"482918"}},
       {"step":"pin","secret":{"literal":"482917"}})";

const std::string backupSteps = R"({"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
       {"step":"token","pick":{"token":1}},
       {"step":"keys","fill":{}},
       {"step":"save","pick":["${out}"]},
       {"step":"pin","secret":{"literal":"482917"}})";

const std::string stoppedSteps = R"({"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
       {"step":"token","pick":{"token":1}},
       {"stop":"Peter is called away"})";

/** %1 is the share file, %2 and %3 are backups. */
const QString drillSteps = QStringLiteral(R"({"step":"task","fill":{"task":"drill"}},
       {"step":"people","fill":{"leader":"Linus","custodians":["Grace","Mary"],"witness":"Wilma"}},
       {"step":"backups","pick":["%2","%3"]},
       {"step":"files","pick":["%1"]},
       {"step":"entry","custodian":"Grace"},
       {"step":"entry","custodian":"Mary"})");

const QString restoreSteps = QStringLiteral(R"({"step":"people","fill":{"leader":"Linus","pin_holder":"Peter"}},
       {"step":"files","pick":["%2","%3"]},
       {"step":"token","pick":{"token":1}},
       {"step":"pin","secret":{"literal":"482917"}})");

const QString replaceSteps =
    QStringLiteral(R"({"step":"people","fill":{"leader":"Linus","custodians":["Grace","Mary"],"witness":"Wilma",
        "security_officer":"Sophie","pin_holder":"Peter"}},
       {"step":"purpose","fill":{"purpose":"service"}},
       {"step":"materials","fill":{"token":"yes","so_pin":"yes","user_pin":"yes","backups":"yes",
        "share_files":"yes","sheets":"yes"}},
       {"step":"backups","pick":["%2","%3"]},
       {"step":"files","pick":["%1"]},
       {"step":"fit","continue":true},
       {"step":"entry","custodian":"Grace"},
       {"step":"entry","custodian":"Mary"},
       {"step":"checked","continue":true},
       {"step":"token","pick":{"token":2}},
       {"step":"so_pin_source","fill":{"source":"own"}},
       {"step":"new_so_pin","secret":{"literal":"9046172583640917"}},
       {"step":"user_pin","secret":{"literal":"730264"}},
       {"step":"settings","fill":{"label":"Second token"}},
       {"step":"erase","erase":true},
       {"step":"compare","pick":"same"},
       {"step":"old_token","fill":{"fate":"destroyed"}},
       {"step":"put_away","fill":{"label":"Second token","envelope_2":"B 8"}})");

std::string ceremony(const std::string& id, const std::string& steps)
{
    return R"({"ceremony":")" + id + R"(","steps":[)" + steps + "]}";
}

std::string script(const QStringList& ceremonies)
{
    return R"({"format":"quorate-script","version":1,"ceremonies":[)" + ceremonies.join(u',').toStdString() + "]}";
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha256Of(const QString& path)
{
    const QByteArray content = contentOf(path);
    return hexText(sha256(Bytes(content.begin(), content.end())));
}

QString sizeOf(const QString& path)
{
    return QString::number(QFileInfo(path).size());
}

QStringList textsOf(const RecordValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return {QString::number(*number)};
    if (const auto* text = std::get_if<std::string>(&value))
        return {QString::fromStdString(*text)};
    QStringList texts;
    for (const std::string& text : std::get<std::vector<std::string>>(value))
        texts += QString::fromStdString(text);
    return texts;
}

/** The example of two share files, with how people were identified: at the beginning, and who comes later. */
std::string twoShareFiles(const QString& before, const QString& later)
{
    QByteArray example = contentOf(QStringLiteral(QUORATE_SOURCE_DIR "/app/examples/two-share-files.json"));
    const QByteArray first = R"("custodians": ["Ada", "Grace"], "pin_holder": "Peter")";
    const QByteArray second = R"("custodians": ["Mary", "Alan"]}},
        {"step": "files")";
    if (example.count(first) != 1 || example.count(second) != 1)
        return {};
    example.replace(first, first + before.toUtf8());
    example.replace(second, R"("custodians": ["Mary", "Alan", "Ada"])" + later.toUtf8() + R"(}},
        {"step": "files")");
    return example.toStdString();
}

/** Where a value stands in a record: entries of a type, of a step or its turn, and a member of their data. */
struct Spot {
    QString ceremony{};
    QString type{};
    QString step{}; // empty: any
    QString member{};
    bool atEnd = false; // a line "member: value" among the facts of the end
};

} // namespace

/** Leaves the first share that is shown on the screen for more than a second. */
class Dawdler final : public RunObserver
{
public:
    static constexpr std::chrono::milliseconds pause{1200};

    void answering(const Step& step, const Input&) override
    {
        if (std::holds_alternative<Reveal>(step.kind) && !std::exchange(waited, true))
            std::this_thread::sleep_for(pause);
    }
    [[nodiscard]] Result<void> entered(const Step&, std::span<const Fact>) override { return {}; }

    bool waited = false;
};

/** Everything that a record promises to hold, found in the records of ceremonies on simulated tokens. */
class RecordContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsLogged_data();
    void everythingIsLogged();
    void turnsHaveTheirTimes();
    void aShareHeldOpenIsTimed();
    void howEachPersonWasIdentified();
    void whoComesLaterIsIdentifiedToo_data();
    void whoComesLaterIsIdentifiedToo();
    void anExceptionForNobodyAmongThemIsRefused();
    void anExceptionForNobodyIsRefused_data();
    void anExceptionForNobodyIsRefused();
    void aSecretIsNoException();
    void theAccessLogKnowsEachSheet();
    void sheetsOfAStoppedSetAreInNoLog();
    void aCopyWithoutNamesTellsNobody();

private:
    [[nodiscard]] QString path(const QString& name) const { return QString::fromStdString(m_stage->path(name)); }
    [[nodiscard]] std::vector<RecordEntry> entriesIn(const QString& record) const;
    [[nodiscard]] QStringList at(const Spot& spot) const;
    [[nodiscard]] QString fact(const QString& ceremony, const std::string& name) const;
    [[nodiscard]] RecordDocument documentOf(const QString& record) const;
    [[nodiscard]] QString copyOfBackup() const { return fact(u"backup"_s, "key_backup") + u"-copy.bin"_s; }
    void playWhatReadsBackups();
    void addRow(const char* what, const Spot& spot, const QStringList& expected);
    void addProgramAndRoom();
    void addTokens();
    void addPeople();
    void addSet();
    void addFiles();
    void addBackupsRead();
    void addKeys();
    void addTurns();
    void addPins();
    void addStop();

    SeededRandom m_random{2031}; // the tokens draw from it as long as they live
    std::unique_ptr<sim::SimSource> m_cards{};
    std::unique_ptr<PlayerStage> m_stage{};
    ui::PrintTarget m_press{};
    PlayResult m_result{};
    TokenInfo m_token{}; // as it tells itself
};

void RecordContentsTest::initTestCase()
{
    m_cards = sim::SimSource::withFreshTokens(2, m_random).value();
    m_stage = std::make_unique<PlayerStage>(*m_cards);
    m_stage->keepsRecords = true;
    m_stage->room = room;
    m_stage->press = &m_press;
    QStringList all;
    for (const auto& [id, steps] :
         {std::pair{"create", createSteps}, std::pair{"init", initSteps}, std::pair{"import", importSteps},
          std::pair{"key", keySteps}, std::pair{"backup", backupSteps}})
        all += QString::fromStdString(ceremony(id, steps));
    m_result = m_stage->play(script(all));
    QVERIFY2(m_result.end == PlayResult::End::Good, m_result.why.c_str());
    const auto stopped = m_stage->play(script({QString::fromStdString(ceremony("key", stoppedSteps))}));
    QCOMPARE(static_cast<int>(stopped.end), static_cast<int>(PlayResult::End::NotGood));
    {
        const auto token = openToken(*m_cards->connect(sim::SimSource::readerName(0), Access::Exclusive)).value();
        m_token = readToken(*token)->info;
    }
    playWhatReadsBackups();
}

/** From the backup and from a copy of it under another name. */
void RecordContentsTest::playWhatReadsBackups()
{
    const QString backup = fact(u"backup"_s, "key_backup");
    QVERIFY(QFile::copy(backup, copyOfBackup()));
    QStringList all;
    for (const auto& [id, steps] : {std::pair{"drill", drillSteps}, std::pair{"restore", restoreSteps},
                                    std::pair{"replace", replaceSteps}}) {
        QString filled = steps;
        filled.replace(u"%1"_s, fact(u"create"_s, "share_file"));
        filled.replace(u"%2"_s, backup).replace(u"%3"_s, copyOfBackup());
        all += QString::fromStdString(ceremony(id, filled.toStdString()));
    }
    const auto played = m_stage->play(script(all));
    QVERIFY2(played.end == PlayResult::End::Good, played.why.c_str());
}

// ---- looking into records --------------------------------------------------------------------------------------

std::vector<RecordEntry> RecordContentsTest::entriesIn(const QString& record) const
{
    const QByteArray lines = contentOf(path(record + u".record.jsonl"_s));
    return entriesOf(Bytes(lines.begin(), lines.end()));
}

QStringList RecordContentsTest::at(const Spot& spot) const
{
    QStringList found;
    for (const RecordEntry& entry : entriesIn(spot.ceremony)) {
        if (QString::fromStdString(entry.type) != spot.type ||
            (!spot.step.isEmpty() && QString::fromStdString(entry.step) != spot.step))
            continue;
        const auto value = entry.data.find(spot.atEnd ? "facts" : spot.member.toStdString());
        if (value == entry.data.end())
            continue;
        for (const QString& text : textsOf(value->second)) {
            if (!spot.atEnd)
                found += text;
            else if (text.startsWith(spot.member + u": "_s))
                found += text.mid(spot.member.size() + 2);
        }
    }
    return found;
}

QString RecordContentsTest::fact(const QString& ceremony, const std::string& name) const
{
    for (const PlayedCeremony& played : m_result.ceremonies) {
        const auto found = std::ranges::find(played.facts, name, &Fact::name);
        if (QString::fromStdString(played.ceremony) == ceremony && found != played.facts.end())
            return QString::fromStdString(std::get<std::string>(found->value));
    }
    return {};
}

RecordDocument RecordContentsTest::documentOf(const QString& record) const
{
    const QByteArray lines = contentOf(path(record + u".record.jsonl"_s));
    return recordDocument(Bytes(lines.begin(), lines.end()), {}).value();
}

// ---- the list --------------------------------------------------------------------------------------------------

void RecordContentsTest::addRow(const char* what, const Spot& spot, const QStringList& expected)
{
    QTest::newRow(what) << at(spot) << expected;
}

/** Each row: what stands in the record, and what is true. */
void RecordContentsTest::everythingIsLogged_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("expected");
    addProgramAndRoom();
    addTokens();
    addPeople();
    addSet();
    addFiles();
    addBackupsRead();
    addKeys();
    addTurns();
    addPins();
    addStop();
}

void RecordContentsTest::addProgramAndRoom()
{
    addRow("version of the program", {u"create"_s, u"start"_s, {}, u"program"_s},
           {u"quorate " QUORATE_VERSION ""_s});
    addRow("operating system", {u"create"_s, u"start"_s, {}, u"system"_s}, {QSysInfo::prettyProductName()});
    addRow("SHA-256 of the program", {u"create"_s, u"facts"_s, {}, u"program_sha256"_s},
           {sha256Of(QCoreApplication::applicationFilePath())});
    const QString look = u"room_look"_s;
    addRow("capture blocking", {u"create"_s, u"facts"_s, look, u"room_capture_blocking"_s}, {u"not possible"_s});
    addRow("screens", {u"create"_s, u"facts"_s, look, u"room_screens"_s}, {u"2"_s});
    addRow("network", {u"create"_s, u"facts"_s, look, u"room_network"_s}, {u"yes"_s});
    addRow("what nobody knows", {u"create"_s, u"facts"_s, look, u"room_printer"_s}, {u"not known"_s});
    addRow("what people saw", {u"create"_s, u"answer"_s, u"room"_s, u"cameras"_s}, {u"no"_s});
    addRow("video", {u"create"_s, u"answer"_s, u"room"_s, u"video_reference"_s}, {u"tape 7"_s});
    const QStringList happened{u"cameras"_s, u"Alan is late"_s};
    addRow("deviations: what happened", {u"create"_s, u"deviation"_s, {}, u"happened"_s}, happened);
    addRow("deviations: what was expected", {u"create"_s, u"deviation"_s, {}, u"expected"_s},
           {u"a room as the room check asks for it"_s, u"four custodians"_s});
    addRow("deviations: who decided", {u"create"_s, u"deviation"_s, {}, u"decided_by"_s},
           {u"leader"_s, u"Linus"_s});
    addRow("deviations: what was decided", {u"create"_s, u"deviation"_s, {}, u"decision"_s},
           {u"the camera is covered"_s, u"three go on"_s});
}

void RecordContentsTest::addTokens()
{
    const auto token = [this](const char* what, const QString& member, const std::string& expected) {
        addRow(what, {u"key"_s, u"facts"_s, u"token.open"_s, member}, {QString::fromStdString(expected)});
    };
    token("reader", u"reader"_s, sim::SimSource::readerName(0));
    token("model", u"token_model"_s, m_token.model);
    token("serial", u"token_serial"_s, m_token.serial);
    token("firmware", u"token_firmware"_s,
          std::to_string(m_token.versionMajor) + '.' + std::to_string(m_token.versionMinor));
    token("holder of the device certificate", u"device_certificate_holder"_s, m_token.deviceCertificateHolder);
    token("tries before a PIN is given", u"user_pin_tries"_s, "3");
    addRow("the token that adds random numbers", {u"create"_s, u"facts"_s, u"token.open"_s, u"token_serial"_s},
           {QString::fromStdString(m_token.serial)});
}

void RecordContentsTest::addPeople()
{
    const auto person = [this](const char* what, const QString& ceremony, const QString& field,
                               const QString& expected) {
        addRow(what, {ceremony, u"answer"_s, u"people"_s, field}, {expected});
    };
    person("leader", u"create"_s, u"leader"_s, u"Linus"_s);
    person("custodians", u"create"_s, u"custodians"_s, u"Ada\nGrace\nMary"_s);
    person("witness", u"create"_s, u"witness"_s, u"Wilma"_s);
    person("security officer", u"init"_s, u"security_officer"_s, u"Sophie"_s);
    person("PIN holder", u"init"_s, u"pin_holder"_s, u"Peter"_s);
    addRow("how each was identified", {u"create"_s, u"facts"_s, u"people"_s, u"identified_each"_s},
           {u"Linus: known in person"_s, u"Ada: known in person"_s, u"Grace: passport seen"_s,
            u"Mary: known in person"_s, u"Wilma: known in person"_s});
    QStringList roles;
    for (const RecordEntry& entry : entriesIn(u"create"_s)) {
        const QString role = QString::fromStdString(entry.role + " " + entry.name);
        if (entry.type == "turn")
            roles += role;
    }
    QTest::newRow("roles") << roles
                           << QStringList{u"custodian 1 Ada"_s, u"custodian 2 Grace"_s, u"custodian 3 Mary"_s};
}

void RecordContentsTest::addSet()
{
    const QString setPath = fact(u"create"_s, "set_file");
    const QString set = QString::fromUtf8(contentOf(setPath));
    const auto inSetFile = [&set](const QString& member) {
        const QRegularExpression pattern(u"\"%1\": ?\"?([^\",}]*)"_s.arg(member));
        return pattern.match(set).captured(1);
    };
    using Place = std::pair<QString, QString>; // ceremony, step
    for (const Place& place : {Place{u"create"_s, u"prepare"_s}, Place{u"import"_s, u"read"_s}}) {
        const auto row = [&](const QString& member, const QString& expected) {
            addRow(qPrintable(place.first + u": "_s + member), {place.first, u"facts"_s, place.second, member},
                   {expected});
        };
        row(u"needed"_s, u"2"_s);
        row(u"total"_s, u"3"_s);
        row(u"profile"_s, u"S160"_s);
        row(u"prime"_s, inSetFile(u"prime"_s));
        row(u"set_code"_s, fact(u"create"_s, "set_code"));
    }
    addRow("check value of the share", {u"create"_s, u"end"_s, {}, u"share_check_value"_s, true},
           {fact(u"import"_s, "check_value")});
    addRow("check value in the token", {u"import"_s, u"end"_s, {}, u"check_value"_s, true},
           {fact(u"create"_s, "share_check_value")});
    QString code = fact(u"create"_s, "set_code");
    code.remove(u'-');
    addRow("numbers of sheets", {u"create"_s, u"end"_s, {}, u"sheet"_s, true},
           {code + u"-1-1"_s, code + u"-2-1"_s, code + u"-3-1"_s});
    addRow("numbers of envelopes", {u"create"_s, u"end"_s, {}, u"envelope"_s, true},
           {code + u"-1-1: A 17"_s, code + u"-2-1: A 18"_s});
    addRow("printer or hand-written", {u"create"_s, u"end"_s, {}, u"shares_on_sheets"_s, true}, {u"by_hand"_s});
    addRow("open items", {u"create"_s, u"end"_s, {}, u"open_items"_s},
           {u"The number of Mary's envelope, for sheet "_s + code + u"-3-1."_s});
}

void RecordContentsTest::addFiles()
{
    const QString share = fact(u"create"_s, "share_file");
    const QString set = fact(u"create"_s, "set_file");
    const QString sheets = fact(u"create"_s, "sheets_file");
    const QString pages = fact(u"create"_s, "file_pages");
    const QString backup = fact(u"backup"_s, "key_backup");
    const QString list = fact(u"backup"_s, "backup_list");
    const auto all = [](const QStringList& paths, const std::function<QString(const QString&)>& of) {
        QStringList values;
        for (const QString& path : paths) {
            if (!path.isEmpty())
                values += of(path);
        }
        return values;
    };
    const QStringList made{share, set, sheets, pages};
    addRow("share file", {u"create"_s, u"end"_s, {}, u"share_file"_s, true}, {share});
    addRow("SHA-256 of files", {u"create"_s, u"end"_s, {}, u"sha256"_s, true}, all(made, sha256Of));
    addRow("sizes of files", {u"create"_s, u"end"_s, {}, u"size"_s, true}, all(made, sizeOf));
    addRow("media", {u"create"_s, u"answer"_s, u"save"_s, u"picked"_s}, {QFileInfo(share).path()});
    addRow("a file that is read", {u"import"_s, u"facts"_s, u"read"_s, u"share_file"_s}, {share});
    addRow("its SHA-256", {u"import"_s, u"facts"_s, u"read"_s, u"sha256"_s}, {sha256Of(share)});
    addRow("its size", {u"import"_s, u"facts"_s, u"read"_s, u"size"_s}, {sizeOf(share)});
    addRow("backups", {u"backup"_s, u"end"_s, {}, u"key_backup"_s, true}, {backup});
    addRow("SHA-256 of backups", {u"backup"_s, u"end"_s, {}, u"sha256"_s, true}, all({backup, list}, sha256Of));
    addRow("sizes of backups", {u"backup"_s, u"end"_s, {}, u"size"_s, true}, all({backup, list}, sizeOf));
}

void RecordContentsTest::addBackupsRead()
{
    const QStringList paths{fact(u"backup"_s, "key_backup"), copyOfBackup()};
    const QStringList hashes{sha256Of(paths[0]), sha256Of(paths[0])};
    const QStringList sizes{sizeOf(paths[0]), sizeOf(paths[0])};
    using Place = std::pair<QString, QString>; // ceremony, step
    for (const Place& place : {Place{u"drill"_s, u"read_backups"_s}, Place{u"restore"_s, u"read"_s},
                               Place{u"replace"_s, u"read_backups"_s}}) {
        const auto row = [&](const QString& member, const QStringList& expected) {
            addRow(qPrintable(u"%1: backups that are read, %2"_s.arg(place.first, member)),
                   {place.first, u"facts"_s, place.second, member}, expected);
        };
        row(u"key_backup"_s, paths);
        row(u"sha256"_s, hashes);
        row(u"size"_s, sizes);
    }
}

void RecordContentsTest::addKeys()
{
    const QString print = fact(u"key"_s, "public_key_sha256");
    addRow("label", {u"key"_s, u"end"_s, {}, u"label"_s, true}, {u"signing"_s});
    addRow("reference", {u"key"_s, u"end"_s, {}, u"reference"_s, true}, {u"1"_s});
    addRow("fingerprint", {u"key"_s, u"end"_s, {}, u"public_key_sha256"_s, true}, {print});
    addRow("label of a saved key", {u"backup"_s, u"facts"_s, u"wrap"_s, u"label"_s}, {u"signing"_s});
    addRow("reference of a saved key", {u"backup"_s, u"facts"_s, u"wrap"_s, u"reference"_s}, {u"1"_s});
    addRow("fingerprint of a saved key", {u"backup"_s, u"facts"_s, u"wrap"_s, u"public_key_sha256"_s}, {print});
}

void RecordContentsTest::addTurns()
{
    addRow("wrong groups", {u"create"_s, u"turn"_s, {}, u"wrong_groups"_s}, {u"0"_s, u"1"_s, u"0"_s});
    addRow("which groups", {u"create"_s, u"mismatch"_s, {}, u"groups"_s}, {u"A3"_s});
    addRow("blanks and why", {u"create"_s, u"turn"_s, {}, u"blanks"_s}, {u"asked"_s});
    addRow("pauses in turns", {u"create"_s, u"turn"_s, {}, u"pauses"_s}, {u"1"_s, u"0"_s, u"0"_s});
    addRow("pauses", {u"create"_s, u"pause"_s, {}, u"paused"_s}, {u"yes"_s});
    addRow("ends of pauses", {u"create"_s, u"resume"_s, {}, u"return_code"_s}, {u"given"_s});
    addRow("complete turns", {u"create"_s, u"turn"_s, {}, u"turn_complete"_s}, {u"yes"_s, u"yes"_s, u"yes"_s});
}

void RecordContentsTest::addPins()
{
    addRow("a wrong PIN", {u"key"_s, u"problem"_s, {}, u"code"_s}, {u"PinWrong"_s});
    addRow("tries left after it", {u"key"_s, u"problem"_s, {}, u"tries_left"_s}, {u"2"_s});
    addRow("the right PIN", {u"key"_s, u"facts"_s, u"make"_s, u"user_pin"_s}, {u"accepted"_s});
    addRow("the SO-PIN", {u"init"_s, u"facts"_s, u"initialise"_s, u"so_pin"_s}, {u"accepted"_s});
    addRow("a new PIN", {u"init"_s, u"facts"_s, u"initialise"_s, u"user_pin"_s}, {u"set"_s});
}

void RecordContentsTest::addStop()
{
    const QString stopped = u"key-2"_s;
    addRow("why it was stopped", {stopped, u"answer"_s, {}, u"reason"_s}, {u"Peter is called away"_s});
    addRow("whose state", {stopped, u"end"_s, {}, u"token_serial"_s}, {QString::fromStdString(m_token.serial)});
    addRow("state of the token", {stopped, u"end"_s, {}, u"token_state"_s},
           {u"ready, 1 key, check value "_s +
            QString::fromStdString(inGroups(fact(u"import"_s, "check_value").toStdString()))});
    addRow("how it ended", {stopped, u"end"_s, {}, u"good"_s}, {u"no"_s});
}

void RecordContentsTest::everythingIsLogged()
{
    QFETCH(const QStringList, found);
    QFETCH(const QStringList, expected);
    QVERIFY2(!expected.join(QString()).isEmpty(), "the row tests nothing");
    QCOMPARE(found, expected);
}

void RecordContentsTest::turnsHaveTheirTimes()
{
    const QStringList started = at({u"create"_s, u"turn"_s, {}, u"turn_started"_s});
    const QStringList ended = at({u"create"_s, u"turn"_s, {}, u"turn_ended"_s});
    QCOMPARE(started.size(), 3);
    QCOMPARE(ended.size(), 3);
    for (qsizetype i = 0; i < started.size(); ++i) {
        const auto begin = QDateTime::fromString(started[i], Qt::ISODate);
        QVERIFY(begin.isValid() && begin <= QDateTime::fromString(ended[i], Qt::ISODate));
    }
    for (const QString& seconds : at({u"create"_s, u"turn"_s, {}, u"seconds_shown"_s}))
        QVERIFY2(seconds.toInt() >= 0 && seconds.toInt() < 600, qPrintable(seconds));
    QCOMPARE(at({u"create"_s, u"turn"_s, {}, u"times_shown"_s}).size(), 3);
}

/** Seconds by a clock that nobody can set, as all times since the first entry. */
void RecordContentsTest::aShareHeldOpenIsTimed()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Dawdler dawdler;
    RecordKeeper keeper({.ceremony = "create", .test = true, .folder = folder.path().toStdString()}, clock);
    TwoTokens job;
    Robot robot = createRobot("Ada\nGrace", {{"needed", "2"}});
    const auto runner = job.bench.start("create", {&dawdler, &keeper});
    QVERIFY(robot.play(*runner) && std::get<Outcome>(runner->step().kind).good);
    QVERIFY(dawdler.waited);
    const QByteArray lines = contentOf(folder.filePath(u"create.record.jsonl"_s));
    const auto entries = entriesOf(Bytes(lines.begin(), lines.end()));
    std::vector<std::int64_t> shown;
    std::int64_t last = 0;
    for (const RecordEntry& entry : entries) {
        QVERIFY2(entry.monoMs >= last, qPrintable(QString::number(entry.monoMs)));
        last = entry.monoMs;
        if (entry.type != "turn")
            continue;
        QCOMPARE(entry.name, std::string(shown.empty() ? "Ada" : "Grace"));
        shown.push_back(std::get<std::int64_t>(entry.data.at("seconds_shown")));
        QVERIFY(last >= Dawdler::pause.count()); // after the share was shown
    }
    QCOMPARE(shown.size(), std::size_t{2});
    QVERIFY2(shown[0] >= 1 && shown[0] < 60, qPrintable(QString::number(shown[0])));
    QVERIFY2(shown[1] < shown[0], qPrintable(QString::number(shown[1])));
}

// ---- people ----------------------------------------------------------------------------------------------------

void RecordContentsTest::howEachPersonWasIdentified()
{
    std::map<std::string, std::string> how;
    for (const Signatory& person : documentOf(u"create"_s).people)
        how[person.name] = person.identified;
    const std::map<std::string, std::string> expected{{"Linus", "known in person"},
                                                      {"Ada", "known in person"},
                                                      {"Grace", "passport seen"},
                                                      {"Mary", "known in person"},
                                                      {"Wilma", "known in person"}};
    QVERIFY(how == expected);
    for (const Signatory& person : documentOf(u"import"_s).people)
        QVERIFY2(person.identified.empty(), person.name.c_str()); // nobody said anything
}

/** Ada and Grace bring the first share file, Mary and Alan the second; Ada stays. */
void RecordContentsTest::whoComesLaterIsIdentifiedToo_data()
{
    QTest::addColumn<QString>("before"); // of those who bring the first file
    QTest::addColumn<QString>("later");
    QTest::addColumn<QStringList>("told"); // with the second file
    QTest::addColumn<QStringList>("signatures");
    const QString known = u",\"identified\":\"known in person\""_s;
    const QString passport = u",\"identified\":\"passport seen\""_s;
    const QStringList knownBefore{u"Linus: known in person"_s, u"Ada: known in person"_s,
                                  u"Grace: known in person"_s, u"Peter: known in person"_s};
    const QStringList cameLater{u"Mary: passport seen"_s, u"Alan: passport seen"_s};
    QTest::newRow("nobody says anything") << QString() << QString() << QStringList() << QStringList();
    QTest::newRow("what was said before is not said of others")
        << known << QString() << QStringList() << knownBefore;
    QTest::newRow("those of whom nothing was known") << known << passport << cameLater << knownBefore + cameLater;
    QTest::newRow("all of them, one otherwise")
        << QString() << passport + u",\"identified_otherwise\":[\"Mary: by Ada\"]"_s
        << QStringList{u"Mary: by Ada"_s, u"Alan: passport seen"_s, u"Ada: passport seen"_s}
        << QStringList{u"Ada: passport seen"_s, u"Mary: by Ada"_s, u"Alan: passport seen"_s};
    QTest::newRow("somebody once more")
        << known << u",\"identified_otherwise\":[\"Ada: passport seen\"]"_s << QStringList{u"Ada: passport seen"_s}
        << QStringList{knownBefore[0], u"Ada: passport seen"_s, knownBefore[2], knownBefore[3]};
}

void RecordContentsTest::whoComesLaterIsIdentifiedToo()
{
    QFETCH(const QString, before);
    QFETCH(const QString, later);
    QFETCH(const QStringList, told);
    QFETCH(const QStringList, signatures);
    SeededRandom random(2032);
    const auto cards = sim::SimSource::withFreshTokens(1, random).value();
    PlayerStage stage(*cards);
    stage.keepsRecords = true;
    const PlayResult result = stage.play(twoShareFiles(before, later));
    QVERIFY2(result.end == PlayResult::End::Good, result.why.c_str());

    const QByteArray lines = contentOf(QString::fromStdString(stage.path(u"import.record.jsonl"_s)));
    const Bytes record(lines.begin(), lines.end());
    QStringList found;
    for (const RecordEntry& entry : entriesOf(record)) {
        if (entry.step == "more" && entry.data.contains("identified_each"))
            found += textsOf(entry.data.at("identified_each"));
    }
    QCOMPARE(found, told);
    QStringList all;
    const RecordDocument document = recordDocument(record, {}).value();
    for (const Signatory& person : document.people) {
        if (!person.identified.empty())
            all += QString::fromStdString(person.name + ": " + person.identified);
    }
    all.sort();
    QStringList expected = signatures;
    expected.sort();
    QCOMPARE(all, expected);
    const auto copy = redactedRecord(record);
    QVERIFY(copy.has_value());
    const QByteArray text(reinterpret_cast<const char*>(copy->data()), static_cast<qsizetype>(copy->size()));
    for (const char* word : {"Mary", "Alan", "passport", "known in person"})
        QVERIFY2(!text.contains(word), word);
}

void RecordContentsTest::anExceptionForNobodyAmongThemIsRefused()
{
    SeededRandom random(2032);
    const auto cards = sim::SimSource::withFreshTokens(1, random).value();
    PlayerStage stage(*cards);
    const PlayResult result =
        stage.play(twoShareFiles({}, u",\"identified_otherwise\":[\"Grace: passport seen\"]"_s));
    QVERIFY(result.end != PlayResult::End::Good);
    QVERIFY2(result.why.find("identified_otherwise") != std::string::npos, result.why.c_str());
    QVERIFY2(result.why.find("Grace is not among the people who are named above.") != std::string::npos,
             result.why.c_str());
}

void RecordContentsTest::anExceptionForNobodyIsRefused_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("sentence");
    QTest::newRow("nobody of this name")
        << std::string("Zoe: passport seen") << std::string("Zoe is not among the people who are named above.");
    QTest::newRow("no colon") << std::string("passport seen") << std::string("Write the name, a colon, and how");
    QTest::newRow("how is missing") << std::string("Ada: ") << std::string("Write how Ada was identified.");
    QTest::newRow("twice") << std::string("Ada: passport\",\"Ada: in person")
                           << std::string("Ada stands here twice.");
}

void RecordContentsTest::anExceptionForNobodyIsRefused()
{
    QFETCH(const std::string, line);
    QFETCH(const std::string, sentence);
    PlayerStage stage(*m_cards);
    const auto result = stage.play(script({QString::fromStdString(
        ceremony("create", R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada"],
                               "identified_otherwise":[")" +
                               line + R"("]}})"))}));
    QVERIFY(result.end != PlayResult::End::Good);
    QVERIFY2(result.why.find("identified_otherwise") != std::string::npos, result.why.c_str());
    QVERIFY2(result.why.find(sentence) != std::string::npos, result.why.c_str());
}

void RecordContentsTest::aSecretIsNoException()
{
    PlayerStage stage(*m_cards);
    stage.keepsRecords = true;
    const auto result = stage.play(script({QString::fromStdString(
        ceremony("create", R"({"step":"people","fill":{"leader":"Linus","custodians":["Ada"],
                               "identified_otherwise":["Ada: 7C3FJ 91A2X 0B54T"]}})"))}));
    QVERIFY2(result.why.find("looks as if it held a secret") != std::string::npos, result.why.c_str());
}

// ---- the access log --------------------------------------------------------------------------------------------

void RecordContentsTest::theAccessLogKnowsEachSheet()
{
    const std::string code = fact(u"create"_s, "set_code").toStdString();
    const auto used = documentOf(u"import"_s).sheets;
    QCOMPARE(used.size(), std::size_t{2});
    QCOMPARE(used[0].set + ' ' + used[0].share + ' ' + used[0].holder.name, code + " 3 Mary");
    QCOMPARE(used[1].set + ' ' + used[1].share + ' ' + used[1].holder.name, code + " 1 Ada");
    QVERIFY(!used[0].made && used[0].envelope.empty());

    std::string number = code;
    std::erase(number, '-');
    const auto made = documentOf(u"create"_s).sheets;
    QCOMPARE(made.size(), std::size_t{3});
    QVERIFY(made[1].made);
    QCOMPARE(made[1].sheet, number + "-2-1");
    QCOMPARE(made[1].envelope, std::string("A 18"));
    QVERIFY(made[2].envelope.empty());
    QVERIFY(documentOf(u"key"_s).sheets.empty());

    const auto brought = documentOf(u"replace"_s).sheets;
    QCOMPARE(brought.size(), std::size_t{2});
    QCOMPARE(brought[1].holder.name, std::string("Mary"));
    QCOMPARE(brought[1].envelope, std::string("B 8"));
    QVERIFY(!brought[1].made && brought[1].sheet.empty() && brought[0].envelope.empty());
}

/** Who sat down has taken a sheet out, also if nothing was typed; sheets of a set that came to nothing are
 * shredded.
 */
void RecordContentsTest::sheetsOfAStoppedSetAreInNoLog()
{
    const RecordEntry made{
        .step = "turn.confirm",
        .type = "facts",
        .role = "custodian 1",
        .name = "Ada",
        .data = {{"sheet_of_set", std::string("8491-YCN7")}, {"share_number", std::int64_t{1}}}};
    RecordEntry brought = made;
    brought.step = "entry.handover";
    brought.data.erase("share_number");
    RecordEntry end{.type = "end", .data = {{"good", std::string("no")}}};
    QCOMPARE(sheetUsesIn({made, end}).size(), std::size_t{0});
    QCOMPARE(sheetUsesIn({brought, end}).size(), std::size_t{1});
    QVERIFY(sheetUsesIn({brought, end}).front().share.empty());
    end.data["good"] = std::string("yes");
    QCOMPARE(sheetUsesIn({made, end}).size(), std::size_t{1});
}

void RecordContentsTest::aCopyWithoutNamesTellsNobody()
{
    for (const QString& name : {u"create"_s, u"import"_s}) {
        const QByteArray lines = contentOf(path(name + u".record.jsonl"_s));
        const auto copy = redactedRecord(Bytes(lines.begin(), lines.end()));
        QCOMPARE(outcomeOf(copy), u"success"_s);
        const QByteArray text(reinterpret_cast<const char*>(copy->data()), static_cast<qsizetype>(copy->size()));
        for (const char* word : {"Ada", "Grace", "Mary", "Wilma", "passport", "known in person"})
            QVERIFY2(!text.contains(word), word);
        const RecordDocument document = recordDocument(*copy, {}).value();
        QVERIFY(!document.sheets.empty());
        for (const SheetUse& use : document.sheets)
            QVERIFY(use.holder.name.empty() && use.holder.role.starts_with("custodian "));
        if (name == u"create"_s)
            QCOMPARE(document.people.at(2).identified, std::string("(left out)"));
    }
}

QUORATE_GUI_TEST(RecordContentsTest)
#include "tst_record_contents.moc"
