// SPDX-License-Identifier: GPL-3.0-or-later
//
// A history as one file to carry to another machine: JSON Lines in a zip. EXPORT.md describes it.
#pragma once

#include "base/error.h"
#include "storage/rows.h"

#include <filesystem>

namespace exam {

/// Whole and durable before it has its name. Errors: StorageWriteFailed.
Result<void> writeExport(const std::filesystem::path& file, const HistoryRows& rows);

struct ReadExport {
    HistoryRows rows;
    std::size_t unreadable = 0; ///< lines that are damaged, or of a kind this version does not know
};

/// Errors: StorageReadFailed, StorageDamaged when it is no such file or larger than any history,
/// StorageTooNew for a format of a newer version.
Result<ReadExport> readExport(const std::filesystem::path& file);

} // namespace exam
