#include "card/cvc.h"
#include "card/tlv.h"
#include "crypto/aes.h"
#include "support/sim_card.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Keys of the simulated token: making them, using them, and what they refuse. */
class SimKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewKeyIsAttested_data();
    void aNewKeyIsAttested();
    void badRequests_data();
    void badRequests();
    void commandsThatAreRefused();
    void everyEcSignature_data();
    void everyEcSignature();
    void everyRsaSignature_data();
    void everyRsaSignature();
    void rawSignatureIsPkcs1ByHand();
    void deciphering();
    void ecdhAgreesWithThePeer();
    void algorithmListAndCounter();
    void anAlgorithmListMayForbidWrapping();
    void aesKeys_data();
    void aesKeys();
    void aesRefusals();
    void firstGenerationHasNoAes();
    void theListSurvivesABackup();

private:
    [[nodiscard]] ResponseApdu generate(std::uint8_t reference, ByteView keyTemplate, ByteView conditions = {});
    PublicKey makeEcKey(std::uint8_t reference, ByteView conditions = {});
    PublicKey makeRsaKey(std::uint8_t reference);
    [[nodiscard]] ResponseApdu use(std::uint8_t instruction, std::uint8_t reference, std::uint8_t algorithm,
                                   ByteView data, std::uint32_t le = 512);

    std::unique_ptr<SimCard> m_card{};
};

namespace
{

const Bytes shortText{'t', 'e', 'x', 't'};

Bytes concatenated(std::initializer_list<ByteView> parts)
{
    Bytes all;
    for (const ByteView part : parts)
        append(all, part);
    return all;
}

Bytes rsaTemplate(std::uint16_t bits)
{
    Bytes size;
    appendBigEndian(size, bits, 2);
    return concatenated(
        {tlv(0x06, hexBytes("04007F00070202020102")), tlv(0x82, hexBytes("010001")), tlv(0x02, size)});
}

Bytes ecTemplate(const Curve& curve)
{
    return concatenated({tlv(0x06, hexBytes("04007F00070202020203")), tlv(0x81, curve.prime), tlv(0x82, curve.a),
                         tlv(0x83, curve.b), tlv(0x84, curve.generator), tlv(0x85, curve.order),
                         tlv(0x87, Bytes{1})});
}

Bytes requestData(ByteView keyTemplate, ByteView conditions, std::string_view holder = "QRSM000000100001")
{
    return concatenated({hexBytes("5F290100"), tlv(0x42, bytesOf("UTCA00001")), tlv(0x7F49, keyTemplate),
                         tlv(0x5F20, bytesOf(holder)), conditions});
}

/** Verification by OpenSSL itself, for the paddings that the product does not use. */
bool verifiesPss(const PublicKey& key, const EVP_MD* hash, ByteView signature)
{
    const auto der = subjectPublicKeyInfo(key);
    const unsigned char* at = der->data();
    EVP_PKEY* handle = ::d2i_PUBKEY(nullptr, &at, static_cast<long>(der->size()));
    EVP_MD_CTX* context = ::EVP_MD_CTX_new();
    EVP_PKEY_CTX* keyContext = nullptr;
    const bool good =
        ::EVP_DigestVerifyInit(context, &keyContext, hash, nullptr, handle) == 1 &&
        ::EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1 &&
        ::EVP_DigestVerify(context, signature.data(), signature.size(), shortText.data(), shortText.size()) == 1;
    ::EVP_MD_CTX_free(context);
    ::EVP_PKEY_free(handle);
    return good;
}

Bytes encrypted(const PublicKey& key, int padding, const EVP_MD* oaepHash)
{
    const auto der = subjectPublicKeyInfo(key);
    const unsigned char* at = der->data();
    EVP_PKEY* handle = ::d2i_PUBKEY(nullptr, &at, static_cast<long>(der->size()));
    EVP_PKEY_CTX* context = ::EVP_PKEY_CTX_new(handle, nullptr);
    Bytes cryptogram(256);
    std::size_t size = cryptogram.size();
    const bool done =
        ::EVP_PKEY_encrypt_init(context) == 1 && ::EVP_PKEY_CTX_set_rsa_padding(context, padding) == 1 &&
        (oaepHash == nullptr || ::EVP_PKEY_CTX_set_rsa_oaep_md(context, oaepHash) == 1) &&
        ::EVP_PKEY_encrypt(context, cryptogram.data(), &size, shortText.data(), shortText.size()) == 1;
    ::EVP_PKEY_CTX_free(context);
    ::EVP_PKEY_free(handle);
    return done ? cryptogram : Bytes();
}

constexpr std::array hashes{Hash::Sha1, Hash::Sha224, Hash::Sha256, Hash::Sha384, Hash::Sha512};

const EVP_MD* methodFor(std::size_t index)
{
    const std::array methods{::EVP_sha1(), ::EVP_sha224(), ::EVP_sha256(), ::EVP_sha384(), ::EVP_sha512()};
    return methods.at(index);
}

} // namespace

