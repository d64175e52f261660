// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with a history as a whole, where it lies in files.
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include "base/clock.h" // not first: moc of Qt 6.4 cannot parse <chrono> before another standard header

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace exam {

/// A copy of the history as it was on one day.
struct Backup {
    std::filesystem::path file;
    std::chrono::year_month_day day{};
    std::uintmax_t bytes = 0;
};

/// What an import brought.
struct ImportOutcome {
    std::size_t newSittings = 0;
    std::size_t changedSittings = 0; ///< known before, now with more of what happened
    std::size_t newRecords = 0;      ///< notes, cards and settings
    std::size_t unreadable = 0;      ///< lines of the file that were damaged and left out
};

/// What became of a damaged history.
struct Recovery {
    std::filesystem::path keptAs; ///< the damaged file, untouched under a new name
    std::optional<std::chrono::year_month_day>
        backupDay;                     ///< of the backup that was used; nothing without one
    std::size_t sittings = 0;          ///< there are now
    std::vector<SittingId> incomplete; ///< of these, those that miss something
};

/// All calls block, some for seconds.
class HistoryArchive {
public:
    HistoryArchive() = default;
    HistoryArchive(const HistoryArchive&) = delete;
    HistoryArchive& operator=(const HistoryArchive&) = delete;
    virtual ~HistoryArchive() = default;

    /// False where the history can be exported and nothing else: then every other call answers with
    /// StorageReadOnly.
    virtual bool canChange() const { return true; }
    /// Takes the backup of today (UTC) unless it is there, and keeps the newest ten. Errors:
    /// StorageWriteFailed.
    virtual Result<void> backUpToday(WallTime now) = 0;
    /// Newest first.
    virtual std::vector<Backup> backups() const = 0;
    /// Puts a backup in the place of the history, which is kept beside it under another name, and gives that
    /// name. Errors: StorageDamaged for a backup that is not whole, StorageWriteFailed; then nothing changed.
    virtual Result<std::filesystem::path> restore(const Backup& backup, WallTime now) = 0;
    /// Moves the history aside and makes a new one of the newest sound backup and all that can be read of the
    /// old one. Errors: StorageWriteFailed; then nothing changed.
    virtual Result<Recovery> repair(WallTime now) = 0;
    /// Writes everything a person made into one file (storage/EXPORT.md). Errors: StorageWriteFailed,
    /// StorageReadFailed.
    virtual Result<void> exportTo(const std::filesystem::path& file) = 0;
    /// Adds what an exported file has and the history has not. In whatever order machines are merged, the
    /// result is the same; nothing is lost and nothing is there twice. Errors: StorageDamaged when it is no
    /// such file, StorageTooNew, StorageReadFailed, StorageWriteFailed; then nothing changed.
    virtual Result<ImportOutcome> importFrom(const std::filesystem::path& file) = 0;
};

} // namespace exam
