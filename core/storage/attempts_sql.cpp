// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attempts_sql.h"

#include "base/checksum.h"
#include "storage/attempt_rows.h"
#include "storage/record_rows.h"

namespace exam {

namespace {

/// With the sitting's id, so that attempts of another one do not pass for its own.
QString checksumOf(std::string_view sitting, std::string_view attempts) {
    return QString::number(Checksum().add(sitting).add("\n").add(attempts).value(), 16);
}

} // namespace

Result<std::vector<KeptAttempts>> readAttempts(Database& database, const ExamId& exam, const DayOf& dayOf) {
    auto rows = database.read(QStringLiteral("SELECT s.id, s.begun_at, a.checksum, a.attempts FROM sitting s "
                                             "JOIN sitting_result r ON r.sitting = s.id "
                                             "LEFT JOIN sitting_attempts a ON a.sitting = s.id "
                                             "WHERE s.exam = ? ORDER BY s.sequence, s.id"),
                              {text(exam.value)});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<KeptAttempts> all;
    while (rows->next()) {
        KeptAttempts& kept = all.emplace_back(SittingId{rows->text(0).toStdString()});
        const QByteArray bytes = rows->bytes(3);
        const std::string_view lines(bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (rows->text(2) == checksumOf(kept.id.value, lines))
            kept.attempts = toAttempts(lines, dayOf(wallTime(rows->number(1))));
    }
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return all;
}

Result<void> writeAttempts(Database& database, const KeptAttempts& sitting) {
    if (!sitting.attempts)
        return {};
    const std::string lines = textOf(*sitting.attempts);
    return database.write(
        QStringLiteral("INSERT OR REPLACE INTO sitting_attempts (sitting, checksum, attempts) "
                       "VALUES (?, ?, ?)"),
        {text(sitting.id.value), checksumOf(sitting.id.value, lines), QByteArray::fromStdString(lines)});
}

} // namespace exam
