// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that survive a power cut. A name is durable only when its folder was synced (performance.md, finding
// 3). Every function answers with StorageWriteFailed and the system's words.
#pragma once

#include "base/error.h"

#include <filesystem>

namespace exam {

Result<void> syncFile(const std::filesystem::path& file);
/// Syncs a folder, that is the names in it.
Result<void> syncFolder(const std::filesystem::path& folder);
/// Renames inside one file system and makes the new name durable. An existing `to` is replaced.
Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);
/// Copies so that `to` is either not there or whole, also after a power cut.
Result<void> copyDurably(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace exam
