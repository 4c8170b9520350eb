#include "ceremony/acts/consents.h"
#include "ceremony/acts/free_references.h"
#include "ceremony/acts/key_proof.h"
#include "ceremony/acts/notice_part.h"
#include "ceremony/acts/origin_warning.h"
#include "ceremony/acts/people.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"
#include "ceremony/sequence.h"

#include <utility>

namespace quorate
{

namespace
{

constexpr std::size_t challengeSize = 32;

/** A kind of key that can be chosen; `id` is its name in scripts. */
struct KeyKind {
    std::string id{};
    Text label{};
    KeyAlgorithm algorithm{};
};

std::vector<KeyKind> allKinds()
{
    std::vector<KeyKind> kinds;
    for (const Curve& curve : curves()) {
        const std::string name(curve.name);
        kinds.push_back({name, {QUORATE_TR("EC %1"), {name}}, EcRequest{.curve = &curve}});
    }
    for (const int bits : {2048, 3072, 4096}) {
        const std::string size = std::to_string(bits);
        kinds.push_back({"rsa" + size, {QUORATE_TR("RSA %1"), {size}}, RsaRequest{.bits = bits}});
    }
    for (const int bits : {128, 192, 256}) {
        const std::string size = std::to_string(bits);
        kinds.push_back({"aes" + size, {QUORATE_TR("AES %1"), {size}}, AesRequest{.bits = bits}});
    }
    return kinds;
}

/** What the worker brings back. */
struct MadeKey {
    KeyEntry key{};
    std::string fingerprint{}; // of its public key; empty for an AES key
    std::string keyCheck{};    // of an AES key
    TokenReading reading{};
};

/** Make a key on a token, and use it once. */
class KeyCeremony final : public Sequence
{
public:
    explicit KeyCeremony(const StartOptions&)
    {
        chapter({QUORATE_TR("People")});
        add(peoplePart({.pinHolder = true}, m_people));

        chapter({QUORATE_TR("Token")});
        add(tokenPart({.id = "token",
                       .heading = {QUORATE_TR("On which token?")},
                       .into = &m_token,
                       .refuse = [](const TokenReading& reading) { return refuse(reading); }}));

        chapter({QUORATE_TR("Key")});
        add(freeReferencesPart(
            {.token = &m_token,
             .used = &m_used,
             .needed = [] { return std::size_t{1}; },
             .choice = "token",
             .wasRead = [this] { m_request.reference = static_cast<std::uint8_t>(freeReference(m_used)); },
             .problem = &m_problemAfterReading}));
        add(formPart({.id = "key",
                      .heading = {QUORATE_TR("Which key?")},
                      .fields = [this] { return fields(); },
                      .lines = [this] { return lines(); },
                      .accept = [this](const FormValues& values) { return accept(values); }}));
        add(userPinPart(m_token, m_pin));

        chapter({QUORATE_TR("Make and prove")});
        add(makePart());
        add(outcomePart({.heading =
                             [this] {
                                 return Text{QUORATE_TR("Key \"%1\" works"), {m_made.key.label}};
                             },
                         .lines = [this] { return outcomeLines(); },
                         .outcome = [this] { return Outcome{.good = true, .facts = outcomeFacts()}; }}));
        agree("pin", "make", [this] { return consentForToken("key", m_people, m_token); });
    }

private:
    static std::optional<Problem> refuse(const TokenReading& reading)
    {
        const Text safe{QUORATE_TR("The token has not been changed.")};
        switch (reading.state()) {
        case TokenState::NeverInitialised:
        case TokenState::TransportPin:
            return Problem{.error = {.code = ErrorCode::LoginNeeded},
                           .happened = {QUORATE_TR("This token has no user PIN in use yet")},
                           .safe = safe,
                           .todo = {QUORATE_TR("Initialise it first, or use another token.")}};
        case TokenState::UserPinBlocked:
            return explain({.code = ErrorCode::PinBlocked}, safe);
        case TokenState::WaitingForShareFiles:
            return Problem{.error = {.code = ErrorCode::NoKeyEncryptionKey},
                           .happened = {QUORATE_TR("This token still waits for share files")},
                           .safe = safe,
                           .todo = {QUORATE_TR("Import them first: a key made before could not be backed up.")}};
        default:
            return std::nullopt;
        }
    }

