// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/durable_files.h"
#include "storage/history_files.h"
#include "storage/sqlite_calls.h"

#include <QByteArray>
#include <QFile>
#include <QUrl>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace exam {

namespace {

/// Another window may hold the file for the length of a transaction.
constexpr int kBusyTimeoutMs = 200;

/// Of a result code, extended or primary (sqlite.org/rescode.html).
ErrorCode codeOf(int result, ErrorCode otherwise) {
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageInUse;
    case SQLITE_READONLY:
        return ErrorCode::StorageReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StorageDamaged;
    default:
        return otherwise;
    }
}

/// What the last call on the connection failed of.
Error problemOf(sqlite3* connection, ErrorCode otherwise) {
    const int result = sqlite().extendedErrcode(connection);
    return {codeOf(result, otherwise),
            std::string(sqlite().errmsg(connection)) + " (SQLite " + std::to_string(result) + ')'};
}

QString nameOf(const std::filesystem::path& file) {
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

/// SQLite's own form of a file name, with an option of its own.
std::string uriOf(const std::filesystem::path& file, const std::string& option) {
    return QUrl::fromLocalFile(nameOf(file)).toEncoded(QUrl::FullyEncoded).toStdString() + '?' + option;
}

int bind(sqlite3_stmt* statement, int index, const QVariant& value) {
    if (!value.isValid())
        return sqlite().bindNull(statement, index);
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite().bindText(statement, index, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                 SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        return sqlite().bindBlob(statement, index, bytes.constData(),
                                 static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    return sqlite().bindInt64(statement, index, value.toLongLong());
}

/// Whether the file system has locks at all. No connection to the file may be open in this process: closing
/// a descriptor lets go of its locks.
bool canBeLocked(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return true;
    struct flock lock{};
    lock.l_type = F_WRLCK;
    const bool knowsLocks = ::fcntl(descriptor, F_GETLK, &lock) == 0;
    ::close(descriptor);
    return knowsLocks;
}

} // namespace

void Rows::Reset::operator()(sqlite3_stmt* statement) const {
    sqlite().reset(statement); // gives the error of the last step once more
}

Rows::Rows(sqlite3_stmt* statement, bool isOnRow)
    : m_statement(statement)
    , m_isOnRow(isOnRow) {}

bool Rows::next() {
    if (std::exchange(m_isFirst, false) || !m_isOnRow)
        return m_isOnRow;
    const int step = sqlite().step(m_statement.get());
    m_isOnRow = step == SQLITE_ROW;
    if (!m_isOnRow && step != SQLITE_DONE)
        m_problem = problemOf(sqlite().dbHandle(m_statement.get()), ErrorCode::StorageReadFailed);
    return m_isOnRow;
}

QString Rows::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite().columnText(m_statement.get(), column));
    return QString::fromUtf8(data, sqlite().columnBytes(m_statement.get(), column));
}

qint64 Rows::number(int column) const {
    return sqlite().columnInt64(m_statement.get(), column);
}

QByteArray Rows::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite().columnBlob(m_statement.get(), column));
    return {data, sqlite().columnBytes(m_statement.get(), column)};
}

bool Rows::isNull(int column) const {
    return sqlite().columnType(m_statement.get(), column) == SQLITE_NULL;
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, Access access) {
    auto database = std::unique_ptr<Database>(new Database(file, access));
    auto opened = database->openWithWal();
    // SQLite calls a file system without locks "busy", too.
    const bool mayHelp = !opened && (opened.error().code == ErrorCode::StorageUnavailable ||
                                     (opened.error().code == ErrorCode::StorageInUse && !canBeLocked(file)));
    if (mayHelp && access == Access::Write && database->openWithoutSharedMemory())
        opened = {};
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    database->m_identity = identityOf(file);
    database->m_walIdentity = identityOf(walOf(file));
    return database;
}

std::unique_ptr<Database> Database::notOpen(Error why) {
    auto database = std::unique_ptr<Database>(new Database({}, Access::Read));
    database->m_whyNotOpen = std::move(why);
    return database;
}

Database::Database(const std::filesystem::path& file, Access access)
    : m_file(file)
    , m_access(access) {}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite().close(connection);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite().finalize(statement);
}

Result<void> Database::connect(const std::string& name, int flags) {
    if (!sqlite().areComplete())
        return fail(ErrorCode::StorageNotInstalled, "SQLite (libsqlite3.so.0) is not installed");
    m_statements.clear();
    sqlite3* connection = nullptr;
    const int result = sqlite().open(name.c_str(), &connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection); // there is one, with the reason, where it could not be opened
    if (result != SQLITE_OK)
        return std::unexpected(problemOf(connection, ErrorCode::StorageUnavailable));
    sqlite().extendedResultCodes(connection, 1);
    sqlite().busyTimeout(connection, kBusyTimeoutMs);
    return {};
}

