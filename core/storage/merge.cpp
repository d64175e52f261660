// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge.h"

#include "base/enum_names.h"
#include "history/personal_record.h"

#include <algorithm>
#include <vector>

namespace exam {

namespace {

using Branches = std::vector<SittingRows>;

/// Whether the two differ in no event that both have.
bool agree(const SittingRows& a, const SittingRows& b) {
    auto other = b.events.begin();
    for (const EventRow& event : a.events) {
        while (other != b.events.end() && other->ordinal < event.ordinal)
            ++other;
        if (other == b.events.end())
            break;
        if (other->ordinal == event.ordinal && *other != event)
            return false;
    }
    return true;
}

qint64 lastOrdinal(const SittingRows& rows) {
    return rows.events.empty() ? -1 : rows.events.back().ordinal;
}

/// A heartbeat says how things stood after the last event, so that of the longer branch counts.
auto heartbeat(const SittingRows& rows) {
    return std::tuple(lastOrdinal(rows), rows.heartbeatUsed, rows.heartbeatAt);
}

/// What a result says, in an order that only has to be the same everywhere.
auto weight(const ResultRow& result) {
    return std::tie(result.answered, result.used, result.scoredRight, result.scaled, result.body);
}

/// `a` with what `b` has besides; the two agree.
SittingRows joined(SittingRows a, const SittingRows& b) {
    if (heartbeat(a) < heartbeat(b)) {
        a.heartbeatUsed = b.heartbeatUsed;
        a.heartbeatAt = b.heartbeatAt;
    }
    if (b.result && (!a.result || weight(*a.result) < weight(*b.result))) {
        a.result = b.result;
        for (std::size_t index = 0; index < a.items.size() && index < b.items.size(); ++index)
            a.items[index].mark = b.items[index].mark;
    }
    std::vector<EventRow> events;
    std::ranges::set_union(a.events, b.events, std::back_inserter(events), {}, &EventRow::ordinal,
                           &EventRow::ordinal);
    a.events = std::move(events);
    return a;
}

/// The longest sequences of events that agree with no other.
Branches united(Branches branches) {
    Branches united;
    while (!branches.empty()) {
        SittingRows branch = std::move(branches.back());
        branches.pop_back();
        const auto partner =
            std::ranges::find_if(branches, [&](const SittingRows& other) { return agree(branch, other); });
        if (partner == branches.end())
            united.push_back(std::move(branch));
        else
            *partner = joined(std::move(*partner), branch);
    }
    return united;
}

QString textOf(const EventRow& event) {
    return event.checksum(QString());
}

/// By the events' checksums: arbitrary, but the same on every machine.
bool comesBefore(const SittingRows& a, const SittingRows& b) {
    return std::ranges::lexicographical_compare(a.events, b.events, {}, textOf, textOf);
}

/// The branches of one sitting, named as they are to be kept: the first one by the sitting's own id, the
/// others by that and their number.
Branches mergedBranches(Branches branches) {
    Branches result = united(std::move(branches));
    std::ranges::sort(result, comesBefore);
    for (std::size_t index = 0; index < result.size(); ++index)
        result[index].id = index == 0 ? result[index].origin
                                      : QStringLiteral("%1-%2").arg(result[index].origin).arg(index + 1);
    return result;
}

std::map<QString, Branches> byOrigin(const HistoryRows& a, const HistoryRows& b) {
    std::map<QString, Branches> origins;
    for (const HistoryRows* history : {&a, &b})
        for (const auto& [id, sitting] : history->sittings)
            origins[sitting.origin].push_back(sitting);
    return origins;
}

bool keepsEveryVersion(const RecordRow& record) {
    return record.kind.toStdString() == nameOf(RecordKind::Note);
}

/// `all` is sorted by kind, name and age, so that the next one tells whether this one is the latest.
std::set<RecordRow> withoutOutdated(const std::set<RecordRow>& all) {
    std::set<RecordRow> kept;
    for (auto record = all.begin(); record != all.end(); ++record) {
        const auto next = std::next(record);
        const bool isLatest = next == all.end() || next->kind != record->kind || next->name != record->name;
        if (isLatest || keepsEveryVersion(*record))
            kept.insert(*record);
    }
    return kept;
}

} // namespace

HistoryRows merge(const HistoryRows& a, const HistoryRows& b) {
    HistoryRows merged = a;
    merged.exams.insert(b.exams.begin(), b.exams.end());
    merged.questions.insert(b.questions.begin(), b.questions.end());
    merged.records.insert(b.records.begin(), b.records.end());
    merged.records = withoutOutdated(merged.records);
    merged.sittings.clear();
    for (auto& [origin, branches] : byOrigin(a, b))
        for (SittingRows& branch : mergedBranches(std::move(branches)))
            merged.sittings.insert_or_assign(branch.id, std::move(branch));
    return merged;
}

} // namespace exam
