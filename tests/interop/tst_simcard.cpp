#include "card/tlv.h"
#include "card/token.h"
#include "ceremony/acts/key_proof.h"
#include "crypto/curves.h"
#include "pcsc/pcsc_source.h"
#include "support/private_pcscd.h"
#include "support/sim_card.h"
#include "support/test_values.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace quorate;
using namespace Qt::StringLiterals;

/** The program quorate-simcard, as those see it who start it and those who find its token in a reader. */
class SimcardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void badOptions_data();
    void badOptions();
    void helpNamesEveryOption();

    void aTokenOfEachModel_data();
    void aTokenOfEachModel();
    void aTokenWithCopiedCertificates();

    void filesThatAreLeftAlone_data();
    void filesThatAreLeftAlone();
    void noFolderForTheFile();

    void oneCommandFails();
    void oneCommandFailsForOpensc();
    void pulledOut_data();
    void pulledOut();
    void pulledOutUnderOpensc();
    void slow();

    void survivesBeingKilled();
    void whatAPowerCutLeftBesideTheFile();
    void aFreshTokenKeepsItsIdentity();
    void aTokenToForget();
    void theSeedRepeatsTheToken();
    void twoTokensAtOnce();
    void twoProgramsOnOneFile();
    void takenOutWhileNobodyListens();
    void nobodyListens();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QByteArray contentOf(const QString& name) const;

    /** Puts the token of this file into the reader, with these further options. */
    [[nodiscard]] std::unique_ptr<SimcardProcess> inserted(int reader, const QString& file,
                                                           const QStringList& options = {}) const;
    /** The token of this file gets PINs and no key encryption key. */
    void initialise(const QString& file) const;

    std::unique_ptr<QTemporaryDir> m_folder{};
    // Waits from the start for a reader that never comes, which takes ten seconds.
    QProcess m_alone{};
};

namespace
{

const QString wrongPinLine = u"0020008106303030303030"_s;
const QString triesLine = u"00200081"_s;

std::unique_ptr<Transport> connected(int reader)
{
    PcscSource source;
    auto connection = source.connect(virtualReader(reader).toStdString(), Access::Exclusive);
    return connection ? *std::move(connection) : nullptr;
}

std::unique_ptr<Token> tokenIn(int reader)
{
    auto connection = connected(reader);
    return connection ? openToken(std::move(connection)).value_or(nullptr) : nullptr;
}

/** The status word of the answer, or the name of the error. */
QString answerTo(Transport& card, const QString& command)
{
    const auto decoded = decodeCommand(hexBytes(command.toStdString()));
    if (!decoded)
        return u"not a command"_s;
    const auto response = card.transmit(*decoded);
    return response ? hexText(encode(*response)).right(4) : outcomeOf(response);
}

/** SELECT as SimCard writes it, without the answer it expects there. */
QString select()
{
    return selectLine.section(u' ', 0, 0);
}

/** One token with a key named "kept", and what it says about it. */
KeyEntry keyMadeOn(Token& token)
{
    const auto key = token.generateKey(
        {.reference = 1, .label = "kept", .algorithm = EcRequest{.curve = curveNamed("secp256r1")}});
    return key.value_or(KeyEntry{});
}

Result<void> signsAs(Token& token, const KeyEntry& key)
{
    if (!key.publicKey)
        return fail(ErrorCode::NotFound);
    return proveKey(token, key, *key.publicKey, bytesOf("a challenge"));
}

Result<void> logIn(Token& token)
{
    return token.verifyUserPin(secretText(knownUserPin.toStdString()));
}

/** opensc-tool sends so many GET VERSION one after another; it sends some commands of its own before. */
ToolRun manyCommands(int count)
{
    QStringList arguments{u"--reader"_s, u"0"_s, u"--card-driver"_s, u"sc-hsm"_s};
    for (int i = 0; i < count; ++i)
        arguments += {u"--send-apdu"_s, u"8050000000"_s};
    return runTool(u"opensc-tool"_s, arguments);
}

QByteArray stateOf(const char* serial)
{
    SimCard card(serial, 1);
    const WipedBytes state = card.token().state();
    return {reinterpret_cast<const char*>(state.data()), static_cast<qsizetype>(state.size())};
}

} // namespace

