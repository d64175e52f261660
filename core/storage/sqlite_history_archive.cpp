// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SqliteHistoryStore does with its history as a whole.
#include "storage/database.h"
#include "storage/durable_files.h"
#include "storage/export_file.h"
#include "storage/merge.h"
#include "storage/recovery.h"
#include "storage/sqlite_history_store.h"

#include <algorithm>

namespace exam {

namespace {

constexpr std::size_t kMostBackups = 10;

void forgetOldBackups(const HistoryFiles& files) {
    const std::vector<Backup> backups = files.listBackups();
    for (std::size_t index = kMostBackups; index < backups.size(); ++index) {
        std::error_code ignored; // tomorrow is another chance
        std::filesystem::remove(backups[index].file, ignored);
    }
}

ImportOutcome difference(const HistoryRows& before, const HistoryRows& after) {
    ImportOutcome outcome;
    for (const auto& [id, sitting] : after.sittings) {
        const auto known = before.sittings.find(id);
        if (known == before.sittings.end())
            ++outcome.newSittings;
        else if (known->second != sitting)
            ++outcome.changedSittings;
    }
    outcome.newRecords = static_cast<std::size_t>(std::ranges::count_if(
        after.records, [&](const RecordRow& record) { return !before.records.contains(record); }));
    return outcome;
}

} // namespace

Result<void> SqliteHistoryStore::backUpToday(WallTime now) {
    const auto today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now));
    const std::filesystem::path file = m_files.backupOf(today);
    if (std::filesystem::exists(file))
        return {};
    std::error_code problem;
    std::filesystem::create_directories(m_files.backups(), problem);
    if (problem)
        return fail(ErrorCode::StorageWriteFailed, m_files.backups().string() + ": " + problem.message());
    if (auto copied = m_database->copyTo(file); !copied)
        return copied;
    forgetOldBackups(m_files);
    return {};
}

std::vector<Backup> SqliteHistoryStore::backups() const {
    return m_files.listBackups();
}

Result<std::filesystem::path> SqliteHistoryStore::restore(const Backup& backup, WallTime now) {
    if (auto sound = readCopyOf(backup.file, m_files.folder() / "salvage", ReadHow::SoundOnly); !sound)
        return std::unexpected(std::move(sound.error()));
    std::filesystem::path aside = m_files.aside("before-restore", now);
    close();
    const auto exchanged = [&]() -> Result<void> {
        if (auto kept = m_files.keepAside(aside); !kept)
            return kept;
        if (auto copied = copyDurably(backup.file, m_files.successor()); !copied)
            return copied;
        return m_files.adoptSuccessor();
    }();
    if (auto opened = reopen(); !opened)
        return std::unexpected(std::move(opened.error()));
    if (!exchanged)
        return std::unexpected(exchanged.error());
    return aside;
}

Result<Recovery> SqliteHistoryStore::repair(WallTime now) {
    close();
    auto recovery = recoverHistory(m_files, now);
    if (auto opened = reopen(); !opened)
        return std::unexpected(std::move(opened.error()));
    return recovery;
}

Result<void> SqliteHistoryStore::exportTo(const std::filesystem::path& file) {
    return writeExport(file, readEverything(*m_database).rows);
}

Result<ImportOutcome> SqliteHistoryStore::importFrom(const std::filesystem::path& file) {
    const auto imported = readExport(file);
    if (!imported)
        return std::unexpected(imported.error());
    const HistoryRows present = readEverything(*m_database).rows;
    const HistoryRows merged = merge(present, imported->rows);
    if (auto done = inTransaction([&] { return replaceRows(*m_database, present, merged); }); !done)
        return std::unexpected(std::move(done.error()));
    ImportOutcome outcome = difference(present, merged);
    outcome.unreadable = imported->unreadable;
    return outcome;
}

} // namespace exam
