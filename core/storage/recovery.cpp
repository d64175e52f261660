// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery.h"

#include "storage/durable_files.h"
#include "storage/merge.h"
#include "storage/schema.h"

#include <algorithm>

namespace exam {

namespace {

/// A folder for copies, gone when it is no longer needed.
class WorkFolder {
public:
    explicit WorkFolder(std::filesystem::path folder)
        : m_folder(std::move(folder)) {
        std::error_code ignored; // the first copy into it says what is wrong
        std::filesystem::remove_all(m_folder, ignored);
        std::filesystem::create_directories(m_folder, ignored);
    }
    ~WorkFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    const std::filesystem::path& path() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

Result<void> copyWithLog(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (auto copied = copyDurably(from, to); !copied)
        return copied;
    return std::filesystem::exists(walOf(from)) ? copyDurably(walOf(from), walOf(to)) : Result<void>();
}

struct UsedBackup {
    HistoryRows rows;
    std::optional<std::chrono::year_month_day> day; ///< nothing when no backup is sound
};

UsedBackup newestSoundBackup(const HistoryFiles& files, const std::filesystem::path& workFolder) {
    for (const Backup& backup : files.listBackups())
        if (auto read = readCopyOf(backup.file, workFolder, ReadHow::SoundOnly);
            read && read->damaged.empty())
            return {std::move(read->rows), backup.day};
    return {};
}

bool hasAllTexts(const HistoryRows& history, const SittingRows& sitting) {
    return history.exams.contains(sitting.examHash) &&
           std::ranges::all_of(sitting.items, [&](const ItemRow& item) {
               return history.questions.contains(item.questionHash);
           });
}

/// Whether a sitting that was damaged has become whole by the backup.
bool wasMended(const HistoryRows& merged, const HistoryRows& salvaged, const QString& id) {
    const auto now = merged.sittings.find(id);
    if (now == merged.sittings.end() || now->second.hasGaps())
        return false;
    const auto before = salvaged.sittings.find(id);
    return before == salvaged.sittings.end() || now->second.events.size() > before->second.events.size();
}

std::vector<SittingId> incompleteOf(const HistoryRows& merged, const Salvage& salvage) {
    std::set<QString> incomplete;
    for (const QString& id : salvage.damaged)
        if (!wasMended(merged, salvage.rows, id))
            incomplete.insert(id);
    for (const auto& [id, sitting] : merged.sittings)
        if (!hasAllTexts(merged, sitting))
            incomplete.insert(id);
    std::vector<SittingId> ids;
    for (const QString& id : incomplete)
        ids.push_back({id.toStdString()});
    return ids;
}

Result<void> noteIncomplete(Database& database, const std::vector<SittingId>& incomplete) {
    QStringList ids;
    for (const SittingId& id : incomplete)
        ids.append(QString::fromStdString(id.value));
    return database.write(QStringLiteral("INSERT INTO folder_state (name, value) VALUES ('incomplete', ?)"),
                          {ids.join(u' ')});
}

} // namespace

Result<Salvage> readCopyOf(const std::filesystem::path& file, const std::filesystem::path& workFolder,
                           ReadHow how) {
    const WorkFolder work(workFolder);
    const std::filesystem::path copy = work.path() / "copy.sqlite";
    if (auto copied = copyWithLog(file, copy); !copied)
        return std::unexpected(std::move(copied.error()));
    auto database = Database::open(copy, Database::Access::Write);
    if (!database)
        return std::unexpected(std::move(database.error()));
    const auto isSound = (*database)->hasSoundStructure();
    if (how == ReadHow::SoundOnly && !(isSound && *isSound))
        return fail(ErrorCode::StorageDamaged, file.string());
    const auto upgraded = upgradeSchema(**database, work.path());
    if (!upgraded && (how == ReadHow::SoundOnly || upgraded.error().code == ErrorCode::StorageTooNew))
        return std::unexpected(upgraded.error());
    return readEverything(**database);
}

Result<void> writeHistory(const std::filesystem::path& file, const HistoryRows& rows,
                          const std::vector<SittingId>& incomplete) {
    std::filesystem::path half = file;
    half += ".half";
    std::error_code ignored; // what is in the way is found out by opening it
    std::filesystem::remove(half, ignored);
    {
        auto database = Database::open(half, Database::Access::Write);
        if (!database)
            return std::unexpected(std::move(database.error()));
        if (auto made = upgradeSchema(**database, {}); !made)
            return made;
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        if (auto written = replaceRows(**database, {}, rows); !written)
            return written;
        if (auto noted = noteIncomplete(**database, incomplete); !noted)
            return noted;
        if (auto committed = transaction->commit(); !committed)
            return committed;
        (*database)->checkpoint();
    }
    if (auto synced = syncFile(half); !synced)
        return synced;
    return renameDurably(half, file);
}

Result<Recovery> recoverHistory(const HistoryFiles& files, WallTime now) {
    const std::filesystem::path work = files.folder() / "salvage";
    // What cannot be copied for want of room must not be taken for empty.
    auto salvage = readCopyOf(files.database(), work, ReadHow::WhatIsLeft);
    if (!salvage && salvage.error().code == ErrorCode::StorageWriteFailed)
        return std::unexpected(std::move(salvage.error()));
    if (!salvage)
        salvage = Salvage{};
    UsedBackup backup = newestSoundBackup(files, work);
    const HistoryRows merged = merge(backup.rows, salvage->rows);

    Recovery recovery;
    recovery.keptAs = files.aside("damaged", now);
    recovery.backupDay = backup.day;
    recovery.sittings = merged.sittings.size();
    recovery.incomplete = incompleteOf(merged, *salvage);
    if (auto kept = files.keepAside(recovery.keptAs); !kept)
        return std::unexpected(std::move(kept.error()));
    if (auto written = writeHistory(files.successor(), merged, recovery.incomplete); !written)
        return std::unexpected(std::move(written.error()));
    if (auto adopted = files.adoptSuccessor(); !adopted)
        return std::unexpected(std::move(adopted.error()));
    return recovery;
}

} // namespace exam
