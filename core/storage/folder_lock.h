// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

class QLockFile;

namespace exam {

/// Who holds a data folder.
struct LockOwner {
    std::int64_t processId = 0;
    std::string host;
};

/// The right to write in a data folder, which one process at a time has: a lock file with its owner. A lock
/// whose owner has died is taken over at once, however it died.
class FolderLock {
public:
    /// Tries at once and does not wait.
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// Who has it instead of us. Nothing when we have it, and in a folder where no lock file can be made;
    /// opening the history says why that is.
    const std::optional<LockOwner>& otherOwner() const { return m_otherOwner; }

private:
    std::unique_ptr<QLockFile> m_lock;
    std::optional<LockOwner> m_otherOwner;
};

} // namespace exam