void SimKeysTest::init()
{
    m_card = std::make_unique<SimCard>();
    m_card->setUp(Bytes(32, 5));
}

ResponseApdu SimKeysTest::generate(std::uint8_t reference, ByteView keyTemplate, ByteView conditions)
{
    CommandApdu command{.cla = 0x00, .ins = 0x46, .p1 = reference, .le = leExtendedAll};
    append(command.data, requestData(keyTemplate, conditions));
    return m_card->send(command);
}

PublicKey SimKeysTest::makeEcKey(std::uint8_t reference, ByteView conditions)
{
    const ResponseApdu made = generate(reference, ecTemplate(*curveNamed("secp256r1")), conditions);
    const auto request = parseAuthenticatedRequest(made.data);
    return request ? request->request.publicKey : PublicKey();
}

PublicKey SimKeysTest::makeRsaKey(std::uint8_t reference)
{
    const ResponseApdu made = generate(reference, rsaTemplate(2048));
    const auto request = parseAuthenticatedRequest(made.data);
    return request ? request->request.publicKey : PublicKey();
}

ResponseApdu SimKeysTest::use(std::uint8_t instruction, std::uint8_t reference, std::uint8_t algorithm,
                              ByteView data, std::uint32_t le)
{
    CommandApdu command{.cla = 0x80, .ins = instruction, .p1 = reference, .p2 = algorithm, .le = le};
    append(command.data, data);
    return m_card->send(command);
}

void SimKeysTest::aNewKeyIsAttested_data()
{
    QTest::addColumn<QString>("curve");
    QTest::addColumn<int>("bits");
    for (const Curve& curve : curves()) {
        const QByteArray name(curve.name.data(), static_cast<qsizetype>(curve.name.size()));
        QTest::newRow(name.constData()) << QString::fromLatin1(name) << 0;
    }
    QTest::newRow("RSA 1024") << QString() << 1024;
    QTest::newRow("RSA 2048") << QString() << 2048;
    QTest::newRow("RSA 3072") << QString() << 3072;
}

void SimKeysTest::aNewKeyIsAttested()
{
    QFETCH(const QString, curve);
    QFETCH(const int, bits);
    const Bytes wanted =
        bits != 0 ? rsaTemplate(static_cast<std::uint16_t>(bits)) : ecTemplate(*curveNamed(curve.toStdString()));
    const ResponseApdu made = generate(9, wanted);
    QCOMPARE(made.statusWord, std::uint16_t{0x9000});
    const auto request = parseAuthenticatedRequest(made.data);
    QCOMPARE(outcomeOf(request), u"success"_s);
    const std::string expected = bits != 0 ? "RSA " + std::to_string(bits) : "EC " + curve.toStdString();
    QCOMPARE(describe(request->request.publicKey), expected);
    QCOMPARE(request->request.issuer, std::string("UTCA00001"));
    QCOMPARE(request->request.holder, std::string("QRSM000000100001"));
    QCOMPARE(request->device, std::string("QRSM000000100000"));
    QVERIFY(verifies(request->request, request->request.publicKey));

    const ResponseApdu chain =
        m_card->send({.ins = 0xB1, .p1 = 0x2F, .p2 = 0x02, .data = {0x54, 0x02, 0x00, 0x00}, .le = leExtendedAll});
    const auto device = parseCvc(TlvReader(chain.data).next()->whole);
    QVERIFY(verifySignature(device->publicKey, Hash::Sha256, request->signedPart, request->signature));

    const ResponseApdu stored =
        m_card->send({.ins = 0xB1, .p1 = 0xCE, .p2 = 0x09, .data = {0x54, 0x02, 0x00, 0x00}, .le = leExtendedAll});
    QCOMPARE(hexText(stored.data), hexText(made.data));
    QCOMPARE(m_card->converse({u"8058000000 -> 2F02 CC00 CC09 CE09 9000"_s}), QString());
}

