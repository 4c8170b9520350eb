#include "base/check.h"
#include "card/tlv.h"
#include "card/token.h"
#include "support/fuzz_transport.h"

#include <algorithm>

using namespace quorate;

namespace
{

SecretBytes pin(std::size_t size)
{
    return SecretBytes::copyOf(Bytes(size, '1'));
}

template <class T>
void checkError(const Result<T>& result)
{
    QUORATE_ASSERT(result || result.error().code != ErrorCode::Internal);
}

bool isOneElement(const Bytes& bytes)
{
    const auto element = TlvReader(bytes).next();
    return element && element->whole.size() == bytes.size();
}

void readAll(Token& token)
{
    const auto info = token.info();
    checkError(info);
    QUORATE_ASSERT(!info || std::ranges::none_of(info->label + info->serial,
                                                 [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    const auto status = token.dkekStatus();
    checkError(status);
    QUORATE_ASSERT(!status || !status->checkValue || status->outstanding == 0);
    const auto keys = token.keys();
    checkError(keys);
    QUORATE_ASSERT(!keys || std::ranges::is_sorted(*keys, {}, &KeyEntry::reference));
    QUORATE_ASSERT(!keys || std::ranges::find(*keys, 0, &KeyEntry::reference) == keys->end());
    const auto description = token.description(1);
    QUORATE_ASSERT(!description || isOneElement(*description));
    const auto certificate = token.certificate(1);
    QUORATE_ASSERT(!certificate || isOneElement(*certificate));
    checkError(token.readBinary(0xCF01));
    const auto random = token.randomBytes(300);
    QUORATE_ASSERT(!random || random->size() == 300);
}

void useAll(Token& token)
{
    checkError(token.verifyUserPin(pin(6)));
    checkError(token.changePin(PinKind::User, pin(6), pin(8)));
    checkError(token.changePin(PinKind::So, pin(8), pin(8)));
    checkError(token.unblockUserPin(pin(8), pin(6)));
    checkError(token.initialise({.soPin = pin(8), .userPin = pin(6), .label = "fuzz"}));
    checkError(token.importDkekShare(SecretBytes(32)));
    const auto ec = token.generateKey({.reference = 1, .algorithm = EcRequest{curveNamed("secp256r1")}});
    checkError(ec);
    if (ec)
        checkError(token.sign(*ec, bytesOf("message")));
    checkError(token.generateKey({.reference = 2, .algorithm = RsaRequest{1024}}));
    const KeyEntry rsa{.reference = 2,
                       .publicKey = RsaPublicKey{.modulus = Bytes(128, 0xFF), .exponent = Bytes{3}}};
    checkError(token.sign(rsa, bytesOf("message")));
    checkError(token.decipher(rsa, Bytes(128, 1)));
    checkError(token.generateKey({.reference = 4, .algorithm = AesRequest{256}}));
    const KeyEntry aes{.reference = 4, .aesBits = 256};
    for (const AesUse use : {AesUse::EncryptCbc, AesUse::DecryptCbc, AesUse::Cmac})
        checkError(token.useAesKey(aes, use, Bytes(32, 1)));
    checkError(token.wrapKey(1));
    checkError(token.unwrapKey(3, Bytes(100, 1)));
    checkError(token.unwrapKey(3, Bytes(1099, 1)));
    checkError(token.writeDescription(3, Bytes{0x30, 0}));
    checkError(token.writeCertificate(3, Bytes(2000, 1)));
    checkError(token.writeBinary(0xCF01, Bytes(10, 1)));
    checkError(token.deleteKey(3));
    checkError(token.endSession());
}

} // namespace

/** Every call of a token whose card answers whatever it likes. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto token = openToken(std::make_unique<FuzzTransport>(ByteView(data, size)));
    if (!token)
        return 0;
    readAll(**token);
    useAll(**token);
    readAll(**token);
    return 0;
}