void SimcardTest::initTestCase()
{
    QVERIFY(insidePrivatePcscd());
    m_alone.setProcessChannelMode(QProcess::MergedChannels);
    m_alone.start(simcardProgram(), {u"--port"_s, u"1"_s, u"--state"_s,
                                     qEnvironmentVariable("QUORATE_PRIVATE_PCSCD") + u"/alone.token"_s});
}

void SimcardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SimcardTest::cleanup()
{
    QVERIFY(waitForTokens(0));
}

void SimcardTest::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray SimcardTest::contentOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<SimcardProcess> SimcardTest::inserted(int reader, const QString& file,
                                                      const QStringList& options) const
{
    // After a connection that outlived its card, the service must have looked into the empty reader once, or it
    // overlooks the next card. It looks every 400 ms; no hand is faster than that.
    QThread::msleep(500);
    auto process = std::make_unique<SimcardProcess>(reader, QStringList{u"--state"_s, path(file)} + options);
    return waitForTokens(1) ? std::move(process) : nullptr;
}

void SimcardTest::initialise(const QString& file) const
{
    const auto process = inserted(0, file);
    QVERIFY(process != nullptr);
    const auto token = tokenIn(0);
    QVERIFY(token != nullptr);
    QCOMPARE(
        outcomeOf(token->initialise({.soPin = knownSoPin(), .userPin = secretText(knownUserPin.toStdString())})),
        u"success"_s);
    QVERIFY(process->stop());
    QVERIFY(waitForTokens(0));
}

// ---- how it is started -----------------------------------------------------------------------------------------

void SimcardTest::badOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    const QString file = u"--state=a.token"_s;
    QTest::newRow("unknown option") << QStringList{file, u"--nonsense"_s} << u"Unknown option 'nonsense'."_s;
    QTest::newRow("option without its value") << QStringList{u"--state"_s} << u"Missing value after '--state'."_s;
    QTest::newRow("no file") << QStringList{} << u"name the file of the token with --state (--help tells more)"_s;
    QTest::newRow("a file to forget") << QStringList{file, u"--forget"_s}
                                      << u"name the file of the token with --state (--help tells more)"_s;
    QTest::newRow("something behind") << QStringList{file, u"b.token"_s}
                                      << u"name the file of the token with --state (--help tells more)"_s;
    for (const char* port : {"0", "-1", "65536", "first", ""})
        QTest::addRow("port %s", port) << QStringList{file, u"--port="_s + QLatin1String(port)}
                                       << u"--port takes a number from 1 to 65535"_s;
    for (const char* seed : {"", "-1", "one", "18446744073709551616"})
        QTest::addRow("seed %s", seed) << QStringList{file, u"--seed="_s + QLatin1String(seed)}
                                       << u"--seed takes a number"_s;
    for (const char* failure :
         {"", "12", "0:6A82", "-1:6A82", "x:6A82", "12:0000", "12:6A8X", "12:16A82", "1:2:3"})
        QTest::addRow("fail on %s", failure)
            << QStringList{file, u"--fail-on="_s + QLatin1String(failure)}
            << u"--fail-on takes the number of a command and a status word, such as 12:6A82"_s;
    for (const char* number : {"", "0", "-3", "x"}) {
        QTest::addRow("pull out on %s", number) << QStringList{file, u"--pull-out-on="_s + QLatin1String(number)}
                                                << u"--pull-out-on takes the number of a command, such as 12"_s;
        QTest::addRow("pull out after %s", number)
            << QStringList{file, u"--pull-out-after="_s + QLatin1String(number)}
            << u"--pull-out-after takes the number of a command, such as 12"_s;
    }
    for (const char* delay : {"", "-1", "1.5", "long"})
        QTest::addRow("delay %s", delay) << QStringList{file, u"--delay="_s + QLatin1String(delay)}
                                         << u"--delay takes a number of milliseconds"_s;
    for (const char* serial : {"AB", "abcd", "ABCDEFGHIJKL", "A B C"})
        QTest::addRow("serial %s", serial) << QStringList{file, u"--serial="_s + QLatin1String(serial)}
                                           << u"a serial number has 3 to 11 capital letters and digits"_s;
    QTest::newRow("model") << QStringList{file, u"--model=5k"_s}
                           << u"--model takes one of the names that --help lists"_s;
    const QString contradiction =
        u"--certificates goes with neither --model nor --serial: the certificates say what the token is"_s;
    QTest::newRow("copied and a serial")
        << QStringList{file, u"--certificates=x"_s, u"--serial=ABC"_s} << contradiction;
    QTest::newRow("copied and a model")
        << QStringList{file, u"--certificates=x"_s, u"--model=4k"_s} << contradiction;
}

