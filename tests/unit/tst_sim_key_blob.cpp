#include "crypto/aes.h"
#include "sim/sim_key_blob.h"
#include "support/sim_card.h"
#include "support/test_program.h"
#include "support/test_values.h"

#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

/** Key blobs that others made, and blobs with one thing wrong. */
class SimKeyBlobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blobsOfOthersAreAccepted_data();
    void blobsOfOthersAreAccepted();
    void aesBlobsOfOthersAreAccepted_data();
    void aesBlobsOfOthersAreAccepted();
    void firstGenerationRefusesNewerKeys();
    void defectsAreRefused_data();
    void defectsAreRefused();
    void anyChangedBitIsRefused();
    void whatWeWriteHasTheLayoutOfTheReference();
    void leanEcBlobsAreAccepted();
    void oneCommandOrStaged();
    void nothingIsOverwritten();
    void stateOfTheDomain();
};

namespace
{

sim::BlobKeys knownKeys()
{
    SeededRandom random(1);
    auto dkek = sim::SimDkek::configured(1, random);
    static_cast<void>(dkek->importShare(knownShare));
    return *dkek->blobKeys();
}

void addCases(const QString& file)
{
    for (const QJsonValue& value : vectorCases(file)) {
        const QJsonObject known = value.toObject();
        QTest::newRow(qPrintable(known.value(u"name"_s).toString())) << known;
    }
}

ResponseApdu unwrap(SimCard& card, std::uint8_t reference, ByteView blob)
{
    CommandApdu command{.cla = 0x80, .ins = 0x74, .p1 = reference, .p2 = 0x93};
    append(command.data, blob);
    return card.send(command);
}

/** A blob with a correct MAC around any plaintext. */
Bytes sealed(std::uint8_t type, ByteView algorithm, WipedBytes plain)
{
    const sim::BlobKeys keys = knownKeys();
    Bytes blob;
    append(blob, keys.checkValue);
    blob.push_back(type);
    appendBigEndian(blob, algorithm.size(), 2);
    append(blob, algorithm);
    append(blob, Bytes(6));
    append(blob, aesCbcEncrypt(keys.encryption.reveal(), Bytes(16), plain));
    append(blob, aesCmac(keys.mac.reveal(), blob));
    return blob;
}

WipedBytes padded(WipedBytes plain)
{
    plain.push_back(0x80);
    plain.resize((plain.size() + 15) / 16 * 16);
    return plain;
}

void appendField(WipedBytes& to, ByteView field)
{
    appendBigEndian(to, field.size(), 2);
    append(to, field);
}

const Bytes ecAlgorithm = hexBytes("04007F00070202020203");

/** The plaintext of an EC key, with the values that the caller wants. */
WipedBytes ecPlain(std::uint64_t bits, std::span<const Bytes> components)
{
    WipedBytes plain(8);
    appendBigEndian(plain, bits, 2);
    for (const Bytes& component : components)
        appendField(plain, component);
    return plain;
}

} // namespace

void SimKeyBlobTest::blobsOfOthersAreAccepted_data()
{
    QTest::addColumn<QJsonObject>("known");
    addCases(u"keyblob_ec.json"_s);
    addCases(u"keyblob_rsa.json"_s);
}

void SimKeyBlobTest::blobsOfOthersAreAccepted()
{
    QFETCH(const QJsonObject, known);
    SimCard card;
    card.setUp(knownShare);
    const Bytes blob = hexMember(known, u"blob_hex"_s);
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x9000});
    const auto key = sim::decodeKeyBlob(blob, knownKeys());
    QCOMPARE(outcomeOf(key), u"success"_s);
    if (known.contains(u"public_point_hex"_s)) {
        QCOMPARE(hexText(std::get<EcPrivateKey>(key->key).publicKey.point),
                 hexText(hexMember(known, u"public_point_hex"_s)));
    }
    // A signature by the token with the restored key verifies with the public key in the blob.
    const bool isEc = std::holds_alternative<EcPrivateKey>(key->key);
    CommandApdu sign{.cla = 0x80, .ins = 0x68, .p1 = 7, .le = 512};
    sign.p2 = isEc ? 0x73 : 0x33;
    append(sign.data, Bytes{'m', 's', 'g'});
    const ResponseApdu signature = card.send(sign);
    QCOMPARE(signature.statusWord, std::uint16_t{0x9000});
    const PublicKey open = isEc ? PublicKey(std::get<EcPrivateKey>(key->key).publicKey)
                                : PublicKey(std::get<RsaPrivateKey>(key->key).publicKey);
    const auto plain = isEc ? ecdsaFromDer(signature.data, std::get<EcPublicKey>(open).curve->fieldBytes)
                            : Result<Bytes>(Bytes(signature.data.begin(), signature.data.end()));
    QVERIFY(verifySignature(open, Hash::Sha256, Bytes{'m', 's', 'g'}, *plain));
}

