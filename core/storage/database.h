// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <sys/types.h>

struct sqlite3;
struct sqlite3_stmt;

namespace exam {

/// The rows of a statement that was read, one after the other. Ends the statement when it goes, and must go
/// before the same statement is run again.
class Rows {
public:
    /// Of a statement that has just been stepped for the first time, and stands on a row if `isOnRow`.
    Rows(sqlite3_stmt* statement, bool isOnRow);

    /// Goes to the next row; false after the last one, and at a failure, which problem() then tells apart.
    bool next();
    std::optional<Error> problem() const { return m_problem; }

    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

private:
    struct Reset {
        void operator()(sqlite3_stmt* statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Reset> m_statement;
    bool m_isOnRow;
    bool m_isFirst = true;
    std::optional<Error> m_problem;
};

/// One connection to one SQLite file, set up as the history needs it, with every statement prepared once.
/// One thread at a time uses it.
class Database {
public:
    /// Write: makes the file where there is none; WAL with synchronous=FULL, and where a file system has no
    /// shared memory or no locks, a truncated journal with synchronous=FULL. Read: never changes the file.
    /// ReadMainFileAlone: as if there were no log beside it.
    enum class Access { Write, Read, ReadMainFileAlone };

    /// Errors: StorageUnavailable, StorageNotInstalled, StorageReadOnly, StorageDamaged, StorageInUse.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, Access access);

    /// In place of one that could not be opened: whatever is asked of it fails with `why`.
    static std::unique_ptr<Database> notOpen(Error why);
    bool isOpen() const { return !m_whyNotOpen; }

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs a statement with its values bound in order: texts, whole numbers, bytes, and NULL for an invalid
    /// one. Errors: StorageWriteFailed or StorageReadFailed, or the more exact StorageReadOnly, StorageInUse
    /// or StorageDamaged.
    Result<void> write(const QString& sql, const QVariantList& values = {});
    Result<Rows> read(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; 0 when there is none. Errors as read.
    Result<qint64> readNumber(const QString& sql, const QVariantList& values = {});
    Result<QString> readText(const QString& sql, const QVariantList& values = {});

    /// Whether a statement since the last call failed because the disk, or the file's quota, is full.
    bool takeDiskWasFull() { return std::exchange(m_diskWasFull, false); }
    bool usesWal() const { return m_usesWal; }
    /// Whether the file and its log are still where they were opened: what is written to a removed file goes
    /// with it.
    bool isInPlace() const;
    bool mainFileIsInPlace() const { return isOpen() && identityOf(m_file) == m_identity; }
    /// Whether SQLite finds its own structure whole (`PRAGMA quick_check`). Changed values inside a row are
    /// not its business; row checksums see those. Errors: StorageReadFailed.
    Result<bool> hasSoundStructure();
    /// Writes everything, WAL included, as one new file, durable before it has its name. An existing file of
    /// that name is replaced. Errors: StorageWriteFailed.
    Result<void> copyTo(const std::filesystem::path& file);
    /// Brings the WAL into the main file; gives whether all of it is there. Failing is no loss: the WAL keeps
    /// it.
    bool checkpoint();

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    struct Identity {
        dev_t device = 0;
        ino_t inode = 0;
        bool operator==(const Identity&) const = default;
    };

    Database(const std::filesystem::path& file, Access access);

    static std::optional<Identity> identityOf(const std::filesystem::path& file);
    Result<void> connect(const std::string& name, int flags);
    Result<void> openWithWal();
    Result<void> openWithoutSharedMemory();
    Result<void> setUp(QStringList statements);
    Result<sqlite3_stmt*> prepare(const QString& sql, ErrorCode otherwise);
    Result<Rows> run(const QString& sql, const QVariantList& values, ErrorCode otherwise);

    std::filesystem::path m_file;
    Access m_access;
    std::optional<Error> m_whyNotOpen;
    std::unique_ptr<sqlite3, Close> m_connection;
    /// Below the connection, so that they are gone before it.
    std::map<QString, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
    std::optional<Identity> m_identity;
    std::optional<Identity> m_walIdentity;
    bool m_usesWal = false;
    bool m_diskWasFull = false;
};

/// A transaction that is rolled back unless commit() succeeded.
class Transaction {
public:
    /// A second writer is found out here, not in the middle of the work. Errors as Database::write.
    static Result<Transaction> begin(Database& database);

    Result<void> commit();

private:
    struct RollBack {
        void operator()(Database* database) const;
    };

    explicit Transaction(Database& database);

    std::unique_ptr<Database, RollBack> m_database;
};

} // namespace exam
