// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/overlay_history_store.h"

#include <algorithm>
#include <iterator>

namespace exam {

/// A sitting of the base that is gone on with lives on in memory.
Result<void> OverlayHistoryStore::bringIntoMemory(const SittingId& id) {
    if (m_memory.load(id))
        return {};
    const auto stored = m_base->load(id);
    if (!stored)
        return std::unexpected(stored.error());
    if (auto begun = m_memory.begin(stored->record); !begun)
        return begun;
    if (auto appended = m_memory.append(id, stored->events); !appended)
        return appended;
    return m_memory.heartbeat(id, stored->used, stored->lastAlive);
}

Result<void> OverlayHistoryStore::append(const SittingId& id, const std::vector<SittingEvent>& events) {
    if (auto brought = bringIntoMemory(id); !brought)
        return brought;
    return m_memory.append(id, events);
}

Result<void> OverlayHistoryStore::heartbeat(const SittingId& id, Millis used, WallTime at) {
    if (auto brought = bringIntoMemory(id); !brought)
        return brought;
    return m_memory.heartbeat(id, used, at);
}

Result<void> OverlayHistoryStore::finish(const SittingId& id, const ScoreReport& report) {
    if (auto brought = bringIntoMemory(id); !brought)
        return brought;
    return m_memory.finish(id, report);
}

Result<void> OverlayHistoryStore::discard(const SittingId& id) {
    if (!m_memory.load(id))
        return fail(ErrorCode::StorageReadOnly, id.value);
    return m_memory.discard(id);
}

Result<std::vector<PersonalRecord>> OverlayHistoryStore::records(RecordKind kind) {
    auto records = m_base->records(kind);
    if (!records)
        return records;
    const auto newRecords = m_memory.records(kind); // named: a loop over part of a temporary outlives it
    for (const PersonalRecord& newer : *newRecords) {
        std::erase_if(*records, [&](const PersonalRecord& older) { return older.name == newer.name; });
        records->push_back(newer);
    }
    std::ranges::sort(*records, {}, &PersonalRecord::name);
    return records;
}

Result<std::vector<SittingSummary>> OverlayHistoryStore::list() {
    auto all = m_memory.list();
    const auto older = m_base->list();
    if (!older)
        return older;
    for (const SittingSummary& sitting : *older)
        if (std::ranges::find(*all, sitting.id, &SittingSummary::id) == all->end())
            all->push_back(sitting);
    return all;
}

Result<StoredSitting> OverlayHistoryStore::load(const SittingId& id) {
    auto stored = m_memory.load(id);
    return stored ? stored : m_base->load(id);
}

Result<Exposure> OverlayHistoryStore::exposure(const ExamId& exam) {
    auto exposure = m_base->exposure(exam);
    if (!exposure)
        return exposure;
    const auto newExposure = m_memory.exposure(exam);
    for (const auto& [question, seen] : *newExposure)
        exposure->insert_or_assign(question, seen);
    return exposure;
}

Result<std::vector<Attempt>> OverlayHistoryStore::attempts(const ExamId& exam, const DayOf& dayOf) {
    auto attempts = m_base->attempts(exam, dayOf);
    if (!attempts)
        return attempts;
    std::ranges::move(*m_memory.attempts(exam, dayOf), std::back_inserter(*attempts));
    return attempts;
}

} // namespace exam
