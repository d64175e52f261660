// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

#include <span>

namespace exam {

/// Keeps records one after the other, up to the first that cannot be kept. Errors: as HistoryStore::keep().
Result<void> keepRecords(HistoryStore& store, std::span<const PersonalRecord> records);

} // namespace exam
