#include "dkek/dkek_share.h"

#include "base/check.h"
#include "crypto/aes.h"
#include "crypto/digest.h"

#include <algorithm>

namespace quorate
{

namespace
{

constexpr std::string_view magic = "Salted__";
constexpr std::string_view testMark = "TEST";
constexpr std::size_t cipherOffset = 16;
constexpr std::size_t paddingSize = 16;
constexpr std::uint8_t paddingByte = paddingSize; // PKCS #7

/** Reads every byte, whatever it finds. */
bool allEqual(ByteView bytes, std::uint8_t expected)
{
    std::uint8_t difference = 0;
    for (const std::uint8_t byte : bytes)
        difference = static_cast<std::uint8_t>(difference | (byte ^ expected));
    return difference == 0;
}

CheckValue checkValueOf(ByteView dkek)
{
    CheckValue value{};
    std::ranges::copy(secretSha256(dkek).reveal().first(value.size()), value.begin());
    return value;
}

} // namespace

Result<DkekShare> DkekShare::create(RandomSource& random)
{
    QUORATE_TRY(auto key, random.bytes(dkekShareSize));
    if (allEqual(key.reveal(), 0))
        return fail(ErrorCode::RandomFailed, "a share of zeros was drawn");
    return of(std::move(key));
}

Result<DkekShare> DkekShare::of(SecretBytes key)
{
    if (key.size() != dkekShareSize)
        return fail(ErrorCode::NotAShareFile, "length of a share");
    if (allEqual(key.reveal(), 0))
        return fail(ErrorCode::ShareIsZero, "share");
    return DkekShare(std::move(key));
}

Result<DkekShare> DkekShare::open(ByteView file, ByteView password, std::uint64_t rounds, Progress& progress)
{
    QUORATE_TRY(const ByteView salt, saltOf(file));
    QUORATE_TRY(const auto derived, derivePasswordKey(password, salt, rounds, progress));
    return open(file, derived);
}

Result<DkekShare> DkekShare::open(ByteView file, const PasswordKey& key)
{
    if (!looksLikeShareFile(file))
        return fail(ErrorCode::NotAShareFile, "length or magic");
    const WipedBytes plain = aesCbcDecrypt(key.key.reveal(), key.iv.reveal(), file.subspan(cipherOffset));
    // A reader that only removes PKCS #7 padding takes one wrong password in 256.
    if (!allEqual(ByteView(plain).last(paddingSize), paddingByte))
        return fail(ErrorCode::WrongPassword, "padding");
    return of(SecretBytes::copyOf(ByteView(plain).first(dkekShareSize)));
}

Result<Bytes> DkekShare::seal(ByteView password, std::uint64_t rounds, RandomSource& random,
                              Progress& progress) const
{
    QUORATE_TRY(const auto salt, random.bytes(shareFileSaltSize));
    QUORATE_TRY(const auto derived, derivePasswordKey(password, salt.reveal(), rounds, progress));
    return seal(salt.reveal(), derived);
}

Bytes DkekShare::seal(ByteView salt, const PasswordKey& key) const
{
    QUORATE_ASSERT(salt.size() == shareFileSaltSize);
    WipedBytes plain(m_key.reveal().begin(), m_key.reveal().end());
    plain.insert(plain.end(), paddingSize, paddingByte);
    Bytes file;
    file.reserve(shareFileSize);
    append(file, bytesOf(magic));
    append(file, salt);
    append(file, aesCbcEncrypt(key.key.reveal(), key.iv.reveal(), plain));
    return file;
}

CheckValue DkekShare::checkValue() const
{
    return checkValueOf(m_key.reveal());
}

DkekShare DkekShare::clone() const
{
    return DkekShare(m_key.clone());
}

bool looksLikeShareFile(ByteView file)
{
    return file.size() == shareFileSize && equal(file.first(magic.size()), bytesOf(magic));
}

Result<ByteView> saltOf(ByteView file)
{
    if (!looksLikeShareFile(file))
        return fail(ErrorCode::NotAShareFile, "length or magic");
    return file.subspan(magic.size(), shareFileSaltSize);
}

Result<SecretBytes> drawSalt(RandomSource& random, bool test)
{
    while (true) {
        QUORATE_TRY(SecretBytes salt, random.bytes(shareFileSaltSize));
        if (test)
            std::ranges::copy(bytesOf(testMark), salt.writable().begin());
        if (test || !equal(salt.reveal().first(testMark.size()), bytesOf(testMark)))
            return salt;
    }
}

bool isMarkedAsTest(ByteView file)
{
    const auto salt = saltOf(file);
    return salt && equal(salt->first(testMark.size()), bytesOf(testMark));
}

CheckValue checkValueOfZeros()
{
    return checkValueOf(Bytes(dkekShareSize, 0));
}

} // namespace quorate