void SimKeysTest::badRequests_data()
{
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char* name, const Bytes& data) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(data.data()),
                                          static_cast<qsizetype>(data.size()));
    };
    const Curve& curve = *curveNamed("secp256r1");
    const Bytes good = ecTemplate(curve);
    Bytes otherGenerator = good;
    otherGenerator[otherGenerator.size() - 3 - 34 - 1] ^= 1; // last byte of G
    row("nothing", {});
    row("other generator", requestData(otherGenerator, {}));
    row("curve with a part missing", requestData(tlv(0x06, hexBytes("04007F00070202020203")), {}));
    row("RSA of 2049 bits", requestData(rsaTemplate(2049), {}));
    row("RSA of 512 bits", requestData(rsaTemplate(512), {}));
    row("exponent 3", requestData(concatenated({tlv(0x06, hexBytes("04007F00070202020102")),
                                                tlv(0x82, hexBytes("03")), tlv(0x02, hexBytes("0800"))}),
                                  {}));
    row("unknown algorithm", requestData(tlv(0x06, hexBytes("2A03")), {}));
    row("holder of 17", requestData(good, {}, "QRSM0000001000017"));
    row("no holder", concatenated({hexBytes("5F290100"), tlv(0x42, bytesOf("UTCA00001")), tlv(0x7F49, good)}));
    row("counter of zero", requestData(good, hexBytes("900400000000")));
    row("counter of three bytes", requestData(good, hexBytes("9003000001")));
    row("empty list", requestData(good, hexBytes("9100")));
    row("seventeen algorithms", requestData(good, tlv(0x91, Bytes(17, 0x70))));
    row("domain 1", requestData(good, hexBytes("920101")));
    row("something behind", requestData(good, hexBytes("6500")));
}

void SimKeysTest::badRequests()
{
    QFETCH(const QByteArray, data);
    CommandApdu command{.ins = 0x46, .p1 = 9, .le = leExtendedAll};
    append(command.data, Bytes(data.begin(), data.end()));
    QCOMPARE(m_card->send(command).statusWord, std::uint16_t{0x6A80});
    QCOMPARE(m_card->converse({u"8058000000 -> 2F02 CC00 9000"_s}), QString());
}

