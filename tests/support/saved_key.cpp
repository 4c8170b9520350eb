#include "support/saved_key.h"

#include "card/token.h"
#include "dkek/key_blob.h"
#include "sim/sim_source.h"

#include <QProcess>

namespace quorate
{

SavedKey savedKey(const DkekShare& share, std::string_view curve)
{
    SystemRandom random;
    const auto cards = sim::SimSource::withFreshTokens(1, random).value();
    const auto token = openToken(*cards->connect(sim::SimSource::readerName(0), Access::Exclusive)).value();
    const SecretBytes pin = SecretBytes::copyOf(bytesOf("648219"));
    KeyRequest request{.reference = 1, .label = "ca", .algorithm = RsaRequest{2048}};
    if (!curve.empty())
        request.algorithm = EcRequest{curveNamed(curve)};
    const bool ready = token->initialise({.soPin = SecretBytes::copyOf(Bytes(8, 9)), .userPin = pin.clone()}) &&
                       token->importDkekShare(share.key().clone()) && token->verifyUserPin(pin);
    const auto key = ready ? token->generateKey(request) : fail(ErrorCode::Internal);
    const auto blob = token->wrapKey(1);
    const auto description = token->description(1);
    if (!key || !blob || !description)
        qFatal("no key on the simulated token");
    return {.backup = encodeKeyBackup(*blob, *description, {}),
            .publicKey = *subjectPublicKeyInfo(*key->publicKey)};
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
