// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace exam {

/// The schema that this version writes; one file resources/sql/NNN.sql leads to each.
inline constexpr int kSchema = 4;

/// Brings the database up to kSchema in one transaction, after a durable copy of it as
/// `before-schema-N.sqlite` in `backupFolder` (none for a new, empty file). Errors: StorageTooNew with the
/// schema found, the file then being untouched; otherwise those of Database::write, and nothing changed.
Result<void> upgradeSchema(Database& database, const std::filesystem::path& backupFolder);

} // namespace exam
