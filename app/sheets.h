#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "ceremony/step.h"

#include <map>
#include <string>
#include <vector>

namespace quorate
{

/** One sheet as a person reads it. */
struct Sheet {
    std::map<std::string, std::string> values{}; // public: "number" ...
    std::vector<SecretBytes> groups{};           // as written, with or without check letters
    SecretBytes seal{};                          // empty on a sheet without letters
    SecretBytes code{};                          // what a scanner reads, in place of everything else
};

/**
 * Reads a page of a sheet file. Lines: a row letter and its groups ("A 7C3FJ 91A2X"), "seal XPVS", "number 3";
 * what stands behind another single word is a public value of that name. Or one line alone that begins with
 * "KCS1": the text of the share's QR code, as a scanner types it. Errors: NotAccepted (detail: the line).
 */
[[nodiscard]] Result<Sheet> parseSheet(ByteView text);

/**
 * The custodians' paper of a rehearsal: one file for each person, readable by its owner only and marked TEST, with
 * a page for each set that the person has a share of. What a screen shows is written there, and typed back from
 * there.
 */
class Sheets
{
public:
    /** The folder is made if it is not there. */
    explicit Sheets(std::string folder) : m_folder(std::move(folder)) {}

    /** Writes down what a Reveal shows. Rows of one share come one after another. */
    [[nodiscard]] Result<void> write(const Actor& custodian, const std::string& page, const Reveal& reveal);

    /** A page of this person's paper; without a name the newest. Errors: FileMissing, NotFound. */
    [[nodiscard]] Result<Sheet> read(const std::string& custodian, const std::optional<std::string>& page) const;

    [[nodiscard]] std::string pathOf(const std::string& custodian) const;

private:
    std::string m_folder;
};

} // namespace quorate
