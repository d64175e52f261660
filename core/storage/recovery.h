// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making a history anew out of what is left of one, and taking copies of one to work on. Nothing here writes
// to a file that it reads from.
#pragma once

#include "storage/history_files.h"
#include "storage/rows_sql.h"

namespace exam {

/// Everything in the file, read from a copy that is brought up to this version's schema first. Errors:
/// StorageDamaged when it is no sound database (`soundOnly`) or none at all, StorageTooNew,
/// StorageWriteFailed when there is no room for the copy.
enum class ReadHow { SoundOnly, WhatIsLeft };
Result<Salvage> readCopyOf(const std::filesystem::path& file, const std::filesystem::path& workFolder,
                           ReadHow how);

/// Makes a database of `rows` at `file`, whole and durable before it has that name, that knows which of its
/// sittings miss something. Errors: those of Database::write.
Result<void> writeHistory(const std::filesystem::path& file, const HistoryRows& rows,
                          const std::vector<SittingId>& incomplete);

/// Keeps the damaged history aside and puts in its place the newest sound backup together with all that can
/// be read. The database must not be open. Errors: StorageWriteFailed; then the history is as it was.
Result<Recovery> recoverHistory(const HistoryFiles& files, WallTime now);

} // namespace exam
