// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/durable_files.h"
#include "storage/history_files.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace exam {

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html) that mean more than "it failed".
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kInputOutput = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kProtocol = 15,
    kNotADatabase = 26,
};

int nativeCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

ErrorCode codeOf(const QSqlError& error, ErrorCode otherwise) {
    switch (nativeCode(error)) {
    case kBusy:
    case kLocked:
        return ErrorCode::StorageInUse;
    case kReadOnly:
        return ErrorCode::StorageReadOnly;
    case kCorrupt:
    case kNotADatabase:
        return ErrorCode::StorageDamaged;
    default:
        return otherwise;
    }
}

std::unexpected<Error> failure(const QSqlError& error, ErrorCode otherwise) {
    return fail(codeOf(error, otherwise),
                error.text().toStdString() + " (SQLite " + error.nativeErrorCode().toStdString() + ')');
}

QString nameOf(const std::filesystem::path& file) {
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

/// SQLite's own form of a file name, with an option of its own.
QString uriOf(const std::filesystem::path& file, const char* option) {
    return QString::fromUtf8(QUrl::fromLocalFile(nameOf(file)).toEncoded(QUrl::FullyEncoded)) +
           QLatin1Char('?') + QString::fromLatin1(option);
}

/// Qt binds a null text as NULL, and what is meant is an empty one.
QVariant orEmpty(const QVariant& value) {
    return value.typeId() == QMetaType::QString && value.isNull() ? QVariant(QStringLiteral("")) : value;
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

constexpr auto kBusyTimeout = "QSQLITE_BUSY_TIMEOUT=200";

} // namespace

void Rows::Finish::operator()(QSqlQuery* query) const {
    query->finish();
}

Rows::Rows(QSqlQuery& query)
    : m_query(&query) {}

bool Rows::next() {
    return m_query->next();
}

std::optional<Error> Rows::problem() const {
    if (!m_query->lastError().isValid())
        return std::nullopt;
    return failure(m_query->lastError(), ErrorCode::StorageReadFailed).error();
}

QString Rows::text(int column) const {
    return m_query->value(column).toString();
}

qint64 Rows::number(int column) const {
    return m_query->value(column).toLongLong();
}

QByteArray Rows::bytes(int column) const {
    return m_query->value(column).toByteArray();
}

bool Rows::isNull(int column) const {
    return m_query->isNull(column);
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, Access access) {
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return fail(ErrorCode::StorageUnavailable, "the Qt driver QSQLITE is missing");
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

Database::Database(const std::filesystem::path& file, Access access)
    : m_file(file)
    , m_access(access)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName)) {}

Database::~Database() {
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Database::connect(const QString& name, const QString& options) {
    m_statements.clear();
    m_database.close();
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return failure(m_database.lastError(), ErrorCode::StorageUnavailable);
    return {};
}

Result<void> Database::openWithWal() {
    const bool writes = m_access == Access::Write;
    QString options = QString::fromLatin1(kBusyTimeout);
    if (!writes)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    const bool isAlone = m_access == Access::ReadMainFileAlone;
    if (isAlone)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    if (auto connected = connect(isAlone ? uriOf(m_file, "immutable=1") : nameOf(m_file), options);
        !connected)
        return connected;
    if (writes) {
        const auto mode = run(QStringLiteral("PRAGMA journal_mode = WAL"), {}, ErrorCode::StorageUnavailable);
        if (!mode)
            return std::unexpected(mode.error());
        m_usesWal = Rows(**mode).next() && (*mode)->value(0).toString() == QStringLiteral("wal");
        if (!m_usesWal)
            return fail(ErrorCode::StorageUnavailable, "no write-ahead log on this file system");
    }
    return setUp({});
}

/// For network-like file systems without locks or mmap (faults.md, row 35). The folder's lock file keeps
/// other writers away. TRUNCATE syncs the journal's end, so FULL suffices; DELETE would need EXTRA.
Result<void> Database::openWithoutSharedMemory() {
    if (auto connected = connect(uriOf(m_file, "nolock=1"),
                                 QStringLiteral("QSQLITE_OPEN_URI;") + QString::fromLatin1(kBusyTimeout));
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
        if (auto done = run(statement, {}, ErrorCode::StorageUnavailable); done)
            (*done)->finish();
        else
            return std::unexpected(done.error());
    return {};
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values, ErrorCode otherwise) {
    std::unique_ptr<QSqlQuery>& query = m_statements[sql];
    if (!query) {
        auto prepared = std::make_unique<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql))
            return failure(prepared->lastError(), otherwise);
        query = std::move(prepared);
    }
    for (qsizetype index = 0; index < values.size(); ++index)
        query->bindValue(static_cast<int>(index), orEmpty(values[index]));
    if (query->exec())
        return query.get();
    m_diskWasFull = m_diskWasFull || nativeCode(query->lastError()) == kFull;
    return failure(query->lastError(), otherwise);
}

Result<void> Database::write(const QString& sql, const QVariantList& values) {
    auto done = run(sql, values, ErrorCode::StorageWriteFailed);
    if (!done)
        return std::unexpected(std::move(done.error()));
    (*done)->finish();
    return {};
}

Result<Rows> Database::read(const QString& sql, const QVariantList& values) {
    auto done = run(sql, values, ErrorCode::StorageReadFailed);
    if (!done)
        return std::unexpected(std::move(done.error()));
    return Rows(**done);
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
