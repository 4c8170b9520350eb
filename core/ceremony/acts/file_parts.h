#pragma once

#include "ceremony/part.h"

namespace quorate
{

/** A person chooses files to read. */
struct ChooseFileSpec {
    std::string_view id{};
    Text heading{};
    std::function<std::vector<Text>()> lines{};
    Text filter{};
    std::string pattern{};
    bool several = false;
    std::string folder{};
    bool foldersOffered = false;
    /** The paths; empty answer: accepted. */
    std::function<std::optional<Problem>(std::vector<std::string> paths)> accept{};
};

[[nodiscard]] std::unique_ptr<Part> chooseFilePart(ChooseFileSpec spec);

/** A person chooses one or two folders to write into. */
struct SaveFileSpec {
    std::string_view id{};
    Text heading{};
    std::function<std::vector<Text>()> lines{};
    std::function<std::vector<std::string>()> names{};
    int folders = 1; // how many may be chosen
    std::string folder{};
    std::vector<std::string>* into = nullptr; // the folders
};

[[nodiscard]] std::unique_ptr<Part> saveFilePart(SaveFileSpec spec);

/** The lines of a Picked value, without empty ones. */
[[nodiscard]] std::vector<std::string> linesOf(const std::string& value);

/** folder + "/" + name. */
[[nodiscard]] std::string pathIn(const std::string& folder, const std::string& name);

/** The last part of a path. */
[[nodiscard]] std::string fileNameOf(const std::string& path);

} // namespace quorate
