// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/memory_history_store.h"

namespace test {

/// A store whose disk can be pulled out.
class FlakyStore final : public exam::HistoryStore {
public:
    bool isBroken = false;

    exam::Result<void> begin(const exam::SittingRecord& record) override {
        return write([&] { return m_store.begin(record); });
    }

    exam::Result<void> append(const exam::SittingId& id,
                              const std::vector<exam::SittingEvent>& events) override {
        return write([&] { return m_store.append(id, events); });
    }

    exam::Result<void> heartbeat(const exam::SittingId& id, exam::Millis used, exam::WallTime at) override {
        return write([&] { return m_store.heartbeat(id, used, at); });
    }

    exam::Result<void> finish(const exam::SittingId& id, const exam::ScoreReport& report) override {
        return write([&] { return m_store.finish(id, report); });
    }

    exam::Result<void> discard(const exam::SittingId& id) override { return m_store.discard(id); }

    exam::Result<std::vector<exam::SittingSummary>> list() override { return m_store.list(); }

    exam::Result<exam::StoredSitting> load(const exam::SittingId& id) override { return m_store.load(id); }

    exam::Result<exam::Exposure> exposure(const exam::ExamId& exam) override {
        return m_store.exposure(exam);
    }

    exam::Result<std::vector<exam::PastResult>> results(const exam::ExamId& exam) override {
        return m_store.results(exam);
    }

    exam::Result<std::vector<exam::Attempt>> attempts(const exam::ExamId& exam,
                                                      const exam::DayOf& dayOf) override {
        return m_store.attempts(exam, dayOf);
    }

    exam::Result<void> keep(const exam::PersonalRecord& record) override {
        return write([&] { return m_store.keep(record); });
    }

    exam::Result<std::vector<exam::PersonalRecord>> records(exam::RecordKind kind) override {
        return m_store.records(kind);
    }

    exam::Result<exam::CheckedSittings> check(const std::optional<exam::SittingId>& after,
                                              std::size_t count) override {
        return m_store.check(after, count);
    }

private:
    exam::Result<void> write(auto work) {
        if (isBroken)
            return exam::fail(exam::ErrorCode::StorageWriteFailed, "the disk is full");
        return work();
    }

    exam::MemoryHistoryStore m_store;
};

} // namespace test
