// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace exam {

namespace {

/// Schema that this version writes; one file resources/sql/NNN.sql leads to each.
constexpr int kSchema = 1;

/// SQLite's primary result codes (sqlite.org/rescode.html) that mean more than "it failed".
ErrorCode codeOf(const QSqlError& error, ErrorCode otherwise) {
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::StorageInUse;
    case 8: // SQLITE_READONLY
        return ErrorCode::StorageReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::StorageDamaged;
    default:
        return otherwise;
    }
}

std::unexpected<Error> failure(const QSqlError& error, ErrorCode otherwise) {
    return fail(codeOf(error, otherwise), error.text().toStdString());
}

QStringList statementsOf(int schema) {
    QFile file(QStringLiteral(":/sql/%1.sql").arg(schema, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString& part : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n")))
        if (!part.trimmed().isEmpty())
            statements.append(part);
    return statements;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return fail(ErrorCode::StorageUnavailable, "the Qt driver QSQLITE is missing");
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = std::unique_ptr<Database>(new Database(name));
    database->m_database.setDatabaseName(QString::fromStdString(file.string()));
    database->m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
    if (!database->m_database.open())
        return failure(database->m_database.lastError(), ErrorCode::StorageUnavailable);
    for (const auto step : {&Database::configure, &Database::upgrade, &Database::proveWritable})
        if (auto done = (database.get()->*step)(); !done)
            return std::unexpected(std::move(done.error()));
    return database;
}

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName)) {}

Database::~Database() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Database::configure() {
    for (const QString& pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON")})
        if (auto done = run(pragma, {}, ErrorCode::StorageUnavailable); !done)
            return std::unexpected(std::move(done.error()));
    return {};
}

Result<void> Database::upgrade() {
    auto version = run(QStringLiteral("PRAGMA user_version"), {}, ErrorCode::StorageUnavailable);
    if (!version)
        return std::unexpected(std::move(version.error()));
    version->next();
    const int found = version->value(0).toInt();
    version->finish();
    if (found > kSchema)
        return fail(ErrorCode::StorageTooNew, "schema " + std::to_string(found));
    if (found == kSchema)
        return {};
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    for (int schema = found + 1; schema <= kSchema; ++schema)
        for (const QString& statement : statementsOf(schema))
            if (auto done = write(statement); !done)
                return done;
    if (auto done = write(QStringLiteral("PRAGMA user_version = %1").arg(kSchema)); !done)
        return done;
    return transaction->commit();
}

/// Opening a database that cannot be written succeeds and only the first write fails (faults.md, row 8), so
/// one is made before an exam depends on it.
Result<void> Database::proveWritable() {
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    if (auto done = write(QStringLiteral("PRAGMA user_version = %1").arg(kSchema)); !done)
        return done;
    return transaction->commit();
}

Result<QSqlQuery> Database::run(const QString& sql, std::initializer_list<QVariant> values, ErrorCode code) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError(), code);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError(), code);
    return query;
}

Result<void> Database::write(const QString& sql, std::initializer_list<QVariant> values) {
    if (auto done = run(sql, values, ErrorCode::StorageWriteFailed); !done)
        return std::unexpected(std::move(done.error()));
    return {};
}

Result<QSqlQuery> Database::read(const QString& sql, std::initializer_list<QVariant> values) {
    return run(sql, values, ErrorCode::StorageReadFailed);
}

Result<Transaction> Transaction::begin(Database& database) {
    // IMMEDIATE: a second writer is found out here, not in the middle of the work.
    if (auto done = database.write(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return std::unexpected(std::move(done.error()));
    return Transaction(database);
}

Transaction::Transaction(Database& database)
    : m_database(&database) {}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database)
        static_cast<void>(m_database->write(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit() {
    auto done = m_database->write(QStringLiteral("COMMIT"));
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace exam