void SimKeyBlobTest::aesBlobsOfOthersAreAccepted_data()
{
    QTest::addColumn<QJsonObject>("known");
    addCases(u"keyblob_aes.json"_s);
}

void SimKeyBlobTest::aesBlobsOfOthersAreAccepted()
{
    QFETCH(const QJsonObject, known);
    SimCard card;
    card.setUp(knownShare);
    QCOMPARE(unwrap(card, 7, hexMember(known, u"blob_hex"_s)).statusWord, std::uint16_t{0x9000});
    const Bytes data = Bytes(32, 0x5A);
    CommandApdu encrypt{.cla = 0x80, .ins = 0x78, .p1 = 7, .p2 = 0x10, .le = 256};
    append(encrypt.data, data);
    QCOMPARE(hexText(card.send(encrypt).data),
             hexText(aesCbcEncrypt(hexMember(known, u"key_hex"_s), Bytes(16), data)));
    // Its list of algorithms does not name wrapping.
    QCOMPARE(card.converse({u"80720792000000 -> 6985"_s}), QString());
}

/** Sound blobs of keys that its firmware does not know. */
void SimKeyBlobTest::firstGenerationRefusesNewerKeys()
{
    SimCard card;
    card.replaceToken(*sim::SimHsm::fresh(card.random(), "QRSM0000002", *sim::simModelNamed("first-generation")));
    QCOMPARE(card.converse({selectLine}), QString());
    card.setUp(knownShare);
    const auto sw = [&card](const sim::SimKey& key) {
        return unwrap(card, 1, *sim::encodeKeyBlob(key, knownKeys(), card.random())).statusWord;
    };
    QCOMPARE(sw({.key = sim::SimAesKey{.value = WipedBytes(32, 1)}}), std::uint16_t{0x6A80});
    QCOMPARE(sw({.key = *generateRsaKey(3072)}), std::uint16_t{0x6A80});
    QCOMPARE(sw({.key = *generateEcKey(*curveNamed("secp521r1"), card.random())}), std::uint16_t{0x6A80});
    QCOMPARE(card.converse({u"8058000000 -> 2F02 CC00 9000"_s}), QString());
    QCOMPARE(sw({.key = *generateRsaKey(2048)}), std::uint16_t{0x9000});
}

