#pragma once

#include "ceremony/acts/shared_set.h"
#include "ceremony/acts/token_part.h"
#include "crypto/background_key.h"
#include "record/set_file.h"

namespace quorate
{

/** What the worker needs to make a new set. */
struct PrepareRequest {
    const Profile* profile = nullptr; // null: a file for each password instead of shares
    Threshold threshold{};
    std::shared_ptr<std::vector<SealedSecret>> passwords{};
    bool rehearsal = false;
    std::uint64_t rounds = 0;
};

/** A share file that exists in memory, not on a medium yet. */
struct PreparedFile {
    Bytes content{};
    SetFile setFile{};

    [[nodiscard]] std::string shareFileName() const { return setFile.setCode + ".pbe"; }
    [[nodiscard]] std::string setFileName() const { return setFile.setCode + ".set.json"; }
};

/** For each file its key, derived a second time and on its own for the proof, while the first was in work. */
using ProofKeys = std::vector<std::unique_ptr<BackgroundKey>>;

struct PreparedSet {
    std::vector<PreparedFile> files{}; // one, or one a password
    ProofKeys keys{};
    SetIdentity identity{};                // of shares
    std::vector<SealedSecret> shares{};    // values, number = index + 1
    std::vector<SealedSecret> passwords{}; // for the proof
};

/**
 * Makes DKEK shares and their files in memory; random numbers are the computer's, mixed with the token's if one is
 * held. A set whose code looks like a rehearsal's is made again. Errors: those of splitPassword and
 * DkekShare::seal, and of the token.
 */
[[nodiscard]] Result<PreparedSet> prepareSet(Services& services, const PrepareRequest& request,
                                             const HeldToken& token, Progress& progress);

/** What the proof needs: secrets stay sealed until they are used. */
struct ProofRequest {
    std::shared_ptr<const std::vector<PreparedFile>> files{};
    std::vector<std::string> folders{};
    std::shared_ptr<const SharedSet> set{};                       // with what people typed
    std::shared_ptr<const std::vector<SealedSecret>> passwords{}; // for password files
    std::shared_ptr<const ProofKeys> keys{};
    std::uint64_t rounds = 0;
};

/**
 * Proves a set before anybody relies on it: every medium holds the same bytes; the password is recombined from
 * what people typed, by every subset that is large enough; the file from the medium opens with it and gives the
 * check value of its set file. Where that password is the one that was there at the start, its key is the second
 * derivation, which began then; otherwise it is derived here. Errors: FileDiffers, SharesDoNotFit, WrongPassword,
 * CheckValueDiffers, those of FileStore.
 */
[[nodiscard]] Result<void> proveSet(Services& services, const ProofRequest& request, Progress& progress);

} // namespace quorate