void SimcardTest::badOptions()
{
    QFETCH(QStringList, options);
    QFETCH(const QString, sentence);
    options.replaceInStrings(u"a.token"_s, path(u"a.token"_s));
    const ToolRun run = runTool(simcardProgram(), options);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, u"quorate-simcard: "_s + sentence + u'\n');
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{});
}

void SimcardTest::helpNamesEveryOption()
{
    const ToolRun run = runTool(simcardProgram(), {u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char* option : {"port", "state", "serial", "model", "certificates", "fail-on", "pull-out-on",
                               "pull-out-after", "delay", "seed"})
        QVERIFY2(run.says(u"--"_s + QLatin1String(option) + u" <"_s), option);
}

// ---- what it is ------------------------------------------------------------------------------------------------

void SimcardTest::aTokenOfEachModel_data()
{
    QTest::addColumn<Origin>("origin");
    QTest::addColumn<QString>("version");
    QTest::newRow("4k") << Origin::Simulated << u"3.4"_s;
    QTest::newRow("first-generation") << Origin::Simulated << u"2.5"_s;
    QTest::newRow("work-alike") << Origin::WorkAlike << u"3.4"_s;
    QTest::newRow("unproven") << Origin::NotProven << u"3.4"_s;
    QTest::newRow("altered") << Origin::AlteredCertificate << u"3.4"_s;
    QTest::newRow("late-check-value") << Origin::Simulated << u"3.4"_s;
}

void SimcardTest::aTokenOfEachModel()
{
    QFETCH(const Origin, origin);
    QFETCH(const QString, version);
    const QStringList options{u"--model"_s, QString::fromLatin1(QTest::currentDataTag())};
    const auto process = inserted(0, u"a.token"_s, options);
    QVERIFY(process != nullptr);
    {
        const auto token = tokenIn(0);
        QVERIFY(token != nullptr);
        const auto proved = token->proveOrigin();
        QCOMPARE(outcomeOf(proved), u"success"_s);
        QCOMPARE(*proved, origin);
    }
    QVERIFY(runTool(u"sc-hsm-tool"_s, {}).says(u"Version              : "_s + version));
    QVERIFY(process->stop());
}

void SimcardTest::aTokenWithCopiedCertificates()
{
    const Bytes genuine = deviceCertificates(u"devaut_genuine.json"_s);
    write(u"2f02"_s, {reinterpret_cast<const char*>(genuine.data()), static_cast<qsizetype>(genuine.size())});
    const auto process = inserted(0, u"a.token"_s, {u"--certificates"_s, path(u"2f02"_s)});
    QVERIFY(process != nullptr);
    {
        const auto token = tokenIn(0);
        QVERIFY(token != nullptr);
        const auto proved = token->proveOrigin();
        QCOMPARE(outcomeOf(proved), u"success"_s);
        QCOMPARE(*proved, Origin::NotProven);
    }
    // A tool that does not ask for the proof takes it for the real one.
    QVERIFY(runTool(u"pkcs15-tool"_s, {u"--list-info"_s}).says(u"DENK0404144"_s));
    QVERIFY(process->stop());

    write(u"2f02"_s, "no certificates");
    const ToolRun run =
        runTool(simcardProgram(), {u"--state"_s, path(u"b.token"_s), u"--certificates"_s, path(u"2f02"_s)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.says(u"not the device certificates of a token"_s));
}

// ---- its file --------------------------------------------------------------------------------------------------

void SimcardTest::filesThatAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QString damaged = u"this is not the file of a token, or it is damaged; it is left as it is"_s;
    const QByteArray sound = stateOf("QRSM0000001");
    QTest::newRow("newer") << QByteArray::fromHex("6014800F71756F726174652D73696D63617264810103")
                           << u"a newer version of this program wrote this file; it is left as it is"_s;
    QTest::newRow("empty") << QByteArray("") << damaged;
    QTest::newRow("text") << QByteArray("my shopping list\n") << damaged;
    QTest::newRow("cut") << sound.chopped(1) << damaged;
    QTest::newRow("lengthened") << sound + QByteArray(1, '\0') << damaged;
    QTest::newRow("altered") << QByteArray(sound).replace(sound.indexOf("QRSM"), 4, "QRSX") << damaged;
    QTest::newRow("too large") << sound + QByteArray(4 * 1024 * 1024, '\0') << damaged;
}

void SimcardTest::filesThatAreLeftAlone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    write(u"a.token"_s, content);
    const ToolRun run = runTool(simcardProgram(), {u"--state"_s, path(u"a.token"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.startsWith(u"quorate-simcard: "_s + path(u"a.token"_s) + u": "_s + sentence),
             qPrintable(run.output));
    QVERIFY(contentOf(u"a.token"_s) == content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.token"_s});
}

void SimcardTest::noFolderForTheFile()
{
    const ToolRun missing = runTool(simcardProgram(), {u"--state"_s, path(u"missing/a.token"_s)});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.output,
             u"quorate-simcard: "_s + path(u"missing/a.token"_s) + u": its folder does not exist\n"_s);
    const ToolRun folder = runTool(simcardProgram(), {u"--state"_s, m_folder->path()});
    QCOMPARE(folder.exitCode, 1);
    QCOMPARE(folder.output, u"quorate-simcard: "_s + m_folder->path() + u": Is a directory\n"_s);
}

// ---- what goes wrong on order ----------------------------------------------------------------------------------

void SimcardTest::oneCommandFails()
{
    initialise(u"a.token"_s);
    const auto process = inserted(0, u"a.token"_s, {u"--fail-on"_s, u"2:6F42"_s, u"--fail-on"_s, u"4:6A82"_s});
    QVERIFY(process != nullptr);
    const auto card = connected(0);
    QVERIFY(card != nullptr);
    QCOMPARE(answerTo(*card, select()), u"9000"_s);
    QCOMPARE(answerTo(*card, wrongPinLine), u"6F42"_s);
    QCOMPARE(answerTo(*card, triesLine), u"63C3"_s); // it was not carried out
    QCOMPARE(answerTo(*card, triesLine), u"6A82"_s);
    QCOMPARE(answerTo(*card, triesLine), u"63C3"_s);
}

void SimcardTest::oneCommandFailsForOpensc()
{
    const auto process = inserted(0, u"a.token"_s, {u"--fail-on"_s, u"20:6581"_s});
    QVERIFY(process != nullptr);
    const ToolRun run = manyCommands(30);
    QCOMPARE(run.output.count(u"Received (SW1=0x65, SW2=0x81)"_s), 1);
    QCOMPARE(run.output.count(u"Received (SW1=0x90, SW2=0x00)"_s), 29);
}

void SimcardTest::pulledOut_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("triesLeft");
    QTest::newRow("before it does anything") << u"--pull-out-on"_s << u"63C3"_s;
    QTest::newRow("done, but no answer") << u"--pull-out-after"_s << u"63C2"_s;
}

void SimcardTest::pulledOut()
{
    QFETCH(const QString, option);
    QFETCH(const QString, triesLeft);
    initialise(u"a.token"_s);
    const auto process = inserted(0, u"a.token"_s, {option, u"2"_s});
    QVERIFY(process != nullptr);
    {
        const auto card = connected(0);
        QVERIFY(card != nullptr);
        QCOMPARE(answerTo(*card, select()), u"9000"_s);
        QCOMPARE(answerTo(*card, wrongPinLine), u"CardRemoved"_s);
        QCOMPARE(answerTo(*card, triesLine), u"CardRemoved"_s);
    }
    QVERIFY(process->waitForEnd());
    QVERIFY(process->output().endsWith(u"quorate-simcard: pulled out as ordered\n"_s));
    QVERIFY(waitForTokens(0));

    const auto again = inserted(0, u"a.token"_s);
    QVERIFY(again != nullptr);
    const auto fresh = connected(0);
    QVERIFY(fresh != nullptr);
    QCOMPARE(answerTo(*fresh, select()), u"9000"_s);
    QCOMPARE(answerTo(*fresh, triesLine), triesLeft);
}

void SimcardTest::pulledOutUnderOpensc()
{
    const auto process = inserted(0, u"a.token"_s, {u"--pull-out-on"_s, u"20"_s});
    QVERIFY(process != nullptr);
    const ToolRun run = manyCommands(30);
    QVERIFY(run.exitCode != 0);
    QVERIFY(run.says(u"APDU transmit failed"_s));
    QVERIFY(process->waitForEnd());
}

void SimcardTest::slow()
{
    constexpr int delay = 150; // milliseconds
    const auto process = inserted(0, u"a.token"_s, {u"--delay"_s, QString::number(delay)});
    QVERIFY(process != nullptr);
    const auto card = connected(0);
    QVERIFY(card != nullptr);
    QElapsedTimer timer;
    timer.start();
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(answerTo(*card, select()), u"9000"_s);
        QVERIFY(timer.elapsed() >= i * delay);
    }
}