void SimKeysTest::commandsThatAreRefused()
{
    const Bytes good = ecTemplate(*curveNamed("secp256r1"));
    static_cast<void>(makeEcKey(9));
    QCOMPARE(generate(9, good).statusWord, std::uint16_t{0x6A89}); // occupied
    QCOMPARE(generate(0, good).statusWord, std::uint16_t{0x6A86}); // the device key
    QCOMPARE(use(0x68, 8, 0x70, Bytes(32)).statusWord, std::uint16_t{0x6A88});
    QCOMPARE(use(0x68, 0, 0x70, Bytes(32)).statusWord, std::uint16_t{0x6A88});
    QCOMPARE(use(0x68, 9, 0x30, Bytes(32)).statusWord, std::uint16_t{0x6A81});
    QCOMPARE(use(0x68, 9, 0x76, Bytes(32)).statusWord, std::uint16_t{0x6A81});
    QCOMPARE(use(0x62, 9, 0x21, Bytes(32)).statusWord, std::uint16_t{0x6A81});
    QCOMPARE(use(0x68, 9, 0x70, Bytes(32), 20).statusWord, std::uint16_t{0x6700}); // no room for a signature
    QCOMPARE(m_card->converse({u"8072089200 -> 6A88"_s, u"8072099100 -> 6A86"_s, u"8074099200 -> 6A86"_s}),
             QString());
    m_card->token().reset();
    QCOMPARE(m_card->converse({selectLine}), QString());
    QCOMPARE(generate(10, good).statusWord, std::uint16_t{0x6982});
    QCOMPARE(use(0x68, 9, 0x70, Bytes(32)).statusWord, std::uint16_t{0x6982});
    QCOMPARE(use(0x62, 9, 0x80, Bytes(65)).statusWord, std::uint16_t{0x6982});
    QCOMPARE(m_card->converse({u"8072099200 -> 6982"_s}), QString());
}

void SimKeysTest::everyEcSignature_data()
{
    QTest::addColumn<int>("algorithm");
    for (int algorithm = 0x70; algorithm <= 0x75; ++algorithm)
        QTest::newRow(qPrintable(QString::number(algorithm, 16))) << algorithm;
}

void SimKeysTest::everyEcSignature()
{
    QFETCH(const int, algorithm);
    const PublicKey key = makeEcKey(3);
    const auto number = static_cast<std::uint8_t>(algorithm);
    const std::size_t hashIndex = number == 0x70 ? 2 : number - 0x71U;
    const Hash hash = hashes.at(hashIndex);
    const ResponseApdu signature = use(0x68, 3, number, number == 0x70 ? digest(hash, shortText) : shortText);
    QCOMPARE(signature.statusWord, std::uint16_t{0x9000});
    const auto plain = ecdsaFromDer(signature.data, 32);
    QCOMPARE(outcomeOf(plain), u"success"_s);
    QVERIFY(verifySignature(key, hash, shortText, *plain));
}

void SimKeysTest::everyRsaSignature_data()
{
    QTest::addColumn<int>("algorithm");
    for (int algorithm = 0x31; algorithm <= 0x35; ++algorithm)
        QTest::newRow(qPrintable(QString::number(algorithm, 16))) << algorithm;
    for (int algorithm = 0x40; algorithm <= 0x45; ++algorithm)
        QTest::newRow(qPrintable(QString::number(algorithm, 16))) << algorithm;
}

void SimKeysTest::everyRsaSignature()
{
    QFETCH(const int, algorithm);
    const PublicKey key = makeRsaKey(3);
    const auto number = static_cast<std::uint8_t>(algorithm);
    const bool finishedHash = number == 0x40;
    const std::size_t hashIndex = finishedHash ? 2 : (number & 0x0FU) - 1U;
    const Hash hash = hashes.at(hashIndex);
    const ResponseApdu signature = use(0x68, 3, number, finishedHash ? digest(hash, shortText) : shortText);
    QCOMPARE(signature.statusWord, std::uint16_t{0x9000});
    if (number < 0x40)
        QVERIFY(verifySignature(key, hash, shortText, signature.data));
    else
        QVERIFY(verifiesPss(key, methodFor(hashIndex), signature.data));
}

void SimKeysTest::rawSignatureIsPkcs1ByHand()
{
    const PublicKey key = makeRsaKey(3);
    const Bytes digestInfo = concatenated({hexBytes("3031300D060960864801650304020105000420"), sha256(shortText)});
    Bytes block{0x00, 0x01};
    block.insert(block.end(), 256 - 3 - digestInfo.size(), 0xFF);
    block.push_back(0x00);
    append(block, digestInfo);
    const ResponseApdu raw = use(0x68, 3, 0x20, block);
    QVERIFY(verifySignature(key, Hash::Sha256, shortText, raw.data));
    QCOMPARE(hexText(use(0x68, 3, 0x30, digestInfo).data), hexText(raw.data));
    QCOMPARE(use(0x68, 3, 0x20, ByteView(block).first(255)).statusWord, std::uint16_t{0x6700});
    QCOMPARE(use(0x68, 3, 0x20, Bytes(256, 0xFF)).statusWord, std::uint16_t{0x6A80}); // not below the modulus
    QCOMPARE(use(0x68, 3, 0x30, Bytes(250)).statusWord, std::uint16_t{0x6A80});
    QCOMPARE(use(0x68, 3, 0x40, Bytes(33)).statusWord, std::uint16_t{0x6700});
}

