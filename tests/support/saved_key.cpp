#include "support/saved_key.h"

#include "card/token.h"
#include "dkek/key_blob.h"
#include "sim/sim_source.h"

#include <QProcess>

namespace quorate
{

namespace
{

/** A simulated token that took one share, with its PIN given and one key. */
class TokenWithKey
{
public:
    TokenWithKey(const DkekShare& share, const KeyAlgorithm& algorithm)
    {
        const SecretBytes pin = SecretBytes::copyOf(bytesOf("648219"));
        const bool ready =
            token().initialise({.soPin = SecretBytes::copyOf(Bytes(8, 9)), .userPin = pin.clone()}) &&
            token().importDkekShare(share.key().clone()) && token().verifyUserPin(pin);
        auto made = ready ? token().generateKey({.reference = 1, .label = "ca", .algorithm = algorithm})
                          : fail(ErrorCode::Internal);
        if (!made)
            qFatal("no key on the simulated token");
        m_key = *std::move(made);
    }

    [[nodiscard]] Token& token() { return *m_token; }
    [[nodiscard]] const KeyEntry& key() const { return m_key; }
    [[nodiscard]] Bytes backup()
    {
        const auto blob = m_token->wrapKey(1);
        const auto description = m_token->description(1);
        if (!blob || !description)
            qFatal("the simulated token does not give its key away");
        return encodeKeyBackup(*blob, *description, {});
    }

private:
    SystemRandom m_random{};
    std::unique_ptr<sim::SimSource> m_cards = sim::SimSource::withFreshTokens(1, m_random).value();
    std::unique_ptr<Token> m_token =
        openToken(*m_cards->connect(sim::SimSource::readerName(0), Access::Exclusive)).value();
    KeyEntry m_key{};
};

} // namespace

SavedKey savedKey(const DkekShare& share, std::string_view curve)
{
    KeyAlgorithm algorithm = RsaRequest{2048};
    if (!curve.empty())
        algorithm = EcRequest{curveNamed(curve)};
    TokenWithKey made(share, algorithm);
    return {.backup = made.backup(), .publicKey = *subjectPublicKeyInfo(*made.key().publicKey)};
}

SavedAesKey savedAesKey(const DkekShare& share, int bits, ByteView text)
{
    TokenWithKey made(share, AesRequest{bits});
    const auto mac = made.token().useAesKey(made.key(), AesUse::Cmac, text);
    if (!mac)
        qFatal("the simulated token does not use its AES key");
    return {.backup = made.backup(), .mac = Bytes(mac->reveal().begin(), mac->reveal().end())};
}

Bytes publicKeyIn(const QString& pem)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("pkey"), QStringLiteral("-in"), pem, QStringLiteral("-pubout"),
                   QStringLiteral("-outform"), QStringLiteral("DER")});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};
    const QByteArray der = openssl.readAllStandardOutput();
    return {der.begin(), der.end()};
}

} // namespace quorate
