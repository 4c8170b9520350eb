#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace quorate
{

/**
 * Whether a file with a secret may be kept in this folder. Links are followed first.
 * Errors: FileMissing (no such folder); FolderOnNetwork, FolderTemporary, FolderSynchronised.
 */
[[nodiscard]] Result<void> checkPrivateFolder(const std::string& folder);

// ---- its parts -------------------------------------------------------------------------------------------------

/**
 * Whether the file system that holds this absolute path lies on another computer, by a table of mounts as Linux
 * has it in /proc/self/mountinfo.
 */
[[nodiscard]] bool isOnNetwork(std::string_view mountinfo, std::string_view path);

/** Whether this absolute path is, or lies in, a folder for temporary files; `own` is $TMPDIR, it may be empty. */
[[nodiscard]] bool isTemporary(std::string_view path, std::string_view own);

/**
 * Whether the folder, or one above it, is kept in step with other computers: by the name of the program for it, or
 * by the hidden files that such a program leaves there.
 */
[[nodiscard]] bool isSynchronised(const std::string& folder);

} // namespace quorate