// ---- power cuts and restarts -----------------------------------------------------------------------------------

void SimcardTest::survivesBeingKilled()
{
    initialise(u"a.token"_s);
    KeyEntry key;
    {
        const auto process = inserted(0, u"a.token"_s);
        QVERIFY(process != nullptr);
        const auto token = tokenIn(0);
        QVERIFY(token != nullptr);
        QCOMPARE(outcomeOf(logIn(*token)), u"success"_s);
        key = keyMadeOn(*token);
        process->kill();
        QCOMPARE(outcomeOf(signsAs(*token, key)), u"CardRemoved"_s);
    }
    QVERIFY(waitForTokens(0));
    const auto process = inserted(0, u"a.token"_s);
    QVERIFY(process != nullptr);
    QVERIFY(runTool(u"pkcs15-tool"_s, {u"-D"_s}).says(u"Private EC Key [kept]"_s));
    const auto token = tokenIn(0);
    QVERIFY(token != nullptr);
    const auto keys = token->keys();
    QCOMPARE(outcomeOf(keys), u"success"_s);
    QCOMPARE(keys->size(), std::size_t{1});
    QVERIFY(keys->front() == key);
    QCOMPARE(outcomeOf(signsAs(*token, key)), u"LoginNeeded"_s); // the PIN is forgotten, as by a power cut
    QCOMPARE(outcomeOf(logIn(*token)), u"success"_s);
    QCOMPARE(outcomeOf(signsAs(*token, key)), u"success"_s);
}

