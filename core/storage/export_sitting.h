// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/history_store.h"

#include <filesystem>
#include <vector>

namespace exam {

/// Writes one sitting, as it is in memory, as an exported history (EXPORT.md): for when the history itself
/// cannot be written. Errors: StorageWriteFailed.
Result<void> exportSitting(const std::filesystem::path& file, const SittingRecord& record,
                           const std::vector<SittingEvent>& events);

} // namespace exam
