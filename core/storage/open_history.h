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

/// Opens the history of a folder as well as it can be opened: for writing when the lock is ours, made anew
/// from a backup and what can be read when it is damaged, else for reading, else as one that lasts as long as
/// the program. What happened stands in the findings.
OpenedHistory openHistory(const std::filesystem::path& folder, const FolderLock& lock, WallTime now);

} // namespace exam
