// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/diagnostic_run.h"

#include "history/removal.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>

namespace exam {

namespace {

constexpr std::string_view kNames = "diagnostic/"; ///< in front of the id of the first part
constexpr std::string_view kExam = "exam";
constexpr std::string_view kBegun = "begun";
constexpr std::string_view kLength = "length";
constexpr std::string_view kPart = "part";
constexpr std::string_view kEnded = "ended";

void addLine(std::string& body, std::string_view key, std::string_view value) {
    body.append(key).append(1, ' ').append(value).append(1, '\n');
}

std::string stampOf(WallTime time) {
    return std::to_string(time.time_since_epoch().count());
}

std::optional<std::int64_t> numberOf(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<WallTime> timeOf(std::string_view text) {
    const auto number = numberOf(text);
    return number ? std::optional(WallTime{Millis{*number}}) : std::nullopt;
}

/// Lines that a newer version may have added are passed over.
void takeLine(DiagnosticRun& run, std::string_view key, std::string_view value) {
    if (key == kExam)
        run.exam = {std::string(value)};
    else if (key == kBegun)
        run.begunAt = timeOf(value).value_or(WallTime{});
    else if (key == kLength)
        run.length = static_cast<std::size_t>(std::max<std::int64_t>(numberOf(value).value_or(0), 0));
    else if (key == kPart)
        run.parts.push_back({std::string(value)});
    else if (key == kEnded)
        run.endedAt = timeOf(value);
}

std::optional<DiagnosticRun> runOf(const PersonalRecord& record) {
    if (record.kind != RecordKind::Setting || !record.name.starts_with(kNames))
        return std::nullopt;
    DiagnosticRun run;
    std::string_view rest = record.body;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::size_t space = line.find(' ');
        if (space != std::string_view::npos)
            takeLine(run, line.substr(0, space), line.substr(space + 1));
    }
    return run.length == 0 || run.parts.empty() ? std::nullopt : std::optional(std::move(run));
}

bool isAmong(const SittingId& id, const std::vector<SittingSummary>& sittings) {
    return std::ranges::find(sittings, id, &SittingSummary::id) != sittings.end();
}

} // namespace

PersonalRecord recordOf(const DiagnosticRun& run, WallTime now) {
    std::string body;
    addLine(body, kExam, run.exam.value);
    addLine(body, kBegun, stampOf(run.begunAt));
    addLine(body, kLength, std::to_string(run.length));
    for (const SittingId& part : run.parts)
        addLine(body, kPart, part.value);
    if (run.endedAt)
        addLine(body, kEnded, stampOf(*run.endedAt));
    return {RecordKind::Setting, std::string(kNames).append(run.parts.front().value), std::move(body), now};
}

std::vector<DiagnosticRun> diagnosticRunsIn(std::span<const PersonalRecord> records, const ExamId& exam) {
    std::vector<DiagnosticRun> runs;
    for (const PersonalRecord& record : records)
        if (auto run = runOf(record); run && run->exam == exam)
            runs.push_back(std::move(*run));
    std::ranges::stable_sort(runs, {}, &DiagnosticRun::begunAt);
    return runs;
}

std::optional<DiagnosticRun> openRunIn(std::span<const DiagnosticRun> runs) {
    return runs.empty() || runs.back().endedAt ? std::nullopt : std::optional(runs.back());
}

std::size_t DiagnosticParts::endedCount() const {
    std::size_t count = 0;
    for (const StoredSitting& part : ended)
        count += part.record.questions.size();
    return count;
}

std::vector<QuestionId> DiagnosticParts::asked() const {
    std::vector<QuestionId> ids;
    const auto add = [&](const StoredSitting& part) {
        for (const PaperItem& item : part.record.paper.items)
            ids.push_back(item.question);
    };
    std::ranges::for_each(ended, add);
    if (open)
        add(*open);
    return ids;
}

/// A part that ended, but whose result was not kept, is still open: going on with it keeps the result.
Result<DiagnosticParts> partsOf(HistoryStore& history, const DiagnosticRun& run) {
    const auto overview = history.overview(0);
    if (!overview)
        return std::unexpected(overview.error());
    const auto records = history.records(RecordKind::Removal);
    if (!records)
        return std::unexpected(records.error());
    const std::vector<SittingId> removed = removedIn(*records);
    DiagnosticParts parts;
    for (const SittingId& id : run.parts) {
        if (std::ranges::find(removed, id) != removed.end())
            continue;
        auto stored = history.load(id);
        if (!stored && stored.error().code == ErrorCode::StorageReadFailed)
            return std::unexpected(std::move(stored.error()));
        if (!stored)
            continue;
        if (isAmong(id, overview->unfinished))
            parts.open = std::move(*stored);
        else
            parts.ended.push_back(std::move(*stored));
    }
    return parts;
}

} // namespace exam
