// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows_sql.h"

#include <set>

namespace exam {

namespace {

using Place = std::optional<qint64>;

QVariant orNull(const auto& value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant orNull(const std::optional<bool>& value) {
    return value ? QVariant(*value ? 1 : 0) : QVariant();
}

/// The sitting's own row, and whether its checksums hold is for the caller to say.
struct SittingRow {
    SittingRows rows;
    QString seal;
    QString heartbeatChecksum;
};

Result<std::optional<SittingRow>> readSittingRow(Database& database, const QString& id) {
    auto found = database.read(
        QStringLiteral("SELECT exam, exam_hash, bank_edition, seed, request, conditions, begun_at, sequence, "
                       "origin, heartbeat_used, heartbeat_at, seal, heartbeat_checksum FROM sitting "
                       "WHERE id = ?"),
        {id});
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!found->next()) {
        if (auto problem = found->problem())
            return std::unexpected(std::move(*problem));
        return std::nullopt;
    }
    SittingRow row;
    SittingRows& rows = row.rows;
    rows.id = id;
    rows.exam = found->text(0);
    rows.examHash = found->text(1);
    rows.bankEdition = found->text(2);
    rows.seed = found->text(3);
    rows.request = found->text(4);
    rows.conditions = found->text(5);
    rows.begunAt = found->number(6);
    rows.sequence = found->number(7);
    rows.origin = found->text(8);
    rows.heartbeatUsed = found->number(9);
    rows.heartbeatAt = found->number(10);
    row.seal = found->text(11);
    row.heartbeatChecksum = found->text(12);
    return row;
}

Result<void> readItems(Database& database, SittingRows& rows) {
    auto found = database.read(
        QStringLiteral("SELECT position, question_hash, entry_order, scored, mark FROM sitting_item "
                       "WHERE sitting = ? ORDER BY position"),
        {rows.id});
    if (!found)
        return std::unexpected(std::move(found.error()));
    while (found->next())
        rows.items.push_back({found->number(0), found->text(1), found->text(2), found->number(3) != 0,
                              found->isNull(4) ? std::nullopt : std::optional(found->number(4) != 0)});
    if (auto problem = found->problem())
        return std::unexpected(std::move(*problem));
    return {};
}

/// Reads the events that match their checksums, in the given order and until the file cannot be read on.
/// Gives whether all were read and sound.
bool collectEvents(Database& database, const QString& sitting, const QString& order,
                   std::map<qint64, EventRow>& events) {
    auto found = database.read(
        QStringLiteral("SELECT ordinal, at, used, kind, question, payload, checksum FROM sitting_event "
                       "WHERE sitting = ? ORDER BY ordinal ") +
            order,
        {sitting});
    if (!found)
        return false;
    bool isWhole = true;
    while (found->next()) {
        EventRow row{found->number(0),
                     found->number(1),
                     found->number(2),
                     found->text(3),
                     found->isNull(4) ? Place{} : Place{found->number(4)},
                     found->text(5)};
        if (row.checksum(sitting) == found->text(6))
            events.emplace(row.ordinal, std::move(row));
        else
            isWhole = false;
    }
    return isWhole && !found->problem();
}

/// From both ends, because a damaged page in the middle stops a scan.
bool readEvents(Database& database, SittingRows& rows) {
    std::map<qint64, EventRow> events;
    bool isWhole = collectEvents(database, rows.id, QStringLiteral("ASC"), events);
    if (!isWhole)
        collectEvents(database, rows.id, QStringLiteral("DESC"), events);
    for (auto& [ordinal, row] : events)
        rows.events.push_back(std::move(row));
    return isWhole && !rows.hasGaps();
}

/// Reads the result and gives its checksum; an empty one when there is none.
QString readResult(Database& database, SittingRows& rows) {
    auto found =
        database.read(QStringLiteral("SELECT scored_right, scored_total, unscored_right, unscored_total, "
                                     "scaled, passed, body, answered, used, checksum FROM sitting_result "
                                     "WHERE sitting = ?"),
                      {rows.id});
    if (!found || !found->next())
        return {};
    rows.result = ResultRow{found->number(0), found->number(1), found->number(2),
                            found->number(3), found->number(4), found->number(5) != 0,
                            found->text(6),   found->number(7), found->number(8)};
    return found->text(9);
}

void dropUnsoundResult(SittingRows& rows, const QString& checksum) {
    if (rows.result && rows.resultChecksum() == checksum)
        return;
    rows.result.reset();
    for (ItemRow& item : rows.items)
        item.mark.reset();
}

void holdHeartbeatToEvents(SittingRows& rows, const QString& checksum) {
    if (rows.heartbeatChecksum() == checksum)
        return;
    rows.heartbeatUsed = rows.events.empty() ? 0 : rows.events.back().used;
    rows.heartbeatAt = rows.events.empty() ? rows.begunAt : rows.events.back().at;
}

/// Whether the last event is missing of a sitting that was graded after it.
bool endsBeforeItsResult(const SittingRows& rows) {
    return rows.result && (rows.events.empty() || rows.events.back().used != rows.result->used);
}

void collectVersions(Database& database, const QString& table, const QString& nameColumn,
                     const QString& order, std::map<QString, VersionRow>& versions) {
    auto found = database.read(
        QStringLiteral("SELECT hash, %1, body FROM %2 ORDER BY hash %3").arg(nameColumn, table, order));
    if (!found)
        return;
    while (found->next()) {
        VersionRow row{found->text(0), found->text(1), found->text(2)};
        if (row.isSound())
            versions.emplace(row.hash, std::move(row));
    }
}

void collectRecords(Database& database, const QString& order, std::set<RecordRow>& records) {
    auto found =
        database.read(QStringLiteral("SELECT kind, name, changed_at, body, checksum FROM personal_record "
                                     "ORDER BY kind %1, name %1, changed_at %1, checksum %1")
                          .arg(order));
    if (!found)
        return;
    while (found->next()) {
        RecordRow row{found->text(0), found->text(1), found->number(2), found->text(3)};
        if (row.checksum() == found->text(4))
            records.insert(std::move(row));
    }
}

void collectIds(Database& database, const QString& sql, std::set<QString>& ids) {
    auto found = database.read(sql);
    while (found && found->next())
        ids.insert(found->text(0));
}

/// From the table and from the index, from both ends: one of the four is likely to be whole.
std::set<QString> idsOfDamagedFile(Database& database) {
    std::set<QString> ids;
    for (const QString& order : {QStringLiteral("ASC"), QStringLiteral("DESC")}) {
        collectIds(database, QStringLiteral("SELECT id FROM sitting NOT INDEXED ORDER BY id ") + order, ids);
        collectIds(database, QStringLiteral("SELECT id FROM sitting ORDER BY sequence ") + order, ids);
    }
    return ids;
}

/// Sittings outlive a question whose text is lost; an empty text, or the damaged one, keeps its place.
Result<void> insertPlaceholder(Database& database, const QString& table, const QString& hash) {
    return database.write(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (?, '', '')").arg(table), {hash});
}

Result<void> insertMissingVersions(Database& database, const HistoryRows& rows) {
    for (const auto& [id, sitting] : rows.sittings) {
        if (!rows.exams.contains(sitting.examHash))
            if (auto done = insertPlaceholder(database, kExamVersions, sitting.examHash); !done)
                return done;
        for (const ItemRow& item : sitting.items)
            if (!rows.questions.contains(item.questionHash))
                if (auto done = insertPlaceholder(database, kQuestionVersions, item.questionHash); !done)
                    return done;
    }
    return {};
}

} // namespace

Result<std::optional<ReadSitting>> readSittingRows(Database& database, const QString& id) {
    auto row = readSittingRow(database, id);
    if (!row)
        return std::unexpected(std::move(row.error()));
    if (!*row)
        return std::nullopt;
    ReadSitting sitting{.rows = std::move((*row)->rows)};
    if (auto items = readItems(database, sitting.rows); !items)
        return std::unexpected(std::move(items.error()));
    if (sitting.rows.seal() != (*row)->seal)
        return fail(ErrorCode::StorageDamaged, "sitting " + id.toStdString());
    sitting.isDamaged = !readEvents(database, sitting.rows);
    dropUnsoundResult(sitting.rows, readResult(database, sitting.rows));
    holdHeartbeatToEvents(sitting.rows, (*row)->heartbeatChecksum);
    sitting.isDamaged = sitting.isDamaged || endsBeforeItsResult(sitting.rows);
    sitting.lacksResult = !sitting.rows.result && !sitting.rows.events.empty() &&
                          sitting.rows.events.back().kind == QStringLiteral("finished");
    return sitting;
}

Result<SittingRows> readUnsealedSitting(Database& database, const QString& id) {
    auto row = readSittingRow(database, id);
    if (!row)
        return std::unexpected(std::move(row.error()));
    SittingRows rows = std::move((*row)->rows);
    if (auto items = readItems(database, rows); !items)
        return std::unexpected(std::move(items.error()));
    readResult(database, rows);
    return rows;
}

Result<std::vector<QString>> readSittingIds(Database& database) {
    auto found = database.read(QStringLiteral("SELECT id FROM sitting ORDER BY id"));
    if (!found)
        return std::unexpected(std::move(found.error()));
    std::vector<QString> ids;
    while (found->next())
        ids.push_back(found->text(0));
    if (auto problem = found->problem())
        return std::unexpected(std::move(*problem));
    return ids;
}

Salvage readEverything(Database& database) {
    Salvage salvage;
    for (const QString& order : {QStringLiteral("ASC"), QStringLiteral("DESC")}) {
        collectVersions(database, kExamVersions, QStringLiteral("exam"), order, salvage.rows.exams);
        collectVersions(database, kQuestionVersions, QStringLiteral("question_id"), order,
                        salvage.rows.questions);
        collectRecords(database, order, salvage.rows.records);
    }
    for (const QString& id : idsOfDamagedFile(database)) {
        auto sitting = readSittingRows(database, id);
        const bool isReadable = sitting && *sitting;
        if (!isReadable || (*sitting)->isDamaged)
            salvage.damaged.push_back(id);
        if (isReadable)
            salvage.rows.sittings.emplace(id, std::move((*sitting)->rows));
    }
    return salvage;
}

Result<void> insertVersion(Database& database, const QString& table, const VersionRow& row) {
    // A body that is there but damaged is mended on the way.
    return database.write(QStringLiteral("INSERT INTO %1 VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE "
                                         "SET body = excluded.body WHERE body <> excluded.body")
                              .arg(table),
                          {row.hash, row.name, row.body});
}

Result<void> insertSitting(Database& database, const SittingRows& rows) {
    if (auto done = database.write(
            QStringLiteral("INSERT INTO sitting (id, exam, exam_hash, bank_edition, seed, request, "
                           "conditions, begun_at, sequence, origin, heartbeat_used, heartbeat_at, seal, "
                           "heartbeat_checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {rows.id, rows.exam, rows.examHash, rows.bankEdition, rows.seed, rows.request, rows.conditions,
             rows.begunAt, rows.sequence, rows.origin, rows.heartbeatUsed, rows.heartbeatAt, rows.seal(),
             rows.heartbeatChecksum()});
        !done)
        return done;
    for (const ItemRow& item : rows.items)
        if (auto done = database.write(
                QStringLiteral("INSERT INTO sitting_item (sitting, position, question_hash, entry_order, "
                               "scored, mark) VALUES (?, ?, ?, ?, ?, ?)"),
                {rows.id, item.position, item.questionHash, item.entryOrder, item.scored ? 1 : 0,
                 orNull(item.mark)});
            !done)
            return done;
    for (const EventRow& event : rows.events)
        if (auto done = insertEvent(database, rows.id, event); !done)
            return done;
    return rows.result ? writeResult(database, rows) : Result<void>();
}

Result<void> insertEvent(Database& database, const QString& sitting, const EventRow& row) {
    return database.write(
        QStringLiteral("INSERT INTO sitting_event (sitting, ordinal, at, used, kind, question, payload, "
                       "checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {sitting, row.ordinal, row.at, row.used, row.kind, orNull(row.question), row.payload,
         row.checksum(sitting)});
}

Result<void> insertRecord(Database& database, const RecordRow& row) {
    return database.write(QStringLiteral("INSERT OR IGNORE INTO personal_record (kind, name, changed_at, "
                                         "body, checksum) VALUES (?, ?, ?, ?, ?)"),
                          {row.kind, row.name, row.changedAt, row.body, row.checksum()});
}

Result<void> writeResult(Database& database, const SittingRows& rows) {
    for (const ItemRow& item : rows.items)
        if (auto done = database.write(
                QStringLiteral("UPDATE sitting_item SET mark = ? WHERE sitting = ? AND position = ?"),
                {orNull(item.mark), rows.id, item.position});
            !done)
            return done;
    const ResultRow& result = *rows.result;
    return database.write(
        QStringLiteral("INSERT OR REPLACE INTO sitting_result (sitting, scored_right, scored_total, "
                       "unscored_right, unscored_total, scaled, passed, body, answered, used, checksum) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {rows.id, result.scoredRight, result.scoredTotal, result.unscoredRight, result.unscoredTotal,
         result.scaled, result.passed ? 1 : 0, result.body, result.answered, result.used,
         rows.resultChecksum()});
}

Result<void> deleteSitting(Database& database, const QString& id) {
    return database.write(QStringLiteral("DELETE FROM sitting WHERE id = ?"), {id});
}

Result<void> replaceRows(Database& database, const HistoryRows& present, const HistoryRows& wanted) {
    for (const auto& [hash, row] : wanted.exams)
        if (auto done = insertVersion(database, kExamVersions, row); !done)
            return done;
    for (const auto& [hash, row] : wanted.questions)
        if (auto done = insertVersion(database, kQuestionVersions, row); !done)
            return done;
    if (auto done = insertMissingVersions(database, wanted); !done)
        return done;
    const auto isIn = [](const HistoryRows& history, const SittingRows& sitting) {
        const auto found = history.sittings.find(sitting.id);
        return found != history.sittings.end() && found->second == sitting;
    };
    for (const auto& [id, sitting] : present.sittings)
        if (!isIn(wanted, sitting))
            if (auto done = deleteSitting(database, id); !done)
                return done;
    for (const auto& [id, sitting] : wanted.sittings)
        if (!isIn(present, sitting)) {
            // One that is there but could not be read gives way to the whole one.
            if (auto done = deleteSitting(database, id); !done)
                return done;
            if (auto done = insertSitting(database, sitting); !done)
                return done;
        }
    if (present.records == wanted.records)
        return {};
    if (auto done = database.write(QStringLiteral("DELETE FROM personal_record")); !done)
        return done;
    for (const RecordRow& record : wanted.records)
        if (auto done = insertRecord(database, record); !done)
            return done;
    return {};
}

} // namespace exam
