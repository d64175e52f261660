// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

#include <filesystem>
#include <memory>

namespace exam {

/// The history in one SQLite file, `history.sqlite` in the given folder: WAL with synchronous=FULL, which is
/// what survives a power cut (performance.md, finding 1), foreign keys on, the schema number in user_version,
/// upgrades from numbered files. Needs a QCoreApplication and stays on the thread that opened it.
class SqliteHistoryStore final : public HistoryStore {
public:
    /// Opens or makes the file and proves by a real write that it can be written. Errors: StorageUnavailable
    /// (folder, driver or file), StorageReadOnly, StorageTooNew (left untouched), StorageDamaged (not a
    /// database), StorageInUse.
    static Result<std::unique_ptr<SqliteHistoryStore>> open(const std::filesystem::path& folder);

    ~SqliteHistoryStore() override;

    Result<void> begin(const SittingRecord& record) override;
    Result<void> append(const SittingId& id, const SittingEvent& event) override;
    Result<void> heartbeat(const SittingId& id, Millis used, WallTime at) override;
    Result<void> finish(const SittingId& id, const ScoreReport& report) override;
    Result<void> discard(const SittingId& id) override;
    Result<std::vector<SittingSummary>> list() override;
    Result<StoredSitting> load(const SittingId& id) override;
    Result<Exposure> exposure(const ExamId& exam) override;

private:
    class Connection;

    explicit SqliteHistoryStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace exam
