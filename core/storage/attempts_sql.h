// SPDX-License-Identifier: GPL-3.0-or-later
//
// The attempts of finished sittings in the database (table sitting_attempts), beside the events that they
// follow from.
#pragma once

#include "history/history_store.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace exam {

struct KeptAttempts {
    SittingId id;
    std::optional<std::vector<Attempt>> attempts; ///< absent where they are missing or not what was written
};

/// Of the sittings of an exam that have a result, in the order in which they were begun. Errors:
/// StorageReadFailed, StorageDamaged.
Result<std::vector<KeptAttempts>> readAttempts(Database& database, const ExamId& exam, const DayOf& dayOf);

/// In the place of those that are there; writes nothing where they are absent. Errors: those of
/// Database::write.
Result<void> writeAttempts(Database& database, const KeptAttempts& sitting);

} // namespace exam
