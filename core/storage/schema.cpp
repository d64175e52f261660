// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/rows_sql.h"

#include <QFile>
#include <QStringList>

namespace exam {

namespace {

Result<QStringList> statementsOf(int schema) {
    QFile file(QStringLiteral(":/sql/%1.sql").arg(schema, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageUnavailable,
                    "this build lacks the upgrade to schema " + std::to_string(schema));
    QStringList statements;
    for (const QString& part : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n")))
        if (!part.trimmed().isEmpty())
            statements.append(part);
    return statements;
}

/// The checksums that schema 2 brought, for the sittings that were there before.
Result<void> sealOldSittings(Database& database) {
    const auto ids = readSittingIds(database);
    if (!ids)
        return std::unexpected(ids.error());
    for (const QString& id : *ids) {
        const auto unsealed = readUnsealedSitting(database, id);
        if (!unsealed)
            return std::unexpected(unsealed.error());
        if (auto done = database.write(
                QStringLiteral("UPDATE sitting SET seal = ?, heartbeat_checksum = ? WHERE id = ?"),
                {unsealed->seal(), unsealed->heartbeatChecksum(), id});
            !done)
            return done;
        if (auto done =
                database.write(QStringLiteral("UPDATE sitting_result SET checksum = ? WHERE sitting = ?"),
                               {unsealed->resultChecksum(), id});
            !done)
            return done;
    }
    return {};
}

Result<void> applySchema(Database& database, int schema) {
    const auto statements = statementsOf(schema);
    if (!statements)
        return std::unexpected(statements.error());
    for (const QString& statement : *statements)
        if (auto done = database.write(statement); !done)
            return done;
    return schema == 2 ? sealOldSittings(database) : Result<void>();
}

Result<void> copyBefore(Database& database, int schema, const std::filesystem::path& backupFolder) {
    std::error_code problem;
    std::filesystem::create_directories(backupFolder, problem);
    if (problem)
        return fail(ErrorCode::StorageWriteFailed, backupFolder.string() + ": " + problem.message());
    return database.copyTo(backupFolder / ("before-schema-" + std::to_string(schema) + ".sqlite"));
}

} // namespace

Result<void> upgradeSchema(Database& database, const std::filesystem::path& backupFolder) {
    const auto found = database.readNumber(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return std::unexpected(found.error());
    if (*found > kSchema)
        return fail(ErrorCode::StorageTooNew, "schema " + std::to_string(*found));
    if (*found == kSchema)
        return {};
    if (*found > 0)
        if (auto copied = copyBefore(database, kSchema, backupFolder); !copied)
            return copied;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    for (int schema = static_cast<int>(*found) + 1; schema <= kSchema; ++schema)
        if (auto done = applySchema(database, schema); !done)
            return done;
    if (auto done = database.write(QStringLiteral("PRAGMA user_version = %1").arg(kSchema)); !done)
        return done;
    return transaction->commit();
}

} // namespace exam
