// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "history/history_archive.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace exam {

/// The write-ahead log that belongs to a database.
inline std::filesystem::path walOf(std::filesystem::path database) {
    return database += "-wal";
}

/// The names of what lies in a data folder.
class HistoryFiles {
public:
    explicit HistoryFiles(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path database() const { return m_folder / "history.sqlite"; }
    std::filesystem::path wal() const { return walOf(database()); }
    std::filesystem::path sharedMemory() const { return m_folder / "history.sqlite-shm"; }
    /// A history made to take the place of the database: whole, durable, and with the database kept aside,
    /// as soon as it has this name.
    std::filesystem::path successor() const { return m_folder / "history.sqlite.next"; }
    std::filesystem::path backups() const { return m_folder / "backups"; }
    std::filesystem::path reserve() const { return m_folder / "reserve"; }
    std::filesystem::path lock() const { return m_folder / "rehearsal.lock"; }
    /// A free name for a history that is put aside, such as history-damaged-20261128T142211.sqlite.
    std::filesystem::path aside(std::string_view why, WallTime now) const;
    std::filesystem::path backupOf(std::chrono::year_month_day day) const;

    /// Newest first; other files in the folder are no backups.
    std::vector<Backup> listBackups() const;
    /// Gives the database, with its write-ahead log, a second name, under which it stays when it is replaced.
    /// Errors: StorageWriteFailed.
    Result<void> keepAside(const std::filesystem::path& aside) const;
    /// Renames the write-ahead log, so that it is not played into the database. Errors: StorageWriteFailed.
    Result<void> putLogAside() const;
    /// Puts the successor, if there is one, in the place of the database, which must not be open. To be done
    /// before every opening, because a power cut may have come before it. Errors: StorageWriteFailed.
    Result<void> adoptSuccessor() const;

private:
    std::filesystem::path m_folder;
};

} // namespace exam
