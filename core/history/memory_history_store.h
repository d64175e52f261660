// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

#include <map>
#include <utility>

namespace exam {

/// A history that lasts as long as the program: what remains when the data folder cannot be written. Never
/// fails, but for a sitting it does not have.
class MemoryHistoryStore final : public HistoryStore {
public:
    Result<void> begin(const SittingRecord& record) override;
    Result<void> append(const SittingId& id, const std::vector<SittingEvent>& events) override;
    Result<void> heartbeat(const SittingId& id, Millis used, WallTime at) override;
    Result<void> finish(const SittingId& id, const ScoreReport& report) override;
    Result<void> discard(const SittingId& id) override;
    Result<void> keep(const PersonalRecord& record) override;
    Result<std::vector<PersonalRecord>> records(RecordKind kind) override;
    Result<std::vector<SittingSummary>> list() override;
    Result<StoredSitting> load(const SittingId& id) override;
    Result<Exposure> exposure(const ExamId& exam) override;
    Result<std::vector<Attempt>> attempts(const ExamId& exam, const DayOf& dayOf) override;
    Result<CheckedSittings> check(const std::optional<SittingId>& after, std::size_t count) override;

private:
    struct Kept {
        StoredSitting stored;
        std::optional<ScoreReport> report;
    };

    Kept* find(const SittingId& id);

    std::vector<Kept> m_sittings; ///< oldest first
    std::map<std::pair<RecordKind, std::string>, PersonalRecord> m_records;
};

} // namespace exam
