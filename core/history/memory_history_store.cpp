// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/memory_history_store.h"

#include "history/sitting_attempts.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace exam {

MemoryHistoryStore::Kept* MemoryHistoryStore::find(const SittingId& id) {
    const auto found =
        std::ranges::find_if(m_sittings, [&](const Kept& kept) { return kept.stored.record.id == id; });
    return found == m_sittings.end() ? nullptr : &*found;
}

Result<void> MemoryHistoryStore::begin(const SittingRecord& record) {
    m_sittings.push_back({StoredSitting{record, {}, Millis{0}, record.begunAt}, std::nullopt});
    return {};
}

Result<void> MemoryHistoryStore::append(const SittingId& id, const std::vector<SittingEvent>& events) {
    Kept* kept = find(id);
    if (!kept)
        return fail(ErrorCode::NoSuchSitting, id.value);
    StoredSitting& stored = kept->stored;
    for (const SittingEvent& event : events) {
        if (event.ordinal < stored.events.size())
            continue;
        stored.events.push_back(event);
        stored.used = event.used;
        stored.lastAlive = event.at;
    }
    return {};
}

Result<void> MemoryHistoryStore::heartbeat(const SittingId& id, Millis used, WallTime at) {
    if (Kept* kept = find(id)) {
        kept->stored.used = used;
        kept->stored.lastAlive = at;
    }
    return {};
}

Result<void> MemoryHistoryStore::finish(const SittingId& id, const ScoreReport& report) {
    if (Kept* kept = find(id))
        kept->report = report;
    return {};
}

Result<void> MemoryHistoryStore::discard(const SittingId& id) {
    std::erase_if(m_sittings, [&](const Kept& kept) { return kept.stored.record.id == id; });
    return {};
}

Result<void> MemoryHistoryStore::keep(const PersonalRecord& record) {
    m_records.insert_or_assign({record.kind, record.name}, record);
    return {};
}

Result<std::vector<PersonalRecord>> MemoryHistoryStore::records(RecordKind kind) {
    std::vector<PersonalRecord> records;
    for (const auto& [key, record] : m_records)
        if (record.kind == kind)
            records.push_back(record);
    return records;
}

Result<std::vector<SittingSummary>> MemoryHistoryStore::list() {
    std::vector<SittingSummary> summaries;
    for (const Kept& kept : m_sittings | std::views::reverse) {
        const SittingRecord& record = kept.stored.record;
        const SittingState state = stateAfter(kept.stored.events, record.paper.items.size());
        SittingSummary summary;
        summary.id = record.id;
        summary.exam = record.spec.id;
        summary.begunAt = record.begunAt;
        summary.questionCount = record.paper.items.size();
        summary.answeredCount = static_cast<std::size_t>(std::ranges::count_if(
            state.items, [](const ItemState& item) { return !isBlank(item.response); }));
        summary.used = kept.stored.used;
        summary.allowed = record.conditions.allowed;
        if (kept.report) {
            summary.finished = true;
            summary.hasResult = true;
            summary.scored = kept.report->scored;
            summary.scaled = kept.report->scaled;
            summary.passed = kept.report->passed;
        }
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

Result<StoredSitting> MemoryHistoryStore::load(const SittingId& id) {
    if (const Kept* kept = find(id))
        return kept->stored;
    return fail(ErrorCode::NoSuchSitting, id.value);
}

Result<Exposure> MemoryHistoryStore::exposure(const ExamId& exam) {
    Exposure exposure;
    for (const Kept& kept : m_sittings) {
        const SittingRecord& record = kept.stored.record;
        if (!kept.report || record.spec.id != exam)
            continue;
        for (const SittingEvent& event : kept.stored.events)
            if (const auto* shown = std::get_if<Shown>(&event.body))
                exposure.insert_or_assign(record.paper.items[shown->position].question,
                                          SeenBefore{record.begunAt, kept.report->marks[shown->position]});
    }
    return exposure;
}

Result<std::vector<Attempt>> MemoryHistoryStore::attempts(const ExamId& exam, const DayOf& dayOf) {
    std::vector<Attempt> all;
    for (const Kept& kept : m_sittings)
        if (kept.report && kept.stored.record.spec.id == exam)
            std::ranges::move(attemptsOf(kept.stored.record, kept.stored.events, dayOf),
                              std::back_inserter(all));
    return all;
}

Result<CheckedSittings> MemoryHistoryStore::check(const std::optional<SittingId>&, std::size_t) {
    return CheckedSittings{};
}

} // namespace exam