void SimcardTest::whatAPowerCutLeftBesideTheFile()
{
    initialise(u"a.token"_s);
    write(u"a.token.unfinished"_s, "half of a");
    const auto process = inserted(0, u"a.token"_s);
    QVERIFY(process != nullptr);
    const auto token = tokenIn(0);
    QVERIFY(token != nullptr);
    QCOMPARE(outcomeOf(logIn(*token)), u"success"_s);
    QCOMPARE(outcomeOf(signsAs(*token, keyMadeOn(*token))), u"success"_s);
    QVERIFY(process->stop());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.token"_s});
}

void SimcardTest::aFreshTokenKeepsItsIdentity()
{
    {
        const auto process = inserted(0, u"a.token"_s, {u"--serial"_s, u"ABC123"_s});
        QVERIFY(process != nullptr);
        QVERIFY(process->stop());
        QCOMPARE(process->output(), u"quorate-simcard: token ABC123 is in the reader on port 35963\n"
                                    "quorate-simcard: taken out\n"_s);
    }
    QVERIFY(waitForTokens(0));
    const auto process = inserted(0, u"a.token"_s, {u"--serial"_s, u"XYZ789"_s});
    QVERIFY(process != nullptr);
    QCOMPARE(tokenIn(0)->info()->serial, std::string("ABC123"));
    QVERIFY(process->stop());
}