void SimKeysTest::deciphering()
{
    const PublicKey key = makeRsaKey(3);
    const Bytes cryptogram = encrypted(key, RSA_PKCS1_PADDING, nullptr);
    const ResponseApdu block = use(0x62, 3, 0x21, cryptogram);
    QCOMPARE(block.data.size(), std::size_t{256});
    QCOMPARE(hexText(ByteView(block.data).first(2)), u"0002"_s);
    QCOMPARE(hexText(ByteView(block.data).last(shortText.size())), hexText(shortText));
    QCOMPARE(hexText(use(0x62, 3, 0x22, cryptogram).data), hexText(shortText));
    QCOMPARE(hexText(use(0x62, 3, 0x23, encrypted(key, RSA_PKCS1_OAEP_PADDING, ::EVP_sha256())).data),
             hexText(shortText));
    QCOMPARE(use(0x62, 3, 0x23, cryptogram).statusWord, std::uint16_t{0x6A80});
    QCOMPARE(use(0x62, 3, 0x21, ByteView(cryptogram).first(255)).statusWord, std::uint16_t{0x6700});
    QCOMPARE(use(0x62, 3, 0x80, cryptogram).statusWord, std::uint16_t{0x6A81});
}

void SimKeysTest::ecdhAgreesWithThePeer()
{
    const PublicKey key = makeEcKey(3);
    const Curve& curve = *curveNamed("secp256r1");
    const auto peer = generateEcKey(curve, m_card->random());
    const ResponseApdu shared = use(0x62, 3, 0x80, peer->publicKey.point);
    QCOMPARE(shared.statusWord, std::uint16_t{0x9000});
    QCOMPARE(hexText(shared.data), hexText(*ecdhPoint(*peer, std::get<EcPublicKey>(key).point)));
    Bytes beside = peer->publicKey.point;
    beside.back() ^= 1;
    QCOMPARE(use(0x62, 3, 0x80, beside).statusWord, std::uint16_t{0x6A80});
}

void SimKeysTest::algorithmListAndCounter()
{
    static_cast<void>(makeEcKey(3, hexBytes("90040000000291027380")));
    const QString conditions = u"A50C 810A 900400000002 91027380"_s;
    QCOMPARE(m_card->converse({u"00A4000002CC0300 -> 6F19 80020000 820101 8302CC03 "_s + conditions + u"9000"_s}),
             QString());
    QCOMPARE(use(0x68, 3, 0x70, Bytes(32)).statusWord, std::uint16_t{0x6A81}); // not in the list
    QCOMPARE(use(0x68, 3, 0x73, shortText).statusWord, std::uint16_t{0x9000});
    QCOMPARE(use(0x68, 3, 0x73, shortText).statusWord, std::uint16_t{0x9000});
    QCOMPARE(use(0x68, 3, 0x73, shortText).statusWord, std::uint16_t{0x6984}); // used up
}

void SimKeysTest::anAlgorithmListMayForbidWrapping()
{
    static_cast<void>(makeEcKey(3, hexBytes("910173")));
    QCOMPARE(m_card->converse({u"80720392000000 -> 6985"_s}), QString());
    static_cast<void>(makeEcKey(4, hexBytes("91027392")));
    QCOMPARE(m_card->converse({u"80720492000000 -> 9000"_s}), QString());
}