void SimKeyBlobTest::defectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("blob");
    const auto row = [](const QString& name, const Bytes& blob) {
        QTest::newRow(qPrintable(name))
            << QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
    };
    for (const QJsonValue& value : vectorCases(u"keyblob_negative.json"_s)) {
        const QJsonObject known = value.toObject();
        row(known.value(u"name"_s).toString(), hexMember(known, u"blob_hex"_s));
    }

    const Curve& curve = *curveNamed("secp256r1");
    const Bytes scalar = Bytes(32, 0x11);
    const Bytes point = ecKeyFromScalar(curve, scalar)->publicKey.point;
    const Bytes generator = curve.generator;
    using Parts = std::array<Bytes, 7>;
    const Parts good{curve.a, curve.b, curve.prime, curve.order, generator, scalar, point};
    const auto with = [&good](std::size_t index, Bytes value) {
        Parts parts = good;
        parts[index] = std::move(value);
        return parts;
    };
    const auto ec = [](std::uint64_t bits, const Parts& parts) {
        return sealed(0x0C, ecAlgorithm, padded(ecPlain(bits, parts)));
    };
    const auto aes = [](std::uint64_t bytes, std::size_t given) {
        WipedBytes plain(8);
        appendBigEndian(plain, bytes, 2);
        plain.resize(plain.size() + given, 0x11);
        return sealed(0x0F, hexBytes("6086480165030401"), padded(plain));
    };
    row(u"AES of 17 bytes"_s, aes(17, 17));
    row(u"AES of 256 bytes, which are bits"_s, aes(256, 32));
    row(u"AES key that is cut"_s, aes(32, 5));
    row(u"AES key with something behind"_s, aes(16, 20));
    row(u"scalar of zero"_s, ec(256, with(5, Bytes(32))));
    row(u"scalar too large"_s, ec(256, with(5, curve.order)));
    row(u"point of another key"_s, ec(256, with(6, generator)));
    row(u"other generator"_s, ec(256, with(4, point)));
    row(u"other curve"_s, ec(256, with(1, Bytes(32, 1))));
    row(u"other size"_s, ec(384, good));
    row(u"EC numbers under the RSA type"_s,
        sealed(0x05, hexBytes("04007F00070202020102"), padded(ecPlain(256, good))));
    row(u"RSA algorithm with an EC key"_s,
        sealed(0x0C, hexBytes("04007F00070202020102"), padded(ecPlain(256, good))));
    WipedBytes noPadding = ecPlain(256, good);
    noPadding.resize((noPadding.size() + 15) / 16 * 16);
    row(u"zeros for padding"_s, sealed(0x0C, ecAlgorithm, noPadding));
    WipedBytes longPadding = padded(ecPlain(256, good));
    longPadding.resize(longPadding.size() + 16);
    row(u"a block too many"_s, sealed(0x0C, ecAlgorithm, longPadding));
    WipedBytes cut = ecPlain(256, good);
    cut.resize(cut.size() - 20);
    row(u"last component cut"_s, sealed(0x0C, ecAlgorithm, padded(cut)));
    row(u"nothing but random bytes"_s, sealed(0x0C, ecAlgorithm, padded(WipedBytes(8))));
    row(u"empty"_s, {});
    row(u"fifteen bytes"_s, Bytes(15));
}

void SimKeyBlobTest::defectsAreRefused()
{
    QFETCH(const QByteArray, blob);
    const Bytes bytes(blob.begin(), blob.end());
    SimCard card;
    card.setUp(knownShare);
    const std::uint16_t expected = bytes.empty() ? 0x6700 : 0x6A80;
    QCOMPARE(unwrap(card, 7, bytes).statusWord, expected);
    QCOMPARE(card.converse({u"8058000000 -> 2F02 CC00 9000"_s}), QString());
}

void SimKeyBlobTest::anyChangedBitIsRefused()
{
    const sim::BlobKeys keys = knownKeys();
    SeededRandom random(testSeed());
    const Bytes blob = hexMember(vectorCases(u"keyblob_ec.json"_s).first().toObject(), u"blob_hex"_s);
    for (std::size_t byte = 0; byte < blob.size(); ++byte) {
        Bytes altered = blob;
        altered[byte] ^= static_cast<std::uint8_t>(1U << random.below(8));
        QVERIFY2(!sim::decodeKeyBlob(altered, keys).has_value(), qPrintable(QString::number(byte)));
    }
}

void SimKeyBlobTest::whatWeWriteHasTheLayoutOfTheReference()
{
    for (const QString& file : {u"keyblob_ec.json"_s, u"keyblob_rsa.json"_s}) {
        for (const QJsonValue& value : vectorCases(file)) {
            const QJsonObject known = value.toObject();
            if (known.value(u"key_type"_s).toInt() == 6)
                continue; // we write RSA keys without CRT
            const sim::BlobKeys keys = knownKeys();
            const auto key = sim::decodeKeyBlob(hexMember(known, u"blob_hex"_s), keys);
            QVERIFY(key.has_value());
            SeededRandom random(testSeed());
            const auto blob = sim::encodeKeyBlob(*key, keys, random);
            QCOMPARE(outcomeOf(blob), u"success"_s);
            const std::size_t head = hexMember(known, u"header_hex"_s).size();
            QCOMPARE(hexText(ByteView(*blob).first(head)), hexText(hexMember(known, u"header_hex"_s)));
            QCOMPARE(static_cast<int>(blob->size()), known.value(u"blob_length"_s).toInt());
            const WipedBytes plain = aesCbcDecrypt(keys.encryption.reveal(), Bytes(16),
                                                   ByteView(*blob).subspan(head, blob->size() - head - 16));
            const Bytes payload = hexMember(known, u"payload_hex"_s);
            QCOMPARE(hexText(ByteView(plain).subspan(8, payload.size())), hexText(payload));
        }
    }
}

