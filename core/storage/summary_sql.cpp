// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/summary_sql.h"

#include "storage/json_codec.h"
#include "storage/record_rows.h"

#include <QJsonDocument>

#include <algorithm>

namespace exam {

namespace {

/// Questions with any pick in their last answer. SQLite takes the other columns of a MAX() from its row.
const QString kAnsweredCount = QStringLiteral(
    "(SELECT COUNT(*) FROM (SELECT MAX(e.ordinal), e.payload FROM sitting_event e WHERE e.sitting = s.id "
    "AND e.kind = 'answered' GROUP BY e.question) WHERE EXISTS "
    "(SELECT 1 FROM json_each(payload, '$.response') WHERE value >= 0))");
const QString kUsed = QStringLiteral("(SELECT MAX(e.used) FROM sitting_event e WHERE e.sitting = s.id)");
const QString kHasEnded =
    QStringLiteral("s.id IN (SELECT e.sitting FROM sitting_event e WHERE e.kind = 'finished')");

/// Sittings of which a condition holds, newest first, with the columns that toSummary() reads.
QString selectSummaries(const QString& condition) {
    return QStringLiteral(
               "SELECT s.id, s.exam, s.begun_at, s.conditions, r.sitting IS NOT NULL, "
               "(SELECT COUNT(*) FROM sitting_item i WHERE i.sitting = s.id), "
               "CASE WHEN r.sitting IS NULL THEN %1 ELSE r.answered END, "
               "CASE WHEN r.sitting IS NULL THEN MAX(s.heartbeat_used, IFNULL(%2, 0)) ELSE r.used END, "
               "r.scored_right, r.scored_total, r.scaled, r.passed, r.sitting IS NOT NULL OR %3 "
               "FROM kept_sitting s LEFT JOIN sitting_result r ON r.sitting = s.id "
               "WHERE %4 ORDER BY s.sequence DESC, s.id DESC LIMIT ?") // as the index has them
        .arg(kAnsweredCount, kUsed, kHasEnded, condition);
}

/// Right answers in one column, of all in the next.
Tally toTally(const Rows& rows, int column) {
    return {static_cast<std::size_t>(rows.number(column)), static_cast<std::size_t>(rows.number(column + 1))};
}

SittingSummary toSummary(const Rows& rows) {
    SittingSummary summary;
    summary.id.value = rows.text(0).toStdString();
    summary.exam.value = rows.text(1).toStdString();
    summary.begunAt = wallTime(rows.number(2));
    summary.allowed = json::toConditions(jsonObject(rows.text(3))).allowed;
    summary.hasResult = rows.number(4) != 0;
    summary.questionCount = static_cast<std::size_t>(rows.number(5));
    summary.answeredCount = static_cast<std::size_t>(rows.number(6));
    summary.used = Millis{rows.number(7)};
    summary.scored = toTally(rows, 8);
    summary.scaled = static_cast<int>(rows.number(10));
    summary.passed = rows.number(11) != 0;
    summary.finished = rows.number(12) != 0;
    return summary;
}

constexpr qint64 kAll = -1; ///< as SQLite's LIMIT

Result<std::vector<SittingSummary>> readSome(Database& database, const QString& condition, qint64 most) {
    auto rows = database.read(selectSummaries(condition), {most});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<SittingSummary> summaries;
    while (rows->next())
        summaries.push_back(toSummary(*rows));
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return summaries;
}

} // namespace

Result<std::vector<SittingSummary>> readSummaries(Database& database) {
    return readSome(database, QStringLiteral("TRUE"), kAll);
}

/// Of a thousand sittings it touches the latest, and of the others the index.
Result<HistoryOverview> readOverview(Database& database, std::size_t latest) {
    auto unfinished = readSome(database, QStringLiteral("NOT %1 AND r.sitting IS NULL").arg(kHasEnded), kAll);
    if (!unfinished)
        return std::unexpected(std::move(unfinished.error()));
    auto finished =
        readSome(database, QStringLiteral("(%1 OR r.sitting IS NOT NULL)").arg(kHasEnded), number(latest));
    if (!finished)
        return std::unexpected(std::move(finished.error()));
    const auto all = database.readNumber(QStringLiteral("SELECT COUNT(*) FROM kept_sitting"));
    if (!all)
        return std::unexpected(all.error());
    const std::size_t shown = unfinished->size() + finished->size();
    return HistoryOverview{std::move(*unfinished), std::move(*finished),
                           std::max(static_cast<std::size_t>(*all), shown) - shown};
}

Result<std::vector<PastResult>> readResults(Database& database, const ExamId& exam) {
    auto rows = database.read(QStringLiteral("SELECT s.id, s.begun_at, s.request, s.conditions, "
                                             "(SELECT COUNT(*) FROM sitting_item i WHERE i.sitting = s.id), "
                                             "r.scored_right, r.scored_total, "
                                             "IIF(json_valid(r.body), json_extract(r.body, '$.domains'), '') "
                                             "FROM kept_sitting s "
                                             "JOIN sitting_result r ON r.sitting = s.id WHERE s.exam = ? "
                                             "ORDER BY s.sequence, s.id"),
                              {text(exam.value)});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<PastResult> results;
    while (rows->next()) {
        PastResult& result = results.emplace_back();
        result.id.value = rows->text(0).toStdString();
        result.begunAt = wallTime(rows->number(1));
        result.request = json::toRequest(jsonObject(rows->text(2)));
        result.mode = json::toConditions(jsonObject(rows->text(3))).mode;
        result.questionCount = static_cast<std::size_t>(rows->number(4));
        result.scored = toTally(*rows, 5);
        result.domains = json::domainTallies(QJsonDocument::fromJson(rows->text(7).toUtf8()).array());
    }
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return results;
}

Result<std::vector<SittingId>> readUngraded(Database& database) {
    auto rows = database.read(
        QStringLiteral("SELECT s.id FROM sitting s LEFT JOIN sitting_result r ON r.sitting = s.id "
                       "WHERE r.sitting IS NULL AND ") +
        kHasEnded);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<SittingId> ids;
    while (rows->next())
        ids.push_back({rows->text(0).toStdString()});
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return ids;
}

Result<qint64> countAnswered(Database& database, const QString& sitting) {
    return database.readNumber(QStringLiteral("SELECT %1 FROM sitting s WHERE s.id = ?").arg(kAnsweredCount),
                               {sitting});
}

} // namespace exam