void SimKeysTest::theListSurvivesABackup()
{
    static_cast<void>(makeEcKey(4, hexBytes("91027392")));
    const ResponseApdu blob = m_card->send({.cla = 0x80, .ins = 0x72, .p1 = 4, .p2 = 0x92, .le = leExtendedAll});
    CommandApdu unwrap{.cla = 0x80, .ins = 0x74, .p1 = 5, .p2 = 0x93};
    append(unwrap.data, blob.data);
    QCOMPARE(m_card->send(unwrap).statusWord, std::uint16_t{0x9000});
    QCOMPARE(use(0x68, 5, 0x70, Bytes(32)).statusWord, std::uint16_t{0x6A81});
    QCOMPARE(use(0x68, 5, 0x73, shortText).statusWord, std::uint16_t{0x9000});
}

void SimKeysTest::aesKeys_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("size");
    QTest::newRow("128") << u"B0"_s << 16;
    QTest::newRow("192") << u"B1"_s << 24;
    QTest::newRow("256") << u"B2"_s << 32;
}

void SimKeysTest::aesKeys()
{
    QFETCH(const QString, kind);
    QFETCH(const int, size);
    QCOMPARE(m_card->converse({u"0048 05 %1 05 9103101118 -> 9000"_s.arg(kind)}), QString());
    const auto state = sim::decodeState(m_card->token().state());
    const WipedBytes key = std::get<sim::SimAesKey>(state->keys.find(5)->key).value;
    QCOMPARE(static_cast<int>(key.size()), size);

    const Bytes data = hexBytes("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F");
    const ResponseApdu encrypted = use(0x78, 5, 0x10, data);
    QCOMPARE(hexText(encrypted.data), hexText(aesCbcEncrypt(key, Bytes(16), data)));
    QCOMPARE(hexText(use(0x78, 5, 0x11, encrypted.data).data), hexText(data));
    QCOMPARE(hexText(use(0x78, 5, 0x18, shortText).data), hexText(aesCmac(key, shortText)));
    QCOMPARE(use(0x78, 5, 0x99, data).statusWord, std::uint16_t{0x6A81}); // not in its list
}

void SimKeysTest::aesRefusals()
{
    QCOMPARE(m_card->converse({u"004805B2 -> 9000"_s, // no conditions
                               u"004805B0 -> 6A89"_s, u"004800B0 -> 6A86"_s, u"004806AF -> 6A86"_s,
                               u"004806B3 -> 6A86"_s, u"004806B0 02 9100 -> 6A80"_s,
                               u"004806B0 03 920101 -> 6A80"_s, u"004806B0 02 6500 -> 6A80"_s}),
             QString());
    static_cast<void>(makeEcKey(9));
    QCOMPARE(use(0x78, 5, 0x10, Bytes(15)).statusWord, std::uint16_t{0x6700});
    QCOMPARE(use(0x78, 5, 0x11, {}).statusWord, std::uint16_t{0x6700});
    QCOMPARE(use(0x78, 5, 0x99, Bytes(16)).statusWord, std::uint16_t{0x6A81});
    QCOMPARE(use(0x78, 9, 0x10, Bytes(16)).statusWord, std::uint16_t{0x6A81}); // an EC key
    QCOMPARE(use(0x68, 5, 0x70, Bytes(32)).statusWord, std::uint16_t{0x6A81});
    QCOMPARE(use(0x62, 5, 0x80, Bytes(65)).statusWord, std::uint16_t{0x6A81});
    m_card->token().reset();
    QCOMPARE(m_card->converse({selectLine, u"004806B0 -> 6982"_s, u"80780518 01 41 00 -> 6982"_s}), QString());
}

void SimKeysTest::firstGenerationHasNoAes()
{
    SeededRandom random(testSeed());
    m_card->replaceToken(*sim::SimHsm::fresh(random, "QRSM0000002", *sim::simModelNamed("first-generation")));
    QCOMPARE(m_card->converse({selectLine, initialiseLine, logInLine, u"004805B0 -> 6D00"_s,
                               u"80780510 10 00000000000000000000000000000000 00 -> 6D00"_s}),
             QString());
}

QUORATE_TEST(SimKeysTest)
#include "tst_sim_keys.moc"
