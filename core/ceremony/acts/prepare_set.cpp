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

/** A share file and what is public about it. */
Result<PreparedFile> makeFile(const SecretBytes& password, const PrepareRequest& request, ByteView prime,
                              RandomSource& random, Clock& clock, Progress& progress)
{
    const std::string profile(request.profile != nullptr ? request.profile->id : passwordProfile);
    const Threshold threshold = request.profile != nullptr ? request.threshold : Threshold{0, 0};
    while (true) {
        QUORATE_TRY(const DkekShare share, DkekShare::create(random));
        QUORATE_TRY(Bytes content, share.seal(password.reveal(), request.rounds, random, progress));
        const Bytes hash = sha256(content);
        const std::string code = setCode(profile, threshold, prime, hash);
        if (isTestSetCode(code))
            continue; // a real set may not look like a rehearsal's
        return PreparedFile{.content = std::move(content),
                            .setFile = {.test = request.rehearsal,
                                        .profile = profile,
                                        .needed = threshold.needed,
                                        .total = threshold.total,
                                        .prime = Bytes(prime.begin(), prime.end()),
                                        .setCode = request.rehearsal ? testSetCode(code) : code,
                                        .fileSha256 = hash,
                                        .shareCheckValue = share.checkValue(),
                                        .createdUtc = isoUtc(clock.now())}};
    }
}

Result<PreparedSet> preparePasswordFiles(const PrepareRequest& request, RandomSource& random, Clock& clock,
                                         Progress& progress)
{
    PreparedSet set;
    for (const SealedSecret& sealed : *request.passwords) {
        SecretBytes password = sealed.open();
        QUORATE_TRY(auto file, makeFile(password, request, {}, random, clock, progress));
        set.files.push_back(std::move(file));
        set.passwords.push_back(SealedSecret::seal(std::move(password)));
    }
    return set;
}

Result<PreparedSet> prepareShares(const PrepareRequest& request, RandomSource& random, Clock& clock,
                                  Progress& progress)
{
    QUORATE_TRY(SplitPassword split, splitPassword(*request.profile, request.threshold, random, progress));
    PreparedSet set;
    QUORATE_TRY(auto file, makeFile(split.password, request, split.prime, random, clock, progress));
    set.identity = {.profile = std::string(request.profile->id),
                    .needed = request.threshold.needed,
                    .total = request.threshold.total,
                    .prime = split.prime,
                    .setCode = file.setFile.setCode};
    set.files.push_back(std::move(file));
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

Result<void> openFromMedium(FileStore& store, const std::string& folder, const PreparedFile& file,
                            const SecretBytes& password, std::uint64_t rounds, Progress& progress)
{
    QUORATE_TRY(const Bytes content, store.read(pathIn(folder, file.shareFileName()), shareFileSize));
    QUORATE_TRY(const DkekShare share, DkekShare::open(content, password.reveal(), rounds, progress));
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
    const std::string& folder = request.folders.back();
    if (request.passwords->empty()) {
        QUORATE_TRY(const SecretBytes password, recombineTyped(*request.set, progress));
        return openFromMedium(services.files, folder, request.files->front(), password, request.rounds, progress);
    }
    for (std::size_t i = 0; i < request.passwords->size(); ++i) {
        const SecretBytes password = (*request.passwords)[i].open();
        QUORATE_CHECK(
            openFromMedium(services.files, folder, (*request.files)[i], password, request.rounds, progress));
    }
    return {};
}

} // namespace quorate