/** A work-alike strips leading zeros, leaves `a` out and pads only where it must. */
void SimKeyBlobTest::leanEcBlobsAreAccepted()
{
    const Curve& curve = *curveNamed("secp256r1");
    const Bytes scalar{0x42};
    const Bytes point = ecKeyFromScalar(curve, scalar)->publicKey.point;
    const std::array<Bytes, 7> lean{Bytes(), curve.b, curve.prime, curve.order, curve.generator, scalar, point};
    const auto key = sim::decodeKeyBlob(sealed(0x0C, ecAlgorithm, padded(ecPlain(256, lean))), knownKeys());
    QCOMPARE(outcomeOf(key), u"success"_s);
    QCOMPARE(hexText(std::get<EcPrivateKey>(key->key).publicKey.point), hexText(point));

    // 8 + 2 + 7 * 2 + 3 * 32 + 2 * 65 + 6 = 256: as many bytes as need no padding.
    const std::array<Bytes, 7> whole{
        Bytes(), curve.b, curve.prime, curve.order, curve.generator, hexBytes("000000000042"), point};
    const WipedBytes plain = ecPlain(256, whole);
    QCOMPARE(plain.size() % 16, std::size_t{0});
    QCOMPARE(outcomeOf(sim::decodeKeyBlob(sealed(0x0C, ecAlgorithm, plain), knownKeys())), u"success"_s);
}

void SimKeyBlobTest::oneCommandOrStaged()
{
    SimCard card;
    card.setUp(knownShare);
    const Bytes blob = hexMember(vectorCases(u"keyblob_rsa.json"_s).first().toObject(), u"blob_hex"_s);
    QCOMPARE(card.send(u"80740193"_s), u"6700"_s); // nothing staged
    const auto stage = [&](const Bytes& bytes) {
        for (std::size_t offset = 0; offset < bytes.size(); offset += 200) {
            CommandApdu write{.cla = 0x00, .ins = 0xD7, .p1 = 0x2F, .p2 = 0x10, .data = {0x54, 0x02}};
            appendBigEndian(write.data, offset, 2);
            const std::size_t size = std::min<std::size_t>(200, bytes.size() - offset);
            write.data.push_back(0x53);
            write.data.push_back(0x81);
            appendBigEndian(write.data, size, 1);
            append(write.data, ByteView(bytes).subspan(offset, size));
            QCOMPARE(card.send(write).statusWord, std::uint16_t{0x9000});
        }
    };
    stage(Bytes(900, 1)); // a longer one before it must not show
    stage(blob);
    QCOMPARE(card.send(u"80740193"_s), u"9000"_s);
    QCOMPARE(card.send(u"80740293"_s), u"6700"_s); // used up
    stage(blob);
    card.token().reset();
    QCOMPARE(card.converse({selectLine, logInLine, u"80740293 -> 6700"_s}), QString());
    QCOMPARE(unwrap(card, 2, blob).statusWord, std::uint16_t{0x9000});
}

void SimKeyBlobTest::nothingIsOverwritten()
{
    SimCard card;
    card.setUp(knownShare);
    const Bytes blob = hexMember(vectorCases(u"keyblob_ec.json"_s).first().toObject(), u"blob_hex"_s);
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x9000});
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x6A89});
    QCOMPARE(unwrap(card, 0, blob).statusWord, std::uint16_t{0x6A86});
    QCOMPARE(card.converse({u"00E4020002CC07 -> 9000"_s}), QString());
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x9000});
}

void SimKeyBlobTest::stateOfTheDomain()
{
    const Bytes blob = hexMember(vectorCases(u"keyblob_ec.json"_s).first().toObject(), u"blob_hex"_s);
    SimCard card;
    card.setUp(); // the share is missing
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x6985});
    card.setUp(Bytes(32, 9)); // another domain
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x6A80});
    card.setUp(knownShare);
    QCOMPARE(unwrap(card, 7, blob).statusWord, std::uint16_t{0x9000});
    QCOMPARE(card.converse({selectLine}), QString());
    QCOMPARE(unwrap(card, 8, blob).statusWord, std::uint16_t{0x6982}); // not logged in
    // Initialised without a key encryption key.
    QCOMPARE(card.converse({u"805000001980020001810636343832313982083537363231383830910103 -> 9000"_s, logInLine}),
             QString());
    QCOMPARE(unwrap(card, 8, blob).statusWord, std::uint16_t{0x6A88});
}

QUORATE_TEST(SimKeyBlobTest)
#include "tst_sim_key_blob.moc"
