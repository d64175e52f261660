// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/history_archive.h"

#include <cstdint>
#include <optional>
#include <string>

namespace exam {

/// What opening a history brought to light, to be told to the person.
struct HistoryFindings {
    /// Why nothing is kept beyond this run of the program; nothing in the normal case. StorageInUse means
    /// that another process has the folder.
    std::optional<Error> problem;
    bool isReadable = true; ///< with a problem: whether older sittings can be looked at
    std::string otherOwner; ///< with StorageInUse: "process 4711 on host"
    /// The last run was cut off by a kill or a power cut: the last moment that the history knows of. Nothing
    /// after a clean end, and where there is no sitting.
    std::optional<WallTime> cutOffAfter;
    bool tailIsMissing = false;       ///< the file was copied without its write-ahead log, or with another
    bool hasNoSharedMemory = false;   ///< a file system without mmap or locks, so saving is slower
    std::optional<Recovery> recovery; ///< the history was damaged and has been made anew
};

} // namespace exam
