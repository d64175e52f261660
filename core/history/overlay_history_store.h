// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/memory_history_store.h"

#include "history/history_archive.h"

#include <functional>
#include <memory>

namespace exam {

/// A history that can be read but not written, with whatever is new kept in memory as long as the program
/// runs: for a second window, and for a folder that cannot be written.
class OverlayHistoryStore final : public HistoryStore, public HistoryArchive {
public:
    explicit OverlayHistoryStore(std::unique_ptr<HistoryStore> base)
        : m_base(std::move(base)) {}

    Result<void> begin(const SittingRecord& record) override { return m_memory.begin(record); }
    Result<void> append(const SittingId& id, const std::vector<SittingEvent>& events) override;
    Result<void> heartbeat(const SittingId& id, Millis used, WallTime at) override;
    Result<void> finish(const SittingId& id, const ScoreReport& report) override;
    /// Only of those begun here; StorageReadOnly for others.
    Result<void> discard(const SittingId& id) override;
    Result<void> keep(const PersonalRecord& record) override { return m_memory.keep(record); }
    Result<std::vector<PersonalRecord>> records(RecordKind kind) override;
    Result<std::vector<SittingSummary>> list() override;
    Result<StoredSitting> load(const SittingId& id) override;
    Result<Exposure> exposure(const ExamId& exam) override;
    Result<std::vector<Attempt>> attempts(const ExamId& exam, const DayOf& dayOf) override;
    Result<CheckedSittings> check(const std::optional<SittingId>& after, std::size_t count) override {
        return m_base->check(after, count);
    }
    HistoryArchive* archive() override { return m_base->archive() ? this : nullptr; }

    bool canChange() const override { return false; }
    Result<void> backUpToday(WallTime) override { return fail(ErrorCode::StorageReadOnly); }
    std::vector<Backup> backups() const override { return {}; }
    Result<std::filesystem::path> restore(const Backup&, WallTime) override {
        return fail(ErrorCode::StorageReadOnly);
    }
    Result<Recovery> repair(WallTime) override { return fail(ErrorCode::StorageReadOnly); }
    /// What is kept; what is in memory alone is not in it.
    Result<void> exportTo(const std::filesystem::path& file) override {
        return m_base->archive()->exportTo(file);
    }
    Result<ImportOutcome> importFrom(const std::filesystem::path&) override {
        return fail(ErrorCode::StorageReadOnly);
    }

private:
    Result<void> bringIntoMemory(const SittingId& id);

    std::unique_ptr<HistoryStore> m_base;
    MemoryHistoryStore m_memory;
};

} // namespace exam
