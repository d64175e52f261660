// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_history_store.h"

#include "base/checksum.h"
#include "storage/database.h"
#include "storage/json_codec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace exam {

namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

qint64 number(Millis duration) {
    return duration.count();
}

qint64 number(WallTime time) {
    return time.time_since_epoch().count();
}

qint64 number(std::size_t value) {
    return static_cast<qint64>(value);
}

WallTime wallTime(const QVariant& value) {
    return WallTime{Millis{value.toLongLong()}};
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QVariant& value) {
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

/// QJsonObject sorts its keys, so equal contents have equal hashes.
QString hashOf(const QByteArray& body) {
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

QString entryOrderText(const std::vector<EntryIndex>& order) {
    QStringList entries;
    for (const EntryIndex entry : order)
        entries.append(QString::number(entry));
    return entries.join(QLatin1Char(' '));
}

std::vector<EntryIndex> toEntryOrder(const QString& order) {
    std::vector<EntryIndex> entries;
    for (const QString& entry : order.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        entries.push_back(static_cast<EntryIndex>(entry.toUInt()));
    return entries;
}

/// An event as its row holds it.
struct EventRow {
    QString sitting;
    qint64 ordinal = 0;
    qint64 at = 0;
    qint64 used = 0;
    QString kind;
    QString payload;

    /// Over every column that means something. SQLite's own check misses a flipped bit in one of six.
    QString checksum() const {
        const QString all =
            QStringList{sitting, QString::number(ordinal), QString::number(at), QString::number(used), kind,
                        payload}
                .join(QLatin1Char('\n'));
        return QString::number(Checksum().add(all.toStdString()).value(), 16);
    }
};

EventRow rowOf(const SittingId& id, const SittingEvent& event) {
    return {text(id.value),
            qint64{event.ordinal},
            number(event.at),
            number(event.used),
            json::eventKind(event.body),
            QString::fromUtf8(compact(json::eventPayload(event.body)))};
}

} // namespace

/// The statements of the history.
class SqliteHistoryStore::Connection {
public:
    explicit Connection(std::unique_ptr<Database> database)
        : m_database(std::move(database)) {}

    Database& database() { return *m_database; }

    /// Runs `work`, which writes, inside a transaction.
    Result<void> inTransaction(auto work) {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        if (Result<void> done = work(); !done)
            return done;
        return transaction->commit();
    }

    /// Runs `insert`, which keeps `body` under its hash unless it is there already, and gives the hash.
    Result<QString> keepVersion(const QString& insert, const QByteArray& body, const QVariant& name) {
        QString hash = hashOf(body);
        if (auto done = m_database->write(insert, {hash, name, QString::fromUtf8(body)}); !done)
            return std::unexpected(std::move(done.error()));
        return hash;
    }

    Result<void> insertSitting(const SittingRecord& record) {
        const auto examHash = keepVersion(
            QStringLiteral("INSERT OR IGNORE INTO exam_version (hash, exam, body) VALUES (?, ?, ?)"),
            compact(json::fromSpec(record.spec)), text(record.spec.id.value));
        if (!examHash)
            return std::unexpected(examHash.error());
        return m_database->write(
            QStringLiteral("INSERT INTO sitting (id, exam, exam_hash, bank_edition, seed, request, "
                           "conditions, begun_at, "
                           "heartbeat_used, heartbeat_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"),
            {text(record.id.value), text(record.spec.id.value), *examHash, text(record.paper.bankEdition),
             QString::number(record.paper.seed),
             QString::fromUtf8(compact(json::fromRequest(record.paper.request))),
             QString::fromUtf8(compact(json::fromConditions(record.conditions))), number(record.begunAt),
             number(record.begunAt)});
    }

    Result<void> insertItem(const SittingRecord& record, Position position) {
        const ShownQuestion& shown = record.questions[position];
        const auto hash = keepVersion(
            QStringLiteral(
                "INSERT OR IGNORE INTO question_version (hash, question_id, body) VALUES (?, ?, ?)"),
            compact(json::fromShown(shown)), text(shown.question->id.value));
        if (!hash)
            return std::unexpected(hash.error());
        const PaperItem& item = record.paper.items[position];
        return m_database->write(
            QStringLiteral("INSERT INTO sitting_item (sitting, position, question_hash, entry_order, scored) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {text(record.id.value), number(position), *hash, entryOrderText(item.entryOrder), item.scored});
    }

    Result<StoredSitting> readSitting(const SittingId& id);
    Result<void> readItems(StoredSitting& stored);
    Result<void> readEvents(StoredSitting& stored);

private:
    std::unique_ptr<Database> m_database;
};

Result<StoredSitting> SqliteHistoryStore::Connection::readSitting(const SittingId& id) {
    auto query = m_database->read(
        QStringLiteral(
            "SELECT e.body, s.bank_edition, s.seed, s.request, s.conditions, s.begun_at, s.heartbeat_used, "
            "s.heartbeat_at FROM sitting s JOIN exam_version e ON e.hash = s.exam_hash WHERE s.id = ?"),
        {text(id.value)});
    if (!query)
        return std::unexpected(std::move(query.error()));
    if (!query->next())
        return fail(ErrorCode::NoSuchSitting, id.value);
    StoredSitting stored;
    stored.record.id = id;
    stored.record.spec = json::toSpec(object(query->value(0)));
    stored.record.paper.exam = stored.record.spec.id;
    stored.record.paper.bankEdition = query->value(1).toString().toStdString();
    stored.record.paper.seed = query->value(2).toString().toULongLong();
    stored.record.paper.request = json::toRequest(object(query->value(3)));
    stored.record.conditions = json::toConditions(object(query->value(4)));
    stored.record.begunAt = wallTime(query->value(5));
    stored.used = Millis{query->value(6).toLongLong()};
    stored.lastAlive = wallTime(query->value(7));
    return stored;
}

Result<void> SqliteHistoryStore::Connection::readItems(StoredSitting& stored) {
    auto query = m_database->read(
        QStringLiteral(
            "SELECT i.entry_order, i.scored, q.body, q.hash FROM sitting_item i "
            "JOIN question_version q ON q.hash = i.question_hash WHERE i.sitting = ? ORDER BY i.position"),
        {text(stored.record.id.value)});
    if (!query)
        return std::unexpected(std::move(query.error()));
    while (query->next()) {
        const QByteArray body = query->value(2).toString().toUtf8();
        auto shown = json::toShown(QJsonDocument::fromJson(body).object());
        if (!shown || hashOf(body) != query->value(3).toString())
            return fail(ErrorCode::StorageDamaged, "question " + query->value(3).toString().toStdString());
        stored.record.paper.items.push_back(
            {shown->question->id, toEntryOrder(query->value(0).toString()), query->value(1).toBool()});
        stored.record.questions.push_back(std::move(*shown));
    }
    return {};
}

Result<void> SqliteHistoryStore::Connection::readEvents(StoredSitting& stored) {
    auto query = m_database->read(
        QStringLiteral("SELECT ordinal, at, used, kind, payload, checksum FROM sitting_event "
                       "WHERE sitting = ? ORDER BY ordinal"),
        {text(stored.record.id.value)});
    if (!query)
        return std::unexpected(std::move(query.error()));
    while (query->next()) {
        const EventRow row{text(stored.record.id.value), query->value(0).toLongLong(),
                           query->value(1).toLongLong(), query->value(2).toLongLong(),
                           query->value(3).toString(),   query->value(4).toString()};
        auto body = json::toEventBody(row.kind, QJsonDocument::fromJson(row.payload.toUtf8()).object());
        if (row.checksum() != query->value(5).toString() || row.ordinal != std::ssize(stored.events))
            return fail(ErrorCode::StorageDamaged, "event " + std::to_string(row.ordinal));
        stored.events.push_back({static_cast<std::uint32_t>(row.ordinal), Millis{row.used},
                                 WallTime{Millis{row.at}}, std::move(body)});
    }
    if (!stored.events.empty() && stored.events.back().used >= stored.used) {
        stored.used = stored.events.back().used;
        stored.lastAlive = std::max(stored.lastAlive, stored.events.back().at);
    }
    return {};
}

Result<std::unique_ptr<SqliteHistoryStore>> SqliteHistoryStore::open(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::StorageUnavailable, folder.string() + ": " + problem.message());
    auto database = Database::open(folder / "history.sqlite");
    if (!database)
        return std::unexpected(std::move(database.error()));
    return std::unique_ptr<SqliteHistoryStore>(
        new SqliteHistoryStore(std::make_unique<Connection>(std::move(*database))));
}

SqliteHistoryStore::SqliteHistoryStore(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {}

SqliteHistoryStore::~SqliteHistoryStore() = default;

Result<void> SqliteHistoryStore::begin(const SittingRecord& record) {
    return m_connection->inTransaction([&]() -> Result<void> {
        if (auto done = m_connection->insertSitting(record); !done)
            return done;
        for (Position position = 0; position < record.questions.size(); ++position)
            if (auto done = m_connection->insertItem(record, position); !done)
                return done;
        return {};
    });
}

Result<void> SqliteHistoryStore::append(const SittingId& id, const SittingEvent& event) {
    const EventRow row = rowOf(id, event);
    const auto position = json::eventPosition(event.body);
    return m_connection->database().write(
        QStringLiteral(
            "INSERT INTO sitting_event (sitting, ordinal, at, used, kind, question, payload, checksum) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.sitting, row.ordinal, row.at, row.used, row.kind,
         position ? QVariant(number(*position)) : QVariant(), row.payload, row.checksum()});
}

Result<void> SqliteHistoryStore::heartbeat(const SittingId& id, Millis used, WallTime at) {
    return m_connection->database().write(
        QStringLiteral("UPDATE sitting SET heartbeat_used = ?, heartbeat_at = ? WHERE id = ?"),
        {number(used), number(at), text(id.value)});
}

Result<void> SqliteHistoryStore::finish(const SittingId& id, const ScoreReport& report) {
    return m_connection->inTransaction([&]() -> Result<void> {
        Database& database = m_connection->database();
        for (Position position = 0; position < report.marks.size(); ++position)
            if (auto done = database.write(
                    QStringLiteral("UPDATE sitting_item SET mark = ? WHERE sitting = ? AND position = ?"),
                    {bool{report.marks[position]}, text(id.value), number(position)});
                !done)
                return done;
        return database.write(
            QStringLiteral(
                "INSERT OR REPLACE INTO sitting_result (sitting, scored_right, scored_total, unscored_right, "
                "unscored_total, scaled, passed, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {text(id.value), number(report.scored.right), number(report.scored.total),
             number(report.unscored.right), number(report.unscored.total), report.scaled, report.passed,
             QString::fromUtf8(compact(json::fromReport(report)))});
    });
}

Result<void> SqliteHistoryStore::discard(const SittingId& id) {
    return m_connection->database().write(QStringLiteral("DELETE FROM sitting WHERE id = ?"),
                                          {text(id.value)});
}

Result<std::vector<SittingSummary>> SqliteHistoryStore::list() {
    auto query = m_connection->database().read(QStringLiteral(
        "SELECT s.id, s.exam, s.begun_at, s.conditions, s.heartbeat_used, "
        "(SELECT COUNT(*) FROM sitting_item i WHERE i.sitting = s.id), "
        // SQLite takes the other columns of a MAX() from its row: the last answer to each question.
        "(SELECT COUNT(*) FROM (SELECT MAX(e.ordinal), e.payload FROM sitting_event e WHERE e.sitting = s.id "
        "AND e.kind = 'answered' GROUP BY e.question) WHERE EXISTS "
        "(SELECT 1 FROM json_each(payload, '$.response') WHERE value >= 0)), "
        "(SELECT MAX(e.used) FROM sitting_event e WHERE e.sitting = s.id), "
        "r.sitting IS NOT NULL, r.scored_right, r.scored_total, r.scaled, r.passed "
        "FROM sitting s LEFT JOIN sitting_result r ON r.sitting = s.id ORDER BY s.begun_at DESC, s.id"));
    if (!query)
        return std::unexpected(std::move(query.error()));
    std::vector<SittingSummary> summaries;
    while (query->next()) {
        SittingSummary summary;
        summary.id.value = query->value(0).toString().toStdString();
        summary.exam.value = query->value(1).toString().toStdString();
        summary.begunAt = wallTime(query->value(2));
        summary.allowed = json::toConditions(object(query->value(3))).allowed;
        summary.questionCount = query->value(5).toULongLong();
        summary.answeredCount = query->value(6).toULongLong();
        summary.used = Millis{std::max(query->value(4).toLongLong(), query->value(7).toLongLong())};
        summary.finished = query->value(8).toBool();
        summary.scored = {query->value(9).toULongLong(), query->value(10).toULongLong()};
        summary.scaled = query->value(11).toInt();
        summary.passed = query->value(12).toBool();
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

Result<StoredSitting> SqliteHistoryStore::load(const SittingId& id) {
    auto stored = m_connection->readSitting(id);
    if (!stored)
        return stored;
    for (const auto read : {&Connection::readItems, &Connection::readEvents})
        if (auto done = (m_connection.get()->*read)(*stored); !done)
            return std::unexpected(std::move(done.error()));
    return stored;
}

Result<Exposure> SqliteHistoryStore::exposure(const ExamId& exam) {
    // Rising by time, so that the last showing of a question is what remains.
    auto query = m_connection->database().read(
        QStringLiteral(
            "SELECT q.question_id, s.begun_at, i.mark FROM sitting s "
            "JOIN sitting_item i ON i.sitting = s.id JOIN question_version q ON q.hash = i.question_hash "
            "WHERE s.exam = ? AND i.mark IS NOT NULL AND EXISTS (SELECT 1 FROM sitting_event e "
            "WHERE e.sitting = s.id AND e.question = i.position AND e.kind = 'shown') ORDER BY s.begun_at"),
        {text(exam.value)});
    if (!query)
        return std::unexpected(std::move(query.error()));
    Exposure exposure;
    while (query->next())
        exposure.insert_or_assign(QuestionId{query->value(0).toString().toStdString()},
                                  SeenBefore{wallTime(query->value(1)), query->value(2).toBool()});
    return exposure;
}

} // namespace exam
