// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of sittings, straight from the database and without a look at checksums: for lists, which must
// not wait until every event has been read.
#pragma once

#include "history/history_store.h"
#include "storage/database.h"

namespace exam {

/// As HistoryStore::list(). Errors: StorageReadFailed, StorageDamaged, as of all functions here.
Result<std::vector<SittingSummary>> readSummaries(Database& database);
/// As HistoryStore::overview().
Result<HistoryOverview> readOverview(Database& database, std::size_t latest);
/// As HistoryStore::results().
Result<std::vector<PastResult>> readResults(Database& database, const ExamId& exam);
/// Sittings that have ended and have no result.
Result<std::vector<SittingId>> readUngraded(Database& database);
/// Questions of a sitting that have any pick.
Result<qint64> countAnswered(Database& database, const QString& sitting);

} // namespace exam
