#include "ceremony/acts/prepare_set.h"

#include "ceremony/acts/file_parts.h"
#include "ceremony/mixed_random.h"
#include "crypto/digest.h"
#include "dkek/dkek_share.h"

namespace quorate
{

namespace
{

constexpr std::string_view passwordProfile = "password";

/** A share file, what is public about it, and its key once more. */
struct MadeFile {
    PreparedFile file;
    std::unique_ptr<BackgroundKey> key;
};

Result<MadeFile> makeFile(const SecretBytes& password, const PrepareRequest& request, ByteView prime,
                          RandomSource& random, Clock& clock, Progress& progress)
{
    const std::string profile(request.profile != nullptr ? request.profile->id : passwordProfile);
    const Threshold threshold = request.profile != nullptr ? request.threshold : Threshold{0, 0};
    while (true) {
        QUORATE_TRY(const DkekShare share, DkekShare::create(random));
        QUORATE_TRY(const SecretBytes salt, drawSalt(random, request.rehearsal));
        auto forProof = std::make_unique<BackgroundKey>(password.clone(), salt.reveal(), request.rounds);
        QUORATE_TRY(const auto key, derivePasswordKey(password.reveal(), salt.reveal(), request.rounds, progress));
        Bytes content = share.seal(salt.reveal(), key);
        const Bytes hash = sha256(content);
        const std::string code = setCode(profile, threshold, prime, hash);
        if (isTestSetCode(code))
            continue; // a real set may not look like a rehearsal's
        return MadeFile{.file = {.content = std::move(content),
                                 .setFile = {.test = request.rehearsal,
                                             .profile = profile,
                                             .needed = threshold.needed,
                                             .total = threshold.total,
                                             .prime = Bytes(prime.begin(), prime.end()),
                                             .setCode = request.rehearsal ? testSetCode(code) : code,
                                             .fileSha256 = hash,
                                             .shareCheckValue = share.checkValue(),
                                             .createdUtc = isoUtc(clock.now())}},
                        .key = std::move(forProof)};
    }
}

void add(PreparedSet& set, MadeFile made)
{
    set.files.push_back(std::move(made.file));
    set.keys.push_back(std::move(made.key));
}

Result<PreparedSet> preparePasswordFiles(const PrepareRequest& request, RandomSource& random, Clock& clock,
                                         Progress& progress)
{
    PreparedSet set;
    for (const SealedSecret& sealed : *request.passwords) {
        SecretBytes password = sealed.open();
        QUORATE_TRY(auto made, makeFile(password, request, {}, random, clock, progress));
        add(set, std::move(made));
        set.passwords.push_back(SealedSecret::seal(std::move(password)));
    }
    return set;
}

Result<PreparedSet> prepareShares(const PrepareRequest& request, RandomSource& random, Clock& clock,
                                  Progress& progress)
{
    QUORATE_TRY(SplitPassword split, splitPassword(*request.profile, request.threshold, random, progress));
    PreparedSet set;
    QUORATE_TRY(auto made, makeFile(split.password, request, split.prime, random, clock, progress));
    set.identity = {.profile = std::string(request.profile->id),
                    .needed = request.threshold.needed,
                    .total = request.threshold.total,
                    .prime = split.prime,
                    .setCode = made.file.setFile.setCode};
    add(set, std::move(made));
    for (Share& share : split.shares)
        set.shares.push_back(SealedSecret::seal(std::move(share.value)));
    return set;
}

/** Every folder's files are read again; all must hold what was prepared. */
Result<void> compareMedia(FileStore& store, const ProofRequest& request)
{
    for (const std::string& folder : request.folders) {
        for (const PreparedFile& file : *request.files) {
            const std::string path = pathIn(folder, file.shareFileName());
            QUORATE_TRY(const Bytes content, store.read(path, shareFileSize));
            if (!equal(content, file.content))
                return fail(ErrorCode::FileDiffers, path);
        }
    }
    return {};
}

/** The password from what people typed, the same from every subset that is large enough. */
Result<SecretBytes> recombineTyped(const SharedSet& set, Progress& progress)
{
    std::vector<Share> typed;
    for (std::size_t i = 0; i < set.typed.size(); ++i)
        typed.push_back({.number = static_cast<int>(i) + 1, .value = set.typed[i].open()});
    const auto needed = static_cast<std::size_t>(set.identity.needed);
    const auto all = subsets(typed.size(), needed);
    std::optional<SecretBytes> password;
    for (const auto& positions : all) {
        if (progress.stopped())
            return fail(ErrorCode::Stopped);
        std::vector<Share> some;
        some.reserve(positions.size());
        for (const std::size_t position : positions)
            some.push_back({.number = typed[position].number, .value = typed[position].value.clone()});
        QUORATE_TRY(SecretBytes secret, combineShares(set.identity.prime, some));
        if (password && !password->equals(secret.reveal()))
            return fail(ErrorCode::SharesDoNotFit);
        password = std::move(secret);
    }
    if (!password)
        return fail(ErrorCode::SharesDoNotFit);
    return *std::move(password);
}

/** A derivation that began with the set counts for nothing but the very same password and salt. */
Result<PasswordKey> keyFor(const SecretBytes& password, ByteView salt, const BackgroundKey& begun,
                           std::uint64_t rounds, Progress& progress)
{
    return begun.isOf(password.reveal(), salt) ? begun.wait(progress)
                                               : derivePasswordKey(password.reveal(), salt, rounds, progress);
}

/** Opens the file at this place of the request, as the last folder holds it. */
Result<void> openFromMedium(FileStore& store, const ProofRequest& request, std::size_t place,
                            const SecretBytes& password, Progress& progress)
{
    const PreparedFile& file = (*request.files)[place];
    QUORATE_TRY(const Bytes content,
                store.read(pathIn(request.folders.back(), file.shareFileName()), shareFileSize));
    QUORATE_TRY(const ByteView salt, saltOf(content));
    QUORATE_TRY(const auto key, keyFor(password, salt, *(*request.keys)[place], request.rounds, progress));
    QUORATE_TRY(const DkekShare share, DkekShare::open(content, key));
    if (share.checkValue() != file.setFile.shareCheckValue)
        return fail(ErrorCode::CheckValueDiffers, file.shareFileName());
    return {};
}

} // namespace

Result<PreparedSet> prepareSet(Services& services, const PrepareRequest& request, const HeldToken& token,
                               Progress& progress)
{
    const auto prepare = [&](RandomSource& random) {
        return request.profile != nullptr ? prepareShares(request, random, services.clock, progress)
                                          : preparePasswordFiles(request, random, services.clock, progress);
    };
    if (!token.chosen())
        return prepare(services.random);
    QUORATE_TRY(Token * held, heldToken(services, token));
    MixedRandom mixed(services.random, *held);
    return prepare(mixed);
}

Result<void> proveSet(Services& services, const ProofRequest& request, Progress& progress)
{
    QUORATE_CHECK(compareMedia(services.files, request));
    if (request.passwords->empty()) {
        QUORATE_TRY(const SecretBytes password, recombineTyped(*request.set, progress));
        return openFromMedium(services.files, request, 0, password, progress);
    }
    for (std::size_t i = 0; i < request.passwords->size(); ++i) {
        const SecretBytes password = (*request.passwords)[i].open();
        QUORATE_CHECK(openFromMedium(services.files, request, i, password, progress));
    }
    return {};
}

} // namespace quorate
