#pragma once

#include "support/memory_search.h"

#include <string>
#include <vector>

namespace quorate
{

/**
 * Looks for secrets in files: each as text in both widths and cases; what is hex, also as bytes in both orders;
 * and what stands on a sheet, two neighbouring groups at a time, with and without letters and blanks.
 */
class Canaries
{
public:
    /** A PIN or a password; one of fewer than ten characters counts where it stands by itself. */
    void add(const std::string& name, const std::string& secret);
    /** The characters as they stand on a sheet: groups of four digits and a letter, the seal last. */
    void addSheet(const std::string& person, const std::string& characters);

    /** Every file below the folder but those with these endings, which are no files of the program; what was
     * found. */
    [[nodiscard]] std::vector<std::string> search(const std::string& folder,
                                                  const std::vector<std::string>& butEnding);

    [[nodiscard]] int filesSearched() const { return m_files; }

private:
    void addText(const std::string& name, const std::string& text);

    MemorySearch m_search{};
    std::vector<std::pair<std::string, std::string>> m_alone{}; // short ones: name and value
    int m_files = 0;
};

} // namespace quorate