    // ---- the question -----------------------------------------------------------------------------------------

    std::vector<Text> lines() const
    {
        if (m_token.reading.state() == TokenState::KeysStayHere)
            return {{QUORATE_TR("A key on this token cannot be backed up to another one.")}};
        return {};
    }

    std::vector<Field> fields() const
    {
        Field type{.id = "type",
                   .label = {QUORATE_TR("Type")},
                   .kind = FieldKind::Choice,
                   .value = m_type,
                   .options = {}};
        for (const KeyKind& kind : allKinds()) {
            if (knows(m_token.reading.info.keyKinds, kind.algorithm))
                type.options.push_back({.id = kind.id, .label = kind.label});
        }
        return {{.id = "label",
                 .label = {QUORATE_TR("Name of the key")},
                 .value = m_request.label,
                 .min = 1,
                 .help = {QUORATE_TR("What other programs show.")}},
                std::move(type),
                {.id = "reference",
                 .label = {QUORATE_TR("Key reference")},
                 .kind = FieldKind::Number,
                 .value = std::to_string(m_request.reference),
                 .min = 1,
                 .max = largestKeyReference,
                 .help = {QUORATE_TR("Its number on the token. A free one is proposed.")}},
                {.id = "backup",
                 .label = {QUORATE_TR("This key may be backed up")},
                 .kind = FieldKind::Tick,
                 .value = m_request.mayBeBackedUp ? "yes" : "no",
                 .help = {QUORATE_TR("If not, it never leaves this token, and is gone with it.")}}};
    }

    std::optional<WrongAnswer> accept(const FormValues& values)
    {
        const int reference = std::stoi(values.at("reference"));
        if (std::ranges::find(m_used, static_cast<std::uint8_t>(reference)) != m_used.end())
            return WrongAnswer{
                "reference",
                {QUORATE_TR("This reference is in use. Nothing was overwritten. Choose a free one.")}};
        m_type = values.at("type");
        m_request = {.reference = static_cast<std::uint8_t>(reference),
                     .label = values.at("label"),
                     .mayBeBackedUp = values.at("backup") == "yes"};
        const auto kinds = allKinds();
        m_request.algorithm = std::ranges::find(kinds, m_type, &KeyKind::id)->algorithm;
        return std::nullopt;
    }

    // ---- the work ---------------------------------------------------------------------------------------------

    std::unique_ptr<Part> makePart()
    {
        return workPart({.id = "make",
                         .heading = {QUORATE_TR("Making the key and using it once")},
                         .lines =
                             [] {
                                 return std::vector<Text>{
                                     {QUORATE_TR("A large RSA key can take a minute or more on a token.")}};
                             },
                         .make = [this] { return makeWork(); },
                         .done =
                             [this](Box box) {
                                 m_made = box.take<MadeKey>();
                                 m_token.reading = m_made.reading;
                                 wipeSecrets();
                                 return Move::next();
                             },
                         .facts = [] { return std::vector<Fact>{pinAccepted()}; },
                         .failed = [this](const Error& error) { return makeFailed(error); }});
    }

    Move makeFailed(const Error& error)
    {
        Move move = afterPinWork(error, m_token, m_pin, {.work = "make", .otherwise = "references"},
                                 {QUORATE_TR("Other keys on the token are as they were.")},
                                 {std::to_string(m_request.reference)});
        // What is free is looked up first; the question that follows shows what went wrong.
        if (move.target == "references")
            m_problemAfterReading = std::exchange(move.problem, std::nullopt);
        return move;
    }

