#pragma once

#include "ceremony/acts/share_entry.h"
#include "dkek/dkek_share.h"
#include "record/set_file.h"

namespace quorate
{

/** A share file that was chosen, with what is known about it. */
struct ChosenShareFile {
    std::string path{};
    Bytes content{};
    Bytes sha256{};
    std::optional<SetFile> setFile{};
    bool described = false;                // it is known how it is opened: by its set file, or by what people said
    bool isPassword = false;               // opened by a password, not by shares
    ExpectedSet set{};                     // for shares
    std::optional<CheckValue> reference{}; // what its share's check value must be
};

/** Who helped to open a share file: with a share of a sheet, or with its password. */
struct Opener {
    std::string name{};
    int share = 0; // its number; 0: a password
};

/** A share file that was opened. */
struct OpenedShareFile {
    SealedSecret share{};
    CheckValue checkValue{};
    std::string name{}; // of the file
    Bytes fileSha256{};
    std::string setCode{}; // on the sheets; empty: opened by a password
    std::vector<Opener> openers{};
    bool inToken = false; // the token has it: it stays here while more are opened, for they are tested together
};

/**
 * Opens share files one after another: for each, its custodians type their shares or its password, then the file
 * is decrypted and its check value compared with the reference. Nothing goes to a token here.
 */
struct OpenShareFilesSpec {
    std::function<std::vector<Actor>()> people{};
    std::vector<ChosenShareFile>* files = nullptr;
    std::vector<OpenedShareFile>* opened = nullptr; // those in the token stay in front
    std::uint64_t rounds = 0;
};

[[nodiscard]] std::unique_ptr<Part> openShareFiles(OpenShareFilesSpec spec);

} // namespace quorate