Result<void> Database::openWithWal() {
    const bool writes = m_access == Access::Write;
    const int flags = writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const bool isAlone = m_access == Access::ReadMainFileAlone;
    if (auto connected = isAlone ? connect(uriOf(m_file, "immutable=1"), flags | SQLITE_OPEN_URI)
                                 : connect(m_file.string(), flags);
        !connected)
        return connected;
    if (writes) {
        auto mode = run(QStringLiteral("PRAGMA journal_mode = WAL"), {}, ErrorCode::StorageUnavailable);
        if (!mode)
            return std::unexpected(std::move(mode.error()));
        m_usesWal = mode->next() && mode->text(0) == QStringLiteral("wal");
        if (!m_usesWal)
            return fail(ErrorCode::StorageUnavailable, "no write-ahead log on this file system");
    }
    return setUp({});
}

/// For network-like file systems without locks or mmap (faults.md, row 35). The folder's lock file keeps
/// other writers away. TRUNCATE syncs the journal's end, so FULL suffices; DELETE would need EXTRA.
Result<void> Database::openWithoutSharedMemory() {
    if (auto connected =
            connect(uriOf(m_file, "nolock=1"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI);
        !connected)
        return connected;
    m_usesWal = false;
    return setUp({QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"),
                  QStringLiteral("PRAGMA journal_mode = TRUNCATE")});
}

/// Runs `statements` and then what every connection needs.
Result<void> Database::setUp(QStringList statements) {
    statements << QStringLiteral("PRAGMA synchronous = FULL")
               << QStringLiteral("PRAGMA foreign_keys = ON")
               // the first one that needs the file, its locks and its shared memory
               << QStringLiteral("SELECT COUNT(*) FROM sqlite_master");
    for (const QString& statement : statements)
        if (auto done = run(statement, {}, ErrorCode::StorageUnavailable); !done)
            return std::unexpected(std::move(done.error()));
    return {};
}

Result<sqlite3_stmt*> Database::prepare(const QString& sql, ErrorCode otherwise) {
    if (m_whyNotOpen)
        return std::unexpected(*m_whyNotOpen);
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second.get();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite().prepare(m_connection.get(), text.constData(), static_cast<int>(text.size()),
                         SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return std::unexpected(problemOf(m_connection.get(), otherwise));
    m_statements[sql].reset(statement);
    return statement;
}

Result<Rows> Database::run(const QString& sql, const QVariantList& values, ErrorCode otherwise) {
    const auto statement = prepare(sql, otherwise);
    if (!statement)
        return std::unexpected(statement.error());
    int result = SQLITE_OK;
    for (int index = 0; result == SQLITE_OK && index < values.size(); ++index)
        result = bind(*statement, index + 1, values[index]);
    if (result == SQLITE_OK)
        result = sqlite().step(*statement);
    if (result == SQLITE_ROW || result == SQLITE_DONE)
        return Rows(*statement, result == SQLITE_ROW);
    m_diskWasFull = m_diskWasFull || (result & 0xff) == SQLITE_FULL;
    Error problem = problemOf(m_connection.get(), otherwise);
    sqlite().reset(*statement); // lets go of its locks
    return std::unexpected(std::move(problem));
}

Result<void> Database::write(const QString& sql, const QVariantList& values) {
    if (auto done = run(sql, values, ErrorCode::StorageWriteFailed); !done)
        return std::unexpected(std::move(done.error()));
    return {};
}

Result<Rows> Database::read(const QString& sql, const QVariantList& values) {
    return run(sql, values, ErrorCode::StorageReadFailed);
}

Result<qint64> Database::readNumber(const QString& sql, const QVariantList& values) {
    const auto text = readText(sql, values);
    if (!text)
        return std::unexpected(text.error());
    return text->toLongLong();
}

Result<QString> Database::readText(const QString& sql, const QVariantList& values) {
    auto rows = read(sql, values);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    QString text;
    if (rows->next())
        text = rows->text(0);
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return text;
}

std::optional<Database::Identity> Database::identityOf(const std::filesystem::path& file) {
    struct stat status{};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return Identity{status.st_dev, status.st_ino};
}

bool Database::isInPlace() const {
    return mainFileIsInPlace() && (!m_usesWal || identityOf(walOf(m_file)) == m_walIdentity);
}

Result<bool> Database::hasSoundStructure() {
    const auto verdict = readText(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict && verdict.error().code == ErrorCode::StorageDamaged)
        return false;
    if (!verdict)
        return std::unexpected(verdict.error());
    return *verdict == QStringLiteral("ok");
}

Result<void> Database::copyTo(const std::filesystem::path& file) {
    std::filesystem::path half = file;
    half += ".half";
    std::error_code ignored; // what is in the way is found out by VACUUM
    std::filesystem::remove(half, ignored);
    if (auto copied = write(QStringLiteral("VACUUM INTO ?"), {nameOf(half)}); !copied)
        return copied;
    if (auto synced = syncFile(half); !synced)
        return synced;
    return renameDurably(half, file);
}

bool Database::checkpoint() {
    const auto wasBusy = readText(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return wasBusy && *wasBusy == QStringLiteral("0");
}

Result<Transaction> Transaction::begin(Database& database) {
    if (auto done = database.write(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return std::unexpected(std::move(done.error()));
    return Transaction(database);
}

Transaction::Transaction(Database& database)
    : m_database(&database) {}

void Transaction::RollBack::operator()(Database* database) const {
    static_cast<void>(database->write(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit() {
    auto done = m_database->write(QStringLiteral("COMMIT"));
    if (done)
        static_cast<void>(m_database.release());
    return done;
}

} // namespace exam
