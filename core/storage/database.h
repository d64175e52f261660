// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <filesystem>
#include <initializer_list>
#include <memory>

namespace exam {

/// One connection to one SQLite file, set up as the history needs it. Removed from Qt's list when it goes.
class Database {
public:
    /// Opens or makes `file`, upgrades its schema and proves by a write that it can be written.
    /// Errors: StorageUnavailable, StorageReadOnly, StorageTooNew, StorageDamaged, StorageInUse.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file);

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs one statement with its values bound in order, or says why not: `code`, or the more exact
    /// StorageReadOnly, StorageInUse or StorageDamaged.
    Result<QSqlQuery> run(const QString& sql, std::initializer_list<QVariant> values, ErrorCode code);
    Result<void> write(const QString& sql, std::initializer_list<QVariant> values = {});
    Result<QSqlQuery> read(const QString& sql, std::initializer_list<QVariant> values = {});

private:
    explicit Database(QString connectionName);

    Result<void> configure();
    Result<void> upgrade();
    Result<void> proveWritable();

    QString m_connectionName;
    QSqlDatabase m_database;
};

/// A transaction that is rolled back unless commit() succeeded.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database& database);

    Database* m_database;
};

} // namespace exam