    std::function<Result<Box>(Services&, Progress&)> makeWork() const
    {
        return [held = m_token, request = m_request,
                pin = std::make_shared<SealedSecret>(m_pin)](Services& services, Progress&) -> Result<Box> {
            QUORATE_TRY(Token * token, heldToken(services, held));
            QUORATE_CHECK(token->verifyUserPin(pin->open()));
            MadeKey made;
            QUORATE_TRY(made.key, token->generateKey(request));
            QUORATE_TRY(const SecretBytes challenge, services.random.bytes(challengeSize));
            QUORATE_CHECK(useOnce(*token, made, challenge.reveal()));
            QUORATE_TRY(made.reading, readToken(*token));
            return Box::of(std::move(made));
        };
    }

    static Result<void> useOnce(Token& token, MadeKey& made, ByteView challenge)
    {
        if (made.key.aesBits != 0) {
            QUORATE_CHECK(tryAesKey(token, made.key, challenge));
            QUORATE_TRY(const Bytes check, keyCheckOf(token, made.key));
            made.keyCheck = toHex(check);
            return {};
        }
        if (!made.key.publicKey)
            return fail(ErrorCode::KeyDoesNotMatch, "no public key");
        QUORATE_CHECK(proveKey(token, made.key, *made.key.publicKey, challenge));
        QUORATE_TRY(const Bytes print, fingerprint(*made.key.publicKey));
        made.fingerprint = toHex(print);
        return {};
    }

    // ---- the end ----------------------------------------------------------------------------------------------

    std::vector<Text> outcomeLines() const
    {
        const bool aes = m_made.key.aesBits != 0;
        return {
            {aes ? QUORATE_TR(
                       "%1 on token %2, reference %3. It enciphered a fresh challenge and deciphered it again.")
                 : QUORATE_TR("%1 on token %2, reference %3. It signed a fresh challenge that its public key "
                              "verifies."),
             {m_made.key.type, m_token.serial(), std::to_string(m_made.key.reference)}},
            m_request.mayBeBackedUp ? Text{QUORATE_TR("Back it up before you rely on it.")}
                                    : Text{QUORATE_TR("It cannot be backed up: it is gone when this token is.")}};
    }

    std::vector<Fact> outcomeFacts() const
    {
        return {{"serial", m_token.serial()},
                originFact(m_token),
                {"label", m_made.key.label},
                {"type", m_made.key.type},
                {"reference", std::int64_t{m_made.key.reference}},
                m_made.keyCheck.empty() ? Fact{"public_key_sha256", m_made.fingerprint}
                                        : Fact{"key_check", m_made.keyCheck}};
    }

    StopLines stopLines() const override
    {
        StopLines lines{.files = {QUORATE_TR("This ceremony makes no files.")},
                        .sheets = {QUORATE_TR("This ceremony makes no sheets.")}};
        describeToken(lines, m_token);
        return lines;
    }

    Outcome stoppedOutcome() const override { return {.openItems = {{QUORATE_TR("No key was made.")}}}; }

    void wipeSecrets() override { m_pin.wipe(); }

    People m_people{};
    HeldToken m_token{};
    std::vector<std::uint8_t> m_used{};
    std::string m_type = "secp256r1";
    KeyRequest m_request{};
    SealedSecret m_pin{};
    std::optional<Problem> m_problemAfterReading{};
    MadeKey m_made{};
};

} // namespace

CeremonySpec ceremony_key()
{
    return {.id = "key",
            .group = Group::Keys,
            .place = 1,
            .title = {QUORATE_TR("Make a key on a token")},
            .present = {QUORATE_TR("PIN holder, leader")},
            .effect = Effect::Adds,
            .minutes = 3,
            .make = [](const StartOptions& options) -> std::unique_ptr<Ceremony> {
                return std::make_unique<KeyCeremony>(options);
            }};
}

} // namespace quorate