void SimcardTest::aTokenToForget()
{
    QThread::msleep(500); // as in inserted()
    SimcardProcess process(0, {u"--forget"_s, u"--serial"_s, u"ABC123"_s});
    QVERIFY(waitForTokens(1));
    const auto token = tokenIn(0);
    QVERIFY(token != nullptr);
    QCOMPARE(
        outcomeOf(token->initialise({.soPin = knownSoPin(), .userPin = secretText(knownUserPin.toStdString())})),
        u"success"_s);
    QCOMPARE(token->info()->serial, std::string("ABC123"));
    QVERIFY(process.stop());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void SimcardTest::theSeedRepeatsTheToken()
{
    QStringList said;
    for (const QString& seed : {u"5"_s, u"5"_s, u"6"_s}) {
        QFile::remove(path(u"a.token"_s));
        const auto process = inserted(0, u"a.token"_s, {u"--seed"_s, seed});
        QVERIFY(process != nullptr);
        QVERIFY(process->stop());
        said += process->output();
        QVERIFY(waitForTokens(0));
    }
    QVERIFY(said[0].contains(u"token QRSM"_s));
    QCOMPARE(said[0], said[1]);
    QVERIFY(said[0] != said[2]);
}

void SimcardTest::twoTokensAtOnce()
{
    SimcardProcess first(0, {u"--state"_s, path(u"a.token"_s), u"--serial"_s, u"FIRST01"_s});
    SimcardProcess second(1, {u"--state"_s, path(u"b.token"_s), u"--serial"_s, u"SECOND2"_s});
    QVERIFY(waitForTokens(2));
    for (const int reader : {0, 1}) {
        const QString serial = reader == 0 ? u"FIRST01"_s : u"SECOND2"_s;
        const ToolRun run = runTool(u"pkcs15-tool"_s, {u"--reader"_s, QString::number(reader), u"--dump"_s});
        QVERIFY2(run.says(u"Serial number  : "_s + serial), qPrintable(run.output));
    }
    // Both in one program at a time, command by command.
    const auto a = tokenIn(0);
    const auto b = tokenIn(1);
    QVERIFY(a != nullptr && b != nullptr);
    for (Token* token : {a.get(), b.get(), a.get()}) {
        QCOMPARE(outcomeOf(token->initialise(
                     {.soPin = knownSoPin(), .userPin = secretText(knownUserPin.toStdString())})),
                 u"success"_s);
        QCOMPARE(outcomeOf(logIn(*token)), u"success"_s);
    }
    const KeyEntry key = keyMadeOn(*a);
    QCOMPARE(outcomeOf(signsAs(*a, key)), u"success"_s);
    QVERIFY(b->keys()->empty());
    QVERIFY(first.stop());
    QVERIFY(waitForTokens(1));
    QCOMPARE(outcomeOf(signsAs(*a, key)), u"CardRemoved"_s);
    QCOMPARE(b->info()->serial, std::string("SECOND2"));
    QVERIFY(second.stop());
}

/** The second is refused and changes nothing; when the first has ended, even by a power cut, the file is free. */
void SimcardTest::twoProgramsOnOneFile()
{
    const auto first = inserted(0, u"one"_s);
    QVERIFY(first != nullptr);
    const QByteArray before = contentOf(u"one"_s);
    const ToolRun second = runTool(
        simcardProgram(), {u"--port"_s, u"35964"_s, u"--state"_s, path(u"one"_s), u"--model"_s, u"altered"_s});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.says(path(u"one"_s)));
    QVERIFY(second.says(u"another quorate-simcard is at work with this file"_s));
    QCOMPARE(contentOf(u"one"_s), before);
    first->kill();
    QVERIFY(waitForTokens(0));
    QVERIFY(inserted(1, u"one"_s) != nullptr);
}

void SimcardTest::takenOutWhileNobodyListens()
{
    QProcess waiting;
    waiting.start(simcardProgram(), {u"--port"_s, u"1"_s, u"--state"_s, path(u"a.token"_s)});
    QVERIFY(waiting.waitForStarted());
    QTRY_VERIFY(QFile::exists(path(u"a.token"_s)));
    waiting.terminate();
    QVERIFY(waiting.waitForFinished());
    QCOMPARE(waiting.exitStatus(), QProcess::NormalExit);
    QCOMPARE(waiting.exitCode(), 0);
}

void SimcardTest::nobodyListens()
{
    QVERIFY(m_alone.state() == QProcess::NotRunning || m_alone.waitForFinished());
    QCOMPARE(m_alone.exitCode(), 1);
    QCOMPARE(QString::fromUtf8(m_alone.readAll()),
             u"quorate-simcard: no virtual reader answers on port 1; is the card service running, with vpcd "
             "installed?\n"_s);
}

QUORATE_INTEROP_TEST(SimcardTest, 0)
#include "tst_simcard.moc"
