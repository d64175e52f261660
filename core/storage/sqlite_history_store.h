// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_archive.h"
#include "history/history_store.h"
#include "storage/history_files.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace exam {

class Database;
struct HistoryRows;
struct KeptAttempts;
struct SittingRows;

/// The history in one SQLite file, `history.sqlite` in the given folder: WAL with synchronous=FULL, which is
/// what survives a power cut (performance.md, finding 1), foreign keys on, the schema number in user_version,
/// upgrades from numbered files, a checksum on every row. Needs a QCoreApplication and stays on the thread
/// that opened it. One writer: the caller holds the folder's lock (folder_lock.h).
class SqliteHistoryStore final : public HistoryStore, public HistoryArchive {
public:
    /// Opens or makes the file, after a look that changes nothing, at its structure and after a cut at the
    /// sittings that may have been open, and proves by a real write that it can be written. Errors:
    /// StorageUnavailable (folder or file), StorageNotInstalled, StorageReadOnly, StorageTooNew,
    /// StorageDamaged (left untouched), StorageInUse, StorageWriteFailed.
    static Result<std::unique_ptr<SqliteHistoryStore>> open(const std::filesystem::path& folder);
    /// Whether others may be writing to the folder.
    enum class Reading { AsOwner, BesideAnOwner };
    /// Opens the file for reading, as it is, and changes nothing; every write answers with StorageReadOnly.
    /// Errors as open, and StorageUnavailable for a file of an older schema.
    static Result<std::unique_ptr<SqliteHistoryStore>> openToRead(const std::filesystem::path& file,
                                                                  Reading reading = Reading::BesideAnOwner);

    /// Marks the end as clean.
    ~SqliteHistoryStore() override;

    bool endedUncleanly() const { return m_endedUncleanly; }
    /// The last moment that the history knows of; nothing when it has no sitting.
    std::optional<WallTime> lastAlive();
    /// Whether the file was copied without its log, or lay beside one of another time, which is put aside.
    bool tailIsMissing() const { return m_tailIsMissing; }
    bool hasSharedMemory() const;

    Result<void> begin(const SittingRecord& record) override;
    Result<void> append(const SittingId& id, const std::vector<SittingEvent>& events) override;
    Result<void> heartbeat(const SittingId& id, Millis used, WallTime at) override;
    Result<void> finish(const SittingId& id, const ScoreReport& report) override;
    Result<void> discard(const SittingId& id) override;
    Result<void> keep(const PersonalRecord& record) override;
    Result<std::vector<PersonalRecord>> records(RecordKind kind) override;
    Result<std::vector<SittingSummary>> list() override;
    Result<HistoryOverview> overview(std::size_t latest) override;
    Result<StoredSitting> load(const SittingId& id) override;
    Result<Exposure> exposure(const ExamId& exam) override;
    Result<std::vector<PastResult>> results(const ExamId& exam) override;
    Result<std::vector<Attempt>> attempts(const ExamId& exam, const DayOf& dayOf) override;
    Result<CheckedSittings> check(const std::optional<SittingId>& after, std::size_t count) override;
    HistoryArchive* archive() override { return this; }

    Result<void> backUpToday(WallTime now) override;
    std::vector<Backup> backups() const override;
    Result<std::filesystem::path> restore(const Backup& backup, WallTime now) override;
    Result<Recovery> repair(WallTime now) override;
    Result<void> exportTo(const std::filesystem::path& file) override;
    Result<ImportOutcome> importFrom(const std::filesystem::path& file) override;

private:
    explicit SqliteHistoryStore(HistoryFiles files);

    /// Taken where the file was in use a moment ago: only after a cut there is something to mend.
    enum class TornSittings { Refused, Taken };
    Result<void> openFiles(TornSittings torn);
    Result<void> reopen();
    bool isTorn() const;
    void close();
    Result<void> markAsOpen();
    Result<void> takeBack();
    Result<void> stayInPlace();
    Result<void> inTransaction(const std::function<Result<void>()>& work);
    Result<void> tryInTransaction(const std::function<Result<void>()>& work);

    void gradeWhatHasEnded();
    Result<void> grade(const SittingId& id);
    std::optional<std::vector<Attempt>> attemptsFromEvents(const SittingId& id, const DayOf& dayOf);
    Result<void> keepAttempts(const std::vector<const KeptAttempts*>& sittings);
    Result<void> insertAnew(const SittingRecord& record);
    Result<void> appendOne(const SittingId& id, const SittingEvent& event);
    Result<SittingRows> soundRows(const SittingId& id);
    Result<void> addQuestions(const SittingRows& rows, SittingRecord& record);
    const std::set<std::string>& soundVersions();

    HistoryFiles m_files;
    std::unique_ptr<Database> m_database; ///< null only before the opening and while files are exchanged
    bool m_isReadOnly = false;
    bool m_endedUncleanly = false;
    bool m_tailIsMissing = false;
    bool m_logWasForeign = false;
    std::optional<std::set<std::string>> m_soundVersions; ///< hashes, once a check has looked
};

} // namespace exam
