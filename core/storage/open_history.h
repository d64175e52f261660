// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_findings.h"
#include "history/history_store.h"
#include "storage/folder_lock.h"

#include <memory>

namespace exam {

struct OpenedHistory {
    std::unique_ptr<HistoryStore> store; ///< never null
    HistoryFindings findings;
};

/// What lies in the folder, as it is, for a first page that must not wait for checks and writes: to be read
/// from, and replaced by openHistory() on the same thread. Empty where it cannot be read in place.
std::unique_ptr<HistoryStore> glanceAtHistory(const std::filesystem::path& folder, const FolderLock& lock);

/// Opens the history of a folder as well as it can be opened: for writing when the lock is ours, made anew
/// from a backup and what can be read when it is damaged, else for reading, else as one that lasts as long as
/// the program. What happened stands in the findings.
OpenedHistory openHistory(const std::filesystem::path& folder, const FolderLock& lock, WallTime now);

} // namespace exam
