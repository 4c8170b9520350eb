#include "support/measured_operations.h"

#include "card/token.h"
#include "sim/sim_source.h"
#include "support/scripted_transport.h"
#include "support/seeded_random.h"
#include "support/test_values.h"

namespace quorate
{

namespace
{

constexpr std::uint8_t reference = 1; // of the key that is there before each operation

struct Operation {
    const char* name;
    const char* tool;
    bool needsPin;
    bool (*run)(Token& token);
    int furtherTool = 0;     // commands of a second tool that is needed to learn the same
    bool takesShare = false; // the token still waits for its share file
};

// pkcs15-tool --list-info of 0.23 on a simulated token at its best case, without keys: interop/opensc_on_simcard
// counts them again.
constexpr int listInfo = 14;

SecretBytes userPin()
{
    return SecretBytes::copyOf(bytesOf("648219"));
}

KeyRequest keyRequest(std::uint8_t keyReference)
{
    return {.reference = keyReference, .label = "ectest", .algorithm = EcRequest{curveNamed("secp256r1")}};
}

/** A key that is not on the token any more: what a restore brings back. */
struct Saved {
    Bytes blob{};
    Bytes description{};
    Bytes certificate{};
};

bool initialise(Token& token)
{
    return token.initialise({.soPin = knownSoPin(), .userPin = userPin()}).has_value();
}

bool importShare(Token& token)
{
    return token.importDkekShare(SecretBytes::copyOf(Bytes(32, 7))).has_value();
}

bool prepare(Token& token, Saved& saved)
{
    if (!initialise(token) || !importShare(token) || !token.verifyUserPin(userPin()) ||
        !token.generateKey(keyRequest(reference)))
        return false;
    const auto blob = token.wrapKey(reference);
    const auto description = token.description(reference);
    const auto certificate = token.certificate(reference);
    if (!blob || !description || !certificate)
        return false;
    saved = {.blob = *blob, .description = *description, .certificate = *certificate};
    return true;
}

Saved savedKey{};

const std::array operations{
    // sc-hsm-tool's status tells neither serial number nor label; pkcs15-tool does.
    Operation{"status", "sc-hsm-tool (DKEK complete)", false,
              [](Token& token) { return token.info().has_value() && token.dkekStatus().has_value(); }, listInfo},
    Operation{
        "initialise with a label", "sc-hsm-tool --initialize --so-pin 3537363231383830 --pin 648219 --dkek-shares",
        false,
        [](Token& token) {
            return token.initialise({.soPin = knownSoPin(), .userPin = userPin(), .label = "mytoken"}).has_value();
        }},
    Operation{.name = "import a share",
              .tool = "sc-hsm-tool --import-dkek-share share.pbe",
              .needsPin = false,
              .run = importShare,
              .takesShare = true},
    Operation{"list one key", "pkcs15-tool -D (one EC key)", false,
              [](Token& token) { return token.keys().has_value(); }},
    Operation{"make a key", "pkcs11-tool --login --pin 648219 --keypairgen --key-type EC", true,
              [](Token& token) { return token.generateKey(keyRequest(2)).has_value(); }},
    Operation{
        "sign", "pkcs11-tool --login --pin 648219 --sign -m ECDSA", true,
        [](Token& token) {
            const PublicKey anyP256 = EcPublicKey{.curve = curveNamed("secp256r1")};
            return token.sign({.reference = reference, .publicKey = anyP256}, bytesOf("message")).has_value();
        }},
    Operation{"back a key up", "sc-hsm-tool --wrap-key", true,
              [](Token& token) {
                  return token.wrapKey(reference) && token.description(reference) && token.certificate(reference);
              }},
    Operation{"restore a key", "sc-hsm-tool --unwrap-key out.wrap --key-reference 7", true,
              [](Token& token) {
                  return token.unwrapKey(7, savedKey.blob) && token.writeDescription(7, savedKey.description) &&
                         token.writeCertificate(7, savedKey.certificate);
              }},
    Operation{"delete a key", "pkcs11-tool --login --pin 648219 --delete-object --type privkey", true,
              [](Token& token) { return token.deleteKey(reference).has_value(); }},
    Operation{
        "change the PIN", "pkcs11-tool --login --pin 648219 --change-pin", false,
        [](Token& token) {
            return token.changePin(PinKind::User, userPin(), SecretBytes::copyOf(bytesOf("111222"))).has_value();
        }},
    Operation{"unblock the PIN", "pkcs11-tool --login --login-type so --so-pin 3537363231383830 --init-pin", false,
              [](Token& token) { return token.unblockUserPin(knownSoPin(), userPin()).has_value(); }},
};

std::unique_ptr<Token> open(sim::SimSource& cards)
{
    auto connection = cards.connect(sim::SimSource::readerName(0), Access::Exclusive);
    auto token = connection ? openToken(*std::move(connection)) : fail(connection.error());
    return token ? *std::move(token) : nullptr;
}

int commandsOf(const Operation& operation)
{
    SeededRandom random(testSeed());
    const auto cards = sim::SimSource::withFreshTokens(1, random);
    const bool ready =
        cards && (operation.takesShare ? initialise(*open(**cards)) : prepare(*open(**cards), savedKey));
    if (!ready)
        qFatal("no token to measure on");
    (*cards)->clearCommands(0);
    const auto token = open(**cards);
    if (token == nullptr || (operation.needsPin && !token->verifyUserPin(userPin())) || !operation.run(*token))
        qFatal("failed: %s", operation.name);
    return static_cast<int>((*cards)->commands(0).size());
}

} // namespace

std::vector<MeasuredOperation> measuredOperations()
{
    std::vector<MeasuredOperation> measured;
    for (const Operation& operation : operations) {
        const QString tool = QString::fromLatin1(operation.tool);
        measured.push_back({.name = QString::fromLatin1(operation.name),
                            .tool = tool,
                            .ours = commandsOf(operation),
                            .theirs = static_cast<int>(tracedRun(tool).size()) + operation.furtherTool,
                            .furtherTool = operation.furtherTool});
    }
    return measured;
}

} // namespace quorate
