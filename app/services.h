// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include "base/clock.h" // not first: moc of Qt 6.4 cannot parse <chrono> before another standard header
#include "history/history_queue.h"
#include "history/history_store.h"
#include "theme/theme.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace app {

class Prompts;
class Settings;

/// What the window and its controllers work with; all of it must outlive them.
struct Services {
    const exam::Clock& clock;
    exam::HistoryQueue& history;
    Settings& settings; ///< their appearance has been applied
    Prompts& prompts;
    std::function<std::uint64_t()> newSeed;
    std::filesystem::path dataFolder;       ///< where the history lies; empty for one in memory
    std::filesystem::path cacheFolder = {}; ///< of compiled banks; empty: none are kept
    std::filesystem::path shippedBank = {}; ///< the folder of the bank that came with the program
    std::filesystem::path logFile = {};     ///< for reports of faults; may be missing
    /// Writes one sitting, as it is in memory, into a file that can be imported.
    std::function<exam::Result<void>(const std::filesystem::path& file, const exam::SittingRecord& record,
                                     const std::vector<exam::SittingEvent>& events)>
        exportSitting;
    /// Free room on its disk; nothing where that cannot be told.
    std::function<std::optional<std::uintmax_t>()> freeBytes = [] { return std::nullopt; };
    /// The colours of the desktop now.
    std::function<QPalette()> desktopPalette = &systemPalette;
};

} // namespace app
