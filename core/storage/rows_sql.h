// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows from and to the database. Reading trusts nothing: a row that does not match its checksum is left out
// and counted.
#pragma once

#include "base/error.h"
#include "storage/database.h"
#include "storage/rows.h"

namespace exam {

/// A sitting read with everything that does not fit left out.
struct ReadSitting {
    SittingRows rows;
    /// Whether anything of it is missing, changed or without its question; never said of a bad heartbeat,
    /// which is left at the last event, nor of a bad result, which follows from the events.
    bool isDamaged = false;
    bool lacksResult = false; ///< it has ended, and its result is not there or not what was written
};

/// Nothing for an unknown id. Errors: StorageReadFailed, StorageDamaged when the sitting's own row or its
/// items cannot be read.
Result<std::optional<ReadSitting>> readSittingRows(Database& database, const QString& id);

/// The same without asking for the checksums of the sitting and its result, which rows of schema 1 lack.
/// Errors: StorageReadFailed, StorageDamaged.
Result<SittingRows> readUnsealedSitting(Database& database, const QString& id);

/// Errors: StorageReadFailed, StorageDamaged when the list cannot be read to its end.
Result<std::vector<QString>> readSittingIds(Database& database);

/// Everything that can still be read, also of a damaged file. Never fails: what cannot be read is not in it.
struct Salvage {
    HistoryRows rows;
    std::vector<QString> damaged; ///< ids of sittings that miss something
};
Salvage readEverything(Database& database);

/// Inserts. Rows of that key must not be there. Errors: those of Database::write.
Result<void> insertVersion(Database& database, const QString& table, const VersionRow& row);
Result<void> insertSitting(Database& database, const SittingRows& rows);
Result<void> insertEvent(Database& database, const QString& sitting, const EventRow& row);
Result<void> insertRecord(Database& database, const RecordRow& row);
/// The result and the marks of the items, in the place of those that are there.
Result<void> writeResult(Database& database, const SittingRows& rows);
Result<void> deleteSitting(Database& database, const QString& id);

/// Makes the database hold exactly `wanted`, given that it holds `present`. To be called in a transaction.
Result<void> replaceRows(Database& database, const HistoryRows& present, const HistoryRows& wanted);

inline const QString kExamVersions = QStringLiteral("exam_version");
inline const QString kQuestionVersions = QStringLiteral("question_version");

} // namespace exam
